import './assignment.queries.ts';
import './eligibility.type.ts';
import './support.mutations.ts';

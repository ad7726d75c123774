import './approval.mutations.ts';
import './assignment.queries.ts';
import './eligibility.type.ts';
import './handing-over.mutations.ts';
import './proposal.mutations.ts';
import './support.mutations.ts';
import './support-proposal.queries.ts';

import './assignment.queries.ts';
import './eligibility.type.ts';
import './entitlement.mutations.ts';
import './entitlement.queries.ts';
import './loan.mutations.ts';
import './loan.queries.ts';
import './support.mutations.ts';

export { Decision } from './decision.type.ts';

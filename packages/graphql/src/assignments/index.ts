import './approval.mutations.ts';
import './assignment.queries.ts';
import './assignment-changes.queries.ts';
import './eligibility.type.ts';
import './entitlement.mutations.ts';
import './entitlement.queries.ts';
import './handing-over.mutations.ts';
import './loan.mutations.ts';
import './loan.queries.ts';
import './proposal.mutations.ts';
import './support.mutations.ts';
import './support-proposal.queries.ts';

export { Decision } from './decision.type.ts';

import './batch.mutations.ts';
import './change-batch.queries.ts';

import './follow-up.queries.ts';
import './approval.mutations.ts';
import './disbursement.mutations.ts';
import './disbursement.queries.ts';
import './attachment.mutations.ts';
import './batch-next-step.type.ts';
import './ledger-row.type.ts';
import './assignment.queries.ts';
import './assignment-changes.queries.ts';
import './eligibility.type.ts';
import './household-facts.type.ts';
import './entitlement.mutations.ts';
import './entitlement.queries.ts';
import './handing-over.mutations.ts';
import './loan.mutations.ts';
import './loan.queries.ts';
import './proposal.mutations.ts';
import './sponsorship.mutations.ts';
import './sponsorship.queries.ts';
import './support-term.type.ts';
import './viewer-reach.type.ts';
import './support.mutations.ts';
import './support-proposal.queries.ts';

export { Decision, Outcome } from './decision.type.ts';
export { LoanKind } from './loan-kind.type.ts';

import './batch.mutations.ts';
import './change-batch.queries.ts';

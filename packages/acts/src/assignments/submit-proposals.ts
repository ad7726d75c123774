import { act } from '../kernel/index.ts';
import { stepWithEach } from './proposal-batch.ts';
import type { SubmitProposalsInput } from './proposal-input.ts';
import { submit } from './submit-proposal.ts';
import type { ProposalValue } from './take-proposal-step.ts';

export interface SubmittedBatchValue {
  readonly submitted: readonly ProposalValue[];
}

/**
 * Submits several proposals for appraisal in one transaction: all of them, or none.
 *
 * Refuses with PROPOSALS_REFUSED, which carries what `submitProposal` would refuse each with; INVALID_INPUT, FORBIDDEN.
 */
export const submitProposals = act<SubmitProposalsInput, SubmittedBatchValue>({
  action: 'proposal.submit',
  run: async (trx, context, { proposals }) => ({
    submitted: await stepWithEach(trx, context, proposals, (one) => submit(trx, context, one)),
  }),
});

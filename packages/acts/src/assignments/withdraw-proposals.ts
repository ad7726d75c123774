import { act } from '../kernel/index.ts';
import { stepWithEach } from './proposal-batch.ts';
import type { WithdrawProposalsInput } from './proposal-input.ts';
import type { ProposalValue } from './take-proposal-step.ts';
import { withdraw } from './withdraw-proposal.ts';

export interface WithdrawnBatchValue {
  readonly withdrawn: readonly ProposalValue[];
}

/**
 * Withdraws several proposals in one transaction, with one reason for all: all of them, or none. So many that were begun
 * or submitted together are undone together.
 *
 * Refuses with PROPOSALS_REFUSED, which carries what `withdrawProposal` would refuse each with; INVALID_INPUT, FORBIDDEN.
 */
export const withdrawProposals = act<WithdrawProposalsInput, WithdrawnBatchValue>({
  action: 'proposal.withdraw',
  run: async (trx, context, { proposals, reason }) => ({
    withdrawn: await stepWithEach(trx, context, proposals, (one) => withdraw(trx, context, { ...one, reason })),
  }),
});

import { act } from '../kernel/index.ts';
import type { ProposalStepInput } from './proposal-input.ts';
import { holdForStep, moveOn, type ProposalValue, readProposalValue } from './take-proposal-step.ts';

/**
 * Withdraws a proposal that is not decided yet, with the reason; it stays on record.
 *
 * Refuses with ILLEGAL_STEP, REASON_REQUIRED, STALE_VERSION, INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const withdrawProposal = act<ProposalStepInput, ProposalValue>({
  action: 'proposal.withdraw',
  run: async (trx, context, input) => {
    await moveOn(trx, context, await holdForStep(trx, context, 'WITHDRAW', input));
    return readProposalValue(trx, context, input.proposal);
  },
});

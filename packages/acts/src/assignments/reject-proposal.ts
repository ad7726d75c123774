import { act } from '../kernel/index.ts';
import type { ProposalStepInput } from './proposal-input.ts';
import { holdForStep, moveOn, type ProposalValue, readProposalValue } from './take-proposal-step.ts';

/**
 * Rejects an appraised proposal for good, with the reason. The same support may be proposed anew.
 *
 * Refuses with ILLEGAL_STEP, REASON_REQUIRED, STALE_VERSION, INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const rejectProposal = act<ProposalStepInput, ProposalValue>({
  action: 'proposal.reject',
  run: async (trx, context, input) => {
    await moveOn(trx, context, await holdForStep(trx, context, 'REJECT', input), { decidedBy: context.actor.userId });
    return readProposalValue(trx, context, input.proposal);
  },
});

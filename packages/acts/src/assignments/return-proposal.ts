import { act } from '../kernel/index.ts';
import type { ProposalStepInput } from './proposal-input.ts';
import { holdForStep, moveOn, type ProposalValue, readProposalValue } from './take-proposal-step.ts';

/**
 * Returns a submitted or appraised proposal to who proposed it, with the reason; an appraisal of it no longer counts.
 *
 * Refuses with ILLEGAL_STEP, REASON_REQUIRED, STALE_VERSION, INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const returnProposal = act<ProposalStepInput, ProposalValue>({
  action: 'proposal.return',
  run: async (trx, context, input) => {
    await moveOn(trx, context, await holdForStep(trx, context, 'RETURN', input), { appraisedBy: null });
    return readProposalValue(trx, context, input.proposal);
  },
});

import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, act } from '../kernel/index.ts';
import type { ProposalStepInput } from './proposal-input.ts';
import { holdForStep, moveOn, type ProposalValue, readProposalValue } from './take-proposal-step.ts';

/** The insides of `withdrawProposal`, for one proposal or for each of several. */
export async function withdraw(
  trx: Transaction,
  context: ActContext,
  input: ProposalStepInput,
): Promise<ProposalValue> {
  await moveOn(trx, context, await holdForStep(trx, context, 'WITHDRAW', input));
  return readProposalValue(trx, context, input.proposal);
}

/**
 * Withdraws a proposal that is not decided yet, with the reason; it stays on record.
 *
 * Refuses with ILLEGAL_STEP, REASON_REQUIRED, STALE_VERSION, INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const withdrawProposal = act<ProposalStepInput, ProposalValue>({
  action: 'proposal.withdraw',
  run: withdraw,
});

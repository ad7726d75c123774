import { replaceProposalLegs } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, act, emptyToNull, refuseIssues, textIssues } from '../kernel/index.ts';
import { requireOwnWardMoney } from './check-limits.ts';
import type { SubmitProposalInput } from './proposal-input.ts';
import { measureOf, requestOf } from './proposed-support.ts';
import { supportIssues } from './support-input.ts';
import { holdForStep, moveOn, type ProposalValue, readProposalValue } from './take-proposal-step.ts';

/** The insides of `submitProposal`, for one proposal or for each of several. */
export async function submit(
  trx: Transaction,
  context: ActContext,
  input: SubmitProposalInput,
): Promise<ProposalValue> {
  refuseIssues(textIssues('note', input.note, { max: 2000 }));
  const held = await holdForStep(trx, context, 'SUBMIT', input);
  const { proposal, household } = held;
  if (input.legs != null) {
    const measure = measureOf(context, proposal);
    const request = requestOf(proposal, input.legs);
    refuseIssues(supportIssues(context.plan, measure, request, 'LEGS_LATER'));
    await requireOwnWardMoney(trx, context, household, request);
    const owner = { committee: context.actor.committee, proposal: proposal.id, measure: measure.code };
    await replaceProposalLegs(trx, owner, input.legs);
  }
  await moveOn(trx, context, held, input.note === undefined ? {} : { note: emptyToNull(input.note) });
  return readProposalValue(trx, context, proposal.id);
}

/**
 * Submits a proposal to the standing agency for appraisal; a returned one again, with other pledges or another note where
 * they are given.
 *
 * Refuses with ILLEGAL_STEP, STALE_VERSION, REASON_REQUIRED (a day before the working date), INVALID_INPUT, NOT_FOUND,
 * FORBIDDEN.
 */
export const submitProposal = act<SubmitProposalInput, ProposalValue>({
  action: 'proposal.submit',
  run: submit,
});

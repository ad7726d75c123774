import { insertAppraisal, replaceProposalLegs } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, act, emptyToNull, refuseIssues, textIssues } from '../kernel/index.ts';
import { requireOwnWardMoney } from './check-limits.ts';
import { decideSupport, recordDecision } from './decide-support.ts';
import { refuseRepeated } from './give-support.ts';
import { type AppraiseProposalInput, appraisalIssues } from './proposal-input.ts';
import { measureOf, readLegs, requestOf, supportDay } from './proposed-support.ts';
import { supportIssues } from './support-input.ts';
import { type HeldProposal, holdForStep, moveOn, type ProposalValue, readProposalValue } from './take-proposal-step.ts';

/** Asks the rules again on the facts of the day, and fixes who pays. The decision is kept with its facts. */
async function decideAgain(
  trx: Transaction,
  context: ActContext,
  { proposal, household, on }: HeldProposal,
  input: AppraiseProposalInput,
): Promise<string> {
  const measure = measureOf(context, proposal);
  const legs = input.legs ?? (await readLegs(trx, context, proposal.id));
  const request = requestOf(proposal, legs);
  refuseIssues(supportIssues(context.plan, measure, request));
  const day = supportDay(proposal, on);
  const decided = await decideSupport(trx, context, request, day);
  const support = { id: proposal.id, measure, input: request, household, on: day };
  await refuseRepeated(trx, context, support, decided.decision);
  await requireOwnWardMoney(trx, context, household, request);
  const owner = { committee: context.actor.committee, proposal: proposal.id, measure: measure.code };
  await replaceProposalLegs(trx, owner, legs);
  return recordDecision(trx, context, decided);
}

/**
 * Appraises a submitted proposal: the rules decide again on the facts of the day, every item of the list is answered, and
 * each part of the support has the pledge that is to pay it. Who proposed it does not appraise it.
 *
 * Refuses with ILLEGAL_STEP, SAME_PERSON, EXCLUDED_BY, INELIGIBLE, OUTSIDE_WINDOW, FACTS_MISSING (the rules), STALE_VERSION,
 * REASON_REQUIRED (a day before the working date), INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const appraiseProposal = act<AppraiseProposalInput, ProposalValue>({
  action: 'proposal.appraise',
  run: async (trx, context, input) => {
    refuseIssues([...appraisalIssues(input.items), ...textIssues('note', input.note, { max: 2000 })]);
    const held = await holdForStep(trx, context, 'APPRAISE', input);
    const { committee, userId } = context.actor;
    const decision = await decideAgain(trx, context, held, input);
    await insertAppraisal(trx, {
      committee,
      id: context.newId(),
      proposal: held.proposal.id,
      decision,
      effectiveOn: held.on,
      note: emptyToNull(input.note),
      items: input.items.map(({ item, isMet, note }) => ({ item, isMet, note: emptyToNull(note) })),
      recordedAt: context.now(),
      by: userId,
    });
    await moveOn(trx, context, held, { appraisedBy: userId });
    return readProposalValue(trx, context, held.proposal.id);
  },
});

import {
  findSupportProposalsByHouseholds,
  insertSupportProposal,
  replaceProposalLegs,
} from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { supportProposalCycle } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { holdHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireVersion,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { requireOwnWardMoney } from './check-limits.ts';
import { decideSupport, recordDecision } from './decide-support.ts';
import { itemKindOf, refuseRepeated, type Support } from './give-support.ts';
import type { ProposeSupportInput } from './proposal-input.ts';
import { readMeasure, type SupportRequest, supportIssues } from './support-input.ts';
import { type ProposalValue, readProposalValue, writeStep } from './take-proposal-step.ts';

/** A support is wanted from now on, or from a day to come. */
function wantedIssues(wantedFrom: IsoDate | null | undefined, workingDate: IsoDate): InputIssue[] {
  const issues = dateIssues('wantedFrom', wantedFrom);
  if (issues.length > 0 || wantedFrom == null || wantedFrom >= workingDate) return issues;
  const vi = 'Ngày đề nghị hỗ trợ không được trước ngày làm việc.';
  return [
    issue('wantedFrom', 'DATE_IN_PAST', vi, 'The day from which it is wanted cannot be before the working date.'),
  ];
}

async function refuseSecondOpen(trx: Transaction, context: ActContext, { measure, input, household }: Support) {
  const known = await findSupportProposalsByHouseholds(trx, scopeOf(context), [household.id]);
  const isOpen = known.some(
    (one) =>
      !supportProposalCycle.ends.includes(one.state) &&
      one.measure === measure.code &&
      one.member === (input.member ?? null) &&
      one.itemKind === itemKindOf(measure, input),
  );
  if (!isOpen) return;
  const vi = 'Đã có phương án đang xử lý cho hỗ trợ này.';
  refuseIssues([issue('measure', 'ALREADY_PROPOSED', vi, 'A proposal of this support is open already.')]);
}

async function writeProposal(
  trx: Transaction,
  context: ActContext,
  support: Support,
  { wantedFrom = null, note }: ProposeSupportInput,
  decision: string,
): Promise<void> {
  const { id, measure, input, household } = support;
  const { committee, userId } = context.actor;
  const on = context.workingDate;
  await insertSupportProposal(trx, {
    committee,
    id,
    household: household.id,
    member: input.member ?? null,
    measure: measure.code,
    itemKind: itemKindOf(measure, input),
    stateSince: on,
    wantedFrom,
    note: emptyToNull(note),
    decision,
    proposedBy: userId,
    recordedAt: context.now(),
  });
  await replaceProposalLegs(trx, { committee, proposal: id, measure: measure.code }, input.legs);
  await writeStep(trx, context, { proposal: { id }, step: 'PROPOSE', from: null, to: 'DRAFT', on, reason: null });
  await recordEvent(trx, context, {
    action: 'support.propose',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    payload: { proposal: id, measure: measure.code, member: input.member ?? null, decision },
  });
}

async function propose(
  trx: Transaction,
  context: ActContext,
  measure: SpecialMeasure,
  input: ProposeSupportInput & SupportRequest,
): Promise<string> {
  const household = await holdHousehold(trx, context, input.household);
  requireVersion('Household', household, input.expectedVersion);
  const id = context.newId();
  const on = input.wantedFrom ?? context.workingDate;
  const support: Support = { id, measure, input, household, on };
  await refuseSecondOpen(trx, context, support);
  const decided = await decideSupport(trx, context, input, on);
  await refuseRepeated(trx, context, support, decided.decision);
  await requireOwnWardMoney(trx, context, household, input);
  await writeProposal(trx, context, support, input, await recordDecision(trx, context, decided));
  return id;
}

/** Checks what is asked for, and begins its proposal; answers its id. */
export async function proposeChecked(
  trx: Transaction,
  context: ActContext,
  input: ProposeSupportInput,
): Promise<string> {
  const measure = readMeasure(context.plan, input.measure);
  if ('path' in measure) return refuse({ code: 'INVALID_INPUT', issues: [measure] });
  const request = { ...input, legs: input.legs ?? [] };
  refuseIssues([
    ...wantedIssues(input.wantedFrom, context.workingDate),
    ...textIssues('note', input.note, { max: 2000 }),
    ...supportIssues(context.plan, measure, request, 'LEGS_LATER'),
  ]);
  return propose(trx, context, measure, request);
}

/**
 * Begins the proposal of a support for a household, a member or an item: the rules decide on the facts as of the day from
 * which it is wanted, and the decision is kept with these facts. Nothing is drawn on a pledge before the approval.
 *
 * Refuses with EXCLUDED_BY, INELIGIBLE, OUTSIDE_WINDOW, FACTS_MISSING (the rules), INVALID_INPUT (an open proposal of the
 * same support among them), NOT_FOUND, STALE_VERSION, FORBIDDEN.
 */
export const proposeSupport = act<ProposeSupportInput, ProposalValue>({
  action: 'support.propose',
  run: async (trx, context, input) => readProposalValue(trx, context, await proposeChecked(trx, context, input)),
});

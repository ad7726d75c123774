import { occurrenceOf, projectedAmount } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { addDays, isoDate } from '@vuonlen/plan/kernel';
import { decide, findMeasure, findPledge, type Plan } from '@vuonlen/plan/plans';
import { insertAssignment, insertDecision, readHouseholdFacts, takeFromPledges } from '../assignments/index.ts';
import { appendAuditEvent, type Transaction, wholeCommittee } from '../kernel/index.ts';
import type { DemoSupport } from './invent-register.ts';
import type { Invention } from './invention.ts';

export interface DemoAssigner {
  readonly committee: string;
  readonly author: string;
  readonly plan: Plan;
  readonly revision: string;
  readonly invention: Invention;
}

/** Spring of 2024 for what is assigned by June, autumn for the rest, the beginning of 2025 for education. */
function effectiveOn({ measure, byJune }: DemoSupport, index: number): IsoDate {
  if (measure === 'EDUCATION_SUPPORT') return isoDate('2025-01-01');
  return addDays(isoDate(byJune ? '2024-04-22' : '2024-08-05'), index % 50);
}

async function decideDemo(trx: Transaction, { committee, plan }: DemoAssigner, support: DemoSupport, on: IsoDate) {
  const known = await readHouseholdFacts(trx, wholeCommittee(committee), support.household, {
    plan,
    asOf: on,
  });
  if (known === null) throw new Error(`The demo has no household ${support.household}`);
  const untilAge = support.pledges.map((id) => findPledge(plan, id)?.untilAge?.value).find((age) => age !== undefined);
  const members = (known.members ?? []).map((member) =>
    member.id === support.member && untilAge !== undefined ? { ...member, supportedUntilAge: untilAge } : member,
  );
  const facts = { ...known, members };
  const decision = decide(plan, { measure: support.measure, member: support.member, facts, asOf: on });
  if (decision.outcome === 'GRANTED') return { decision, facts };
  throw new Error(`The plan does not grant ${support.measure} to the demo: ${decision.reasons[0]?.text.en}`);
}

async function assignDemoSupport(trx: Transaction, assigner: DemoAssigner, support: DemoSupport, index: number) {
  const { committee, author, plan, revision, invention } = assigner;
  const measure = findMeasure(plan, support.measure);
  if (measure === undefined) throw new Error(`The plan has no measure ${support.measure}`);
  const on = effectiveOn(support, index);
  const recordedAt = new Date(new Date(`${on}T02:00:00Z`).getTime() + index * 1000);
  const { decision, facts } = await decideDemo(trx, assigner, support, on);
  const amount = projectedAmount(measure, decision.entitlement, { effectiveOn: on, grade: support.grade });
  const { household, member } = support;
  const common = { committee, household, member, recordedAt, recordedBy: author };
  const [decisionId, id] = [invention.id(recordedAt), invention.id(recordedAt)];
  await insertDecision(trx, { ...common, id: decisionId, decision, facts, planRevision: revision });
  await insertAssignment(trx, {
    ...common,
    id,
    measure: measure.code,
    itemKind: support.itemKind,
    amount,
    effectiveOn: on,
    occurrence: occurrenceOf(measure, { id, effectiveOn: on }),
    reason: null,
    overPlanReason: null,
    decision: decisionId,
  });
  const legs = support.pledges.map((pledge) => {
    const leg = findPledge(plan, pledge)?.leg ?? null;
    const share = leg === null ? amount : (measure.legs.find(({ code }) => code === leg)?.amount.value ?? null);
    return { id: invention.id(recordedAt), leg, pledge, quantity: 1, amount: share };
  });
  const full = await takeFromPledges(trx, { committee, assignment: id, measure: measure.code }, legs);
  if (full !== null) throw new Error(`The demo asks more than is pledged: ${full.pledge}`);
  await appendAuditEvent(trx, {
    committee,
    id: invention.id(recordedAt),
    aggregate: 'HOUSEHOLD',
    aggregateId: household,
    action: 'support.assign',
    actor: author,
    role: 'SYSTEM',
    effectiveOn: on,
    recordedAt,
    requestId: 'demo',
    payload: { assignment: id, measure: measure.code, member, amount, pledges: support.pledges },
  });
}

/** Assigns the supports one after the other, as the act does: the plan decides, the pledges give. */
export async function assignDemoSupports(
  trx: Transaction,
  assigner: DemoAssigner,
  supports: readonly DemoSupport[],
): Promise<void> {
  for (const [index, support] of supports.entries()) await assignDemoSupport(trx, assigner, support, index);
}

import { insertDecision, readHouseholdFacts } from '@vuonlen/database/assignments';
import { findAdoptedRevision, type Transaction } from '@vuonlen/database/kernel';
import type { Decision } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import { type IsoDate, type Text, yearOf } from '@vuonlen/plan/kernel';
import type { ExclusionGroup, SpecialMeasure } from '@vuonlen/plan/measures';
import { decide, findPledge, type Plan } from '@vuonlen/plan/plans';
import { type ActContext, type ActError, refuse, scopeOf } from '../kernel/index.ts';
import type { SupportRequest } from './support-input.ts';

/** The live support that a refusal for exclusion points at. */
function findConflicting(plan: Plan, measure: string, member: string | null, facts: HouseholdFacts) {
  const groups = plan.exclusionGroups.filter(({ measures }) => measures.includes(measure));
  const held =
    facts.supports.find((support) => groups.some(({ measures }) => measures.includes(support.measure))) ??
    facts.supports.find((support) => support.measure === measure && support.member === member);
  return held ? { assignment: held.assignment, measure: held.measure } : null;
}

/** A refusal of the rules in the words of the API; null when the support is granted. */
function refusalOf(plan: Plan, decision: Decision, facts: HouseholdFacts): ActError | null {
  const conflicting = findConflicting(plan, decision.measure, decision.member, facts);
  switch (decision.outcome) {
    case 'GRANTED':
      return null;
    case 'OUTSIDE_WINDOW':
      return { code: 'OUTSIDE_WINDOW', decision };
    case 'EXCLUDED':
      return { code: 'EXCLUDED_BY', decision, conflicting };
    case 'DENIED':
      return { code: 'INELIGIBLE', decision };
    case 'UNDETERMINED':
      return { code: 'FACTS_MISSING', decision, missing: decision.missing };
  }
}

/** The same item for the same person a second time: the plan counts items, and one of a kind serves the need. */
export function alreadyHeld(measure: SpecialMeasure, decision: Decision, held: readonly string[]): Decision {
  const { clause, quote } = measure.recurrence ?? measure.content;
  const year = measure.recurrence?.per === 'YEAR' ? yearOf(decision.asOf) : null;
  const within = year === null ? { vi: '', en: '' } : { vi: `, trong năm ${year}`, en: `, in ${year}` };
  return {
    ...decision,
    outcome: 'EXCLUDED',
    entitlement: null,
    reasons: [
      {
        rule: 'ALREADY_ASSIGNED',
        verdict: 'NOT_MET',
        fact: 'supports',
        found: held,
        operator: 'HOLDS_NONE_OF',
        threshold: [measure.code],
        clause,
        quote,
        text: {
          vi: `Đã được bố trí: ${measure.name.vi} (cùng loại, cùng người nhận${within.vi}).`,
          en: `Already assigned: ${measure.name.en} (the same kind for the same receiver${within.en}).`,
        },
        certainty: 'ASSUMED',
      },
      ...decision.reasons,
    ],
  };
}

/** Another support of the group came first, between the reading of the facts and the writing. */
export function excludedByGroup(plan: Plan, decision: Decision): Decision {
  const group = plan.exclusionGroups.find(({ measures }) => measures.includes(decision.measure));
  const reasons = decision.reasons.map((reason) =>
    reason.rule === 'EXCLUSION_GROUP' ? { ...reason, verdict: 'NOT_MET' as const, text: nowHeld(group) } : reason,
  );
  const first = reasons.filter(({ rule }) => rule === 'EXCLUSION_GROUP');
  const others = reasons.filter(({ rule }) => rule !== 'EXCLUSION_GROUP');
  return { ...decision, outcome: 'EXCLUDED', entitlement: null, reasons: [...first, ...others] };
}

function nowHeld(group: ExclusionGroup | undefined): Text {
  const name = group?.name ?? { vi: '', en: '' };
  return {
    vi: `Hộ vừa được bố trí một hỗ trợ khác trong nhóm “${name.vi}”.`,
    en: `The household has just been given another support of the group “${name.en}”.`,
  };
}

/** Naming a child in a pledge that runs until an age is an act of the committee: this one. */
function nameChild(facts: HouseholdFacts, plan: Plan, input: SupportRequest): HouseholdFacts {
  const untilAge = input.legs
    .map(({ pledge }) => findPledge(plan, pledge)?.untilAge?.value ?? null)
    .find((age) => age !== null);
  if (untilAge === undefined || input.member == null) return facts;
  const members = (facts.members ?? []).map((member) =>
    member.id === input.member ? { ...member, supportedUntilAge: untilAge } : member,
  );
  return { ...facts, members };
}

export interface DecidedSupport {
  readonly decision: Decision;
  readonly facts: HouseholdFacts;
}

/** Reads the facts as of the day, asks the plan, and refuses what it does not grant. */
export async function decideSupport(
  trx: Transaction,
  context: ActContext,
  input: SupportRequest,
  asOf: IsoDate,
): Promise<DecidedSupport> {
  const { plan } = context;
  const known = await readHouseholdFacts(trx, scopeOf(context), input.household, { plan, asOf });
  if (known === null) return refuse({ code: 'NOT_FOUND', type: 'Household', id: input.household });
  const member = input.member ?? null;
  if (member !== null && !known.members?.some(({ id }) => id === member)) {
    refuse({ code: 'NOT_FOUND', type: 'HouseholdMember', id: member });
  }
  const facts = nameChild(known, plan, input);
  const decision = decide(plan, { measure: input.measure, member, facts, asOf });
  const refusal = refusalOf(plan, decision, facts);
  if (refusal !== null) refuse(refusal);
  return { decision, facts };
}

/** Keeps a decision with the facts it rests on; its id. */
export async function recordDecision(
  trx: Transaction,
  context: ActContext,
  { decision, facts }: DecidedSupport,
): Promise<string> {
  const { committee, userId } = context.actor;
  const revision = await findAdoptedRevision(trx, committee);
  if (revision === null) throw new Error('The committee has adopted no plan.');
  const id = context.newId();
  await insertDecision(trx, {
    committee,
    id,
    household: facts.household,
    member: decision.member,
    decision,
    facts,
    planRevision: revision,
    recordedAt: context.now(),
    recordedBy: userId,
  });
  return id;
}

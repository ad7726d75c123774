import { type Decider, type Decision, type Support, type SupportContext, toDecider } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { Plan } from './plan.ts';

/** What is asked of a plan: a support by its code, for a household or one of its members, as of a day. */
export interface DecideRequest {
  readonly measure: string;
  readonly member?: string | null;
  readonly facts: HouseholdFacts;
  /** Day on which the support takes effect; the facts are those of that day. */
  readonly asOf: IsoDate;
}

/**
 * Everything that the plan gives, in document order: general policies, special measures, loans.
 * @example supportsOf(haDong2024).map((support) => support.code).includes('SAVINGS_BOOK') // true
 */
export function supportsOf(plan: Plan): readonly Support[] {
  return [...plan.generalPolicies, ...plan.measures, ...(plan.loan ? [plan.loan] : []), ...plan.otherLoans];
}

/** What the plan says around each of its supports. */
export function contextsOf(plan: Plan): (support: Support) => SupportContext {
  const names = Object.fromEntries(supportsOf(plan).map((support) => [support.code, support.name]));
  const { exclusionGroups, pledges } = plan;
  return ({ code }) => ({
    exclusionGroups,
    untilAges: pledges.flatMap(({ measure, untilAge }) => (untilAge && measure === code ? [untilAge] : [])),
    names,
  });
}

/** The supports of a plan, ready to be decided. */
interface Prepared {
  readonly plan: Plan;
  readonly decider: Decider;
  /** The codes of everything that the plan gives, in document order. */
  readonly codes: readonly string[];
}

const prepared = new WeakMap<Plan, Prepared>();
/** Mostly it is the plan of the last question: comparing it is faster than looking it up. */
let last: Prepared | null = null;

function prepare(plan: Plan): Prepared {
  if (last?.plan === plan) return last;
  const supports = supportsOf(plan);
  const made = () => ({
    plan,
    decider: toDecider(supports, contextsOf(plan)),
    codes: supports.map(({ code }) => code),
  });
  last = prepared.get(plan) ?? made();
  prepared.set(plan, last);
  return last;
}

/**
 * Decides a support of the plan by its code: a special measure, a loan or a general policy. See `decideMeasure` for the
 * outcomes, their precedence and the day.
 *
 * A plan is read once and then taken not to change: a plan with other values is another object (`applyPlanChanges`, a
 * spread, `parsePlan`). What was decided on the same facts is remembered with the plan, within bounds, and frozen because
 * it is shared.
 * @throws RangeError when the plan has no such code, or the facts no such member: programming errors.
 * @example decide(haDong2024, { measure: 'SAVINGS_BOOK', facts: { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: { year: 2024, kind: 'REPAIR' }, supports: [] }, asOf: isoDate('2024-06-15') }).outcome // 'EXCLUDED'
 * @example decide(haDong2024, { measure: 'SAVINGS', facts: { household: 'h', supports: [] }, asOf: isoDate('2024-06-15') }) // throws RangeError
 */
export function decide(plan: Plan, request: DecideRequest): Decision {
  const { decider } = prepare(plan);
  const decision = decider.decide(request.measure, request.facts, request.member ?? null, request.asOf);
  if (decision === null) throw new RangeError(`The plan ${plan.id} has no measure ${request.measure}`);
  return decision;
}

/**
 * Decides everything that the plan gives, in document order, for a household, or the given supports in the given order:
 * each fact is read once, which takes a fraction of the time of so many calls of `decide`. What goes to members is decided
 * for each of them, and once without a member where the members are not known.
 * @throws RangeError when the plan has not all of the given codes: a programming error.
 * @example decideAll(haDong2024, { household: 'h', members: [{ id: 'm1' }, { id: 'm2' }], supports: [] }, isoDate('2025-01-01')).filter((decision) => decision.measure === 'EDUCATION_SUPPORT').map((decision) => decision.member) // ['m1', 'm2']
 * @example decideAll(haDong2024, { household: 'h', class: 'POOR', supports: [] }, isoDate('2024-06-15'), ['SAVINGS_BOOK', 'HOUSING_LOAN']).map((decision) => decision.outcome) // ['DENIED', 'UNDETERMINED']
 */
export function decideAll(
  plan: Plan,
  facts: HouseholdFacts,
  asOf: IsoDate,
  measures?: readonly string[],
): readonly Decision[] {
  const { decider, codes } = prepare(plan);
  const decisions = decider.decideAll(measures ?? codes, facts, asOf);
  if (decisions !== null) return decisions;
  const unknown = measures?.filter((code) => !codes.includes(code)).join(', ');
  throw new RangeError(`The plan ${plan.id} has no measure ${unknown}`);
}

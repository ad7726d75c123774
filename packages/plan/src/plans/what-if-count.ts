import { amountOf, type Decision, isSpecialMeasure } from '../assignments/index.ts';
import type { Plan } from './plan.ts';
import type { SupportCount } from './what-if-answer.ts';
import { amountStated, compared, comparedStated } from './what-if-compared.ts';
import { type AskedSupport, askedSupports, isForMembers } from './what-if-outcomes.ts';

/** The supports of the two plans by code, those of the first in its order, then the new ones. */
export interface TwoPlans {
  readonly before: Plan;
  readonly after: Plan;
  readonly supports: readonly {
    readonly code: string;
    readonly before: AskedSupport | null;
    readonly after: AskedSupport | null;
  }[];
}

/** Two plans, their supports side by side. */
export function twoPlans(before: Plan, after: Plan): TwoPlans {
  const [was, is] = [askedSupports(before), askedSupports(after)];
  const codes = [...new Set([...was.keys(), ...is.keys()])];
  const supports = codes.map((code) => ({ code, before: was.get(code) ?? null, after: is.get(code) ?? null }));
  return { before, after, supports };
}

/** How the receivers of one household stand with every support under one plan, in the order of `TwoPlans.supports`. */
export type Stands = readonly ReadonlyMap<string | null, Decision>[];

/** Receivers of one support under one plan. */
interface Tally {
  eligible: number;
  alternatives: number;
  undetermined: number;
  households: number;
  amount: number;
}

/** Everything that is counted of a part of the register. */
export interface RegisterCount {
  households: number;
  readonly before: readonly Tally[];
  readonly after: readonly Tally[];
  gains: number;
  losses: number;
  householdsGaining: number;
  householdsLosing: number;
}

/** Nothing counted yet. */
export function emptyCount({ supports }: TwoPlans): RegisterCount {
  const tallies = () =>
    supports.map(() => ({ eligible: 0, alternatives: 0, undetermined: 0, households: 0, amount: 0 }));
  const shifts = { gains: 0, losses: 0, householdsGaining: 0, householdsLosing: 0 };
  return { households: 0, before: tallies(), after: tallies(), ...shifts };
}

/** For each support: whether the household is granted another one of an exclusion group with it. */
function withAlternative({ supports }: TwoPlans, plan: Plan, granted: readonly boolean[]): readonly boolean[] {
  const codes = supports.filter((_, at) => granted[at]).map(({ code }) => code);
  return supports.map(({ code }) =>
    plan.exclusionGroups.some(
      ({ measures }) => measures.includes(code) && codes.some((other) => other !== code && measures.includes(other)),
    ),
  );
}

/** Adds a household as it stands under one of the plans. */
export function addStands(tallies: readonly Tally[], plans: TwoPlans, plan: Plan, stands: Stands): void {
  const granted = stands.map((byMember) => [...byMember.values()].filter(({ outcome }) => outcome === 'GRANTED'));
  const alternative = withAlternative(
    plans,
    plan,
    granted.map((decisions) => decisions.length > 0),
  );
  for (const [at, tally] of tallies.entries()) {
    const due = granted[at] ?? [];
    tally.eligible += due.length;
    tally.alternatives += alternative[at] ? due.length : 0;
    tally.households += due.length > 0 ? 1 : 0;
    for (const { entitlement } of due) tally.amount += entitlement?.amount ?? 0;
    for (const { outcome } of stands[at]?.values() ?? []) tally.undetermined += outcome === 'UNDETERMINED' ? 1 : 0;
  }
}

const none: Tally = { eligible: 0, alternatives: 0, undetermined: 0, households: 0, amount: 0 };

function amountIn(asked: AskedSupport | null, { amount }: Tally): number | null {
  return asked && amountStated(amountOf(asked.support)) === null ? null : amount;
}

/** The counts of a part of the register, support by support, under the two plans. */
export function supportCounts({ supports }: TwoPlans, count: RegisterCount): readonly SupportCount[] {
  return supports.flatMap(({ code, before, after }, at) => {
    const support = (after ?? before)?.support;
    if (!support) return [];
    const [was, is] = [count.before[at] ?? none, count.after[at] ?? none];
    const yearly = isSpecialMeasure(support) && support.rateUnit === 'CHILD_YEAR';
    return {
      measure: code,
      name: support.name,
      receiver: isForMembers(support) ? ('MEMBER' as const) : ('HOUSEHOLD' as const),
      eligible: compared(was.eligible, is.eligible),
      alternatives: compared(was.alternatives, is.alternatives),
      undetermined: compared(was.undetermined, is.undetermined),
      households: compared(was.households, is.households),
      amount: comparedStated(amountIn(before, was), amountIn(after, is)),
      amountPer: 'ceiling' in support ? ('LOAN' as const) : yearly ? ('YEAR' as const) : ('SUPPORT' as const),
    };
  });
}

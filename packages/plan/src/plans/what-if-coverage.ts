import { isStated, type Unit } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import { findMeasure } from './find-in-plan.ts';
import type { Plan } from './plan.ts';
import type { Coverage, SupportCount } from './what-if-answer.ts';
import { comparedStated } from './what-if-compared.ts';
import type { TwoPlans } from './what-if-count.ts';

/** Which pledges a row counts: those of a ward, those of no ward (null), all, or none. */
export type PledgeScope = { readonly place: string | null } | 'ALL' | 'NONE';

/** The pledges of a plan that count in a row; one that is part of another does not. */
export function pledgesIn(plan: Plan, scope: PledgeScope): Plan['pledges'] {
  if (scope === 'NONE') return [];
  return plan.pledges.filter(({ partOf, place }) => partOf === null && (scope === 'ALL' || place === scope.place));
}

interface Line {
  readonly leg: string | null;
  readonly unit: Unit;
}

function linesOf(plan: Plan, code: string): readonly Line[] {
  const measure = findMeasure(plan, code);
  if (!measure) return [];
  const pledges = plan.pledges.filter((pledge) => pledge.measure === code && pledge.partOf === null);
  const legs = measure.legs.length > 0 ? measure.legs.map((leg) => leg.code) : [null];
  const bare = legs.filter((leg) => pledges.every((pledge) => pledge.leg !== leg));
  return [...bare.map((leg) => ({ leg, unit: measure.unit })), ...pledges.map(({ leg, unit }) => ({ leg, unit }))];
}

function unitAmount(measure: SpecialMeasure, leg: string | null): number | null {
  if (leg !== null) return measure.legs.find(({ code }) => code === leg)?.amount.value ?? null;
  return isStated(measure.rate) ? measure.rate.value : null;
}

/** A measure that the plan does not have is asked for by nobody. */
function demandOf(plan: Plan, code: string, { leg, unit }: Line, eligible: number): number | null {
  if (unit !== 'VND') return eligible;
  const measure = findMeasure(plan, code);
  const amount = measure ? unitAmount(measure, leg) : 0;
  return amount === null ? null : amount * eligible;
}

/** Quantity of the pledges in scope; null where the plan has the measure and names no pledge of it: unstated, not zero. */
function pledgedIn(plan: Plan, code: string, { leg, unit }: Line, scope: PledgeScope): number | null {
  if (findMeasure(plan, code) && plan.pledges.every(({ measure }) => measure !== code)) return null;
  return pledgesIn(plan, scope)
    .filter((pledge) => pledge.measure === code && pledge.leg === leg && pledge.unit === unit)
    .reduce((total, { quantity }) => total + quantity.value, 0);
}

function less(all: number | null, some: number | null): number | null {
  return all === null || some === null ? null : all - some;
}

/** Demand of the counted receivers against the pledges in scope, for every leg of every special measure of either plan. */
export function coverageOf(
  { before, after }: TwoPlans,
  counts: readonly SupportCount[],
  scope: PledgeScope,
): readonly Coverage[] {
  return counts.flatMap(({ measure, eligible }) => {
    const lines = [...linesOf(before, measure), ...linesOf(after, measure)];
    const different = new Map(lines.map((line) => [JSON.stringify(line), line]));
    return [...different.values()].map((line) => {
      const sideOf = (plan: Plan, receivers: number) => ({
        demand: demandOf(plan, measure, line, receivers),
        pledged: pledgedIn(plan, measure, line, scope),
      });
      const [was, is] = [sideOf(before, eligible.before), sideOf(after, eligible.after)];
      return {
        ...{ measure, ...line },
        demand: comparedStated(was.demand, is.demand),
        pledged: comparedStated(was.pledged, is.pledged),
        balance: comparedStated(less(was.pledged, was.demand), less(is.pledged, is.demand)),
      };
    });
  });
}

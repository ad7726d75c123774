import { checkReferences, type ReferenceProblem } from './check-references.ts';
import { findMeasure } from './find-in-plan.ts';
import type { Plan } from './plan.ts';
import { plannedAmount } from './planned-amount.ts';
import { type IdentityResult, verifyPlan } from './verify-plan.ts';
import type { IdentityChange, MeasureTotals, PlanTotals } from './what-if-answer.ts';
import { amountStated, compared, comparedStated } from './what-if-compared.ts';

/** The codes of the special measures of both plans, those of the first in its order. */
export function measureCodes(before: Plan, after: Plan): readonly string[] {
  return [...new Set([...before.measures, ...after.measures].map(({ code }) => code))];
}

/** Đồng that a plan foresees for a measure; 0 for one that it does not have. */
export function plannedIn(plan: Plan, code: string): number | null {
  return findMeasure(plan, code) ? plannedAmount(plan, code) : 0;
}

function statedTotalIn(plan: Plan, code: string): number | null {
  const measure = findMeasure(plan, code);
  return measure ? amountStated(measure.statedTotal) : 0;
}

function kindOf(before: IdentityResult | null, after: IdentityResult | null): IdentityChange['kind'] | null {
  const [failed, fails] = [before?.holds === false, after?.holds === false];
  if (!failed && !fails) return null;
  if (!failed) return 'BREAKS';
  if (!fails) return 'HOLDS_AGAIN';
  const same = JSON.stringify(before?.statements) === JSON.stringify(after?.statements);
  return same ? 'FAILS_AS_BEFORE' : 'FAILS_OTHERWISE';
}

function identitiesOf(before: Plan, after: Plan): readonly IdentityChange[] {
  const [was, is] = [verifyPlan(before), verifyPlan(after)];
  const ids = [...new Set([...was, ...is].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [old, now] = [was.find((one) => one.id === id) ?? null, is.find((one) => one.id === id) ?? null];
    const [kind, name] = [kindOf(old, now), (now ?? old)?.name];
    return kind && name ? [{ id, name, kind, before: old, after: now }] : [];
  });
}

function brokenReferences(before: Plan, after: Plan): readonly ReferenceProblem[] {
  const known = new Set(checkReferences(before).map((problem) => JSON.stringify(problem)));
  return checkReferences(after).filter((problem) => !known.has(JSON.stringify(problem)));
}

/** What the changes do to the plan's own figures; its stated totals stay what they are. */
export function totalsOf(before: Plan, after: Plan): PlanTotals {
  const measures = measureCodes(before, after).flatMap((measure): MeasureTotals[] => {
    const name = (findMeasure(after, measure) ?? findMeasure(before, measure))?.name;
    if (!name) return [];
    const planned = comparedStated(plannedIn(before, measure), plannedIn(after, measure));
    const statedTotal = comparedStated(statedTotalIn(before, measure), statedTotalIn(after, measure));
    return [{ measure, name, planned, statedTotal }];
  });
  return {
    measures,
    fundingTotal: compared(before.funding.total.value, after.funding.total.value),
    identities: identitiesOf(before, after),
    references: brokenReferences(before, after),
  };
}

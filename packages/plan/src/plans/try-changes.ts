import { applyPlanChanges } from './apply-plan-changes.ts';
import { diffPlans } from './diff-plans.ts';
import type { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { namedPath } from './plan-path.ts';
import type { PlanReader } from './plan-reading.ts';
import { resolveChanges } from './resolve-changes.ts';
import type { ChangeProblem, WishedChange } from './wished-change.ts';

/** The changed plan with the differences that were really made, or every reason why the changes cannot be made. */
export type ChangedPlan =
  | { readonly ok: true; readonly plan: Plan; readonly changes: readonly PlanChange[] }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

/**
 * The plan after changes that a person names by path, or that `diffPlans` found; `read` holds the result to the shape of a
 * plan. Impossible changes are values, each with its path in the plan, in Vietnamese and English. The order of the changes
 * does not matter: no two may touch one place.
 *
 * It says nothing of whether the changed plan still adds up: `verifyPlan` does.
 * @example tryChanges(haDong2024, [{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }], parsePlan).changes.map(({ path, before, after, clause }) => [path, before, after, clause]) // [['measures[SAVINGS_BOOK].rate.value', 20000000, 25000000, 'II.2.2.2#2']]
 * @example tryChanges(haDong2024, [{ path: 'pledges[measure=SAVINGS_BOOK].quantity', value: 0 }], parsePlan).changes.length // 9
 * @example tryChanges(haDong2024, [{ path: 'measures[SAVINGS_BOK].rate', value: 1 }], parsePlan).problems[0].text.en // 'The plan has no “measures[SAVINGS_BOK]”. Did you mean “measures[SAVINGS_BOOK]”?'
 * @example tryChanges(haDong2024, [{ path: 'measures[SAVINGS_BOOK].rate', value: 'nhiều' }], parsePlan).problems.map(({ path, code }) => [path, code]) // [['measures[SAVINGS_BOOK].rate.value', 'NOT_AN_AMOUNT']]
 */
export function tryChanges(plan: Plan, wishes: readonly WishedChange[], read: PlanReader): ChangedPlan {
  const { changes, problems } = resolveChanges(plan, wishes);
  if (problems.length > 0) return { ok: false, problems };
  const changed = applyPlanChanges(plan, changes);
  const reading = read(changed);
  if (reading.ok) return { ok: true, plan: changed, changes: diffPlans(plan, changed) };
  return {
    ok: false,
    problems: reading.problems.map((problem) => ({ ...problem, path: namedPath(changed, problem.path) })),
  };
}

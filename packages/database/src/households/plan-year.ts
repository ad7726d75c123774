import { yearOf } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';

/** The year of which the plan asks whether a household builds or repairs: the one that a condition names. */
export function planYear(plan: Plan): number {
  for (const { conditions } of plan.measures) {
    for (const condition of conditions) if (condition.kind === 'NOT_BUILDING_OR_REPAIRING') return condition.year;
  }
  return yearOf(plan.earliestIssue.value);
}

import type { ClassificationChange, HouseholdClass } from '@vuonlen/plan/households';

/** The class that a change usually leads to; the officer may choose another. */
export function classAfter(change: ClassificationChange, current: HouseholdClass): HouseholdClass {
  switch (change) {
    case 'UNCHANGED':
      return current;
    case 'NEWLY_NEAR_POOR':
    case 'RELAPSED_NEAR_POOR':
      return 'NEAR_POOR';
    case 'RELAPSED_POOR':
      return 'POOR';
    case 'EXITED_NEAR_POVERTY':
    case 'EXITED_POVERTY':
      return change;
  }
}

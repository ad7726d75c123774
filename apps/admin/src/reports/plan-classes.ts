import type { HouseholdClass } from '@vuonlen/plan/households';

/** The classes to which a household comes when it exits near-poverty. */
export const exitedClasses: readonly HouseholdClass[] = ['EXITED_NEAR_POVERTY', 'AVERAGE_LIVING_STANDARD', 'WELL_OFF'];

/** Near-poor households and those who exited: those for whom the plan is. */
export const planClasses: readonly HouseholdClass[] = ['NEAR_POOR', ...exitedClasses];

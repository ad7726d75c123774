export { ClassChip } from './HouseholdChips.tsx';
export { householdPath } from './household-path.ts';
export { createHouseholdResource } from './household-resource.ts';
export { householdsPath } from './household-where.ts';

export type { Deadline, Duty, DutyRole, Mandate, Unencoded } from './duty.ts';
export { dutyRoles } from './duty.ts';
export type { ResponsibilityRow } from './responsibility-matrix.ts';
export { responsibilityMatrix } from './responsibility-matrix.ts';

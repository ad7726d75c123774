export type { Deadline, Duty, DutyRole, Mandate, Unencoded } from './duty.ts';
export { dutyRoles } from './duty.ts';

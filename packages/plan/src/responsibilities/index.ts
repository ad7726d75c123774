export type { DueDate, DueKind, DueParty } from './due-date.ts';
export { dueDatesBetween, dueState } from './due-date.ts';
export type { Deadline, Duty, DutyRole, Mandate, Unencoded } from './duty.ts';
export { dutyRoles } from './duty.ts';
export type { ResponsibilityRow } from './responsibility-matrix.ts';
export { responsibilityMatrix } from './responsibility-matrix.ts';
export type { CalendarOptions, CalendarStamp } from './to-icalendar.ts';
export { toICalendar } from './to-icalendar.ts';

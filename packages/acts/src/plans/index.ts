export type { SetWorkingDateInput } from './set-working-date.ts';
export { setWorkingDate } from './set-working-date.ts';
export { today, workingDateOf } from './today.ts';

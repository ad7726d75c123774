export { today, workingDateOf } from '../kernel/index.ts';
export type { SetWorkingDateInput } from './set-working-date.ts';
export { setWorkingDate } from './set-working-date.ts';

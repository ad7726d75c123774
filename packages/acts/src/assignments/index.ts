export type { SupportValue } from './assign-support.ts';
export { assignSupport } from './assign-support.ts';
export type { CancelSupportInput } from './cancel-support.ts';
export { cancelSupport } from './cancel-support.ts';
export { requireBackdatingReason } from './check-limits.ts';
export type { AssignSupportInput, SupportLegInput } from './support-input.ts';
export { withIdempotency } from './with-idempotency.ts';

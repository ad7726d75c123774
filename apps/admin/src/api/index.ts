export { createDataProvider, type Resource } from './data-provider.ts';
export { IdempotencyKeys } from './idempotency-key.ts';
export { KeysetPages } from './keyset.ts';
export type { Refusal } from './refusal.ts';
export type { Send } from './send.ts';
export { documentIdOf, requestOf, send } from './send.ts';
export { isTouched, type TouchedBy } from './touched-by.ts';
export { useAct } from './use-act.ts';
export { usePage } from './use-page.ts';

import { expect, it } from 'vitest';
import { IdempotencyKeys } from './idempotency-key.ts';

it('gives the same request the same key, and another request another', () => {
  const keys = new IdempotencyKeys();
  const first = keys.of({ household: 'h1', measure: 'SAVINGS_BOOK' });
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(keys.of({ household: 'h1', measure: 'SAVINGS_BOOK' })).toBe(first);
  expect(keys.of({ household: 'h2', measure: 'SAVINGS_BOOK' })).not.toBe(first);
  expect(new IdempotencyKeys().of({ household: 'h1', measure: 'SAVINGS_BOOK' })).not.toBe(first);
});

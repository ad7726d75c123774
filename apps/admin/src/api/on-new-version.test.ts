import { expect, it } from 'vitest';
import { onNewVersion } from './on-new-version.ts';
import type { Refusal } from './refusal.ts';

const message = { vi: 'Đã sửa.', en: 'Changed.' };
const stale: Refusal = {
  __typename: 'StaleVersionError',
  code: 'STALE_VERSION',
  message,
  currentVersion: 7,
  latestChange: null,
};
const sent = { input: { id: 'h', expectedVersion: 3, address: 'Số 5', idempotencyKey: 'k' } };

it('sends what was typed again on the version that the refusal names', () => {
  expect(onNewVersion(sent, stale)).toEqual({ input: { ...sent.input, expectedVersion: 7 } });
});

it('leaves what was sent as it was', () => {
  onNewVersion(sent, stale);
  expect(sent.input.expectedVersion).toBe(3);
});

it.each<[string, object, Refusal | null]>([
  ['no refusal', sent, null],
  ['another refusal', sent, { __typename: 'ForbiddenError', code: 'FORBIDDEN', message }],
  ['an act that asks for no version', { input: { id: 'h' } }, stale],
  ['an act without an input', { id: 'h' }, stale],
])('has nothing to send again: %s', (_name, variables, refusal) => {
  expect(onNewVersion(variables, refusal)).toBeNull();
});

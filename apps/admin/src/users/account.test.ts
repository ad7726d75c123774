import { afterEach, expect, it, vi } from 'vitest';
import { changePassword } from './account.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [200, 'CHANGED'],
  [400, 'REFUSED'],
  [429, 'TOO_MANY_ATTEMPTS'],
  [503, 'FAILED'],
] as const)('a new password that is answered with %d: %s', async (status, outcome) => {
  vi.stubGlobal('fetch', async () => new Response(null, { status }));
  expect(await changePassword('cũ', 'mới')).toBe(outcome);
});

it('a lost connection is not told as a wrong password', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await changePassword('cũ', 'mới')).toBe('UNANSWERED');
});

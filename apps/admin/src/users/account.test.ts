import { afterEach, expect, it, vi } from 'vitest';
import { changePassword, signIn } from './account.ts';

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

it.each([
  [200, {}, 'SIGNED_IN'],
  [401, { code: 'INVALID_USERNAME_OR_PASSWORD' }, 'WRONG'],
  [403, { code: 'ACCOUNT_DISABLED' }, 'DISABLED'],
  [403, { code: 'FOREIGN_ORIGIN' }, 'WRONG'],
  [429, {}, 'TOO_MANY_ATTEMPTS'],
  [502, 'Bad gateway', 'FAILED'],
] as const)('a sign-in that is answered with %d %j: %s', async (status, body, outcome) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  vi.stubGlobal('fetch', async () => new Response(text, { status }));
  expect(await signIn('can.bo', 'x')).toBe(outcome);
});

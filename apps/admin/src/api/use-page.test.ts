import { HttpError } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { takesAway } from './use-page.ts';

describe('a page that could not be read again', () => {
  it.each([
    ['the network is gone', new TypeError('Failed to fetch'), false],
    ['the server has fallen over', new HttpError('Bad gateway', 502, {}), false],
    ['the server asks to wait', new HttpError('Too many requests', 429, {}), false],
    ['the session has ended', new HttpError('Unauthenticated', 401, {}), true],
    ['the right was withdrawn', new HttpError('Forbidden', 403, {}), true],
    ['there is no such thing any more', new HttpError('Not found', 404, {}), true],
  ])('%s', (_name, error, taken) => {
    expect(takesAway(error, true)).toBe(taken);
    expect(takesAway(error, false)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { withConditions } from './use-address.ts';

describe('an address with other conditions', () => {
  const now = new URLSearchParams('after=x&kind=RECEIPT&sort=latest');

  it.each([
    [
      'one is set, and the list begins at its first page',
      { from: '2024-06-01' },
      'kind=RECEIPT&sort=latest&from=2024-06-01',
    ],
    ['one is taken away', { kind: '' }, 'sort=latest'],
    ['several at once', { kind: '', sort: 'earliest' }, 'sort=earliest'],
    ['none', {}, 'kind=RECEIPT&sort=latest'],
  ])('%s', (_, conditions, wanted) => {
    expect(String(withConditions(now, conditions))).toBe(wanted);
  });

  it('leaves the address that it came from as it is', () => {
    withConditions(now, { kind: '' });
    expect(String(now)).toBe('after=x&kind=RECEIPT&sort=latest');
  });
});

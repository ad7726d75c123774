import { expect, it } from 'vitest';
import { isUnder } from './menu-place.ts';

const loans = { to: '/loans', also: ['/bank-reports'] };

it.each([
  ['/loans', true],
  ['/bank-reports', true],
  ['/bank-reports/0193', true],
  ['/bank-reports-of-others', false],
  ['/', false],
  ['/plan', false],
])('the entry of the loans is marked on %s: %s', (pathname, expected) => {
  expect(isUnder(loans, pathname)).toBe(expected);
});

it('the overview is marked on itself alone', () => {
  expect(isUnder({ to: '/' }, '/')).toBe(true);
  expect(isUnder({ to: '/' }, '/plan')).toBe(false);
});

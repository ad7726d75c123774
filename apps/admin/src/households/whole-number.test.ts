import { expect, it } from 'vitest';
import { wholeNumberOf } from './whole-number.ts';

it.each([
  ['999185000001', '999185000001'],
  ['999 185 000 001', '999185000001'],
  ['999.185.000-001', '999185000001'],
  ['001085000001', '001085000001'],
  ['99918500000', null],
  ['9991850000012', null],
  ['123456789', null],
  ['99918500000a', null],
  ['999*****0001', null],
  ['', null],
])('%s is asked for as %s', (typed, asked) => {
  expect(wholeNumberOf(typed)).toBe(asked);
});

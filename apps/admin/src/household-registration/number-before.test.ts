import { expect, it } from 'vitest';
import { newMember } from '../households/index.ts';
import { numberBefore } from './number-before.ts';

it.each([
  ['the second has the number of the first', ['999185000001', '999185000001'], 1, 0],
  ['it is written with spaces', ['999185000001', '', '999 185 000 001'], 2, 0],
  ['an old number of nine digits', ['', '123456789', '123456789'], 2, 1],
  ['of three the first is named', ['999185000001', '999185000001', '999185000001'], 2, 0],
  ['the first is never told', ['999185000001', '999185000001'], 0, null],
  ['another number', ['999185000001', '999185000002'], 1, null],
  ['not whole yet', ['9991850000', '9991850000'], 1, null],
  ['nothing typed', ['', ''], 1, null],
  ['nobody there', ['999185000001'], 1, null],
] as const)('%s', (_, numbers, index, first) => {
  const members = numbers.map((citizenNumber) => ({ ...newMember(), citizenNumber }));
  expect(numberBefore(members, index)).toBe(first);
});

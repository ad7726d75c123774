import { isoDate } from '@vuonlen/plan/kernel';
import { expect, it } from 'vitest';
import { type Paid, paidWithin } from './paid.ts';

const payment = (assignment: string, on: string, amount: number): Paid => ({
  measure: 'SAVINGS_BOOK',
  assignment,
  on: isoDate(on),
  amount,
  takesBack: amount < 0,
});
const paid = [
  payment('a', '2024-01-31', 20),
  payment('b', '2024-02-01', 20),
  payment('b', '2024-02-10', 10),
  payment('a', '2024-03-01', -20),
];

it.each([
  [null, '2024-01-31', 1, 20],
  ['2024-02-01', '2024-02-29', 1, 30],
  ['2024-03-01', '2024-03-01', 0, -20],
  [null, '2024-03-01', 1, 30],
  [null, '2023-12-31', 0, 0],
])('from %s until %s: %i supports, %i đồng', (from, until, quantity, amount) => {
  expect(paidWithin(paid, from === null ? null : isoDate(from), isoDate(until))).toEqual({ quantity, amount });
});

import { expect, it } from 'vitest';
import { classAfter } from './class-after.ts';

it.each([
  ['UNCHANGED', 'NEAR_POOR', 'NEAR_POOR'],
  ['NEWLY_NEAR_POOR', 'AVERAGE_LIVING_STANDARD', 'NEAR_POOR'],
  ['RELAPSED_NEAR_POOR', 'EXITED_NEAR_POVERTY', 'NEAR_POOR'],
  ['RELAPSED_POOR', 'NEAR_POOR', 'POOR'],
  ['EXITED_NEAR_POVERTY', 'NEAR_POOR', 'EXITED_NEAR_POVERTY'],
  ['EXITED_POVERTY', 'POOR', 'EXITED_POVERTY'],
] as const)('%s from %s leads to %s', (change, from, to) => {
  expect(classAfter(change, from)).toBe(to);
});

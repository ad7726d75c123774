import { householdClasses } from '@vuonlen/plan/households';
import { expect, it } from 'vitest';
import { classTabs, tabCounts, tabOf } from './list-meta.ts';

it.each([
  [undefined, 'all'],
  ['', 'all'],
  ['NEAR_POOR', 'nearPoor'],
  [['NEAR_POOR'], 'nearPoor'],
  [['EXITED_POVERTY', 'EXITED_NEAR_POVERTY'], 'exited'],
  [['POOR', 'NEAR_POOR'], null],
  ['EXITED_POVERTY', null],
] as const)('the choice %j stands under the tab %s', (chosen, tab) => {
  expect(tabOf(chosen)).toBe(tab);
});

it('every class stands under one tab, and the tabs add up', () => {
  const { all: _, ...others } = classTabs;
  expect(Object.values(others).flat().toSorted()).toEqual([...householdClasses].toSorted());
  const counts = tabCounts({ class: householdClasses.map((code, index) => ({ class: code, count: 10 ** index })) });
  const { all, ...rest } = counts;
  expect(Object.values(rest).reduce((sum, one) => sum + one, 0)).toBe(all);
  expect(counts.exited).toBe(
    10 ** householdClasses.indexOf('EXITED_NEAR_POVERTY') + 10 ** householdClasses.indexOf('EXITED_POVERTY'),
  );
});

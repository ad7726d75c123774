import { isoDate } from '@vuonlen/plan/kernel';
import { expect, it } from 'vitest';
import type { ReviewRowFragment } from '../gql/graphql.ts';
import { isNewStandard } from './is-new-standard.ts';

type Decision = NonNullable<ReviewRowFragment['decision']>;

const decision: Decision = {
  id: 'd1',
  number: null,
  decidedOn: isoDate('2024-06-12'),
  effectiveOn: isoDate('2024-06-12'),
  class: 'NEAR_POOR',
  standard: 'CITY',
  change: 'NEWLY_NEAR_POOR',
};

it.each<[string, ReviewRowFragment['standardBefore'], Partial<Decision> | null, boolean]>([
  ['near-poor by the city’s standard, before by the central one', 'CENTRAL', {}, true],
  ['the same standard', 'CITY', {}, false],
  ['a relapse that was decided', 'CENTRAL', { change: 'RELAPSED_NEAR_POOR' }, false],
  ['a relapse into poverty', 'CENTRAL', { change: 'RELAPSED_POOR', class: 'POOR' }, false],
  ['an exit', 'CENTRAL', { change: 'EXITED_NEAR_POVERTY', class: 'EXITED_NEAR_POVERTY' }, false],
  ['no standard before', null, {}, false],
  ['no standard now', 'CENTRAL', { standard: null }, false],
  ['no decision', 'CENTRAL', null, false],
])('%s', (_name, standardBefore, change, expected) => {
  expect(isNewStandard({ standardBefore, decision: change && { ...decision, ...change } })).toBe(expected);
});

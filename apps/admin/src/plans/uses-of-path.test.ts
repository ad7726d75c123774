import { describe, expect, it } from 'vitest';
import type { PlanFigureQuery } from '../gql/graphql.ts';
import { usesOfPath } from './uses-of-path.ts';

const name = { vi: 'x', en: 'x' };
const pledge = (slug: string) =>
  ({ id: slug, slug, name }) as PlanFigureQuery['plan']['measures'][number]['pledges'][number];
const plan = {
  id: 'p',
  measures: [
    { code: 'BOOK', name, pledges: [pledge('book/fund'), pledge('book/ward')] },
    { code: 'HOUSE', name, pledges: [pledge('house/fund')] },
  ],
  generalPolicies: [{ code: 'CARD', name }],
  duties: [
    { id: '1', slug: 'iv-1', measures: ['BOOK'] },
    { id: '2', slug: 'iv-2', measures: ['CARD', 'HOUSE'] },
    { id: '3', slug: 'iv-3', measures: [] },
  ],
} as unknown as PlanFigureQuery['plan'];

describe('what uses a value of the plan', () => {
  it.each([
    ['measures[BOOK].rate', ['BOOK'], [], ['book/fund', 'book/ward'], ['iv-1']],
    ['measures[HOUSE].conditions[CLASS_IN].classes', ['HOUSE'], [], ['house/fund'], ['iv-2']],
    ['pledges[book/ward].quantity', ['BOOK'], [], ['book/ward'], ['iv-1']],
    ['generalPolicies[CARD].limit', [], ['CARD'], [], ['iv-2']],
    ['duties[iv-2]', ['HOUSE'], ['CARD'], ['house/fund'], ['iv-2']],
    ['funding.total', [], [], [], []],
    ['measures[NONE].rate', [], [], [], []],
  ])('%s', (path, measures, policies, pledges, duties) => {
    const uses = usesOfPath(plan, path);
    expect(uses.measures.map(({ code }) => code)).toEqual(measures);
    expect(uses.policies.map(({ code }) => code)).toEqual(policies);
    expect(uses.pledges.map(({ slug }) => slug)).toEqual(pledges);
    expect(uses.duties.map(({ slug }) => slug)).toEqual(duties);
  });
});

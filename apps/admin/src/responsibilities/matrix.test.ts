import { expect, it } from 'vitest';
import type { DutyPartsFragment, DutyStandingFragment } from '../gql/graphql.ts';
import { groupsOf, matrixOf, standingsIn, standingsOf, tallyOf } from './matrix.ts';

const named = (text: string) => ({ vi: text, en: text });
const citation = { clause: 'IV.10#1', quote: 'chủ trì' };

function duty(id: string, agencies: string[], measures: string[]): DutyPartsFragment {
  return {
    id,
    slug: id,
    roles: ['LEAD'],
    mandate: 'REQUESTED',
    partners: [],
    measures,
    text: named(id),
    deadline: null,
    citation,
    mandateCitation: citation,
    agencies: agencies.map((agency) => ({ id: agency })),
  };
}

it('puts each duty under its agencies and fields, and leaves out empty rows and columns', () => {
  const matrix = matrixOf({
    id: 'plan',
    agencies: ['front', 'bank', 'idle'].map((id) => ({ id, slug: id, section: null, name: named(id) })),
    measures: ['SAVINGS_BOOK', 'UNUSED'].map((code) => ({ id: code, code, name: named(code) })),
    loans: [{ code: 'HOUSING_LOAN', name: named('loan') }],
    generalPolicies: [{ code: 'PREFERENTIAL_CREDIT', name: named('credit') }],
    duties: [
      duty('books', ['front'], ['SAVINGS_BOOK']),
      duty('loans', ['bank', 'front'], ['PREFERENTIAL_CREDIT', 'SAVINGS_BOOK']),
      duty('reports', ['bank'], []),
    ],
  });
  expect(matrix.fields.map(({ code }) => code)).toEqual([null, 'SAVINGS_BOOK', 'PREFERENTIAL_CREDIT']);
  expect(matrix.rows.map((row) => [row.agency.id, row.cells.map((cell) => cell.map(({ id }) => id))])).toEqual([
    ['front', [[], ['books', 'loans'], ['loans']]],
    ['bank', [['reports'], ['loans'], ['loans']]],
  ]);
});

it('gathers duties of the same roles and mandate into one button, in the order of the plan', () => {
  const requested = duty('ask', ['front'], []);
  const directed = { ...duty('do', ['front'], []), mandate: 'DIRECTED' as const };
  const groups = groupsOf([requested, directed, { ...requested, id: 'ask-again' }]);
  expect(groups.map(({ mandate, duties }) => [mandate, duties.map(({ id }) => id)])).toEqual([
    ['REQUESTED', ['ask', 'ask-again']],
    ['DIRECTED', ['do']],
  ]);
});

it('tells of each body how far it is with its own duties, and nothing of what the reader does not see', () => {
  const row = (of: string, agency: string, state: DutyStandingFragment['state'], standing?: 'OVERDUE') =>
    ({
      duty: { id: of },
      agency: { id: agency },
      state,
      standing: standing ?? null,
      percent: null,
      people: [],
      nextDay: null,
      holder: { kind: 'SAME', endedOn: null, paths: [] },
    }) satisfies DutyStandingFragment;
  const standings = standingsOf([
    row('books', 'front', 'DONE'),
    row('loans', 'front', 'IN_PROGRESS', 'OVERDUE'),
    row('loans', 'bank', 'NOT_STARTED'),
  ]);
  const duties = [duty('books', ['front'], []), duty('loans', ['bank', 'front'], []), duty('hidden', ['front'], [])];
  expect(tallyOf(standingsIn(standings, 'front', duties))).toEqual({ done: 1, begun: 2, of: 2, isLate: true });
  expect(tallyOf(standingsIn(standings, 'bank', duties))).toEqual({ done: 0, begun: 0, of: 1, isLate: false });
  expect(tallyOf(standingsIn(standings, 'nobody', duties))).toEqual({ done: 0, begun: 0, of: 0, isLate: false });
});

import { expect, it } from 'vitest';
import type { DutyPartsFragment, DutyStandingFragment } from '../gql/graphql.ts';
import { groupsOf, matrixOf, standingsIn, standingsOf, tallyOf, tallyOfBodies } from './matrix.ts';

const named = (text: string) => ({ vi: text, en: text });
const body = { kind: 'FRONT', memberOf: null, holder: { kind: 'SAME' as const, paths: [] } };
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
    agencies: ['front', 'bank', 'idle'].map((id) => ({ id, slug: id, section: null, name: named(id), ...body })),
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

const row = (of: string, agency: string, state: DutyStandingFragment['state'], standing?: 'OVERDUE') =>
  ({
    duty: { id: of },
    agency: { id: agency, name: named(agency) },
    state,
    standing: standing ?? null,
    percent: null,
    people: [],
    nextDay: null,
  }) satisfies DutyStandingFragment;

it('tells of each body how far it is with its own duties, and nothing of what the reader does not see', () => {
  const standings = standingsOf([
    row('books', 'front', 'DONE'),
    row('loans', 'front', 'IN_PROGRESS', 'OVERDUE'),
    row('loans', 'bank', 'NOT_STARTED'),
  ]);
  const duties = [duty('books', ['front'], []), duty('loans', ['bank', 'front'], []), duty('hidden', ['front'], [])];
  expect(tallyOf(standingsIn(standings, { bodies: ['front'] }, duties))).toEqual({ done: 1, begun: 2, of: 2, late: 1 });
  expect(tallyOf(standingsIn(standings, { bodies: ['bank'] }, duties))).toEqual({ done: 0, begun: 0, of: 1, late: 0 });
  expect(tallyOf(standingsIn(standings, { bodies: ['nobody'] }, duties))).toEqual({
    done: 0,
    begun: 0,
    of: 0,
    late: 0,
  });
});

it('gathers under the entry for all wards how many of their committees are done, begun and late', () => {
  const agencies = ['wards', 'a', 'b', 'c', 'front'].map((id) => ({
    ...{ id, slug: id, section: null, name: named(id), ...body },
    memberOf: ['a', 'b', 'c'].includes(id) ? { id: 'wards' } : null,
  }));
  const duties = [duty('review', ['wards', 'front'], []), duty('list', ['wards'], [])];
  const matrix = matrixOf({ id: 'plan', agencies, measures: [], loans: [], generalPolicies: [], duties });
  expect(matrix.rows.map(({ agency, bodies }) => [agency.id, bodies])).toEqual([
    ['wards', ['a', 'b', 'c']],
    ['front', ['front']],
  ]);
  const [wards] = matrix.rows;
  const standings = standingsOf([
    ...[row('review', 'a', 'DONE'), row('list', 'a', 'DONE')],
    ...[row('review', 'b', 'DONE'), row('list', 'b', 'NOT_STARTED', 'OVERDUE')],
    ...[row('review', 'c', 'NOT_STARTED', 'OVERDUE'), row('list', 'c', 'NOT_STARTED', 'OVERDUE')],
    row('review', 'front', 'DONE'),
  ]);
  const gathered = standingsIn(standings, wards ?? { bodies: [] }, duties);
  expect(gathered).toHaveLength(6);
  expect(tallyOfBodies(gathered)).toEqual({ done: 1, begun: 2, of: 3, late: 2 });
});

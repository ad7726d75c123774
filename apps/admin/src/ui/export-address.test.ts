import { expect, it } from 'vitest';
import { exportAddress } from './export-address.ts';

it.each([
  ['nothing', {}, ''],
  ['empty conditions', { where: { search: undefined, place: [], state: '' } }, ''],
  ['conditions', { where: { class: ['POOR', 'NEAR_POOR'], open: false } }, '?class=POOR&class=NEAR_POOR&open=false'],
  [
    'a condition of parts',
    { where: { schoolTerm: { year: 2024, term: 1 } } },
    '?schoolTerm.year=2024&schoolTerm.term=1',
  ],
  [
    'conditions and an order',
    { where: { search: 'Bưởi & em' }, orderBy: { field: 'CODE', direction: 'ASC' } },
    '?search=B%C6%B0%E1%BB%9Fi+%26+em&orderBy.field=CODE&orderBy.direction=ASC',
  ],
  ['one thing', { id: 'a=', place: null }, '?id=a%3D'],
])('the address says %s', (_name, asked, search) => {
  expect(exportAddress('loans', 'csv', 'vi', asked)).toBe(`/files/exports/loans.csv${search}`);
});

it('asks for the language on screen', () => {
  expect(exportAddress('loans', 'xlsx', 'en', {})).toBe('/files/exports/loans.xlsx?lang=en');
});

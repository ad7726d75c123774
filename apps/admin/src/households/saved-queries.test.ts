import { expect, it } from 'vitest';
import { isTooMany, type SavedQuery, withQuery } from './saved-queries.ts';

const sort = { field: 'code', order: 'ASC' } as const;
const query = (name: string, search = ''): SavedQuery => ({ name, filter: { search }, sort });

it('keeps one query a name, in Vietnamese order', () => {
  const saved = withQuery(withQuery([query('Đồng Mai'), query('Biên Giang')], query('An')), query('Đồng Mai', 'mới'));
  expect(saved.map(({ name, filter }) => [name, filter.search])).toEqual([
    ['An', ''],
    ['Biên Giang', ''],
    ['Đồng Mai', 'mới'],
  ]);
});

it('the thirty-first is refused, and none of the others is lost for it', () => {
  const nameOf = (at: number) => `Lọc ${String(at).padStart(2, '0')}`;
  const full = Array.from({ length: 30 }, (_, at) => query(nameOf(at)));
  expect(isTooMany(full.slice(1), 'An')).toBe(false);
  expect(isTooMany(full, 'An')).toBe(true);
  expect(isTooMany(full, nameOf(29))).toBe(false);
  expect(withQuery(full, query(nameOf(29), 'mới'))).toHaveLength(30);
});

import { expect, it } from 'vitest';
import { type SavedQuery, withQuery } from './saved-queries.ts';

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

it('keeps thirty', () => {
  const many = Array.from({ length: 40 }, (_, at) => query(`Lọc ${String(at).padStart(2, '0')}`));
  expect(many.reduce<readonly SavedQuery[]>(withQuery, [])).toHaveLength(30);
});

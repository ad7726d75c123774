import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeysetPages, type PageEnd } from './keyset.ts';

/** A list of `total` rows whose cursors are their positions. */
function register(total: number) {
  const asked: number[] = [];
  const read = async (first: number, after: string | null): Promise<PageEnd> => {
    asked.push(first);
    const end = Math.min(total, Number(after ?? 0) + first);
    return { hasNextPage: end < total, endCursor: end === Number(after ?? 0) ? null : String(end) };
  };
  return { asked, read };
}

describe('KeysetPages', () => {
  it('starts the first page without a cursor and without a request', async () => {
    const { asked, read } = register(84);
    expect(await new KeysetPages().startOf('all', 1, 25, read)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('uses the remembered end of the page before', async () => {
    const { asked, read } = register(84);
    const pages = new KeysetPages();
    pages.remember('all', 1, { hasNextPage: true, endCursor: 'c25' });
    expect(await pages.startOf('all', 2, 25, read)).toBe('c25');
    expect(asked).toEqual([]);
  });

  it('keeps lists apart', async () => {
    const { read } = register(84);
    const pages = new KeysetPages();
    pages.remember('other', 1, { hasNextPage: true, endCursor: 'wrong' });
    expect(await pages.startOf('all', 2, 25, read)).toBe('25');
  });

  it('knows that a page beyond the end does not exist', async () => {
    const { read } = register(50);
    expect(await new KeysetPages().startOf('all', 3, 25, read)).toBeUndefined();
  });

  it('reaches any page in steps of at most a hundred rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 100 }), async (page, perPage) => {
        const rows = (page - 1) * perPage;
        const { asked, read } = register(rows + 1);
        expect(await new KeysetPages().startOf('all', page, perPage, read)).toBe(String(rows));
        expect(Math.max(...asked)).toBeLessThanOrEqual(100);
        expect(asked.reduce((sum, step) => sum + step, 0)).toBe(rows);
      }),
    );
  });
});

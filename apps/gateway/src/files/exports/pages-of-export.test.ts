import { readSpreadsheet } from '@vuonlen/spreadsheets';
import { parse } from 'graphql';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportList } from './export-list.ts';
import { writeExport } from './write-export.ts';

const asked: Readonly<Record<string, unknown>>[] = [];
/** A list of so many entries, 200 a page, whose cursors are positions. */
let length = 0;

const ask = async (_context: unknown, _question: unknown, variables: Readonly<Record<string, unknown>>) => {
  asked.push(variables);
  const start = Number(variables.after ?? 0);
  const end = Math.min(length, start + 200);
  const nodes = Array.from({ length: end - start }, (_, at) => ({ number: start + at }));
  const pageInfo = { hasNextPage: end < length, endCursor: String(end) };
  return { list: { ...(variables.isFirst ? { totalCount: length } : {}), pageInfo, nodes } };
};

const list = exportList<{ readonly list: never }, { readonly number: number }>({
  name: { vi: 'Danh sách', en: 'List' },
  action: 'plan.read',
  question: parse('{ plan { id } }'),
  listOf: (answer) => answer.list,
  columns: [{ title: { vi: 'Số', en: 'Number' }, cell: ({ number }) => number }],
});

const cleared = vi.fn();
const order = (gone = new AbortController().signal) => ({
  context: { loaders: { clear: cleared }, committee: { demo: false, name: { vi: 'Ban', en: 'Committee' } } } as never,
  ...{ list, format: 'csv' as const, language: 'vi' as const, variables: { where: { open: true } }, ask, gone },
});

beforeEach(() => {
  asked.length = 0;
  cleared.mockClear();
});

describe('a list of several pages', () => {
  it('is written to its end, each entry once, and no page is kept', async () => {
    length = 450;
    const { bytes, entries } = await writeExport(order());
    const reading = await readSpreadsheet(bytes);
    expect(reading.ok && reading.value[0]?.rows.slice(1).flat()).toEqual(Array.from({ length }, (_, at) => String(at)));
    expect(entries).toBe(length);
    expect(asked.map(({ after, isFirst }) => [after, isFirst])).toEqual([
      [null, true],
      ['200', false],
      ['400', false],
    ]);
    expect(asked.every(({ where }) => where !== undefined)).toBe(true);
    expect(cleared).toHaveBeenCalledTimes(3);
  });

  it.each([
    [400, 400, null],
    [401, 400, 'TOO_LONG'],
    [50_001, 50_000, 'TOO_LONG'],
  ])('of %i entries, where %i are the most: %s', async (entries, most, code) => {
    length = entries;
    const written = writeExport(order(), { entries: most, milliseconds: 60_000 });
    if (code === null) return expect((await written).entries).toBe(entries);
    await expect(written).rejects.toThrow(code);
    expect(asked).toHaveLength(1);
  });

  it('is given up when who asked has gone', async () => {
    length = 450;
    await expect(writeExport(order(AbortSignal.abort()))).rejects.toThrow('TOO_SLOW');
    expect(asked).toHaveLength(1);
  });
});

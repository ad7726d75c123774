import { describe, expect, it } from 'vitest';
import { documentIdOf, type Send } from '../api/index.ts';
import { HouseholdCursorDocument, HouseholdListDocument } from '../gql/graphql.ts';
import { createHouseholdResource } from './household-resource.ts';

const total = 84;

/** A register of 84 households whose cursors are their positions; remembers what it was asked. */
function register() {
  const asked: { document: string; variables: Record<string, unknown> }[] = [];
  const send: Send = async (document, variables) => {
    const { first, after } = variables as { first: number; after?: string | null };
    asked.push({ document: documentIdOf(document), variables: variables as Record<string, unknown> });
    const start = Number(after ?? 0);
    const end = Math.min(total, start + first);
    const nodes = Array.from({ length: end - start }, (_, index) => ({ id: `h${start + index + 1}` }));
    const pageInfo = { hasNextPage: end < total, hasPreviousPage: start > 0, endCursor: String(end) };
    return { households: { totalCount: total, pageInfo, nodes }, wards: [], plan: { measures: [] } } as never;
  };
  return { asked, send };
}

function page(number: number, filter: object = {}) {
  return { pagination: { page: number, perPage: 25 }, sort: { field: 'code', order: 'ASC' as const }, filter };
}

describe('the list of households', () => {
  it('reads the pages of 84 households one after the other, each with one request and the exact total', async () => {
    const { asked, send } = register();
    const resource = createHouseholdResource(send);
    const seen: unknown[] = [];
    for (const number of [1, 2, 3, 4]) {
      const result = await resource.getList?.(page(number));
      expect(result?.total).toBe(total);
      expect(result?.pageInfo).toEqual({ hasNextPage: number < 4, hasPreviousPage: number > 1 });
      seen.push(...(result?.data ?? []).map(({ id }) => id));
    }
    expect(new Set(seen).size).toBe(total);
    expect(asked.map(({ document }) => document)).toEqual(Array(4).fill(documentIdOf(HouseholdListDocument)));
  });

  it('opens a later page at once: cursors of the rows before it, then the page', async () => {
    const { asked, send } = register();
    const result = await createHouseholdResource(send).getList?.(page(3));
    expect(result?.data[0]?.id).toBe('h51');
    expect(asked.map(({ document }) => document)).toEqual([
      documentIdOf(HouseholdCursorDocument),
      documentIdOf(HouseholdListDocument),
    ]);
  });

  it('shows nothing on a page beyond the end', async () => {
    const { send } = register();
    expect(await createHouseholdResource(send).getList?.(page(9))).toMatchObject({ data: [] });
  });

  it('sends filter and order as the API has them', async () => {
    const { asked, send } = register();
    await createHouseholdResource(send).getList?.({
      ...page(1, { search: ' Bưởi ', place: 'p1', withoutSupport: true }),
      sort: { field: 'headName', order: 'DESC' },
    });
    expect(asked[0]?.variables).toEqual({
      first: 25,
      after: null,
      where: { search: 'Bưởi', place: ['p1'], withoutSupport: true },
      orderBy: { field: 'HEAD_NAME', direction: 'DESC' },
    });
  });
});

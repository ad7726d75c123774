import type { ObjectRef } from '@pothos/core';
import { BadCursor, type Page } from '@vuonlen/database/kernel';
import { builder } from './builder.ts';
import { coded } from './coded.ts';
import { issueMessages } from './messages.ts';
import { passage } from './relation.ts';

/** One page of a list with the means to count the whole of it, which costs a statement only when asked for. */
export interface Listing<Row> extends Page<Row> {
  readonly countAll: () => Promise<number>;
}

const mostRows = 200;
const usualRows = 50;

/** The size of a page: 50 unless told, at most 200. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? usualRows;
  if (!Number.isInteger(size) || size < 1 || size > mostRows) {
    throw coded(
      'BAD_USER_INPUT',
      `first: ${issueMessages.OUT_OF_RANGE.vi} 1 … ${mostRows} / ${issueMessages.OUT_OF_RANGE.en}`,
    );
  }
  return size;
}

/** Reads a page; a cursor that is not of the list and its order is refused without being repeated. */
export async function readPage<Row>(read: Promise<Page<Row>>): Promise<Page<Row>> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error;
    const message = 'after: Con trỏ không thuộc danh sách và thứ tự này. / The cursor is not of this list and order.';
    throw coded('BAD_USER_INPUT', message);
  }
}

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list (Relay).',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'More rows follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Rows stand before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'First row.',
      resolve: ({ edges }) => edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Last row.',
      resolve: ({ edges }) => edges.at(-1)?.cursor ?? null,
    }),
  }),
});

type Types = (typeof builder)['$inferSchemaTypes'];

/** Defines `<Name>Connection` and `<Name>Edge` over a page of rows; `More` is what else the listing carries. */
export function connectionOf<Row extends object, More extends object = object>(
  name: string,
  node: ObjectRef<Types, Row>,
) {
  const Edge = builder.objectRef<Page<Row>['edges'][number]>(`${name}Edge`).implement({
    description: `One row of a list of ${name} with its cursor.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where the next page may begin.' }),
      node: t.field({ type: node, description: 'The row.', resolve: (edge) => edge.node as never, ...passage }),
    }),
  });
  return builder.objectRef<Listing<Row> & More>(`${name}Connection`).implement({
    description: `One page of a list of ${name} (Relay).`,
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        description: 'The rows with their cursors.',
        resolve: ({ edges }) => [...edges],
        ...passage,
      }),
      nodes: t.field({
        type: [node],
        description: 'The rows.',
        resolve: ({ edges }) => edges.map((edge) => edge.node),
        ...passage,
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where the page stands.', resolve: (page) => page }),
      totalCount: t.int({
        description: 'Rows of the whole list within the reader’s scope.',
        resolve: (page) => page.countAll(),
      }),
    }),
  });
}

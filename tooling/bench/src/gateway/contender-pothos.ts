import { createServer } from 'node:http';
import SchemaBuilder from '@pothos/core';
import DataLoader from 'dataloader';
import { createYoga } from 'graphql-yoga';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Contender } from './contender.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows as the query builder gives them
type Row = any;
type Reads = DataLoader<string, Row>;
interface Loaders {
  readonly members: Reads;
  readonly supports: Reads;
  readonly wards: Reads;
  readonly measures: Reads;
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === 1082 ? (value: string) => value : oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

function loadersOf(db: Kysely<Row>, committee: string): Loaders {
  const grouped = (table: string, order: readonly Row[], where: (query: Row) => Row) =>
    new DataLoader<string, Row>(async (ids) => {
      const query = db.selectFrom(table).selectAll().where('committee_id', '=', committee);
      let ordered = where(query.where('household_id', 'in', [...ids]));
      for (const one of order) ordered = ordered.orderBy(one);
      const rows = Map.groupBy((await ordered.execute()) as Row[], (row) => row.household_id);
      return ids.map((id) => rows.get(id) ?? []);
    });
  const named = (table: string, key: string) =>
    new DataLoader<string, Row>(async (keys) => {
      const query = db
        .selectFrom(table)
        .selectAll()
        .where('committee_id', '=', committee)
        .where(key, 'in', [...keys]);
      const rows = new Map(((await query.execute()) as Row[]).map((row) => [row[key], row]));
      return keys.map((one) => rows.get(one));
    });
  const byAge = sql`coalesce(extract(year from birth_date)::integer, birth_year) nulls last`;
  return {
    members: grouped('household_member', [sql`relation <> 'HEAD'`, byAge, 'name_key', 'id'], (query) =>
      query.where('removed_at', 'is', null),
    ),
    supports: grouped('assignment', ['recorded_at', 'id'], (query) => query.where('state', '=', 'ASSIGNED')),
    wards: named('place', 'id'),
    measures: named('measure', 'code'),
  };
}

interface Context {
  readonly db: Kysely<Row>;
  readonly committee: string;
  readonly loaders: Loaders;
}

const builder = new SchemaBuilder<{ Context: Context; DefaultFieldNullability: true }>({});
const tools = {
  object: (name: string, fields: (t: Row) => Row) => builder.objectRef<Row>(name).implement({ fields }),
  text: (t: Row, column: string) => t.string({ resolve: (row: Row) => row[column] }),
  whole: (t: Row, column: string) => t.int({ resolve: (row: Row) => row[column] }),
};
type Tools = typeof tools;

/** Types of everything that hangs on a household. */
function householdOf({ object, text, whole }: Tools) {
  const Ward = object('Place', (t) => ({ name: text(t, 'name_vi') }));
  const Measure = object('Measure', (t) => ({ code: text(t, 'code') }));
  const Member = object('Member', (t) => ({
    fullName: text(t, 'full_name'),
    relation: text(t, 'relation'),
    birthYear: whole(t, 'birth_year'),
  }));
  const Assignment = object('Assignment', (t) => ({
    amount: t.float({ resolve: (row: Row) => row.amount }),
    effectiveOn: text(t, 'effective_on'),
    measure: t.field({
      type: Measure,
      resolve: (row: Row, _args: object, { loaders }: Context) => loaders.measures.load(row.measure),
    }),
  }));
  return object('Household', (t) => ({
    id: text(t, 'id'),
    code: text(t, 'code'),
    headName: text(t, 'head_name'),
    class: text(t, 'class'),
    version: whole(t, 'version'),
    place: t.field({
      type: Ward,
      resolve: (row: Row, _args: object, { loaders }: Context) => loaders.wards.load(row.place),
    }),
    members: t.field({
      type: [Member],
      resolve: (row: Row, _args: object, { loaders }: Context) => loaders.members.load(row.id),
    }),
    assignments: t.field({
      type: [Assignment],
      resolve: (row: Row, _args: object, { loaders }: Context) => loaders.supports.load(row.id),
    }),
  }));
}

function schemaOf() {
  const { object, text } = tools;
  const Household = householdOf(tools);
  const PageInfo = object('PageInfo', (t) => ({
    hasNextPage: t.boolean({ resolve: (row: Row) => row.hasNextPage }),
    endCursor: text(t, 'endCursor'),
  }));
  const Connection = object('HouseholdConnection', (t) => ({
    pageInfo: t.field({ type: PageInfo, resolve: (row: Row) => row }),
    nodes: t.field({ type: [Household], resolve: (row: Row) => row.nodes }),
  }));
  builder.queryType({
    fields: (t) => ({
      households: t.field({
        type: Connection,
        args: { first: t.arg.int({ required: true }), after: t.arg.string() },
        resolve: async (_root, { first, after }, { db, committee }): Promise<Row> => {
          let query = db.selectFrom('household').selectAll().where('committee_id', '=', committee);
          if (after) {
            const [key, id] = JSON.parse(after);
            query = query.where(sql<boolean>`(head_name_key, id) > (${key}, ${id}::uuid)`);
          }
          const rows = await query
            .orderBy('head_name_key')
            .orderBy('id')
            .limit(first + 1)
            .execute();
          const nodes = rows.slice(0, first);
          const last = nodes.at(-1);
          const endCursor = last ? JSON.stringify([last.head_name_key, last.id]) : null;
          return { nodes, hasNextPage: rows.length > first, endCursor };
        },
      }),
    }),
  });
  return builder.toSchema();
}

/** Yoga and Pothos with a DataLoader a relation and a query builder, as their documentation has it: no session, no limits. */
export const pothos: Contender = {
  async serve({ url, committee }) {
    const pool = new pg.Pool({ connectionString: url, max: 10, types });
    const db = new Kysely<Row>({ dialect: new PostgresDialect({ pool }) });
    const yoga = createYoga({
      schema: schemaOf(),
      context: (): Context => ({ db, committee, loaders: loadersOf(db, committee) }),
      graphiql: false,
      logging: false,
    });
    return createServer(yoga);
  },
};

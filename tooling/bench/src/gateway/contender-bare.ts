import { createServer } from 'node:http';
import pg from 'pg';
import type { Contender } from './contender.ts';

const text = (types: pg.CustomTypesConfig = pg.types) => ({
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === 1082 ? (value: string) => value : oid === 20 ? Number : types.getTypeParser(oid, format as 'text'),
});

const page = {
  name: 'page',
  text: `select id, code, head_name, class, version, place, head_name_key from household
    where committee_id = $1 order by head_name_key, id limit $2`,
};
const pageAfter = {
  name: 'page-after',
  text: `select id, code, head_name, class, version, place, head_name_key from household
    where committee_id = $1 and (head_name_key, id) > ($3, $4::uuid) order by head_name_key, id limit $2`,
};
const members = {
  name: 'members',
  text: `select household_id, full_name, relation, birth_year from household_member
    where committee_id = $1 and household_id = any($2) and removed_at is null
    order by household_id, relation = 'HEAD' desc, coalesce(extract(year from birth_date)::integer, birth_year) nulls last,
      name_key, id`,
};
const supports = {
  name: 'supports',
  text: `select household_id, amount, effective_on, measure from assignment
    where committee_id = $1 and household_id = any($2) and state = 'ASSIGNED' order by household_id, recorded_at, id`,
};

// biome-ignore lint/suspicious/noExplicitAny: rows as the driver gives them
type Rows = any[];

/** The least that can answer: one listener, three batched named statements, wards and measures in memory, one JSON. */
export const bare: Contender = {
  async serve({ url, committee }) {
    const pool = new pg.Pool({ connectionString: url, max: 10, types: text(), options: '-c jit=off' });
    const all = async (sql: string): Promise<Rows> => (await pool.query(sql, [committee])).rows;
    const wards = new Map(
      (await all('select id, name_vi from place where committee_id = $1')).map((row) => [
        row.id,
        { name: row.name_vi },
      ]),
    );
    const measures = new Map(
      (await all('select code from measure where committee_id = $1')).map((row) => [row.code, row]),
    );
    const read = async (first: number, after: readonly [string, string] | null) => {
      const asked = after ? pageAfter : page;
      const { rows } = await pool.query({ ...asked, values: [committee, first + 1, ...(after ?? [])] });
      const households: Rows = rows.slice(0, first);
      const ids = households.map(({ id }) => id);
      const [{ rows: people }, { rows: given }] = await Promise.all([
        pool.query({ ...members, values: [committee, ids] }),
        pool.query({ ...supports, values: [committee, ids] }),
      ]);
      const [peopleOf, givenOf] = [
        Map.groupBy(people as Rows, (row) => row.household_id),
        Map.groupBy(given as Rows, (row) => row.household_id),
      ];
      const nodes = households.map((row) => ({
        id: row.id,
        code: row.code,
        headName: row.head_name,
        class: row.class,
        version: row.version,
        place: wards.get(row.place),
        members: (peopleOf.get(row.id) ?? []).map((one) => ({
          fullName: one.full_name,
          relation: one.relation,
          birthYear: one.birth_year,
        })),
        assignments: (givenOf.get(row.id) ?? []).map((one) => ({
          amount: one.amount,
          effectiveOn: one.effective_on,
          measure: measures.get(one.measure),
        })),
      }));
      const last = households.at(-1);
      const endCursor = last ? JSON.stringify([last.head_name_key, last.id]) : null;
      return { data: { households: { pageInfo: { hasNextPage: rows.length > first, endCursor }, nodes } } };
    };
    return createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { variables } = JSON.parse(Buffer.concat(chunks).toString());
      const after = variables.after ? JSON.parse(variables.after) : null;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(await read(variables.first, after)));
    });
  },
};

import { sql } from 'kysely';
import type { Tables, Transaction } from '../kernel/index.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of a table that a plan's document fixes, all of one committee. */
export interface Projection {
  readonly table: keyof Tables;
  /** Columns of the primary key after `committee_id`. */
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

function keyOf({ key }: Projection): readonly string[] {
  return ['committee_id', ...key];
}

/** Writes the rows: new ones are added, known ones brought to the document's values. */
export async function upsertProjection(trx: Transaction, projection: Projection): Promise<void> {
  const [first] = projection.rows;
  if (first === undefined) return;
  const names = Object.keys(first);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const key = keyOf(projection);
  const changes = names
    .filter((name) => !key.includes(name))
    .map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`);
  await sql`
    insert into ${sql.table(projection.table)} (${columns})
    select ${columns}
    from jsonb_populate_recordset(null::${sql.table(projection.table)}, ${JSON.stringify(projection.rows)}::jsonb)
    on conflict (${sql.join(key.map((name) => sql.ref(name)))})
    do ${changes.length === 0 ? sql`nothing` : sql`update set ${sql.join(changes)}`}
  `.execute(trx);
}

/** Removes the committee's rows that the document no longer has. */
export async function removeOthers(trx: Transaction, committee: string, projection: Projection): Promise<void> {
  const table = sql.table(projection.table);
  const same = keyOf(projection).map((name) => sql`kept.${sql.ref(name)} = ${sql.ref(`${projection.table}.${name}`)}`);
  await sql`
    delete from ${table} where ${sql.ref(`${projection.table}.committee_id`)} = ${committee} and not exists (
      select from jsonb_populate_recordset(null::${table}, ${JSON.stringify(projection.rows)}::jsonb) kept
      where ${sql.join(same, sql` and `)})
  `.execute(trx);
}

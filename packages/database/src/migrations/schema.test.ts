import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, describeSchema, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function query<Row>(text: string): Promise<Row[]> {
  return (await sql<Row>`${sql.raw(text)}`.execute(database.writers)).rows;
}

/** Tables that belong to no committee: the committee itself and better-auth's own. */
const outside = [
  'committee',
  'user',
  'session',
  'account',
  'verification',
  'rate_limit',
  'kysely_migration',
  'kysely_migration_lock',
];

describe('the schema', () => {
  it('is the golden one', async () => {
    const golden = fileURLToPath(new URL('./golden/schema.txt', import.meta.url));
    await expect(await describeSchema(database.writers)).toMatchFileSnapshot(golden);
  });

  it('leads every primary, unique and foreign key of a committee with committee_id', async () => {
    const keys = await query<{ table: string; key: string; first: string }>(`
      select c.relname as table, k.conname as key, a.attname as first
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where n.nspname = 'public' and k.contype in ('p', 'u', 'f')
      union all
      select c.relname, i.relname, a.attname
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where n.nspname = 'public' and x.indisunique`);
    const own = keys.filter(({ table }) => !outside.includes(table));
    expect(own.length).toBeGreaterThan(80);
    expect(own.filter(({ first }) => first !== 'committee_id')).toEqual([]);
  });

  it('has no sequence, domain, range, exclusion or deferrable constraint', async () => {
    const strange = await query(`
      select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and relkind = 'S'
      union all select typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
        where n.nspname = 'public' and typtype in ('d', 'r', 'm')
      union all select conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
        where n.nspname = 'public' and (contype = 'x' or condeferrable)`);
    expect(strange).toEqual([]);
  });

  it('takes every time from the application', async () => {
    const defaults = await query<{ column: string }>(`
      select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and column_default is not null and table_name not like 'kysely%'`);
    expect(defaults.map(({ column }) => column).toSorted()).toEqual(['user.emailVerified', 'user.mustChangePassword']);
  });
});

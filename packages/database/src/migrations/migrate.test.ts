import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { migrate, migrateDown } from './index.ts';
import { migrations } from './migrations.ts';

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ from: 'EMPTY' });
  });
  afterAll(() => database.drop());

  const countTables = async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*) from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'
    `.execute(database.writers);
    return rows[0]?.count;
  };

  it('run up, down and up again, and do nothing when there is nothing to do', async () => {
    const names = Object.keys(migrations);
    expect((await migrate(database.url)).ran).toEqual(names);
    const tables = await countTables();
    expect(tables).toBeGreaterThan(25);
    expect((await migrateDown(database.url)).ran).toEqual(names.toReversed());
    expect(await countTables()).toBe(0);
    expect((await migrate(database.url)).ran).toEqual(names);
    expect(await countTables()).toBe(tables);
    expect((await migrate(database.url)).ran).toEqual([]);
  });

  it('wait for each other when two start at once', async () => {
    await migrateDown(database.url);
    const reports = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(reports.map(({ ran }) => ran.length).toSorted((a, b) => a - b)).toEqual([0, Object.keys(migrations).length]);
  });

  it('are named by minute, verb and object', () => {
    for (const name of Object.keys(migrations)) expect(name).toMatch(/^\d{8}T\d{4}_[a-z]+(_[a-z]+)+$/);
  });

  it('refuse a schema newer than the code, and change nothing', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('29990101T0000_add_future', 'x')`.execute(
      database.writers,
    );
    await expect(migrate(database.url)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'SCHEMA_NEWER_THAN_CODE',
      message: expect.stringContaining('29990101T0000_add_future'),
    });
    await sql`delete from kysely_migration where name = '29990101T0000_add_future'`.execute(database.writers);
  });

  it('say in one line that no server answers', async () => {
    await expect(migrate('postgres://nobody:x@127.0.0.1:1/none')).rejects.toMatchObject({
      code: 'CONNECTION_FAILED',
      message: expect.stringMatching(/^PostgreSQL does not answer: .*ECONNREFUSED/),
    });
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createDatabase } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function read(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(database.writers);
  return rows[0]?.value;
}

describe('values', () => {
  it.each([
    ["date '2024-06-15'", '2024-06-15'],
    ["date '0099-01-01'", '0099-01-01'],
    ['3051500000::bigint', 3_051_500_000],
    ['9007199254740991::bigint', 9_007_199_254_740_991],
    ['(select sum(x) from (values (3051500000::bigint), (1)) v(x))', 3_051_500_001],
    ["normalize('Đào', NFC)", 'Đào'],
  ])('%s comes as it is', async (expression, value) => {
    expect(await read(expression)).toBe(value);
  });

  it.each(['9007199254740992::bigint', '1.5::numeric', '99999999999999999999::numeric'])(
    '%s is refused rather than rounded',
    async (expression) => {
      await expect(read(expression)).rejects.toThrow(RangeError);
    },
  );
});

describe('handles', () => {
  it('readers cannot write, whatever is sent', async () => {
    const handle = database.readers as unknown as typeof database.writers;
    await expect(sql`delete from household`.execute(handle)).rejects.toMatchObject({ code: '25006' });
  });

  it('have limits, a name, and no just-in-time compilation', async () => {
    expect(await read("current_setting('jit')")).toBe('off');
    expect(await read("current_setting('application_name')")).toBe('vuonlen-test/writers');
    expect(await read("current_setting('statement_timeout')")).not.toBe('0');
    expect(await read("current_setting('lock_timeout')")).not.toBe('0');
    expect(await read("current_setting('idle_in_transaction_session_timeout')")).not.toBe('0');
  });

  it('survive a server that drops the connection of a waiting transaction', async () => {
    const errors: Error[] = [];
    const other = createDatabase({
      url: database.url,
      connections: 1,
      onConnectionError: (error) => errors.push(error),
    });
    const broken = other.writers.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.writers);
      await new Promise((done) => setTimeout(done, 100));
      await sql`select 1`.execute(trx);
    });
    await expect(broken).rejects.toThrow();
    expect(new Set(errors).size).toBe(errors.length);
    expect(errors.length).toBeGreaterThan(0);
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(other.writers);
    expect(rows[0]?.one).toBe(1);
    await other.close();
  });

  it('tell once of an idle connection that broke', async () => {
    const errors: Error[] = [];
    const onConnectionError = (error: Error) => errors.push(error);
    const other = createDatabase({ url: database.url, connections: 1, onConnectionError });
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(other.writers);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.writers);
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    await other.close();
    expect(new Set(errors).size).toBe(errors.length);
  });

  it('are let go by the server when they are closed, which is no error', async () => {
    const errors: Error[] = [];
    const onConnectionError = (error: Error) => errors.push(error);
    const name = 'vuonlen-closing';
    for (let round = 0; round < 5; round += 1) {
      const other = createDatabase({ url: database.url, connections: 4, applicationName: name, onConnectionError });
      const waiting = Array.from({ length: 4 }, () => sql`select pg_sleep(0.01)`.execute(other.writers));
      await Promise.all(waiting);
      const sessions = sql<{
        count: number;
      }>`select count(*) from pg_stat_activity where application_name like ${`${name}%`}`;
      expect((await sessions.execute(database.writers)).rows[0]?.count).toBe(4);
      await other.close();
      expect((await sessions.execute(database.writers)).rows[0]?.count).toBe(0);
    }
    expect(errors).toEqual([]);
  });
});

import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { compiledOnce } from './compiled-statement.ts';
import { StatementNames } from './named-statement.ts';
import { type Scope, wholeCommittee, withinScope } from './scope.ts';
import { byKeys } from './statement-by-keys.ts';

let database: TestDatabase;
const sent: { readonly text: string; readonly name: string | undefined }[] = [];

beforeAll(async () => {
  const onSending = (text: string, name: string | undefined) => sent.push({ text, name });
  database = await createTestDatabase({ connections: 1, onSending });
});
afterAll(() => database.drop());

describe('a statement with parameters', () => {
  it('goes by a name from its second time on, always the same, and is prepared once', async () => {
    const text = `select ${randomUUIDv7().replaceAll(/\D/g, '').slice(0, 9)}::bigint + `;
    sent.length = 0;
    for (let time = 1; time <= 3; time += 1) {
      const { rows } = await sql<{ sum: number }>`${sql.raw(text)} ${time}::bigint as sum`.execute(database.writers);
      expect(rows).toHaveLength(1);
    }
    const names = sent.filter(({ text: one }) => one.startsWith(text)).map(({ name }) => name);
    expect(names[0]).toBeUndefined();
    expect(names[1]).toMatch(/^s[\w-]{22}$/);
    expect(names[2]).toBe(names[1]);
    const held = await sql<{ name: string }>`select name from pg_prepared_statements where name = ${names[1]}`.execute(
      database.writers,
    );
    expect(held.rows).toHaveLength(1);
  });

  it('that reads all columns never goes by a name: a column more would break it', async () => {
    sent.length = 0;
    for (let time = 0; time < 3; time += 1)
      await database.readers.selectFrom('committee').selectAll().where('id', '=', randomUUIDv7()).execute();
    expect(sent.filter(({ text }) => text.includes('from "committee"')).map(({ name }) => name)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('that fails leaves its connection usable, and works by name when it is right', async () => {
    const divide = (by: number) =>
      sql<{ answer: number }>`select 84 / ${by}::integer as answer`.execute(database.writers);
    await divide(1);
    await expect(divide(0)).rejects.toThrow();
    expect((await divide(2)).rows).toEqual([{ answer: 42 }]);
  });

  it('has bounded names a connection', () => {
    const names = new StatementNames();
    const nameOf = (index: number) => {
      const text = `select ${index} as bounded where $1`;
      names.nameOf(text);
      return names.nameOf(text);
    };
    const given = Array.from({ length: 300 }, (_, index) => nameOf(index)).filter((name) => name !== undefined);
    expect(given).toHaveLength(200);
    expect(new Set(given).size).toBe(200);
  });

  it('runs without just-in-time compilation', async () => {
    expect((await sql<{ jit: string }>`show jit`.execute(database.writers)).rows).toEqual([{ jit: 'off' }]);
  });
});

describe('a statement compiled once', () => {
  const scopes: readonly Scope[] = [
    wholeCommittee(randomUUIDv7()),
    { ...wholeCommittee(randomUUIDv7()), places: ['a', 'b'] },
    { ...wholeCommittee(randomUUIDv7()), places: [], masked: true },
    { ...wholeCommittee(randomUUIDv7()), cases: 'red-cross' },
  ];

  it('has one text a shape of the scope, whatever the values and however many keys', async () => {
    let built = 0;
    const find = byKeys((reader, scope, keys) => {
      built += 1;
      const within = reader.selectFrom('household').select('household.id').where(withinScope(scope));
      return within.where('household.id', '=', (eb) => eb.fn.any(eb.val([...keys])));
    });
    for (let time = 0; time < 3; time += 1) {
      for (const scope of scopes) {
        const keys = Array.from({ length: time + 1 }, () => randomUUIDv7());
        expect(await find(database.readers, scope, keys)).toEqual([]);
      }
    }
    expect(built).toBe(3);
    expect(await find(database.readers, scopes[0] as Scope, [])).toEqual([]);
  });

  it('binds each value in its place', async () => {
    const read = compiledOnce<{ given: { text: string; list: readonly string[] }; none: null; at: Date }, object>(
      (reader, { given, at, none }) =>
        reader
          .selectFrom('committee')
          .select((eb) => eb.fn.countAll().as('count'))
          .having(
            sql<boolean>`${given.text} = 'x' and ${given.list}::text[] = '{a,b}' and ${at}::timestamptz > '2024-01-01' and ${none === null}`,
          ),
    );
    const values = { given: { text: 'x', list: ['a', 'b'] }, none: null, at: new Date() };
    expect(await read(database.readers, values)).toHaveLength(1);
    expect(await read(database.readers, { ...values, given: { text: 'x', list: ['a'] } })).toHaveLength(0);
    expect(await read(database.readers, { ...values, given: { text: 'y', list: ['a', 'b'] } })).toHaveLength(0);
  });
});

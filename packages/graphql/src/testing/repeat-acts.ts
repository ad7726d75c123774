import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '@vuonlen/database/kernel';
import {
  type DocumentNode,
  execute,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { expect } from 'vitest';
import { schema, withLoaders } from '../index.ts';
import type { Repeatable, RepeatableActs } from './repeatable-acts.ts';
import type { Asker } from './test-register.ts';

/** Every mutation whose input has a key against repetition: found in the schema, so that none is forgotten. */
export const actsWithKey: readonly string[] = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ args }) => {
    const type = args[0] && getNamedType(args[0].type);
    return type !== undefined && 'getFields' in type && 'idempotencyKey' in type.getFields();
  })
  .map(({ name }) => name);

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Ids and versions of all that the success of an act shows. */
function selectionOf(name: string): string {
  const success = schema.getType(`${title(name)}Success`);
  if (!isObjectType(success)) throw new Error(`${name} has no success`);
  const shown = Object.values(success.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (!isObjectType(type) || (isListType(bare) && !('id' in type.getFields()))) return [];
    return 'id' in type.getFields() ? [`${field.name} { id }`] : [];
  });
  return shown.join(' ') || '__typename';
}

/** The document of an act: read and validated once, for the gateway keeps what it has read as well. */
const documents = new Map<string, DocumentNode>();
function documentOf(name: string): DocumentNode {
  const known = documents.get(name);
  if (known !== undefined) return known;
  const document = parse(`mutation ($input: ${title(name)}Input!) { ${name}(input: $input) {
    __typename ... on DomainError { code } ... on ${title(name)}Success { ${selectionOf(name)} } } }`);
  expect(validate(schema, document)).toEqual([]);
  documents.set(name, document);
  return document;
}

async function ask(by: Asker, database: Database, name: string, input: object): Promise<Record<string, unknown>> {
  const { readers, writers } = database;
  const contextValue = withLoaders({ ...by.context(), readers, writers });
  const { data, errors } = await execute({
    schema,
    document: documentOf(name),
    variableValues: { input },
    contextValue,
  });
  if (name === 'adoptPlanRevision') await by.followPlan();
  expect(errors).toBeUndefined();
  return (data as Record<string, Record<string, unknown>>)[name] ?? {};
}

/** How many rows each table has that an act may leave something in: all of them in one statement. */
async function rowsOf({ writers }: Database, tables: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const counts = writers.selectNoFrom((eb) =>
    tables.map((table) =>
      eb
        .selectFrom(table as 'audit_event')
        .select(eb.fn.countAll<number>().as('rows'))
        .as(table),
    ),
  );
  return (await counts.executeTakeFirstOrThrow()) as Record<string, number>;
}

/** What an act adds to the tables that there are. */
interface Effect {
  readonly tables: readonly string[];
  readonly once: Readonly<Record<string, number>>;
}

/** What one act adds to each table. */
async function growth(
  database: Database,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  const before = await rowsOf(database, tables);
  await work();
  const after = await rowsOf(database, tables);
  return Object.fromEntries(
    Object.entries(after).flatMap(([table, count]) => {
      const added = count - (before[table] ?? 0);
      return added === 0 ? [] : [[table, added]];
    }),
  );
}

async function repeatOnce(acts: RepeatableActs, name: string, times: number, { tables, once }: Effect): Promise<void> {
  const { database } = acts.desk.register;
  const { by, input, other } = await prepared(acts, name);
  const key = { idempotencyKey: randomUUID() };
  let answers: unknown[] = [];
  const added = await growth(database, tables, async () => {
    answers = await Promise.all(Array.from({ length: times }, () => ask(by, database, name, { ...input, ...key })));
  });
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ __typename: `${title(name)}Success` });
  expect(added).toEqual(once);
  const restarted = createDatabase({ url: database.url, connections: 2, applicationName: 'vuonlen-restarted' });
  try {
    const nothing = await growth(restarted, tables, async () => {
      expect(await ask(by, restarted, name, { ...input, ...key })).toEqual(answers[0]);
      const reused = await ask(by, restarted, name, { ...input, ...other, ...key });
      expect(reused).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    });
    expect(nothing).toEqual({});
  } finally {
    await restarted.close();
  }
}

function prepared(acts: RepeatableActs, name: string): Promise<Repeatable> {
  const prepare = acts.prepare[name];
  if (prepare === undefined) throw new Error(`${name} has a key and no example`);
  return prepare();
}

interface Repetition {
  readonly rounds: number;
  /** Requests at once in each round. */
  readonly times: number;
}

/**
 * Does an act once, and then in each round so many times at once with one key: one effect and one answer, also for a gateway
 * that has started anew; anything else under the key is refused and changes nothing.
 */
export async function repeatAct(acts: RepeatableActs, name: string, { rounds, times }: Repetition): Promise<void> {
  const { database } = acts.desk.register;
  const { by, input } = await prepared(acts, name);
  const tables = (await database.writers.introspection.getTables()).filter(({ isView }) => !isView);
  const names = tables.map((table) => table.name);
  const once = await growth(database, names, async () => {
    const answer = await ask(by, database, name, { ...input, idempotencyKey: randomUUID() });
    expect(answer).toMatchObject({ __typename: `${title(name)}Success` });
  });
  expect(once).toMatchObject({ audit_event: expect.any(Number), idempotency_key: 1 });
  for (let round = 0; round < rounds; round += 1) await repeatOnce(acts, name, times, { tables: names, once });
}

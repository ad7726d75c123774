import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Context, schema } from '@vuonlen/graphql';
import {
  buildSchema,
  concatAST,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  GraphQLError,
  isObjectType,
  parse,
  print,
  separateOperations,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { compileOperation, knownWhenSeenOften } from './compiled-documents.ts';
import { documentId } from './trusted-documents.ts';

/** A schema in which everything can go wrong: null where none may be, failures at once and late, abstract types. */
const trouble = buildSchema(`
  interface Named { name: String! }
  type Cat implements Named { name: String! lives: Int }
  type Dog implements Named { name: String! bark(loud: Boolean = false, times: Int = 2): String! }
  union Pet = Cat | Dog
  enum Size { SMALL LARGE }
  input Wish { size: Size = LARGE, note: String, deep: [Int!] = [1, 2] }
  type Query {
    pets: [Pet!]! named: [Named] coded: String broken: String brokenLate: String mustNot: String! list: [Int!] mixed: [String]
    wish(wish: Wish, first: Int = 7): String! child: Query!
  }
`);

const pets = [
  { __typename: 'Cat', name: 'Mun', lives: 9 },
  { __typename: 'Dog', name: 'Vện', bark: ({ loud, times }: { loud: boolean; times: number }) => `${loud} ${times}` },
];
const root = {
  pets,
  named: [...pets, null],
  coded: () => {
    throw new GraphQLError('no', { extensions: { code: 'NO' } });
  },
  broken: () => {
    throw new Error('at once');
  },
  brokenLate: async () => {
    throw new Error('late');
  },
  mustNot: () => null,
  list: [1, null, 3],
  mixed: () => ['a', null, new Error('in a list'), Promise.resolve('b')],
  wish: ({ wish, first }: { wish?: object; first: number }) => JSON.stringify([wish ?? null, first]),
  child: () => root,
};

type Case = readonly [name: string, source: string, variables?: object];
const cases: readonly Case[] = [
  ['unions', '{ pets { __typename ... on Cat { name lives } ... on Dog { name bark(loud: true) } } }'],
  ['interfaces and a null among them', '{ named { __typename name ... on Dog { bark } } }'],
  ['a failure at once beside what holds', '{ broken pets { __typename } }'],
  ['a refusal with its code, in a fragment', '{ c: child { ...F } } fragment F on Query { x: coded }'],
  ['a failure that comes late', '{ brokenLate broken child { brokenLate } }'],
  ['null where none may be', '{ child { mustNot } broken }'],
  ['null in a list that may not hold it', '{ list mixed }'],
  ['aliases and fields that are merged', '{ a: child { pets { __typename } } a: child { broken } b: wish }'],
  ['variables with defaults', 'query ($f: Int = 3, $w: Wish = { note: "x" }) { wish(wish: $w, first: $f) }'],
  [
    'variables in place of defaults',
    'query ($f: Int = 3, $w: Wish) { wish(wish: $w, first: $f) }',
    { f: 5, w: { deep: 4 } },
  ],
  ['a null for a default', 'query ($f: Int = 3) { wish(first: $f) }', { f: null }],
  ['a variable left out', 'query ($f: Int, $w: Wish) { wish(wish: $w, first: $f) }'],
  ['a variable of another kind', 'query ($f: Int!) { wish(first: $f) }', { f: 'three' }],
  ['a variable that is missing', 'query ($f: Int!) { wish(first: $f) }'],
  ['an enum value that is none', 'query ($w: Wish) { wish(wish: $w) }', { w: { size: 'HUGE' } }],
  [
    '@include and @skip',
    'query ($y: Boolean!) { wish @include(if: $y) broken @skip(if: $y) list @include(if: false) }',
    { y: true },
  ],
  ['@skip the other way', 'query ($y: Boolean!) { wish @include(if: $y) list @skip(if: $y) }', { y: false }],
  [
    '@include on fragments',
    'query ($y: Boolean!) { ... on Query @include(if: $y) { list } ...F @skip(if: $y) } fragment F on Query { wish }',
    { y: false },
  ],
];

for (const type of Object.values(trouble.getTypeMap())) {
  // Fields of the product have resolvers, all of them; one that has none is read as a property by compiled documents.
  if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
}

type Answers = (source: string, given: object | undefined) => Promise<ExecutionResult>;

const argsOf = (source: string, given: object | undefined) => ({
  schema: trouble,
  document: parse(source),
  rootValue: root,
  contextValue: {},
  variableValues: (given ?? {}) as Record<string, unknown>,
});

const compiled: Answers = async (source, given) => {
  const run = compileOperation(trouble, parse(source), undefined, (args) => execute(args));
  if (run === null) throw new Error('cannot be compiled');
  return JSON.parse(JSON.stringify(await run(argsOf(source, given))));
};

const interpreted: Answers = async (source, given) => JSON.parse(JSON.stringify(await execute(argsOf(source, given))));

/** Errors in an order of their own: the specification leaves it open. */
const sorted = ({ errors, ...rest }: ExecutionResult) => ({
  ...rest,
  errors: errors?.map((error) => JSON.stringify(error)).sort(),
});

describe('a compiled document', () => {
  it.each(cases.map(([name, source, given]) => ({ name, source, given })))(
    'answers as the executor does: $name',
    async ({ source, given }) => {
      const [fast, plain] = [await compiled(source, given), await interpreted(source, given)];
      const [found, wanted] = [sorted(fast), sorted(plain)];
      // Where an error takes the whole answer, the specification leaves open whether its siblings are told too.
      if (plain.data === null)
        expect(found).toEqual({ ...wanted, errors: expect.arrayContaining(wanted.errors ?? []) });
      else expect(found).toEqual(wanted);
    },
  );
});

describe('a document is known', () => {
  const document = parse('{ a }');
  const operation = document.definitions[0] as never;
  const asked = (standing: string) => ({ document, operation, context: { standing } as Context });

  it('when somebody who is signed in sends it often', () => {
    const isKnown = knownWhenSeenOften();
    expect([1, 2, 3, 4, 5].map(() => isKnown(asked('SIGNED_IN')))).toEqual([false, false, false, true, true]);
  });

  it.each(['SIGNED_OUT', 'MUST_CHANGE_PASSWORD'])('never for who is %s', (standing) => {
    const isKnown = knownWhenSeenOften();
    expect(Array.from({ length: 20 }, () => isKnown(asked(standing))).some(Boolean)).toBe(false);
  });
});

describe('the admin', () => {
  const folder = fileURLToPath(new URL('../../../admin/src/', import.meta.url));
  const parts = globSync('**/*.graphql', { cwd: folder }).map((path) =>
    parse(readFileSync(`${folder}${path}`, 'utf8')),
  );
  const documents = Object.entries(separateOperations(concatAST(parts)));
  const listed =
    'query Listed($first: Int!, $class: [HouseholdClass!]) { households(first: $first, where: { class: $class }) { nodes { id code } } }';
  let gateway: TestGateway;
  let cookie: string;
  let folderOfTrusted: string;
  /** An answer without what the caller has left, and without the moment in which it was made. */
  const ask = async (body: object, asker = cookie) => {
    const text = await (await gateway.post('/graphql', body, asker)).text();
    const lasting = text.replaceAll(/DTSTAMP:\w+/g, 'DTSTAMP').replaceAll(/"checkedAt":"[^"]+"/g, '"checkedAt":""');
    const { extensions: _, ...rest } = JSON.parse(lasting);
    return rest;
  };
  beforeAll(async () => {
    folderOfTrusted = mkdtempSync(join(tmpdir(), 'vuonlen-trusted-'));
    const texts = documents.map(([, document]) => print(document));
    const trusted = Object.fromEntries([...texts, listed].map((text) => [documentId(text), text]));
    writeFileSync(join(folderOfTrusted, 'trusted-documents.json'), JSON.stringify(trusted));
    gateway = await startTestGateway({ adminDirectory: folderOfTrusted }, {});
    cookie = await gateway.person('ADMINISTRATOR');
  });
  afterAll(async () => {
    await gateway.stop();
    rmSync(folderOfTrusted, { recursive: true });
  });

  it('sends nothing that cannot be compiled', () => {
    const failed = documents.filter(([name, document]) => !isCompiledQuery(compileQuery(schema, document, name)));
    expect(failed.map(([name]) => name)).toEqual([]);
  });

  it('gets the same answers before and after its documents are known', async () => {
    const { data } = await ask({ query: '{ households(first: 1) { nodes { id place { id } } } }' });
    const [{ id, place }] = data.households.nodes;
    const register = { on: '2025-08-01', kind: 'PLACE', place: place.id };
    const year = { from: '2024-01-01', until: '2025-01-01' };
    const variables = {
      first: 20,
      ids: [id],
      where: {},
      id,
      household: id,
      withKeys: true,
      withPledges: true,
      events: [],
      asOf: '2025-08-01',
      search: 'nguyen',
      since: '2024-01-01',
      later: '2025-01-01',
      withLater: true,
      cut: 'WARD',
      stage: 'ALLOCATED',
      withRows: true,
      ...year,
      ...register,
    };
    for (const [name, document] of documents) {
      const source = print(document);
      if (!/^query/m.test(source)) continue;
      const bodies: ExecutionResult[] = [];
      for (let time = 0; time < 6; time += 1) bodies.push(await ask({ query: source, variables }));
      for (let time = 0; time < 2; time += 1) bodies.push(await ask({ documentId: documentId(source), variables }));
      expect({ name, errors: bodies[0]?.errors }).toEqual({ name, errors: undefined });
      for (const body of bodies) expect({ name, body }).toEqual({ name, body: bodies[0] });
    }
  });

  it('is refused what costs too much as before, also when its document is known', async () => {
    const source =
      'query ($first: Int) { households(first: $first) { nodes { id assignments { id legs { pledge { slug } } member { id assignments { id legs { leg } } } } } } }';
    const ask = async (first: number) => (await gateway.query(source, { variables: { first }, cookie })).body;
    for (let time = 0; time < 6; time += 1) expect((await ask(5)).errors).toBeUndefined();
    const deep =
      'query ($first: Int) { households(first: $first) { nodes { eligibility { reasons { text { vi en } } member { assignments { member { assignments { id } } } } } } } }';
    for (let time = 0; time < 6; time += 1) {
      const { body } = await gateway.query(deep, { variables: { first: 200 }, cookie });
      expect(body.errors[0].extensions.code).toBe('TOO_EXPENSIVE');
    }
  });

  it('gets the answer to its own variables, and to its own rights, from a document that others asked', async () => {
    const documentOf = (first: number, of?: string[]) => ({
      documentId: documentId(listed),
      variables: { first, class: of },
    });
    const rows = async (body: object, asker = cookie) => (await ask(body, asker)).data.households.nodes.length;
    expect([await rows(documentOf(3)), await rows(documentOf(7)), await rows(documentOf(2))]).toEqual([3, 7, 2]);
    expect(await rows(documentOf(5, ['POOR']))).toBe(0);
    expect(await rows(documentOf(5, ['NEAR_POOR', 'POOR']))).toBe(5);
    const ward = await gateway.person('WARD_OFFICER', { place: 'dong-mai-2024' });
    const [whole, own] = [await rows(documentOf(200)), await rows(documentOf(200), ward)];
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(whole);
    expect((await ask(documentOf(3), '')).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is asked who it is each time, also when its document is known', async () => {
    const source = '{ households(first: 3) { nodes { id } } }';
    for (let time = 0; time < 6; time += 1)
      expect((await gateway.query(source, { cookie })).body.errors).toBeUndefined();
    expect((await gateway.query(source)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('reads failures with words and codes of ours, also when its document is known', async () => {
    const source = 'query ($after: String) { households(first: 3, after: $after) { nodes { id } } }';
    const answers: ExecutionResult[] = [];
    for (let time = 0; time < 6; time += 1) {
      const body = await ask({ query: source, variables: { after: 'no cursor' } });
      delete body.errors[0].extensions.requestId;
      answers.push(body);
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

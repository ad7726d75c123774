import { request as rawRequest } from 'node:http';
import { Writable } from 'node:stream';
import { loadDemoRegister } from '@vuonlen/database/demo';
import { schema } from '@vuonlen/graphql';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { printDatabase } from '../testing/hostile/database-print.ts';
import { placesOfSchema, type SchemaPlace } from '../testing/hostile/schema-places.ts';
import { type HostileValue, hostileValues, longValue } from '../testing/hostile/values.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

/** Nobody waits: this is about what is answered, not about how much. */
const budget = { capacity: Number.MAX_SAFE_INTEGER, perSecond: 1 };
const allowances = { known: { budget, costLimit: 50_000 }, anonymous: { budget, costLimit: 1_000 } };

const failures: string[] = [];
const sink = new Writable({
  write: (chunk, _encoding, done) => {
    failures.push(String(chunk));
    done();
  },
});

let gateway: TestGateway;
let administrator: string;
let officer: string;
let auditor: string;
let ward: string;
let foreignIds: string[];
let before: Readonly<Record<string, string>>;

const sent: Record<string, number> = {};
const outcomes: Record<string, number> = {};

function count(where: Record<string, number>, what: string) {
  where[what] = (where[what] ?? 0) + 1;
}

/** What is wrong with an answer: a 5xx, no JSON, an error without a code or an inner one; null for a good one. */
async function complaintOf(response: Response): Promise<string | null> {
  const text = await response.text();
  count(outcomes, String(response.status));
  if (response.status >= 500) return `${response.status} ${text.slice(0, 200)}`;
  if (text === '') return response.status >= 400 ? null : 'an empty answer';
  const body = await new Response(text).json().catch(() => null);
  if (body === null) return `no JSON: ${text.slice(0, 100)}`;
  if (response.status >= 400 && !body.errors) return /^[A-Z_]+$/.test(body.code) ? null : text.slice(0, 200);
  for (const { extensions } of body.errors ?? []) {
    count(outcomes, String(extensions?.code));
    if (!/^[A-Z_]+$/.test(extensions?.code ?? '') || extensions.code === 'INTERNAL') return text.slice(0, 300);
  }
  return null;
}

async function attack(kind: string, send: () => Promise<Response>): Promise<string[]> {
  count(sent, kind);
  const complaint = await complaintOf(await send());
  return complaint === null ? [] : [`${kind}: ${complaint}`];
}

/** Sends many at the same time, a few at once. @returns what was wrong */
async function attackAll<Item>(items: readonly Item[], one: (item: Item) => Promise<string[]>): Promise<string[]> {
  const complaints: string[] = [];
  const left = [...items];
  const worker = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) complaints.push(...(await one(item)));
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return complaints;
}

const put = ({ document, variables, path }: SchemaPlace, { kind, value }: HostileValue, cookie: string) =>
  attack(kind, () => gateway.post('/graphql', { query: document, variables: variables(value) }, cookie)).then((wrong) =>
    wrong.map((one) => `${path} ${one}`),
  );

beforeAll(async () => {
  gateway = await startTestGateway({ allowances, logger: createLogger('error', sink) });
  await loadDemoRegister(gateway.database.writers, gateway.committee, haDong2024);
  administrator = await gateway.person('ADMINISTRATOR');
  officer = await gateway.person('COMMITTEE_OFFICER');
  auditor = await gateway.person('AUDITOR');
  ward = await gateway.person('WARD_OFFICER', { place: 'ha-cau-2024' });
  const { body } = await gateway.query(
    '{ households(first: 200) { nodes { id place { slug } members { id } needs { id } assignments { id } } } }',
    { cookie: officer },
  );
  // biome-ignore lint/suspicious/noExplicitAny: rows of a query
  const others = body.data.households.nodes.filter(({ place }: any) => place.slug !== 'ha-cau-2024');
  foreignIds = ['id', 'members', 'needs', 'assignments'].flatMap((name) => {
    // biome-ignore lint/suspicious/noExplicitAny: rows of a query
    const found = others.map((row: any) => (name === 'id' ? row.id : row[name][0]?.id)).filter(Boolean);
    return found.slice(0, 2);
  });
  before = await printDatabase(gateway.databaseUrl);
});
afterAll(() => gateway.stop());

const many = (times: number, part: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => part(at)).join(' ');
const nested = (depth: number) => `{ households ${'{ nodes { household '.repeat(depth)}{ id }${' } }'.repeat(depth)} }`;
const deep = (depth: number) =>
  `{ assignments(first: 1) ${'{ nodes { household { assignments '.repeat(depth)}{ __typename }${' } } }'.repeat(depth)} }`;

const documents: [string, string[]][] = [
  ['DEPTH', [deep(5), deep(50), nested(300), `{ plan ${'{ a '.repeat(3000)}${'}'.repeat(3000)} }`, '{'.repeat(30_000)]],
  ['ALIASES', [16, 300, 1_000, 10_000].map((times) => `{ ${many(times, (at) => `a${at}: __typename`)} }`)],
  ['DIRECTIVES', [6, 500, 5_000].map((times) => `{ plan { title ${'@include(if: true) '.repeat(times)} } }`)],
  [
    'FRAGMENTS',
    [
      `{ plan { ...F } } fragment F on Plan { ...F }`,
      `{ plan { ...A ...A } } ${many(20, (at) => `fragment ${at === 0 ? 'A' : `F${at}`} on Plan { ...F${at + 1} ...F${at + 1} }`)} fragment F20 on Plan { title }`,
    ],
  ],
  [
    'WIDE',
    [
      `{ households(first: 200) { nodes { ${'id '.repeat(350)} } } }`,
      `{ plan { ${'title '.repeat(5_000)} } }`,
      `#${'x'.repeat(500_000)}`,
    ],
  ],
  [
    'INTROSPECTION',
    ['{ __schema { types { fields { type { fields { type { name } } } } } } }', '{ __type(name: "User") { name } }'],
  ],
  [
    'NONSENSE',
    [
      '',
      ' ',
      '\0',
      '\ud800',
      'subscription { x }',
      '{ __proto__ }',
      'query A { __typename } query B { __typename }',
      '{ node(id: 1e400) { id } }',
      `{ node(id: "\\u0000") { id } }`,
      '"""',
    ],
  ],
];

describe('hostile requests are answered with a code', () => {
  it.each(documents)('%s', async (kind, texts) => {
    for (const as of [officer, auditor, undefined]) {
      expect(await attackAll(texts, (query) => attack(kind, () => gateway.post('/graphql', { query }, as)))).toEqual(
        [],
      );
    }
  });

  it('BATCH', async () => {
    const one = { query: '{ __typename }' };
    const bodies = [[], [one], [one, one], Array(1000).fill(one), [[one]], [null], null, 5, 'text', true];
    expect(await attackAll(bodies, (body) => attack('BATCH', () => gateway.post('/graphql', body, officer)))).toEqual(
      [],
    );
  });

  it('PARAMETERS', async () => {
    const query = 'query Q($n: Int) { households(first: $n) { totalCount } }';
    const odd = [5, 'x', [], [1], true, { n: {} }, { n: [] }, { toString: 1 }, { constructor: null }];
    const bodies: object[] = odd.map((variables) => ({ query, variables }));
    bodies.push(...[5, 'X', {}, [], ''].map((operationName) => ({ query, operationName })));
    bodies.push(
      ...[5, 'x', [], { persistedQuery: { version: 1, sha256Hash: 'x' } }].map((extensions) => ({ query, extensions })),
    );
    bodies.push(
      { query: 5 },
      { query: {} },
      { query: [] },
      { other: 1, query },
      { documentId: {}, query: null },
      { documentId: '__proto__' },
    );
    expect(
      await attackAll(bodies, (body) => attack('PARAMETERS', () => gateway.post('/graphql', body, officer))),
    ).toEqual([]);
  });

  it('RAW_BODY', async () => {
    const headers = { 'content-type': 'application/json', origin: gateway.url, cookie: officer };
    const open = '{"query":"query ($w: HouseholdWhere) { households(where: $w) { totalCount } }","variables":{"w":';
    const bodies = [
      '',
      '{',
      'null',
      '\0',
      '"\\ud800"',
      `${open}${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
      `${open}${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`,
      `${open}{"__proto__":{"search":"x"}}}}`,
      '{"query":"{ __typename }","query":5}',
      Buffer.from([0xff, 0xfe, 0x00]),
      Buffer.from('{"query":"\xc3\x28"}', 'latin1'),
    ];
    const send = (body: string | Buffer) =>
      gateway.fetch('/graphql', {
        method: 'POST',
        headers,
        body: typeof body === 'string' ? body : new Uint8Array(body),
      });
    expect(await attackAll(bodies, (body) => attack('RAW_BODY', () => send(body)))).toEqual([]);
  });

  it('LARGE_BODY', async () => {
    const { hostname, port } = new URL(gateway.url);
    const post = (path: string, bytes: number, declared: boolean) =>
      new Promise<Response>((done, fail) => {
        const length = declared ? { 'content-length': String(bytes) } : {};
        const headers = { 'content-type': 'application/json', cookie: officer, ...length };
        const request = rawRequest({ hostname, port, path, method: 'POST', headers }, (response) => {
          response.resume();
          response.once('close', () => done(new Response(null, { status: response.statusCode ?? 0 })));
        });
        let answered = false;
        request.once('response', () => (answered = true));
        request.on('error', (error) => (answered ? undefined : fail(error)));
        const chunk = Buffer.alloc(1_000_000, ' ');
        const write = (left: number): void => {
          if (left <= 0 || answered || request.destroyed) return void request.end();
          request.write(chunk, () => setImmediate(write, left - chunk.length));
        };
        write(bytes);
      });
    for (const declared of [true, false]) {
      for (const path of ['/graphql', '/api/auth/sign-in/username']) {
        count(sent, 'LARGE_BODY');
        expect((await post(path, 20_000_000, declared)).status).toBe(413);
      }
    }
  });

  it('FORM', async () => {
    const types = [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/graphql',
      'application/xml',
      'application/json5',
      '',
    ];
    const bodies = [
      'query=mutation%20%7B%20setWorkingDate(input%3A%20%7B%7D)%20%7B%20__typename%20%7D%20%7D',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--\r\n',
      '{"query":"{ __typename }"}',
    ];
    const all = types.flatMap((type) => bodies.map((body) => ({ type, body })));
    const send = ({ type, body }: { type: string; body: string }) =>
      gateway.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': type, cookie: administrator, 'x-vuonlen-csrf': '1' },
        body: new TextEncoder().encode(body),
      });
    expect(
      await attackAll(all, (one) =>
        attack('FORM', async () => {
          const response = await send(one);
          expect(response.status).toBe(415);
          return response;
        }),
      ),
    ).toEqual([]);
  });

  it('GET_MUTATION', async () => {
    const acts = [
      'setWorkingDate(input: {})',
      'createUser(input: { username: "ai.do", name: "Ai Đó", role: ADMINISTRATOR })',
      'revokeApiKey(input: { id: "x", expectedVersion: 1 })',
    ];
    const urls = acts.map((act) => `/graphql?query=${encodeURIComponent(`mutation { ${act} { __typename } }`)}`);
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      for (const headers of [{ cookie: administrator }, { cookie: administrator, 'x-vuonlen-csrf': '1' }]) {
        const refused = (url: string) =>
          attack('GET_MUTATION', async () => {
            const response = await gateway.fetch(url, { method, headers });
            if (method === 'GET') expect([403, 405]).toContain(response.status);
            return response;
          });
        expect(await attackAll(urls, refused)).toEqual([]);
      }
    }
  });
});

const queries = placesOfSchema(schema, 'Query');
const mutations = placesOfSchema(schema, 'Mutation');
const actsOf = Map.groupBy(mutations, ({ path }) => path.slice(0, path.indexOf('(')));

describe('hostile values, into every place of the schema', () => {
  it('finds the filters, the sorts, the cursors and the inputs', () => {
    const paths = queries.map(({ path }) => path);
    const wanted = ['Query.households(where.search)', 'Query.households(orderBy.field)', 'Query.households(after)'];
    wanted.push(
      'Query.assignments(where.pledge)',
      'Query.node(id)',
      'Query.nodes(ids)',
      'Household.assignments(includeCancelled)',
    );
    expect(paths).toEqual(expect.arrayContaining(wanted));
    expect(mutations.length).toBeGreaterThan(80);
    expect(actsOf.size).toBe(Object.keys(schema.getMutationType()?.getFields() ?? {}).length);
  });

  it.each(queries.map((place) => [place.path, place] as const))('%s', async (_path, place) => {
    const values = [...hostileValues(place.type, place.name), ...(place.type === 'String' ? [longValue] : [])];
    expect(values.length).toBeGreaterThan(2);
    expect(await attackAll(values, (value) => put(place, value, administrator))).toEqual([]);
  });

  it.each([...actsOf])('%s', async (_path, places) => {
    const pairs = places.flatMap((place) =>
      hostileValues(place.type, place.name).map((value) => [place, value] as const),
    );
    const long = places.find(({ type }) => type === 'String');
    if (long) pairs.push([long, longValue]);
    expect(await attackAll(pairs, ([place, value]) => put(place, value, administrator))).toEqual([]);
    const few = pairs.filter((_pair, at) => at % 5 === 0);
    expect(await attackAll(few, ([place, value]) => put(place, value, auditor))).toEqual([]);
  });

  it('FOREIGN_ID: ids of another ward, in every place for an id', async () => {
    expect(foreignIds).toHaveLength(8);
    const places = [...queries, ...mutations].filter(({ type }) => type === 'ID');
    const pairs = places.flatMap((place) => foreignIds.map((value) => [place, { kind: 'FOREIGN_ID', value }] as const));
    expect(await attackAll(pairs, ([place, value]) => put(place, value, ward))).toEqual([]);
  });

  it('FOREIGN_CURSOR: cursors of other lists and orders', async () => {
    const list = (order: string) => `{ households(first: 1, orderBy: ${order}) { pageInfo { endCursor } } }`;
    const orders = ['{ field: CODE, direction: ASC }', '{ field: UPDATED_AT, direction: DESC }'];
    const cursors: string[] = [];
    for (const order of orders) {
      const { body } = await gateway.query(list(order), { cookie: officer });
      cursors.push(body.data.households.pageInfo.endCursor);
    }
    const { body } = await gateway.query('{ assignments(first: 1) { pageInfo { endCursor } } }', { cookie: officer });
    cursors.push(body.data.assignments.pageInfo.endCursor);
    expect(cursors.every((cursor) => cursor.length > 10)).toBe(true);
    const places = queries.filter(({ name }) => name === 'after');
    const pairs = places.flatMap((place) =>
      cursors.map((value) => [place, { kind: 'FOREIGN_CURSOR', value }] as const),
    );
    expect(await attackAll(pairs, ([place, value]) => put(place, value, administrator))).toEqual([]);
  });
});

describe('after all of it', () => {
  it('each kind was sent', () => {
    const least: Record<string, number> = {
      DEPTH: 15,
      ALIASES: 12,
      DIRECTIVES: 9,
      FRAGMENTS: 6,
      WIDE: 9,
      INTROSPECTION: 6,
      NONSENSE: 30,
      BATCH: 10,
      PARAMETERS: 20,
      RAW_BODY: 11,
      LARGE_BODY: 4,
      FORM: 21,
      GET_MUTATION: 36,
      SQL: 500,
      NUL: 150,
      SURROGATE: 100,
      NFD: 60,
      LONG: 8,
      NUMBER: 60,
      MONEY_TEXT: 100,
      DATE: 20,
      ENUM: 60,
      FORGED_ID: 200,
      CURSOR: 12,
      WRONG_TYPE: 200,
      FOREIGN_ID: 150,
      FOREIGN_CURSOR: 6,
    };
    for (const [kind, times] of Object.entries(least))
      expect([kind, sent[kind] ?? 0]).toSatisfy(() => (sent[kind] ?? 0) >= times);
    expect(Object.keys(sent).sort()).toEqual(Object.keys(least).sort());
  });

  it('the limits and refusals were reached, and no surprise', () => {
    const codes = [
      'TOO_DEEP',
      'TOO_MANY_ALIASES',
      'TOO_MANY_DIRECTIVES',
      'TOO_MANY_TOKENS',
      'TOO_LONG',
      'TOO_EXPENSIVE',
      'INTROSPECTION_REFUSED',
    ];
    codes.push(
      'BAD_USER_INPUT',
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_PARSE_FAILED',
      'UNKNOWN_DOCUMENT',
      '415',
      '413',
      '400',
    );
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(codes));
    expect(failures).toEqual([]);
  });

  it('nothing is changed in the database', async () => {
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(before.household).toMatch(/^84 rows/);
    expect(await printDatabase(gateway.databaseUrl)).toEqual(before);
  });

  it('the gateway serves on', async () => {
    expect((await gateway.fetch('/readyz')).status).toBe(200);
    const { body } = await gateway.query('{ households { totalCount } }', { cookie: officer });
    expect(body.data.households.totalCount).toBe(84);
  });
});

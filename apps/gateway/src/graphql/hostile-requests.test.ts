import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAfterSiege } from '../testing/hostile/after-siege.ts';
import { beginSiege, type Siege } from '../testing/hostile/siege.ts';
import type { TestGateway } from '../testing/start-test-gateway.ts';

let siege: Siege;
let gateway: TestGateway;
let administrator: string;
let officer: string;
let auditor: string;
beforeAll(async () => {
  siege = await beginSiege();
  ({ gateway } = siege);
  ({ administrator, officer, auditor } = siege.people);
}, 240_000);
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

/** Sends 20 MB. @returns the status; CLOSED where the connection was ended while the body was on its way */
async function postLargeBody(path: string, declared: boolean): Promise<number | 'CLOSED'> {
  const bytes = 20_000_000;
  let status: number | 'CLOSED' = 'CLOSED';
  const sending = async () => {
    const { hostname, port } = new URL(gateway.url);
    const length = declared ? { 'content-length': String(bytes) } : {};
    const headers = { 'content-type': 'application/json', cookie: officer, ...length };
    const request = rawRequest({ hostname, port, path, method: 'POST', headers });
    const ended = new Promise<void>((done) => request.once('close', done).once('error', () => setTimeout(done, 100)));
    request.once('response', (response) => {
      status = response.statusCode ?? 'CLOSED';
      response.resume();
    });
    const chunk = Buffer.alloc(500_000, ' ');
    const write = (left: number): void => {
      if (left <= 0 || status !== 'CLOSED' || request.destroyed) request.end();
      else request.write(chunk, () => setImmediate(write, left - chunk.length));
    };
    write(bytes);
    await ended;
    return new Response(null, { status: 413 });
  };
  expect(await siege.attack('LARGE_BODY', sending)).toEqual([]);
  return status;
}

describe('hostile requests are answered with a code', () => {
  it.each(documents)('%s', async (kind, texts) => {
    for (const as of [officer, auditor, undefined]) {
      expect(
        await siege.attackAll(texts, (query) => siege.attack(kind, () => gateway.post('/graphql', { query }, as))),
      ).toEqual([]);
    }
  });

  it('BATCH', async () => {
    const one = { query: '{ __typename }' };
    const bodies = [[], [one], [one, one], Array(1000).fill(one), [[one]], [null], null, 5, 'text', true];
    expect(
      await siege.attackAll(bodies, (body) => siege.attack('BATCH', () => gateway.post('/graphql', body, officer))),
    ).toEqual([]);
  });

  it('PARAMETERS', async () => {
    const query = 'query Q($n: Int) { households(first: $n) { totalCount } }';
    const odd: unknown[] = [5, 'x', [], [1], true, { n: {} }, { n: [] }, { toString: 1 }, { constructor: null }];
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
      await siege.attackAll(bodies, (body) =>
        siege.attack('PARAMETERS', () => gateway.post('/graphql', body, officer)),
      ),
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
    expect(await siege.attackAll(bodies, (body) => siege.attack('RAW_BODY', () => send(body)))).toEqual([]);
  });

  it('LARGE_BODY', async () => {
    const statuses: (number | 'CLOSED')[] = [];
    for (const declared of [true, false]) {
      for (const path of ['/graphql', '/api/auth/sign-in/username', '/graphql']) {
        statuses.push(await postLargeBody(path, declared));
      }
    }
    expect(statuses).toHaveLength(6);
    expect(new Set([...statuses, 413, 'CLOSED'])).toEqual(new Set([413, 'CLOSED']));
    expect(statuses).toContain(413);
    expect((await gateway.fetch('/healthz')).status).toBe(200);
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
      await siege.attackAll(all, (one) =>
        siege.attack('FORM', async () => {
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
          siege.attack('GET_MUTATION', async () => {
            const response = await gateway.fetch(url, { method, headers });
            if (method === 'GET') expect([403, 405]).toContain(response.status);
            return response;
          });
        expect(await siege.attackAll(urls, refused)).toEqual([]);
      }
    }
  });
});

describeAfterSiege(() => siege, {
  least: {
    DEPTH: 15,
    ALIASES: 12,
    DIRECTIVES: 9,
    FRAGMENTS: 6,
    WIDE: 9,
    INTROSPECTION: 6,
    NONSENSE: 30,
    BATCH: 10,
    PARAMETERS: 20,
    RAW_BODY: 10,
    LARGE_BODY: 6,
    FORM: 21,
    GET_MUTATION: 36,
  },
  reached: [
    'TOO_DEEP',
    'TOO_MANY_ALIASES',
    'TOO_MANY_DIRECTIVES',
    'TOO_MANY_TOKENS',
    'TOO_LONG',
    'TOO_EXPENSIVE',
    'INTROSPECTION_REFUSED',
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_PARSE_FAILED',
    'UNKNOWN_DOCUMENT',
    '415',
    '400',
    '405',
    '403',
  ],
});

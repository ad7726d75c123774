import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { usualAllowances } from './caller.ts';
import { limits } from './limits.ts';

const { costLimit } = usualAllowances.known;

let gateway: TestGateway;
let cookie: string;
let administrator: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  cookie = await gateway.person('COMMITTEE_OFFICER');
  administrator = await gateway.person('ADMINISTRATOR');
});
afterAll(() => gateway.stop());

const many = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const nested = (depth: number): string =>
  depth === 0 ? '{ code }' : `{ household { assignments ${nested(depth - 1)} } }`;

const decisions = 'nodes { eligibility { outcome reasons { text { vi en } quote } member { fullName } } }';

describe('what a request costs', () => {
  it('counts pages by their variables, however many there are of them', async () => {
    const query = `query ($n: Int) { ${many(15, (at) => `a${at}: households(first: $n) { ${decisions} }`)} }`;
    const { body } = await gateway.query(query, { cookie, variables: { n: 200 } });
    expect(body.data ?? null).toBeNull();
    expect(body.errors[0].extensions).toMatchObject({ code: 'TOO_EXPENSIVE', limit: costLimit });
    expect(body.extensions.cost.requested).toBeGreaterThan(costLimit);
  });

  it('leaves a plain page of 200 alone', async () => {
    const row = 'id code headName place { id name } class memberCount version';
    const query = `{ households(first: 200) { totalCount nodes { ${row} } } }`;
    const { body } = await gateway.query(query, { cookie });
    expect(body.errors).toBeUndefined();
    expect(body.data.households.totalCount).toBe(0);
  });
});

describe('a request that asks too much', () => {
  it.each([
    ['aliases', `{ ${many(limits.aliases + 1, (at) => `a${at}: plan { title }`)} }`, 'TOO_MANY_ALIASES'],
    ['aliases of __typename', `{ ${many(101, (at) => `a${at}: __typename`)} }`, 'TOO_MANY_ALIASES'],
    ['directives', `{ plan { title ${'@include(if: true) '.repeat(6)} } }`, 'TOO_MANY_DIRECTIVES'],
    ['depth', `{ assignments(first: 1) { nodes ${nested(7)} } }`, 'TOO_DEEP'],
    ['tokens', `{ plan { ${'title '.repeat(limits.tokens)} } }`, 'TOO_MANY_TOKENS'],
    ['cost', `{ households(first: 200) { ${decisions} } }`, 'TOO_EXPENSIVE'],
    ['characters', `{ plan { title } } #${'x'.repeat(limits.characters)}`, 'TOO_LONG'],
    ['selections', `{ plan { ${'title '.repeat(limits.selections + 1)} } }`, 'TOO_MANY_SELECTIONS'],
  ])('%s', async (_name, query, code) => {
    const { body } = await gateway.query(query, { cookie });
    expect(body.data ?? null).toBeNull();
    expect(body.errors[0].extensions).toMatchObject({ code, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('is refused by its size before it is read', async () => {
    const { status } = await gateway.post(
      '/graphql',
      { query: `{ plan { title } } #${'x'.repeat(limits.bytes)}` },
      cookie,
    );
    expect(status).toBe(413);
  });

  it('gets no batch', async () => {
    const response = await gateway.post('/graphql', [{ query: '{ __typename }' }, { query: '{ __typename }' }], cookie);
    expect(response.status).toBe(400);
  });

  it('gets no circle of fragments', async () => {
    const query = '{ plan { ...A } } fragment A on Plan { ...B } fragment B on Plan { ...A }';
    const { body } = await gateway.query(query, { cookie });
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('a request that a page of another origin could send', () => {
  const query = '{ viewer { username } }';
  it.each([
    ['a foreign origin', { origin: 'https://elsewhere.example', 'content-type': 'application/json' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['an upload', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }, 403],
  ])('%s is refused', async (_name, headers, status) => {
    const body = JSON.stringify({ query });
    expect((await gateway.fetch('/graphql', { method: 'POST', headers: { ...headers, cookie }, body })).status).toBe(
      status,
    );
  });

  it('reads nothing by GET without the header', async () => {
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    const refused = await gateway.fetch(path, { headers: { cookie } });
    expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([403, 'CSRF_HEADER_REQUIRED']);
    const answered = await gateway.fetch(path, { headers: { cookie, 'x-vuonlen-csrf': '1' } });
    expect([answered.status, (await answered.json()).errors]).toEqual([200, undefined]);
  });

  it('changes nothing by GET, with the header or without', async () => {
    const path = `/graphql?query=${encodeURIComponent('mutation { setWorkingDate(input: {}) { __typename } }')}`;
    const refused = await gateway.fetch(path, { headers: { cookie: administrator, 'x-vuonlen-csrf': '1' } });
    expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([405, 'MUTATION_WANTS_POST']);
  });

  it('gets no permission for other origins', async () => {
    const headers = { origin: gateway.url, 'content-type': 'application/json' };
    const response = await gateway.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('what the API tells of itself', () => {
  const introspection = '{ __schema { queryType { name } } }';
  it('is the schema to an administrator only', async () => {
    expect((await gateway.query(introspection, { cookie: administrator })).body.data.__schema.queryType.name).toBe(
      'Query',
    );
    for (const other of [cookie, undefined]) {
      const { body } = await gateway.query(introspection, other ? { cookie: other } : {});
      expect(body.errors[0].extensions.code).toBe('INTROSPECTION_REFUSED');
    }
  });

  it('is nothing of a surprise but its request', async () => {
    const broken = await startTestGateway();
    const signedIn = await broken.person('ADMINISTRATOR');
    await broken.database.writers.schema.dropTable('outbox').ifExists().cascade().execute();
    await broken.database.writers.schema.alterTable('audit_event').renameTo('gone').execute();
    const { body } = await broken.query('mutation { setWorkingDate(input: {}) { __typename } }', { cookie: signedIn });
    expect(body.errors).toEqual([
      expect.objectContaining({ extensions: { code: 'INTERNAL', requestId: expect.any(String) } }),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/audit_event|relation|postgres/i);
    await broken.stop();
  });
});

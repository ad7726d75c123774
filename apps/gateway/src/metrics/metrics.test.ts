import { readFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

const documentsFile = new URL('../../../admin/src/gql/persisted-documents.json', import.meta.url).pathname;
const documents: [string, string][] = Object.entries(JSON.parse(readFileSync(documentsFile, 'utf8')));
const idOf = (operation: string) => documents.find(([, text]) => text.includes(operation))?.[0];

const lines: string[] = [];
const sink = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(...String(chunk).trim().split('\n'));
    done();
  },
});

let gateway: TestGateway;
let cookie: string;
beforeAll(async () => {
  gateway = await startTestGateway({ documentsFile, logger: createLogger('info', sink) });
  cookie = await gateway.person('WARD_OFFICER', { place: 'ha-cau-2024' });
});
afterAll(() => gateway.stop());

/** The line of the log of a request. */
async function lineOf(response: Response) {
  const requestId = response.headers.get('x-request-id');
  const find = () => lines.map((line) => JSON.parse(line)).find((line) => line.requestId === requestId);
  await expect.poll(find).toBeDefined();
  return find();
}

async function read(from: TestGateway, headers: Record<string, string> = {}) {
  const response = await from.fetch('/metrics', { headers });
  return { status: response.status, text: await response.text() };
}

/** The value of a series, 0 where it is not printed. */
function valueIn(text: string, series: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1) ?? 0);
}

describe('the log', () => {
  it('tells of an operation its name, cost, statements, time and outcome, and nothing of what it brought', async () => {
    const name = 'Nguyễn Văn Tuyệt Mật';
    const variables = { first: 5, where: { search: name } };
    const response = await gateway.post('/graphql', { documentId: idOf('query HouseholdList('), variables }, cookie);
    expect((await response.json()).errors).toBeUndefined();
    expect(await lineOf(response)).toMatchObject({
      operation: 'HouseholdList',
      outcome: 'OK',
      status: 200,
      path: '/graphql',
      cost: expect.any(Number),
      statements: expect.any(Number),
      ms: expect.any(Number),
    });
    const { cost, statements } = await lineOf(response);
    expect(cost).toBeGreaterThan(10);
    expect(statements).toBeGreaterThan(2);
    expect(statements).toBeLessThan(30);
    expect(lines.join('\n')).not.toContain(name);
  });

  it('keeps the names that others give to their operations', async () => {
    const query = 'query NguyenVanTuyetMat { plan { title } }';
    const line = await lineOf(await gateway.post('/graphql', { query, operationName: 'NguyenVanTuyetMat' }, cookie));
    expect(line).toMatchObject({ operation: 'OWN', outcome: 'OK', cost: 2 });
    expect(lines.join('\n')).not.toMatch(/TuyetMat|WARD_OFFICER|ward_officer/);
  });

  it.each<[string, object, string]>([
    ['of the request', { query: '{ users { id } }' }, 'FORBIDDEN'],
    ['of its reading', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['of an act', { query: 'mutation { setWorkingDate(input: {}) { __typename } }' }, 'FORBIDDEN'],
    ['of a limit', { query: `{ ${'a: __typename '.repeat(20)} }` }, 'TOO_MANY_ALIASES'],
    ['of its document', { documentId: 'sha256:0' }, 'UNKNOWN_DOCUMENT'],
  ])('names the refusal %s by its code', async (_name, body, outcome) => {
    expect(await lineOf(await gateway.post('/graphql', body, cookie))).toMatchObject({ operation: 'OWN', outcome });
  });

  it('counts each statement of requests at the same time to its own', async () => {
    const ask = (query: string) => gateway.post('/graphql', { query }, cookie).then(lineOf);
    const alone = [await ask('{ viewer { role } }'), await ask('{ households { totalCount nodes { id } } }')];
    const queries = ['{ viewer { role } }', '{ households { totalCount nodes { id } } }'];
    const together = await Promise.all(Array.from({ length: 10 }, (_, at) => ask(queries[at % 2] ?? '')));
    expect(alone[1].statements).toBeGreaterThan(alone[0].statements);
    for (const [at, line] of together.entries()) expect(line.statements).toBe(alone[at % 2]?.statements);
  });
});

describe('the figures', () => {
  it('count requests, operations, costs, refusals and statements', async () => {
    const before = (await read(gateway)).text;
    await gateway.query('{ plan { title } }', { cookie });
    await gateway.query('{ users { id } }', { cookie });
    await gateway.post('/graphql', { documentId: idOf('query Viewer') }, cookie);
    await gateway.query('mutation { setWorkingDate(input: {}) { __typename } }', { cookie });
    const after = (await read(gateway)).text;
    const grown = (series: string) => valueIn(after, series) - valueIn(before, series);
    expect(grown('vuonlen_requests_total{route="graphql",status="200"}')).toBe(4);
    expect(grown('vuonlen_request_duration_seconds_count{route="graphql"}')).toBe(4);
    expect(grown('vuonlen_operations_total{operation="OWN",outcome="OK"}')).toBe(1);
    expect(grown('vuonlen_operations_total{operation="Viewer",outcome="OK"}')).toBe(1);
    expect(grown('vuonlen_operations_total{operation="OWN",outcome="FORBIDDEN"}')).toBe(2);
    expect(grown('vuonlen_refusals_total{code="FORBIDDEN"}')).toBe(2);
    expect(grown('vuonlen_operation_cost_count')).toBe(4);
    expect(grown('vuonlen_statements_total')).toBeGreaterThanOrEqual(4);
    expect(valueIn(after, 'vuonlen_pool_connections{pool="readers",state="open"}')).toBeGreaterThan(0);
    expect(valueIn(after, 'vuonlen_pool_connections{pool="writers",state="waiting"}')).toBe(0);
  });

  it('are well formed', async () => {
    const { text } = await read(gateway);
    const label = '[a-z_]+="[^"\\\\\\n]*"';
    const line = new RegExp(`^([a-z_]+(\\{${label}(,${label})*\\})? -?[0-9.e+-]+|# (HELP|TYPE) [a-z_]+ .+)$`);
    for (const one of text.trim().split('\n')) expect(one).toMatch(line);
    const buckets = [...text.matchAll(/seconds_bucket\{route="graphql",le="[^"]+"\} (\d+)/g)].map(([, count]) =>
      Number(count),
    );
    expect(buckets).toEqual(buckets.toSorted((a, b) => a - b));
    expect(buckets.length).toBeGreaterThan(8);
  });

  it.each([
    ['x-forwarded-for', '203.0.113.9'],
    ['x-real-ip', '127.0.0.1'],
    ['forwarded', 'for=127.0.0.1'],
    ['via', '1.1 proxy'],
  ])('are not shown through a proxy: %s', async (name, value) => {
    expect((await read(gateway, { [name]: value })).status).toBe(403);
  });

  it('are shown to who presents the token, and then to nobody else', async () => {
    const metricsToken = 'a token of the tests';
    const closed = await startTestGateway({ metricsToken });
    expect((await read(closed)).status).toBe(403);
    expect((await read(closed, { authorization: 'Bearer a token of the test5' })).status).toBe(403);
    expect(
      (await read(closed, { authorization: `Bearer ${metricsToken}`, 'x-forwarded-for': '203.0.113.9' })).status,
    ).toBe(200);
    await closed.stop();
  });

  it('are read and never written', async () => {
    const { hostname, port } = new URL(gateway.url);
    const status = await new Promise((done) => {
      rawRequest({ hostname, port, path: '/metrics', method: 'POST' }, (response) => done(response.statusCode)).end();
    });
    expect(status).toBe(405);
  });
});

describe('Server-Timing', () => {
  it('is told in development only', async () => {
    const quiet = await gateway.query('{ plan { title } }', { cookie });
    expect(quiet.headers.get('server-timing')).toBeNull();
    const workshop = await startTestGateway({ mode: 'DEVELOPMENT' });
    const officer = await workshop.person('COMMITTEE_OFFICER');
    const { headers } = await workshop.query('{ households { totalCount } }', { cookie: officer });
    expect(headers.get('server-timing')).toMatch(/^total;dur=\d+\.\d, sql;dur=\d+\.\d;desc="[1-9]\d* statements"$/);
    await workshop.stop();
  });
});

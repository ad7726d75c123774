import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { ShortWay } from './short-way.ts';
import { documentId } from './trusted-documents.ts';

const list =
  'query List($first: Int!, $after: String) { households(first: $first, after: $after) { nodes { id code members { fullName } } } }';
const money = 'query Money { progress { planned } }';
const end = 'mutation End($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { __typename } }';
const texts = [list, money, end];

let gateway: TestGateway;
let cookie: string;
let folder: string;
const ways = vi.spyOn(ShortWay.prototype, 'answer');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vuonlen-short-'));
  const trusted = Object.fromEntries(texts.map((text) => [documentId(text), text]));
  writeFileSync(join(folder, 'trusted-documents.json'), JSON.stringify(trusted));
  gateway = await startTestGateway({ adminDirectory: folder, sessionsAskAnything: false }, {});
  cookie = await gateway.person('COMMITTEE_OFFICER');
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => ways.mockClear());

/** An answer as it came, without what differs from request to request; and whether the short way gave it. */
async function send(body: string, more: Record<string, string | undefined> = {}, path = '/graphql') {
  const { hostname, port, origin } = new URL(gateway.url);
  const usual = {
    'content-type': 'application/json',
    accept: 'application/json',
    origin,
    cookie,
    'x-vuonlen-csrf': '1',
  };
  const given = Object.entries({ ...usual, 'content-length': String(Buffer.byteLength(body)), ...more });
  const headers = Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Record<string, string>;
  const { status, heads, bytes } = await new Promise<{ status: number; heads: object; bytes: Buffer }>((done, fail) => {
    const sent = rawRequest({ hostname, port, path, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, heads: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', fail).end(body);
  });
  const isShort = await ways.mock.results.at(-1)?.value;
  const { date: _, 'x-request-id': __, 'content-length': length, ...rest } = heads as Record<string, string>;
  expect(length === undefined || Number(length) === bytes.length).toBe(true);
  const text = (rest['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes).toString();
  return { isShort, answer: { status, headers: rest, body: withoutChance(JSON.parse(text)) } };
}

/** Without the id of the request, and without what the caller has left. */
function withoutChance(body: { errors?: { extensions: object }[]; extensions?: { cost: object } }) {
  for (const { extensions } of body.errors ?? []) Object.assign(extensions, { requestId: '' });
  if (body.extensions) Object.assign(body.extensions.cost, { remaining: 0 });
  return body;
}

const asks = (text: string, variables?: unknown, more: object = {}) =>
  JSON.stringify({ documentId: documentId(text), variables, ...more });

/** Asks once, so that the document is known. */
const learn = () => Promise.all([send(asks(list, { first: 2 })), send(asks(money))]);

describe('the short way', () => {
  it('answers a query of the screens from its second time on, as the long way does', async () => {
    const first = await send(asks(list, { first: 3 }));
    const second = await send(asks(list, { first: 3 }));
    expect([first.isShort, second.isShort]).toEqual([false, true]);
    expect(second.answer).toEqual(first.answer);
    expect(second.answer.body).toMatchObject({ data: { households: { nodes: { length: 3 } } } });
    expect(second.answer.body.extensions?.cost).toMatchObject({ limit: 50_000 });
  });

  it.each([
    ['packed', asks(list, { first: 30 }), { 'accept-encoding': 'br' }],
    ['too small to be packed', asks(money), { 'accept-encoding': 'br' }],
    ['without variables', asks(money, null), {}],
  ])('sends the same headers and bytes: %s', async (_, body, headers) => {
    await learn();
    const short = await send(body, headers);
    const long = await send(body, { ...headers, accept: 'application/json, text/plain' });
    expect([short.isShort, long.isShort]).toEqual([true, false]);
    expect(short.answer).toEqual(long.answer);
  });

  it.each([
    ['a cursor that is none', asks(list, { first: 2, after: 'nothing' }), {}, 'BAD_USER_INPUT'],
    ['a variable of another kind', asks(list, { first: 'two' }), {}, 'BAD_REQUEST'],
    ['a page that costs too much', asks(list, { first: 10_000 }), {}, 'TOO_EXPENSIVE'],
    ['nobody signed in', asks(list, { first: 2 }), { cookie: '' }, 'UNAUTHENTICATED'],
    ['a document that is none of ours', JSON.stringify({ documentId: 'sha256:0' }), {}, 'UNKNOWN_DOCUMENT'],
    ['a text of its own', JSON.stringify({ query: list, variables: { first: 2 } }), {}, 'UNTRUSTED_DOCUMENT'],
    ['variables that are a list', asks(list, [2]), {}, 'BAD_REQUEST'],
    ['a body that is no JSON', '{"documentId":', {}, 'BAD_REQUEST'],
    ['a body that is null', 'null', {}, 'BAD_REQUEST'],
  ])('leaves to the long way what that refuses: %s', async (_, body, headers, code) => {
    await learn();
    const { isShort, answer } = await send(body, headers);
    expect(isShort).toBe(false);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code });
    const again = await send(body, { ...headers, 'content-length': undefined, 'transfer-encoding': 'chunked' });
    expect(again.answer).toEqual(answer);
  });

  it('takes no request without the header against forged ones, no other form, no long body', async () => {
    await learn();
    const body = asks(list, { first: 2 });
    const long = asks(list, { first: 2, after: undefined, more: 'x'.repeat(20_000) });
    const sent = [
      await send(body, { 'x-vuonlen-csrf': undefined }),
      await send(body, { accept: '*/*' }),
      await send(asks(list, { first: 2 }, { operationName: 'List' })),
      await send(long),
    ];
    expect(sent.map(({ isShort }) => isShort)).toEqual([false, false, false, false]);
  });

  it('runs no act', async () => {
    const body = asks(end, { input: { id: 'none' } });
    const sent = [await send(body), await send(body), await send(body)];
    expect(sent.map(({ isShort }) => isShort)).toEqual([false, false, false]);
  });

  it('gives each asker the own rows', async () => {
    await learn();
    const ward = await gateway.person('WARD_OFFICER', { place: 'dong-mai-2024' });
    const nodesFor = async (asker: string) => {
      const { isShort, answer } = await send(asks(list, { first: 200 }), { cookie: asker });
      const { data } = answer.body as { data?: { households: { nodes: object[] } } };
      return [isShort, data?.households.nodes.length];
    };
    const [[, whole], own] = [await nodesFor(cookie), await nodesFor(ward)];
    expect(whole).toBe(84);
    expect(own).toEqual([true, 19]);
  });

  it('charges as the long way does, and stops where the budget ends', async () => {
    const budget = { capacity: 3_000, perSecond: 0.001 };
    const poor = await startTestGateway({
      adminDirectory: folder,
      databaseUrl: gateway.databaseUrl,
      committee: gateway.committee,
      allowances: { known: { budget, costLimit: 50_000 }, anonymous: { budget, costLimit: 1_000 } },
    });
    const asker = await poor.person('COMMITTEE_OFFICER');
    const origin = poor.url;
    const codes: string[] = [];
    const left: number[] = [];
    for (let time = 0; time < 12; time += 1) {
      const response = await poor.fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          origin,
          cookie: asker,
          'x-vuonlen-csrf': '1',
        },
        body: asks(list, { first: 50 }),
      });
      const { errors, extensions } = await response.json();
      codes.push(errors?.[0]?.extensions.code ?? 'OK');
      left.push(extensions?.cost?.remaining ?? 0);
    }
    await poor.stop();
    const spent = left.slice(1).map((now, index) => (left[index] ?? 0) - now);
    const answered = codes.indexOf('RATE_LIMITED');
    expect(answered).toBeGreaterThan(3);
    expect(new Set(spent.slice(0, answered - 1)).size).toBe(1);
    expect(codes.slice(answered)).toEqual(Array.from({ length: 12 - answered }, () => 'RATE_LIMITED'));
  });
});

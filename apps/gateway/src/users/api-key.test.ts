import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualAllowances } from '../graphql/caller.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { makeApiKey } from './api-key.ts';

let at = Date.now();
let gateway: TestGateway;
let administrator: string;
beforeAll(async () => {
  gateway = await startTestGateway({ now: () => new Date(at) });
  administrator = await gateway.person('ADMINISTRATOR');
});
afterAll(() => gateway.stop());

const day = 86_400_000;
const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  ... on CreateApiKeySuccess { token apiKey { id version } } ... on InvalidInputError { issues { path code } } } }`;

async function newKey(scopes: readonly string[], lives = day) {
  const input = { name: 'Cổng thông tin', scopes, expiresAt: new Date(at + lives).toISOString() };
  const { body } = await gateway.query(create, { cookie: administrator, variables: { input } });
  expect(body.errors).toBeUndefined();
  return body.data.createApiKey as { token: string; apiKey: { id: string; version: number } };
}

const title = { query: '{ plan { title } }' };
const outcome = ({ status, body }: Awaited<ReturnType<TestGateway['queryByKey']>>) => [
  status,
  body.errors?.[0]?.extensions.code,
];
const invalid = [401, 'API_KEY_INVALID'];

describe('an application', () => {
  it('asks with its key, within its scopes', async () => {
    const { token } = await newKey(['plan.read', 'document.any']);
    const { body } = await gateway.queryByKey(token, title);
    expect(body.data.plan.title).toMatch(/\S/);
    expect(outcome(await gateway.queryByKey(token, { query: '{ households { totalCount } }' }))).toEqual([
      200,
      'FORBIDDEN',
    ]);
    expect(outcome(await gateway.queryByKey(token, { query: '{ viewer { username } }' }))).toEqual([200, 'FORBIDDEN']);
    const schema = await gateway.queryByKey(token, { query: '{ __schema { queryType { name } } }' });
    expect(schema.body.data.__schema.queryType.name).toBe('Query');
  });

  it('asks documents of its own only where its key says so', async () => {
    const { token } = await newKey(['plan.read']);
    expect(outcome(await gateway.queryByKey(token, title))).toEqual([200, undefined]);
    const strict = await startTestGateway({ sessionsAskAnything: false });
    const cookie = await strict.person('ADMINISTRATOR');
    const bare = await strict.apiKey(['plan.read']);
    const free = await strict.apiKey(['plan.read', 'document.any']);
    expect(outcome(await strict.queryByKey(free, title))).toEqual([200, undefined]);
    expect(outcome(await strict.queryByKey(bare, title))).toEqual([400, 'UNTRUSTED_DOCUMENT']);
    expect((await strict.query(title.query, { cookie })).body.errors[0].extensions.code).toBe('UNTRUSTED_DOCUMENT');
    await strict.stop();
  });

  it.each<[string, (token: string) => string]>([
    ['nothing', () => ''],
    ['a word', () => 'x'],
    ['its prefix', (token) => token.slice(0, 13)],
    ['another secret', (token) => `${token.slice(0, 14)}${makeApiKey().token.slice(14)}`],
    ['another’s prefix', (token) => `${makeApiKey().token.slice(0, 14)}${token.slice(14)}`],
    ['SQL', () => "vl_abcdefghij_'or'1'='1"],
  ])('with %s for a key is nobody', async (_name, change) => {
    const { token } = await newKey(['plan.read', 'document.any']);
    const answer = await gateway.queryByKey(change(token), title);
    expect(outcome(answer)).toEqual(invalid);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is nobody once its key is revoked', async () => {
    const { token, apiKey } = await newKey(['plan.read', 'document.any']);
    const revoke = `mutation { revokeApiKey(input: { id: "${apiKey.id}", expectedVersion: 1 }) { __typename } }`;
    const { body } = await gateway.query(revoke, { cookie: administrator });
    expect(body.data.revokeApiKey.__typename).toBe('RevokeApiKeySuccess');
    expect(outcome(await gateway.queryByKey(token, title))).toEqual(invalid);
  });

  it('is itself and not the person whose cookie comes along', async () => {
    const { token } = await newKey(['document.any']);
    const headers = { 'content-type': 'application/json', authorization: `bearer ${token}`, cookie: administrator };
    const send = (more: object) =>
      gateway.fetch('/graphql', { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(title) });
    expect((await (await send({})).json()).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await send({ authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await (await send({ authorization: 'Basic eDp5' })).json()).data.plan.title).toMatch(/\S/);
  });

  it('has its use noted at most once a minute, and told to the administrator', async () => {
    const { token, apiKey } = await newKey(['plan.read', 'document.any']);
    const query = `{ node(id: "${apiKey.id}") { ... on ApiKey { lastUsedAt } } }`;
    const lastUse = async () =>
      Date.parse((await gateway.query(query, { cookie: administrator })).body.data.node.lastUsedAt);
    const first = at;
    await Promise.all(Array.from({ length: 8 }, () => gateway.queryByKey(token, title)));
    expect(await lastUse()).toBe(first);
    at = first + 59_000;
    await gateway.queryByKey(token, title);
    expect(await lastUse()).toBe(first);
    at = first + 61_000;
    await gateway.queryByKey(token, title);
    expect(await lastUse()).toBe(first + 61_000);
  });

  it('is nobody once its key has expired', async () => {
    const { token } = await newKey(['plan.read', 'document.any'], 5_000);
    expect(outcome(await gateway.queryByKey(token, title))).toEqual([200, undefined]);
    at += 5_000;
    expect(outcome(await gateway.queryByKey(token, title))).toEqual(invalid);
    at += 3_600_000;
  });

  it('that tries many keys has to wait', async () => {
    const anonymous = { budget: { capacity: 100, perSecond: 0.1 }, costLimit: 50 };
    const strict = await startTestGateway({ allowances: { ...usualAllowances, anonymous } });
    const statuses: number[] = [];
    for (let tries = 0; tries < 7; tries += 1) {
      statuses.push((await strict.queryByKey(makeApiKey().token, title)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    await strict.stop();
  });
});

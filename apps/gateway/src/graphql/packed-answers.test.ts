import { request as rawRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
let cookie: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  cookie = await gateway.person('ADMINISTRATOR');
});
afterAll(() => gateway.stop());

interface Sent {
  readonly headers: Record<string, string | string[] | undefined>;
  readonly bytes: Buffer;
}

/** Sends a request and keeps the bytes as they came; `fetch` would unpack them. */
function send(path: string, body: object, accepted: string): Promise<Sent> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(gateway.url);
    const headers = { 'content-type': 'application/json', origin: gateway.url, cookie, 'accept-encoding': accepted };
    const request = rawRequest({ hostname, port, path, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => done({ headers: response.headers, bytes: Buffer.concat(chunks) }));
    });
    request.on('error', fail).end(JSON.stringify(body));
  });
}

const large = { query: '{ plan { clauses { id text } } }' };

describe('the answer of a query', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ] as const)('is packed for %s', async (accepted, packing, unpack) => {
    const { headers, bytes } = await send('/graphql', large, accepted);
    expect([headers['content-encoding'], headers.vary]).toEqual([packing, expect.stringContaining('Accept-Encoding')]);
    const text = unpack(bytes).toString('utf8');
    expect(JSON.parse(text).data.plan.clauses).toHaveLength(131);
    if (packing) {
      expect(bytes.length).toBeLessThan(text.length / 2);
      expect(headers['content-length']).toBe(String(bytes.length));
    }
  });

  it('is sent as it is when it is small', async () => {
    const { headers, bytes } = await send('/graphql', { query: '{ viewer { username } }' }, 'br, gzip');
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(bytes.toString('utf8')).data.viewer.username).toMatch(/^administrator_/);
  });
});

describe('an answer beside which a secret may stand', () => {
  it('is never packed: a mutation', async () => {
    const aliases = Array.from({ length: 8 }, (_, n) => `name${n}: name`).join(' ');
    const query = `mutation ($input: CreateUserInput!) { createUser(input: $input) {
      ... on CreateUserSuccess { oneTimePassword user { ${aliases} } } } }`;
    const input = { username: 'nguoi.moi', name: 'Người mới '.repeat(12).trim(), role: 'AUDITOR' };
    const { headers, bytes } = await send('/graphql', { query, variables: { input } }, 'br, gzip');
    expect(bytes.length).toBeGreaterThan(1024);
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(bytes.toString('utf8')).data.createUser.oneTimePassword).toMatch(/-/);
  });

  it('is never packed: sign-in', async () => {
    const body = { username: 'nobody', password: 'x'.repeat(12), padding: 'x'.repeat(4000) };
    expect((await send('/api/auth/sign-in/username', body, 'br, gzip')).headers['content-encoding']).toBeUndefined();
  });
});

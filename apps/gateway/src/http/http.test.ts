import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../graphql/limits.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'vuonlen-admin-'));
const inline = "document.documentElement.dataset.theme = 'light'";
let gateway: TestGateway;
let administrator: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'dist', 'index.html'), `<!doctype html><script>${inline}</script><div id="root"></div>`);
  writeFileSync(join(folder, 'dist', 'assets', 'index-abc123.js'), `export const text = '${'x'.repeat(5000)}';`);
  gateway = await startTestGateway({ adminDirectory: join(folder, 'dist') });
  administrator = await gateway.person('ADMINISTRATOR');
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a path exactly as it is written; `fetch` would tidy it up. */
function rawGet(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(gateway.url);
    const request = rawRequest({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', fail).end();
  });
}

describe('health', () => {
  it.each([
    ['/healthz', 'ok'],
    ['/readyz', 'ready'],
  ])('%s', async (path, text) => {
    const response = await gateway.fetch(path);
    expect([response.status, (await response.text()).trim()]).toEqual([200, text]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is not ready without its database', async () => {
    const lonely = await startTestGateway();
    expect((await lonely.fetch('/readyz')).status).toBe(200);
    await lonely.database.close();
    expect((await lonely.fetch('/readyz')).status).toBe(503);
    expect((await lonely.fetch('/healthz')).status).toBe(200);
    await lonely.stop().catch(() => undefined);
  });
});

describe('the admin', () => {
  it('is a page under a strict policy that lets its own inline script run', async () => {
    const response = await gateway.fetch('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    const scripts = policy.split('; ').find((part) => part.startsWith('script-src'));
    expect(scripts).toMatch(/^script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='$/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('is the same page for every route of its own', async () => {
    const [page, deep] = [await gateway.fetch('/'), await gateway.fetch('/households/SG91c2U6/show')];
    expect([deep.status, await deep.text()]).toEqual([200, await page.text()]);
  });

  it('keeps hashed files for ever and asks for the others', async () => {
    const asset = await gateway.fetch('/assets/index-abc123.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await gateway.fetch('/');
    const again = await gateway.fetch('/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('packs for %s', async (accepted, packed) => {
    const headers = { 'accept-encoding': accepted };
    const response = await gateway.fetch('/assets/index-abc123.js', { headers });
    expect(response.headers.get('content-encoding')).toBe(packed);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toContain('xxxx');
  });

  it.each(['/assets/gone.js', '/favicon.ico', '/secret.txt'])('has no %s', async (path) => {
    expect((await gateway.fetch(path)).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/secret.txt%00.js',
    '/%',
  ])('does not let %s out', async (path) => {
    const { status, body } = await rawGet(path);
    expect(body).not.toContain('outside');
    expect([400, 404]).toContain(status);
  });

  it('answers only GET and HEAD', async () => {
    expect((await gateway.fetch('/', { method: 'DELETE' })).status).toBe(405);
    const head = await gateway.fetch('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('names of this machine', () => {
  it.each([
    ['localhost:4000', 200],
    ['127.0.0.1', 200],
    ['[::1]:4000', 200],
    ['rebound.example:4000', 421],
  ])('Host: %s → %i', async (host, status) => {
    expect((await rawGet('/healthz', { host })).status).toBe(status);
  });
});

describe('every answer', () => {
  it('names its request', async () => {
    const id = (await gateway.fetch('/healthz', { headers: { 'x-request-id': 'chosen-by-the-client' } })).headers;
    expect(id.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of an unknown path of the interface is JSON', async () => {
    const response = await gateway.fetch('/api/else');
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
  });
});

describe('a connection that carried too large a body', () => {
  it.each(['/graphql', '/api/auth/sign-in/username'])('to %s is not used again', async (path) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const { hostname, port } = new URL(gateway.url);
    const headers = { 'content-type': 'application/json', 'x-vuonlen-csrf': '1' };
    const send = (to: string, method: string, body: string) =>
      new Promise<{ status: number | undefined; connection: string | undefined }>((done, fail) => {
        const request = rawRequest({ agent, hostname, port, path: to, method, headers }, (response) => {
          const { statusCode: status, headers: answered } = response;
          response.resume().on('end', () => done({ status, connection: answered.connection }));
        });
        request.on('error', fail).end(body);
      });
    const refused = await send(path, 'POST', JSON.stringify({ query: 'x'.repeat(limits.bytes) }));
    expect(refused).toEqual({ status: 413, connection: 'close' });
    expect(await send('/healthz', 'GET', '')).toMatchObject({ status: 200 });
    agent.destroy();
  });
});

describe('the query editor', () => {
  let workshop: TestGateway;
  beforeAll(async () => {
    workshop = await startTestGateway({ mode: 'DEVELOPMENT' });
  });
  afterAll(() => workshop.stop());

  it('is not there in production, whoever asks', async () => {
    for (const headers of [{}, { cookie: administrator }]) {
      const response = await gateway.fetch('/graphiql', { headers });
      expect([response.status, await response.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    }
  });

  it('is for signed-in administrators', async () => {
    expect((await workshop.fetch('/graphiql')).status).toBe(403);
    const cookie = await workshop.person('COMMITTEE_OFFICER');
    expect((await workshop.fetch('/graphiql', { headers: { cookie } })).status).toBe(403);
  });

  it('loads nothing from elsewhere, and no script runs but its own', async () => {
    const cookie = await workshop.person('ADMINISTRATOR');
    const response = await workshop.fetch('/graphiql', { headers: { cookie } });
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'; style-src/);
    expect(policy).not.toMatch(/https?:/);
    expect(await response.text()).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });
});

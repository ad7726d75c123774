import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ publicUrl: 'https://vuonlen.example' });
});
afterAll(() => gateway.stop());

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** Sends what a proxy before us passes on: the name that people typed stays. */
function post(path: string, body: object, headers: Record<string, string>): Promise<Reply> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((done, fail) => {
    const options = {
      hostname,
      port,
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    };
    const sent = request(options, (response) => {
      response.resume().on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    sent.on('error', fail).end(JSON.stringify(body));
  });
}

const ours = { host: 'vuonlen.example', origin: 'https://vuonlen.example' };

describe('behind https', () => {
  it('gives cookies that travel by https only, and promises to stay with it', async () => {
    const account = await gateway.accounts.create({ username: 'can_bo', name: 'Cán bộ' });
    const { committee, database, newId } = gateway;
    const { insertMembership } = await import('@vuonlen/database/users');
    const role = { role: 'AUDITOR', agency: null, place: null, recordedAt: new Date() } as const;
    await database.writers
      .transaction()
      .execute((trx) => insertMembership(trx, { committee, id: newId(), userId: account?.userId ?? '', ...role }));
    const credentials = { username: 'can_bo', password: account?.oneTimePassword };
    const { status, headers } = await post('/api/auth/sign-in/username', credentials, ours);
    expect(status).toBe(200);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Secure-vuonlen\.session_token=/);
    expect(cookie).toMatch(/; Secure/i);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');

    const sent = { ...ours, cookie: cookie.split(';')[0] ?? '' };
    expect((await post('/graphql', { query: '{ viewer { username } }' }, sent)).status).toBe(200);
  });

  it.each([
    ['http://vuonlen.example', 403],
    ['https://vuonlen.example.evil.example', 403],
    ['null', 403],
  ])('is not fooled by the origin %s', async (origin, status) => {
    expect((await post('/graphql', { query: '{ __typename }' }, { ...ours, origin })).status).toBe(status);
  });
});

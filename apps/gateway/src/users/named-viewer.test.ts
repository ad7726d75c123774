import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
let [mine, other] = ['', ''];
let [me, them] = ['', ''];
beforeAll(async () => {
  gateway = await startTestGateway();
  mine = await gateway.person('ADMINISTRATOR');
  other = await gateway.person('COMMITTEE_LEADER');
  const idOf = async (cookie: string) => (await gateway.query('{ viewer { id } }', { cookie })).body.data.viewer.id;
  me = await idOf(mine);
  them = await idOf(other);
});
afterAll(() => gateway.stop());

/** What the gateway answers a window whose cookie is one person's, and whose screen may show another. */
async function ask(headers: Record<string, string>, query: string) {
  const response = await gateway.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: gateway.url, ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

const act = 'mutation { createUser(input: { username: "hai.tab", name: "Hai", role: AUDITOR }) { __typename } }';

describe('a window that shows one person while the browser is signed in as another', () => {
  it('does nothing in the name of the other, and is told so in both languages', async () => {
    const { status, body } = await ask({ cookie: mine, 'x-vuonlen-viewer': them }, act);
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([409, undefined, 'ANOTHER_PERSON']);
    expect(body.errors[0].message).toMatch(/tài khoản khác.*another account/);
    const { writers } = gateway.database;
    expect(await writers.selectFrom('user').select('id').where('username', '=', 'hai.tab').execute()).toEqual([]);
  });

  it('reads nothing either', async () => {
    const { body } = await ask({ cookie: mine, 'x-vuonlen-viewer': them }, '{ users { id } }');
    expect(body.errors[0].extensions.code).toBe('ANOTHER_PERSON');
  });

  it.each([
    ['GET', '/files/import-template.xlsx'],
    ['POST', '/files/imports'],
    ['POST', '/files/attachments?of=x'],
  ])('neither takes nor brings a file: %s %s', async (method, path) => {
    const headers = { cookie: mine, origin: gateway.url, 'x-file-name': 'a.pdf', 'x-vuonlen-viewer': them };
    const response = await gateway.fetch(path, { method, headers, body: method === 'POST' ? 'x' : null });
    const { code, message } = await response.json();
    expect([response.status, code, typeof message.vi, typeof message.en]).toEqual([
      409,
      'ANOTHER_PERSON',
      'string',
      'string',
    ]);
  });
});

describe('who is not asked', () => {
  it('is the same person, and who names nobody', async () => {
    for (const named of [{ 'x-vuonlen-viewer': me }, {}]) {
      expect((await ask({ cookie: mine, ...named }, '{ viewer { id } }')).body.data.viewer.id).toBe(me);
    }
    const template = { headers: { cookie: mine, 'x-vuonlen-viewer': me } };
    expect((await gateway.fetch('/files/import-template.xlsx', template)).status).not.toBe(409);
  });

  it('is who is signed out: the session is over, and nobody else’s', async () => {
    const { body } = await ask({ 'x-vuonlen-viewer': them }, '{ viewer { id } }');
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is an application with a key, whatever comes with it', async () => {
    const token = await gateway.apiKey(['progress.read']);
    const headers = { authorization: `Bearer ${token}`, cookie: mine, 'x-vuonlen-viewer': them };
    expect((await ask(headers, '{ publicStatistics { households } }')).body.errors?.[0].extensions.code).not.toBe(
      'ANOTHER_PERSON',
    );
  });
});

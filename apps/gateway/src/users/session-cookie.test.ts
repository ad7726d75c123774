import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

const name = 'vuonlen.session_token';
let gateway: TestGateway;
let foreignGateway: TestGateway;
let officer: string;
let auditor: string;
let foreign: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  foreignGateway = await startTestGateway({ authSecret: 'another secret of the tests, of another gateway altogether' });
  officer = sessionOf(await gateway.person('COMMITTEE_OFFICER'));
  auditor = sessionOf(await gateway.person('AUDITOR'));
  foreign = sessionOf(await foreignGateway.person('ADMINISTRATOR'));
});
afterAll(async () => {
  await gateway.stop();
  await foreignGateway.stop();
});

/** The value of the session's cookie, as the browser keeps it. */
function sessionOf(cookies: string): string {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

/** Sends a cookie header as it stands. @returns the role of who is known by it; null for nobody */
function roleBy(cookie: string): Promise<string | number | null> {
  const { hostname, port, origin } = new URL(gateway.url);
  const headers = { 'content-type': 'application/json', origin, cookie };
  return new Promise((done, fail) => {
    const request = rawRequest({ hostname, port, path: '/graphql', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        if (response.statusCode !== 200) return done(response.statusCode ?? null);
        const { data, errors } = JSON.parse(text);
        if (errors && errors[0].extensions.code !== 'UNAUTHENTICATED') fail(new Error(text));
        else done(data?.viewer?.role ?? null);
      });
    });
    request.once('error', fail);
    request.end(JSON.stringify({ query: '{ viewer { role } }' }));
  });
}

/** The last character changed, which of base64 may be without meaning: so the one before it. */
const bent = (text: string, at: number) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
const tokenOf = (value: string) => decodeURIComponent(value).split('.')[0] ?? '';
const signatureOf = (value: string) => decodeURIComponent(value).slice(tokenOf(value).length + 1);
const madeOf = (token: string, signature: string) => encodeURIComponent(`${token}.${signature}`);

describe('the session cookie', () => {
  it('lets in whoever holds it', async () => {
    expect(await roleBy(`${name}=${officer}`)).toBe('COMMITTEE_OFFICER');
    expect(await roleBy(`a=1; ${name}=${officer}; b=2`)).toBe('COMMITTEE_OFFICER');
    expect(await roleBy(`a=1;${name}=${officer}`)).toBe('COMMITTEE_OFFICER');
  });

  it.each<[string, () => string]>([
    ['without its signature', () => `${name}=${tokenOf(officer)}`],
    ['with an empty signature', () => `${name}=${madeOf(tokenOf(officer), '')}`],
    ['with a bent signature', () => `${name}=${madeOf(tokenOf(officer), bent(signatureOf(officer), 3))}`],
    ['with a bent token', () => `${name}=${madeOf(bent(tokenOf(officer), 3), signatureOf(officer))}`],
    ['with the signature of another session', () => `${name}=${madeOf(tokenOf(officer), signatureOf(auditor))}`],
    ['with two signatures', () => `${name}=${officer}.${signatureOf(auditor)}`],
    ['signed by another gateway', () => `${name}=${foreign}`],
    [
      'with another token, signed by another gateway',
      () => `${name}=${madeOf(tokenOf(officer), signatureOf(foreign))}`,
    ],
    ['of nothing', () => `${name}=`],
    ['of a word', () => `${name}=null`],
    ['of half an escape', () => `${name}=%E0%A4%A`],
    ['of an escaped nothing', () => `${name}=%00`],
    ['of SQL', () => `${name}=${encodeURIComponent("' or '1'='1.x")}`],
    ['of an object', () => `${name}=${encodeURIComponent('{"$ne":null}.x')}`],
    ['with letters beyond ASCII', () => `${name}=${Buffer.from('Nguyễn', 'utf8').toString('latin1')}`],
    ['twice encoded', () => `${name}=${encodeURIComponent(officer)}`],
  ])('forged %s, lets nobody in', async (_name, cookie) => {
    expect(await roleBy(cookie())).toBeNull();
  });

  it.each<[string, (value: string) => string]>([
    ['no prefix', (value) => `session_token=${value}`],
    ['another prefix', (value) => `other.session_token=${value}`],
    ['the prefix of a safe origin', (value) => `__Host-${name}=${value}`],
    ['other case', (value) => `Vuonlen.Session_Token=${value}`],
    ['more letters', (value) => `${name}x=${value}`],
    ['less letters', (value) => `${name.slice(0, -1)}=${value}`],
    ['the value as a name', (value) => `${value}`],
    ['its name in the value of another', (value) => `a=${name}=${value}`],
    ['a name of objects', (value) => `__proto__=${value}; constructor=${value}`],
  ])('under another name, %s, lets nobody in', async (_name, cookie) => {
    expect(await roleBy(cookie(officer))).toBeNull();
  });

  it('that comes twice is one of the two or nobody, and the same each time', async () => {
    for (const [first, second] of [
      [officer, auditor],
      [auditor, officer],
      [officer, madeOf(tokenOf(officer), 'x')],
      [madeOf(tokenOf(officer), 'x'), officer],
      ['', officer],
    ]) {
      const both = `${name}=${first}; ${name}=${second}`;
      const role = await roleBy(both);
      expect([null, ...(await Promise.all([roleBy(`${name}=${first}`), roleBy(`${name}=${second}`)]))]).toContain(role);
      expect(await roleBy(both)).toBe(role);
    }
  });

  it('among a crowd of others is still found, and a huge one lets nobody in', async () => {
    const crowd = Array.from({ length: 500 }, (_, at) => `c${at}=${at}`).join('; ');
    expect(await roleBy(`${crowd}; ${name}=${officer}`)).toBe('COMMITTEE_OFFICER');
    expect(await roleBy(`${name}=${'x'.repeat(12_000)}`)).toBeNull();
    expect(await roleBy(`${name}=${officer}${'x'.repeat(12_000)}`)).toBeNull();
    expect(await roleBy(`${name}=${'x'.repeat(20_000)}`)).toBe(431);
    expect((await gateway.fetch('/readyz')).status).toBe(200);
  });
});

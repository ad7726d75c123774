import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schema } from '@vuonlen/graphql';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { limits } from './limits.ts';
import { documentId, readTrustedDocuments } from './trusted-documents.ts';

const committed = new URL('../../../admin/src/gql/persisted-documents.json', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'vuonlen-documents-'));
let gateway: TestGateway;
let cookie: string;
let administrator: string;
let viewer: string;
beforeAll(async () => {
  const text = readFileSync(committed, 'utf8');
  writeFileSync(join(folder, 'trusted-documents.json'), text);
  viewer =
    Object.entries<string>(JSON.parse(text)).find(([, document]) => document.includes('query Viewer'))?.[0] ?? '';
  gateway = await startTestGateway({ adminDirectory: folder, sessionsAskAnything: false });
  cookie = await gateway.person('COMMITTEE_OFFICER');
  administrator = await gateway.person('ADMINISTRATOR');
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(body: object, as?: string) {
  const response = await gateway.post('/graphql', body, as);
  const answer = await response.json();
  return { status: response.status, code: answer.errors?.[0]?.extensions.code, data: answer.data };
}

describe('a session', () => {
  it('asks the documents of the screens by their hashes', async () => {
    expect(await ask({ documentId: viewer }, cookie)).toMatchObject({
      status: 200,
      code: undefined,
      data: { viewer: { role: 'COMMITTEE_OFFICER' } },
    });
  });

  it.each<[string, object, string]>([
    ['a text of its own', { query: '{ viewer { username } }' }, 'UNTRUSTED_DOCUMENT'],
    ['a text beside no hash', { documentId: null, query: '{ viewer { username } }' }, 'UNTRUSTED_DOCUMENT'],
    ['a text that cannot be read', { query: '{' }, 'UNTRUSTED_DOCUMENT'],
    ['a change', { query: 'mutation { setWorkingDate(input: {}) { __typename } }' }, 'UNTRUSTED_DOCUMENT'],
    ['the schema', { query: '{ __schema { queryType { name } } }' }, 'UNTRUSTED_DOCUMENT'],
    ['an unknown hash', { documentId: documentId('{ viewer { username } }') }, 'UNKNOWN_DOCUMENT'],
    ['a name of every object', { documentId: 'constructor' }, 'UNKNOWN_DOCUMENT'],
    ['a hash that is none', { documentId: 5, query: '{ __typename }' }, 'UNTRUSTED_DOCUMENT'],
    ['nothing', {}, 'BAD_REQUEST'],
  ])('is refused %s', async (_name, body, code) => {
    for (const as of [cookie, administrator]) {
      const answer = await ask(body, as);
      expect([answer.code, answer.data ?? null]).toEqual([code, null]);
      expect(answer.status).toBe(code === 'BAD_REQUEST' ? 200 : 400);
    }
  });

  it('gets the document of the hash, whatever text stands beside it', async () => {
    const { data } = await ask({ documentId: viewer, query: '{ users { id } }' }, cookie);
    expect(Object.keys(data)).toEqual(['viewer']);
  });

  it('may ask anything in development, by hashes that are read anew', async () => {
    const file = join(folder, 'worked-on.json');
    writeFileSync(file, '{}');
    const workshop = await startTestGateway({
      mode: 'DEVELOPMENT',
      documentsFile: file,
    });
    const officer = await workshop.person('COMMITTEE_OFFICER');
    expect(
      (await workshop.query('{ __schema { queryType { name } } }', { cookie: officer })).body.errors,
    ).toBeUndefined();
    const text = '{ viewer { role } }';
    const asked = () => workshop.post('/graphql', { documentId: documentId(text) }, officer).then((one) => one.json());
    expect((await asked()).errors[0].extensions.code).toBe('UNKNOWN_DOCUMENT');
    writeFileSync(file, JSON.stringify({ [documentId(text)]: text }));
    expect((await asked()).data.viewer.role).toBe('COMMITTEE_OFFICER');
    await workshop.stop();
  });

  it('of nobody asks what is open, in words of its own', async () => {
    expect(await ask({ query: '{ __typename }' })).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });
});

describe('the documents of the screens', () => {
  it('are what their names say, of the schema, and within the limits', async () => {
    const documents = await readTrustedDocuments(committed);
    expect(documents.size).toBeGreaterThan(20);
    for (const [id, text] of documents) {
      expect(documentId(text)).toBe(id);
      expect(validate(schema, parse(text, { maxTokens: limits.tokens / 2 }))).toEqual([]);
      expect(text.length).toBeLessThan(limits.characters / 2);
    }
  });

  it('are not read from a file in which one is another', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, JSON.stringify({ [documentId('{ a }')]: '{ users { id } }' }));
    await expect(readTrustedDocuments(file)).rejects.toThrow('not what its name says');
  });
});

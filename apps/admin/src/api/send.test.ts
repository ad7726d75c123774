import { HttpError } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { TypedDocumentString } from '../gql/graphql.ts';
import { createSend } from './send.ts';
import { onAnotherPerson, showViewer } from './shown-viewer.ts';

const document = new TypedDocumentString<{ viewer: { name: string } }, { id: string }>('', { hash: 'sha256:a1' });

function answering(status: number, body: unknown, seen: RequestInit[] = []): typeof fetch {
  return async (_input, init) => {
    if (init) seen.push(init);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
}

async function failureOf(status: number, body: unknown): Promise<unknown> {
  return createSend(answering(status, body))(document, { id: 'a' }).catch((error: unknown) => error);
}

describe('createSend', () => {
  it('posts the hash of the document with its variables, the session and the CSRF header', async () => {
    const seen: RequestInit[] = [];
    const data = await createSend(answering(200, { data: { viewer: { name: 'An' } } }, seen))(document, { id: 'a' });
    expect(data).toEqual({ viewer: { name: 'An' } });
    expect(seen[0]).toMatchObject({ method: 'POST', credentials: 'same-origin' });
    expect(new Headers(seen[0]?.headers).get('x-vuonlen-csrf')).toBe('1');
    expect(JSON.parse(String(seen[0]?.body))).toEqual({ documentId: 'sha256:a1', variables: { id: 'a' } });
  });

  it('sends no document without a hash', async () => {
    const bare = new TypedDocumentString<unknown, object>('query { viewer { name } }');
    await expect(createSend(answering(200, { data: {} }))(bare, {})).rejects.toThrow('codegen');
  });

  it.each([
    ['nobody is signed in', 200, { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }, 401],
    [
      'the password must change',
      200,
      { errors: [{ message: 'x', extensions: { code: 'PASSWORD_CHANGE_REQUIRED' } }] },
      403,
    ],
    ['the field is forbidden', 200, { errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }, 403],
    ['the resolver failed', 200, { errors: [{ message: 'x' }] }, 500],
    ['the request was refused', 400, { errors: [{ message: 'x', extensions: { code: 'COST_LIMIT' } }] }, 400],
    ['the gateway is down', 502, 'Bad gateway', 502],
    ['the answer is empty', 200, {}, 200],
  ])('throws when %s', async (_name, status, body, expected) => {
    const failure = await failureOf(status, body);
    expect(failure).toBeInstanceOf(HttpError);
    expect((failure as HttpError).status).toBe(expected);
  });
});

describe('the person whom a window shows', () => {
  const headerOf = async () => {
    const seen: RequestInit[] = [];
    await createSend(answering(200, { data: { viewer: { name: 'An' } } }, seen))(document, { id: 'a' });
    return new Headers(seen[0]?.headers).get('x-vuonlen-viewer');
  };

  it('is named with every request once it is known', async () => {
    expect(await headerOf()).toBeNull();
    showViewer('an');
    expect(await headerOf()).toBe('an');
    showViewer(null);
    expect(await headerOf()).toBeNull();
  });

  it('is told when the gateway did nothing because another one is signed in', async () => {
    let told = 0;
    const end = onAnotherPerson(() => {
      told += 1;
    });
    const refused = (code: string) => failureOf(409, { errors: [{ message: 'x', extensions: { code } }] });
    expect(await refused('ANOTHER_PERSON')).toMatchObject({ status: 409, body: { code: 'ANOTHER_PERSON' } });
    await refused('CONFLICT');
    expect(told).toBe(1);
    end();
    await refused('ANOTHER_PERSON');
    expect(told).toBe(1);
  });
});

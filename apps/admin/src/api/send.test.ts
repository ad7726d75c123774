import { HttpError } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { TypedDocumentString } from '../gql/graphql.ts';
import { createSend } from './send.ts';

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

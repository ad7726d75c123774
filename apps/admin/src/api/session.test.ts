import { HttpError } from 'react-admin';
import { afterEach, describe, expect, it } from 'vitest';
import { TypedDocumentString } from '../gql/graphql.ts';
import { createSend } from './send.ts';
import { keepSession, leaveSession } from './session.ts';

const document = new TypedDocumentString<{ done: boolean }, { key: string }>('', { hash: 'sha256:a1' });
const ended = { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] };

/** A server that has forgotten the session until somebody signs in; remembers what it was sent. */
function forgetful() {
  const sent: unknown[] = [];
  const server = { isSignedIn: false, sent };
  const ask: typeof fetch = async (_input, init) => {
    sent.push(JSON.parse(String(init?.body)));
    return new Response(JSON.stringify(server.isSignedIn ? { data: { done: true } } : ended));
  };
  return { server, send: createSend(ask) };
}

const never = async (): Promise<never> => {
  throw new Error('nobody asks whether the session lives');
};

afterEach(leaveSession);

describe('a session that has ended', () => {
  it('is renewed once for all that wait, and each request is sent again as it was', async () => {
    const { server, send } = forgetful();
    let asked = 0;
    keepSession(async () => {
      asked += 1;
      await Promise.resolve();
      server.isSignedIn = true;
      return true;
    }, never);
    const answers = await Promise.all([send(document, { key: 'a' }), send(document, { key: 'b' })]);
    expect(answers).toEqual([{ done: true }, { done: true }]);
    expect(asked).toBe(1);
    expect(server.sent).toHaveLength(4);
    expect(server.sent.slice(2)).toEqual(server.sent.slice(0, 2));
  });

  it.each([
    ['nobody is asked', () => undefined],
    ['the person does not come back', () => keepSession(async () => false, never)],
    [
      'the person has signed out',
      () => {
        keepSession(async () => true, never);
        leaveSession();
      },
    ],
  ])('fails with 401 when %s, and is not asked again', async (_name, prepare) => {
    const { server, send } = forgetful();
    prepare();
    const failure = await send(document, { key: 'a' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect((failure as HttpError).status).toBe(401);
    expect(server.sent).toHaveLength(1);
  });

  it('that ends again at once is not asked for without end', async () => {
    const { server, send } = forgetful();
    keepSession(async () => true, never);
    await expect(send(document, { key: 'a' })).rejects.toMatchObject({ status: 401 });
    expect(server.sent).toHaveLength(2);
  });

  const dear = { errors: [{ message: 'x', extensions: { code: 'TOO_EXPENSIVE' } }] };

  it('is found out behind a question that costs too much, and only there', async () => {
    const { server, send } = forgetful();
    const asDear: typeof fetch = async () =>
      new Response(JSON.stringify(server.isSignedIn ? { data: { done: true } } : dear));
    const askDear = createSend(asDear);
    const signIn = async (): Promise<boolean> => {
      server.isSignedIn = true;
      return true;
    };
    keepSession(signIn, () => send(document, { key: 'viewer' }));
    expect(await askDear(document, { key: 'a' })).toEqual({ done: true });
  });

  it('is not asked for where the session lives and the question is too dear', async () => {
    let asked = 0;
    keepSession(
      async () => {
        asked += 1;
        return true;
      },
      async () => ({}),
    );
    const askDear = createSend(async () => new Response(JSON.stringify(dear)));
    await expect(askDear(document, { key: 'a' })).rejects.toMatchObject({ body: { code: 'TOO_EXPENSIVE' } });
    expect(asked).toBe(0);
  });
});

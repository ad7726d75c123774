import { HttpError } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { isRenewed, renewSession } from './session.ts';
import { noteCode, viewerHeaders } from './shown-viewer.ts';

/** Codes that the gateway puts into `extensions.code` of a GraphQL error. */
const statusOfCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  PASSWORD_CHANGE_REQUIRED: 403,
  FORBIDDEN: 403,
};

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends one GraphQL document, by its hash, and returns its data. */
export type Send = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/**
 * The hash by which the gateway knows a document of the application; it takes no others from a session. It is all that
 * the built application has of a document, so that documents are told apart by it alone.
 */
export function documentIdOf({
  __meta__,
}: {
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}): string {
  const { hash } = __meta__ ?? {};
  if (typeof hash !== 'string') throw new Error('The document has no hash: run codegen.');
  return hash;
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    return {};
  }
}

/** A document on its way: the session, whom the window shows, and the header that no page of another origin can set. */
export function requestOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  accept: 'application/json' | 'text/event-stream',
): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, 'x-vuonlen-csrf': '1', ...viewerHeaders() },
    credentials: 'same-origin',
    body: JSON.stringify({ documentId: documentIdOf(document), variables }),
  };
}

/** One try: an answer with data, or an `HttpError`. */
type Try = Send;

/** Tries; when the session has ended and the person comes back, once more with the same request. */
function withRenewal(attempt: Try): Send {
  return async (document, variables, signal) => {
    try {
      return await attempt(document, variables, signal);
    } catch (error) {
      const { status, body } = error instanceof HttpError ? error : {};
      const isBack = status === 401 ? await renewSession() : body?.code === 'TOO_EXPENSIVE' && (await isRenewed());
      if (!isBack) throw error;
      return attempt(document, variables, signal);
    }
  };
}

/**
 * A sender over `fetch`. Business refusals are data and do not throw; what throws is an `HttpError` with the
 * status that react-admin's authentication understands (401: signed out) and the code as its body.
 *
 * @param ask replaced in tests
 */
export function createSend(ask: typeof fetch = fetch): Send {
  return withRenewal(async (document, variables, signal) => {
    const response = await ask('/graphql', {
      ...requestOf(document, variables, 'application/json'),
      ...(signal ? { signal } : {}),
    });
    const answer = await readAnswer<ReturnType<typeof JSON.parse>>(response);
    const [error] = answer.errors ?? [];
    if (error) {
      const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
      noteCode(code);
      throw new HttpError(error.message, statusOfCode[code] ?? (response.ok ? 500 : response.status), { code });
    }
    if (!response.ok || !answer.data) throw new HttpError(response.statusText || 'No answer', response.status, {});
    return answer.data;
  });
}

/** The sender of the application. */
export const send = createSend((input, init) => fetch(input, init));

/** Asks as who is signed in now, whoever that is: it finds out who. */
export const sendUnnamed = createSend((input, init) => {
  const headers = new Headers(init?.headers);
  headers.delete('x-vuonlen-viewer');
  return fetch(input, { ...init, headers });
});

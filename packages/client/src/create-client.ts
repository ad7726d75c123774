import { type Answer, failed } from './answer.ts';
import type { Authorise } from './authorise.ts';
import type { Document } from './document.ts';
import { readAnswer } from './read-answer.ts';

export interface ClientOptions {
  /** Address of the gateway, for example `https://host`. */
  readonly url: string | URL;
  /** Who asks: `bearerToken(…)`, or what `signIn` answered. */
  readonly authorise?: Authorise;
  /** Another `fetch` than the one of the platform. */
  readonly fetch?: typeof fetch;
}

/** Asks the API. */
export interface Client {
  /** Sends one document and answers its data, or why there is none. Never throws. */
  readonly ask: <Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<Answer<Result>>;
}

/** A client of one gateway. It keeps nothing between requests and repeats none by itself. */
export function createClient({ url, authorise = () => ({}), fetch: ask = fetch }: ClientOptions): Client {
  const target = new URL('/graphql', url);
  return {
    ask: async (document, variables, { signal } = {}) => {
      try {
        const response = await ask(target, {
          method: 'POST',
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            'x-vuonlen-csrf': '1',
            ...(await authorise()),
          },
          body: JSON.stringify({ query: document.toString(), variables }),
          ...(signal ? { signal } : {}),
        });
        return await readAnswer(response);
      } catch (cause) {
        return failed({ kind: 'NETWORK', cause });
      }
    },
  };
}

import type { Page, Route } from 'playwright-core';
import type { Visit } from './browser.ts';
import { documentIdOf, mutationIdOf, type Site } from './site.ts';

/** Asks a document of the screens as the person of the visit, by its id. */
async function askById<Data>(site: Site, { context }: Visit, documentId: string, variables: object): Promise<Data> {
  const answer = await context.request.post('/graphql', {
    data: { documentId, variables },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Asks a question of the screens as the person of the visit. */
export function ask<Data>(site: Site, visit: Visit, operation: string, variables: object): Promise<Data> {
  return askById(site, visit, documentIdOf(operation), variables);
}

/** Does an act of the screens as the person of the visit; one that is refused fails the test. */
export async function act<Data>(site: Site, visit: Visit, operation: string, input: object): Promise<Data> {
  const answer = await askById<Record<string, { __typename: string }>>(site, visit, mutationIdOf(operation), { input });
  const [done] = Object.values(answer);
  if (!done?.__typename.endsWith('Success')) throw new Error(`${operation}: ${JSON.stringify(done)}`);
  return done as Data;
}

/** Variables of the requests for a document among those of a page. */
function variablesOf(route: Route, documentId: string): Record<string, unknown> | null {
  const posted = JSON.parse(route.request().postData() ?? '{}') as { documentId?: string; variables?: object };
  return posted.documentId === documentId ? { ...posted.variables } : null;
}

/** What a page asks of a document, from now on until it is let go. */
export interface Held {
  /** Resolves when the page has asked, so and so often in all. */
  readonly asked: (times?: number) => Promise<void>;
  /** Lets the answers come, those that wait and all after them. */
  readonly letGo: () => Promise<void>;
}

type Meet = (route: Route, go: Promise<void>) => Promise<void>;

async function meetEach(page: Page, operation: string, meet: Meet): Promise<Held> {
  const documentId = documentIdOf(operation);
  const { promise: go, resolve } = Promise.withResolvers<void>();
  let count = 0;
  let waiting: { readonly times: number; readonly done: () => void }[] = [];
  const answer = async (route: Route): Promise<void> => {
    if (variablesOf(route, documentId) === null) return route.fallback();
    count += 1;
    for (const { times, done } of waiting) if (count >= times) done();
    await meet(route, go);
  };
  await page.route('**/graphql', answer);
  return {
    asked: (times = 1) =>
      new Promise((done) => {
        if (count >= times) return done();
        waiting = [...waiting, { times, done }];
      }),
    letGo: async () => {
      resolve();
      await page.unroute('**/graphql', answer);
    },
  };
}

/** Holds the answers to a question of a page. */
export function hold(page: Page, operation: string): Promise<Held> {
  return meetEach(page, operation, async (route, go) => {
    await go;
    // Who was asked no longer waits for it when the page has gone on.
    await route.fallback().catch(() => undefined);
  });
}

/** Loses the answers to a question of a page, as a gateway does that has fallen over. */
export function lose(page: Page, operation: string): Promise<Held> {
  return meetEach(page, operation, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
}

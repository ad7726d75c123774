import type { Answer } from './answer.ts';
import type { Client } from './create-client.ts';
import type { Document } from './document.ts';

/** A page of a list (Relay). */
interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Which list of the API, and what is asked of it. */
export interface Listing<Result, Variables, Row> {
  readonly document: Document<Result, Variables>;
  readonly variables: Variables;
  /** Where in the answer the page stands. */
  readonly page: (result: Result) => Page<Row>;
}

/**
 * Walks a list page by page to its end. The first failure is the last thing it yields; nothing is asked twice.
 *
 * The document takes the cursor as `$after`.
 */
export async function* pagesOf<Result, Variables extends { after?: string | null | undefined }, Row>(
  client: Client,
  { document, variables, page }: Listing<Result, Variables, Row>,
): AsyncGenerator<Answer<readonly Row[]>, void, undefined> {
  for (let after: string | null | undefined = variables.after; ; ) {
    const answer = await client.ask(document, { ...variables, after });
    if (!answer.ok) {
      yield answer;
      return;
    }
    const { nodes, pageInfo } = page(answer.value);
    yield { ok: true, value: nodes };
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    after = pageInfo.endCursor;
  }
}

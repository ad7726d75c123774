import type { Context } from '@vuonlen/graphql';
import type { DocumentNode } from 'graphql';
import { askSchema } from './ask-schema.ts';

/** A page of a list as a question asks for it. */
export interface ListPage<Node> {
  /** Of the whole list; where the question asks for it, on the first page alone. */
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** Where a list stands in the answer to a question, which takes `$after`, and `$isFirst` for what is asked once. */
export interface ListQuestion<Answer, Node> {
  readonly question: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly listOf: (answer: Answer) => ListPage<Node>;
}

/**
 * Reads a list page by page by its cursor. What a page read is forgotten with it, so that a long list takes no more memory
 * than a page.
 *
 * @throws Unanswered
 */
export async function* readPages<Answer, Node>(
  context: Context,
  { question, variables, listOf }: ListQuestion<Answer, Node>,
): AsyncGenerator<ListPage<Node>> {
  let after: string | null = null;
  for (;;) {
    context.loaders.clear();
    const asked = { ...variables, after, isFirst: after === null };
    const page: ListPage<Node> = listOf(await askSchema<Answer>(context, question, asked));
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

import type { Context } from '@vuonlen/graphql';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { type ListPage, readPages } from './read-pages.ts';

interface Raised {
  readonly raisedOn: IsoDate;
  readonly content: string | null;
  readonly raisedBy: { readonly name: { readonly vi: string } };
}

interface Answer {
  readonly difficulties: ListPage<Raised>;
}

const question = parse(`query Raised($after: String) {
  difficulties(first: 200, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { raisedOn content raisedBy { name { vi } } }
  }
}`);

/** What was raised from a day to a day, both included, with the body that raised it. */
export async function readDifficulties(
  context: Context,
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate },
): Promise<readonly { readonly body: string; readonly text: string }[]> {
  const told: { readonly body: string; readonly text: string }[] = [];
  const listOf = ({ difficulties }: Answer) => difficulties;
  for await (const { nodes } of readPages(context, { question, variables: {}, listOf })) {
    for (const { raisedOn, content, raisedBy } of nodes) {
      if (content !== null && raisedOn >= from && raisedOn <= until)
        told.push({ body: raisedBy.name.vi, text: content });
    }
  }
  return told;
}

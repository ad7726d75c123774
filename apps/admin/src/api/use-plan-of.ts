import { useQuery } from '@tanstack/react-query';
import type { Plan } from '@vuonlen/plan/plans';
import { PlanDocumentDocument } from '../gql/graphql.ts';
import { documentIdOf, send } from './send.ts';

/** The revision that a plan is, as a screen read it; none where the reader is not told. */
export type RevisionOf = { readonly id: string; readonly origin: 'BUILT_IN' | 'COMMITTEE' } | null | undefined;

/** The document of a revision as text; it never changes under its id. */
export function usePlanDocument(id: string | null): string | undefined {
  const { data } = useQuery({
    queryKey: [documentIdOf(PlanDocumentDocument), id],
    queryFn: async ({ signal }) => {
      const { node } = await send(PlanDocumentDocument, { id: id ?? '' }, signal);
      return node?.__typename === 'PlanRevision' ? (node.document ?? null) : null;
    },
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    meta: { touchedBy: { aggregates: [] } },
  });
  return data ?? undefined;
}

const parsed = new Map<string, Plan>();

/** The server has checked the shape of what it keeps; what was read once is the same value again. */
function parse(document: string): Plan {
  const plan = parsed.get(document) ?? (JSON.parse(document) as Plan);
  if (!parsed.has(document)) parsed.clear();
  parsed.set(document, plan);
  return plan;
}

/**
 * The plan in force for what the screen works out itself: that of the application where it came with it, else the
 * document that the committee adopted. Undefined until it is there.
 */
export function usePlanOf(revision: RevisionOf, builtIn: Plan): Plan | undefined {
  const isBuiltIn = revision == null || revision.origin === 'BUILT_IN';
  const document = usePlanDocument(isBuiltIn ? null : revision.id);
  if (isBuiltIn) return builtIn;
  return document === undefined ? undefined : parse(document);
}

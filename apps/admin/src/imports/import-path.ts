import type { ImportEntryState } from '../gql/graphql.ts';

/** Address of an import; `known` says that its file was brought once more. */
export function importPath(id: string, known = false): string {
  return `/import/${encodeURIComponent(id)}${known ? '?known=1' : ''}`;
}

/** The states of entries, in the order in which they are worked on. */
export const entryStates: readonly ImportEntryState[] = ['PROBLEM', 'DUPLICATE', 'FINE', 'SKIPPED'];

/** The state in the address; null for all entries. */
export function stateOf(search: URLSearchParams): ImportEntryState | null {
  return entryStates.find((state) => state === search.get('state')) ?? null;
}

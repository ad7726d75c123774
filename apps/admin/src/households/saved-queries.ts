import type { SortPayload } from 'react-admin';
import { useStore } from 'react-admin';
import type { HouseholdFilter } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

/** Filters with their order under a name that somebody gave them. */
export interface SavedQuery {
  readonly name: string;
  readonly filter: HouseholdFilter;
  readonly sort: SortPayload;
}

/** Queries under this key outlive the sign-out: the id of the person stands behind it. */
const savedQueriesKey = 'saved.households';

/** Queries that a person may keep. */
export const mostQueries = 30;

/** True where the query of this name would be one too many; one of a name that is there replaces it. */
export function isTooMany(queries: readonly SavedQuery[], name: string): boolean {
  return queries.length >= mostQueries && !queries.some((query) => query.name === name);
}

/** Adds a query, or replaces the one of the same name; the names in Vietnamese order. */
export function withQuery(queries: readonly SavedQuery[], query: SavedQuery): readonly SavedQuery[] {
  const others = queries.filter(({ name }) => name !== query.name);
  return [...others, query].toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

interface SavedQueries {
  readonly queries: readonly SavedQuery[];
  readonly save: (query: SavedQuery) => void;
  readonly remove: (name: string) => void;
}

/** The queries of the person who is signed in, at this browser. */
export function useSavedQueries(): SavedQueries {
  const viewer = useViewer();
  const [queries, setQueries] = useStore<readonly SavedQuery[]>(`${savedQueriesKey}.${viewer?.id ?? ''}`, []);
  return {
    queries,
    save: (query) => setQueries(withQuery(queries, query)),
    remove: (name) => setQueries(queries.filter((one) => one.name !== name)),
  };
}

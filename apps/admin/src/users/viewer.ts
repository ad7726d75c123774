import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Action } from '@vuonlen/permissions';
import { send, sendUnnamed, showViewer, type TouchedBy } from '../api/index.ts';
import { ViewerDocument, type ViewerQuery } from '../gql/graphql.ts';

export type Viewer = ViewerQuery['viewer'];

const options = {
  queryKey: ['viewer'] as const,
  queryFn: async (): Promise<Viewer> => {
    const { viewer } = await send(ViewerDocument, {});
    showViewer(viewer.id);
    return viewer;
  },
  staleTime: 5 * 60_000,
  retry: false,
  meta: { touchedBy: { aggregates: ['COMMITTEE', 'MEMBERSHIP', 'PLAN'] } satisfies TouchedBy },
};

/** Who is signed in; read once and kept for five minutes. */
export function fetchViewer(queries: QueryClient): Promise<Viewer> {
  return queries.fetchQuery(options);
}

/** Who is signed in by the session that the windows of this browser share, whomever this window shows. */
export async function askWhoIsSignedIn(): Promise<Viewer> {
  return (await sendUnnamed(ViewerDocument, {})).viewer;
}

/** From now on this window is the other person's: what was typed stays, what the first one read is read again. */
export async function takeOver(queries: QueryClient, viewer: Viewer): Promise<void> {
  showViewer(viewer.id);
  queries.setQueryData(options.queryKey, viewer);
  queries.removeQueries({ type: 'inactive' });
  await queries.invalidateQueries();
}

/** Who is signed in, for a screen under `requireAuth`; undefined during the first moments. */
export function useViewer(): Viewer | undefined {
  return useQuery(options).data;
}

/** True when the signed-in person holds the action. The screen offers only this; the gateway enforces it. */
export function mayOf(viewer: Pick<Viewer, 'actions'> | undefined, action: Action): boolean {
  return viewer?.actions.includes(action) ?? false;
}

/** The question "may I …?" for the signed-in person. */
export function useMay(): (action: Action) => boolean {
  const viewer = useViewer();
  return (action) => mayOf(viewer, action);
}

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { documentIdOf, send, type TouchedBy, takesAway } from '../api/index.ts';
import { AssignmentGridDocument, type AssignmentGridQueryVariables } from '../gql/graphql.ts';

/** Households of one request: what a rule reads of each stays well within what a caller may ask. */
const pageSize = 200;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'PLEDGE', 'CHANGE_BATCH', 'COMMITTEE'] };

/** The households of the grid, page after page; the first page brings wards and measures along. */
export function useGridPages(variables: Pick<AssignmentGridQueryVariables, 'where' | 'on'>) {
  const checkAccess = useLogoutIfAccessDenied();
  const asked = { ...variables, first: pageSize, orderBy: { field: 'PLACE', direction: 'ASC' } as const };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [documentIdOf(AssignmentGridDocument), asked],
    queryFn: ({ signal, pageParam }) => send(AssignmentGridDocument, { ...asked, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ households: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    meta: { touchedBy },
  });
  useEffect(() => {
    if (error) void checkAccess(error);
  }, [error, checkAccess]);
  // A reading of what is there already comes to its end first: it is not given up for more, and the press is not lost.
  const readOn = async (): Promise<void> => {
    if (isFetchingNextPage) return;
    if (isFetching) await refetch({ cancelRefetch: false });
    await fetchNextPage({ cancelRefetch: false });
  };
  const isGone = error !== null && takesAway(error, data !== undefined);
  const last = data?.pages.at(-1);
  return {
    ground: last,
    pages: data?.pages,
    total: last?.households.totalCount ?? 0,
    error: isGone ? error : null,
    retry: () => void refetch(),
    more: hasNextPage ? () => void readOn() : undefined,
  };
}

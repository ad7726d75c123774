import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { documentIdOf, send } from './send.ts';
import type { TouchedBy } from './touched-by.ts';

interface Page<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Reads everything that a screen shows in one request; a session that ended leads to the sign-in.
 *
 * @param touchedBy of what the page tells: it is read again when that changes, and when anything does unless told
 */
export function usePage<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  touchedBy: TouchedBy = {},
): Page<Data> {
  const checkAccess = useLogoutIfAccessDenied();
  const { data, error, refetch } = useQuery({
    queryKey: [documentIdOf(document), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    placeholderData: keepPreviousData,
    meta: { touchedBy },
  });
  useEffect(() => {
    if (error) void checkAccess(error);
  }, [error, checkAccess]);
  return { data, error, retry: () => void refetch() };
}

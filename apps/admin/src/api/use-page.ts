import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { HttpError, useLogoutIfAccessDenied } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { documentIdOf, send } from './send.ts';
import type { TouchedBy } from './touched-by.ts';

interface Page<Data> {
  readonly data: Data | undefined;
  /** What is shown answers the question before this one, whose own answer is on its way. */
  readonly isFormer: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Whether a failure takes the page away. One that was read stays when reading it again is lost on the way, with all that
 * a person has typed into it; a refusal means that it may not be shown any more.
 */
export function takesAway(error: unknown, isRead: boolean): boolean {
  if (!isRead) return true;
  return error instanceof HttpError && error.status >= 400 && error.status < 500 && error.status !== 429;
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
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: [documentIdOf(document), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    placeholderData: keepPreviousData,
    meta: { touchedBy },
  });
  useEffect(() => {
    if (error) void checkAccess(error);
  }, [error, checkAccess]);
  const isGone = error !== null && takesAway(error, data !== undefined);
  return { data, isFormer: isPlaceholderData, error: isGone ? error : null, retry: () => void refetch() };
}

import { useMutation } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { send } from './send.ts';

/**
 * A question that costs so much that it is asked on a press, never by itself. The answer stands until the next press,
 * whatever changes meanwhile: it tells its moment.
 */
export function useAsk<Data, Variables>(document: TypedDocumentString<Data, Variables>) {
  const checkAccess = useLogoutIfAccessDenied();
  const { data, isPending, isError, mutate } = useMutation({
    mutationFn: (variables: Variables) => send(document, variables),
    onError: (error) => void checkAccess(error),
  });
  return { answer: data, isAsking: isPending, isFailed: isError, ask: (variables: Variables) => mutate(variables) };
}

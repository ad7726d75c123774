import { useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { documentIdOf, send } from './send.ts';
import type { TouchedBy } from './touched-by.ts';

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'COMMITTEE'] };

/**
 * Asks the server what an act would do; nothing is written. It is asked again when the input changes; null asks nothing.
 * While the act itself is on its way (`isActing`) it is not: what was just recorded would be refused a second time.
 */
export function useTrial<Data, Input>(
  document: TypedDocumentString<Data, { input: Input }>,
  input: Omit<Input, 'idempotencyKey' | 'dryRun'> | null,
  isActing: boolean,
) {
  const trial = { ...input, dryRun: true, idempotencyKey: 'dry-run-writes-nothing' } as Input;
  const { data, isFetching, isError } = useQuery({
    queryKey: ['trial', documentIdOf(document), input],
    queryFn: ({ signal }) => send(document, { input: trial }, signal),
    enabled: input !== null && !isActing,
    staleTime: 0,
    retry: false,
    meta: { touchedBy },
  });
  return { answer: input === null ? undefined : data, isTrying: isFetching, isError };
}

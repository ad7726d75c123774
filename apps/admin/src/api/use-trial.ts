import { useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { documentIdOf, send } from './send.ts';
import type { TouchedBy } from './touched-by.ts';

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'COMMITTEE'] };

/** Asks the server what an act would do; nothing is written. It is asked again when the input changes; null asks nothing. */
export function useTrial<Data, Input>(
  document: TypedDocumentString<Data, { input: Input }>,
  input: Omit<Input, 'idempotencyKey' | 'dryRun'> | null,
) {
  const trial = { ...input, dryRun: true, idempotencyKey: 'dry-run-writes-nothing' } as Input;
  const { data, isFetching, isError } = useQuery({
    queryKey: ['trial', documentIdOf(document), input],
    queryFn: ({ signal }) => send(document, { input: trial }, signal),
    enabled: input !== null,
    staleTime: 0,
    retry: false,
    meta: { touchedBy },
  });
  return { answer: input === null ? undefined : data, isTrying: isFetching, isError };
}

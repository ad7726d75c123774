import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IdempotencyKeys, send, type TouchedBy } from '../api/index.ts';
import { ChangeSupportsDocument, type ChangeSupportsMutation } from '../gql/graphql.ts';
import { type Grounds, itemsOf, type StagedChanges } from './staged-changes.ts';

type Answer = ChangeSupportsMutation['changeSupports'];
export type Tried = Extract<Answer, { __typename: 'ChangeSupportsSuccess' }>;
export type TriedItem = Tried['items'][number];
export type ItemRefusal = NonNullable<TriedItem['refusal']>;

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'PLEDGE', 'COMMITTEE'] };
/** Stands for a reason while it is being written: what the server says of the rest does not hang on its words. */
const someReason = '…';

/**
 * Asks the server what the marks would do; nothing is written. It is asked again when something of it changes, but not
 * while they are saved (`isActing`): what was just recorded would be refused as somebody else's.
 */
export function useDryRun(changes: StagedChanges, grounds: Grounds, isReady: boolean, isActing: boolean) {
  const [keys] = useState(() => new IdempotencyKeys());
  const overPlanReason = grounds.overPlanReason.trim() === '' ? '' : someReason;
  const items = itemsOf(changes, { cancelReason: someReason, backdatingReason: someReason, overPlanReason });
  const input = { ...items, dryRun: true, idempotencyKey: keys.of({ dryRun: true }) };
  const { data, isFetching, isError } = useQuery({
    queryKey: ['dry-run', items],
    queryFn: async ({ signal }) => (await send(ChangeSupportsDocument, { input }, signal)).changeSupports,
    enabled: isReady && !isActing,
    staleTime: 0,
    retry: false,
    meta: { touchedBy },
  });
  const tried = data?.__typename === 'ChangeSupportsSuccess' && isReady ? data : null;
  return { tried, refused: data && !tried && isReady ? data : null, isTrying: isFetching, isError };
}

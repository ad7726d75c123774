import { useState } from 'react';
import { IdempotencyKeys, useAct, useTrial } from '../api/index.ts';
import { RecordEntitlementsDocument, WithdrawEntitlementsDocument } from '../gql/graphql.ts';
import type { manyInputOf } from './receivers.ts';

/** An entitlement that was written. */
export interface Written {
  readonly id: string;
  readonly expectedVersion: number;
}

type Input = NonNullable<ReturnType<typeof manyInputOf>>;

/** Records for all receivers in one act, once the server has tried them. */
export function useRecording(input: Input, onRecorded: (written: readonly Written[]) => void) {
  const act = useAct(RecordEntitlementsDocument);
  const trial = useTrial(RecordEntitlementsDocument, input.receivers.length > 0 ? input : null, act.pending);
  const [keys] = useState(() => new IdempotencyKeys());
  const record = async (): Promise<void> => {
    const done = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (!done) return;
    onRecorded(
      done.items.flatMap(({ entitlement }) =>
        entitlement ? [{ id: entitlement.id, expectedVersion: entitlement.version }] : [],
      ),
    );
  };
  const answer = trial.answer?.recordEntitlements;
  const tried = answer?.__typename === 'RecordEntitlementsSuccess' ? answer.items : null;
  return { ...trial, tried, refused: answer && 'message' in answer ? answer : null, act, record };
}

/** Takes all of it back in one act, by the log's own way: a further row with the reason. */
export function useTakingBack(written: readonly Written[], onDone: () => void) {
  const act = useAct(WithdrawEntitlementsDocument);
  const [keys] = useState(() => new IdempotencyKeys());
  const takeBack = async (reason: string): Promise<void> => {
    const input = { items: [...written], reason };
    if (await act.run({ input: { ...input, idempotencyKey: keys.of(input) } })) onDone();
  };
  return { act, takeBack };
}

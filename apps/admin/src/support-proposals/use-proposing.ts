import { useState } from 'react';
import { IdempotencyKeys, useAct, useTrial } from '../api/index.ts';
import { ProposeSupportsDocument, type ProposeSupportsItem, SubmitProposalsDocument } from '../gql/graphql.ts';

/** A draft that was begun. */
export interface Begun {
  readonly proposal: string;
  readonly expectedVersion: number;
}

/** Begins the proposals in one act, once the server has tried them. */
export function useProposing(
  items: readonly ProposeSupportsItem[],
  isTried: boolean,
  onBegun: (begun: Begun[]) => void,
) {
  const input = { items: [...items] };
  const trial = useTrial(ProposeSupportsDocument, isTried && items.length > 0 ? input : null);
  const act = useAct(ProposeSupportsDocument);
  const [keys] = useState(() => new IdempotencyKeys());
  const begin = async (): Promise<void> => {
    const done = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (!done) return;
    onBegun(
      done.items.flatMap(({ proposal }) =>
        proposal ? [{ proposal: proposal.id, expectedVersion: proposal.version }] : [],
      ),
    );
  };
  const answer = trial.answer?.proposeSupports;
  const tried = answer?.__typename === 'ProposeSupportsSuccess' ? answer.items : null;
  return { ...trial, tried, refused: answer && 'message' in answer ? answer : null, act, begin };
}

/** Hands what was begun to the appraisal, all of it or nothing. */
export function useHandingOn(begun: readonly Begun[], onDone: () => void) {
  const act = useAct(SubmitProposalsDocument);
  const hand = async (): Promise<void> => {
    if (await act.run({ input: { proposals: [...begun] } })) onDone();
  };
  return { act, hand };
}

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
  const act = useAct(ProposeSupportsDocument);
  const trial = useTrial(ProposeSupportsDocument, isTried && items.length > 0 ? input : null, act.pending);
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

/** What one submission takes. */
const mostHanded = 100;

/**
 * Hands what was begun to the appraisal, a hundred at a time: each hundred whole or not at all. After a refusal it goes
 * on with those that are not handed yet.
 */
export function useHandingOn(begun: readonly Begun[], onDone: () => void) {
  const act = useAct(SubmitProposalsDocument);
  const [handed, setHanded] = useState(0);
  const hand = async (): Promise<void> => {
    for (let from = handed; from < begun.length; from += mostHanded) {
      const done = await act.run({ input: { proposals: begun.slice(from, from + mostHanded) } });
      if (!done) return;
      setHanded(Math.min(begun.length, from + mostHanded));
    }
    onDone();
  };
  return { act, hand, handed };
}

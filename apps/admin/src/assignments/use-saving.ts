import { useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import { ChangeSupportsDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { conflictsIn, type Refusals } from './item-refusals.ts';
import { countMarks, type Grounds, itemsOf, noChanges, type StagedChanges } from './staged-changes.ts';

/** What was recorded, in words, and the batch by which it can be taken back. */
export interface Saved {
  readonly text: string;
  readonly batch: { readonly id: string; readonly version: number } | null;
}

interface Wishes {
  readonly changes: StagedChanges;
  readonly setChanges: (changes: StagedChanges) => void;
  readonly onClose: () => void;
  readonly onSaved: (saved: Saved) => void;
}

/** Saves the marks in one act; what was recorded can be taken back from the notice. */
export function useSaving({ changes, setChanges, onClose, onSaved }: Wishes, grounds: Grounds) {
  const words = useLateWords().assignmentGrid;
  const queries = useQueryClient();
  const act = useAct(ChangeSupportsDocument);
  const [keys] = useState(() => new IdempotencyKeys());
  const save = async (): Promise<void> => {
    const input = itemsOf(changes, grounds);
    const done = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    // What was possible a moment ago is not any more: the preview is tried anew.
    if (!done) return queries.invalidateQueries();
    const text = words.saved(formatNumber(countMarks(changes)));
    onSaved({ text, batch: done.batch });
    setChanges(noChanges);
    onClose();
  };
  const refused: Refusals =
    act.refusal?.__typename === 'BatchRefusedError'
      ? act.refusal.batchRefusals.map(({ index, error }) => ({ index, refusal: error }))
      : [];
  // Where only the rules refuse, the refusal is shown as any other.
  const late = conflictsIn(refused, changes, true).length > 0 ? refused : [];
  return { act, save, late, forgetLate: act.forget };
}

import type { BatchRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';

/** Names a batch: its measure, its ward and its term. */
export function useBatchTitle(): (batch: Pick<BatchRowFragment, 'measure' | 'place' | 'schoolTerm'>) => string {
  const words = useLateWords();
  const text = useText();
  return ({ measure, place, schoolTerm }) =>
    [
      text(measure.name),
      ...(place ? [words.disbursements.ofWard(place.name)] : []),
      ...(schoolTerm ? [text(schoolTerm.name)] : []),
    ].join(', ');
}

/** Address of a batch. */
export function batchPath(id: string): string {
  return `/disbursements/${encodeURIComponent(id)}`;
}

import type { ImportEntryState, ImportState } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';

const tones: Readonly<Record<ImportState, Tone>> = { OPEN: 'info', DONE: 'good', UNDONE: 'warn', DISCARDED: 'plain' };

/** How far an import is. */
export function ImportStateChip({ state }: { state: ImportState }) {
  const { imports } = useLateWords();
  return <StatusChip tone={tones[state]} label={imports.states[state]} />;
}

const entryTones: Readonly<Record<ImportEntryState, Tone>> = {
  PROBLEM: 'bad',
  DUPLICATE: 'warn',
  FINE: 'good',
  SKIPPED: 'plain',
};

/** How an entry stands. */
export function EntryStateChip({ state }: { state: ImportEntryState }) {
  const { imports } = useLateWords();
  return <StatusChip tone={entryTones[state]} label={imports.entryStates[state]} />;
}

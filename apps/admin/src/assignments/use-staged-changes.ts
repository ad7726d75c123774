import { useStore } from 'react-admin';
import { noChanges, type StagedChanges } from './staged-changes.ts';

/** Marks that are not recorded yet. They stand in this browser until they are saved or taken away; signing out forgets them. */
export function useStagedChanges(): readonly [StagedChanges, (changes: StagedChanges) => void] {
  const [changes, setChanges] = useStore<StagedChanges>('assignments.marks', noChanges);
  return [changes, setChanges];
}

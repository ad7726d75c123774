import type { Reader, Readers } from './create-database.ts';

/** Readers that can hold one moment of the register while several statements look at it. */
export type SnapshotReaders = Pick<Readers, 'selectFrom' | 'transaction'>;

/**
 * Reads by several statements what stood at one moment: what is written meanwhile is not seen, and nothing can be
 * written.
 */
export function readSnapshot<Found>(
  readers: SnapshotReaders,
  read: (reader: Reader) => Promise<Found>,
): Promise<Found> {
  return readers.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}

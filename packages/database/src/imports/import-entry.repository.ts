import type { ImportDecision, Reader, Transaction } from '../kernel/index.ts';

/** An entry of a list, and what becomes of it. */
export interface ImportEntryRecord {
  /** 0, 1, 2 … as in the file. */
  readonly position: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Its rows as the file says them; null once the import is no longer open. */
  readonly rows: unknown;
  readonly isScattered: boolean;
  readonly decision: ImportDecision | null;
  /** Somebody decided it, knowing what the register had then. */
  readonly confirmed: boolean;
  readonly target: string | null;
  readonly household: string | null;
  /** In a list of something else than households: what was recorded. */
  readonly written: string | null;
  readonly addedMembers: readonly string[];
  readonly filled: readonly string[];
  readonly householdSequence: number | null;
}

/** What an import did with an entry. */
export type ImportOutcome = Pick<
  ImportEntryRecord,
  'position' | 'household' | 'written' | 'addedMembers' | 'filled' | 'householdSequence'
>;

export type NewImportEntry = Pick<
  ImportEntryRecord,
  'position' | 'firstRow' | 'lastRow' | 'rows' | 'isScattered' | 'decision'
>;

/** Rows a statement: PostgreSQL takes 65 535 parameters. */
const chunk = 5000;

export async function insertImportEntries(
  trx: Transaction,
  { committee, batch }: { readonly committee: string; readonly batch: string },
  entries: readonly NewImportEntry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += chunk) {
    const rows = entries.slice(from, from + chunk).map((entry) => ({
      committee_id: committee,
      batch_id: batch,
      position: entry.position,
      first_row: entry.firstRow,
      last_row: entry.lastRow,
      rows: JSON.stringify(entry.rows),
      is_scattered: entry.isScattered,
      decision: entry.decision,
      confirmed: false,
      added_members: [],
      filled: [],
    }));
    await trx.insertInto('import_entry').values(rows).execute();
  }
}

/** The entries of an import in the order of the file. The caller has found the import in the scope. */
export async function listImportEntries(
  reader: Reader,
  committee: string,
  batch: string,
): Promise<ImportEntryRecord[]> {
  return reader
    .selectFrom('import_entry')
    .select([
      'position',
      'first_row as firstRow',
      'last_row as lastRow',
      'rows',
      'is_scattered as isScattered',
      'decision',
      'confirmed',
      'target_id as target',
      'household_id as household',
      'written_id as written',
      'added_members as addedMembers',
      'filled',
      'household_sequence as householdSequence',
    ])
    .where('committee_id', '=', committee)
    .where('batch_id', '=', batch)
    .orderBy('position')
    .execute();
}

/** Writes what was decided of an entry, and its rows as they were corrected. */
export async function decideImportEntry(
  trx: Transaction,
  { committee, batch }: { readonly committee: string; readonly batch: string },
  entry: Pick<ImportEntryRecord, 'position' | 'decision' | 'confirmed' | 'target' | 'rows'>,
): Promise<void> {
  const { decision, confirmed, target, rows } = entry;
  await trx
    .updateTable('import_entry')
    .set({ decision, confirmed, target_id: target, rows: JSON.stringify(rows) })
    .where('committee_id', '=', committee)
    .where('batch_id', '=', batch)
    .where('position', '=', entry.position)
    .execute();
}

/** Writes what became of an entry. */
export async function settleImportEntry(
  trx: Transaction,
  { committee, batch }: { readonly committee: string; readonly batch: string },
  outcome: ImportOutcome,
): Promise<void> {
  await trx
    .updateTable('import_entry')
    .set({
      household_id: outcome.household,
      written_id: outcome.written,
      added_members: [...outcome.addedMembers],
      filled: [...outcome.filled],
      household_sequence: outcome.householdSequence,
    })
    .where('committee_id', '=', committee)
    .where('batch_id', '=', batch)
    .where('position', '=', outcome.position)
    .execute();
}

/** Throws away what the file said: personal data are kept in the register, and nowhere beside it. */
export async function dropImportRows(
  trx: Transaction,
  { committee, batch }: { readonly committee: string; readonly batch: string },
): Promise<void> {
  await trx
    .updateTable('import_entry')
    .set({ rows: null })
    .where('committee_id', '=', committee)
    .where('batch_id', '=', batch)
    .execute();
}

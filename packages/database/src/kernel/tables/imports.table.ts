import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ColumnType } from 'kysely';

/** What a list is a list of. */
export type ImportKind = 'HOUSEHOLDS' | 'PLEDGES' | 'RECEIPTS' | 'HEALTH_CARDS';

export type ImportState = 'OPEN' | 'DONE' | 'UNDONE' | 'DISCARDED';

/** What is to become of an entry of a list; only households are merged. */
export type ImportDecision = 'CREATE' | 'MERGE' | 'SKIP';

/** A list that was uploaded. Goes forward only. */
export interface ImportBatchTable {
  committee_id: string;
  id: string;
  kind: ImportKind;
  state: ImportState;
  /** Ward of the ward officer who uploaded it; null: of the whole committee. */
  place: string | null;
  /** Agency of the agency officer who uploaded it. */
  agency: string | null;
  file_name: string;
  /** SHA-256 of the file. */
  content_hash: string;
  /** Day on which the list was drawn up: names of wards are those of this day. */
  list_date: IsoDate;
  has_relations: boolean;
  unknown_columns: string[];
  formulas: number;
  recorded_at: Date;
  recorded_by: string;
  done_at: Date | null;
  done_by: string | null;
  undone_at: Date | null;
  undone_by: string | null;
  undo_reason: string | null;
  version: number;
}

/** An entry of a list: a household with its members, or one row. */
export interface ImportEntryTable {
  committee_id: string;
  batch_id: string;
  /** 0, 1, 2 … as in the file. */
  position: number;
  first_row: number;
  last_row: number;
  /** Its rows as the file says them, personal data; null once the import is no longer open. */
  rows: ColumnType<unknown, string | null, string | null>;
  is_scattered: boolean;
  /** null: nobody has decided yet. */
  decision: ImportDecision | null;
  /** Somebody decided it, knowing what the register had then. */
  confirmed: boolean;
  /** The household of the register into which it is merged. */
  target_id: string | null;
  /** What became of it: the household that was registered or merged into. Stays when the import is undone. */
  household_id: string | null;
  /** In a list of something else: the pledge, receipt or entitlement that was recorded. */
  written_id: string | null;
  added_members: string[];
  /** Fields of the household that were empty and are filled in. */
  filled: string[];
  /** Last event in the trail of the household as the import left it: a later one says that somebody worked on it. */
  household_sequence: number | null;
}

import type { ImportBatchRecord, ImportEntryRecord } from '@vuonlen/database/imports';
import type { ImportKind, Reader, Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { Column } from '@vuonlen/spreadsheets';
import type { ActContext, InputIssue, Warning } from '../kernel/index.ts';
import type { CellIssue } from './cell-issue.ts';
import type { ListRow } from './list-row.ts';

/** A column of a list: what it is called in the house, and by those who keep lists. */
export interface ListColumn extends Column {
  /** Other titles under which it is found; case, diacritics and signs do not matter. */
  readonly aliases: readonly string[];
  /** Without it the list cannot be read. */
  readonly required?: true;
  /** Its cells say days, so that a date in one of them is what was meant. */
  readonly isDay?: true;
}

/** Columns by their field, in the order of the template. */
export type ListColumns = Readonly<Record<string, ListColumn>>;

/** An entry of a list, as far as it could be read. */
export interface ListEntry {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly issues: readonly CellIssue[];
}

/** The rows of one entry, in the order of the file. */
export interface RowGroup {
  readonly rows: readonly ListRow[];
  /** Its number stands further up in the file too, with other rows between. */
  readonly isScattered: boolean;
}

/** What of the register an entry may be, and by what it was found. */
export interface RegisterMatch {
  /** null: money is of no household. */
  readonly household: string | null;
  readonly by: 'CITIZEN_NUMBER' | 'HEAD' | 'PLEDGE' | 'RECEIPT' | 'ENTITLEMENT';
  /** The pledge, receipt or entitlement on record. */
  readonly written?: string;
}

/** An entry of a list with everything that an officer has to know before it is entered. */
export interface JudgedEntry<Entry extends ListEntry = ListEntry> {
  readonly record: ImportEntryRecord;
  /** null once the import is no longer open: its rows are gone. */
  readonly entry: Entry | null;
  readonly issues: readonly CellIssue[];
  /** Position of an entry further up that says the same. */
  readonly repeats: number | null;
  /** First row of that entry. */
  readonly repeatsRow: number | null;
  /** First row of an entry further up that says the same of somebody else: it may be another one, and somebody is asked. */
  readonly resemblesRow?: number | null;
  readonly matches: readonly RegisterMatch[];
}

/** An entry that nothing stands in the way of. */
export interface ReadyEntry<Entry extends ListEntry = ListEntry> {
  readonly judged: JudgedEntry<Entry>;
  readonly entry: Entry;
  readonly batch: string;
}

/** What an entry became. */
export interface Played {
  readonly household: string | null;
  readonly written: string | null;
  /** Members that came new into a household of the register. */
  readonly members: readonly string[];
  readonly filled: readonly string[];
  readonly warnings: readonly Warning[];
}

/** What a batch says of itself to whoever reads its rows. */
export type ListDay = Pick<ImportBatchRecord, 'listDate' | 'hasRelations'>;

/** A row of an example, by its fields. */
export type ExampleRow = Readonly<Partial<Record<string, string>>>;

/** What a list of one kind is: how it is read, what it is compared with, what an entry of it writes, how that is undone. */
export interface ListKind<Entry extends ListEntry = ListEntry> {
  readonly kind: ImportKind;
  /** Title of the form; a sheet takes 31 characters. */
  readonly title: string;
  /** Who records by hand what the list holds imports it too; who takes that back undoes the import. */
  readonly rights: { readonly record: Action; readonly takeBack: Action };
  /** Refuses whoever has no part in all of it, and a plan that has no place for it. */
  readonly check?: (context: ActContext, action: Action) => void;
  /** False for whom `check` refuses. */
  readonly isOpenTo?: (context: ActContext) => boolean;
  readonly columns: ListColumns;
  /** Entries may be merged into what the register has. */
  readonly merges: boolean;
  /** What becomes at first of an entry that the register has: somebody is asked, or it is left out. */
  readonly known: 'ASK' | 'SKIP';
  /** What may be chosen in a column beyond what its definition says, and rows of an example, by the plan of the day. */
  choices(day: Pick<ActContext, 'plan' | 'workingDate'>): Readonly<Partial<Record<string, readonly string[]>>>;
  examples(day: Pick<ActContext, 'plan' | 'workingDate'>): readonly ExampleRow[];
  group(rows: readonly ListRow[], hasRelations: boolean): readonly RowGroup[];
  judge(
    reader: Reader,
    context: ActContext,
    batch: ListDay,
    records: readonly ImportEntryRecord[],
  ): Promise<readonly JudgedEntry<Entry>[]>;
  /** Writes the entries in their order, by the same rules as by hand; refuses all where one is refused. */
  enter(
    trx: Transaction,
    context: ActContext,
    ready: readonly ReadyEntry<Entry>[],
    /** Tells that one more is done. */
    advance: () => void,
  ): Promise<readonly Played[]>;
  /** Takes everything back that the entries wrote, and says where something rests on it by now. */
  takeBack(
    trx: Transaction,
    context: ActContext,
    entries: readonly ImportEntryRecord[],
    reason: string,
  ): Promise<readonly InputIssue[]>;
}

import type { ImportEntryRecord } from '@vuonlen/database/imports';
import type { Reader, Transaction } from '@vuonlen/database/kernel';
import { type ActContext, type InputIssue, refuseIssues, tryPart } from '../kernel/index.ts';
import type { CellIssue } from './cell-issue.ts';
import { cellError } from './cell-reader.ts';
import { inPieces } from './in-pieces.ts';
import type { JudgedEntry, ListDay, ListEntry, ListKind, Played, ReadyEntry, RegisterMatch } from './list-kind.ts';
import { type ListRow, rowsOf } from './list-row.ts';
import { refusalIssues } from './refusal-issues.ts';

/** One row that is an entry by itself. */
export interface RowEntry<Terms> extends ListEntry {
  /** What would be recorded; what was not read is left out, and an issue says why. */
  readonly terms: Partial<Terms>;
}

type Told = 'kind' | 'title' | 'rights' | 'columns' | 'known' | 'choices' | 'examples';

/** What a kind of list is whose rows are entries by themselves. */
export interface RowListDefinition<Terms> extends Pick<ListKind, Told>, Pick<ListKind, 'check' | 'isOpenTo'> {
  /** Reads rows, and finds in the register what they are about. */
  readonly read: (
    reader: Reader,
    context: ActContext,
    batch: ListDay,
    rows: readonly ListRow[],
  ) => Promise<readonly RowEntry<Terms>[]>;
  /** What two rows that say the same have in common; null while too little of it was read. */
  readonly keyOf: (terms: Partial<Terms>) => string | null;
  /** Who is behind a row: rows that are the same in all but this are not left out by themselves. */
  readonly whoseOf?: {
    readonly tell: (terms: Partial<Terms>) => readonly (string | null | undefined)[];
    /** Column at which it is said that a row resembles another. */
    readonly field: string;
  };
  /** What the register has of the rows, by their keys. */
  readonly findKnown: (
    reader: Reader,
    context: ActContext,
    terms: readonly Partial<Terms>[],
  ) => Promise<ReadonlyMap<string, readonly RegisterMatch[]>>;
  /** Column of a path of the act's input. */
  readonly columnOf: (path: string) => string;
  /** Holds what the rows are about in one order, before the first is written. */
  readonly hold: (trx: Transaction, context: ActContext, terms: readonly Partial<Terms>[]) => Promise<void>;
  /** Checks and writes one row as the act by hand does. */
  readonly write: (
    trx: Transaction,
    context: ActContext,
    terms: Terms,
  ) => Promise<Pick<Played, 'household' | 'warnings'> & { readonly written: string }>;
  /** Holds what was written in one order, before the first is taken back. */
  readonly holdWritten: (trx: Transaction, context: ActContext, written: readonly string[]) => Promise<void>;
  readonly takeBack: (trx: Transaction, context: ActContext, written: string, reason: string) => Promise<void>;
}

type Judged<Terms> = JudgedEntry<RowEntry<Terms>>;

/** A cell as it is compared within a file: without case and doubled spaces; another diacritic is another name. */
function foldCell(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function resembles({ row, cells }: ListRow, field: string, before: number): CellIssue {
  const vi = `Dòng này chỉ khác dòng ${before} ở người ủng hộ hoặc hình thức: đề nghị kiểm tra rồi chọn nhập hoặc bỏ qua.`;
  const en = `Only who gave, or how, differs from row ${before}: please check, and choose whether it is entered.`;
  const alike = cellError(row, field, cells[field] ?? '', { code: 'RESEMBLES_ROW', text: { vi, en } });
  return { ...alike, severity: 'WARNING' };
}

async function judge<Terms>(
  { read, keyOf, findKnown, whoseOf }: RowListDefinition<Terms>,
  [reader, context, batch, records]: [Reader, ActContext, ListDay, readonly ImportEntryRecord[]],
): Promise<readonly Judged<Terms>[]> {
  const own = records.flatMap((record) => rowsOf(record).slice(0, 1));
  const entries = await read(reader, context, batch, own);
  const known = await findKnown(
    reader,
    context,
    entries.map(({ terms }) => terms),
  );
  const byRow = new Map(entries.map((entry) => [entry.firstRow, entry]));
  const seen = new Map<string, readonly { readonly record: ImportEntryRecord; readonly whose: string }[]>();
  return inPieces(records, (record): Judged<Terms> => {
    const entry = record.rows === null ? undefined : byRow.get(record.firstRow);
    if (entry === undefined) return { record, entry: null, issues: [], repeats: null, repeatsRow: null, matches: [] };
    const key = keyOf(entry.terms);
    const whose = whoseOf?.tell(entry.terms).map((one) => foldCell(one ?? '')) ?? [];
    const same = key === null ? [] : (seen.get(key) ?? []);
    const before = same.find((one) => one.whose === JSON.stringify(whose))?.record ?? null;
    if (key !== null && before === null) seen.set(key, [...same, { record, whose: JSON.stringify(whose) }]);
    const first = { repeats: before?.position ?? null, repeatsRow: before?.firstRow ?? null };
    const resemblesRow = before === null ? (same[0]?.record.firstRow ?? null) : null;
    const alike = rowsOf(record).flatMap((row) => {
      return resemblesRow === null || whoseOf === undefined ? [] : [resembles(row, whoseOf.field, resemblesRow)];
    });
    const issues = [...entry.issues, ...alike];
    return { record, entry, issues, ...first, resemblesRow, matches: known.get(key ?? '') ?? [] };
  });
}

async function enter<Terms>(
  { hold, write, columnOf }: RowListDefinition<Terms>,
  [trx, context, ready, advance]: [Transaction, ActContext, readonly ReadyEntry<RowEntry<Terms>>[], () => void],
): Promise<readonly Played[]> {
  await hold(
    trx,
    context,
    ready.map(({ entry }) => entry.terms),
  );
  const [played, issues]: [Played[], InputIssue[]] = [[], []];
  for (const { entry } of ready) {
    // Whatever was not read is a hindrance, and such a row never comes here.
    const result = await tryPart(trx, () => write(trx, context, entry.terms as Terms));
    const pathOf = (field: string | null) => `rows.${entry.firstRow}.${field === null ? '' : columnOf(field)}`;
    if (result.ok) played.push({ ...result.value, members: [], filled: [] });
    else issues.push(...refusalIssues(result.error, pathOf));
    advance();
  }
  refuseIssues(issues.slice(0, 200));
  return played;
}

/** Makes a kind of list of rows. */
export function rowList<Terms>(definition: RowListDefinition<Terms>): ListKind<RowEntry<Terms>> {
  const { kind, title, rights, columns, known, choices, examples } = definition;
  return {
    ...{ kind, title, rights, columns, known, choices, examples, merges: false },
    ...(definition.check === undefined ? {} : { check: definition.check }),
    ...(definition.isOpenTo === undefined ? {} : { isOpenTo: definition.isOpenTo }),
    group: (rows) => rows.map((row) => ({ rows: [row], isScattered: false })),
    judge: (...asked) => judge(definition, asked),
    enter: (...asked) => enter(definition, asked),
    takeBack: async (trx, context, entries, reason) => {
      const done = entries.flatMap(({ position, written }) => (written === null ? [] : [{ position, written }]));
      const ids = done.map(({ written }) => written);
      await definition.holdWritten(trx, context, ids);
      const issues: InputIssue[] = [];
      for (const { position, written } of done) {
        const result = await tryPart(trx, () => definition.takeBack(trx, context, written, reason));
        if (!result.ok) issues.push(...refusalIssues(result.error, () => `entries.${position}`));
      }
      return issues;
    },
  };
}

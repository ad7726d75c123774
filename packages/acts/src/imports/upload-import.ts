import { insertImportBatch, insertImportEntries, type NewImportEntry } from '@vuonlen/database/imports';
import type { ImportKind, Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  act,
  dateIssues,
  futureIssues,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  textIssues,
} from '../kernel/index.ts';
import { requireKind } from './hold-import.ts';
import { type ImportValue, readImportValue } from './import-value.ts';
import type { ListDay, ListKind } from './list-kind.ts';
import { listKindOf } from './list-kinds.ts';
import type { ReadList } from './list-rows.ts';

/** Rows of one list: what a file may hold is more than what one transaction should write. */
const mostRows = 10_000;

export interface UploadImportInput {
  /** Households unless given. */
  readonly kind?: ImportKind;
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly contentHash: string;
  readonly list: ReadList;
  /** Day on which the list was drawn up; the working date unless given. */
  readonly listDate?: IsoDate | null;
}

export interface UploadImportValue extends ImportValue {
  /** The same file was uploaded before and is not undone: nothing was written, this is that import. */
  readonly isKnown: boolean;
}

function checkInput(input: UploadImportInput, context: ActContext): void {
  const { list, listDate } = input;
  const dates = dateIssues('listDate', listDate);
  refuseIssues([
    ...textIssues('fileName', input.fileName, { max: 200, required: true }),
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('listDate', listDate, context.workingDate)),
    ...(/^[0-9a-f]{64}$/.test(input.contentHash)
      ? []
      : [issue('contentHash', 'NOT_A_HASH', 'Mã băm của tệp không hợp lệ.', 'The hash of the file is not valid.')]),
    ...(list.rows.length > 0 ? [] : [issue('list', 'REQUIRED', 'Danh sách không có dòng nào.', 'The list is empty.')]),
  ]);
  if (list.rows.length > mostRows) refuse({ code: 'BATCH_TOO_LARGE', limit: mostRows, given: list.rows.length });
}

/**
 * A repeated entry is left out; one that the register may have, or that differs from another of the file only in who is
 * behind it, is asked about; any other is entered.
 */
async function decideAtFirst(
  trx: Transaction,
  context: ActContext,
  list: ListKind,
  batch: ListDay,
  entries: readonly NewImportEntry[],
): Promise<readonly NewImportEntry[]> {
  const nothing = { household: null, written: null, addedMembers: [], filled: [], householdSequence: null };
  const untouched = { target: null, confirmed: false, ...nothing };
  const known = list.known === 'SKIP' ? 'SKIP' : null;
  const records = entries.map((entry) => ({ ...entry, ...untouched }));
  const judged = await list.judge(trx, context, batch, records);
  return entries.map((entry, index) => {
    const { repeats = null, resemblesRow = null, matches = [] } = judged[index] ?? {};
    if (repeats !== null) return { ...entry, decision: 'SKIP' };
    if (matches.length > 0) return { ...entry, decision: known };
    return { ...entry, decision: resemblesRow === null ? 'CREATE' : null };
  });
}

function entriesOf(kind: ListKind, { rows, hasRelations }: ReadList): readonly NewImportEntry[] {
  return kind.group(rows, hasRelations).map(({ rows: own, isScattered }, position) => {
    const [firstRow, lastRow] = [own[0]?.row ?? 1, own.at(-1)?.row ?? 1];
    return { position, firstRow, lastRow, rows: own, isScattered, decision: null };
  });
}

async function write(
  trx: Transaction,
  context: ActContext,
  input: UploadImportInput,
): Promise<{ readonly id: string; readonly isKnown: boolean }> {
  const { committee, userId, role, place, agency } = context.actor;
  const { list, kind = 'HOUSEHOLDS' } = input;
  const listKind = listKindOf(kind);
  const id = context.newId();
  const batch = { listDate: input.listDate ?? context.workingDate, hasRelations: list.hasRelations };
  const kept = await insertImportBatch(trx, {
    ...batch,
    ...{ committee, id, kind, fileName: input.fileName, contentHash: input.contentHash },
    place: role === 'WARD_OFFICER' ? place : null,
    agency: role === 'AGENCY_OFFICER' ? agency : null,
    ...{ unknownColumns: list.unknownColumns, formulas: list.formulas },
    ...{ recordedAt: context.now(), recordedBy: userId },
  });
  if (kept !== id) return { id: kept, isKnown: true };
  const entries = await decideAtFirst(trx, context, listKind, batch, entriesOf(listKind, list));
  await insertImportEntries(trx, { committee, batch: id }, entries);
  await recordEvent(trx, context, {
    action: 'import.upload',
    aggregate: 'IMPORT_BATCH',
    aggregateId: id,
    payload: { contentHash: input.contentHash, kind, rows: list.rows.length, entries: entries.length },
  });
  return { id, isKnown: false };
}

/**
 * Takes in a list that was read from a file, to be looked through before anything of it is registered. The same file
 * again is answered with the import that it is already, and nothing is written.
 *
 * Refuses with INVALID_INPUT, BATCH_TOO_LARGE, FORBIDDEN.
 */
export const uploadImport = act<UploadImportInput, UploadImportValue>({
  action: 'import.upload',
  run: async (trx, context, input) => {
    requireKind(context, input.kind ?? 'HOUSEHOLDS', 'record');
    checkInput(input, context);
    const { id, isKnown } = await write(trx, context, input);
    return { ...(await readImportValue(trx, context, id)), isKnown };
  },
});

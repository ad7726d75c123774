import type { ImportEntryRecord } from '@vuonlen/database/imports';
import { findRegisteredPeople } from '@vuonlen/database/imports';
import type { Reader } from '@vuonlen/database/kernel';
import { readHolderRegisters } from '../agencies/index.ts';
import { type CreateHouseholdInput, memberWarnings, registrationIssues } from '../households/index.ts';
import { type ActContext, scopeOf } from '../kernel/index.ts';
import type { CellIssue } from './cell-issue.ts';
import { cellOfPath } from './cell-of-path.ts';
import { duplicateFinder } from './file-duplicates.ts';
import { inPieces } from './in-pieces.ts';
import type { JudgedEntry, ListDay } from './list-kind.ts';
import { rowsOf } from './list-row.ts';
import { type HouseholdEntry, readEntry } from './read-entry.ts';
import { wardReader } from './read-ward.ts';
import { indexPeople, matchEntry, namesOf, numbersOf, type PeopleIndex } from './register-match.ts';

type JudgedHousehold = JudgedEntry<HouseholdEntry>;

function isRead(judged: JudgedHousehold): judged is JudgedHousehold & { readonly entry: HouseholdEntry } {
  return judged.entry !== null;
}

async function readEntries(
  reader: Reader,
  context: ActContext,
  batch: ListDay,
  records: readonly ImportEntryRecord[],
): Promise<readonly JudgedHousehold[]> {
  const registers = await readHolderRegisters(reader, context);
  const days = { listDate: batch.listDate, workingDate: context.workingDate };
  const ground = { readWard: wardReader(registers, days), hasRelations: batch.hasRelations };
  return inPieces(records, (record): JudgedHousehold => {
    const rows = rowsOf(record);
    const entry = rows.length === 0 ? null : readEntry({ rows, isScattered: record.isScattered }, ground);
    return { record, entry, issues: entry?.issues ?? [], repeats: null, repeatsRow: null, matches: [] };
  });
}

/** What the act of registration would say of the entry, cell by cell. */
function registrationOf(entry: HouseholdEntry, context: ActContext): CellIssue[] {
  const unread = new Set(entry.issues.map(({ row, field }) => `${row} ${field}`));
  // A ward or class that was not read is an issue already; the rest is checked all the same.
  const input: CreateHouseholdInput = { place: '', class: 'NEAR_POOR', ...entry.input };
  const errors = registrationIssues(input, context).map(({ path, code, text }): CellIssue => {
    return { ...cellOfPath(entry, path), severity: 'ERROR', code, text, value: '', suggestion: null };
  });
  const warnings = entry.input.members.flatMap((member, index) =>
    memberWarnings(member).map(({ code, text }): CellIssue => {
      const field = code === 'ETHNIC_GROUP_UNKNOWN' ? 'ethnicGroup' : 'citizenNumber';
      const row = entry.memberRows[index] ?? entry.firstRow;
      return { row, field, severity: 'WARNING', code, text, value: member[field] ?? '', suggestion: null };
    }),
  );
  return [...errors.filter(({ row, field }) => !unread.has(`${row} ${field}`)), ...warnings];
}

function placeIssue(entry: HouseholdEntry, context: ActContext): CellIssue[] {
  const { places } = scopeOf(context);
  const { place } = entry.input;
  if (place === undefined || places === 'ALL' || places.includes(place)) return [];
  const text = { vi: 'Hộ không thuộc phường của đơn vị.', en: 'The household lives in another ward than yours.' };
  const base = { row: entry.firstRow, field: 'ward' as const, severity: 'ERROR' as const, value: '', suggestion: null };
  return [{ ...base, code: 'PLACE_OF_OTHERS', text }];
}

function judge(judged: JudgedHousehold, context: ActContext, people: PeopleIndex): JudgedHousehold {
  if (!isRead(judged)) return judged;
  const { entry, issues } = judged;
  const more = [...registrationOf(entry, context), ...placeIssue(entry, context)];
  return { ...judged, issues: [...issues, ...more], matches: matchEntry(entry, people) };
}

/** What the entries have in common: repeated ones are found among all, the rest among those that are to be entered. */
async function compare(all: readonly JudgedHousehold[]): Promise<readonly JudgedHousehold[]> {
  const read = all.filter(isRead);
  const findAmongAll = duplicateFinder();
  const repeats = await inPieces(read, ({ entry }) => findAmongAll(entry));
  const entered = read.filter(({ record }) => record.decision !== 'SKIP');
  const findAmongEntered = duplicateFinder();
  const shared = await inPieces(entered, ({ entry }) => findAmongEntered(entry));
  const issuesOf = new Map(entered.map(({ record }, index) => [record.position, shared[index]?.issues ?? []]));
  const repeatOf = new Map(
    read.map(({ record }, index) => {
      const before = repeats[index]?.repeats ?? null;
      return [record.position, before === null ? null : (read[before]?.record ?? null)];
    }),
  );
  return all.map((one) => ({
    ...one,
    repeats: repeatOf.get(one.record.position)?.position ?? null,
    repeatsRow: repeatOf.get(one.record.position)?.firstRow ?? null,
    issues: [...one.issues, ...(issuesOf.get(one.record.position) ?? [])],
  }));
}

/**
 * Reads the entries of an import and says of each what is wrong with it, what it has in common with others of the file,
 * and which households of the register it may be.
 */
export async function judgeHouseholds(
  reader: Reader,
  context: ActContext,
  batch: ListDay,
  records: readonly ImportEntryRecord[],
): Promise<readonly JudgedHousehold[]> {
  const read = await readEntries(reader, context, batch, records);
  const entries = read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const people = await findRegisteredPeople(reader, scopeOf(context), {
    citizenNumbers: entries.flatMap(numbersOf),
    heads: entries.flatMap(namesOf),
  });
  const index = indexPeople(people);
  return inPieces(await compare(read), (one) => judge(one, context, index));
}

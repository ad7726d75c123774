import type { CellIssue } from './cell-issue.ts';
import { foldTitle } from './fold-title.ts';
import type { HouseholdEntry } from './read-entry.ts';

/** What an entry has in common with entries further up in the file. */
export interface FileDuplicates {
  /** Index of an entry that says the same in every cell but the household's code and number; it need not be entered twice. */
  readonly repeats: number | null;
  readonly issues: readonly CellIssue[];
}

/** All that an entry says of the household, in one text; its code says nothing: codes of real lists collide. */
function contentOf({ input, issues }: HouseholdEntry): string {
  const { code: _, ...rest } = input;
  return JSON.stringify([rest, issues.map(({ field, value }) => [field, value])]);
}

/** Head, birth and ward: the same head twice is worth a look, and may be two people. */
function headOf({ input }: HouseholdEntry): string | null {
  const head = input.members.find(({ relation }) => relation === 'HEAD');
  if (head === undefined || head.fullName === '' || input.place === undefined) return null;
  const birth = head.birthDate ?? head.birthYear ?? null;
  return birth === null ? null : [foldTitle(head.fullName), birth, input.place].join('|');
}

function taken(row: number, value: string, before: number): CellIssue {
  const text = {
    vi: `Số định danh này đã có ở dòng ${before}.`,
    en: `This citizen number stands in row ${before} too.`,
  };
  return {
    row,
    field: 'citizenNumber',
    code: 'CITIZEN_NUMBER_REPEATED',
    severity: 'ERROR',
    text,
    value,
    suggestion: null,
  };
}

function sameHead(row: number, value: string, before: number): CellIssue {
  const text = {
    vi: `Chủ hộ trùng họ tên, năm sinh và phường với dòng ${before}: đề nghị kiểm tra.`,
    en: `The head has name, birth and ward in common with row ${before}: please check.`,
  };
  return { row, field: 'fullName', code: 'HEAD_REPEATED_IN_FILE', severity: 'WARNING', text, value, suggestion: null };
}

/** The citizen numbers of an entry that were seen before it; it remembers the others. */
function numberIssues({ input, memberRows }: HouseholdEntry, seen: Map<string, number>): CellIssue[] {
  return input.members.flatMap(({ citizenNumber }, index) => {
    const row = memberRows[index] ?? 0;
    if (citizenNumber == null) return [];
    const before = seen.get(citizenNumber);
    if (before !== undefined) return [taken(row, citizenNumber, before)];
    seen.set(citizenNumber, row);
    return [];
  });
}

/** Makes what says of one entry after the other, in their order, what it has in common with those before it. */
export function duplicateFinder(): (entry: HouseholdEntry) => FileDuplicates {
  const [contents, numbers, heads] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let next = 0;
  return (entry) => {
    const index = next;
    next += 1;
    const content = contentOf(entry);
    const repeats = contents.get(content) ?? null;
    if (repeats !== null) return { repeats, issues: [] };
    contents.set(content, index);
    const issues = numberIssues(entry, numbers);
    const head = headOf(entry);
    const before = head === null ? undefined : heads.get(head);
    if (before !== undefined) issues.push(sameHead(entry.firstRow, entry.input.members[0]?.fullName ?? '', before));
    else if (head !== null) heads.set(head, entry.firstRow);
    return { repeats, issues };
  };
}

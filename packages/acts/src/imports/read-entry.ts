import { labels, type PovertyCause } from '@vuonlen/plan/households';
import type { CreateHouseholdInput, MemberInput } from '../households/index.ts';
import { type CellIssue, type CellReading, unread } from './cell-issue.ts';
import { cellError, cellReader, missingCell, plainText, wrongCell } from './cell-reader.ts';
import { foldTitle } from './fold-title.ts';
import { columnOf, type HouseholdField, householdFields } from './household-columns.ts';
import type { ListEntry, RowGroup } from './list-kind.ts';
import type { ListRow } from './list-row.ts';
import { readBirth, readDay } from './read-birth.ts';
import { choiceReader, readYesNo } from './read-choice.ts';
import { readNumber } from './read-citizen-number.ts';

/** A household of a list, as far as it could be read. */
export interface HouseholdEntry extends ListEntry {
  /** Rows of the members, in the order of `input.members`. */
  readonly memberRows: readonly number[];
  /** What would be registered; a field that was not read is left out, and an issue says why. */
  readonly input: Partial<CreateHouseholdInput> & Pick<CreateHouseholdInput, 'members'>;
}

/** What a list is read with. */
export interface ListGround {
  readonly readWard: (text: string) => CellReading<string>;
  /** Without a column of relations each row is a head. */
  readonly hasRelations: boolean;
}

const readRelation = choiceReader(labels.memberRelation, {
  SPOUSE: ['vợ', 'chồng', 'vợ chồng'],
  CHILD: ['con trai', 'con gái', 'con đẻ', 'con nuôi', 'con ruột'],
  PARENT: ['bố', 'mẹ', 'cha', 'bố đẻ', 'mẹ đẻ', 'bố mẹ', 'cha mẹ'],
  GRANDCHILD: ['cháu', 'cháu nội', 'cháu ngoại'],
  GRANDPARENT: ['ông', 'bà', 'ông nội', 'bà nội', 'ông ngoại', 'bà ngoại', 'ông bà'],
  SIBLING: ['anh', 'chị', 'em', 'anh trai', 'chị gái', 'em trai', 'em gái', 'anh chị em'],
});

const readClass = choiceReader(labels.householdClass, {
  ...{ POOR: ['nghèo'], NEAR_POOR: ['cận nghèo'], EXITED_POVERTY: ['thoát nghèo'] },
  ...{ EXITED_NEAR_POVERTY: ['thoát cận nghèo'], AVERAGE_LIVING_STANDARD: ['trung bình'] },
});

const readStandard = choiceReader(labels.standard, {
  CENTRAL: ['trung ương', 'TW', 'chuẩn TW'],
  CITY: ['thành phố', 'TP', 'chuẩn TP'],
});

const readSex = choiceReader(labels.sex);
const readSchoolLevel = choiceReader(labels.schoolLevel);
const readHousingWorks = choiceReader(labels.housingWorks);
const readCause = choiceReader(labels.povertyCause);

function readGrade(value: string): CellReading<number> {
  const match = /^(?:lớp\s*)?(\d{1,2})(?:\s*[/-]\s*12)?$/i.exec(value.normalize('NFC'));
  if (match) return { ok: true, value: Number(match[1]) };
  const begins = /^(?:lớp\s*)?(\d{1,2})\D/i.exec(value.normalize('NFC'))?.[1];
  const offer = begins !== undefined && Number(begins) >= 1 && Number(begins) <= 12 ? begins : null;
  return unread('NOT_A_GRADE', { vi: 'Lớp ghi bằng số từ 1 đến 12.', en: 'A grade is a number from 1 to 12.' }, offer);
}

function readCauses(value: string): CellReading<readonly PovertyCause[]> {
  const found: PovertyCause[] = [];
  // Some labels have a comma in them: what stands between semicolons is tried whole before it is divided.
  const parts = value.split(/\s*[;\n]\s*/).flatMap((part) => {
    return readCause(part).ok ? [part] : part.split(/\s*[,+]\s*/);
  });
  for (const part of parts.filter((one) => one !== '')) {
    const reading = readCause(part);
    if (!reading.ok) return reading;
    found.push(reading.value);
  }
  return { ok: true, value: [...new Set(found)] };
}

function readMember(row: ListRow<HouseholdField>, issues: CellIssue[], hasRelations: boolean): MemberInput {
  const cell = cellReader(row, issues);
  const relation = hasRelations ? cell('relation', readRelation) : ('HEAD' as const);
  if (hasRelations && row.cells.relation === undefined) issues.push(missing(row.row, 'relation'));
  if (row.cells.fullName === undefined) issues.push(missing(row.row, 'fullName'));
  return {
    fullName: cell('fullName', plainText) ?? '',
    relation: relation ?? 'OTHER',
    sex: cell('sex', readSex) ?? null,
    ...(cell('birth', readBirth) ?? { birthDate: null, birthYear: null }),
    ethnicGroup: cell('ethnicGroup', plainText) ?? null,
    citizenNumber: cell('citizenNumber', readNumber) ?? null,
    schoolLevel: cell('schoolLevel', readSchoolLevel) ?? null,
    grade: cell('grade', readGrade) ?? null,
    inSchool: cell('inSchool', readYesNo) ?? null,
  };
}

function missing(row: number, field: HouseholdField): CellIssue {
  return missingCell(row, field, columnOf(field));
}

/** The cells of the household: the first that is filled in; another value further down is an error. */
function householdRow(rows: readonly ListRow<HouseholdField>[], issues: CellIssue[]): ListRow<HouseholdField> {
  const [first = { row: 0, cells: {} }] = rows;
  const cells: Partial<Record<HouseholdField, string>> = {};
  for (const field of householdFields.filter((one) => columnOf(one).of === 'HOUSEHOLD')) {
    for (const { row, cells: own, ...more } of rows) {
      const value = own[field];
      if (value === undefined) continue;
      const known = cells[field];
      const wrong = wrongCell({ row, cells: own, ...more }, field);
      if (wrong !== null && !wrong.ok) issues.push(cellError(row, field, value, wrong));
      else if (known === undefined) cells[field] = value;
      else if (foldTitle(known) !== foldTitle(value)) issues.push(differs(row, field, value, known));
    }
  }
  return { row: first.row, cells };
}

function differs(row: number, field: HouseholdField, value: string, known: string): CellIssue {
  const { title } = columnOf(field);
  const words = {
    vi: `“${title}” khác với dòng trên của cùng hộ (“${known}”).`,
    en: `“${title}” is not the same as further up in the same household (“${known}”).`,
  };
  return cellError(row, field, value, { code: 'DIFFERS_WITHIN_HOUSEHOLD', text: words, suggestion: known });
}

function scattered(row: number, value: string): CellIssue {
  const words = {
    vi: `Hộ số ${value} đã có ở phía trên, cách quãng: các thành viên của một hộ phải ghi liền nhau.`,
    en: `The household number ${value} stands further up too: the members of a household stand together.`,
  };
  return cellError(row, 'householdNumber', value, { code: 'HOUSEHOLD_SCATTERED', text: words, suggestion: null });
}

/** Reads one household of a list. Whether it may be registered so, the act of registration decides by its own checks. */
export function readEntry({ rows, isScattered }: RowGroup, ground: ListGround): HouseholdEntry {
  const issues: CellIssue[] = [];
  const own = householdRow(rows, issues);
  const cell = cellReader(own, issues);
  if (isScattered) issues.push(scattered(own.row, own.cells.householdNumber ?? ''));
  const place = cell('ward', ground.readWard);
  const entered = cell('class', readClass);
  for (const field of ['ward', 'class'] as const) {
    // A cell that is wrong in itself has said so.
    const isSaid = own.cells[field] !== undefined || issues.some((one) => one.field === field);
    if (!isSaid) issues.push(missing(own.row, field));
  }
  const input = {
    ...(place === undefined ? {} : { place }),
    ...(entered === undefined ? {} : { class: entered }),
    code: cell('code', plainText) ?? null,
    residentialGroup: cell('residentialGroup', plainText) ?? null,
    address: cell('address', plainText) ?? null,
    standard: cell('standard', readStandard) ?? null,
    classifiedOn: cell('classifiedOn', readDay) ?? null,
    decisionNumber: cell('decisionNumber', plainText) ?? null,
    housingDilapidated: cell('housingDilapidated', readYesNo) ?? null,
    housingWorks: cell('housingWorks', readHousingWorks) ?? null,
    inHardship: cell('inHardship', readYesNo) ?? null,
    causes: cell('causes', readCauses) ?? null,
    members: rows.map((row) => readMember(row, issues, ground.hasRelations)),
  };
  const memberRows = rows.map(({ row }) => row);
  return { firstRow: own.row, lastRow: memberRows.at(-1) ?? own.row, memberRows, input, issues };
}

import { isoDate } from '@vuonlen/plan/kernel';
import { places, successions } from '@vuonlen/plan/places';
import type { Cell, Sheet } from '@vuonlen/spreadsheets';
import { describe, expect, it } from 'vitest';
import { duplicateFinder } from './file-duplicates.ts';
import { groupRows } from './group-rows.ts';
import { columnOf, type HouseholdField } from './household-columns.ts';
import { readListRows } from './list-rows.ts';
import { type HouseholdEntry, type ListGround, readEntry } from './read-entry.ts';
import { type ListDays, wardReader } from './read-ward.ts';

const days = { listDate: isoDate('2024-06-15'), workingDate: isoDate('2024-06-15') };

function sheetOf(rows: readonly (readonly Cell[])[], changes: Partial<Sheet> = {}): Sheet {
  return { name: 'Danh sách', rows, merged: [], formulas: 0, ...changes };
}

function entriesOf(rows: readonly (readonly Cell[])[], on: ListDays = days): readonly HouseholdEntry[] {
  const reading = readListRows([sheetOf(rows)]);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const { rows: listed, hasRelations } = reading.list;
  const ground: ListGround = { readWard: wardReader({ places, successions }, on), hasRelations };
  return groupRows(listed, hasRelations).map((group) => readEntry(group, ground));
}

const titles = ['Họ và tên', 'Quan hệ với chủ hộ', 'Phường', 'Phân loại hộ'];
const head = ['Nguyễn Thị Đào', 'Chủ hộ', 'Phú Lương', 'Hộ cận nghèo'] as const;

/** One household of one member whose cell of a field says something. */
function withCell(field: HouseholdField, value: Cell, on: ListDays = days): HouseholdEntry {
  const row: Partial<Record<HouseholdField, Cell>> = {
    ...{ fullName: head[0], relation: head[1], ward: head[2], class: head[3] },
    [field]: value,
  };
  const fields = Object.keys(row) as HouseholdField[];
  const [entry] = entriesOf([fields.map((one) => columnOf(one).title), fields.map((one) => row[one] ?? null)], on);
  if (entry === undefined) throw new Error('No entry');
  return entry;
}

describe('a cell', () => {
  const read: [HouseholdField, Cell, object][] = [
    ['birth', '5/7/1956', { birthDate: '1956-07-05' }],
    ['birth', '05-07-1956', { birthDate: '1956-07-05' }],
    ['birth', '1956', { birthYear: 1956, birthDate: null }],
    ['birth', 1956, { birthYear: 1956, birthDate: null }],
    ['birth', { date: isoDate('1956-07-05') }, { birthDate: '1956-07-05' }],
    ['citizenNumber', '001 085 000 011', { citizenNumber: '001085000011' }],
    ['citizenNumber', 101085000011, { citizenNumber: '101085000011' }],
    ['sex', 'nu', { sex: 'FEMALE' }],
    ['sex', 'NAM', { sex: 'MALE' }],
    ['relation', 'vợ', { relation: 'SPOUSE' }],
    ['relation', 'Con gái', { relation: 'CHILD' }],
    ['schoolLevel', 'mau giao', { schoolLevel: 'KINDERGARTEN' }],
    ['grade', 'Lớp 7', { grade: 7 }],
    ['grade', '7/12', { grade: 7 }],
    ['grade', 7, { grade: 7 }],
    ['inSchool', 'x', { inSchool: true }],
    ['inSchool', 'không', { inSchool: false }],
    ['inSchool', true, { inSchool: true }],
  ];
  it.each(read)('of %s that says %j is read', (field, value, expected) => {
    const { input, issues } = withCell(field, value);
    expect(issues).toEqual([]);
    expect(input.members[0]).toMatchObject(expected);
  });

  const ofHousehold: [HouseholdField, Cell, object][] = [
    ['ward', 'phường phú lương', { place: 'phu-luong-2024' }],
    ['ward', 'P. Phu Luong', { place: 'phu-luong-2024' }],
    ['ward', 'P.Hà Cầu', { place: 'ha-cau-2024' }],
    ['ward', 'UBND phường Đồng Mai', { place: 'dong-mai-2024' }],
    ['ward', 'Hà Cầu'.normalize('NFD'), { place: 'ha-cau-2024' }],
    ['class', 'Cận nghèo', { class: 'NEAR_POOR' }],
    ['standard', 'TP', { standard: 'CITY' }],
    ['classifiedOn', '31/12/2023', { classifiedOn: '2023-12-31' }],
    ['housingWorks', 'Xây dựng mới', { housingWorks: 'NEW_BUILD' }],
    ['causes', 'Ốm đau; Tai nạn', { causes: ['ILLNESS', 'ACCIDENT'] }],
    ['causes', 'ốm đau, tai nạn', { causes: ['ILLNESS', 'ACCIDENT'] }],
    ['causes', 'Không có vốn sản xuất, kinh doanh; tai nạn', { causes: ['NO_BUSINESS_CAPITAL', 'ACCIDENT'] }],
    ['code', 7, { code: '7' }],
  ];
  it.each(ofHousehold)('of the household, %s that says %j, is read', (field, value, expected) => {
    const { input, issues } = withCell(field, value);
    expect(issues).toEqual([]);
    expect(input).toMatchObject(expected);
  });

  const wrong: [HouseholdField, Cell, string, string | null][] = [
    ['citizenNumber', '1085000011', 'NOT_TWELVE_DIGITS', null],
    ['citizenNumber', 1085000011, 'NOT_TWELVE_DIGITS', null],
    ['citizenNumber', 85085000011, 'LEADING_ZERO_LOST', '085085000011'],
    ['citizenNumber', '123456789', 'OLD_IDENTITY_CARD', null],
    ['birth', '7/25/1956', 'NO_SUCH_DATE', '25/7/1956'],
    ['birth', '31/4/1956', 'NO_SUCH_DATE', null],
    ['birth', 20_490, 'NOT_A_DATE', '05/02/1956'],
    ['birth', '5/7/56', 'YEAR_NOT_IN_FULL', null],
    ['birth', 'khoảng 1956', 'NOT_A_DATE', null],
    ['classifiedOn', '2023', 'DAY_NEEDED', null],
    ['sex', 'Nưx', 'NOT_IN_LIST', 'Nữ'],
    ['relation', 'Con dâu', 'NOT_IN_LIST', null],
    ['class', 'Hộ cận nghèoo', 'NOT_IN_LIST', 'Hộ cận nghèo'],
    ['grade', 'lớp 7A', 'NOT_A_GRADE', '7'],
    ['grade', 'bảy', 'NOT_A_GRADE', null],
    ['inSchool', 'có lẽ', 'NOT_IN_LIST', null],
    ['ward', 'Phú Lươngg', 'UNKNOWN_PLACE', 'Phú Lương'],
    ['ward', 'Đại Mỗ', 'UNKNOWN_PLACE', null],
    ['causes', 'Ốm đau; lười', 'NOT_IN_LIST', null],
    ['fullName', 'Nguyễn\u0001 Thị', 'UNREADABLE_CHARACTER', null],
    ['address', 'Số \u202e10', 'UNREADABLE_CHARACTER', null],
  ];
  it.each(wrong)(
    'of %s that says %j is refused with %s and a suggestion where there is one',
    (field, value, code, suggestion) => {
      const { issues } = withCell(field, value);
      expect(issues).toMatchObject([{ row: 2, field, code, severity: 'ERROR', suggestion }]);
      expect(issues[0]?.text.vi).not.toBe('');
    },
  );

  it('with its suggestion in the place of what it said is read', () => {
    for (const [field, value, , suggestion] of wrong) {
      if (suggestion === null) continue;
      expect([field, value, withCell(field, suggestion).issues]).toEqual([field, value, []]);
    }
  });
});

describe('the ward of a list', () => {
  const later = { listDate: isoDate('2024-06-15'), workingDate: isoDate('2025-08-01') };
  const now = { listDate: isoDate('2025-08-01'), workingDate: isoDate('2025-08-01') };

  it('is the one of its day, and who stands in its place on the working date', () => {
    expect(withCell('ward', 'Biên Giang', later).input.place).toBe('chuong-my-2025');
    expect(withCell('ward', 'Phú Lương', now).input.place).toBe('phu-luong-2025');
    expect(withCell('ward', 'Phú Lương').input.place).toBe('phu-luong-2024');
  });

  it('cannot be told where it was split: the new units are named', () => {
    const [issue] = withCell('ward', 'Hà Cầu', later).issues;
    expect(issue).toMatchObject({ code: 'PLACE_OF_ANOTHER_PERIOD', suggestion: null });
    expect(issue?.text.vi).toContain('Hà Đông, Kiến Hưng');
  });

  it('may have its name of the working date', () => {
    expect(withCell('ward', 'Đại Mỗ', later).input.place).toBe('dai-mo-2025');
  });
});

describe('what a file says twice', () => {
  const full = ['Hộ số', 'Mã hộ', ...titles, 'Số định danh', 'Năm sinh'];

  it('is found: a household again, a number again, a head again; a code is never asked', () => {
    const found = entriesOf([
      full,
      [1, 'H1', ...head, '001085000011', '1985'],
      [2, 'H2', ...head, '001085000011', '1985'],
      [3, 'H1', 'Lê Văn An', 'Chủ hộ', 'Hà Cầu', 'Hộ nghèo', '001085000011', '1960'],
      [4, 'H4', 'NGUYỄN THỊ ĐÀO', 'Chủ hộ', 'Phú Lương', 'Hộ cận nghèo', null, '1985'],
      [5, 'H1', 'Lê Văn Bình', 'Chủ hộ', 'Hà Cầu', 'Hộ nghèo', null, '1960'],
    ]).map(duplicateFinder());
    expect(found.map(({ repeats, issues }) => [repeats, issues.map(({ code, row }) => [code, row])])).toEqual([
      [null, []],
      [0, []],
      [null, [['CITIZEN_NUMBER_REPEATED', 4]]],
      [null, [['HEAD_REPEATED_IN_FILE', 5]]],
      [null, []],
    ]);
  });
});

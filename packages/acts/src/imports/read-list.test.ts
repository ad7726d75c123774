import { isoDate } from '@vuonlen/plan/kernel';
import { places, successions } from '@vuonlen/plan/places';
import type { Cell, Sheet } from '@vuonlen/spreadsheets';
import { describe, expect, it } from 'vitest';
import { groupRows } from './group-rows.ts';
import { columnOf, householdFields } from './household-columns.ts';
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

describe('the titles of a list', () => {
  const refusedCode = (sheet: Sheet) => {
    const reading = readListRows([sheet]);
    return reading.ok ? 'READ' : reading.refusal.code;
  };

  it('are known in any order, without diacritics, in capitals, in NFD and under other names', () => {
    for (const row of [
      ['PHUONG', 'Ho va ten', 'quan he', 'PHÂN LOẠI'],
      ['Phường/xã (*)', 'Họ tên', 'Mối quan hệ với chủ hộ', 'Loại hộ'],
      titles.map((title) => title.normalize('NFD')),
    ]) {
      expect(refusedCode(sheetOf([row, head]))).toBe('READ');
    }
    const [entry] = entriesOf([
      ['Phân loại hộ', 'Phường', 'Họ và tên', 'Quan hệ với chủ hộ'],
      ['Hộ cận nghèo', 'Phú Lương', 'Nguyễn Thị Đào', 'Chủ hộ'],
    ]);
    expect(entry?.input).toMatchObject({ place: 'phu-luong-2024', class: 'NEAR_POOR' });
  });

  it('of the template are all known, each once', () => {
    const reading = readListRows([sheetOf([householdFields.map((field) => columnOf(field).title), ['x']])]);
    expect(reading.ok && reading.list.unknownColumns).toEqual([]);
    const spellings = householdFields.flatMap((field) => [columnOf(field).title, ...columnOf(field).aliases]);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it('may stand under a letterhead; numbers of lines and unknown columns are left out', () => {
    const reading = readListRows([
      sheetOf(
        [
          ['ỦY BAN NHÂN DÂN PHƯỜNG PHÚ LƯƠNG', null, null, null, null, null],
          [],
          ['STT', ...titles, 'Ghi chú'],
          [1, ...head, 'x'],
        ],
        { merged: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 4 }] },
      ),
    ]);
    expect(reading).toMatchObject({ ok: true, list: { unknownColumns: ['Ghi chú'], rows: [{ row: 4 }] } });
  });

  it.each([
    ['nothing', sheetOf([]), 'NO_HEADER'],
    [
      'other columns',
      sheetOf([
        ['a', 'b'],
        ['1', '2'],
      ]),
      'NO_HEADER',
    ],
    [
      'no ward',
      sheetOf([
        ['Họ và tên', 'Quan hệ', 'Loại hộ'],
        ['x', 'y', 'z'],
      ]),
      'COLUMN_MISSING',
    ],
    ['a column twice', sheetOf([[...titles, 'Họ tên'], head]), 'COLUMN_REPEATED'],
    ['titles in two rows', sheetOf([titles, ['Số CCCD', 'Giới tính', 'Dân tộc'], head]), 'TWO_HEADER_ROWS'],
    [
      'merged cells among its rows',
      sheetOf([titles, head, head], { merged: [{ fromRow: 1, toRow: 2, fromColumn: 2, toColumn: 2 }] }),
      'MERGED_CELLS',
    ],
    [
      'merged cells from its titles down',
      sheetOf([titles, head], { merged: [{ fromRow: 0, toRow: 1, fromColumn: 2, toColumn: 2 }] }),
      'MERGED_CELLS',
    ],
  ])('of a sheet with %s are refused', (_name, sheet, code) => {
    expect(refusedCode(sheet)).toBe(code);
  });

  it('are not taken for titles of a second row where a household is called like one', () => {
    const reading = readListRows([
      sheetOf([
        [...titles, 'Mã hộ'],
        [...head, 'Tổ'],
      ]),
    ]);
    expect(reading.ok && reading.list.rows[0]?.cells).toMatchObject({ relation: 'Chủ hộ', code: 'Tổ' });
  });

  it('are looked for in every sheet', () => {
    const reading = readListRows([sheetOf([['Hướng dẫn']], { name: 'Hướng dẫn' }), sheetOf([titles, head])]);
    expect(reading.ok && reading.list.sheet).toBe('Danh sách');
  });
});

describe('the households of a list', () => {
  const member = ['Nguyễn Văn Ổn', 'Con', null, null];

  it('begin with their heads', () => {
    const entries = entriesOf([titles, head, member, head, member, member]);
    expect(entries.map(({ firstRow, lastRow, memberRows }) => [firstRow, lastRow, memberRows.length])).toEqual([
      [2, 3, 2],
      [4, 6, 3],
    ]);
    expect(entries.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('follow their numbers where rows are numbered, and never their codes', () => {
    const entries = entriesOf([
      ['Hộ số', 'Mã hộ', ...titles],
      [1, 'H1', ...head],
      [1, 'H1', ...member],
      [2, 'H1', ...head],
      [null, null, ...member],
    ]);
    expect(entries.map(({ memberRows }) => memberRows)).toEqual([
      [2, 3],
      [4, 5],
    ]);
    const scattered = entriesOf([
      ['Hộ số', ...titles],
      [1, ...head],
      [2, ...head],
      [1, ...member],
    ]);
    expect(scattered.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      [],
      [],
      ['HOUSEHOLD_SCATTERED', 'REQUIRED', 'REQUIRED'],
    ]);
  });

  it('are one a row where nothing is said of relations', () => {
    const entries = entriesOf([
      ['Họ và tên chủ hộ', 'Phường', 'Loại hộ'],
      ['Nguyễn Thị Đào', 'Phú Lương', 'cận nghèo'],
      ['Lê Văn An', 'Hà Cầu', 'nghèo'],
    ]);
    expect(entries.map(({ input }) => [input.place, input.class, input.members[0]?.relation])).toEqual([
      ['phu-luong-2024', 'NEAR_POOR', 'HEAD'],
      ['ha-cau-2024', 'POOR', 'HEAD'],
    ]);
  });

  it('say one thing of themselves', () => {
    const [entry] = entriesOf([titles, head, ['Nguyễn Văn Ổn', 'Con', 'Hà Cầu', 'hộ cận nghèo']]);
    expect(entry?.issues).toMatchObject([
      { row: 3, field: 'ward', code: 'DIFFERS_WITHIN_HOUSEHOLD', value: 'Hà Cầu', suggestion: 'Phú Lương' },
    ]);
  });

  it('name what is missing', () => {
    const [entry] = entriesOf([titles, [null, null, null, 'x']]);
    expect(entry?.issues.map(({ field, code }) => [field, code])).toEqual([
      ['class', 'NOT_IN_LIST'],
      ['ward', 'REQUIRED'],
      ['relation', 'REQUIRED'],
      ['fullName', 'REQUIRED'],
    ]);
  });
});

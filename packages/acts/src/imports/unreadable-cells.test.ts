import { isoDate } from '@vuonlen/plan/kernel';
import { places, successions } from '@vuonlen/plan/places';
import type { Cell } from '@vuonlen/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  errorOf,
  type FieldRow,
  importStepOf,
  type MoneyDesk,
  openMoneyDesk,
  receiptRow,
  uploaded,
} from '../testing/index.ts';
import { groupRows } from './group-rows.ts';
import { columnOf, type HouseholdField, householdFields } from './household-columns.ts';
import { decideImportEntries, errorTable, readImport, runImport } from './index.ts';
import { importKinds, listKindOf } from './list-kinds.ts';
import { readListRows } from './list-rows.ts';
import { readEntry } from './read-entry.ts';
import { wardReader } from './read-ward.ts';

const day = isoDate('2024-05-01');
const turned: Cell = { date: day };
const days = { listDate: isoDate('2024-06-15'), workingDate: isoDate('2024-06-15') };
const head: Readonly<Partial<Record<HouseholdField, Cell>>> = {
  ...{ fullName: 'Nguyễn Thị Đào', relation: 'Chủ hộ', ward: 'Phú Lương', class: 'Hộ cận nghèo' },
};
const child = { fullName: 'Nguyễn Văn Ổn', relation: 'Con' } as const;

/** Row, column and code of what is wrong with one household. */
function wrongWith(...rows: Readonly<Partial<Record<HouseholdField, Cell>>>[]) {
  const fields = householdFields.filter((field) => rows.some((row) => row[field] !== undefined));
  const cells = rows.map((row) => fields.map((field) => row[field] ?? null));
  const table = [fields.map((field) => columnOf(field).title), ...cells];
  const reading = readListRows([{ name: 'Danh sách', rows: table, merged: [], formulas: 0 }]);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const ground = { readWard: wardReader({ places, successions }, days), hasRelations: true };
  const entries = groupRows(reading.list.rows, true).map((group) => readEntry(group, ground));
  return entries.flatMap(({ issues }) => issues.map(({ row, field, code }) => [row, field, code]));
}

describe('a cell that Excel turned into a date', () => {
  it.each(householdFields.filter((field) => !['birth', 'classifiedOn'].includes(field)))(
    'is wrong in the column %s of a household',
    (field) => {
      expect(wrongWith({ ...head, [field]: turned })).toContainEqual([2, field, 'TURNED_INTO_DATE']);
    },
  );

  it('is what was meant in a column of days', () => {
    expect(wrongWith({ ...head, birth: turned, classifiedOn: turned })).toEqual([]);
  });

  it('is found in the row of any member, and once', () => {
    expect(wrongWith(head, { ...child, address: turned })).toEqual([[3, 'address', 'TURNED_INTO_DATE']]);
    expect(wrongWith({ ...head, ward: turned })).toEqual([[2, 'ward', 'TURNED_INTO_DATE']]);
  });

  it.each(importKinds)('is right only in the days of a list of %s', (kind) => {
    const { columns } = listKindOf(kind);
    const isDay = (field: string) => /^(?:birth|lastDay|.+On)$/.test(field);
    expect(Object.keys(columns).filter((field) => columns[field]?.isDay)).toEqual(Object.keys(columns).filter(isDay));
  });
});

describe('a cell that holds an error of Excel', () => {
  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA'])(
    'says %s',
    (sign) => {
      expect(wrongWith({ ...head, address: sign })).toEqual([[2, 'address', 'EXCEL_ERROR']]);
      expect(wrongWith({ ...head, ward: sign })).toEqual([[2, 'ward', 'EXCEL_ERROR']]);
      expect(wrongWith(head, { ...child, code: sign })).toEqual([[3, 'code', 'EXCEL_ERROR']]);
      expect(wrongWith(head, { ...child, citizenNumber: sign })).toEqual([[3, 'citizenNumber', 'EXCEL_ERROR']]);
    },
  );

  it('is no text that only begins like one', () => {
    for (const address of ['#12 Lê Lợi', '#N/A phố Huế', 'Nhà #REF!', '#']) {
      expect(wrongWith({ ...head, address })).toEqual([]);
    }
  });

  it('does not become what the rest of the household is to say', () => {
    expect(wrongWith({ ...head, address: '#N/A' }, { ...child, address: 'Số 1' })).toEqual([
      [2, 'address', 'EXCEL_ERROR'],
    ]);
  });
});

describe('a list of receipts with such cells', () => {
  let desk: MoneyDesk;
  beforeAll(async () => {
    desk = await openMoneyDesk({ connections: 4 });
  });
  afterAll(() => desk.database.drop());
  const upload = (rows: readonly FieldRow[]) => uploaded(desk.contextOf(), 'RECEIPTS', rows);

  it('is kept back at the cells until they are typed anew; nothing else is entered in their place', async () => {
    const value = await upload([receiptRow({ documentNumber: turned }), receiptRow({ giver: '#N/A', reason: turned })]);
    const refused = await errorOf(runImport(desk.contextOf(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([
      ['rows.2.documentNumber', 'TURNED_INTO_DATE'],
      ['rows.3.giver', 'EXCEL_ERROR'],
      ['rows.3.reason', 'TURNED_INTO_DATE'],
    ]);
    expect(refused.issues.map(({ text }) => text.vi)).toEqual([
      'Excel đã đổi ô này thành ngày: đề nghị định dạng ô là Văn bản rồi gõ lại.',
      'Ô này chứa lỗi của Excel (#N/A): đề nghị sửa công thức hoặc gõ giá trị.',
      'Excel đã đổi ô này thành ngày: đề nghị định dạng ô là Văn bản rồi gõ lại.',
    ]);
    const corrections = [
      [{ row: 2, field: 'documentNumber', value: '05/2024' }],
      [{ row: 3, field: 'giver', value: 'Công ty Mẫu' }],
    ];
    const entries = corrections.map((own, position) => ({ position, corrections: own }));
    const decided = await accepted(decideImportEntries(desk.contextOf(), { ...importStepOf(value), entries }));
    const still = decided.entries.map(({ issues }) => issues.map(({ field, code }) => [field, code]));
    expect(still).toEqual([[], [['reason', 'TURNED_INTO_DATE']]]);
    const last = [{ position: 1, corrections: [{ row: 3, field: 'reason', value: '01/05/2024' }] }];
    const mended = await accepted(decideImportEntries(desk.contextOf(), { ...importStepOf(decided), entries: last }));
    const done = await accepted(runImport(desk.contextOf(), importStepOf(mended)));
    expect(done.created).toBe(2);
    const written = desk.database.writers.selectFrom('receipt').select('document_number');
    const first = await written.where('id', '=', done.outcomes[0]?.written ?? '').executeTakeFirst();
    expect(first).toEqual({ document_number: '05/2024' });
  });

  it('comes back among the rows to mend with a date that is noticed again', async () => {
    const value = await upload([receiptRow({ documentNumber: turned, giver: '#REF!' })]);
    const found = await readImport({ ...desk.contextOf(), readers: desk.database.readers }, value.import.id);
    const { columns, rows } = errorTable(found ?? value);
    const [row] = rows;
    expect(row).toEqual(expect.arrayContaining([turned, '#REF!']));
    const titles = columns.map(({ title }) => title);
    const sheet = { name: 'Dòng cần sửa', rows: [titles, ...rows], merged: [], formulas: 0 };
    const again = readListRows([sheet], listKindOf('RECEIPTS').columns);
    expect(again.ok && again.list.rows[0]?.dates).toEqual(['documentNumber']);
  });
});

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
import { decideImportEntries, entryState, figuresOf, runImport } from './index.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk({ connections: 4 });
});
afterAll(() => desk.database.drop());

const upload = (rows: readonly FieldRow[]) => uploaded(desk.contextOf(), 'RECEIPTS', rows);
type Value = Awaited<ReturnType<typeof upload>>;

function standing({ entries }: Value) {
  return entries.map(({ record, repeats, issues }) => [record.decision, repeats, issues.map(({ code }) => code)]);
}

const social = { source: 'Nguồn huy động xã hội hóa', amount: '60.000.000' };

describe('rows of a file that say the same of other givers', () => {
  it('under one voucher are asked about, and left out by themselves where the giver is the same too', async () => {
    const row = receiptRow({ giver: 'Công ty Mẫu' });
    const value = await upload([
      row,
      { ...row, giver: 'Bà Nguyễn Thị Mẫu' },
      { ...row, giver: 'CÔNG TY  MẪU' },
      { ...row, giver: null },
      { ...row, giver: 'Cong ty Mau' },
      { ...row, giver: 'Bà Nguyễn Thị Mẫu' },
    ]);
    expect(standing(value)).toEqual([
      ['CREATE', null, []],
      [null, null, ['RESEMBLES_ROW']],
      ['SKIP', 0, []],
      [null, null, ['RESEMBLES_ROW']],
      [null, null, ['RESEMBLES_ROW']],
      ['SKIP', 1, []],
    ]);
    expect(value.entries[1]?.issues[0]).toMatchObject({
      ...{ row: 3, field: 'giver', severity: 'WARNING', value: 'Bà Nguyễn Thị Mẫu' },
    });
    expect(value.entries[1]?.issues[0]?.text.vi).toContain('dòng 2');
    expect(value.entries.map(entryState)).toEqual(['FINE', ...Array(5).fill('DUPLICATE')]);
    expect(figuresOf(value)).toMatchObject({ undecided: 3, hindrances: 3 });
    const refused = await errorOf(runImport(desk.contextOf(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual(
      [1, 3, 4].map((position) => [`entries.${position}.decision`, 'UNDECIDED']),
    );
  });

  it('are entered as it was decided, of each or of all', async () => {
    const row = receiptRow({ giver: 'Công ty Mẫu' });
    const value = await upload([
      row,
      { ...row, giver: 'Ông Hai' },
      { ...row, giver: 'Ông Ba' },
      { ...row, giver: 'Ông Tư' },
    ]);
    const entries = [{ position: 1, decision: 'SKIP' as const }];
    const input = { ...importStepOf(value), entries, duplicates: 'CREATE' as const };
    const decided = await accepted(decideImportEntries(desk.contextOf(), input));
    expect(decided.entries.map(({ record }) => record.decision)).toEqual(['CREATE', 'SKIP', 'CREATE', 'CREATE']);
    expect(await accepted(runImport(desk.contextOf(), importStepOf(decided)))).toMatchObject({
      created: 3,
      skipped: 1,
    });
  });

  it('by another way are asked about', async () => {
    const row = receiptRow({ ...social, channel: 'Trao trực tiếp', giver: 'Công ty Mẫu' });
    const value = await upload([row, { ...row, channel: 'Nộp vào quỹ' }, row]);
    expect(standing(value).map(([decision, repeats]) => [decision, repeats])).toEqual([
      ['CREATE', null],
      [null, null],
      ['SKIP', 0],
    ]);
  });

  it('stay undecided when a cell that is mended makes them so', async () => {
    const row = receiptRow({ giver: 'Công ty Mẫu' });
    const value = await upload([row, { ...row, giver: 'Ông Hai', amount: '40.000.000' }]);
    expect(standing(value).map(([decision]) => decision)).toEqual(['CREATE', 'CREATE']);
    const entries = [{ position: 1, corrections: [{ row: 3, field: 'amount', value: '20.000.000' }] }];
    const decided = await accepted(decideImportEntries(desk.contextOf(), { ...importStepOf(value), entries }));
    expect(figuresOf(decided)).toMatchObject({ undecided: 1, hindrances: 1 });
  });

  it('are asked about in a list of pledges too', async () => {
    const row = { source: 'Quỹ Vì người nghèo phường Hà Cầu', measure: 'Tặng sổ tiết kiệm', quantity: 2 };
    const pledge = { ...row, pledgedOn: '15/6/2024', documentNumber: '77/CV', giver: 'Công ty Mẫu' };
    const value = await uploaded(desk.contextOf(), 'PLEDGES', [pledge, { ...pledge, giver: 'Ông Hai' }, pledge]);
    expect(standing(value).map(([decision, repeats]) => [decision, repeats])).toEqual([
      ['CREATE', null],
      [null, null],
      ['SKIP', 0],
    ]);
  });
});

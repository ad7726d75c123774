import type { LedgerCounter } from '@vuonlen/database/funding';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordReceipt } from '../funding/index.ts';
import {
  accepted,
  type ContextOptions,
  errorOf,
  type FieldRow,
  importStepOf,
  type MoneyDesk,
  openMoneyDesk,
  readEverything,
  receiptFor,
  receiptRow,
  rowListOf,
  trailOf,
  uploaded,
} from '../testing/index.ts';
import { decideImportEntries, errorTable, readImport, runImport, uploadImport } from './index.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const officer = (options?: ContextOptions) => desk.contextOf(options);
const upload = (rows: readonly FieldRow[], options?: ContextOptions) => uploaded(officer(options), 'RECEIPTS', rows);
const pledges = ['savings-book/ha-cau', 'savings-book/social-mobilisation'];
const counters = (): Promise<LedgerCounter[]> => Promise.all(pledges.map(desk.counter));

/** What the receipts that are not taken back add up to, by pledge. */
async function sums(): Promise<Record<string, [number, number]>> {
  const { rows } = await sql<{ pledge: string; units: number; money: number }>`
    select r.pledge, sum(r.quantity)::bigint as units, coalesce(sum(r.amount), 0)::bigint as money from receipt r
    where not exists (select from receipt_reversal v where v.receipt_id = r.id) group by r.pledge`.execute(
    desk.database.writers,
  );
  return Object.fromEntries(rows.map(({ pledge, units, money }) => [pledge, [Number(units), Number(money)]]));
}

describe('a list of receipts', () => {
  it('is recorded as a whole: the ledger grows by the sums of the file, an event a row and one of the import', async () => {
    const before = await counters();
    const events = (await trailOf(desk, pledges[0] ?? '')).length;
    const rows = [
      receiptRow(),
      receiptRow({ amount: null, quantity: '2' }),
      receiptRow({
        source: 'nguon huy dong xa hoi hoa',
        channel: 'trực tiếp',
        amount: 60_000_000,
        giver: 'Công ty Mẫu',
      }),
    ];
    const value = await upload(rows);
    expect(value.entries.map(({ record, issues }) => [record.decision, issues])).toEqual([
      ['CREATE', []],
      ['CREATE', []],
      ['CREATE', []],
    ]);
    expect(await counters()).toEqual(before);
    const done = await accepted(runImport(officer(), importStepOf(value)));
    expect(done).toMatchObject({ created: 3, merged: 0, skipped: 0, import: { state: 'DONE', kind: 'RECEIPTS' } });
    expect(done.outcomes.map(({ household, written }) => [household, typeof written])).toEqual([
      [null, 'string'],
      [null, 'string'],
      [null, 'string'],
    ]);
    const [own, other] = await counters();
    expect((own?.received ?? 0) - (before[0]?.received ?? 0)).toBe(3);
    expect((own?.receivedMoney ?? 0) - (before[0]?.receivedMoney ?? 0)).toBe(60_000_000);
    expect((other?.receivedMoney ?? 0) - (before[1]?.receivedMoney ?? 0)).toBe(60_000_000);
    expect(await sums()).toEqual(
      Object.fromEntries([own, other].map((one) => [one?.pledge, [one?.received, one?.receivedMoney]])),
    );
    expect((await trailOf(desk, pledges[0] ?? '')).slice(events)).toEqual(['receipt.record', 'receipt.record']);
    expect(await trailOf(desk, value.import.id)).toEqual(['import.upload', 'import.run']);
  });

  it('tried out writes nothing and says what would happen', async () => {
    const value = await upload([receiptRow(), receiptRow()]);
    const before = await readEverything(desk);
    const tried = await accepted(runImport(officer(), { ...importStepOf(value), dryRun: true }));
    expect(tried).toMatchObject({ created: 2, import: { state: 'DONE' } });
    expect(await readEverything(desk)).toEqual(before);
    expect((await accepted(runImport(officer(), importStepOf(value)))).created).toBe(2);
  });

  it('of the same file is known the second time, open and done, and nothing is written', async () => {
    const list = rowListOf('RECEIPTS', [receiptRow()]);
    const first = await accepted(uploadImport(officer(), list));
    const done = await accepted(runImport(officer(), importStepOf(first)));
    const before = await readEverything(desk);
    const again = await accepted(uploadImport(officer(), list));
    expect(again).toMatchObject({ isKnown: true, import: { id: done.import.id, state: 'DONE' } });
    expect(await readEverything(desk)).toEqual(before);
    // The same bytes as a list of another kind are another list.
    const pledged = rowListOf('PLEDGES', [], { list: list.list, contentHash: list.contentHash });
    expect((await accepted(uploadImport(officer(), pledged))).isKnown).toBe(false);
  });

  it('with one wrong row is refused as a whole, with the cells; the rows to mend come back in their columns', async () => {
    const value = await upload([
      receiptRow(),
      receiptRow({ amount: '60,000,000' }),
      receiptRow({ source: 'Quỹ Vì người nghèo phường Hà Câuu', receivedOn: '06/15/2024' }),
      receiptRow({ receivedOn: '14/6/2024' }),
      receiptRow({ channel: 'Trao trực tiếp' }),
      receiptRow({ amount: '30.000.000' }),
    ]);
    const before = await readEverything(desk);
    const refused = await errorOf(runImport(officer(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([
      ['rows.3.amount', 'NOT_MONEY'],
      ['rows.4.source', 'UNKNOWN_SOURCE'],
      ['rows.4.receivedOn', expect.any(String)],
      ['rows.5.reason', 'REASON_REQUIRED'],
      ['rows.6.channel', 'THROUGH_FUND'],
      ['rows.7.quantity', 'WORTH_NOT_WHOLE'],
    ]);
    expect(await readEverything(desk)).toEqual(before);
    expect(value.entries.flatMap(({ issues }) => issues.map(({ suggestion }) => suggestion))).toEqual([
      '60.000.000',
      'Quỹ Vì người nghèo phường Hà Cầu',
      '15/6/2024',
      null,
      null,
      null,
    ]);
    const found = await readImport({ ...officer(), readers: desk.database.readers }, value.import.id);
    const table = errorTable(found ?? value);
    expect(table.columns.map(({ title }) => title)).toContain('Số chứng từ');
    expect(table.rows.map(([row]) => row)).toEqual([3, 4, 5, 6, 7]);
    expect(table.rows[0]?.at(-1)).toContain('Gợi ý: 60.000.000.');
  });

  it('leaves a repeated row out, asks about one that is on record, and takes what is decided', async () => {
    const known = receiptRow();
    await accepted(runImport(officer(), importStepOf(await upload([known]))));
    const twice = receiptRow();
    const value = await upload([
      twice,
      { ...twice, quantity: 1 },
      { ...known, giver: 'Người khác', documentNumber: String(known.documentNumber).toLowerCase().replace(' ', '') },
      { ...known, amount: '40.000.000' },
    ]);
    expect(
      value.entries.map(({ record, repeats, matches }) => [record.decision, repeats, matches.map(({ by }) => by)]),
    ).toEqual([
      ['CREATE', null, []],
      ['SKIP', 0, []],
      [null, null, ['RECEIPT']],
      ['CREATE', null, []],
    ]);
    const refused = await errorOf(runImport(officer(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['entries.2.decision', 'UNDECIDED']]);
    const entries = [{ position: 2, decision: 'CREATE' as const }];
    const decided = await accepted(decideImportEntries(officer(), { ...importStepOf(value), entries }));
    expect(await accepted(runImport(officer(), importStepOf(decided)))).toMatchObject({ created: 3, skipped: 1 });
  });

  it('asks anew where the receipt came on record after the dry run', async () => {
    const row = receiptRow();
    const value = await upload([row]);
    await accepted(runImport(officer(), { ...importStepOf(value), dryRun: true }));
    await accepted(recordReceipt(officer(), receiptFor({ documentNumber: String(row.documentNumber) })));
    const before = await readEverything(desk);
    const refused = await errorOf(runImport(officer(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ code }) => code)).toEqual(['UNDECIDED']);
    expect(await readEverything(desk)).toEqual(before);
  });

  it('takes no decision that is not of its kind', async () => {
    const value = await upload([receiptRow()]);
    const entries = [
      { position: 0, decision: 'MERGE' as const, target: '00000000-0000-7000-8000-000000000000' },
      { position: 0, corrections: [{ row: 2, field: 'citizenNumber', value: '1' }] },
    ];
    const refused = await errorOf(decideImportEntries(officer(), { ...importStepOf(value), entries }), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual(
      expect.arrayContaining([
        ['entries.0.decision', 'MERGE_OF_HOUSEHOLDS_ONLY'],
        ['entries.1.corrections.0', 'UNKNOWN_COLUMN'],
      ]),
    );
    const mended = [{ position: 0, corrections: [{ row: 2, field: 'amount', value: '40.000.000 đồng' }] }];
    const decided = await accepted(decideImportEntries(officer(), { ...importStepOf(value), entries: mended }));
    expect(decided.entries[0]?.issues).toEqual([]);
  });
});

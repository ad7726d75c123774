import type { LedgerCounter } from '@vuonlen/database/funding';
import { failureOf } from '@vuonlen/database/testing';
import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reverseReceipt } from '../funding/index.ts';
import {
  accepted,
  type ContextOptions,
  errorOf,
  type FieldRow,
  importStepOf,
  type MoneyDesk,
  openMoneyDesk,
  readEverything,
  receiptRow,
  rowListOf,
  uploaded,
} from '../testing/index.ts';
import { readImport, runImport, undoImport, uploadImport } from './index.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const officer = (options?: ContextOptions) => desk.contextOf(options);
const upload = (rows: readonly FieldRow[], options?: ContextOptions) => uploaded(officer(options), 'RECEIPTS', rows);
const pledges = ['savings-book/ha-cau', 'savings-book/social-mobilisation'];
const counters = (): Promise<LedgerCounter[]> => Promise.all(pledges.map(desk.counter));

describe('an undo of receipts', () => {
  it('takes each back by a row of its own: the ledger is as before, what happened stays on record', async () => {
    const before = await counters();
    const rows = [receiptRow(), receiptRow({ quantity: 40, amount: null })];
    const done = await accepted(runImport(officer(), importStepOf(await upload(rows))));
    expect((await counters())[0]?.pledged).toBeGreaterThan(before[0]?.pledged ?? 0);
    const undone = await accepted(undoImport(officer(), { ...importStepOf(done), reason: 'Nhầm tệp' }));
    expect(undone.import).toMatchObject({ state: 'UNDONE', undoReason: 'Nhầm tệp' });
    expect(await counters()).toEqual(before);
    const kept = await desk.database.writers.selectFrom('receipt_reversal').select('reason').execute();
    expect(kept.filter(({ reason }) => reason === 'Nhầm tệp')).toHaveLength(2);
  });

  it('is refused as a whole where one is spent, or taken back already', async () => {
    const done = await accepted(runImport(officer(), importStepOf(await upload([receiptRow(), receiptRow()]))));
    await accepted(
      reverseReceipt(officer(), {
        ...{ receipt: done.outcomes[1]?.written ?? '', reason: 'Sai số tiền' },
        idempotencyKey: crypto.randomUUID(),
      }),
    );
    const before = await readEverything(desk);
    const refused = await errorOf(undoImport(officer(), { ...importStepOf(done), reason: 'Nhầm' }), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['entries.1', 'ILLEGAL_STEP']]);
    expect(await readEverything(desk)).toEqual(before);
    const source = { source: 'Quỹ Vì người nghèo phường Yên Nghĩa' };
    const spent = await accepted(runImport(officer(), importStepOf(await upload([receiptRow(source)]))));
    await desk.paid([await desk.giveBook('savings-book/yen-nghia', { place: 'yen-nghia-2024' })]);
    const stays = await errorOf(undoImport(officer(), { ...importStepOf(spent), reason: 'Nhầm' }), 'INVALID_INPUT');
    expect(stays.issues.map(({ path, code }) => [path, code])).toEqual([['entries.0', 'FUND_EXCEEDED']]);
  });
});

describe('who may import receipts', () => {
  it.each<[Role, string | null, string | null, 'DONE' | 'FORBIDDEN']>([
    ['ADMINISTRATOR', null, null, 'DONE'],
    ['COMMITTEE_OFFICER', null, null, 'DONE'],
    ['AGENCY_OFFICER', 'ward-peoples-committee/ha-cau', null, 'DONE'],
    ['AGENCY_OFFICER', 'fatherland-front', null, 'DONE'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN'],
  ])('%s of %s %s: %s', async (role, agency, place, expected) => {
    const who = officer({ role, agency, place });
    if (expected === 'FORBIDDEN') {
      await errorOf(uploadImport(who, rowListOf('RECEIPTS', [receiptRow()])), 'FORBIDDEN');
      const open = await upload([receiptRow()]);
      const code = role === 'WARD_OFFICER' ? 'NOT_FOUND' : 'FORBIDDEN';
      await errorOf(runImport(who, importStepOf(open)), code);
      return;
    }
    const value = await uploaded(who, 'RECEIPTS', [receiptRow()]);
    const done = await accepted(runImport(who, importStepOf(value)));
    await accepted(undoImport(who, { ...importStepOf(done), reason: 'x' }));
  });

  it('an agency only money of funds that it keeps, and nobody sees the list of another agency', async () => {
    const own = officer({ role: 'AGENCY_OFFICER', agency: 'ward-peoples-committee/yen-nghia' });
    const value = await uploaded(own, 'RECEIPTS', [receiptRow()]);
    expect(value.import.agency).toBe('ward-peoples-committee/yen-nghia');
    expect(value.entries[0]?.issues.map(({ field, code }) => [field, code])).toEqual([['source', 'SOURCE_OF_OTHERS']]);
    await errorOf(runImport(own, importStepOf(value)), 'INVALID_INPUT');
    const other = officer({ role: 'AGENCY_OFFICER', agency: 'fatherland-front' });
    await errorOf(runImport(other, importStepOf(value)), 'NOT_FOUND');
    expect(await readImport({ ...other, readers: desk.database.readers }, value.import.id)).toBeNull();
    const nobody = officer({ role: 'AGENCY_OFFICER' });
    await errorOf(uploadImport(nobody, rowListOf('RECEIPTS', [receiptRow()])), 'NOT_FOUND');
    // The standing agency sees what the agencies brought.
    await errorOf(runImport(officer(), { ...importStepOf(value), expectedVersion: 9 }), 'STALE_VERSION');
  });
});

describe('two officers at once', () => {
  it('record a list of receipts once, and take it back once, in 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [before] = await counters();
      const value = await upload([receiptRow(), receiptRow()]);
      const runs = await Promise.all([1, 2, 3].map(() => runImport(officer(), importStepOf(value))));
      expect(runs.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await counters())[0]?.receivedMoney).toBe((before?.receivedMoney ?? 0) + 40_000_000);
      const step = { import: value.import.id, expectedVersion: value.import.version + 1, reason: 'x' };
      const undone = await Promise.all([1, 2].map(() => undoImport(officer(), step)));
      expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await counters())[0]).toEqual(before);
    }
  });

  it('with the same two receipts in opposite orders wait for each other', async () => {
    for (let round = 0; round < 20; round += 1) {
      const two = [receiptRow(), receiptRow({ source: 'Quỹ Vì người nghèo phường Phú Lương' })];
      const values = await Promise.all([upload(two), upload([...two].reverse())]);
      const runs = await Promise.all(values.map((value) => runImport(officer(), importStepOf(value))));
      // Whoever comes second finds the receipts on record, and is asked.
      expect(runs.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('the database', () => {
  it('holds what an import of any kind is, whoever writes', async () => {
    const { import: open } = await upload([receiptRow()]);
    const done = await accepted(runImport(officer(), importStepOf(await upload([receiptRow()]))));
    const where = `where batch_id = '${done.import.id}'`;
    const columns =
      'file_name, content_hash, list_date, has_relations, unknown_columns, formulas, recorded_at, recorded_by';
    const refused: [string, string][] = [
      [`update import_batch set kind = 'PLEDGES' where id = '${open.id}'`, 'import_batch_kept'],
      [`update import_batch set agency = 'fatherland-front' where id = '${open.id}'`, 'import_batch_kept'],
      [
        `update import_entry set household_id = gen_random_uuid(), household_sequence = 1 ${where}`,
        'import_entry_one_outcome',
      ],
    ];
    refused.push(
      [
        `update import_entry set written_id = '${done.outcomes[0]?.written}' where batch_id = '${open.id}'`,
        'import_entry_written_once',
      ],
      [
        `insert into import_batch (committee_id, id, kind, state, version, place, agency, ${columns})
          select committee_id, gen_random_uuid(), kind, 'OPEN', 1, 'ha-cau-2024', 'fatherland-front', ${columns}
          from import_batch where id = '${open.id}'`,
        'import_batch_of_one',
      ],
    );
    for (const [statement, constraint] of refused) {
      expect((await failureOf(desk.database.writers, [statement]))?.constraint).toBe(constraint);
    }
  });
});

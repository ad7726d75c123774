import { listLedgerRows } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { failureOf } from '@vuonlen/database/testing';
import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  type ContextOptions,
  errorOf,
  type FieldRow,
  importStepOf,
  type MoneyDesk,
  openMoneyDesk,
  readEverything,
  received,
  rowListOf,
  uploaded,
} from '../testing/index.ts';
import { decideImportEntries, runImport, undoImport, uploadImport } from './index.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const officer = (options?: ContextOptions) => desk.contextOf(options);
let series = 0;
function fresh(): string {
  series += 1;
  return `${series}/CV-MTTQ`;
}

/** Three books of Hà Cầu beyond the plan, pledged on the working date. */
const pledge = (changes: FieldRow = {}): FieldRow => ({
  ...{ source: 'Quỹ Vì người nghèo phường Hà Cầu', measure: 'Tặng sổ tiết kiệm', quantity: '3' },
  ...{ pledgedOn: '15/6/2024', documentNumber: fresh() },
  ...changes,
});
const upload = (rows: readonly FieldRow[], options?: ContextOptions) => uploaded(officer(options), 'PLEDGES', rows);
const pledged = async (id = 'savings-book/ha-cau') => (await desk.counter(id)).pledged;
const reason = 'Nhầm tệp';

async function ledger(id: string) {
  const order = { field: 'RECORDED_AT', direction: 'ASC' } as const;
  const options = { order, first: 500, after: null };
  const { edges } = await listLedgerRows(
    desk.database.readers,
    wholeCommittee(desk.committee),
    { pledge: [id] },
    options,
  );
  return edges.map(({ node: { kind, quantity, isReversal } }) => [kind, quantity, isReversal]);
}

describe('a list of pledges', () => {
  it('raises what is pledged by the sums of the file; the whole of a part rises with it; the ledger tells each', async () => {
    const before = await Promise.all([pledged(), pledged('education/labour-federation')]);
    const part = {
      ...{ source: 'Liên đoàn Lao động quận', measure: 'Hỗ trợ giáo dục', quantity: '1' },
      pledge: 'education/labour-federation/until-eighteen',
    };
    const value = await upload([pledge(), pledge({ quantity: '1.000' }), pledge(part)]);
    const done = await accepted(runImport(officer(), importStepOf(value)));
    expect(done).toMatchObject({ created: 3, import: { kind: 'PLEDGES' } });
    const after = await Promise.all([pledged(), pledged('education/labour-federation')]);
    expect(after.map((now, index) => now - (before[index] ?? 0))).toEqual([1003, 1]);
    expect((await ledger('savings-book/ha-cau')).slice(-2)).toEqual([
      ['PLEDGE', 3, false],
      ['PLEDGE', 1000, false],
    ]);
    await accepted(undoImport(officer(), { ...importStepOf(done), reason }));
    expect(await Promise.all([pledged(), pledged('education/labour-federation')])).toEqual(before);
    expect((await ledger('savings-book/ha-cau')).slice(-2)).toEqual([
      ['PLEDGE', -3, true],
      ['PLEDGE', -1000, true],
    ]);
  });

  it('tried out writes nothing; the same file is known; what is on record is asked about', async () => {
    const row = pledge();
    const list = rowListOf('PLEDGES', [row]);
    const value = await accepted(uploadImport(officer(), list));
    const before = await readEverything(desk);
    expect(await accepted(runImport(officer(), { ...importStepOf(value), dryRun: true }))).toMatchObject({
      created: 1,
    });
    expect(await readEverything(desk)).toEqual(before);
    await accepted(runImport(officer(), importStepOf(value)));
    expect(await accepted(uploadImport(officer(), list))).toMatchObject({ isKnown: true, import: { state: 'DONE' } });
    const again = await upload([row, pledge()]);
    expect(again.entries.map(({ record, matches }) => [record.decision, matches.map(({ by }) => by)])).toEqual([
      [null, ['PLEDGE']],
      ['CREATE', []],
    ]);
    const entries = [{ position: 0, decision: 'SKIP' as const }];
    const decided = await accepted(decideImportEntries(officer(), { ...importStepOf(again), entries }));
    expect(await accepted(runImport(officer(), importStepOf(decided)))).toMatchObject({ created: 1, skipped: 1 });
  });

  it.each<[string, FieldRow, string, string | null]>([
    ['a source in other letters', { source: 'Quỹ Vì người nghèo phường Hà Cau' }, 'none', null],
    ['a source without such a pledge', { measure: 'Tặng xe đạp' }, 'measure UNKNOWN_MEASURE', null],
    ['another support', { measure: 'Hỗ trợ xe đạp học sinh' }, 'measure NO_SUCH_PLEDGE', null],
    [
      'one of two pledges',
      { source: 'Liên đoàn Lao động quận', measure: 'Hỗ trợ giáo dục' },
      'pledge AMBIGUOUS_PLEDGE',
      'education/labour-federation',
    ],
    ['half a book', { quantity: '1,5' }, 'quantity NOT_WHOLE', null],
    ['no book', { quantity: '0' }, 'quantity OUT_OF_RANGE', null],
    ['a day to come', { pledgedOn: '16/6/2024' }, 'pledgedOn DATE_IN_FUTURE', null],
    ['an earlier day without a reason', { pledgedOn: '01/6/2024' }, 'reason REASON_REQUIRED', null],
    ['no document', { documentNumber: null }, 'documentNumber REQUIRED', null],
  ])('with %s says so in its cell', async (_name, changes, expected, suggestion) => {
    const value = await upload([pledge(changes)]);
    const issues = value.entries.flatMap((one) => one.issues);
    expect(issues.map(({ field, code }) => `${field} ${code}`)).toEqual(expected === 'none' ? [] : [expected]);
    expect(issues[0]?.suggestion ?? null).toBe(suggestion);
  });

  it('is refused where two officers run it at once but for one, in 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const before = await pledged();
      const value = await upload([pledge(), pledge()]);
      const runs = await Promise.all([1, 2].map(() => runImport(officer(), importStepOf(value))));
      expect(runs.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await pledged()).toBe(before + 6);
    }
  });
});

describe('an undo of pledges', () => {
  it('is refused where something of them was received', async () => {
    const source = 'Quỹ Vì người nghèo phường Phú Lương';
    const done = await accepted(runImport(officer(), importStepOf(await upload([pledge({ source })]))));
    await received(desk, { source: 'ward-fund-for-the-poor/phu-luong', pledge: 'savings-book/phu-luong', quantity: 4 });
    const before = await readEverything(desk);
    const refused = await errorOf(undoImport(officer(), { ...importStepOf(done), reason }), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['entries.0', 'PLEDGE_RECEIVED']]);
    expect(await readEverything(desk)).toEqual(before);
  });

  it('is refused where they are allocated', async () => {
    const source = 'Quỹ Vì người nghèo phường Biên Giang';
    const rows = [pledge({ source, quantity: '1' })];
    const done = await accepted(runImport(officer(), importStepOf(await upload(rows))));
    for (let book = 0; book < 4; book += 1)
      await desk.giveBook('savings-book/bien-giang', { place: 'bien-giang-2024' });
    const refused = await errorOf(undoImport(officer(), { ...importStepOf(done), reason }), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['entries.0', 'PLEDGE_EXCEEDED']]);
    expect(refused.issues[0]?.text.vi).toContain('II.2.2.2');
  });
});

describe('who may import pledges', () => {
  it.each<[Role, string | null, string]>([
    ['ADMINISTRATOR', null, ''],
    ['COMMITTEE_OFFICER', null, ''],
    ['AGENCY_OFFICER', 'ward-peoples-committee/ha-cau', ''],
    ['AGENCY_OFFICER', 'ward-peoples-committee/yen-nghia', 'SOURCE_OF_OTHERS'],
    ['COMMITTEE_LEADER', null, 'FORBIDDEN'],
    ['WARD_OFFICER', null, 'FORBIDDEN'],
    ['AUDITOR', null, 'FORBIDDEN'],
  ])('%s of %s: %s', async (role, agency, expected) => {
    const who = officer({ role, agency, place: role === 'WARD_OFFICER' ? 'ha-cau-2024' : null });
    if (expected === 'FORBIDDEN') {
      await errorOf(uploadImport(who, rowListOf('PLEDGES', [pledge()])), 'FORBIDDEN');
      return;
    }
    const value = await uploaded(who, 'PLEDGES', [pledge()]);
    expect(value.entries[0]?.issues.map(({ code }) => code).join()).toBe(expected);
  });
});

describe('the database', () => {
  it('keeps a pledge of its own as it was recorded, on a receipt or on a document, and takes it back once', async () => {
    const done = await accepted(runImport(officer(), importStepOf(await upload([pledge()]))));
    const id = done.outcomes[0]?.written ?? '';
    const columns = `committee_id, id, pledge, quantity, source, pledged_on, document_number, recorded_at, recorded_by`;
    const copy = (changed: string) => `insert into pledge_addition (${columns})
      select ${changed} from pledge_addition where id = '${id}'`;
    const reversal = `insert into pledge_addition_reversal
      select committee_id, id, gen_random_uuid(), pledged_on, 'x', recorded_at, recorded_by
      from pledge_addition where id = '${id}'`;
    const of = async (...statements: string[]) => (await failureOf(desk.database.writers, statements))?.constraint;
    expect(await of(copy(columns.replace(' id,', ' gen_random_uuid(),').replace('pledged_on', 'null')))).toBe(
      'pledge_addition_stands_on_one',
    );
    expect(await of(copy(columns.replace(' id,', ' gen_random_uuid(),').replace('source', `'womens-union'`)))).toBe(
      'pledge_addition_source_fkey',
    );
    expect(await of(reversal, reversal)).toBe('pledge_addition_reversal_once');
    const kept = await failureOf(desk.database.writers, [`update pledge_addition set quantity = 9 where id = '${id}'`]);
    expect(kept).not.toBeNull();
  });
});

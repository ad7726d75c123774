import { findHousehold, findMembersByHouseholds } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { failureOf } from '@vuonlen/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateHousehold } from '../households/index.ts';
import {
  accepted,
  type ContextOptions,
  childRow,
  countRows,
  errorOf,
  freshName,
  headRow,
  importStepOf,
  listOf,
  openSupportDesk,
  readEverything,
  type SupportDesk,
  type TestRow,
  trailOf,
} from '../testing/index.ts';
import { decideImportEntries, discardImport, runImport, undoImport, uploadImport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const officer = (options?: ContextOptions) => desk.contextOf(options);
const scope = () => wholeCommittee(desk.committee);
const upload = (rows: readonly TestRow[]) => accepted(uploadImport(officer(), listOf(rows)));

async function householdOf(outcome: { readonly household: string | null } | undefined) {
  return findHousehold(desk.database.readers, scope(), outcome?.household ?? '');
}

async function membersOf(household: string | null | undefined) {
  return findMembersByHouseholds(desk.database.readers, scope(), [household ?? '']);
}

describe('a list', () => {
  it('is registered as a whole: households, members, class, an event each and one of the import', async () => {
    const [one, two] = [freshName(), freshName('Lê Văn')];
    const before = await countRows(desk, 'household');
    const rows = [headRow(one, { code: 'H1', group: '5' }), childRow('Nguyễn Văn Con'), headRow(two, { code: 'H1' })];
    const value = await upload(rows);
    expect(value).toMatchObject({ isKnown: false, import: { state: 'OPEN', version: 1 } });
    expect(value.entries.map(({ record, issues }) => [record.decision, issues])).toEqual([
      ['CREATE', []],
      ['CREATE', []],
    ]);
    expect(await countRows(desk, 'household')).toBe(before);
    const done = await accepted(runImport(officer(), importStepOf(value)));
    expect(done).toMatchObject({ created: 2, merged: 0, skipped: 0, import: { state: 'DONE' } });
    const [first] = done.outcomes;
    expect(await householdOf(first)).toMatchObject({
      ...{ headName: one, code: 'H1', residentialGroup: '5', class: 'NEAR_POOR', place: 'phu-luong-2024' },
      demo: false,
    });
    expect((await membersOf(first?.household)).map(({ fullName, relation }) => [fullName, relation])).toEqual([
      [one, 'HEAD'],
      ['Nguyễn Văn Con', 'CHILD'],
    ]);
    expect(await trailOf(desk, first?.household ?? '')).toEqual(['household.create']);
    expect(await trailOf(desk, value.import.id)).toEqual(['import.upload', 'import.run']);
  });

  it('keeps no personal data of its own once it is done, or given up', async () => {
    const done = await accepted(runImport(officer(), importStepOf(await upload([headRow(freshName())]))));
    expect(done.entries.map(({ record, entry }) => [record.rows, entry])).toEqual([[null, null]]);
    const given = await accepted(discardImport(officer(), importStepOf(await upload([headRow(freshName())]))));
    expect(given).toMatchObject({ import: { state: 'DISCARDED' }, entries: [{ entry: null }] });
    const kept = `update import_entry set rows = '[]' where batch_id = '${done.import.id}'`;
    const touched = `update import_batch set version = 9 where id = '${done.import.id}'`;
    expect((await failureOf(desk.database.writers, [kept, touched]))?.constraint).toBe('import_batch_rows_dropped');
  });

  it('of the same file is known the second time, and nothing is written; given up, it may come anew', async () => {
    const rows = [headRow(freshName())];
    const first = await upload(rows);
    const before = await readEverything(desk);
    const again = await upload(rows);
    expect(again).toMatchObject({ isKnown: true, import: { id: first.import.id, state: 'OPEN' } });
    expect(await readEverything(desk)).toEqual(before);
    const done = await accepted(runImport(officer(), importStepOf(first)));
    expect(await upload(rows)).toMatchObject({ isKnown: true, import: { id: first.import.id, state: 'DONE' } });
    await accepted(undoImport(officer(), { ...importStepOf(done), reason: 'Nhầm tệp' }));
    expect((await upload(rows)).isKnown).toBe(false);
  });

  it('tried out writes nothing and says what would happen', async () => {
    const value = await upload([headRow(freshName()), childRow('Nguyễn Văn Con')]);
    const before = await readEverything(desk);
    const tried = await accepted(runImport(officer(), { ...importStepOf(value), dryRun: true }));
    expect(tried).toMatchObject({ created: 1, import: { state: 'DONE' } });
    expect(await readEverything(desk)).toEqual(before);
    expect((await accepted(runImport(officer(), importStepOf(value)))).created).toBe(1);
  });

  it('with a wrong cell is refused as a whole, with the cell; corrected, it is registered', async () => {
    const value = await upload([headRow(freshName()), headRow(freshName(), { number: '85085000011' })]);
    expect(value.entries[1]?.issues).toMatchObject([
      { row: 3, field: 'citizenNumber', code: 'LEADING_ZERO_LOST', suggestion: '085085000011' },
    ]);
    const before = await readEverything(desk);
    const refused = await errorOf(runImport(officer(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([
      ['rows.3.citizenNumber', 'LEADING_ZERO_LOST'],
    ]);
    expect(await readEverything(desk)).toEqual(before);
    const corrections = [{ row: 3, field: 'citizenNumber' as const, value: '085085000011' }];
    const corrected = await accepted(
      decideImportEntries(officer(), { ...importStepOf(value), entries: [{ position: 1, corrections }] }),
    );
    expect(corrected.entries[1]?.issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect((await accepted(runImport(officer(), importStepOf(corrected)))).created).toBe(2);
  });

  it('is checked by the rules of registration by hand', async () => {
    const value = await upload([
      headRow(freshName(), { class: 'Hộ khá, giàu', birth: '1850' }),
      childRow('1234'),
      childRow(freshName(), { birth: '2025' }),
    ]);
    const found = value.entries[0]?.issues.map(({ row, field, code }) => [row, field, code]);
    expect(found).toEqual([
      [2, 'birth', 'OUT_OF_RANGE'],
      [3, 'fullName', 'NO_LETTER'],
      [4, 'birth', 'OUT_OF_RANGE'],
    ]);
    const ward = officer({ role: 'WARD_OFFICER', place: 'phu-luong-2024' });
    const own = await accepted(uploadImport(ward, listOf([headRow(freshName(), { class: 'Hộ khá, giàu' })])));
    expect(own.entries[0]?.issues.map(({ field, code }) => [field, code])).toEqual([['class', 'CLASS_WANTS_DECISION']]);
  });

  it('leaves a repeated household out, and asks where the register may have one', async () => {
    const name = freshName();
    const known = await accepted(
      runImport(officer(), importStepOf(await upload([headRow(name, { number: '999180000001' })]))),
    );
    const household = known.outcomes[0]?.household;
    const other = freshName();
    const value = await upload([
      headRow(other, { code: 'A' }),
      headRow(other, { code: 'B' }),
      headRow(freshName(), { number: '999180000001' }),
      headRow(name.toUpperCase(), { birth: '1980' }),
      headRow(name, { ward: 'Hà Cầu' }),
      headRow(name, { birth: '1979' }),
    ]);
    expect(value.entries.map(({ record, repeats, matches }) => [record.decision, repeats, matches])).toEqual([
      ['CREATE', null, []],
      ['SKIP', 0, []],
      [null, null, [{ household, by: 'CITIZEN_NUMBER' }]],
      [null, null, [{ household, by: 'HEAD' }]],
      ['CREATE', null, []],
      ['CREATE', null, []],
    ]);
    const refused = await errorOf(runImport(officer(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([
      ['entries.2.decision', 'UNDECIDED'],
      ['entries.3.decision', 'UNDECIDED'],
    ]);
    const entries = [2, 3].map((position) => ({ position, decision: 'SKIP' as const }));
    const decided = await accepted(decideImportEntries(officer(), { ...importStepOf(value), entries }));
    expect(await accepted(runImport(officer(), importStepOf(decided)))).toMatchObject({ created: 3, skipped: 3 });
  });
});

describe('a merge', () => {
  async function registered(name: string): Promise<string> {
    const done = await accepted(
      runImport(officer(), importStepOf(await upload([headRow(name), childRow('Nguyễn Văn Cả')]))),
    );
    return done.outcomes[0]?.household ?? '';
  }

  async function merged(rows: readonly TestRow[], target: string) {
    const value = await upload(rows);
    const entries = [{ position: 0, decision: 'MERGE' as const, target }];
    return accepted(decideImportEntries(officer(), { ...importStepOf(value), entries }));
  }

  it('adds who is new and fills in what is empty; what the register says stays; undone, all is as before', async () => {
    const name = freshName();
    const household = await registered(name);
    const before = await membersOf(household);
    const rows = [
      headRow(name, { code: 'M9', class: 'Hộ nghèo' }),
      childRow('NGUYỄN VĂN CẢ'),
      childRow('Nguyễn Thị Út'),
    ];
    const done = await accepted(runImport(officer(), importStepOf(await merged(rows, household))));
    expect(done).toMatchObject({ created: 0, merged: 1, outcomes: [{ effect: 'MERGED', household }] });
    expect((await membersOf(household)).map(({ fullName }) => fullName).sort()).toEqual(
      [name, 'Nguyễn Văn Cả', 'Nguyễn Thị Út'].sort(),
    );
    expect(await householdOf({ household })).toMatchObject({ code: 'M9', class: 'NEAR_POOR' });
    expect(await trailOf(desk, household)).toEqual(['household.create', 'import.run']);
    await accepted(undoImport(officer(), { ...importStepOf(done), reason: 'Nhầm hộ' }));
    expect(await membersOf(household)).toEqual(before);
    expect(await householdOf({ household })).toMatchObject({ code: null });
  });

  it('makes nobody the head, and needs a household that the officer sees', async () => {
    const household = await registered(freshName());
    const refused = await errorOf(
      runImport(officer(), importStepOf(await merged([headRow(freshName())], household))),
      'INVALID_INPUT',
    );
    expect(refused.issues).toMatchObject([{ path: 'rows.2.fullName', code: 'HEAD_DIFFERS' }]);
    const ward = officer({ role: 'WARD_OFFICER', place: 'ha-cau-2024' });
    const value = await accepted(uploadImport(ward, listOf([headRow(freshName(), { ward: 'Hà Cầu' })])));
    for (const target of [household, 'nothing', desk.committee]) {
      const entries = [{ position: 0, decision: 'MERGE' as const, target }];
      const unseen = await errorOf(decideImportEntries(ward, { ...importStepOf(value), entries }), 'INVALID_INPUT');
      expect(unseen.issues).toMatchObject([{ path: 'entries.0.target', code: 'NOT_FOUND' }]);
    }
  });
});

describe('an undo', () => {
  it('takes the households out again, with everything that came with them, and leaves the trail', async () => {
    const tables = ['household', 'household_member', 'classification_decision', 'household_review'];
    const before = await Promise.all(tables.map((table) => countRows(desk, table)));
    const done = await accepted(
      runImport(officer(), importStepOf(await upload([headRow(freshName()), childRow('An'), headRow(freshName())]))),
    );
    await errorOf(undoImport(officer(), { ...importStepOf(done), reason: '' }), 'INVALID_INPUT');
    const undone = await accepted(undoImport(officer(), { ...importStepOf(done), reason: 'Nhầm tệp' }));
    expect(undone.import).toMatchObject({ state: 'UNDONE', undoReason: 'Nhầm tệp' });
    expect(await Promise.all(tables.map((table) => countRows(desk, table)))).toEqual(before);
    expect(await trailOf(desk, done.outcomes[0]?.household ?? '')).toEqual(['household.create', 'import.undo']);
    expect(await trailOf(desk, done.import.id)).toEqual(['import.upload', 'import.run', 'import.undo']);
  });

  it('is refused as a whole where somebody has worked on one of the households', async () => {
    const done = await accepted(
      runImport(officer(), importStepOf(await upload([headRow(freshName()), headRow(freshName())]))),
    );
    const [, second] = done.outcomes;
    await accepted(updateHousehold(officer(), { id: second?.household ?? '', expectedVersion: 1, address: 'Số 5' }));
    const before = await readEverything(desk);
    const refused = await errorOf(undoImport(officer(), { ...importStepOf(done), reason: 'Nhầm' }), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'entries.1', code: 'HOUSEHOLD_CHANGED' }]);
    expect(await readEverything(desk)).toEqual(before);
  });
});

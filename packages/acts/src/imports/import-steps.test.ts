import { wholeCommittee } from '@vuonlen/database/kernel';
import { failureOf } from '@vuonlen/database/testing';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  type SupportDesk,
  type TestRow,
} from '../testing/index.ts';
import { decideImportEntries, discardImport, runImport, undoImport, uploadImport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const officer = (options?: ContextOptions) => desk.contextOf(options);
const _scope = () => wholeCommittee(desk.committee);
const upload = (rows: readonly TestRow[]) => accepted(uploadImport(officer(), listOf(rows)));

/** The constraint that refuses a statement. */
async function constraintOf(statement: string): Promise<string | null | undefined> {
  return (await failureOf(desk.database.writers, [statement]))?.constraint;
}

describe('the steps of an import', () => {
  it('go forward only, whoever writes', async () => {
    const open = await upload([headRow(freshName())]);
    await errorOf(undoImport(officer(), { ...importStepOf(open), reason: 'x' }), 'ILLEGAL_STEP');
    await errorOf(runImport(officer(), { ...importStepOf(open), expectedVersion: 7 }), 'STALE_VERSION');
    const done = await accepted(runImport(officer(), importStepOf(open)));
    for (const act of [runImport, discardImport]) {
      expect(await errorOf(act(officer(), importStepOf(done)), 'ILLEGAL_STEP')).toMatchObject({
        from: 'DONE',
        legal: ['undo'],
      });
    }
    await errorOf(decideImportEntries(officer(), { ...importStepOf(done), entries: [] }), 'ILLEGAL_STEP');
    const back = `update import_batch set state = 'OPEN', done_at = null, done_by = null where id = '${open.import.id}'`;
    expect(await constraintOf(back)).toBe('import_batch_goes_forward');
    const renamed = `update import_batch set file_name = 'x' where id = '${open.import.id}'`;
    expect(await constraintOf(renamed)).toBe('import_batch_kept');
    await accepted(undoImport(officer(), { ...importStepOf(done), reason: 'x' }));
    await errorOf(runImport(officer(), { ...importStepOf(done), expectedVersion: 3 }), 'ILLEGAL_STEP');
  });

  it('are held by the database, whoever writes', async () => {
    const { id } = (await upload([headRow(freshName())])).import;
    const columns =
      'file_name, content_hash, list_date, has_relations, unknown_columns, formulas, recorded_at, recorded_by';
    const again = `insert into import_batch (committee_id, id, kind, state, version, ${columns})
      select committee_id, gen_random_uuid(), kind, 'OPEN', 1, ${columns} from import_batch where id = '${id}'`;
    const refused: readonly [string, string][] = [
      [again, 'import_batch_once'],
      [`update import_batch set state = 'DISCARDED' where id = '${id}'`, 'import_batch_rows_dropped'],
      [`delete from import_batch where id = '${id}'`, 'import_batch_kept'],
      [`update import_entry set decision = 'MERGE' where batch_id = '${id}'`, 'import_entry_target'],
      [`update import_entry set target_id = gen_random_uuid() where batch_id = '${id}'`, 'import_entry_target'],
      [`update import_entry set household_id = gen_random_uuid() where batch_id = '${id}'`, 'import_entry_written'],
    ];
    for (const [statement, constraint] of refused) expect(await constraintOf(statement)).toBe(constraint);
  });

  it('are refused for cells of another household and for households that the list does not have', async () => {
    const value = await upload([headRow(freshName()), headRow(freshName())]);
    const corrections = [{ row: 3, field: 'code' as const, value: 'x' }];
    const entries = [
      { position: 0, corrections },
      { position: 7, decision: 'SKIP' as const },
    ];
    const refused = await errorOf(decideImportEntries(officer(), { ...importStepOf(value), entries }), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([
      ['entries.0.corrections', 'ROW_OF_OTHERS'],
      ['entries.1.position', 'UNKNOWN_ENTRY'],
    ]);
  });

  it.each<[string, Parameters<typeof listOf>[1], string]>([
    ['a name', { fileName: '' }, 'fileName'],
    ['a hash', { contentHash: 'abc' }, 'contentHash'],
    ['a day to come', { listDate: isoDate('2024-06-16') }, 'listDate'],
  ])('need %s that is one', async (_name, changes, path) => {
    const refused = await errorOf(uploadImport(officer(), listOf([headRow(freshName())], changes)), 'INVALID_INPUT');
    expect(refused.issues.map((one) => one.path)).toEqual([path]);
  });
});

describe('who may import', () => {
  it.each<[Role, string | null, boolean]>([
    ['ADMINISTRATOR', null, true],
    ['COMMITTEE_OFFICER', null, true],
    ['WARD_OFFICER', 'phu-luong-2024', true],
    ['COMMITTEE_LEADER', null, false],
    ['AGENCY_OFFICER', null, false],
    ['AUDITOR', null, false],
  ])('%s of %s: %s', async (role, place, allowed) => {
    const who = officer({ role, place });
    const list = listOf([headRow(freshName())]);
    if (!allowed) {
      await errorOf(uploadImport(who, list), 'FORBIDDEN');
      const value = await accepted(uploadImport(officer(), list));
      // An agency has lists of its own, and sees no others.
      const code = role === 'AGENCY_OFFICER' ? 'NOT_FOUND' : 'FORBIDDEN';
      await errorOf(runImport(who, importStepOf(value)), code);
      await errorOf(discardImport(who, importStepOf(value)), code);
      return;
    }
    const value = await accepted(uploadImport(who, list));
    const done = await accepted(runImport(who, importStepOf(value)));
    await accepted(undoImport(who, { ...importStepOf(done), reason: 'x' }));
  });

  it('a ward its own households, and nobody sees the list of another ward', async () => {
    const own = officer({ role: 'WARD_OFFICER', place: 'phu-luong-2024' });
    const other = officer({ role: 'WARD_OFFICER', place: 'ha-cau-2024' });
    const value = await accepted(
      uploadImport(own, listOf([headRow(freshName()), headRow(freshName(), { ward: 'Hà Cầu' })])),
    );
    expect(value.entries.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ['PLACE_OF_OTHERS']]);
    await errorOf(runImport(own, importStepOf(value)), 'INVALID_INPUT');
    for (const act of [runImport, discardImport]) await errorOf(act(other, importStepOf(value)), 'NOT_FOUND');
    const ofAll = await upload([headRow(freshName())]);
    await errorOf(runImport(own, importStepOf(ofAll)), 'NOT_FOUND');
  });
});

describe('two officers at once', () => {
  it('register a list once, and a file once, in 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const list = listOf([headRow(freshName()), childRow('An')]);
      const uploads = await Promise.all([1, 2, 3].map(() => accepted(uploadImport(officer(), list))));
      expect(new Set(uploads.map((one) => one.import.id)).size).toBe(1);
      expect(uploads.filter(({ isKnown }) => !isKnown)).toHaveLength(1);
      const [value] = uploads;
      if (value === undefined) throw new Error('No upload');
      const before = await countRows(desk, 'household');
      const runs = await Promise.all([1, 2, 3].map(() => runImport(officer(), importStepOf(value))));
      expect(runs.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await countRows(desk, 'household')).toBe(before + 1);
    }
  });
});

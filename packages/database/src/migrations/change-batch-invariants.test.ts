import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFailure } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

/** Runs statements in one transaction that is always rolled back; what the last one failed with, or null. */
async function failureOf(...statements: string[]) {
  let failure: ReturnType<typeof postgresFailure> = null;
  const rollback = new Error('rolled back');
  const run = database.writers.transaction().execute(async (trx) => {
    try {
      for (const statement of statements) await sql.raw(statement).execute(trx);
    } catch (error) {
      failure = postgresFailure(error) ?? { code: String(error), constraint: null };
    }
    throw rollback;
  });
  await expect(run).rejects.toBe(rollback);
  return failure;
}

const at = (last: string) => `01900000-0000-7000-8000-00000000000${last}`;
const batch = (last: string, kind = 'ASSIGN_SUPPORTS') => `
  insert into change_batch (committee_id, id, kind, recorded_at, recorded_by, version)
  values ((select id from committee), '${at(last)}', '${kind}', now(), 'x', 1)`;
const undo = (last: string, of: string, kind = 'UNDO') => `
  insert into change_batch (committee_id, id, kind, undoes, undoes_kind, recorded_at, recorded_by, version)
  values ((select id from committee), '${at(last)}', '${kind}', '${at(of)}', 'ASSIGN_SUPPORTS', now(), 'x', 1)`;
const undone = `update change_batch set undone_at = now(), version = version + 1`;
const redone = `update change_batch set undone_at = null, version = version + 1`;
const item = (position: number) => `
  insert into change_batch_item (committee_id, batch_id, position, effect, assignment_id, assignment_version)
  values ((select id from committee), '${at('1')}', ${position}, 'ASSIGNED', (select id from assignment order by id limit 1), 1)`;

describe('the database itself refuses', () => {
  it.each<[string, string[], string, string]>([
    ['a batch undone twice', [batch('1'), undo('2', '1'), undo('3', '1')], '23505', 'change_batch_undone_once'],
    ['an undo of an undo', [batch('1'), undo('2', '1'), undo('3', '2')], '23503', 'change_batch_undoes'],
    ['an undo of nothing', [batch('1', 'UNDO')], '23514', 'change_batch_undo'],
    ['another kind that undoes', [batch('1'), undo('2', '1', 'ASSIGN_SUPPORTS')], '23514', 'change_batch_undo'],
    ['a changed batch', [batch('1'), `update change_batch set recorded_by = 'y'`], '23001', 'change_batch_stays'],
    ['a removed batch', [batch('1'), `delete from change_batch`], '23001', 'change_batch_stays'],
    ['a batch that is no longer undone', [batch('1'), undone, redone], '23001', 'change_batch_stays'],
    ['a changed item', [batch('1'), item(0), moved()], '23001', 'change_batch_item_append_only'],
    ['a support twice in a batch', [batch('1'), item(0), item(1)], '23505', 'change_batch_item_once'],
    ['a kind that nobody knows', [batch('1', 'MOVE')], '23514', 'change_batch_kind_check'],
    ['an item beyond 500', [batch('1'), item(500)], '23514', 'change_batch_item_position_check'],
  ])('%s', async (_name, statements, code, constraint) => {
    expect(await failureOf(...statements)).toEqual({ code, constraint });
  });

  it('nothing that is right', async () => {
    expect(await failureOf(batch('1'), item(0), undo('2', '1'), batch('3', 'CANCEL_SUPPORTS'))).toBeNull();
    expect(await failureOf(batch('1', 'CHANGE_SUPPORTS'))).toBeNull();
    expect(await failureOf(batch('1'), undone)).toBeNull();
  });
});

function moved(): string {
  return `update change_batch_item set position = 2`;
}

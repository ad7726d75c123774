import { randomUUID } from 'node:crypto';
import { findAssignment, findBatchItems, findChangeBatch } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordHousingWorks, updateMember } from '../households/index.ts';
import {
  accepted,
  bookFor,
  booksFor,
  cancellationsOf,
  errorOf,
  openSupportDesk,
  readEverything,
  type SupportDesk,
} from '../testing/index.ts';
import {
  assignSupport,
  assignSupports,
  cancelSupport,
  cancelSupports,
  type UndoBatchInput,
  undoBatch,
} from './index.ts';

let desk: SupportDesk;
const pledge = 'savings-book/social-mobilisation';
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());
/** Each test begins with a free pledge. */
beforeEach(async () => {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from assignment where state = 'ASSIGNED'`.execute(desk.database.writers);
  for (const { id, version } of rows) {
    const input = { assignment: id, expectedVersion: version, reason: 'x', idempotencyKey: randomUUID() };
    await accepted(cancelSupport(desk.contextOf(), input));
  }
});

async function registerMany(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await desk.register()).id);
  return ids;
}

async function assignMany(households: readonly string[]) {
  const { batch, items } = await accepted(assignSupports(desk.contextOf(), booksFor(households, pledge)));
  return { batch: batch?.id ?? '', supports: items.map(({ assignment }) => assignment ?? '') };
}

async function cancelMany(supports: readonly string[]) {
  const { batch } = await accepted(cancelSupports(desk.contextOf(), cancellationsOf(supports)));
  return batch?.id ?? '';
}

const undoOf = (batch: string, changes: Partial<UndoBatchInput> = {}): UndoBatchInput => {
  return { batch, expectedVersion: 1, idempotencyKey: randomUUID(), ...changes };
};
const find = (id: string) => findAssignment(desk.database.readers, wholeCommittee(desk.committee), id);

describe('cancelling many supports', () => {
  it('gives back what they drew, as one batch; a dry run says so and writes nothing', async () => {
    const { supports } = await assignMany(await registerMany(3));
    const before = await readEverything(desk);
    const dry = await accepted(cancelSupports(desk.contextOf(), cancellationsOf(supports, { dryRun: true })));
    expect(await readEverything(desk)).toEqual(before);
    expect(dry.items.map(({ assignment }) => assignment)).toEqual(supports);
    expect(dry.pledges).toMatchObject([{ pledge, usedBefore: 3, usedAfter: 0 }]);
    const done = await accepted(cancelSupports(desk.contextOf(), cancellationsOf(supports)));
    expect([done.pledges, done.batch?.kind]).toEqual([dry.pledges, 'CANCEL_SUPPORTS']);
    expect(await desk.used(pledge)).toBe(0);
  });

  it('answers every refusal with its index and the one of the act alone, and cancels none', async () => {
    const { supports } = await assignMany(await registerMany(3));
    const [first = '', second = '', third = ''] = supports;
    await cancelMany([second]);
    const items = [
      { assignment: first, reason: 'x', expectedVersion: 1 },
      { assignment: second, reason: 'x', expectedVersion: 2 },
      { assignment: randomUUID(), reason: 'x', expectedVersion: 1 },
      { assignment: third, reason: ' ', expectedVersion: 1 },
      { assignment: third, reason: 'x', expectedVersion: 7 },
      { assignment: third, reason: 'x', expectedVersion: 1, effectiveOn: isoDate('2024-06-16') },
      { assignment: first, reason: 'x', expectedVersion: 1 },
    ];
    const refused = await errorOf(
      cancelSupports(desk.contextOf(), { items, idempotencyKey: randomUUID() }),
      'BATCH_REFUSED',
    );
    expect(refused.refusals.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'INVALID_INPUT'],
      [2, 'NOT_FOUND'],
      [3, 'INVALID_INPUT'],
      [4, 'STALE_VERSION'],
      [5, 'INVALID_INPUT'],
      [6, 'STALE_VERSION'],
    ]);
    for (const { index, error } of refused.refusals.slice(0, -1)) {
      const item = items[index] ?? { assignment: '', reason: '', expectedVersion: 1 };
      const alone = await errorOf(
        cancelSupport(desk.contextOf(), { ...item, idempotencyKey: randomUUID() }),
        error.code,
      );
      expect(alone).toEqual(error);
    }
    expect((await find(first))?.state).toBe('ASSIGNED');
    const redCross = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'fatherland-front' });
    await errorOf(cancelSupports(desk.contextOf({ role: 'AUDITOR' }), cancellationsOf([first])), 'FORBIDDEN');
    await accepted(cancelSupports(redCross, cancellationsOf([first, third])));
  });
});

describe('undoing a batch', () => {
  it('of assigned supports cancels them all, once', async () => {
    const { batch, supports } = await assignMany(await registerMany(3));
    const input = undoOf(batch, { reason: 'Nhầm danh sách' });
    const done = await accepted(undoBatch(desk.contextOf(), input));
    expect(done.batch).toMatchObject({ kind: 'UNDO', undoes: batch });
    expect(await accepted(undoBatch(desk.contextOf(), input))).toEqual(done);
    for (const id of supports) {
      expect(await find(id)).toMatchObject({ state: 'CANCELLED', cancelReason: 'Nhầm danh sách', version: 2 });
    }
    expect(await desk.used(pledge)).toBe(0);
    const scope = wholeCommittee(desk.committee);
    const after = await findChangeBatch(desk.database.readers, scope, batch);
    expect(after).toMatchObject({ undoneBy: done.batch?.id, version: 2 });
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'CHANGE_BATCH', batch)).toBeNull();
    const { rows } = await sql<{ action: string }>`
      select action from audit_event where aggregate_id = ${batch} order by sequence`.execute(desk.database.writers);
    expect(rows.map(({ action }) => action)).toEqual(['batch.assignSupports', 'batch.undo']);
    await errorOf(undoBatch(desk.contextOf(), undoOf(batch)), 'STALE_VERSION');
    const again = await errorOf(
      undoBatch(desk.contextOf(), undoOf(batch, { expectedVersion: 2 })),
      'BATCH_NOT_UNDOABLE',
    );
    expect(again.why).toBe('UNDONE_ALREADY');
    const undo = await errorOf(undoBatch(desk.contextOf(), undoOf(done.batch?.id ?? '')), 'BATCH_NOT_UNDOABLE');
    expect(undo.why).toBe('IS_UNDO');
  });

  it('of cancelled supports gives them again as they were: the cancelled rows stay', async () => {
    const { supports } = await assignMany(await registerMany(2));
    const batch = await cancelMany(supports);
    const done = await accepted(undoBatch(desk.contextOf({ workingDate: '2024-07-01' }), undoOf(batch)));
    const items = await findBatchItems(desk.database.readers, wholeCommittee(desk.committee), [done.batch?.id ?? '']);
    expect(items.map(({ effect, restores }) => [effect, restores])).toEqual(supports.map((id) => ['ASSIGNED', id]));
    for (const [index, id] of supports.entries()) {
      const [old, given] = [await find(id), await find(items[index]?.assignment ?? '')];
      const { household, measure, amount, effectiveOn } = old ?? {};
      expect(given).toMatchObject({ state: 'ASSIGNED', household, measure, amount, effectiveOn });
      expect(old?.state).toBe('CANCELLED');
    }
    expect(await desk.used(pledge)).toBe(2);
  });

  it.each(['assigned', 'cancelled'] as const)(
    'of %s supports is refused when one of them changed since',
    async (kind) => {
      const { batch, supports } = await assignMany(await registerMany(3));
      const target = kind === 'assigned' ? batch : await cancelMany(supports);
      const [one = '', other = ''] = supports;
      if (kind === 'assigned') await cancelMany([one]);
      else await sql`update assignment set version = version + 1 where id = ${one}`.execute(desk.database.writers);
      await sql`update assignment set version = version + 1 where id = ${other}`.execute(desk.database.writers);
      const before = await readEverything(desk);
      const refused = await errorOf(undoBatch(desk.contextOf(), undoOf(target)), 'BATCH_CHANGED');
      expect(refused).toEqual({
        code: 'BATCH_CHANGED',
        batch: target,
        changes: [
          { index: 0, assignment: one, change: 'CANCELLED' },
          { index: 1, assignment: other, change: kind === 'assigned' ? 'CHANGED' : 'CANCELLED' },
        ],
      });
      expect(await readEverything(desk)).toEqual(before);
    },
  );

  it('gives nothing again that the rules or the pledge no longer allow: refused with the index, nothing written', async () => {
    const households = await registerMany(3);
    const [builds = '', , taken = ''] = households;
    const { supports } = await assignMany(households);
    const batch = await cancelMany(supports);
    await accepted(recordHousingWorks(desk.contextOf(), { household: builds, works: 'REPAIR' }));
    const { assignment } = await accepted(assignSupport(desk.contextOf(), bookFor(taken)));
    const before = await readEverything(desk);
    const refused = await errorOf(undoBatch(desk.contextOf(), undoOf(batch)), 'BATCH_REFUSED');
    expect(refused.refusals).toMatchObject([
      { index: 0, error: { code: 'EXCLUDED_BY', conflicting: null } },
      { index: 2, error: { code: 'EXCLUDED_BY', conflicting: { assignment: assignment.id } } },
    ]);
    expect(await readEverything(desk)).toEqual(before);
  });

  it('gives nothing again that would be worth another amount', async () => {
    const household = await desk.register({
      class: 'EXITED_NEAR_POVERTY',
      classifiedOn: isoDate('2024-06-01'),
      decisionNumber: '07/QĐ-UBND',
    });
    const pupil = await desk.pupilOf(household.id);
    const context = desk.contextOf({ workingDate: '2025-01-01' });
    const item = {
      household: household.id,
      measure: 'EDUCATION_SUPPORT',
      member: pupil,
      legs: [{ pledge: 'education/bia-ba', quantity: 1 }],
    };
    const given = await accepted(assignSupports(context, { items: [item], idempotencyKey: randomUUID() }));
    const { batch } = await accepted(cancelSupports(context, cancellationsOf([given.items[0]?.assignment ?? ''])));
    const member = {
      fullName: 'Nguyễn Văn Ổn',
      relation: 'CHILD' as const,
      birthYear: 2012,
      schoolLevel: 'GENERAL_EDUCATION' as const,
      grade: 12,
      inSchool: true,
    };
    await accepted(updateMember(context, { id: pupil, expectedVersion: 1, member }));
    const refused = await errorOf(undoBatch(context, undoOf(batch?.id ?? '')), 'BATCH_CHANGED');
    expect(refused.changes).toMatchObject([{ index: 0, change: 'AMOUNT' }]);
  });

  it('is for those who may do both, in the measures they lead, and not for who sees a part of it', async () => {
    const mixed = [(await desk.register()).id, (await desk.register({ place: 'ha-cau-2024' })).id];
    const { batch } = await assignMany(mixed);
    for (const role of ['WARD_OFFICER', 'AUDITOR', 'COMMITTEE_LEADER'] as const) {
      const context = desk.contextOf({ role, place: 'ha-cau-2024' });
      expect((await errorOf(undoBatch(context, undoOf(batch)), 'FORBIDDEN')).action).toBe('batch.undo');
    }
    const agent = (agency: string, place: string | null = null) =>
      desk.contextOf({ role: 'AGENCY_OFFICER', agency, place });
    const part = await errorOf(undoBatch(agent('fatherland-front', 'ha-cau-2024'), undoOf(batch)), 'NOT_FOUND');
    expect(part.type).toBe('ChangeBatch');
    const other = await errorOf(undoBatch(agent('labour-division'), undoOf(batch)), 'BATCH_REFUSED');
    expect(other.refusals.map(({ error }) => error.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    await errorOf(undoBatch(desk.contextOf(), undoOf(randomUUID())), 'NOT_FOUND');
    await errorOf(undoBatch(desk.contextOf(), undoOf(batch, { expectedVersion: 3 })), 'STALE_VERSION');
    await errorOf(undoBatch(desk.contextOf(), undoOf(batch, { reason: 'x'.repeat(2001) })), 'INVALID_INPUT');
    await accepted(undoBatch(agent('fatherland-front'), undoOf(batch)));
  });
});

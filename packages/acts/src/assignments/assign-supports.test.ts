import { randomUUID } from 'node:crypto';
import { findBatchItems, findChangeBatch } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  bookFor,
  booksFor,
  errorOf,
  openSupportDesk,
  readEverything,
  type SupportDesk,
} from '../testing/index.ts';
import { assignSupport, assignSupports, cancelSupport, type SupportRequest } from './index.ts';

let desk: SupportDesk;
const fund = 'savings-book/district-fund';
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

const itemOf = ({ idempotencyKey: _, ...item }: ReturnType<typeof bookFor>): SupportRequest => item;

async function registerMany(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await desk.register()).id);
  return ids;
}

async function messagesOf(aggregateId: string) {
  const rows = await desk.database.readers
    .selectFrom('outbox')
    .select('topic')
    .where('aggregate_id', '=', aggregateId)
    .orderBy('recorded_at')
    .execute();
  return rows.map(({ topic }) => topic);
}

describe('assigning many supports', () => {
  it('writes them as one batch, with an entry of the trail for each and one for the whole', async () => {
    const households = await registerMany(3);
    const before = await desk.used(fund);
    const value = await accepted(assignSupports(desk.contextOf(), booksFor(households)));
    expect(value.items.map(({ index, refusal }) => [index, refusal])).toEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
    expect(value.pledges).toEqual([{ pledge: fund, limit: 23, usedBefore: before, usedAfter: before + 3 }]);
    expect(value.batch).toMatchObject({ kind: 'ASSIGN_SUPPORTS', undoes: null, undoneBy: null, version: 1 });
    const { id } = value.batch ?? { id: '' };
    const items = await findBatchItems(desk.database.readers, wholeCommittee(desk.committee), [id]);
    expect(items.map(({ index, effect, assignment }) => [index, effect, assignment])).toEqual(
      value.items.map(({ assignment }, index) => [index, 'ASSIGNED', assignment]),
    );
    expect(await messagesOf(id)).toEqual(['batch.assignSupports']);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'CHANGE_BATCH', id)).toBeNull();
    for (const household of households) {
      expect(await messagesOf(household)).toEqual(['household.create', 'support.assign']);
      expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', household)).toBeNull();
    }
    for (const { assignment } of value.items) {
      const input = { assignment: assignment ?? '', reason: 'x', expectedVersion: 1, idempotencyKey: randomUUID() };
      await accepted(cancelSupport(desk.contextOf(), input));
    }
  });

  it('answers every refusal with its index and the one of the act alone, and writes nothing', async () => {
    const [good = '', served = '', unknown = '', rich = ''] = [
      ...(await registerMany(2)),
      (await desk.register({ housingWorks: null })).id,
      (await desk.register({ class: 'WELL_OFF' })).id,
    ];
    const { assignment } = await accepted(assignSupport(desk.contextOf(), bookFor(served)));
    const items: SupportRequest[] = [
      itemOf(bookFor(good)),
      itemOf(bookFor(served)),
      itemOf(bookFor(unknown)),
      itemOf(bookFor(rich)),
      itemOf(bookFor(good, { effectiveOn: isoDate('2025-02-01') })),
      itemOf(bookFor(good, { measure: 'MOON' })),
      itemOf(bookFor(good, { legs: [] })),
      itemOf(bookFor(randomUUID())),
      itemOf(bookFor('no id')),
      itemOf(bookFor(good, { expectedVersion: 9 })),
      itemOf(bookFor(good, { effectiveOn: isoDate('2024-06-14') })),
      itemOf(bookFor(good)),
    ];
    const before = await readEverything(desk);
    const refused = await errorOf(
      assignSupports(desk.contextOf(), { items, idempotencyKey: randomUUID() }),
      'BATCH_REFUSED',
    );
    expect(refused.refusals.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'EXCLUDED_BY'],
      [2, 'FACTS_MISSING'],
      [3, 'INELIGIBLE'],
      [4, 'OUTSIDE_WINDOW'],
      [5, 'INVALID_INPUT'],
      [6, 'INVALID_INPUT'],
      [7, 'NOT_FOUND'],
      [8, 'NOT_FOUND'],
      [9, 'STALE_VERSION'],
      [10, 'EXCLUDED_BY'],
      [11, 'EXCLUDED_BY'],
    ]);
    expect(await readEverything(desk)).toEqual(before);
    expect(refused.refusals[0]?.error).toMatchObject({
      conflicting: { assignment: assignment.id, measure: 'SAVINGS_BOOK' },
    });
    for (const [place, item] of items.entries()) {
      const alone = refused.refusals.find(({ index }) => index === place)?.error;
      if (alone === undefined || place >= 10 || place === 4) continue;
      const input = { ...item, idempotencyKey: randomUUID() };
      expect(await errorOf(assignSupport(desk.contextOf(), input), alone.code)).toEqual(alone);
    }
  });

  it('counts each item on what those before it took: the pledge, and the planned quantity', async () => {
    const households = [];
    for (let index = 0; index < 4; index += 1) households.push((await desk.register({ place: 'ha-cau-2024' })).id);
    const pledge = 'savings-book/ha-cau';
    const refused = await errorOf(assignSupports(desk.contextOf(), booksFor(households, pledge)), 'BATCH_REFUSED');
    expect(refused.refusals).toMatchObject([
      { index: 2, error: { code: 'PLEDGE_EXCEEDED', limit: 2, used: 2, asked: 1 } },
      { index: 3, error: { code: 'PLEDGE_EXCEEDED', limit: 2, used: 2, asked: 1 } },
    ]);
    expect(await desk.used(pledge)).toBe(0);
    const { plan } = desk.contextOf();
    const measures = plan.measures.map((measure) =>
      measure.code === 'SAVINGS_BOOK' && 'value' in measure.plannedQuantity
        ? { ...measure, plannedQuantity: { ...measure.plannedQuantity, value: 2 } }
        : measure,
    );
    const context = desk.contextOf({ plan: { ...plan, measures } });
    const more = booksFor(await registerMany(3));
    const asked = await errorOf(assignSupports(context, more), 'BATCH_REFUSED');
    expect(asked.refusals.map(({ index }) => index)).toEqual([1, 2]);
    expect(asked.refusals[1]?.error).toMatchObject({ code: 'REASON_REQUIRED', planned: 2 });
    const items = more.items.map((item) => ({ ...item, overPlanReason: 'Phát sinh' }));
    const dry = await accepted(assignSupports(context, { ...more, items, dryRun: true }));
    expect(dry.items.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      [],
      ['OVER_PLANNED_QUANTITY'],
      ['OVER_PLANNED_QUANTITY'],
    ]);
  });

  it('refuses nothing, more than 500, and one key for two batches; the same key answers again', async () => {
    const empty = { items: [], idempotencyKey: randomUUID() };
    const refused = await errorOf(assignSupports(desk.contextOf(), empty), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'items', code: 'REQUIRED' }]);
    const households = Array.from({ length: 501 }, () => randomUUID());
    expect(await errorOf(assignSupports(desk.contextOf(), booksFor(households)), 'BATCH_TOO_LARGE')).toEqual({
      code: 'BATCH_TOO_LARGE',
      limit: 500,
      given: 501,
    });
    const [one = '', two = ''] = await registerMany(2);
    const input = booksFor([one], 'savings-book/social-mobilisation');
    const first = await accepted(assignSupports(desk.contextOf(), input));
    expect(await accepted(assignSupports(desk.contextOf(), input))).toEqual(first);
    expect(await desk.count('assignment', one)).toBe(1);
    const other = booksFor([two], 'savings-book/social-mobilisation', { idempotencyKey: input.idempotencyKey });
    await errorOf(assignSupports(desk.contextOf(), other), 'IDEMPOTENCY_KEY_REUSED');
  });
});

describe('a dry run', () => {
  it('answers each decision and what each pledge would have left, and writes nothing at all', async () => {
    const [good = '', poor = ''] = [...(await registerMany(1)), (await desk.register({ class: 'WELL_OFF' })).id];
    const input = booksFor([good, poor], 'savings-book/social-mobilisation', { dryRun: true });
    const [before, used] = [await readEverything(desk), await desk.used('savings-book/social-mobilisation')];
    const value = await accepted(assignSupports(desk.contextOf(), input));
    expect(await readEverything(desk)).toEqual(before);
    expect(value.batch).toBeNull();
    expect(value.items).toMatchObject([
      { index: 0, assignment: null, refusal: null, decision: { outcome: 'GRANTED' } },
      { index: 1, assignment: null, refusal: { code: 'INELIGIBLE' }, decision: { outcome: 'DENIED' } },
    ]);
    expect(value.pledges).toMatchObject([{ usedBefore: used, usedAfter: used + 1 }]);
    const real = { ...input, items: input.items.slice(0, 1), dryRun: false };
    const done = await accepted(assignSupports(desk.contextOf(), real));
    expect(done.pledges).toEqual(value.pledges);
    const scope = wholeCommittee(desk.committee);
    expect(await findChangeBatch(desk.database.readers, scope, done.batch?.id ?? '')).toEqual(done.batch);
  });

  it('takes back what a refused item has begun: the same household is served by the next one', async () => {
    const households = [];
    for (let index = 0; index < 3; index += 1) households.push((await desk.register({ place: 'ha-cau-2024' })).id);
    const { items } = booksFor(households, 'savings-book/ha-cau');
    const last = itemOf(
      bookFor(households[2] ?? '', { legs: [{ pledge: 'savings-book/social-mobilisation', quantity: 1 }] }),
    );
    const input = { items: [...items, last], dryRun: true, idempotencyKey: randomUUID() };
    const value = await accepted(assignSupports(desk.contextOf(), input));
    expect(value.items.map(({ refusal }) => refusal?.code ?? 'OK')).toEqual(['OK', 'OK', 'PLEDGE_EXCEEDED', 'OK']);
    expect(value.pledges[0]).toEqual({ pledge: 'savings-book/ha-cau', limit: 2, usedBefore: 0, usedAfter: 2 });
  });

  it('names the pledge of which another one is a part', async () => {
    const exited = { class: 'EXITED_NEAR_POVERTY' as const, classifiedOn: isoDate('2024-06-01') };
    const household = await desk.register({ ...exited, decisionNumber: '07/QĐ-UBND' });
    const whole = 'education/labour-federation';
    const item: SupportRequest = {
      household: household.id,
      measure: 'EDUCATION_SUPPORT',
      member: await desk.pupilOf(household.id),
      legs: [{ pledge: `${whole}/until-eighteen`, quantity: 1 }],
      effectiveOn: isoDate('2025-01-01'),
    };
    const value = await accepted(
      assignSupports(desk.contextOf(), { items: [item], dryRun: true, idempotencyKey: randomUUID() }),
    );
    expect(value.pledges).toMatchObject([
      { pledge: whole, usedBefore: 0, usedAfter: 1 },
      { pledge: `${whole}/until-eighteen`, usedBefore: 0, usedAfter: 1 },
    ]);
  });
});

describe('who may assign many', () => {
  it('those who may assign one; of another agency’s measure each item is refused', async () => {
    const [household = ''] = await registerMany(1);
    const input = booksFor([household], 'savings-book/social-mobilisation');
    for (const role of ['WARD_OFFICER', 'AUDITOR', 'COMMITTEE_LEADER'] as const) {
      const context = desk.contextOf({ role, place: 'phu-luong-2024' });
      const refused = await errorOf(assignSupports(context, input), 'FORBIDDEN');
      expect(refused.action).toBe('batch.assignSupports');
    }
    const redCross = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'red-cross' });
    const refused = await errorOf(assignSupports(redCross, input), 'BATCH_REFUSED');
    expect(refused.refusals).toEqual([{ index: 0, error: { code: 'FORBIDDEN', action: 'support.assign' } }]);
    const front = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'fatherland-front' });
    await accepted(assignSupports(front, input));
    const admin = desk.contextOf({ role: 'ADMINISTRATOR' });
    const [another = ''] = await registerMany(1);
    await accepted(assignSupports(admin, booksFor([another], 'savings-book/social-mobilisation')));
  });
});

import { randomUUID } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordNeed, updateHousehold } from '../households/index.ts';
import { accepted, bookFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type AssignSupportInput, assignSupport, cancelSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

describe('limits', () => {
  it('refuses beyond a pledge with its figures and its sentence, and leaves nothing behind', async () => {
    const households = [];
    for (let index = 0; index < 3; index += 1) households.push(await desk.register({ place: 'ha-cau-2024' }));
    const legs = [{ pledge: 'savings-book/ha-cau', quantity: 1 }];
    for (const { id } of households.slice(0, 2)) await accepted(assignSupport(desk.contextOf(), bookFor(id, { legs })));
    const third = households[2]?.id ?? '';
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(third, { legs })), 'PLEDGE_EXCEEDED');
    expect(refused).toMatchObject({ pledge: 'savings-book/ha-cau', unit: 'BOOK', limit: 2, used: 2, asked: 1 });
    expect(refused).toMatchObject({ clause: 'II.2.2.2#4.3', quote: 'Hà Cầu 02 sổ' });
    expect(await desk.count('assignment', third)).toBe(0);
    expect(await desk.count('decision', third)).toBe(0);
  });

  it('keeps the money of a ward in the ward, and says whose rule that is', async () => {
    const household = await desk.register({ place: 'phu-luong-2024' });
    const legs = [{ pledge: 'savings-book/yen-nghia', quantity: 1 }];
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(household.id, { legs })), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'legs.0.pledge', code: 'WARD_MONEY_STAYS' }]);
    expect(refused.issues[0]?.text.vi).toContain('không phải của kế hoạch');
    await sql`update committee set ward_money_stays = false`.execute(desk.database.writers);
    await accepted(assignSupport(desk.contextOf(), bookFor(household.id, { legs })));
    await sql`update committee set ward_money_stays = true`.execute(desk.database.writers);
  });

  it('warns beyond the planned quantity and wants a reason', async () => {
    const { plan } = desk.contextOf();
    const measures = plan.measures.map((measure) =>
      measure.code === 'HOUSING_REPAIR' && 'value' in measure.plannedQuantity
        ? { ...measure, plannedQuantity: { ...measure.plannedQuantity, value: 0 } }
        : measure,
    );
    const context = desk.contextOf({ plan: { ...plan, measures } });
    const household = await desk.register();
    const fix = { id: household.id, expectedVersion: household.version, housingDilapidated: true };
    await accepted(updateHousehold(context, fix));
    await accepted(recordNeed(context, { household: household.id, kind: 'HOUSING_REPAIR', year: 2024 }));
    const input: AssignSupportInput = {
      household: household.id,
      measure: 'HOUSING_REPAIR',
      legs: [
        { pledge: 'repair/district-fund', quantity: 1 },
        { pledge: 'repair/red-cross', quantity: 1 },
      ],
      idempotencyKey: randomUUID(),
    };
    const refused = await errorOf(assignSupport(context, input), 'REASON_REQUIRED');
    expect(refused).toMatchObject({ for: 'OVER_PLANNED_QUANTITY', planned: 0, asked: 1, clause: 'II.2.2.1#3' });
    const { warnings } = await accepted(assignSupport(context, { ...input, overPlanReason: 'Phát sinh sau bão' }));
    expect(warnings).toMatchObject([{ code: 'OVER_PLANNED_QUANTITY', clause: 'II.2.2.1#3' }]);
  });

  it('wants a reason for a day before the working date', async () => {
    const household = await desk.register({ classifiedOn: isoDate('2024-01-01') });
    const input = bookFor(household.id, { effectiveOn: isoDate('2024-05-01') });
    expect(await errorOf(assignSupport(desk.contextOf(), input), 'REASON_REQUIRED')).toMatchObject({
      for: 'BACKDATING',
    });
    const { assignment } = await accepted(assignSupport(desk.contextOf(), { ...input, reason: 'Đã trao ngày 01/5' }));
    expect(assignment.effectiveOn).toBe('2024-05-01');
  });

  it('refuses the same item for the same receiver twice', async () => {
    const household = await desk.register();
    await accepted(recordNeed(desk.contextOf(), { household: household.id, kind: 'ESSENTIAL_ITEMS', year: 2024 }));
    const item = (itemKind: string): AssignSupportInput => ({
      household: household.id,
      measure: 'ESSENTIAL_ITEMS',
      itemKind,
      legs: [{ pledge: 'essential-items/mobilised', quantity: 1 }],
      idempotencyKey: randomUUID(),
    });
    await accepted(assignSupport(desk.contextOf(), item('TELEVISION')));
    const refused = await errorOf(assignSupport(desk.contextOf(), item('TELEVISION')), 'EXCLUDED_BY');
    expect(refused.decision.reasons[0]).toMatchObject({ rule: 'ALREADY_ASSIGNED', clause: 'II.2.2.4#1' });
    await accepted(assignSupport(desk.contextOf(), item('COMPUTER')));
  });
});

describe('cancelling a support', () => {
  it('wants a reason and the current version, once', async () => {
    const household = await desk.register();
    const { assignment } = await accepted(assignSupport(desk.contextOf(), bookFor(household.id)));
    const before = await desk.used('savings-book/district-fund');
    const input = { assignment: assignment.id, reason: 'Nhầm hộ', expectedVersion: 1, idempotencyKey: randomUUID() };
    await errorOf(cancelSupport(desk.contextOf(), { ...input, reason: ' ' }), 'INVALID_INPUT');
    await errorOf(cancelSupport(desk.contextOf(), { ...input, expectedVersion: 7 }), 'STALE_VERSION');
    await errorOf(cancelSupport(desk.contextOf({ role: 'WARD_OFFICER', place: 'phu-luong-2024' }), input), 'FORBIDDEN');
    const first = await accepted(cancelSupport(desk.contextOf(), input));
    const again = await accepted(cancelSupport(desk.contextOf(), input));
    expect(again.assignment).toEqual(first.assignment);
    const other = { ...input, expectedVersion: 2, idempotencyKey: randomUUID() };
    expect((await errorOf(cancelSupport(desk.contextOf(), other), 'INVALID_INPUT')).issues[0]?.code).toBe(
      'ALREADY_CANCELLED',
    );
    expect(await desk.used('savings-book/district-fund')).toBe(before - 1);
  });
});

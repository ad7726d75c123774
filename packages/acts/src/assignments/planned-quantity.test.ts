import { randomUUID } from 'node:crypto';
import type { Plan } from '@vuonlen/plan/plans';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, bookFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { assignSupport, cancelSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

/** The plan with another planned number of savings books. */
function planning(books: number): Plan {
  const { plan } = desk.contextOf();
  const measures = plan.measures.map((measure) =>
    measure.code === 'SAVINGS_BOOK' && 'value' in measure.plannedQuantity
      ? { ...measure, plannedQuantity: { ...measure.plannedQuantity, value: books } }
      : measure,
  );
  return { ...plan, measures };
}

async function cancel(assignment: string, plan: Plan) {
  const input = { assignment, reason: 'next round', expectedVersion: 1, idempotencyKey: randomUUID() };
  await accepted(cancelSupport(desk.contextOf({ plan }), input));
}

describe('the planned quantity', () => {
  it('is reached without a reason; the next one wants it', async () => {
    const context = desk.contextOf({ plan: planning(2) });
    const given: string[] = [];
    for (let index = 0; index < 2; index += 1) {
      const { assignment, warnings } = await accepted(assignSupport(context, bookFor((await desk.register()).id)));
      expect(warnings).toEqual([]);
      given.push(assignment.id);
    }
    const third = bookFor((await desk.register()).id);
    const refused = await errorOf(assignSupport(context, third), 'REASON_REQUIRED');
    expect(refused).toMatchObject({ for: 'OVER_PLANNED_QUANTITY', planned: 2, asked: 3 });
    const over = await accepted(assignSupport(context, { ...third, overPlanReason: 'Phát sinh' }));
    expect(over.warnings).toMatchObject([{ code: 'OVER_PLANNED_QUANTITY' }]);
    for (const id of [...given, over.assignment.id]) await cancel(id, planning(2));
  });

  it('holds when 12 households are served at once: 2 without a reason, 10 are asked for one, in each of 6 rounds', async () => {
    const plan = planning(2);
    const households = await Promise.all(Array.from({ length: 12 }, () => desk.register()));
    for (let round = 0; round < 6; round += 1) {
      const results = await Promise.all(
        households.map(({ id }) => assignSupport(desk.contextOf({ plan }), bookFor(id))),
      );
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
      expect(codes.filter((code) => code === 'REASON_REQUIRED')).toHaveLength(10);
      expect(codes.filter((code) => code === 'OK')).toHaveLength(2);
      for (const result of results) if (result.ok) await cancel(result.value.assignment.id, plan);
    }
  });

  it('waits in one order with the counters: supports of two pledges and cancellations at once never lock each other out', async () => {
    const households = await Promise.all(Array.from({ length: 8 }, () => desk.register()));
    for (const household of households) await desk.needsHouse(household);
    const houses = ['new-build/womens-union', 'new-build/leg-1'];
    for (let round = 0; round < 3; round += 1) {
      const results = await Promise.all(
        households.map(({ id }, index) => {
          const legs = (index % 2 === 0 ? houses : houses.toReversed()).map((pledge) => ({ pledge, quantity: 1 }));
          const input = { ...bookFor(id, { legs }), measure: 'HOUSING_NEW_BUILD' };
          return assignSupport(desk.contextOf(), input);
        }),
      );
      const refused = results.flatMap((result) => (result.ok ? [] : [result.error.code]));
      expect(refused.filter((code) => code !== 'PLEDGE_EXCEEDED')).toEqual([]);
      const live = results.flatMap((result) => (result.ok ? [result.value.assignment.id] : []));
      expect(live.length).toBeGreaterThan(0);
      await Promise.all(live.map((id) => cancel(id, desk.contextOf().plan)));
    }
  });
});

import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHousehold, recordClassificationDecision } from '../households/index.ts';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { setWorkingDate, today, workingDateOf } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

describe('the working date', () => {
  it('settles the classes as of the day, forwards and back', async () => {
    const household = await desk.register();
    await accepted(
      recordClassificationDecision(desk.contextOf(), {
        household: household.id,
        decidedOn: isoDate('2024-06-15'),
        effectiveOn: isoDate('2024-12-31'),
        class: 'EXITED_NEAR_POVERTY',
        change: 'EXITED_NEAR_POVERTY',
        expectedVersion: 1,
      }),
    );
    const known = () =>
      desk.database.writers.transaction().execute((trx) => readHousehold(trx, desk.contextOf(), household.id));
    expect(await known()).toMatchObject({ class: 'NEAR_POOR', exitedOn: null });
    const context = desk.contextOf({ role: 'ADMINISTRATOR' });
    const { committee } = await accepted(setWorkingDate(context, { date: isoDate('2025-01-02') }));
    expect(committee).toMatchObject({ workingDate: '2025-01-02', version: 2 });
    expect(await known()).toMatchObject({ class: 'EXITED_NEAR_POVERTY', exitedOn: '2024-12-31' });
    await accepted(setWorkingDate(context, { date: isoDate('2024-06-15') }));
    expect(await known()).toMatchObject({ class: 'NEAR_POOR', exitedOn: null });
    await errorOf(setWorkingDate(desk.contextOf(), { date: null }), 'FORBIDDEN');
  });

  it.each([
    ['2024-06-14T16:59:59Z', '2024-06-14'],
    ['2024-06-14T17:00:00Z', '2024-06-15'],
  ])('at %s it is %s in Asia/Ho_Chi_Minh', (instant, day) => {
    expect(today(new Date(instant))).toBe(day);
    expect(workingDateOf({ workingDate: null }, new Date(instant))).toBe(day);
    expect(workingDateOf({ workingDate: isoDate('2024-01-01') }, new Date(instant))).toBe('2024-01-01');
  });
});

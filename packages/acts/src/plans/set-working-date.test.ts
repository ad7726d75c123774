import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

  it('settles what an act decides that began before it was set', async () => {
    const household = await desk.register();
    const before = desk.contextOf();
    const administrator = desk.contextOf({ role: 'ADMINISTRATOR' });
    await accepted(setWorkingDate(administrator, { date: isoDate('2025-01-02') }));
    const { household: decided } = await accepted(
      recordClassificationDecision(before, {
        household: household.id,
        decidedOn: isoDate('2024-06-15'),
        effectiveOn: isoDate('2024-12-31'),
        class: 'EXITED_NEAR_POVERTY',
        change: 'EXITED_NEAR_POVERTY',
        number: '9/QĐ',
        expectedVersion: 1,
      }),
    );
    expect(decided).toMatchObject({ class: 'EXITED_NEAR_POVERTY', exitedOn: '2024-12-31' });
    await accepted(setWorkingDate(administrator, { date: isoDate('2024-06-15') }));
  });

  it('is set by several at once, one after the other', async () => {
    const dates = ['2024-06-15', '2024-07-01', '2024-08-01', '2024-09-01'].map(isoDate);
    const context = desk.contextOf({ role: 'ADMINISTRATOR' });
    const transactions = vi.spyOn(desk.database.writers, 'transaction');
    const set = await Promise.all(dates.map((date) => accepted(setWorkingDate(context, { date }))));
    const versions = set.map(({ committee }) => committee.version);
    expect(new Set(versions).size).toBe(dates.length);
    expect(transactions).toHaveBeenCalledTimes(dates.length);
    transactions.mockRestore();
    await accepted(setWorkingDate(context, { date: isoDate('2024-06-15') }));
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

import { randomUUID } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, bookFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { assignSupport, type CancelSupportInput, cancelSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

/** A savings book that takes effect on the day; the working date of the committee is 15 June 2024. */
async function bookFrom(day: string) {
  const { id } = await desk.register({ classifiedOn: isoDate('2024-01-01') });
  const input = bookFor(id, { effectiveOn: isoDate(day), reason: 'Đã trao' });
  return (await accepted(assignSupport(desk.contextOf(), input))).assignment;
}

function cancelOf(assignment: string, on?: string): CancelSupportInput {
  const effectiveOn = on === undefined ? null : isoDate(on);
  return { assignment, reason: 'Nhầm hộ', effectiveOn, expectedVersion: 1, idempotencyKey: randomUUID() };
}

describe('the day of a cancellation', () => {
  it.each([
    ['a support in force, long before it', '2024-05-01', '1900-01-01', 'DATE_BEFORE_SUPPORT'],
    ['a support in force, the day before it', '2024-05-01', '2024-04-30', 'DATE_BEFORE_SUPPORT'],
    ['a support in force, the day after the working date', '2024-05-01', '2024-06-16', 'DATE_IN_FUTURE'],
    ['a support in force, in 2099', '2024-05-01', '2099-01-01', 'DATE_IN_FUTURE'],
    ['a support to come, the day before the working date', '2024-09-01', '2024-06-14', 'DATE_BEFORE_SUPPORT'],
    ['a support to come, the day after it begins', '2024-09-01', '2024-09-02', 'DATE_IN_FUTURE'],
  ])('is refused for %s', async (_name, from, on, code) => {
    const { id } = await bookFrom(from);
    const refused = await errorOf(cancelSupport(desk.contextOf(), cancelOf(id, on)), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'effectiveOn', code }]);
    expect(refused.issues[0]?.text.vi).toMatch(/^Ngày /);
    expect(refused.issues[0]?.text.en).toMatch(/^The day /);
    expect((await accepted(cancelSupport(desk.contextOf(), cancelOf(id)))).assignment.version).toBe(2);
  });

  it.each([
    ['a support in force, its first day', '2024-05-01', '2024-05-01'],
    ['a support in force, the working date', '2024-05-01', '2024-06-15'],
    ['a support to come, the working date', '2024-09-01', '2024-06-15'],
    ['a support to come, the day on which it would begin', '2024-09-01', '2024-09-01'],
  ])('is kept for %s', async (_name, from, on) => {
    const { id } = await bookFrom(from);
    const { assignment } = await accepted(cancelSupport(desk.contextOf(), cancelOf(id, on)));
    expect(assignment).toMatchObject({ state: 'CANCELLED', cancelledOn: on });
  });

  it('is the working date where none is named, also for a support that has not begun', async () => {
    const { id } = await bookFrom('2024-09-01');
    const { assignment } = await accepted(cancelSupport(desk.contextOf(), cancelOf(id)));
    expect(assignment.cancelledOn).toBe('2024-06-15');
  });
});

describe('who may cancel', () => {
  it('an agency officer in the measures that the agency leads, and in no other', async () => {
    const { id } = await bookFrom('2024-06-15');
    const officerOf = (agency: string) => desk.contextOf({ role: 'AGENCY_OFFICER', agency });
    const refused = await errorOf(cancelSupport(officerOf('labour-division'), cancelOf(id)), 'FORBIDDEN');
    expect(refused.action).toBe('support.cancel');
    const { assignment } = await accepted(cancelSupport(officerOf('fatherland-front'), cancelOf(id)));
    expect(assignment).toMatchObject({ state: 'CANCELLED', cancelReason: null });
  });
});

import { updateWorkingDate } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import { act } from './index.ts';

let test: TestCommittee;
beforeAll(async () => {
  test = await openTestCommittee();
});
afterAll(() => test.database.drop());

const fix = (day: string | null) =>
  test.database.writers
    .transaction()
    .execute((trx) => updateWorkingDate(trx, test.committee, day === null ? null : isoDate(day)));
beforeEach(() => fix('2024-06-15'));

/** An act that waits for the gate and then says as of which day it worked. */
const dayOf = act<{ readonly gate: () => Promise<void> }, string>({
  action: 'need.record',
  run: async (_trx, context, { gate }) => {
    await gate();
    return context.workingDate;
  },
});
const open = async () => undefined;

function makeGate() {
  const opened = Promise.withResolvers<void>();
  return {
    open: opened.resolve,
    /** One more that has come to the gate. */
    next: () => {
      const come = Promise.withResolvers<void>();
      const pass = () => {
        come.resolve();
        return opened.promise;
      };
      return { pass, come: come.promise };
    },
  };
}

describe('the working date of an act', () => {
  it('is the one in force in its transaction, not the one that was read with the request', async () => {
    const context = test.contextOf({ workingDate: '2024-01-01' });
    expect(await accepted(dayOf(context, { gate: open }))).toBe('2024-06-15');
    await fix('2025-01-02');
    expect(await accepted(dayOf(context, { gate: open }))).toBe('2025-01-02');
  });

  it.each([
    ['2024-06-14T16:59:59Z', '2024-06-14'],
    ['2024-06-14T17:00:00Z', '2024-06-15'],
  ])('follows the calendar of Asia/Ho_Chi_Minh when none is fixed: at %s it is %s', async (instant, day) => {
    await fix(null);
    const context = { ...test.contextOf(), now: () => new Date(instant) };
    expect(await accepted(dayOf(context, { gate: open }))).toBe(day);
  });

  it('stays until the act is done, and acts do not wait for each other', async () => {
    const gate = makeGate();
    const [one, two] = [gate.next(), gate.next()];
    const days = [one, two].map(({ pass }) => accepted(dayOf(test.contextOf(), { gate: pass })));
    await Promise.all([one.come, two.come]);
    let isMoved = false;
    const moved = fix('2025-01-02').then(() => {
      isMoved = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(isMoved).toBe(false);
    gate.open();
    expect(await Promise.all(days)).toEqual(['2024-06-15', '2024-06-15']);
    await moved;
    expect(await accepted(dayOf(test.contextOf(), { gate: open }))).toBe('2025-01-02');
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  booksFor,
  cancellationsOf,
  errorOf,
  openSupportDesk,
  readEverything,
  type SupportDesk,
} from '../testing/index.ts';
import { assignSupports, cancelSupports, correctHandingOver, recordHandingOver, undoBatch } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

async function givenTwo() {
  const households = [(await desk.register()).id, (await desk.register()).id];
  const { batch, items } = await accepted(assignSupports(desk.contextOf(), booksFor(households)));
  return { batch: batch?.id ?? '', supports: items.map(({ assignment }) => assignment ?? '') };
}

async function handOver(assignment: string, expectedVersion: number) {
  const papers = { signedListNumber: '03/DS', receivedBy: 'Nguyễn Thị Đào', bookNumber: randomUUID() };
  return (await accepted(recordHandingOver(desk.contextOf(), { assignment, expectedVersion, ...papers }))).assignment;
}

const undo = (batch: string) =>
  undoBatch(desk.contextOf(), { batch, expectedVersion: 1, idempotencyKey: randomUUID() });

describe('the undo of a batch', () => {
  it('tells which of its supports were handed over since, and changes nothing', async () => {
    const { batch, supports } = await givenTwo();
    const [, other = ''] = supports;
    await handOver(other, 1);
    const before = await readEverything(desk);
    expect(await errorOf(undo(batch), 'BATCH_CHANGED')).toEqual({
      code: 'BATCH_CHANGED',
      batch,
      changes: [{ index: 1, assignment: other, change: 'HANDED_OVER' }],
    });
    expect(await readEverything(desk)).toEqual(before);
  });

  it('tells that one changed whose handing over was withdrawn: somebody had it in hand', async () => {
    const { batch, supports } = await givenTwo();
    const [assignment = ''] = supports;
    const { version } = await handOver(assignment, 1);
    const input = { assignment, expectedVersion: version, withdrawn: true, reason: 'Ghi nhầm' };
    await accepted(correctHandingOver(desk.contextOf(), input));
    const refused = await errorOf(undo(batch), 'BATCH_CHANGED');
    expect(refused.changes).toEqual([{ index: 0, assignment, change: 'CHANGED' }]);
  });

  it('and a handing over at once: one of them, in each of 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { batch, supports } = await givenTwo();
      const [assignment = ''] = supports;
      const papers = { signedListNumber: '03/DS', receivedBy: 'Nguyễn Thị Đào', bookNumber: randomUUID() };
      const [undone, handed] = await Promise.all([
        undo(batch),
        recordHandingOver(desk.contextOf(), { assignment, expectedVersion: 1, ...papers }),
      ]);
      expect([undone.ok, handed.ok].filter(Boolean)).toHaveLength(1);
      if (!undone.ok) {
        expect(undone.error).toMatchObject({ code: 'BATCH_CHANGED', changes: [{ change: 'HANDED_OVER' }] });
        const [, other = ''] = supports;
        const { version } = (
          await accepted(
            correctHandingOver(desk.contextOf(), { assignment, expectedVersion: 2, withdrawn: true, reason: 'x' }),
          )
        ).assignment;
        const [first, second] = cancellationsOf([assignment, other]).items;
        const items = [first, second].flatMap((item) => (item ? [item] : []));
        const versions = items.map((item) =>
          item.assignment === assignment ? { ...item, expectedVersion: version } : item,
        );
        await accepted(cancelSupports(desk.contextOf(), { items: versions, idempotencyKey: randomUUID() }));
      }
    }
  });
});

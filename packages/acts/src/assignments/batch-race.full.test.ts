import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  booksFor,
  cancellationsOf,
  countTransactions,
  openSupportDesk,
  type SupportDesk,
} from '../testing/index.ts';
import { assignSupports, type BatchValue, cancelSupport, cancelSupports, undoBatch } from './index.ts';

const rounds = 20;
/** Twenty rounds also fit on a machine that does other things beside. */
const patience = 180_000;
let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

async function clear(): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from assignment where state = 'ASSIGNED'`.execute(
    desk.database.writers,
  );
  if (rows.length > 0) await accepted(cancelSupports(desk.contextOf(), cancellationsOf(rows.map(({ id }) => id))));
}

async function countLive(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from assignment where state = 'ASSIGNED'`.execute(
    desk.database.writers,
  );
  return rows[0]?.count ?? Number.NaN;
}

describe(`two batches at once, in each of ${rounds} warm rounds`, () => {
  it(
    'over the same households in opposite order: one gives them all, the other is refused, none is locked out',
    async () => {
      const households = await Promise.all(Array.from({ length: 8 }, async () => (await desk.register()).id));
      const counted = countTransactions(desk.contextOf());
      for (let round = -1; round < rounds; round += 1) {
        const results = await Promise.all(
          [households, households.toReversed()].map((ids) => assignSupports(counted.context, booksFor(ids))),
        );
        const refused = results.flatMap((result) => (result.ok ? [] : [result.error]));
        expect(refused).toHaveLength(1);
        expect(refused[0]).toMatchObject({ code: 'BATCH_REFUSED' });
        expect(await countLive()).toBe(8);
        expect(await desk.used('savings-book/district-fund')).toBe(8);
        await clear();
      }
      expect(counted.begun()).toBe(2 * (rounds + 1));
    },
    patience,
  );

  it(
    'for the last units of a pledge: exactly what it holds is used',
    async () => {
      const place = 'ha-cau-2024';
      const [a = '', b = '', c = '', d = ''] = await Promise.all(
        Array.from({ length: 4 }, async () => (await desk.register({ place })).id),
      );
      const pledge = 'savings-book/ha-cau';
      const counted = countTransactions(desk.contextOf());
      for (let round = -1; round < rounds; round += 1) {
        const results = await Promise.all(
          [
            [a, b],
            [b, c],
            [d, a],
            [c, d],
          ].map((ids) => assignSupports(counted.context, booksFor(ids, pledge))),
        );
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect([await desk.used(pledge), await countLive()]).toEqual([2, 2]);
        await clear();
      }
      expect(counted.begun()).toBe(4 * (rounds + 1));
    },
    patience,
  );

  it(
    'over two pledges in opposite order, given and taken back: both are done',
    async () => {
      const mine = await Promise.all(Array.from({ length: 4 }, async () => (await desk.register()).id));
      const yours = await Promise.all(Array.from({ length: 4 }, async () => (await desk.register()).id));
      const pledges = ['savings-book/district-fund', 'savings-book/social-mobilisation'];
      const mixed = (ids: readonly string[], order: readonly string[]) => {
        const items = ids.flatMap((id, index) => booksFor([id], order[index < 2 ? 0 : 1]).items);
        return { items, idempotencyKey: randomUUID() };
      };
      const counted = countTransactions(desk.contextOf());
      for (let round = -1; round < rounds; round += 1) {
        const given = await Promise.all([
          accepted(assignSupports(counted.context, mixed(mine, pledges))),
          accepted(assignSupports(counted.context, mixed(yours, pledges.toReversed()))),
        ]);
        expect(await countLive()).toBe(8);
        await Promise.all(
          given.map(({ items }) => {
            const supports = items.map(({ assignment }) => assignment ?? '');
            return accepted(cancelSupports(counted.context, cancellationsOf(supports)));
          }),
        );
        expect([await countLive(), await desk.used(pledges[0] ?? ''), await desk.used(pledges[1] ?? '')]).toEqual([
          0, 0, 0,
        ]);
      }
      expect(counted.begun()).toBe(4 * (rounds + 1));
    },
    patience,
  );
});

describe(`an undo against others, in each of ${rounds} warm rounds`, () => {
  const begin = async (households: readonly string[]): Promise<BatchValue> =>
    accepted(assignSupports(desk.contextOf(), booksFor(households)));

  it(
    'a cancellation of one of its supports: one of the two is done, and the pledge is right',
    async () => {
      const households = await Promise.all(Array.from({ length: 4 }, async () => (await desk.register()).id));
      const outcomes = new Set<string>();
      for (let round = -1; round < rounds; round += 1) {
        const { batch, items } = await begin(households);
        const one = items[Math.max(round % 4, 0)]?.assignment ?? '';
        const cancel = { assignment: one, reason: 'x', expectedVersion: 1, idempotencyKey: randomUUID() };
        const undo = { batch: batch?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() };
        const acts = [() => undoBatch(desk.contextOf(), undo), () => cancelSupport(desk.contextOf(), cancel)];
        const inOrder = round % 2 === 0 ? acts : acts.toReversed();
        const answers = await Promise.all(inOrder.map((run) => run()));
        const [undone, cancelled] = round % 2 === 0 ? answers : answers.toReversed();
        const codes = [undone, cancelled].map((result) => (result?.ok ? 'OK' : result?.error.code));
        outcomes.add(codes.join(' '));
        expect(['OK STALE_VERSION', 'BATCH_CHANGED OK']).toContain(codes.join(' '));
        const left = codes[0] === 'OK' ? 0 : 3;
        expect([await countLive(), await desk.used('savings-book/district-fund')]).toEqual([left, left]);
        await clear();
      }
      expect(outcomes.size).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'another undo of the same batch: one is done',
    async () => {
      const households = await Promise.all(Array.from({ length: 4 }, async () => (await desk.register()).id));
      for (let round = -1; round < rounds; round += 1) {
        const { batch } = await begin(households);
        const results = await Promise.all(
          Array.from({ length: 3 }, () => {
            const undo = { batch: batch?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() };
            return undoBatch(desk.contextOf(), undo);
          }),
        );
        const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
        expect(codes.toSorted()).toEqual(['OK', 'STALE_VERSION', 'STALE_VERSION']);
        expect([await countLive(), await desk.used('savings-book/district-fund')]).toEqual([0, 0]);
      }
    },
    patience,
  );
});

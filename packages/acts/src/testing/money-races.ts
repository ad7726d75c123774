import { randomUUID } from 'node:crypto';
import { type DisbursementBatchRecord, listDisbursements } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  approveDisbursementBatch,
  cancelSupport,
  discardDisbursementBatch,
  recordPayment,
  returnDisbursementBatch,
  reverseDisbursement,
  submitDisbursementBatch,
} from '../assignments/index.ts';
import type { ActErrorCode, ActResult } from '../kernel/index.ts';
import { batchStepOf, type MoneyDesk, openMoneyDesk, received } from './money-desk.ts';
import { accepted } from './open-test-committee.ts';

let desk: MoneyDesk;
const fund = 'savings-book/district-fund';
const free = 'savings-book/social-mobilisation';

const countOf = (results: readonly ActResult<unknown>[]) => {
  const counts: Partial<Record<ActErrorCode | 'DONE', number>> = {};
  for (const result of results) {
    const code = result.ok ? 'DONE' : result.error.code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
};
const payOf = (batch: DisbursementBatchRecord) =>
  recordPayment(desk.contextOf(), { ...batchStepOf(batch), documentNumber: 'PC' });
const legCounters = async () => {
  const { rows } = await sql<{ reserved: number; disbursed: number; allocated: number }>`
    select sum(reserved)::bigint as reserved, sum(disbursed)::bigint as disbursed, sum(allocated)::bigint as allocated
    from assignment_leg_counter`.execute(desk.database.writers);
  return rows[0];
};

function raceForLastMoney(rounds: number): void {
  describe('16 officers pay the last money of a fund at once', () => {
    const books: string[] = [];
    const batches = new Map<string, DisbursementBatchRecord>();
    beforeAll(async () => {
      for (let at = 0; at < 16; at += 1) books.push(await desk.giveBook(fund));
      await received(desk, { source: 'district-fund-for-the-poor', pledge: fund, quantity: 1 });
      for (const book of books) batches.set(book, await desk.approved([book]));
    });

    const run = async () => {
      const results = await Promise.all(books.map((book) => payOf(batches.get(book) as DisbursementBatchRecord)));
      const counter = await desk.counter(fund);
      for (const [at, result] of results.entries()) {
        if (!result.ok) continue;
        const order = { field: 'RECORDED_AT', direction: 'DESC' } as const;
        const where = { batch: result.value.batch.id };
        const scope = wholeCommittee(desk.committee);
        const page = await listDisbursements(desk.database.readers, scope, where, { order, first: 1, after: null });
        const disbursement = page.edges[0]?.node.id ?? '';
        const input = { disbursement, documentNumber: 'PT', reason: 'next round', idempotencyKey: randomUUID() };
        await accepted(reverseDisbursement(desk.contextOf(), input));
        batches.set(books[at] ?? '', await desk.approved([books[at] ?? '']));
      }
      return { counts: countOf(results), disbursed: counter.disbursed, money: counter.disbursedMoney };
    };

    it(`one pays, 15 are told that the fund has no more, in each of ${rounds} rounds`, async () => {
      for (let round = 0; round < rounds; round += 1) {
        const expected = { counts: { DONE: 1, FUND_EXCEEDED: 15 }, disbursed: 1, money: 20_000_000 };
        expect(await run()).toEqual(expected);
      }
    });
  });
}

function raceOfMakerAndChecker(rounds: number): void {
  describe('maker and checker at once', () => {
    it(`one of approval and return is done, and what is asked for fits, in each of ${rounds} rounds`, async () => {
      const book = await desk.giveBook(free);
      const base = await legCounters();
      for (let round = 0; round < rounds; round += 1) {
        const batch = await desk.submitted([book]);
        const admin = desk.contextOf({ role: 'ADMINISTRATOR' });
        const back = { ...batchStepOf(batch), reason: 'Sửa lại' };
        const results = await Promise.all([
          approveDisbursementBatch(desk.leader(), batchStepOf(batch)),
          approveDisbursementBatch(admin, batchStepOf(batch)),
          returnDisbursementBatch(desk.contextOf(), back),
          returnDisbursementBatch(desk.leader(), { ...back, idempotencyKey: randomUUID() }),
        ]);
        const counts = countOf(results);
        expect(counts.DONE).toBe(1);
        expect((counts.STALE_VERSION ?? 0) + (counts.SAME_PERSON ?? 0)).toBe(3);
        const { rows } = await sql<{ state: string; version: number; checker: string | null }>`
        select state, version, checker from disbursement_batch where id = ${batch.id}`.execute(desk.database.writers);
        const isApproved = rows[0]?.state === 'APPROVED';
        expect(rows[0]).toEqual({
          state: isApproved ? 'APPROVED' : 'RETURNED',
          version: 3,
          checker: isApproved ? 'leader' : null,
        });
        const reserved = (base?.reserved ?? 0) + (isApproved ? 20_000_000 : 0);
        expect(await legCounters()).toEqual({ ...base, reserved });
        if (!isApproved) continue;
        const again = { batch: batch.id, expectedVersion: 3, reason: 'next round', idempotencyKey: randomUUID() };
        await accepted(returnDisbursementBatch(desk.leader(), again));
      }
    });
  });
}

function raceOfDiscarding(rounds: number): void {
  describe('a batch that is discarded while somebody', () => {
    const stateOf = async (id: string) => {
      const { rows } = await sql<{ state: string; version: number }>`
        select state, version from disbursement_batch where id = ${id}`.execute(desk.database.writers);
      return rows[0];
    };
    const gone = (batch: DisbursementBatchRecord) =>
      discardDisbursementBatch(desk.contextOf(), { ...batchStepOf(batch), reason: 'Lập lại' });
    const endOf = (results: readonly ActResult<unknown>[]) => {
      expect(countOf(results)).toEqual({ DONE: 1, STALE_VERSION: 1 });
      return results[0]?.ok ? 'DISCARDED' : 'OTHER';
    };

    it(`submits it: one of the two is done, in each of ${rounds} rounds`, async () => {
      const book = await desk.giveBook(free);
      const base = await legCounters();
      for (let round = 0; round < rounds; round += 1) {
        const batch = await desk.draft([book]);
        const sent = () => submitDisbursementBatch(desk.contextOf(), batchStepOf(batch));
        // Whoever comes first differs from round to round.
        const pair = round % 2 === 0 ? [gone(batch), sent()] : [sent(), gone(batch)].reverse();
        const isDiscarded = endOf(await Promise.all(pair)) === 'DISCARDED';
        expect(await stateOf(batch.id)).toEqual({ state: isDiscarded ? 'DISCARDED' : 'SUBMITTED', version: 2 });
        const reserved = (base?.reserved ?? 0) + (isDiscarded ? 0 : 20_000_000);
        expect(await legCounters()).toEqual({ ...base, reserved });
        if (isDiscarded) continue;
        const back = { batch: batch.id, expectedVersion: 2, reason: 'next round', idempotencyKey: randomUUID() };
        await accepted(returnDisbursementBatch(desk.leader(), back));
      }
    });

    it(`approves what he read as submitted: never both, in each of ${rounds} rounds`, async () => {
      const book = await desk.giveBook(free);
      for (let round = 0; round < rounds; round += 1) {
        const batch = await desk.submitted([book]);
        // It comes back meanwhile, and is discarded by who saw it come back.
        const back = returnDisbursementBatch(desk.leader(), { ...batchStepOf(batch), reason: 'Sửa lại' });
        const discard = () => gone({ ...batch, version: batch.version + 1 });
        const approve = () => approveDisbursementBatch(desk.leader(), batchStepOf(batch));
        const [returned, discarded, approved] = await Promise.all([back, discard(), approve()]);
        expect([returned.ok, approved.ok].filter(Boolean)).toHaveLength(1);
        expect(discarded.ok && approved.ok).toBe(false);
        const state = approved.ok ? 'APPROVED' : discarded.ok ? 'DISCARDED' : 'RETURNED';
        expect((await stateOf(batch.id))?.state).toBe(state);
        if (!approved.ok) continue;
        const again = { batch: batch.id, expectedVersion: 3, reason: 'next round', idempotencyKey: randomUUID() };
        await accepted(returnDisbursementBatch(desk.leader(), again));
      }
    });
  });
}

function raceForOneSupport(rounds: number): void {
  describe('two drafts, and a cancellation, for one support at once', () => {
    it(`one of the three is done, in each of ${rounds} rounds`, async () => {
      for (let round = 0; round < rounds; round += 1) {
        const book = await desk.giveBook(free);
        const [one, other] = [await desk.draft([book]), await desk.draft([book])];
        const cancel = { assignment: book, expectedVersion: 1, reason: 'x', idempotencyKey: randomUUID() };
        const results = await Promise.all([
          submitDisbursementBatch(desk.contextOf(), batchStepOf(one)),
          submitDisbursementBatch(desk.contextOf(), batchStepOf(other)),
          cancelSupport(desk.contextOf(), cancel),
        ]);
        const counts = countOf(results);
        expect(counts.DONE).toBe(1);
        expect((counts.ALLOCATION_EXCEEDED ?? 0) + (counts.ILLEGAL_STEP ?? 0)).toBe(2);
        for (const result of results.slice(0, 2) as ActResult<{ readonly batch: DisbursementBatchRecord }>[]) {
          if (!result.ok) continue;
          const back = { ...batchStepOf(result.value.batch), reason: 'next round' };
          await accepted(returnDisbursementBatch(desk.leader(), back));
        }
        if (!results[2]?.ok)
          await accepted(cancelSupport(desk.contextOf(), { ...cancel, idempotencyKey: randomUUID() }));
      }
    });
  });
}

function raceOfOneKey(rounds: number): void {
  describe('one key, 64 at once', () => {
    it(`pays once and answers the same, in each of ${rounds} rounds`, async () => {
      const household = await desk.giveBook(free);
      for (let round = 0; round < rounds; round += 1) {
        const batch = await desk.approved([household]);
        const input = { ...batchStepOf(batch), documentNumber: `PC ${round}` };
        const before = await desk.counter(free);
        const results = await Promise.all(Array.from({ length: 64 }, () => recordPayment(desk.contextOf(), input)));
        expect(countOf(results)).toEqual({ DONE: 64 });
        const answers = results.map((result) => JSON.stringify(result.ok ? result.value : null));
        expect(new Set(answers).size).toBe(1);
        expect(await desk.counter(free)).toEqual({
          ...before,
          disbursed: before.disbursed + 1,
          disbursedMoney: before.disbursedMoney + 20_000_000,
        });
        const { rows } = await sql<{ id: string }>`select d.id from disbursement d
        join disbursement_line l on l.id = d.line_id where l.batch_id = ${batch.id}`.execute(desk.database.writers);
        expect(rows).toHaveLength(1);
        const reversal = { disbursement: rows[0]?.id ?? '', documentNumber: 'PT', reason: 'next round' };
        await accepted(reverseDisbursement(desk.contextOf(), { ...reversal, idempotencyKey: randomUUID() }));
      }
    });
  });
}

/** Declares the races for money, each in so many warm rounds. */
export function describeMoneyRaces(rounds: number): void {
  beforeAll(async () => {
    desk = await openMoneyDesk({ connections: 24 });
  });
  afterAll(() => desk.database.drop());
  raceForLastMoney(rounds);
  raceOfMakerAndChecker(rounds);
  raceOfDiscarding(rounds);
  raceForOneSupport(rounds);
  raceOfOneKey(rounds);
}

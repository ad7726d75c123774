import { randomUUID } from 'node:crypto';
import { type LedgerRowRecord, listLedgerRows } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import { listLedgerCounters } from '@vuonlen/database/funding';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { foldLedger, type LedgerEvent } from '@vuonlen/plan/funding';
import { ledgerAccountsOf } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reallocateFunds, recordReceipt, reverseReallocation, reverseReceipt } from '../funding/index.ts';
import { batchStepOf, bookFor, buildFor, type MoneyDesk, openMoneyDesk, receiptFor } from '../testing/index.ts';
import {
  approveDisbursementBatch,
  assignSupport,
  cancelSupport,
  createDisbursementBatch,
  recordPayment,
  returnDisbursementBatch,
  reverseDisbursement,
  submitDisbursementBatch,
} from './index.ts';

const plan = haDong2024;
const [others, haCau, house] = ['savings-book/other-ward-funds', 'savings-book/ha-cau', 'new-build/womens-union'];
const sourceOf: Readonly<Record<string, string>> = {
  [others]: 'ward-funds-without-near-poor-households',
  [haCau]: 'ward-fund-for-the-poor/ha-cau',
  [house]: 'womens-union',
};

const acts = ['RECEIVE', 'INSTALMENT', 'TAKE_BACK', 'MOVE', 'MOVE_BACK', 'ASSIGN', 'BUILD', 'CANCEL'] as const;
const payments = ['PAY', 'PAY_PART', 'SEND_BACK', 'REVERSE'] as const;
const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...acts, ...payments, 'PAY' as const, 'ASSIGN' as const),
    pledge: fc.constantFrom(others, haCau, house),
    quantity: fc.integer({ min: 1, max: 4 }),
    pick: fc.nat(1000),
  }),
  { minLength: 12, maxLength: 30 },
);
type Step = { act: (typeof acts | typeof payments)[number]; pledge: string; quantity: number; pick: number };

let desk: MoneyDesk;
const households: string[] = [];
beforeAll(async () => {
  desk = await openMoneyDesk();
  for (let at = 0; at < 8; at += 1) {
    const household = await desk.register({ place: 'ha-cau-2024' });
    await desk.needsHouse(household);
    households.push(household.id);
  }
});
afterAll(() => desk.database.drop());

async function pickOf(query: ReturnType<typeof sql<{ id: string }>>, pick: number): Promise<string | undefined> {
  const { rows } = await query.execute(desk.database.writers);
  return rows[pick % Math.max(rows.length, 1)]?.id;
}

const key = () => ({ idempotencyKey: randomUUID() });
const live = sql<{ id: string }>`select id from assignment where state = 'ASSIGNED' order by id`;
const standing = sql<{ id: string }>`select r.id from receipt r
  where not exists (select from receipt_reversal v where v.receipt_id = r.id) order by r.id`;
const paid = sql<{ id: string }>`select d.id from disbursement d where d.reverses is null
  and not exists (select from disbursement r where r.reverses = d.id) order by d.id`;

const moved = sql<{ id: string }>`select m.id from reallocation m where m.reverses is null
  and not exists (select from reallocation r where r.reverses = m.id) order by m.id`;
const pickedBy = { TAKE_BACK: standing, MOVE_BACK: moved, REVERSE: paid };

async function playMoney({ act, pledge, quantity, pick }: Step): Promise<unknown> {
  const context = desk.contextOf();
  const channel = pledge === house ? ('DIRECT' as const) : ('INTO_FUND' as const);
  const receipt = { source: sourceOf[pledge] ?? '', pledge, channel };
  if (act === 'RECEIVE') return recordReceipt(context, receiptFor({ ...receipt, quantity }));
  if (act === 'INSTALMENT')
    return recordReceipt(context, receiptFor({ ...receipt, quantity: 0, amount: quantity * 7_000_000 }));
  if (act === 'MOVE') {
    const input = { from: others, to: haCau, quantity, received: pick % (quantity + 1), basisDocument: '1/QĐ' };
    return reallocateFunds(context, { ...input, ...key() });
  }
  const id = await pickOf(pickedBy[act as keyof typeof pickedBy], pick);
  if (id === undefined) return undefined;
  if (act === 'MOVE_BACK') return reverseReallocation(context, { reallocation: id, reason: 'law', ...key() });
  if (act === 'TAKE_BACK') return reverseReceipt(context, { receipt: id, reason: 'law', ...key() });
  return reverseDisbursement(context, { disbursement: id, documentNumber: 'PT', reason: 'law', ...key() });
}

async function playPayment({ act, pick }: Step): Promise<unknown> {
  const assignment = await pickOf(live, pick);
  if (assignment === undefined) return undefined;
  const context = desk.contextOf();
  const { rows } = await sql<{ measure: string; leg: string | null }>`select measure, leg from assignment_leg
    where assignment_id = ${assignment} order by leg desc nulls last limit 1`.execute(desk.database.writers);
  const amount = act === 'PAY_PART' ? 3_000_000 : null;
  const lines = [{ assignment, leg: rows[0]?.leg ?? null, amount }];
  const made = await createDisbursementBatch(context, { measure: rows[0]?.measure ?? '', lines, ...key() });
  if (!made.ok || made.value.batch === null) return made;
  const sent = await submitDisbursementBatch(context, batchStepOf(made.value.batch));
  if (!sent.ok) return sent;
  const approved = await approveDisbursementBatch(desk.leader(), batchStepOf(sent.value.batch));
  if (!approved.ok) return approved;
  const back = { ...batchStepOf(approved.value.batch), reason: 'law' };
  if (act === 'SEND_BACK') return returnDisbursementBatch(context, back);
  const settled = await recordPayment(context, { ...batchStepOf(approved.value.batch), documentNumber: 'PC' });
  return settled.ok ? settled : returnDisbursementBatch(context, back);
}

async function play(step: Step): Promise<void> {
  const household = households[step.pick % households.length] ?? '';
  if (step.act === 'BUILD') await assignSupport(desk.contextOf(), buildFor(household));
  else if (step.act === 'ASSIGN') {
    const pledge = step.pledge === house ? 'savings-book/social-mobilisation' : step.pledge;
    await assignSupport(desk.contextOf(), bookFor(household, { legs: [{ pledge, quantity: 1 }] }));
  } else if (step.act === 'CANCEL') {
    const assignment = await pickOf(live, step.pick);
    if (assignment === undefined) return;
    await cancelSupport(desk.contextOf(), { assignment, expectedVersion: 1, reason: 'law', ...key() });
  } else if (payments.some((act) => act === step.act && act !== 'REVERSE')) await playPayment(step);
  else await playMoney(step);
}

/** The rows of the ledger as the events of the rules library: the plan's pledges first. */
function eventsOf(rows: readonly LedgerRowRecord[], legOf: ReadonlyMap<string, string>): LedgerEvent[] {
  const events: LedgerEvent[] = plan.pledges.flatMap(({ id, quantity }): LedgerEvent[] => {
    const inParts = plan.pledges
      .filter(({ partOf }) => partOf === id)
      .reduce((sum, one) => sum + one.quantity.value, 0);
    const own = quantity.value - inParts;
    return own > 0 ? [{ id: `plan/${id}`, kind: 'PLEDGE', pledge: id, quantity: own }] : [];
  });
  const open = new Map<string, string[]>();
  const moves = new Map<string, LedgerRowRecord>();
  for (const row of rows) {
    const { id, kind, pledge, quantity } = row;
    if (kind === 'REALLOCATION') {
      const other = moves.get(row.reallocation ?? '');
      moves.set(row.reallocation ?? '', row);
      if (other === undefined) continue;
      const [from, to] = quantity < 0 ? [row, other] : [other, row];
      const moved = { quantity: -from.quantity, received: -from.received };
      events.push({ id: row.reallocation ?? '', kind, from: from.pledge, to: to.pledge, ...moved });
      continue;
    }
    if (quantity === 0) continue;
    const cause = `${kind} ${pledge} ${row.receipt ?? row.assignment ?? legOf.get(row.disbursement ?? '')}`;
    if (!row.isReversal) {
      events.push({ id, kind, pledge, quantity });
      open.set(cause, [...(open.get(cause) ?? []), id]);
    } else events.push({ id, kind: 'REVERSAL', of: open.get(cause)?.pop() ?? 'nothing' });
  }
  return events;
}

describe('after any sequence of acts with money', () => {
  it('the counters are what the rules make of the rows, and nothing is lost on the way', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        for (const step of sequence) await play(step);
        const { readers, writers } = desk.database;
        const order = { field: 'RECORDED_AT', direction: 'ASC' } as const;
        const where = { pledge: plan.pledges.map(({ id }) => id) };
        const rows: LedgerRowRecord[] = [];
        let after: string | null = null;
        do {
          const page = await listLedgerRows(readers, wholeCommittee(desk.committee), where, {
            order,
            first: 500,
            after,
          });
          rows.push(...page.edges.map(({ node }) => node));
          after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
        } while (after !== null);
        const { rows: legs } = await sql<{ id: string; leg: string }>`select d.id, l.leg_id as leg from disbursement d
          join disbursement_line l on l.id = d.line_id`.execute(writers);
        const events = eventsOf(rows, new Map(legs.map(({ id, leg }) => [id, leg])));
        const reading = foldLedger(ledgerAccountsOf(plan), events, { wardMoneyStays: false });
        if (!reading.ok) throw new Error(`${reading.event}: ${reading.text.en}`);
        for (const counter of await listLedgerCounters(readers, desk.committee)) {
          const { planned: _, ...balance } = reading.balances.get(counter.pledge) ?? { planned: 0 };
          const { pledge, receivedMoney, disbursedMoney, throughFund, ...units } = counter;
          expect({ pledge, ...units }).toEqual({ pledge, ...balance });
          const money = (kind: string) =>
            rows
              .filter((row) => row.kind === kind && row.pledge === pledge)
              .reduce((sum, row) => sum + (row.amount ?? 0), 0);
          if (pledge in sourceOf) {
            expect(receivedMoney).toBe(money('RECEIPT') + money('REALLOCATION'));
            expect(disbursedMoney).toBe(money('DISBURSEMENT'));
          }
          if (throughFund) expect(disbursedMoney).toBeLessThanOrEqual(receivedMoney);
        }
        for (const row of rows) kinds.add(`${row.kind}${row.isReversal ? ' reversed' : ''}`);
        for (const pledge of Object.keys(sourceOf))
          expect(await findBrokenLink(readers, desk.committee, 'PLEDGE', pledge)).toBeNull();
        const { rows: stuck } = await sql`select leg_id from assignment_leg_counter where reserved <> 0`.execute(
          writers,
        );
        expect(stuck).toEqual([]);
      }),
      { numRuns: 10, seed: 2024, endOnFailure: true },
    );
    expect([...kinds].sort()).toEqual([
      'ALLOCATION',
      'ALLOCATION reversed',
      'DISBURSEMENT',
      'DISBURSEMENT reversed',
      'PLEDGE',
      'PLEDGE reversed',
      'REALLOCATION',
      'REALLOCATION reversed',
      'RECEIPT',
      'RECEIPT reversed',
    ]);
  }, 240_000);
});

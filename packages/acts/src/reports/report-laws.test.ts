import { randomUUID } from 'node:crypto';
import { listLedgerCounters } from '@vuonlen/database/funding';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { type ReportRowWhere, readProgress, readReportCells, sumReportRows } from '@vuonlen/database/reports';
import { pledgeAmount } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { cutReport, moneyStages, type ReportCut, reportCuts, sumReport } from '@vuonlen/plan/reports';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignSupport, cancelSupport, reverseDisbursement } from '../assignments/index.ts';
import {
  reallocateFunds,
  recordPledge,
  recordReceipt,
  reversePledge,
  reverseReallocation,
  reverseReceipt,
} from '../funding/index.ts';
import { bookFor, buildFor, type MoneyDesk, openMoneyDesk, receiptFor } from '../testing/index.ts';

const wards = ['ha-cau-2024', 'phu-luong-2024', 'yen-nghia-2024'];
const books = ['savings-book/ha-cau', 'savings-book/district-fund', 'savings-book/other-ward-funds'];
const fieldOf = { WARD: 'ward', SOURCE: 'source', MEASURE: 'measure', AGENCY: 'agency' } as const;

/** The line of a report, as its rows are asked for. */
function lineOf(cut: ReportCut, key: string | null): Omit<ReportRowWhere, 'stage'> {
  if (key === null) return { notStated: cut };
  return cut === 'YEAR' ? { year: Number(key) } : { [fieldOf[cut]]: key };
}

const key = () => ({ idempotencyKey: randomUUID() });

/** What is promised by documents of their own: of one source, of goods, of a part, jointly, and of an unstated amount. */
const promises = [
  { source: 'ward-fund-for-the-poor/ha-cau', pledge: 'savings-book/ha-cau' },
  { source: 'red-cross', pledge: 'repair/red-cross' },
  { source: 'labour-federation', pledge: 'education/labour-federation/until-eighteen' },
  { source: 'social-mobilisation', pledge: 'new-build/leg-1' },
];

describe('the money of any register', () => {
  let desk: MoneyDesk;
  const households: string[] = [];
  beforeAll(async () => {
    desk = await openMoneyDesk();
    for (let at = 0; at < 9; at += 1) {
      const household = await desk.register({ place: wards[at % 3] ?? '' });
      await desk.needsHouse(household);
      households.push(household.id);
    }
  });
  afterAll(() => desk.database.drop());

  const idsOf = async (query: ReturnType<typeof sql<{ id: string }>>) =>
    (await query.execute(desk.database.writers)).rows.map(({ id }) => id);
  const pick = <Row>(rows: readonly Row[], at: number) => rows[at % Math.max(rows.length, 1)];

  const act = fc.constantFrom(
    'RECEIVE',
    'RECEIVE',
    'TAKE_BACK',
    'MOVE',
    'MOVE_TO_OTHERS',
    'MOVE_BACK',
    'PLEDGE',
    'PLEDGE',
    'WITHDRAW',
    'BOOK',
    'BOOK',
    'BUILD',
    'CANCEL',
    'PAY',
    'PAY',
    'REVERSE',
  );
  const steps = fc.array(fc.record({ act, at: fc.nat(1000), quantity: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 8,
    maxLength: 20,
  });

  async function play({ act: kind, at, quantity }: { act: string; at: number; quantity: number }): Promise<void> {
    const context = desk.contextOf();
    const others = { source: 'ward-funds-without-near-poor-households', pledge: 'savings-book/other-ward-funds' };
    if (kind === 'RECEIVE') await recordReceipt(context, receiptFor({ ...(at % 2 === 0 ? others : {}), quantity }));
    if (kind === 'MOVE') {
      const move = { from: others.pledge, to: 'savings-book/ha-cau', quantity, received: at % (quantity + 1) };
      await reallocateFunds(context, { ...move, basisDocument: '1/QĐ', ...key() });
    }
    if (kind === 'MOVE_TO_OTHERS') {
      const move = { from: others.pledge, to: 'repair/red-cross', quantity: 3 * quantity };
      await reallocateFunds(context, { ...move, basisDocument: '2/QĐ', ...key() });
    }
    const moved = pick(await idsOf(sql`select id from reallocation where reverses is null order by id`), at);
    if (kind === 'MOVE_BACK' && moved) {
      await reverseReallocation(context, { reallocation: moved, reason: 'law', ...key() });
    }
    const promise = promises[at % promises.length];
    if (kind === 'PLEDGE' && promise) {
      await recordPledge(context, { ...promise, quantity, documentNumber: '01/CV', ...key() });
    }
    const own = pick(await idsOf(sql`select id from pledge_addition where receipt_id is null order by id`), at);
    if (kind === 'WITHDRAW' && own) await reversePledge(context, { ownPledge: own, reason: 'law', ...key() });
    if (kind === 'BOOK') {
      const legs = [{ pledge: pick(books, at) ?? '', quantity: 1 }];
      await assignSupport(context, bookFor(pick(households, at) ?? '', { legs }));
    }
    if (kind === 'BUILD') await assignSupport(context, buildFor(pick(households, at) ?? ''));
    const live = pick(await idsOf(sql`select id from assignment where state = 'ASSIGNED' order by id`), at);
    if (kind === 'CANCEL' && live) {
      await cancelSupport(context, { assignment: live, expectedVersion: 1, reason: 'law', ...key() });
    }
    if (kind === 'PAY' && live) await desk.paid([live]).catch(() => undefined);
    const receipt = pick(await idsOf(sql`select id from receipt order by id`), at);
    if (kind === 'TAKE_BACK' && receipt) await reverseReceipt(context, { receipt, reason: 'law', ...key() });
    const paid = pick(await idsOf(sql`select id from disbursement where reverses is null order by id`), at);
    if (kind === 'REVERSE' && paid) {
      await reverseDisbursement(context, { disbursement: paid, documentNumber: 'PT', reason: 'law', ...key() });
    }
  }

  /** What is pledged as "Quỹ và nguồn" says it: units of the ledger at what the plan says that one is worth. */
  async function readFunding() {
    const counters = await listLedgerCounters(desk.database.readers, desk.committee);
    const pledgedOf = new Map(counters.map(({ pledge, pledged }) => [pledge, pledged]));
    return haDong2024.pledges
      .filter(({ partOf }) => partOf === null)
      .map((pledge) => ({
        ...pledge,
        worth: pledgeAmount(haDong2024, {
          ...pledge,
          quantity: { ...pledge.quantity, value: pledgedOf.get(pledge.id) ?? 0 },
        }),
      }));
  }

  /** Null where none of them names an amount: unstated is not zero. */
  function worthOf(pledges: Awaited<ReturnType<typeof readFunding>>): number | null {
    const stated = pledges.flatMap(({ worth }) => (worth === null ? [] : [worth]));
    return stated.length === 0 ? null : stated.reduce((sum, worth) => sum + worth, 0);
  }

  it('is pledged alike in the overview, the reports and the ledger of sources, whole, by measure and by source', async () => {
    const differing = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        for (const step of sequence) await play(step);
        const { readers } = desk.database;
        const whole = wholeCommittee(desk.committee);
        const [funding, progress, cells] = await Promise.all([
          readFunding(),
          readProgress(readers, whole),
          readReportCells(readers, whole, 2024),
        ]);
        const lines = (cut: ReportCut) =>
          new Map(cutReport(cells, cut).map((line) => [line.key, line.amounts.PLEDGED]));
        expect(progress.pledged).toBe(worthOf(funding));
        expect(sumReport(cells).PLEDGED).toBe(worthOf(funding));
        for (const { measure, pledged } of progress.measures) {
          const stated = worthOf(funding.filter((one) => one.measure === measure));
          expect([measure, pledged]).toEqual([measure, stated]);
          expect([measure, lines('MEASURE').get(measure) ?? 0]).toEqual([measure, stated ?? 0]);
        }
        for (const { source, pledged } of progress.sources) {
          const stated = worthOf(funding.filter(({ sources }) => sources.length === 1 && sources[0] === source));
          expect([source, pledged]).toEqual([source, stated]);
          expect([source, lines('SOURCE').get(source) ?? 0]).toEqual([source, stated ?? 0]);
        }
        for (const one of funding) {
          const planned = pledgeAmount(haDong2024, one);
          if (one.worth !== null && planned !== null && one.worth !== planned) {
            differing.add(one.worth > planned ? 'MORE' : 'LESS');
          }
        }
      }),
      { numRuns: 8, seed: 2025, endOnFailure: true },
    );
    expect([...differing].sort()).toEqual(['LESS', 'MORE']);
  }, 240_000);

  it('has the same sums by ward, source, measure, year and agency, which are those of the progress', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        for (const step of sequence) await play(step);
        const { readers } = desk.database;
        const whole = wholeCommittee(desk.committee);
        const cells = await readReportCells(readers, whole, 2024);
        const progress = await readProgress(readers, whole);
        const sums = reportCuts.map((cut) => {
          const lines = cutReport(cells, cut);
          const flat = lines.flatMap(({ amounts }) => moneyStages.map((stage) => ({ stage, amount: amounts[stage] })));
          return sumReport(flat);
        });
        const { planned, pledged, received, allocated, disbursed } = progress;
        const expected = {
          PLANNED: planned,
          PLEDGED: pledged,
          RECEIVED: received,
          ALLOCATED: allocated,
          DISBURSED: disbursed,
        };
        for (const sum of sums) expect(sum).toEqual(expected);
        for (const cut of reportCuts) {
          for (const { key: line, amounts } of cutReport(cells, cut)) {
            for (const stage of moneyStages) {
              const behind = await sumReportRows(readers, whole, 2024, { stage, ...lineOf(cut, line) });
              expect(behind, `${cut} ${line} ${stage}`).toBe(amounts[stage]);
            }
          }
        }
        for (const { stage, amount } of cells) {
          expect(amount).toBeGreaterThanOrEqual(0);
          if (amount > 0) seen.add(stage);
        }
        const byWard = new Map(cutReport(cells, 'WARD').map(({ key: ward, amounts }) => [ward, amounts]));
        for (const ward of wards) {
          const own = await readReportCells(readers, { ...whole, places: [ward] }, 2024);
          const { PLANNED: _, ...amounts } = sumReport(own);
          expect(amounts).toEqual({
            ...amounts,
            ...(byWard.get(ward) ? { ALLOCATED: byWard.get(ward)?.ALLOCATED } : {}),
          });
          expect(amounts.DISBURSED).toBe(byWard.get(ward)?.DISBURSED ?? 0);
        }
      }),
      { numRuns: 8, seed: 2024, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual([...moneyStages].sort());
  }, 240_000);
});

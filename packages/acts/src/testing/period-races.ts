import { randomUUID } from 'node:crypto';
import { listReportPeriods, type ReportPeriodRecord } from '@vuonlen/database/reports';
import { addDays, type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActResult } from '../kernel/index.ts';
import { closeReportPeriod, discardReportPeriod, openReportPeriod } from '../reports/index.ts';
import { accepted } from './open-test-committee.ts';
import { openSupportDesk, type SupportDesk } from './support-desk.ts';

let desk: SupportDesk;
let from: IsoDate;

const officer = () => desk.contextOf({ workingDate: '2024-06-15' });
const open = () => openReportPeriod(officer(), { from, to: from, idempotencyKey: randomUUID() });
const stepOf = ({ id, version }: ReportPeriodRecord) => ({
  ...{ id, expectedVersion: version },
  idempotencyKey: randomUUID(),
});
const discard = (period: ReportPeriodRecord) => discardReportPeriod(officer(), stepOf(period));
const close = (period: ReportPeriodRecord) => closeReportPeriod(officer(), stepOf(period));

const codeOf = (result: ActResult<unknown>) => (result.ok ? 'DONE' : result.error.code);
const periods = () => listReportPeriods(desk.database.readers, desk.committee);

/** What is left of a period: its trail, its figures, and itself. */
async function leftOf({ id }: ReportPeriodRecord) {
  const { rows } = await sql<{ action: string }>`select action from audit_event
    where aggregate_id = ${`report-period/${id}`} order by sequence`.execute(desk.database.writers);
  const { rows: figures } = await sql`select from report_figure where period_id = ${id}`.execute(desk.database.writers);
  const state = (await periods()).find((period) => period.id === id)?.state ?? null;
  return { trail: rows.map(({ action }) => action), hasFigures: figures.length > 0, state };
}

/** Declares the races of who discards a period, each in so many rounds. */
export function describePeriodRaces(rounds: number): void {
  beforeAll(async () => {
    desk = await openSupportDesk({ connections: 16 });
    from = isoDate('2024-01-01');
    await desk.register({ classifiedOn: isoDate('2023-11-01') });
  });
  afterAll(() => desk.database.drop());

  describe('a period that is discarded while somebody', () => {
    it(`closes it: one of the two is done, in each of ${rounds} rounds`, async () => {
      for (let round = 0; round < rounds; round += 1) {
        const { period } = await accepted(open());
        // Whoever is sent first differs from round to round.
        const first = round % 2 === 0 ? discard(period) : close(period);
        const second = round % 2 === 0 ? close(period) : discard(period);
        const results = await Promise.all<ActResult<unknown>>([first, second]);
        const [discarded, closed] = (round % 2 === 0 ? results : results.toReversed()).map(codeOf);
        const isClosed = closed === 'DONE';
        expect([discarded, closed]).toEqual(isClosed ? ['STALE_VERSION', 'DONE'] : ['DONE', 'NOT_FOUND']);
        expect(await leftOf(period)).toEqual({
          trail: ['reportPeriod.open', isClosed ? 'reportPeriod.close' : 'reportPeriod.discard'],
          hasFigures: isClosed,
          state: isClosed ? 'CLOSED' : null,
        });
        if (isClosed) from = addDays(from, 1);
      }
    });

    it(`discards it as well, or opens another: once, and one is open at most, in each of ${rounds} rounds`, async () => {
      for (let round = 0; round < rounds; round += 1) {
        const { period } = await accepted(open());
        const [one, other, next] = await Promise.all([discard(period), discard(period), open()]);
        expect([codeOf(one), codeOf(other)].sort()).toEqual(['DONE', 'NOT_FOUND']);
        expect(['DONE', 'INVALID_INPUT']).toContain(codeOf(next));
        const left = (await periods()).filter(({ state }) => state === 'OPEN');
        expect(left.map(({ id }) => id)).toEqual(next.ok ? [next.value.period.id] : []);
        if (next.ok) await accepted(discard(next.value.period));
      }
    });
  });
}

import { randomUUID } from 'node:crypto';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { findReportFigures, type ReportPeriodRecord, readProgress } from '@vuonlen/database/reports';
import { type ClassificationChange, classificationAsOf, type HouseholdClass } from '@vuonlen/plan/households';
import { addDays, isoDate } from '@vuonlen/plan/kernel';
import { form3Gaps, form3Total } from '@vuonlen/plan/reports';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordClassificationDecision } from '../households/index.ts';
import { accepted, type MoneyDesk, openMoneyDesk } from '../testing/index.ts';
import { closeReportPeriod, correctReportPeriod, openReportPeriod } from './index.ts';

const wards = ['ha-cau-2024', 'phu-luong-2024', 'yen-nghia-2024'];
const key = () => ({ idempotencyKey: randomUUID() });

describe('form 3 of any register', () => {
  let desk: MoneyDesk;
  beforeAll(async () => {
    desk = await openMoneyDesk();
  });
  afterAll(() => desk.database.drop());

  const first = isoDate('2020-01-01');
  const decided = fc.constantFrom<readonly [HouseholdClass, ClassificationChange]>(
    ['EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY'],
    ['NEAR_POOR', 'RELAPSED_NEAR_POOR'],
    ['POOR', 'RELAPSED_POOR'],
    ['NEAR_POOR', 'EXITED_POVERTY'],
    ['NEAR_POOR', 'UNCHANGED'],
  );
  const steps = fc.array(
    fc.record({ isNew: fc.boolean(), at: fc.nat(1000), back: fc.integer({ min: 0, max: 60 }), decided }),
    { minLength: 2, maxLength: 6 },
  );

  it('is closed period by period, corrected where something came late, and always adds up', async () => {
    const { readers, writers } = desk.database;
    const officer = () => desk.contextOf();
    const all = { committee: desk.committee, places: 'ALL' } as const;
    const ids: string[] = [];
    const closed: ReportPeriodRecord[] = [];
    let corrections = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const from = addDays(first, closed.length * 30);
        const to = addDays(from, 29);
        for (const {
          isNew,
          at,
          back,
          decided: [cls, change],
        } of sequence) {
          const on = [first, addDays(to, -back)].toSorted().at(-1) ?? first;
          if (isNew || ids.length === 0) {
            ids.push((await desk.register({ place: wards[at % 3] ?? '', classifiedOn: on })).id);
            continue;
          }
          const id = ids[at % ids.length] ?? '';
          const { rows } = await sql<{ version: number }>`select version from household where id = ${id}`.execute(
            writers,
          );
          const decision = { class: cls, change, decidedOn: on, effectiveOn: on, number: '9/QĐ' };
          await recordClassificationDecision(officer(), {
            household: id,
            expectedVersion: rows[0]?.version ?? 0,
            ...decision,
          });
        }
        const { period } = await accepted(openReportPeriod(officer(), { from, to, ...key() }));
        // What came late for closed periods is corrected from the earliest one on.
        for (const [at, { id, version }] of closed.entries()) {
          const late = { id, expectedVersion: version, reason: 'Ghi bổ sung', ...key() };
          const result = await correctReportPeriod(officer(), late);
          if (!result.ok) continue;
          corrections += 1;
          closed[at] = result.value.period;
        }
        const step = { id: period.id, expectedVersion: period.version, ...key() };
        closed.push((await accepted(closeReportPeriod(officer(), step))).period);
        const reported = await Promise.all(
          closed.map(({ id, revision }) => findReportFigures(readers, all, { period: id, revision })),
        );
        for (const rows of reported) expect(form3Gaps(rows)).toEqual([]);
        const ends = reported.map((rows) => form3Total(rows).households.END);
        expect(reported.slice(1).map((rows) => form3Total(rows).households.START)).toEqual(ends.slice(0, -1));
        const { rows } = await sql<{ household: string; effectiveOn: typeof to; class: HouseholdClass }>`
          select household_id as household, effective_on as "effectiveOn", class from classification_decision
          order by effective_on, recorded_at, id`.execute(writers);
        const nearPoor = [...Map.groupBy(rows, ({ household }) => household).values()].filter(
          (own) =>
            classificationAsOf(
              own.map((one) => ({ ...one, standard: null, change: 'UNCHANGED' })),
              to,
            ).class === 'NEAR_POOR',
        );
        expect(ends.at(-1)).toBe(nearPoor.length);
        const progress = await readProgress(readers, wholeCommittee(desk.committee));
        expect(progress.households - progress.exited).toBe(nearPoor.length);
      }),
      { numRuns: 12, seed: 2024, endOnFailure: true },
    );
    expect(corrections).toBeGreaterThan(0);
  }, 240_000);
});

import { randomUUID } from 'node:crypto';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { readProgress } from '@vuonlen/database/reports';
import { addDays, type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { existsOn, findPlace, placeHolder, places, successions, withLaterPlaces } from '@vuonlen/plan/places';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type Form3Row, form3Columns, form3Gaps, form3Total } from '@vuonlen/plan/reports';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assignSupport } from '../assignments/index.ts';
import { createHousehold, handOverHousehold, recordClassificationDecision } from '../households/index.ts';
import { bookFor, householdInput, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { draftForm3 } from './draft-form3.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const wards = haDong2024.baseline.wards.map(({ place }) => place);
const known = withLaterPlaces(places.filter(({ id }) => wards.includes(id)));
const changed = isoDate('2025-07-01');
const dayAround = fc.integer({ min: -120, max: 120 }).map((days) => addDays(changed, days));
/** The days next to the change of the wards come often. */
const day = fc.oneof(dayAround, fc.constantFrom(addDays(changed, -1), changed, addDays(changed, 1)));
const step = fc.record({
  kind: fc.constantFrom('REGISTER', 'REGISTER', 'HAND_OVER', 'HAND_OVER', 'DECIDE', 'BOOK'),
  at: fc.nat(1000),
  on: day,
  // Long before, the plan still supported those who were near-poor.
  back: fc.constantFrom(0, 0, 3, 45, 500),
});

const idsOf = async (query: ReturnType<typeof sql<{ id: string; place: string; version: number }>>) =>
  (await query.execute(desk.database.writers)).rows;
const files = () =>
  idsOf(sql<{ id: string; place: string; version: number }>`select id, place, version from household order by id`);
const pick = <Row>(rows: readonly Row[], at: number) => rows[at % Math.max(rows.length, 1)];

/** What was done at the desk on a day; what is refused leaves the register as it was. */
async function play({ kind, at, on, back }: { kind: string; at: number; on: IsoDate; back: number }): Promise<void> {
  const context = desk.contextOf({ workingDate: on });
  const before = addDays(on, -back);
  if (kind === 'REGISTER') {
    const place =
      pick(
        known.filter((one) => existsOn(one, on)),
        at,
      )?.id ?? '';
    await createHousehold(context, householdInput({ place, classifiedOn: before, code: `${randomUUID()}` }));
    return;
  }
  const file = pick(await files(), at);
  if (file === undefined) return;
  if (kind === 'BOOK') {
    const pledge = pick(['savings-book/ha-cau', 'savings-book/district-fund'], at) ?? '';
    await assignSupport(desk.contextOf(), bookFor(file.id, { legs: [{ pledge, quantity: 1 }] }));
  }
  if (kind === 'HAND_OVER') {
    const holder = placeHolder({ places, successions }, file.place, on);
    const candidates = holder.kind === 'UNDETERMINED' ? holder.candidates.map((path) => path.holder.id) : [];
    const to = holder.kind === 'SUCCEEDED' ? holder.holder.id : (pick(candidates, at) ?? 'ha-dong-2025');
    await handOverHousehold(context, {
      ...{ household: file.id, to, minutesNumber: '07/BB', items: ['Hồ sơ'], idempotencyKey: randomUUID() },
      ...{ handedOverOn: before, reason: 'Ghi bổ sung' },
      signers: [
        { name: 'A', position: 'B', side: 'GIVING' },
        { name: 'C', position: 'D', side: 'RECEIVING' },
      ],
    });
  }
  if (kind === 'DECIDE') {
    const out = at % 2 === 0;
    await recordClassificationDecision(context, {
      ...{ household: file.id, expectedVersion: file.version, number: '9/QĐ', decidedOn: before, effectiveOn: before },
      ...(out
        ? { class: 'EXITED_NEAR_POVERTY', change: 'EXITED_NEAR_POVERTY' }
        : { class: 'NEAR_POOR', change: 'RELAPSED_NEAR_POOR' }),
    });
  }
}

/** Near-poor by the last decision that holds on a day, whatever the ward. */
async function nearPoorOn(on: IsoDate): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select household_id as id from (
      select distinct on (household_id) household_id, class from classification_decision where effective_on <= ${on}
      order by household_id, effective_on desc, recorded_at desc, id desc) last
    where class = 'NEAR_POOR' order by household_id`.execute(desk.database.writers);
  return rows.map(({ id }) => id);
}

const scopeOf = (ward?: string) =>
  ({ committee: desk.committee, places: ward === undefined ? 'ALL' : [ward] }) as const;
const draft = (from: IsoDate, to: IsoDate, ward?: string) =>
  draftForm3(desk.database.readers, { plan: haDong2024, scope: scopeOf(ward) }, { from, to });
const counts = (rows: readonly Form3Row[]) =>
  Object.fromEntries(rows.flatMap(({ place, households: { END } }) => (END === 0 ? [] : [[place, END]])));
const starts = (rows: readonly Form3Row[]) =>
  Object.fromEntries(rows.flatMap(({ place, households: { START } }) => (START === 0 ? [] : [[place, START]])));

it('has a row for a ward from its first day to its last, though nobody lives there', async () => {
  const placesOf = async (on: IsoDate) => (await draft(on, on)).rows.map(({ place }) => place);
  expect(await placesOf(addDays(changed, -1))).toEqual(wards);
  expect(await placesOf(changed)).toEqual(known.map(({ id }) => id).filter((id) => !wards.includes(id)));
});

it('counts every household in one ward through the change of wards, and the wards add up to the district', async () => {
  const seen = new Set<string>();
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 4, maxLength: 12 }),
    fc.constantFrom(-90, -30, -1, 0, 1, 30),
    fc.integer({ min: 0, max: 90 }),
    async (sequence, begins, length) => {
      for (const one of sequence) await play(one);
      const from = addDays(changed, begins);
      const to = addDays(from, length);
      const { rows, entries, gaps } = await draft(from, to);
      expect(gaps).toEqual([]);
      expect(form3Gaps([{ place: 'district', ...form3Total(rows) }])).toEqual([]);
      // One row a ward, and every ward that lived in the period; one that did not live counts something.
      const listed = rows.map(({ place }) => place);
      expect(new Set(listed).size).toBe(listed.length);
      for (const place of known) {
        const lived = (place.validFrom ?? to) <= to && (place.validTo ?? from) >= from;
        const counted = entries.some((entry) => entry.place === place.id);
        expect([place.id, listed.includes(place.id)]).toEqual([place.id, lived || counted]);
        if (!lived && counted) seen.add(`${place.validTo === null ? 'later' : 'ended'} ward`);
      }
      // Every figure is the sum of the rows to which its link leads.
      for (const { place, households, persons } of rows) {
        for (const column of form3Columns) {
          const behind = entries.filter((entry) => entry.place === place && entry.column === column);
          expect(behind.reduce((sum, entry) => sum + entry.households, 0)).toBe(households[column]);
          expect(behind.reduce((sum, entry) => sum + entry.persons, 0)).toBe(persons[column]);
          if (households[column] > 0) seen.add(column);
        }
      }
      // The district: each near-poor household stands in one ward alone, and the next period begins with them.
      const ended = entries.filter(({ column }) => column === 'END').map(({ household }) => household);
      expect(ended.toSorted()).toEqual((await nearPoorOn(to)).toSorted());
      expect(form3Total(rows).households.END).toBe(ended.length);
      expect(starts((await draft(addDays(to, 1), addDays(to, 40))).rows)).toEqual(counts(rows));
      // Whoever reads one ward reads its row of the whole form.
      for (const ward of [...listed.slice(0, 2), 'ha-dong-2025', 'ha-cau-2024']) {
        expect((await draft(from, to, ward)).rows).toEqual(rows.filter(({ place }) => place === ward));
      }
      // The overview counts each file, and the money of each support, under the ward that keeps it now.
      const progress = await readProgress(desk.database.readers, wholeCommittee(desk.committee));
      const kept = Map.groupBy(await files(), ({ place }) => place);
      expect(new Map(progress.wards.map(({ place, households }) => [place, households]))).toEqual(
        new Map([...kept].map(([place, own]) => [place, own.length])),
      );
      const money = progress.wards.reduce((sum, { allocated }) => sum + allocated, 0);
      expect(money).toBe(progress.allocated);
      if (money > 0) seen.add('money');
    },
  );
  await fc.assert(property, { numRuns: 25, seed: 2025, endOnFailure: true });
  for (const what of [
    'START',
    'EXITED',
    'OTHER_DECREASE',
    'NEW',
    'OTHER_INCREASE',
    'END',
    'ended ward',
    'later ward',
    'money',
  ]) {
    expect(seen).toContain(what);
  }
  expect(findPlace('ha-cau-2024')?.validTo).toBe(addDays(changed, -1));
}, 240_000);

import { randomUUIDv7 } from 'node:crypto';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeCommittee } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import { insertClassificationDecisions, listExitedHouseholds } from './index.ts';

let database: TestDatabase;
let committee: string;
/** Of Hà Cầu, of Phú Lương; and one that never exited. */
let own: string;
let other: string;

async function firstOf(place: string): Promise<string> {
  const { id } = await database.writers
    .selectFrom('household')
    .select('id')
    .where('place', '=', place)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function record(household: string, of: 'EXITED_NEAR_POVERTY' | 'NEWLY_NEAR_POOR', on: IsoDate): Promise<void> {
  const row = {
    ...{ id: randomUUIDv7(), committee, household, number: null, decidedOn: on, effectiveOn: on, change: of },
    class: of === 'NEWLY_NEAR_POOR' ? ('NEAR_POOR' as const) : of,
    ...{ standard: null, reason: null, recordedAt: new Date(), recordedBy: 'x' },
  };
  await database.writers.transaction().execute((trx) => insertClassificationDecisions(trx, [row]));
}

beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase());
  [own, other] = [await firstOf('ha-cau-2024'), await firstOf('phu-luong-2024')];
  await record(own, 'EXITED_NEAR_POVERTY', isoDate('2024-12-31'));
  await record(other, 'EXITED_NEAR_POVERTY', isoDate('2024-12-31'));
  await record(other, 'NEWLY_NEAR_POOR', isoDate('2025-06-01'));
  await record(other, 'EXITED_NEAR_POVERTY', isoDate('2026-01-01'));
});
afterAll(() => database.drop());

it('lists who exited by the day, with the day of the last exit, also of those that fell back since', async () => {
  const on = async (day: string) => {
    const rows = await listExitedHouseholds(database.readers, wholeCommittee(committee), isoDate(day));
    return Object.fromEntries(rows.map(({ id, lastExitOn }) => [id, lastExitOn]));
  };
  expect(await on('2024-12-30')).toEqual({});
  expect(await on('2025-07-01')).toEqual({ [own]: '2024-12-31', [other]: '2024-12-31' });
  expect(await on('2026-01-01')).toEqual({ [own]: '2024-12-31', [other]: '2026-01-01' });
});

it('stays within the scope, whatever wards are asked for', async () => {
  const list = async (places: readonly string[] | 'ALL', asked: readonly string[] | null, of = committee) => {
    const scope = { ...wholeCommittee(of), places };
    const rows = await listExitedHouseholds(database.readers, scope, isoDate('2026-01-01'), asked);
    return rows.map(({ id }) => id);
  };
  expect(await list(['ha-cau-2024'], null)).toEqual([own]);
  expect(await list(['ha-cau-2024'], ['phu-luong-2024'])).toEqual([]);
  expect(await list('ALL', ['phu-luong-2024'])).toEqual([other]);
  expect(await list([], null)).toEqual([]);
  expect(await list('ALL', null, randomUUIDv7())).toEqual([]);
});

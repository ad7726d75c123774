import { wholeCommittee } from '@vuonlen/database/kernel';
import { readProgress, readPublicStatistics } from '@vuonlen/database/reports';
import type { ClassificationChange, HouseholdClass } from '@vuonlen/plan/households';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assignSupport } from '../assignments/index.ts';
import { recordClassificationDecision } from '../households/index.ts';
import { accepted, bookFor, type MoneyDesk, openMoneyDesk } from '../testing/index.ts';

let desk: MoneyDesk;
const [before, day] = [isoDate('2024-01-10'), isoDate('2024-03-01')];

async function register(cls: HouseholdClass, place = 'ha-cau-2024') {
  return desk.register({ place, class: cls, classifiedOn: before });
}

/** A household that is entered in one class and decided to be of another. */
async function moved(from: HouseholdClass, to: HouseholdClass, change: ClassificationChange): Promise<void> {
  const { id: household, version } = await register(from);
  const decision = { class: to, change, decidedOn: day, effectiveOn: day, number: '9/QĐ' };
  await accepted(recordClassificationDecision(desk.contextOf(), { household, expectedVersion: version, ...decision }));
}

beforeAll(async () => {
  desk = await openMoneyDesk();
  await register('NEAR_POOR');
  await accepted(assignSupport(desk.contextOf(), bookFor((await register('NEAR_POOR')).id)));
  await register('POOR');
  await register('POOR', 'phu-luong-2024');
  await moved('NEAR_POOR', 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY');
  await moved('NEAR_POOR', 'POOR', 'RELAPSED_POOR');
  await moved('POOR', 'NEAR_POOR', 'EXITED_POVERTY');
  await moved('POOR', 'EXITED_POVERTY', 'EXITED_POVERTY');
});
afterAll(() => desk.database.drop());

it('counts the near-poor and those who exited, and poor households beside them', async () => {
  const progress = await readProgress(desk.database.readers, wholeCommittee(desk.committee));
  expect(progress).toMatchObject({ households: 4, exited: 1, poor: 3, withoutSupport: 2 });
  const wards = progress.wards.map(({ place, households, exited }) => [place, households, exited]);
  expect(wards).toEqual([
    ['ha-cau-2024', 4, 1],
    ['phu-luong-2024', 0, 0],
  ]);
});

it('tells everybody the same numbers', async () => {
  expect(await readPublicStatistics(desk.database.readers, desk.committee)).toMatchObject({ households: 4, exited: 1 });
});

import { randomUUIDv7 } from 'node:crypto';
import {
  type Database,
  insertCommittee,
  listCommittees,
  markCommitteeAsDemo,
  updateWorkingDate,
} from '@vuonlen/database/kernel';
import { loadPlan } from '@vuonlen/database/plans';
import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

/** The working date of the demo: the middle of the plan's year, when its measures can be assigned. */
const demoWorkingDate = isoDate('2024-06-15');

/** Marks a committee as one of invented households, which works in the plan's year. */
export async function markAsDemo({ writers }: Database, committee: string): Promise<void> {
  await writers.transaction().execute(async (transaction) => {
    await updateWorkingDate(transaction, committee, demoWorkingDate);
    await markCommitteeAsDemo(transaction, committee);
  });
}

/**
 * Makes sure that the database has a committee with the plan of this version. A database with several committees
 * serves the oldest. Nothing that is there is changed but the plan's projections, and these only when the plan did.
 */
export async function prepareRegister(
  { readers, writers }: Database,
  demo: boolean,
): Promise<{ readonly committee: string }> {
  const [known] = await listCommittees(readers);
  const committee = known?.id ?? randomUUIDv7();
  if (!known) {
    await writers.transaction().execute((transaction) =>
      insertCommittee(transaction, {
        id: committee,
        slug: 'ha-dong',
        name: {
          vi: 'Ban chỉ đạo rà soát và trợ giúp người nghèo quận Hà Đông',
          en: 'Steering Committee for Review and Assistance of the Poor, Hà Đông District',
        },
        workingDate: demo ? demoWorkingDate : null,
        demo,
        wardMoneyStays: true,
        recordedAt: new Date(),
      }),
    );
  }
  await loadPlan(writers, committee, haDong2024);
  return { committee };
}

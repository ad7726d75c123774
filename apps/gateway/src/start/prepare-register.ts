import { randomUUIDv7 } from 'node:crypto';
import {
  type Database,
  insertCommittee,
  listCommittees,
  markCommitteeAsDemo,
  updateWorkingDate,
} from '@vuonlen/database/kernel';
import { findPlanDocument, loadPlan } from '@vuonlen/database/plans';
import { isoDate } from '@vuonlen/plan/kernel';
import { parsePlan } from '@vuonlen/plan/parse';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { Refused } from './refused.ts';

/** The working date of the demo: the middle of the plan's year, when its measures can be assigned. */
const demoWorkingDate = isoDate('2024-06-15');

/** Marks a committee as one of invented households, which works in the plan's year. */
export async function markAsDemo({ writers }: Database, committee: string): Promise<void> {
  await writers.transaction().execute(async (transaction) => {
    await updateWorkingDate(transaction, committee, demoWorkingDate);
    await markCommitteeAsDemo(transaction, committee);
  });
}

/** A plan that was drafted with an older version of the system must be one for this version too. @throws Refused */
async function requireReadable({ readers }: Database, committee: string, revision: string): Promise<void> {
  const read = parsePlan((await findPlanDocument(readers, committee, revision))?.document);
  if (read.ok) return;
  const [problem] = read.problems;
  throw new Refused(
    `Phiên bản này không đọc được bản kế hoạch đang áp dụng (${problem?.path}): hãy dùng lại phiên bản trước. / This version cannot read the plan in force (${problem?.path}: ${problem?.text.en}). Start the version before it.`,
  );
}

/**
 * Makes sure that the database has a committee with a plan: that of this version, unless the committee has adopted its
 * own, which no start replaces. A database with several committees serves the oldest. Nothing that is there is changed
 * but the projections of the plan of this version, and these only when that plan did.
 */
export async function prepareRegister(
  database: Database,
  demo: boolean,
): Promise<{ readonly committee: string; readonly hasOwnPlan: boolean }> {
  const { readers, writers } = database;
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
  const { revision, isOwn } = await loadPlan(writers, committee, haDong2024);
  if (isOwn) await requireReadable(database, committee, revision);
  return { committee, hasOwnPlan: isOwn };
}

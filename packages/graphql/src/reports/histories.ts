import { reportScopeOf } from '@vuonlen/acts/reports';
import { readHouseholdHistories } from '@vuonlen/database/reports';
import type { HouseholdHistory } from '@vuonlen/plan/reports';
import { batch, type Context } from '../kernel/index.ts';

const ofCommittee = batch<string, HouseholdHistory[]>(async (context, committees) => {
  const histories = await readHouseholdHistories(context.readers, reportScopeOf(context));
  return committees.map(() => histories);
});

/** What the register says of the households of the reader’s wards over time, read once a request. */
export function historiesFor({ loaders, committee }: Context): Promise<HouseholdHistory[]> {
  return loaders.load(ofCommittee, committee.id);
}

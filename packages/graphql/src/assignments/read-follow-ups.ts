import { loanScopeOf } from '@vuonlen/acts/assignments';
import {
  findEntitlementsByHouseholds,
  findGiftsByHouseholds,
  findLoansByHouseholds,
  findSponsorshipsByHouseholds,
  readFactsByHouseholds,
} from '@vuonlen/database/assignments';
import { listExitedHouseholds } from '@vuonlen/database/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type FollowUpRecords, followUpsOf } from '@vuonlen/plan/plans';
import type { Context } from '../kernel/index.ts';
import type { HouseholdFollowUpShape } from './follow-up.type.ts';

function byHousehold<Row extends { readonly household: string }>(rows: readonly Row[]) {
  const groups = Map.groupBy(rows, ({ household }) => household);
  return (household: string): readonly Row[] => groups.get(household) ?? [];
}

/** What is on record of several households beside their facts: four statements, however many households. */
async function readRecords(context: Context, ids: readonly string[]) {
  const { readers, scope } = context;
  const loanScope = loanScopeOf(context);
  const [entitlements, sponsorships, gifts, loans] = await Promise.all([
    findEntitlementsByHouseholds(readers, scope, ids),
    findSponsorshipsByHouseholds(readers, scope, ids),
    findGiftsByHouseholds(readers, scope, ids),
    loanScope.lender === null ? null : findLoansByHouseholds(readers, loanScope, ids),
  ]);
  const of = {
    entitlements: byHousehold(entitlements.filter(({ withdrawn }) => !withdrawn)),
    sponsorships: byHousehold(sponsorships.filter(({ state }) => state === 'RUNNING')),
    gifts: byHousehold(gifts.filter(({ voidedOn }) => voidedOn === null)),
    loans: byHousehold(loans ?? []),
  };
  return (household: string): Omit<FollowUpRecords, 'lastExitOn'> => ({
    entitlements: of.entitlements(household),
    sponsorships: of.sponsorships(household).map((row) => ({ ...row, measure: 'SPONSORSHIP' })),
    gifts: of.gifts(household).map(({ year }) => ({ measure: 'TET_GIFT', year })),
    // Who may not read loans is not told of them here either.
    ...(loans !== null && {
      loans: of.loans(household).map((loan) => ({ ...loan, outstanding: loan.amount - loan.repaid })),
    }),
  });
}

/** Every household of the reader's scope that exited once, with what goes on as of a day. */
export async function readFollowUps(
  context: Context,
  places: readonly string[] | null,
  asOf: IsoDate,
): Promise<HouseholdFollowUpShape[]> {
  const { readers, scope, plan } = context;
  const exited = await listExitedHouseholds(readers, scope, asOf, places);
  const ids = exited.map(({ id }) => id);
  const [facts, recordsOf] = await Promise.all([
    readFactsByHouseholds(readers, scope, ids, { plan, asOf }),
    readRecords(context, ids),
  ]);
  return exited.flatMap(({ id, lastExitOn }) => {
    const known = facts.get(id);
    if (known === undefined) return [];
    const items = followUpsOf(plan, { facts: known, records: { ...recordsOf(id), lastExitOn }, asOf });
    return [{ household: id, lastExitOn, items }];
  });
}

import { type BankReportGround, bankReportScopeOf, lendingPeriodOf } from '@vuonlen/acts/reports';
import { type LendingFigures, type LendingPeriod, readLendings } from '@vuonlen/database/assignments';
import { type BankReportRecord, listBankReports } from '@vuonlen/database/reports';
import { batch, type Context, groupedBy } from '../kernel/index.ts';

/** Periods by key, each the JSON of one: a loader asks for all of a request at once. */
const lendings = batch<string, LendingFigures>(({ readers, actor }, keys) =>
  readLendings(
    readers,
    actor.committee,
    keys.map((key) => JSON.parse(key) as LendingPeriod),
  ),
);

/** The reports of a lender, of those that are read. */
const reportsOf = batch<string, readonly BankReportRecord[]>(async (context, lenders) =>
  groupedBy(lenders, await listBankReports(context.readers, bankReportScopeOf(context)), ({ lender }) => lender),
);

/** What the ledger says of a lender's period. */
export function lendingOf(
  { loaders }: Context,
  lender: string,
  period: BankReportGround['period'],
): Promise<LendingFigures> {
  return loaders.load(lendings, JSON.stringify(lendingPeriodOf(lender, period)));
}

/** On what a report of a period would be begun or submitted now. */
export async function groundOf(
  context: Context,
  lender: string,
  period: BankReportGround['period'],
): Promise<BankReportGround> {
  const [reports, lending] = await Promise.all([
    context.loaders.load(reportsOf, lender),
    lendingOf(context, lender, period),
  ]);
  return { lender, period, reports, lending };
}

import {
  bankReportScopeOf,
  keepsBankReports,
  type LenderPeriod,
  periodsSince,
  whyNotBegun,
} from '@vuonlen/acts/reports';
import { type BankReportRecord, findFirstLendings, listBankReports } from '@vuonlen/database/reports';
import { Agency } from '../agencies/index.ts';
import { builder, Citation, type Context, InputIssue, need, planIndex } from '../kernel/index.ts';
import { BankReport } from './bank-report.type.ts';
import { groundOf } from './bank-report-ground.ts';

interface PeriodShape extends LenderPeriod {
  readonly report: BankReportRecord | null;
}

async function beginRefusal({ lender, from, dueOn }: PeriodShape, context: Context) {
  return whyNotBegun(context, await groundOf(context, lender, { from, dueOn }));
}

const BankReportPeriod = builder.objectRef<PeriodShape>('BankReportPeriod').implement({
  description: 'Six months of which a lender reports, and how far the report has come (kỳ báo cáo).',
  fields: (t) => ({
    lender: t.field({
      type: Agency,
      description: 'The agency that lends.',
      resolve: ({ lender }, _args, { plan }) => need(planIndex(plan).agencies, lender),
    }),
    from: t.field({ type: 'Date', description: 'First day of the period.', resolve: ({ from }) => from }),
    dueOn: t.field({
      type: 'Date',
      description: 'Day on which the report is due; the period ends before it.',
      resolve: ({ dueOn }) => dueOn,
    }),
    citation: t.field({ type: Citation, description: 'Where the plan asks for it.', resolve: ({ duty }) => duty }),
    report: t.field({
      type: BankReport,
      nullable: true,
      description: 'The last revision of its report; null: not begun.',
      resolve: ({ report }) => report,
    }),
    mayBegin: t.boolean({
      description: 'Whether the reader may begin its report now, or a correction where one was submitted.',
      resolve: async (row, _args, context) =>
        keepsBankReports(context, 'bankReport.create', row.lender) && (await beginRefusal(row, context)) === null,
    }),
    beginRefusal: t.field({
      type: InputIssue,
      nullable: true,
      description: 'What keeps the reader from beginning it, as the act would say it; null for who keeps no reports.',
      resolve: (row, _args, context) =>
        keepsBankReports(context, 'bankReport.create', row.lender) ? beginRefusal(row, context) : null,
    }),
  }),
});

builder.queryField('bankReportPeriods', (t) =>
  t.field({
    type: [BankReportPeriod],
    description:
      'Periods of the reports on lending within the reader’s scope: the one that runs, and those before it back to the first loan.',
    resolve: async (_root, _args, context): Promise<PeriodShape[]> => {
      const scope = bankReportScopeOf(context);
      const [reports, since] = await Promise.all([
        listBankReports(context.readers, scope),
        findFirstLendings(context.readers, scope),
      ]);
      return periodsSince(context.plan, since, context.workingDate)
        .filter(({ lender }) => scope.lender === 'ALL' || scope.lender === lender)
        .map((period) => ({
          ...period,
          report: reports.find(({ lender, dueOn }) => lender === period.lender && dueOn === period.dueOn) ?? null,
        }));
    },
  }),
);

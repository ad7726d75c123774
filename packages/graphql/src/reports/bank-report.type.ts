import { bankReportScopeOf, figuresOf, keepsBankReports, periodOfReport, whyNotSubmitted } from '@vuonlen/acts/reports';
import {
  type BankReportFigures,
  type BankReportRecord,
  findBankReport,
  listBankReports,
} from '@vuonlen/database/reports';
import { vnd } from '@vuonlen/plan/kernel';
import { Agency } from '../agencies/index.ts';
import {
  builder,
  type Context,
  described,
  InputIssue,
  Node,
  need,
  nodeId,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { groundOf, lendingOf } from './bank-report-ground.ts';

const BankReportState = builder.enumType('BankReportState', {
  description: 'Where a bank report stands.',
  values: described<BankReportRecord['state']>({
    DRAFT: 'A draft (bản nháp).',
    SUBMITTED: 'Submitted and locked (đã nộp).',
  }),
});

/** What was submitted is locked; a draft says what the ledger says now, as it would be submitted. */
async function figuresNow(row: BankReportRecord, context: Context): Promise<BankReportFigures> {
  if (row.state === 'SUBMITTED') return row;
  return figuresOf(await lendingOf(context, row.lender, periodOfReport(row)));
}

function isSubmittedBy(context: Context, { state, lender }: BankReportRecord): boolean {
  return state === 'DRAFT' && keepsBankReports(context, 'bankReport.submit', lender);
}

async function submitRefusal(row: BankReportRecord, context: Context) {
  return whyNotSubmitted(context, await groundOf(context, row.lender, periodOfReport(row)));
}

export const BankReport = builder.objectRef<BankReportRecord>('BankReport').implement({
  description: 'The report of a lender on lending and collection over six months (báo cáo cho vay, thu nợ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('BankReport', ({ id }: BankReportRecord) => id)),
    lender: t.field({
      type: Agency,
      description: 'The agency that lends.',
      resolve: ({ lender }, _args, { plan }) => need(planIndex(plan).agencies, lender),
    }),
    dueOn: t.field({
      type: 'Date',
      description: 'Day on which it is due; the period ends before it.',
      resolve: (row) => row.dueOn,
    }),
    periodFrom: t.field({ type: 'Date', description: 'First day of the period.', resolve: (row) => row.periodFrom }),
    revision: t.exposeInt('revision', { description: '1, 2, 3 …: a correction is a further one.' }),
    state: t.field({ type: BankReportState, description: 'Draft or submitted.', resolve: ({ state }) => state }),
    openingAmount: t.field({
      type: 'VND',
      description: 'Outstanding when the period began: where the report before ended (dư nợ đầu kỳ).',
      resolve: async (row, _args, context) => vnd((await figuresNow(row, context)).opening),
    }),
    disbursedAmount: t.field({
      type: 'VND',
      description: 'Lent within the period (doanh số cho vay).',
      resolve: async (row, _args, context) => vnd((await figuresNow(row, context)).disbursed),
    }),
    recoveredAmount: t.field({
      type: 'VND',
      description: 'Paid back within the period, what was taken back off (doanh số thu nợ).',
      resolve: async (row, _args, context) => vnd(Math.max((await figuresNow(row, context)).recovered, 0)),
    }),
    takenBackAmount: t.field({
      type: 'VND',
      description: 'By how much more was taken back than paid, where it was more.',
      resolve: async (row, _args, context) => vnd(Math.max(-(await figuresNow(row, context)).recovered, 0)),
    }),
    outstandingAmount: t.field({
      type: 'VND',
      description: 'Outstanding when the period ended (dư nợ cuối kỳ).',
      resolve: async (row, _args, context) => vnd((await figuresNow(row, context)).outstanding),
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was corrected.' }),
    submittedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was submitted.',
      resolve: ({ submittedOn }) => submittedOn,
    }),
    document: t.exposeString('document', { nullable: true, description: 'Number of the report as it was sent.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was begun.',
      resolve: ({ recordedAt }) => recordedAt,
    }),
    version: t.exposeInt('version', { description: 'Grows by one with each change.' }),
  }),
});

builder.objectFields(BankReport, (t) => ({
  maySubmit: t.boolean({
    description:
      'Whether the reader may submit it now: a draft whose period is over and begins where the last one ended.',
    resolve: async (row, _args, context) => isSubmittedBy(context, row) && (await submitRefusal(row, context)) === null,
  }),
  submitRefusal: t.field({
    type: InputIssue,
    nullable: true,
    description: 'What keeps the reader’s own draft from being submitted now, as the act would say it.',
    resolve: (row, _args, context) => (isSubmittedBy(context, row) ? submitRefusal(row, context) : null),
  }),
  mayDiscard: t.boolean({
    description: 'Whether the reader may discard it: a draft.',
    resolve: (row, _args, context) =>
      row.state === 'DRAFT' && keepsBankReports(context, 'bankReport.discard', row.lender),
  }),
}));

builder.queryField('bankReports', (t) =>
  t.field({
    type: [BankReport],
    description: 'Bank reports within the reader’s scope, the latest first; corrections before what they correct.',
    resolve: (_root, _args, context) => listBankReports(context.readers, bankReportScopeOf(context)),
  }),
);

readNodesOf('BankReport', (context, id) => findBankReport(context.readers, bankReportScopeOf(context), id));

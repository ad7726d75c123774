import { type LendingFigures, type LendingPeriod, readLendings } from '@vuonlen/database/assignments';
import type { Reader } from '@vuonlen/database/kernel';
import { type BankReportFigures, type BankReportRecord, listBankReports } from '@vuonlen/database/reports';
import { can } from '@vuonlen/permissions';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { keepsLoansOf } from '../assignments/index.ts';
import { type ActContext, type InputIssue, issue } from '../kernel/index.ts';
import { type ReportPeriod, reportDutyOf } from './report-period.ts';

type Reading = Pick<ActContext, 'actor' | 'plan' | 'workingDate'>;

/** What the rules on a bank report look at: the period, the reports of its lender, and what the ledger says of it. */
export interface BankReportGround {
  readonly lender: string;
  readonly period: ReportPeriod;
  /** Every report of the lender, the latest day first; of one day the last revision first. */
  readonly reports: readonly BankReportRecord[];
  readonly lending: LendingFigures;
}

/** A period as the ledger is asked for it. */
export function lendingPeriodOf(lender: string, { from, dueOn }: ReportPeriod): LendingPeriod {
  return { lender, from, until: dueOn };
}

/** The ground on which a report of a period is begun or submitted now. */
export async function readBankReportGround(
  reader: Reader,
  committee: string,
  lender: string,
  period: ReportPeriod,
): Promise<BankReportGround> {
  const reports = await listBankReports(reader, { committee, lender });
  const [lending] = await readLendings(reader, committee, [lendingPeriodOf(lender, period)]);
  if (lending === undefined) throw new Error('The ledger said nothing of a period.');
  return { lender, period, reports, lending };
}

/** What the ledger says of a period, as a report says it. */
export function figuresOf({ opening, disbursed, recovered }: LendingFigures): BankReportFigures {
  return { opening, disbursed, recovered, outstanding: opening + disbursed - recovered };
}

/** "(mục IV.8#4)": the clause that asks for the report. */
function clauseOf({ plan }: Reading, lender: string): { readonly vi: string; readonly en: string } {
  const clause = reportDutyOf(plan, lender)?.clause;
  return clause === undefined ? { vi: '', en: '' } : { vi: ` (mục ${clause})`, en: ` (clause ${clause})` };
}

/**
 * A report begins where the one before ended, which is what the ledger says; with the ledger itself where there is none at
 * all. What was recorded late for a period that is reported already wants a correction of that report first.
 */
function whyNotCarriedOver(
  context: Reading,
  { lender, period, reports, lending }: BankReportGround,
  path: string,
): InputIssue | null {
  const clause = clauseOf(context, lender);
  const day = formatShortDate(period.from);
  const submitted = reports.filter(({ state }) => state === 'SUBMITTED');
  const before = submitted.find(({ dueOn }) => dueOn === period.from);
  if (before === undefined && submitted.some(({ dueOn }) => dueOn < period.from)) {
    const vi = `Chưa nộp báo cáo kỳ trước, ngày ${day}${clause.vi}.`;
    return issue(path, 'REPORT_BEFORE_MISSING', vi, `The report of ${day} was not submitted${clause.en}.`);
  }
  if (before === undefined || before.outstanding === lending.opening) return null;
  const vi = `Có khoản vay, khoản trả nợ ghi bổ sung cho kỳ trước: đính chính báo cáo ngày ${day} trước${clause.vi}.`;
  const en = `Loans or repayments of the period before were recorded late: correct the report of ${day} first${clause.en}.`;
  return issue(path, 'REPORT_BEFORE_OUTDATED', vi, en);
}

/** Why the report of a period, or a correction of it, cannot be begun now; null: it can. */
export function whyNotBegun(context: Reading, ground: BankReportGround): InputIssue | null {
  const { lender, period, reports } = ground;
  const clause = clauseOf(context, lender);
  if (context.workingDate < period.from) {
    const day = formatShortDate(period.from);
    const vi = `Kỳ báo cáo này chưa bắt đầu: lập từ ngày ${day}${clause.vi}.`;
    const en = `The period has not begun: its report is begun from ${day} on${clause.en}.`;
    return issue('dueOn', 'PERIOD_NOT_BEGUN', vi, en);
  }
  // A draft of a later period waits for the correction of an earlier one, and never the other way round.
  const draft = reports.findLast(({ state, dueOn }) => state === 'DRAFT' && dueOn <= period.dueOn);
  if (draft !== undefined) {
    const day = formatShortDate(draft.dueOn);
    const vi = `Còn báo cáo ngày ${day} chưa nộp: nộp hoặc hủy bản nháp đó trước${clause.vi}.`;
    const en = `The draft of ${day} was not submitted yet: submit or discard it first${clause.en}.`;
    return issue('dueOn', 'DRAFT_OPEN', vi, en);
  }
  return whyNotCarriedOver(context, ground, 'dueOn');
}

/** Why a draft cannot be submitted now; null: it can. */
export function whyNotSubmitted(context: Reading, ground: BankReportGround): InputIssue | null {
  const { lender, period } = ground;
  if (context.workingDate < period.dueOn) {
    const clause = clauseOf(context, lender);
    const day = formatShortDate(period.dueOn);
    const vi = `Chưa hết kỳ báo cáo: nộp từ ngày ${day}${clause.vi}.`;
    const en = `The period is not over: it is submitted from ${day} on${clause.en}.`;
    return issue('id', 'PERIOD_NOT_OVER', vi, en);
  }
  return whyNotCarriedOver(context, ground, 'id');
}

/** Whether somebody keeps the reports of a lender: begins, submits or discards them, as far as their periods let. */
export function keepsBankReports(
  context: Pick<ActContext, 'actor'>,
  action: 'bankReport.create' | 'bankReport.submit' | 'bankReport.discard',
  lender: string,
): boolean {
  return can(context.actor, action) && keepsLoansOf(context, lender);
}

/** A period of a report, as it stands in its row. */
export function periodOfReport({ periodFrom, dueOn }: Pick<BankReportRecord, 'periodFrom' | 'dueOn'>): {
  readonly from: IsoDate;
  readonly dueOn: IsoDate;
} {
  return { from: periodFrom, dueOn };
}

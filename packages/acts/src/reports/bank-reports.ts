import { readLending } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import {
  type BankReportFigures,
  type BankReportRecord,
  type BankReportScope,
  findBankReport,
  insertBankReport,
  listBankReports,
  markBankReportSubmitted,
} from '@vuonlen/database/reports';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { loanScopeOf, requireLender } from '../assignments/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  requireVersion,
  textIssues,
} from '../kernel/index.ts';
import { periodOf, type ReportPeriod, reportDutyOf } from './report-period.ts';

export interface CreateBankReportInput {
  /** The agency that lends; an officer of it may leave it out. */
  readonly lender?: string | null;
  /** The day on which the report is due. */
  readonly dueOn: IsoDate;
  /** Wanted for a correction of a report that was submitted. */
  readonly reason?: string | null;
}

export interface SubmitBankReportInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  /** Number of the report as it was sent. */
  readonly document?: string | null;
}

export interface BankReportValue {
  readonly report: BankReportRecord;
}

/** Whose bank reports the actor reads. */
export function bankReportScopeOf(context: Pick<ActContext, 'actor' | 'plan'>): BankReportScope {
  return { committee: context.actor.committee, lender: loanScopeOf(context).lender };
}

function refuseInput(...found: InputIssue[]): never {
  return refuse({ code: 'INVALID_INPUT', issues: found });
}

function readPeriod(context: ActContext, lender: string, dueOn: IsoDate): ReportPeriod {
  const duty = reportDutyOf(context.plan, lender);
  if (duty === undefined) {
    const vi = 'Kế hoạch không yêu cầu đơn vị này báo cáo định kỳ về cho vay, thu nợ.';
    return refuseInput(issue('lender', 'NO_REPORT_DUE', vi, 'The plan asks no report on lending of this body.'));
  }
  const period = periodOf(duty, dueOn);
  if (period !== null) return period;
  const vi = `Không có kỳ báo cáo vào ngày này (mục ${duty.clause}).`;
  return refuseInput(issue('dueOn', 'NOT_A_DUE_DATE', vi, `No report is due on this day (clause ${duty.clause}).`));
}

/**
 * Where the report before ended, which is what the ledger says; the ledger itself where there is none at all. What was
 * recorded late for a period that is reported already wants a correction of that report first.
 */
function openingOf(earlier: readonly BankReportRecord[], period: ReportPeriod, ledger: number): number {
  const before = earlier.find(({ dueOn }) => dueOn === period.from);
  if (before === undefined && earlier.some(({ dueOn }) => dueOn < period.from)) {
    const vi = `Chưa nộp báo cáo kỳ trước (ngày ${period.from}).`;
    refuseInput(issue('dueOn', 'REPORT_BEFORE_MISSING', vi, `The report of ${period.from} was not submitted.`));
  }
  if (before !== undefined && before.outstanding !== ledger) {
    const vi = `Có khoản vay, khoản trả nợ ghi bổ sung cho kỳ trước: đính chính báo cáo ngày ${period.from} trước.`;
    const en = `Loans or repayments of the period before were recorded late: correct the report of ${period.from} first.`;
    refuseInput(issue('dueOn', 'REPORT_BEFORE_OUTDATED', vi, en));
  }
  return ledger;
}

async function figuresOf(
  trx: Transaction,
  context: ActContext,
  lender: string,
  period: ReportPeriod,
): Promise<BankReportFigures> {
  const { committee } = context.actor;
  const reports = await listBankReports(trx, { committee, lender });
  const submitted = reports.filter(({ state }) => state === 'SUBMITTED');
  const lending = await readLending(trx, committee, lender, { from: period.from, until: period.dueOn });
  const opening = openingOf(submitted, period, lending.opening);
  const { disbursed, recovered } = lending;
  return { opening, disbursed, recovered, outstanding: opening + disbursed - recovered };
}

function requireNoDraft(reports: readonly BankReportRecord[]): void {
  const draft = reports.find(({ state }) => state === 'DRAFT');
  if (draft === undefined) return;
  const vi = `Còn báo cáo ngày ${draft.dueOn} chưa nộp.`;
  refuseInput(issue('dueOn', 'DRAFT_OPEN', vi, `The draft of ${draft.dueOn} was not submitted yet.`));
}

function lenderOf(context: ActContext, given: string | null | undefined): string {
  const { role, agency } = context.actor;
  const lender = given ?? (role === 'AGENCY_OFFICER' ? agency : null);
  return lender ?? refuseInput(issue('lender', 'REQUIRED', 'Chưa chọn đơn vị cho vay.', 'A lender is needed.'));
}

/**
 * Begins the report of six months as a draft: what was outstanding where the report before ended, what was lent and paid
 * back. For a period that was reported already it begins a correction, as a further dated row.
 *
 * Refuses with INVALID_INPUT (no report is due that day, the one before is missing, a draft is open), REASON_REQUIRED (a
 * correction without a reason is an input error), FORBIDDEN.
 */
export const createBankReport = act<CreateBankReportInput, BankReportValue>({
  action: 'bankReport.create',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues([...dateIssues('dueOn', input.dueOn), ...textIssues('reason', input.reason, { max: 2000 })]);
    const lender = lenderOf(context, input.lender);
    requireLender(context, lender, 'bankReport.create');
    const period = readPeriod(context, lender, input.dueOn);
    const { committee, userId } = context.actor;
    const reports = await listBankReports(trx, { committee, lender });
    requireNoDraft(reports);
    const revision = reports.filter(({ dueOn }) => dueOn === period.dueOn).length + 1;
    const reason = emptyToNull(input.reason);
    if (revision > 1 && reason === null) {
      const vi = 'Báo cáo kỳ này đã nộp: cần ghi lý do đính chính.';
      refuseInput(issue('reason', 'REQUIRED', vi, 'It was submitted: a correction wants a reason.'));
    }
    const id = context.newId();
    const figures = await figuresOf(trx, context, lender, period);
    const { dueOn, from: periodFrom } = period;
    const recordedAt = context.now();
    const report = { committee, id, lender, dueOn, periodFrom, revision, reason, recordedAt, recordedBy: userId };
    await insertBankReport(trx, { ...report, ...figures });
    await recordEvent(trx, context, {
      action: 'bankReport.create',
      aggregate: 'PLAN',
      aggregateId: `bank-report/${lender}`,
      effectiveOn: context.workingDate,
      payload: { report: id, lender, dueOn, revision },
    });
    const find = (known: string) => findBankReport(trx, bankReportScopeOf(context), known);
    return { report: await requireFound('BankReport', id, find) };
  },
});

/**
 * Submits a report: its figures are worked out once more, and from then on nothing of it changes.
 *
 * Refuses with INVALID_INPUT (the period is not over), ILLEGAL_STEP (submitted already), STALE_VERSION, NOT_FOUND,
 * FORBIDDEN.
 */
export const submitBankReport = act<SubmitBankReportInput, BankReportValue>({
  action: 'bankReport.submit',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues(textIssues('document', input.document, { max: 500 }));
    const find = (id: string) => findBankReport(trx, bankReportScopeOf(context), id);
    const report = await requireFound('BankReport', input.id, find);
    const { id, lender, dueOn, periodFrom: from, state } = report;
    requireLender(context, lender, 'bankReport.submit');
    requireVersion('BankReport', report, input.expectedVersion);
    if (state === 'SUBMITTED') {
      refuse({ code: 'ILLEGAL_STEP', type: 'BankReport', id, from: state, step: 'SUBMIT', legal: [] });
    }
    const on = context.workingDate;
    if (on < dueOn) {
      const vi = `Chưa hết kỳ báo cáo: nộp từ ngày ${dueOn}.`;
      refuseInput(issue('id', 'PERIOD_NOT_OVER', vi, `The period is not over: it is submitted from ${dueOn} on.`));
    }
    const figures = await figuresOf(trx, context, lender, { from, dueOn });
    const document = emptyToNull(input.document);
    await markBankReportSubmitted(trx, context.actor.committee, id, { ...figures, on, document, at: context.now() });
    const changes = changedFields(['bankReportState'], { bankReportState: state }, { bankReportState: 'SUBMITTED' });
    await recordEvent(trx, context, {
      action: 'bankReport.submit',
      aggregate: 'PLAN',
      aggregateId: `bank-report/${lender}`,
      effectiveOn: on,
      payload: { report: id, lender, dueOn, revision: report.revision, ...figures, changes },
    });
    return { report: await requireFound('BankReport', id, find) };
  },
});

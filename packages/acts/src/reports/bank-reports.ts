import {
  type BankReportRecord,
  type BankReportScope,
  findBankReport,
  insertBankReport,
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
import { figuresOf, periodOfReport, readBankReportGround, whyNotBegun, whyNotSubmitted } from './bank-report-rules.ts';
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

function lenderOf(context: ActContext, given: string | null | undefined): string {
  const { role, agency } = context.actor;
  const lender = given ?? (role === 'AGENCY_OFFICER' ? agency : null);
  return lender ?? refuseInput(issue('lender', 'REQUIRED', 'Chưa chọn đơn vị cho vay.', 'A lender is needed.'));
}

/**
 * Begins the report of six months as a draft: what was outstanding where the report before ended, what was lent and paid
 * back. For a period that was reported already it begins a correction, as a further dated row.
 *
 * Refuses with INVALID_INPUT (no report is due that day, its period has not begun, a draft of it or of an earlier one is
 * open, the report before is missing or outdated, a correction has no reason), FORBIDDEN.
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
    const ground = await readBankReportGround(trx, committee, lender, period);
    const refused = whyNotBegun(context, ground);
    if (refused !== null) refuseInput(refused);
    const revision = ground.reports.filter(({ dueOn }) => dueOn === period.dueOn).length + 1;
    const reason = emptyToNull(input.reason);
    if (revision > 1 && reason === null) {
      const vi = 'Báo cáo kỳ này đã nộp: cần ghi lý do đính chính.';
      refuseInput(issue('reason', 'REQUIRED', vi, 'It was submitted: a correction wants a reason.'));
    }
    const id = context.newId();
    const figures = figuresOf(ground.lending);
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
 * Refuses with INVALID_INPUT (the period is not over, the report before is missing or outdated), ILLEGAL_STEP (submitted already), STALE_VERSION, NOT_FOUND,
 * FORBIDDEN.
 */
export const submitBankReport = act<SubmitBankReportInput, BankReportValue>({
  action: 'bankReport.submit',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues(textIssues('document', input.document, { max: 500 }));
    const find = (id: string) => findBankReport(trx, bankReportScopeOf(context), id);
    const report = await requireFound('BankReport', input.id, find);
    const { id, lender, dueOn, state } = report;
    requireLender(context, lender, 'bankReport.submit');
    requireVersion('BankReport', report, input.expectedVersion);
    if (state === 'SUBMITTED') {
      refuse({ code: 'ILLEGAL_STEP', type: 'BankReport', id, from: state, step: 'SUBMIT', legal: [] });
    }
    const ground = await readBankReportGround(trx, context.actor.committee, lender, periodOfReport(report));
    const refused = whyNotSubmitted(context, ground);
    if (refused !== null) refuseInput(refused);
    const on = context.workingDate;
    const figures = figuresOf(ground.lending);
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

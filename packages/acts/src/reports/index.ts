export type { BankReportGround } from './bank-report-rules.ts';
export {
  figuresOf,
  keepsBankReports,
  lendingPeriodOf,
  periodOfReport,
  whyNotBegun,
  whyNotSubmitted,
} from './bank-report-rules.ts';
export type { BankReportValue, CreateBankReportInput, SubmitBankReportInput } from './bank-reports.ts';
export { bankReportScopeOf, createBankReport, submitBankReport } from './bank-reports.ts';
export type { DiscardBankReportInput, DiscardBankReportValue } from './discard-bank-report.ts';
export { discardBankReport } from './discard-bank-report.ts';
export type { DiscardReportPeriodInput, DiscardReportPeriodValue } from './discard-report-period.ts';
export { discardReportPeriod } from './discard-report-period.ts';
export type { Form3Draft, Form3Reading, Form3Within } from './draft-form3.ts';
export { draftForm3, readForm3, reportScopeOf } from './draft-form3.ts';
export type { Form14Details, Form14Entry } from './form14-details.ts';
export { readForm14Details } from './form14-details.ts';
export { type LenderPeriod, periodsSince } from './report-period.ts';
export { mayDiscardReportPeriod } from './report-period-steps.ts';
export type {
  CloseReportPeriodInput,
  CorrectReportPeriodInput,
  OpenReportPeriodInput,
  ReportPeriodValue,
} from './report-periods.ts';
export { closeReportPeriod, correctReportPeriod, openReportPeriod } from './report-periods.ts';

export type { BankReportValue, CreateBankReportInput, SubmitBankReportInput } from './bank-reports.ts';
export { bankReportScopeOf, createBankReport, submitBankReport } from './bank-reports.ts';
export { type LenderPeriod, periodsSince } from './report-period.ts';

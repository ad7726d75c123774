export type { BankReportValue, CreateBankReportInput, SubmitBankReportInput } from './bank-reports.ts';
export { bankReportScopeOf, createBankReport, submitBankReport } from './bank-reports.ts';
export { type LenderPeriod, periodsAround } from './report-period.ts';

export type {
  BankReportFigures,
  BankReportRecord,
  BankReportScope,
  NewBankReport,
} from './bank-report.repository.ts';
export {
  findBankReport,
  findFirstLendings,
  insertBankReport,
  listBankReports,
  markBankReportSubmitted,
} from './bank-report.repository.ts';
export type { MeasureProgress, Progress, SourceProgress, WardProgress } from './progress.repository.ts';
export { readProgress } from './progress.repository.ts';
export type { PublicMeasure, PublicStatistics } from './public-statistics.repository.ts';
export { readPublicStatistics } from './public-statistics.repository.ts';

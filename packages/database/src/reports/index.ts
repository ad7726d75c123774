export type {
  BankReportFigures,
  BankReportRecord,
  BankReportScope,
  NewBankReport,
} from './bank-report.repository.ts';
export {
  deleteBankReportDraft,
  findBankReport,
  findFirstLendings,
  insertBankReport,
  listBankReports,
  markBankReportSubmitted,
} from './bank-report.repository.ts';
export type { ReportScope } from './household-histories.repository.ts';
export { readHouseholdHistories } from './household-histories.repository.ts';
export type { MeasureProgress, Progress, SourceProgress, WardProgress } from './progress.repository.ts';
export { readProgress } from './progress.repository.ts';
export type { PublicMeasure, PublicStatistics } from './public-statistics.repository.ts';
export { readPublicStatistics } from './public-statistics.repository.ts';
export { readReportCells } from './report-cells.repository.ts';
export type {
  ReportEntryOrderField,
  ReportEntryRecord,
  ReportEntryWhere,
  RevisionOf,
} from './report-figure.repository.ts';
export {
  countReportEntries,
  findReportFigures,
  insertReportRevision,
  listReportEntries,
  readReportEntries,
} from './report-figure.repository.ts';
export type {
  NewReportCorrection,
  NewReportPeriod,
  ReportCorrectionRecord,
  ReportPeriodRecord,
} from './report-period.repository.ts';
export {
  deleteReportPeriod,
  findPeriodBefore,
  findReportCorrections,
  findReportPeriod,
  insertReportCorrection,
  insertReportPeriod,
  listReportPeriods,
  markReportPeriodClosed,
} from './report-period.repository.ts';
export type { ReportRowRecord, ReportRowWhere } from './report-rows.repository.ts';
export { countReportRows, listReportRows, sumReportRows } from './report-rows.repository.ts';

export { batchPath } from './batch-title.ts';
export { DisbursementBatchPage, DisbursementsPage } from './pages.ts';

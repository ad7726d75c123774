export { DisbursementBatchPage, DisbursementsPage } from './pages.ts';

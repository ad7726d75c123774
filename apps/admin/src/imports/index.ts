export { ImportBatchPage, ImportsPage } from './pages.ts';

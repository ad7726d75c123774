export { AuditPage } from './pages.ts';

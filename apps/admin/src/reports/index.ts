export { DashboardPage, ReportPeriodPage, ReportsPage } from './pages.ts';

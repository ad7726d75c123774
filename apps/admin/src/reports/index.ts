export { DashboardPage } from './pages.ts';

export { BankReportPage, LoansPage } from './pages.ts';

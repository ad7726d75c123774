export { AgenciesPage } from './pages.ts';

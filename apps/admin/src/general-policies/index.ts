export { GeneralPoliciesPage, RecordManyPage } from './pages.ts';

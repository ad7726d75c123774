export { GeneralPoliciesPage } from './pages.ts';

export { HouseholdRecordPage } from './pages.ts';

export { HouseholdRecordPage } from './HouseholdRecordPage.tsx';

export { agencyPath, openCommitmentsPath } from './agencies-address.ts';
export { AgenciesPage } from './pages.ts';

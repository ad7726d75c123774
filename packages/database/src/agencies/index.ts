export type { AgencyRecord } from './agency.repository.ts';
export { listAgencies } from './agency.repository.ts';

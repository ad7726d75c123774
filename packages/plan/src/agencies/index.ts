export type { Agency, AgencyKind } from './agency.ts';
export type { AgencyHolder, AgencyInTime, AgencyRegisters, AgencySuccession, Body } from './agency-holder.ts';
export { agenciesInTime, agencyHolder } from './agency-holder.ts';

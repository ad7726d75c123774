export type { Agency, AgencyKind } from './agency.ts';

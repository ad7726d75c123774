export type { LaterAgencyRecord, NewLaterAgency } from './later-agency.repository.ts';
export { insertLaterAgency, listLaterAgencies } from './later-agency.repository.ts';
export type { NewSuccession, SuccessionRecord } from './succession.repository.ts';
export { insertSuccession, listSuccessions, markSuccessionWithdrawn } from './succession.repository.ts';

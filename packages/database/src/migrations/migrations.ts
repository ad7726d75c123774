import type { Migration, MigrationProvider } from 'kysely/migration';
import * as createTextSearch from './20261123T1600_create_text_search.ts';
import * as createUsers from './20261123T1601_create_users.ts';
import * as createAudit from './20261123T1602_create_audit.ts';
import * as createPlacesAndAgencies from './20261123T1603_create_places_and_agencies.ts';
import * as createPlanProjections from './20261123T1604_create_plan_projections.ts';
import * as createHouseholds from './20261123T1605_create_households.ts';
import * as createAssignments from './20261123T1606_create_assignments.ts';
import * as addAssignmentOccurrence from './20261123T1607_add_assignment_occurrence.ts';
import * as createSupportProposals from './20261129T0930_create_support_proposals.ts';
import * as createHandingOvers from './20261129T0931_create_handing_overs.ts';
import * as createApiKey from './20261129T1000_create_api_key.ts';

/** Every migration by its name, in order. A migration that has landed is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '20261123T1600_create_text_search': createTextSearch,
  '20261123T1601_create_users': createUsers,
  '20261123T1602_create_audit': createAudit,
  '20261123T1603_create_places_and_agencies': createPlacesAndAgencies,
  '20261123T1604_create_plan_projections': createPlanProjections,
  '20261123T1605_create_households': createHouseholds,
  '20261123T1606_create_assignments': createAssignments,
  '20261123T1607_add_assignment_occurrence': addAssignmentOccurrence,
  '20261129T0930_create_support_proposals': createSupportProposals,
  '20261129T0931_create_handing_overs': createHandingOvers,
  '20261129T1000_create_api_key': createApiKey,
};

export const provider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };

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
import * as extendPledgeCounter from './20261129T0940_extend_pledge_counter.ts';
import * as createReceipts from './20261129T0941_create_receipts.ts';
import * as createDelegations from './20261129T0942_create_delegations.ts';
import * as createDisbursements from './20261129T0943_create_disbursements.ts';
import * as createChangeBatches from './20261129T0950_create_change_batches.ts';
import * as createChangeStamps from './20261129T0951_create_change_stamps.ts';
import * as createApiKey from './20261129T1000_create_api_key.ts';
import * as createDutyProgress from './20261129T1010_create_duty_progress.ts';
import * as createEntitlements from './20261129T1011_create_entitlements.ts';
import * as createLoans from './20261129T1012_create_loans.ts';
import * as createAmbiguityRulings from './20261129T1013_create_ambiguity_rulings.ts';
import * as orderOutbox from './20261129T1020_order_outbox.ts';
import * as bindApiKeys from './20261129T1300_bind_api_keys.ts';
import * as correctHandingOvers from './20261129T1310_correct_handing_overs.ts';
import * as reverseReallocations from './20261129T1320_reverse_reallocations.ts';
import * as createSponsorships from './20261129T1600_create_sponsorships.ts';
import * as createGifts from './20261129T1601_create_gifts.ts';
import * as createSuccessions from './20261129T1610_create_successions.ts';
import * as createHouseholdHandovers from './20261129T1611_create_household_handovers.ts';
import * as indexRowsInTheirOrder from './20261129T1650_index_rows_in_their_order.ts';
import * as indexAuditTrail from './20261129T1660_index_audit_trail.ts';
import * as allowBatchesOfChanges from './20261129T1700_allow_batches_of_changes.ts';
import * as addReviewProcedure from './20261129T1710_add_review_procedure.ts';
import * as createCitizenNumberReveals from './20261129T1730_create_citizen_number_reveals.ts';
import * as indexAuditActor from './20261129T1790_index_audit_actor.ts';
import * as adoptPlanRevisions from './20261129T1800_adopt_plan_revisions.ts';
import * as createImportBatches from './20261129T1900_create_import_batches.ts';
import * as dateMembership from './20261129T1960_date_membership.ts';
import * as createReportPeriods from './20261129T1961_create_report_periods.ts';
import * as importMoreKinds from './20261129T1985_import_more_kinds.ts';
import * as addPledgesOfTheirOwn from './20261129T1986_add_pledges_of_their_own.ts';
import * as createAttachments from './20261130T0130_create_attachments.ts';
import * as addLastSignIn from './20261130T0410_add_last_sign_in.ts';
import * as allowBankDraftsByPeriod from './20261130T1820_allow_bank_drafts_by_period.ts';
import * as discardDisbursementBatches from './20261130T1821_discard_disbursement_batches.ts';

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
  '20261129T0940_extend_pledge_counter': extendPledgeCounter,
  '20261129T0941_create_receipts': createReceipts,
  '20261129T0942_create_delegations': createDelegations,
  '20261129T0943_create_disbursements': createDisbursements,
  '20261129T0950_create_change_batches': createChangeBatches,
  '20261129T0951_create_change_stamps': createChangeStamps,
  '20261129T1000_create_api_key': createApiKey,
  '20261129T1010_create_duty_progress': createDutyProgress,
  '20261129T1011_create_entitlements': createEntitlements,
  '20261129T1012_create_loans': createLoans,
  '20261129T1013_create_ambiguity_rulings': createAmbiguityRulings,
  '20261129T1020_order_outbox': orderOutbox,
  '20261129T1300_bind_api_keys': bindApiKeys,
  '20261129T1310_correct_handing_overs': correctHandingOvers,
  '20261129T1320_reverse_reallocations': reverseReallocations,
  '20261129T1600_create_sponsorships': createSponsorships,
  '20261129T1601_create_gifts': createGifts,
  '20261129T1610_create_successions': createSuccessions,
  '20261129T1611_create_household_handovers': createHouseholdHandovers,
  '20261129T1650_index_rows_in_their_order': indexRowsInTheirOrder,
  '20261129T1660_index_audit_trail': indexAuditTrail,
  '20261129T1700_allow_batches_of_changes': allowBatchesOfChanges,
  '20261129T1710_add_review_procedure': addReviewProcedure,
  '20261129T1730_create_citizen_number_reveals': createCitizenNumberReveals,
  '20261129T1790_index_audit_actor': indexAuditActor,
  '20261129T1800_adopt_plan_revisions': adoptPlanRevisions,
  '20261129T1900_create_import_batches': createImportBatches,
  '20261129T1960_date_membership': dateMembership,
  '20261129T1961_create_report_periods': createReportPeriods,
  '20261129T1985_import_more_kinds': importMoreKinds,
  '20261129T1986_add_pledges_of_their_own': addPledgesOfTheirOwn,
  '20261130T0130_create_attachments': createAttachments,
  '20261130T0410_add_last_sign_in': addLastSignIn,
  '20261130T1820_allow_bank_drafts_by_period': allowBankDraftsByPeriod,
  '20261130T1821_discard_disbursement_batches': discardDisbursementBatches,
};

export const provider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };

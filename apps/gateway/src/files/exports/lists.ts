import type { ExportList } from './export-list.ts';
import { agencies } from './lists/agencies.ts';
import { apiKeys } from './lists/api-keys.ts';
import { assignments } from './lists/assignments.ts';
import { auditEvents } from './lists/audit-events.ts';
import { bankReports } from './lists/bank-reports.ts';
import { changeBatches } from './lists/change-batches.ts';
import { delegations } from './lists/delegations.ts';
import { difficulties } from './lists/difficulties.ts';
import { disbursementBatches } from './lists/disbursement-batches.ts';
import { disbursementLines } from './lists/disbursement-lines.ts';
import { disbursements } from './lists/disbursements.ts';
import { duties } from './lists/duties.ts';
import { entitlements } from './lists/entitlements.ts';
import { followUps } from './lists/follow-ups.ts';
import { form3 } from './lists/form3.ts';
import { form14 } from './lists/form14.ts';
import { gifts } from './lists/gifts.ts';
import { householdHandovers } from './lists/household-handovers.ts';
import { households } from './lists/households.ts';
import { importBatches } from './lists/import-batches.ts';
import { ledger } from './lists/ledger.ts';
import { loans } from './lists/loans.ts';
import { moneyReport } from './lists/money-report.ts';
import { openCommitments } from './lists/open-commitments.ts';
import { places } from './lists/places.ts';
import { pledges } from './lists/pledges.ts';
import { reallocations } from './lists/reallocations.ts';
import { receipts } from './lists/receipts.ts';
import { reportPeriods } from './lists/report-periods.ts';
import { reportRows } from './lists/report-rows.ts';
import { reviews } from './lists/reviews.ts';
import { sponsorships } from './lists/sponsorships.ts';
import { successions } from './lists/successions.ts';
import { supportProposals } from './lists/support-proposals.ts';
import { users } from './lists/users.ts';

/** The lists that can be taken away, by the name in their address. */
export const exportLists: ReadonlyMap<string, ExportList> = new Map([
  ['agencies', agencies],
  ['api-keys', apiKeys],
  ['assignments', assignments],
  ['audit-events', auditEvents],
  ['bank-reports', bankReports],
  ['change-batches', changeBatches],
  ['delegations', delegations],
  ['difficulties', difficulties],
  ['disbursement-batches', disbursementBatches],
  ['disbursement-lines', disbursementLines],
  ['disbursements', disbursements],
  ['duties', duties],
  ['entitlements', entitlements],
  ['follow-ups', followUps],
  ['form14', form14],
  ['form3', form3],
  ['gifts', gifts],
  ['household-handovers', householdHandovers],
  ['households', households],
  ['import-batches', importBatches],
  ['ledger', ledger],
  ['loans', loans],
  ['money-report', moneyReport],
  ['open-commitments', openCommitments],
  ['places', places],
  ['pledges', pledges],
  ['reallocations', reallocations],
  ['receipts', receipts],
  ['report-periods', reportPeriods],
  ['report-rows', reportRows],
  ['reviews', reviews],
  ['sponsorships', sponsorships],
  ['successions', successions],
  ['support-proposals', supportProposals],
  ['users', users],
]);

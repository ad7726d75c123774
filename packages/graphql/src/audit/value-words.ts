import type { TrailValueKind } from '@vuonlen/acts/kernel';
import { apiScopeLabels, roleLabels } from '@vuonlen/permissions';
import {
  assignedSupportStateLabels,
  outcomeLabels,
  supportProposalStateLabels,
  useCheckResultLabels,
} from '@vuonlen/plan/assignments';
import { giverKindLabels } from '@vuonlen/plan/funding';
import { labels } from '@vuonlen/plan/households';
import type { Text } from '@vuonlen/plan/kernel';
import { stateLabels } from '../kernel/index.ts';
import { exportNames } from './export-names.ts';

type Words = Readonly<Record<string, Text>>;

type WordKind = Exclude<
  TrailValueKind,
  'WITHHELD' | 'TEXT' | 'DATE' | 'WORKING_DATE' | 'MONEY' | 'NUMBER' | 'YES_NO' | 'PLACE' | 'AGENCY'
>;

/** Codes of changed fields in words, by the kind of the value. */
export const wordsOfKind: Readonly<Record<WordKind, Words>> = {
  ASSIGNMENT_STATE: assignedSupportStateLabels,
  BANK_REPORT_STATE: stateLabels.BankReportState,
  DIFFICULTY_STATE: stateLabels.DifficultyState,
  DISBURSEMENT_BATCH_STATE: stateLabels.DisbursementBatchState,
  GIVER_KIND: giverKindLabels,
  HOUSEHOLD_CLASS: labels.householdClass,
  HOUSING_WORKS: labels.housingWorks,
  MEMBER_RELATION: labels.memberRelation,
  PROGRESS_STATE: stateLabels.ProgressState,
  REPORT_PERIOD_STATE: stateLabels.ReportPeriodState,
  ROLE: roleLabels,
  SCHOOL_LEVEL: labels.schoolLevel,
  SPONSORSHIP_STATE: stateLabels.SponsorshipState,
  STANDARD: labels.standard,
  SUPPORT_PROPOSAL_STATE: supportProposalStateLabels,
  USE_CHECK_RESULT: useCheckResultLabels,
};

const documentNames: Words = {
  'bank-report': { vi: 'Báo cáo của ngân hàng', en: 'Report of the bank' },
  'beneficiary-list': { vi: 'Danh sách được hỗ trợ', en: 'List of those supported' },
  'disbursement-order': { vi: 'Lệnh chi', en: 'Payment order' },
  'handing-over-list': { vi: 'Danh sách ký nhận', en: 'Signed list' },
  'progress-report': { vi: 'Báo cáo kết quả thực hiện', en: 'Progress report' },
  'refusal-notice': { vi: 'Thông báo không hỗ trợ', en: 'Notice of refusal' },
  'responsibility-matrix': { vi: 'Bảng phân công', en: 'Table of duties' },
};

/** Codes of details in words, by the name of the detail; those of one name never contradict each other. */
export const wordsOfDetail: Readonly<Record<string, Words>> = {
  change: labels.classificationChange,
  channel: stateLabels.ReceiptChannel,
  class: labels.householdClass,
  delegated: { 'disbursement.approve': { vi: 'Duyệt chi hỗ trợ', en: 'Approving payments' } },
  giverKind: giverKindLabels,
  kind: { ...labels.need, ...labels.reviewKind, ...stateLabels.ImportKind, ...documentNames },
  list: exportNames,
  outcome: outcomeLabels,
  relation: labels.memberRelation,
  result: useCheckResultLabels,
  role: roleLabels,
  scope: stateLabels.SuccessionScope,
  scopes: apiScopeLabels,
  sponsorKind: giverKindLabels,
  state: stateLabels.ProgressState,
  works: labels.housingWorks,
};

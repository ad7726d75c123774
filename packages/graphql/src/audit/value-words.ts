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
import { exportNames } from './export-names.ts';

type Words = Readonly<Record<string, Text>>;

const difficultyStates: Words = {
  RAISED: { vi: 'Đã nêu', en: 'Raised' },
  FORWARDED: { vi: 'Đã chuyển cấp quận', en: 'With the district' },
  ANSWERED: { vi: 'Đã trả lời', en: 'Answered' },
  CLOSED: { vi: 'Đã kết thúc', en: 'Closed' },
};

const progressStates: Words = {
  NOT_STARTED: { vi: 'Chưa thực hiện', en: 'Not started' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  DONE: { vi: 'Đã hoàn thành', en: 'Done' },
};

type WordKind = Exclude<
  TrailValueKind,
  'WITHHELD' | 'TEXT' | 'DATE' | 'WORKING_DATE' | 'MONEY' | 'NUMBER' | 'YES_NO' | 'PLACE' | 'AGENCY'
>;

/** Codes of changed fields in words, by the kind of the value. */
export const wordsOfKind: Readonly<Record<WordKind, Words>> = {
  ASSIGNMENT_STATE: assignedSupportStateLabels,
  BANK_REPORT_STATE: {
    DRAFT: { vi: 'Bản nháp', en: 'Draft' },
    SUBMITTED: { vi: 'Đã nộp, đã khóa', en: 'Submitted and locked' },
  },
  DIFFICULTY_STATE: difficultyStates,
  DISBURSEMENT_BATCH_STATE: {
    DRAFT: { vi: 'Đang lập', en: 'Draft' },
    SUBMITTED: { vi: 'Chờ duyệt', en: 'Waiting for approval' },
    RETURNED: { vi: 'Đã trả lại', en: 'Returned' },
    APPROVED: { vi: 'Đã duyệt, chờ chi', en: 'Approved, to be paid' },
    PAID: { vi: 'Đã chi', en: 'Paid' },
  },
  GIVER_KIND: giverKindLabels,
  HOUSEHOLD_CLASS: labels.householdClass,
  HOUSING_WORKS: labels.housingWorks,
  MEMBER_RELATION: labels.memberRelation,
  PROGRESS_STATE: progressStates,
  REPORT_PERIOD_STATE: {
    OPEN: { vi: 'Đang mở', en: 'Open' },
    CLOSED: { vi: 'Đã khóa số liệu', en: 'Closed' },
  },
  ROLE: roleLabels,
  SCHOOL_LEVEL: labels.schoolLevel,
  SPONSORSHIP_STATE: {
    RUNNING: { vi: 'Đang đỡ đầu', en: 'Running' },
    ENDED: { vi: 'Đã kết thúc', en: 'Ended' },
    VOIDED: { vi: 'Đã hủy ghi nhận', en: 'Voided' },
  },
  STANDARD: labels.standard,
  SUPPORT_PROPOSAL_STATE: supportProposalStateLabels,
  USE_CHECK_RESULT: useCheckResultLabels,
};

const importKinds: Words = {
  HOUSEHOLDS: { vi: 'Danh sách hộ và thành viên hộ', en: 'Households with their members' },
  PLEDGES: { vi: 'Danh sách đăng ký hỗ trợ', en: 'Pledges' },
  RECEIPTS: { vi: 'Danh sách tiếp nhận', en: 'Receipts' },
  HEALTH_CARDS: { vi: 'Danh sách cấp thẻ BHYT', en: 'Health insurance cards' },
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
  channel: {
    INTO_FUND: { vi: 'Nộp vào quỹ', en: 'Into a fund' },
    DIRECT: { vi: 'Trao trực tiếp', en: 'Straight to households' },
    IN_KIND: { vi: 'Hiện vật', en: 'In kind' },
  },
  class: labels.householdClass,
  delegated: { 'disbursement.approve': { vi: 'Duyệt chi hỗ trợ', en: 'Approving payments' } },
  giverKind: giverKindLabels,
  kind: { ...labels.need, ...labels.reviewKind, ...importKinds, ...documentNames },
  list: exportNames,
  outcome: outcomeLabels,
  relation: labels.memberRelation,
  result: useCheckResultLabels,
  role: roleLabels,
  scope: { WHOLE: { vi: 'Toàn bộ', en: 'The whole' }, PART: { vi: 'Một phần', en: 'A part' } },
  scopes: apiScopeLabels,
  sponsorKind: giverKindLabels,
  state: progressStates,
  works: labels.housingWorks,
};

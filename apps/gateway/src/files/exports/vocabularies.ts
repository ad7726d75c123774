import { stateLabels } from '@vuonlen/graphql';
import { roleLabels } from '@vuonlen/permissions';
import { assignedSupportStateLabels, outcomeLabels, supportProposalStateLabels } from '@vuonlen/plan/assignments';
import { giverKindLabels } from '@vuonlen/plan/funding';
import { labels } from '@vuonlen/plan/households';
import type { Text } from '@vuonlen/plan/kernel';
import { followUpKindLabels, followUpStandingLabels } from '@vuonlen/plan/plans';
import { form3Labels } from '@vuonlen/plan/reports';
import { dutyRoleLabels, mandateLabels } from '@vuonlen/plan/responsibilities';

/** Codes of the vocabularies in words, by the name that the schema gives the vocabulary; as the screens say them. */
export const vocabularies = {
  ...stateLabels,
  HouseholdClass: labels.householdClass,
  StandardLevel: labels.standard,
  ClassificationChange: labels.classificationChange,
  HousingWorks: labels.housingWorks,
  MemberRelation: labels.memberRelation,
  NeedKind: labels.need,
  ReviewKind: labels.reviewKind,
  SchoolLevel: labels.schoolLevel,
  Sex: labels.sex,
  AssignmentState: assignedSupportStateLabels,
  SupportProposalState: supportProposalStateLabels,
  Outcome: outcomeLabels,
  GiverKind: giverKindLabels,
  FollowUpKind: followUpKindLabels,
  FollowUpStanding: followUpStandingLabels,
  Form3Column: form3Labels,
  ReviewState: {
    SCORED: { vi: 'Đã chấm điểm', en: 'Scored' },
    MEETING_HELD: { vi: 'Đã họp dân', en: 'Meeting held' },
    LISTED: { vi: 'Đã niêm yết', en: 'Publicly listed' },
    DECIDED: { vi: 'Đã có quyết định', en: 'Decided' },
  },
  LedgerRowKind: {
    PLEDGE: { vi: 'Đăng ký thêm', en: 'Pledged beyond' },
    RECEIPT: { vi: 'Tiếp nhận', en: 'Receipt' },
    ALLOCATION: { vi: 'Bố trí hỗ trợ', en: 'Assignment' },
    DISBURSEMENT: { vi: 'Chi hỗ trợ', en: 'Payment' },
    REALLOCATION: { vi: 'Điều tiết', en: 'Move' },
  },
  PledgeForm: {
    SINGLE: { vi: 'Một nguồn', en: 'One source' },
    JOINT: { vi: 'Cùng hỗ trợ', en: 'Joint' },
    POOLED: { vi: 'Gộp nhiều nguồn', en: 'Pooled' },
  },
  Unit: {
    HOUSEHOLD: { vi: 'hộ', en: 'households' },
    BOOK: { vi: 'sổ', en: 'books' },
    CHILD: { vi: 'cháu', en: 'children' },
    ITEM: { vi: 'đồ dùng', en: 'items' },
    VND: { vi: 'đồng', en: 'đồng' },
    CASE: { vi: 'trường hợp', en: 'cases' },
  },
  DelegableAction: {
    APPROVE_DISBURSEMENT: { vi: 'Duyệt chi hỗ trợ', en: 'Approving payments' },
  },
  DelegationState: {
    ENDED: { vi: 'Đã chấm dứt', en: 'Ended' },
    UPCOMING: { vi: 'Chưa đến ngày bắt đầu', en: 'Not begun yet' },
    OVER: { vi: 'Hết thời hạn', en: 'Over' },
    SUSPENDED: { vi: 'Không dùng được', en: 'Of no use' },
    IN_FORCE: { vi: 'Còn hiệu lực', en: 'In force' },
  },
  Mandate: mandateLabels,
  DueStanding: {
    OVERDUE: { vi: 'Trễ hạn', en: 'Overdue' },
    DUE_TODAY: { vi: 'Đến hạn hôm nay', en: 'Due today' },
    UPCOMING: { vi: 'Chưa đến hạn', en: 'To come' },
    AWAITED: { vi: 'Đang chờ phối hợp', en: 'Awaited' },
  },
  DutyRole: dutyRoleLabels,
  MoneyStage: {
    PLANNED: { vi: 'Dự kiến', en: 'Planned' },
    PLEDGED: { vi: 'Đăng ký hỗ trợ', en: 'Pledged' },
    RECEIVED: { vi: 'Đã tiếp nhận', en: 'Received' },
    ALLOCATED: { vi: 'Đã bố trí', en: 'Allocated' },
    DISBURSED: { vi: 'Đã chi', en: 'Disbursed' },
  },
  CommitmentKind: {
    DUTY: { vi: 'Nhiệm vụ', en: 'Duty' },
    SUPPORT: { vi: 'Hỗ trợ, chính sách', en: 'Support or policy' },
    PLEDGE: { vi: 'Đăng ký hỗ trợ', en: 'Pledge' },
  },
  PlaceKind: {
    CITY: { vi: 'Thành phố', en: 'City' },
    DISTRICT: { vi: 'Quận', en: 'District' },
    WARD: { vi: 'Phường', en: 'Ward' },
    COMMUNE: { vi: 'Xã', en: 'Commune' },
  },
  BatchKind: {
    ASSIGN_SUPPORTS: { vi: 'Bố trí nhiều hỗ trợ', en: 'Assigned supports' },
    CANCEL_SUPPORTS: { vi: 'Hủy nhiều hỗ trợ', en: 'Cancelled supports' },
    CHANGE_SUPPORTS: { vi: 'Thay đổi bố trí hỗ trợ', en: 'Changed supports' },
    UNDO: { vi: 'Hoàn tác', en: 'Undo' },
  },
  BatchEffect: {
    ASSIGNED: { vi: 'Bố trí', en: 'Assigned' },
    CANCELLED: { vi: 'Hủy bố trí', en: 'Cancelled' },
  },
  ImportState: {
    OPEN: { vi: 'Đang xem trước', en: 'Being looked through' },
    DONE: { vi: 'Đã nhập', en: 'Entered' },
    UNDONE: { vi: 'Đã hoàn tác', en: 'Undone' },
    DISCARDED: { vi: 'Đã bỏ', en: 'Given up' },
  },
  SuccessionKind: {
    PLACE: { vi: 'Địa bàn', en: 'Unit' },
    AGENCY: { vi: 'Cơ quan, đơn vị', en: 'Body' },
  },
  AggregateKind: {
    HOUSEHOLD: { vi: 'Hộ', en: 'Household' },
    MEMBERSHIP: { vi: 'Người dùng', en: 'User' },
    COMMITTEE: { vi: 'Ban Chỉ đạo', en: 'Steering Committee' },
    CHANGE_BATCH: { vi: 'Lần bố trí nhiều hỗ trợ', en: 'Batch of supports' },
    IMPORT_BATCH: { vi: 'Lần nhập danh sách', en: 'Import of a list' },
    PLAN: { vi: 'Kế hoạch', en: 'Plan' },
    PLEDGE: { vi: 'Nguồn đăng ký', en: 'Pledge' },
    DISBURSEMENT_BATCH: { vi: 'Đợt chi hỗ trợ', en: 'Batch of payments' },
    DELEGATION: { vi: 'Ủy quyền', en: 'Delegation' },
  },
  Role: roleLabels,
  ApiKeyState: {
    LIVE: { vi: 'Đang dùng', en: 'Live' },
    EXPIRED: { vi: 'Hết hạn', en: 'Expired' },
    REVOKED: { vi: 'Đã thu hồi', en: 'Revoked' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

export type Vocabulary = keyof typeof vocabularies;

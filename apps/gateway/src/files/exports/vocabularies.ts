import { roleLabels } from '@vuonlen/permissions';
import { assignedSupportStateLabels, outcomeLabels, supportProposalStateLabels } from '@vuonlen/plan/assignments';
import { giverKindLabels } from '@vuonlen/plan/funding';
import { labels } from '@vuonlen/plan/households';
import type { Text } from '@vuonlen/plan/kernel';
import { followUpKindLabels, followUpStandingLabels } from '@vuonlen/plan/plans';
import { form3Labels } from '@vuonlen/plan/reports';

/** Codes of the vocabularies in words, by the name that the schema gives the vocabulary; as the screens say them. */
export const vocabularies = {
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
  ReceiptChannel: {
    INTO_FUND: { vi: 'Nộp vào quỹ', en: 'Into a fund' },
    DIRECT: { vi: 'Trao trực tiếp', en: 'Straight to households' },
    IN_KIND: { vi: 'Hiện vật', en: 'In kind' },
  },
  LedgerRowKind: {
    PLEDGE: { vi: 'Đăng ký hỗ trợ', en: 'Pledge' },
    RECEIPT: { vi: 'Tiếp nhận', en: 'Receipt' },
    ALLOCATION: { vi: 'Bố trí hỗ trợ', en: 'Allocation' },
    DISBURSEMENT: { vi: 'Chi hỗ trợ', en: 'Payment' },
    REALLOCATION: { vi: 'Điều chuyển', en: 'Reallocation' },
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
  DisbursementBatchState: {
    DRAFT: { vi: 'Đang lập', en: 'Draft' },
    SUBMITTED: { vi: 'Chờ duyệt', en: 'Waiting for approval' },
    RETURNED: { vi: 'Đã trả lại', en: 'Returned' },
    APPROVED: { vi: 'Đã duyệt, chờ chi', en: 'Approved, to be paid' },
    PAID: { vi: 'Đã chi', en: 'Paid' },
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
  BankReportState: {
    DRAFT: { vi: 'Bản nháp', en: 'Draft' },
    SUBMITTED: { vi: 'Đã nộp, đã khóa', en: 'Submitted and locked' },
  },
  SponsorshipState: {
    RUNNING: { vi: 'Đang đỡ đầu', en: 'Running' },
    ENDED: { vi: 'Đã kết thúc', en: 'Ended' },
    VOIDED: { vi: 'Đã hủy ghi nhận', en: 'Voided' },
  },
  Mandate: {
    DIRECTED: { vi: 'Yêu cầu', en: 'Directed' },
    REQUESTED: { vi: 'Đề nghị', en: 'Requested' },
  },
  ProgressState: {
    NOT_STARTED: { vi: 'Chưa thực hiện', en: 'Not started' },
    IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
    DONE: { vi: 'Đã hoàn thành', en: 'Done' },
  },
  DueStanding: {
    OVERDUE: { vi: 'Trễ hạn', en: 'Overdue' },
    DUE_TODAY: { vi: 'Đến hạn hôm nay', en: 'Due today' },
    UPCOMING: { vi: 'Chưa đến hạn', en: 'To come' },
    AWAITED: { vi: 'Đang chờ phối hợp', en: 'Awaited' },
  },
  DifficultyState: {
    RAISED: { vi: 'Đã nêu', en: 'Raised' },
    FORWARDED: { vi: 'Đã chuyển cấp quận', en: 'With the district' },
    ANSWERED: { vi: 'Đã trả lời', en: 'Answered' },
    CLOSED: { vi: 'Đã kết thúc', en: 'Closed' },
  },
  DutyRole: {
    LEAD: { vi: 'Chủ trì', en: 'Lead' },
    COORDINATE: { vi: 'Phối hợp', en: 'Coordinate' },
    IMPLEMENT: { vi: 'Thực hiện', en: 'Implement' },
    STANDING_AGENCY: { vi: 'Cơ quan thường trực', en: 'Standing agency' },
    ADVISE: { vi: 'Tham mưu', en: 'Advise' },
    GUIDE: { vi: 'Hướng dẫn', en: 'Guide' },
    DIRECT: { vi: 'Chỉ đạo', en: 'Direct' },
    FOLLOW_UP: { vi: 'Đôn đốc', en: 'Follow up' },
    MONITOR: { vi: 'Theo dõi', en: 'Monitor' },
    INSPECT: { vi: 'Kiểm tra', en: 'Inspect' },
    MOBILISE: { vi: 'Vận động', en: 'Mobilise' },
    COMMUNICATE: { vi: 'Tuyên truyền', en: 'Communicate' },
    CONSOLIDATE: { vi: 'Tổng hợp', en: 'Consolidate' },
    EVALUATE: { vi: 'Đánh giá', en: 'Evaluate' },
    REPORT: { vi: 'Báo cáo', en: 'Report' },
    SURVEY: { vi: 'Khảo sát', en: 'Survey' },
    COUNSEL: { vi: 'Tư vấn', en: 'Counsel' },
    CONNECT: { vi: 'Kết nối', en: 'Connect' },
    TRAIN: { vi: 'Tập huấn', en: 'Train' },
    PROPOSE: { vi: 'Đề xuất', en: 'Propose' },
    FACILITATE: { vi: 'Tạo điều kiện', en: 'Facilitate' },
  },
  MoneyStage: {
    PLANNED: { vi: 'Dự kiến', en: 'Planned' },
    PLEDGED: { vi: 'Đăng ký hỗ trợ', en: 'Pledged' },
    RECEIVED: { vi: 'Đã tiếp nhận', en: 'Received' },
    ALLOCATED: { vi: 'Đã bố trí', en: 'Allocated' },
    DISBURSED: { vi: 'Đã chi', en: 'Disbursed' },
  },
  ReportPeriodState: {
    OPEN: { vi: 'Đang mở', en: 'Open' },
    CLOSED: { vi: 'Đã khóa số liệu', en: 'Closed' },
  },
  CommitmentKind: {
    DUTY: { vi: 'Nhiệm vụ', en: 'Duty' },
    SUPPORT: { vi: 'Hỗ trợ, chính sách', en: 'Support' },
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
  ImportKind: {
    HOUSEHOLDS: { vi: 'Danh sách hộ và thành viên hộ', en: 'Households with their members' },
    PLEDGES: { vi: 'Danh sách đăng ký hỗ trợ', en: 'Pledges' },
    RECEIPTS: { vi: 'Danh sách tiếp nhận', en: 'Receipts' },
    HEALTH_CARDS: { vi: 'Danh sách cấp thẻ BHYT', en: 'Health insurance cards' },
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
  SuccessionScope: {
    WHOLE: { vi: 'Toàn bộ', en: 'The whole' },
    PART: { vi: 'Một phần', en: 'A part' },
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

import type { Text } from '@vuonlen/plan/kernel';

/** Codes that the rules library does not have, in words, by the name of their type in the schema: for trail and lists. */
export const stateLabels = {
  DifficultyState: {
    RAISED: { vi: 'Đã nêu', en: 'Raised' },
    FORWARDED: { vi: 'Đã chuyển cấp quận', en: 'With the district' },
    ANSWERED: { vi: 'Đã trả lời', en: 'Answered' },
    CLOSED: { vi: 'Đã kết thúc', en: 'Closed' },
  },
  ProgressState: {
    NOT_STARTED: { vi: 'Chưa thực hiện', en: 'Not started' },
    IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
    DONE: { vi: 'Đã hoàn thành', en: 'Done' },
  },
  BankReportState: {
    DRAFT: { vi: 'Bản nháp', en: 'Draft' },
    SUBMITTED: { vi: 'Đã nộp, đã khóa', en: 'Submitted and locked' },
  },
  DisbursementBatchState: {
    DRAFT: { vi: 'Đang lập', en: 'Draft' },
    SUBMITTED: { vi: 'Chờ duyệt', en: 'Waiting for approval' },
    RETURNED: { vi: 'Đã trả lại', en: 'Returned' },
    APPROVED: { vi: 'Đã duyệt, chờ chi', en: 'Approved, to be paid' },
    PAID: { vi: 'Đã chi', en: 'Paid' },
    DISCARDED: { vi: 'Đã hủy', en: 'Discarded' },
  },
  ReportPeriodState: {
    OPEN: { vi: 'Đang mở', en: 'Open' },
    CLOSED: { vi: 'Đã khóa số liệu', en: 'Closed' },
  },
  SponsorshipState: {
    RUNNING: { vi: 'Đang đỡ đầu', en: 'Running' },
    ENDED: { vi: 'Đã kết thúc', en: 'Ended' },
    VOIDED: { vi: 'Đã hủy ghi nhận', en: 'Voided' },
  },
  ImportKind: {
    HOUSEHOLDS: { vi: 'Danh sách hộ và thành viên hộ', en: 'Households with their members' },
    PLEDGES: { vi: 'Danh sách đăng ký hỗ trợ', en: 'Pledges' },
    RECEIPTS: { vi: 'Danh sách tiếp nhận', en: 'Receipts' },
    HEALTH_CARDS: { vi: 'Danh sách cấp thẻ BHYT', en: 'Health insurance cards' },
  },
  ReceiptChannel: {
    INTO_FUND: { vi: 'Nộp vào quỹ', en: 'Into a fund' },
    DIRECT: { vi: 'Trao trực tiếp', en: 'Straight to households' },
    IN_KIND: { vi: 'Hiện vật', en: 'In kind' },
  },
  SuccessionScope: {
    WHOLE: { vi: 'Toàn bộ', en: 'The whole' },
    PART: { vi: 'Một phần', en: 'A part' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

import type { Text } from '@vuonlen/plan/kernel';

/** What an action of the trail is called. */
const words: Readonly<Record<string, Text>> = {
  'household.create': { vi: 'Đăng ký hộ', en: 'Registered the household' },
  'household.update': { vi: 'Sửa hồ sơ hộ', en: 'Edited the household' },
  'household.recordHousingWorks': { vi: 'Ghi nhận xây dựng, sửa chữa nhà', en: 'Recorded housing works' },
  'member.add': { vi: 'Thêm thành viên', en: 'Added a member' },
  'member.update': { vi: 'Sửa thành viên', en: 'Edited a member' },
  'member.remove': { vi: 'Xóa thành viên', en: 'Removed a member' },
  'review.record': { vi: 'Ghi kết quả rà soát', en: 'Recorded a review' },
  'classification.decide': { vi: 'Ghi quyết định phân loại', en: 'Recorded a classification decision' },
  'need.record': { vi: 'Ghi nhu cầu', en: 'Recorded a need' },
  'need.withdraw': { vi: 'Rút nhu cầu', en: 'Withdrew a need' },
  'support.assign': { vi: 'Bố trí hỗ trợ', en: 'Assigned a support' },
  'apiKey.create': { vi: 'Tạo khóa truy cập', en: 'Made a key' },
  'apiKey.revoke': { vi: 'Thu hồi khóa truy cập', en: 'Revoked a key' },
  'support.cancel': { vi: 'Hủy bố trí hỗ trợ', en: 'Cancelled a support' },
  'support.propose': { vi: 'Lập phương án hỗ trợ', en: 'Proposed a support' },
  'proposal.submit': { vi: 'Trình thẩm định phương án hỗ trợ', en: 'Submitted a proposal' },
  'proposal.return': { vi: 'Trả lại phương án hỗ trợ', en: 'Returned a proposal' },
  'proposal.appraise': { vi: 'Thẩm định phương án hỗ trợ', en: 'Appraised a proposal' },
  'proposal.approve': { vi: 'Phê duyệt phương án hỗ trợ', en: 'Approved a proposal' },
  'proposal.reject': { vi: 'Không phê duyệt phương án hỗ trợ', en: 'Rejected a proposal' },
  'proposal.withdraw': { vi: 'Rút phương án hỗ trợ', en: 'Withdrew a proposal' },
  'support.handOver': { vi: 'Bàn giao hỗ trợ cho hộ', en: 'Handed a support over' },
  'support.checkUse': { vi: 'Kiểm tra việc sử dụng hỗ trợ', en: 'Checked the use of a support' },
};

/** An action in both languages; one without words is shown by its code. */
export function actionText(action: string): Text {
  return words[action] ?? { vi: action, en: action };
}

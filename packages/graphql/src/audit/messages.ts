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
  'difficulty.raise': { vi: 'Nêu khó khăn, vướng mắc', en: 'Raised a difficulty' },
  'difficulty.forward': { vi: 'Chuyển khó khăn, vướng mắc lên cấp quận', en: 'Forwarded a difficulty to the district' },
  'difficulty.answer': { vi: 'Trả lời khó khăn, vướng mắc', en: 'Answered a difficulty' },
  'difficulty.close': { vi: 'Kết thúc xử lý khó khăn, vướng mắc', en: 'Closed a difficulty' },
  'entitlement.record': { vi: 'Ghi chính sách được hưởng', en: 'Recorded an entitlement' },
  'entitlement.correct': { vi: 'Đính chính chính sách được hưởng', en: 'Corrected an entitlement' },
  'loan.record': { vi: 'Ghi khoản vay', en: 'Recorded a loan' },
  'loan.recordRepayment': { vi: 'Ghi trả nợ', en: 'Recorded a repayment' },
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
  'batch.assignSupports': { vi: 'Bố trí nhiều hỗ trợ cùng lúc', en: 'Assigned many supports at once' },
  'batch.cancelSupports': { vi: 'Hủy nhiều hỗ trợ cùng lúc', en: 'Cancelled many supports at once' },
  'batch.undo': { vi: 'Hoàn tác một lần thực hiện nhiều hỗ trợ', en: 'Undid what was done to many supports' },
};

/** An action in both languages; one without words is shown by its code. */
export function actionText(action: string): Text {
  return words[action] ?? { vi: action, en: action };
}

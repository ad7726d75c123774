import { roleLabels } from '@vuonlen/permissions';
import { assignedSupportStateLabels, outcomeLabels } from '@vuonlen/plan/assignments';
import { householdLabels, wordsIn } from '../labels-in.ts';
export const vocabulary = {
  ...householdLabels('vi'),
  outcome: wordsIn('vi', outcomeLabels),
  verdict: { MET: 'Đạt', NOT_MET: 'Không đạt', UNKNOWN: 'Chưa rõ', NOTE: 'Lưu ý' },
  assignmentState: wordsIn('vi', assignedSupportStateLabels),
  pledgeForm: { SINGLE: 'Một nguồn', JOINT: 'Cùng hỗ trợ', POOLED: 'Gộp nhiều nguồn' },
  unit: { HOUSEHOLD: 'hộ', BOOK: 'sổ', CHILD: 'cháu', ITEM: 'đồ dùng', VND: 'đồng', CASE: 'trường hợp' },
  role: wordsIn('vi', roleLabels),
} as const;

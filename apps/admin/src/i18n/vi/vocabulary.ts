import { roleLabels } from '@vuonlen/permissions';
import { assignedSupportStateLabels, outcomeLabels } from '@vuonlen/plan/assignments';
import { dutyRoleLabels, mandateLabels } from '@vuonlen/plan/responsibilities';
import { householdLabels, wordsIn } from '../labels-in.ts';
export const vocabulary = {
  ...householdLabels('vi'),
  outcome: wordsIn('vi', outcomeLabels),
  verdict: { MET: 'Đạt', NOT_MET: 'Không đạt', UNKNOWN: 'Chưa rõ', NOTE: 'Lưu ý' },
  assignmentState: wordsIn('vi', assignedSupportStateLabels),
  pledgeForm: { SINGLE: 'Một nguồn', JOINT: 'Cùng hỗ trợ', POOLED: 'Gộp nhiều nguồn' },
  unit: { HOUSEHOLD: 'hộ', BOOK: 'sổ', CHILD: 'cháu', ITEM: 'đồ dùng', VND: 'đồng', CASE: 'trường hợp' },
  mandate: wordsIn('vi', mandateLabels),
  dutyRole: wordsIn('vi', dutyRoleLabels),
  certainty: {
    FIXED: 'Ấn định',
    PROJECTED: 'Dự kiến',
    PLEDGED: 'Đăng ký hỗ trợ',
    TARGET: 'Phấn đấu',
    PRINCIPLE: 'Chủ trương',
    STATED_BY_REGULATION: 'Theo quy định',
    DERIVED: 'Suy ra',
    ASSUMED: 'Tạm hiểu',
  },
  lawRelation: { IMPLEMENTS: 'Thực hiện', APPLIES_RATE_OF: 'Áp dụng bằng mức', BY_ANALOGY: 'Vận dụng' },
  role: wordsIn('vi', roleLabels),
} as const;

import { dutyRoleLabels, mandateLabels } from '@vuonlen/plan/responsibilities';
import { wordsIn } from '../labels-in.ts';

/** What the plan's text is made of; no first screen speaks of it. */
export const planVocabulary = {
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
} as const;

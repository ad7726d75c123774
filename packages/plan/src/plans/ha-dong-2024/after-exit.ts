import type { Condition, OtherLoan, SpecialMeasure } from '../../measures/index.ts';
import { at, from2025, notStated, words } from './cite.ts';

const reviewDecides = notStated(
  'II.2.2.6#2',
  'Kế hoạch không ghi: theo tình hình rà soát thực tế các năm.',
  'Not in the plan: it depends on the review of each year.',
);

const everyYear = {
  per: 'YEAR',
  ambiguity: 'how-often-after-exit',
  ...at('II.2.2.6#2', 'theo tình hình rà soát thực tế các năm'),
} as const;

const exited: readonly Condition[] = [
  { kind: 'EXITED', ...at('II.2.2.6', 'đối với các hộ thoát cận nghèo nhưng còn khó khăn') },
  { kind: 'IN_HARDSHIP', ...at('II.2.2.6#1', 'đối với các hộ thoát cận nghèo nhưng còn khó khăn') },
];

const shared = {
  family: 'AFTER_EXIT',
  group: 'SPECIAL',
  clause: 'II.2.2.6',
  target: 'HOUSEHOLD',
  unit: 'CASE',
  rate: reviewDecides,
  rateUnit: null,
  plannedQuantity: reviewDecides,
  statedTotal: reviewDecides,
  conditions: exited,
  window: from2025,
  byReview: at('II.2.2.6#2', 'theo tình hình rà soát thực tế các năm'),
  exclusionGroups: [],
  legs: [],
  lead: 'labour-division',
} as const;

export const tetGift: SpecialMeasure = {
  ...shared,
  code: 'TET_GIFT',
  name: { vi: 'Thăm hỏi, tặng quà Tết Nguyên đán', en: 'Visit and gift at Tet' },
  content: words('II.2.2.6#1', 'Thăm hỏi, tặng quà dịp Tết nguyên đán'),
  recurrence: everyYear,
};

export const emergencySupport: SpecialMeasure = {
  ...shared,
  code: 'EMERGENCY_SUPPORT',
  name: { vi: 'Hỗ trợ đột xuất', en: 'Emergency support' },
  content: words('II.2.2.6#1', 'hỗ trợ đột xuất đối với các hộ thoát cận nghèo nhưng còn khó khăn'),
  recurrence: { per: 'CASE', ambiguity: 'how-often-after-exit', ...at('II.2.2.6#1', 'hỗ trợ đột xuất') },
};

export const booksAndScholarship: SpecialMeasure = {
  ...shared,
  code: 'BOOKS_AND_SCHOLARSHIP',
  name: { vi: 'Tặng sách vở, đồ dùng học tập, học bổng', en: 'Books, study items and scholarships' },
  content: words('II.2.2.6#1', 'vận động tặng sách vở, đồ dùng học tập, học bổng cho học sinh, sinh viên vượt khó'),
  target: 'MEMBER',
  recurrence: everyYear,
  conditions: [
    {
      kind: 'EXITED',
      ambiguity: 'scholarship-of-exited-households',
      ...at('II.2.2.6', 'đối với các hộ thoát cận nghèo nhưng còn khó khăn'),
    },
    { kind: 'IN_HARDSHIP', ...at('II.2.2.6#1', 'học sinh, sinh viên vượt khó') },
    { kind: 'IN_SCHOOL', ...at('II.2.2.6#1', 'cho học sinh, sinh viên vượt khó') },
    {
      kind: 'SCHOOL_LEVEL_IN',
      levels: [
        'GENERAL_EDUCATION',
        'CONTINUING_EDUCATION',
        'VOCATIONAL',
        'PROFESSIONAL_SECONDARY',
        'COLLEGE',
        'UNIVERSITY',
      ],
      ...at('II.2.2.6#1', 'cho học sinh, sinh viên vượt khó'),
    },
  ],
};

function termsOfRegulation(clause: string): OtherLoan['ceiling'] {
  return notStated(
    clause,
    'Kế hoạch không ghi mức vay: theo quy định của chương trình tín dụng.',
    'The plan states no ceiling: it is the one of the credit programme.',
  );
}

/** Not limited to near-poor households: any family in financial difficulty ("khó khẩn" is a misprint of "khó khăn"). */
export const studentLoan: OtherLoan = {
  code: 'STUDENT_LOAN',
  name: { vi: 'Vay vốn học sinh, sinh viên', en: 'Student loan' },
  clause: 'II.2.2.6#1',
  content: words(
    'II.2.2.6#1',
    'Học sinh, sinh viên (các trường đại học, cao đẳng, trung cấp chuyên nghiệp, cơ sở đào tạo nghề) thuộc gia đình khó khẩn về tài chính được vay vốn tại Ngân hàng chính sách xã hội để trang trải chi phí cho việc học tập, sinh hoạt trong thời gian tham gia học tập.',
  ),
  conditions: [
    {
      kind: 'SCHOOL_LEVEL_IN',
      levels: ['UNIVERSITY', 'COLLEGE', 'PROFESSIONAL_SECONDARY', 'VOCATIONAL'],
      ...at('II.2.2.6#1', 'các trường đại học, cao đẳng, trung cấp chuyên nghiệp, cơ sở đào tạo nghề'),
    },
    { kind: 'IN_SCHOOL', ...at('II.2.2.6#1', 'trong thời gian tham gia học tập') },
    {
      kind: 'IN_HARDSHIP',
      ambiguity: 'misprint-of-hardship',
      ...at('II.2.2.6#1', 'thuộc gia đình khó khẩn về tài chính'),
    },
  ],
  source: at(
    'III.2#3.1',
    'cho vay học sinh, sinh viên có hoàn cảnh khó khăn từ nguồn ngân sách các cấp ủy thác qua PGD Ngân hàng chính sách xã hội quận',
  ),
  ceiling: termsOfRegulation('II.2.2.6#1'),
  window: from2025,
  lender: 'social-policy-bank',
};

export const jobLoan: OtherLoan = {
  code: 'JOB_LOAN',
  name: { vi: 'Vay vốn giải quyết việc làm', en: 'Job loan' },
  clause: 'III.2#3.1',
  content: words('III.2#3.1', 'vay vốn giải quyết việc làm'),
  conditions: [
    {
      kind: 'ANY_OF',
      of: [
        { kind: 'EXITED', ...at('IV.2#3', 'hộ thoát cận nghèo') },
        {
          kind: 'CLASS_IN',
          classes: ['EXITED_POVERTY', 'EXITED_NEAR_POVERTY'],
          ...at('IV.2#3', 'hộ thoát nghèo, hộ thoát cận nghèo'),
        },
        { kind: 'BY_REGULATION', policy: 'JOB_LOAN', ...at('IV.2#3', 'các đối tượng chính sách khác') },
      ],
      ...at(
        'IV.2#3',
        'để cho hộ thoát nghèo, hộ thoát cận nghèo và các đối tượng chính sách khác vay vốn giải quyết việc làm',
      ),
    },
  ],
  source: at('III.2#3.1', 'từ nguồn ngân sách các cấp ủy thác qua PGD Ngân hàng chính sách xã hội quận'),
  ceiling: termsOfRegulation('III.2#3.1'),
  window: from2025,
  lender: 'social-policy-bank',
};

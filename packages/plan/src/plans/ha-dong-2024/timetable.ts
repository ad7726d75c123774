import type { Timetable } from '../plan.ts';
import { at, from2025, year2024, years2025To2027 } from './cite.ts';

const generalPolicyCodes = [
  'BUSINESS_DEVELOPMENT',
  'PREFERENTIAL_CREDIT',
  'VOCATIONAL_TRAINING',
  'HEALTH_INSURANCE_CARD',
  'TUITION_SUPPORT',
  'SOCIAL_ASSISTANCE',
  'DRUG_REHABILITATION',
  'DISASTER_RELIEF',
] as const;

/** III.2: what is done when. */
export const timetable: readonly Timetable[] = [
  {
    id: '2024-general-policies',
    period: year2024,
    measures: generalPolicyCodes,
    ...at('III.2#1.1', 'Thực hiện các chính sách chung theo quy định từ ngân sách Nhà nước'),
  },
  {
    id: '2024-housing-loan',
    period: year2024,
    measures: ['HOUSING_LOAN'],
    ...at(
      'III.2#1.1',
      'thực hiện cho vay vốn xây dựng, sửa chữa nhà ở từ nguồn vốn ủy thác từ ngân sách quận qua PGD Ngân hàng chính sách xã hội quận',
    ),
  },
  {
    id: '2024-special-measures',
    period: year2024,
    measures: ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK', 'ESSENTIAL_ITEMS', 'STUDENT_BICYCLE'],
    ...at(
      'III.2#1.2',
      'Thực hiện chính sách hỗ trợ đặc thù từ nguồn xã hội hóa: hỗ trợ xây dựng, sửa chữa nhà ở; tặng sổ tiết kiệm; hỗ trợ đồ dùng sinh hoạt, học tập.',
    ),
  },
  {
    id: '2025-2027-health-insurance',
    period: years2025To2027,
    measures: ['HEALTH_INSURANCE_CARD'],
    ...at('III.2#2.1', 'Thực hiện chính sách hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo sau 03 năm thoát cận nghèo'),
  },
  {
    id: '2025-2027-education',
    period: years2025To2027,
    measures: ['EDUCATION_SUPPORT'],
    ...at('III.2#2.2', 'Thực hiện chính sách hỗ trợ đặc thù từ nguồn xã hội hóa: hỗ trợ giáo dục.'),
  },
  {
    id: 'from-2025-loans',
    period: from2025,
    measures: ['PREFERENTIAL_CREDIT', 'JOB_LOAN', 'STUDENT_LOAN'],
    ...at(
      'III.2#3.1',
      'Thực hiện chính sách theo quy định từ ngân sách Nhà nước: vay vốn giải quyết việc làm và cho vay học sinh, sinh viên có hoàn cảnh khó khăn từ nguồn ngân sách các cấp ủy thác qua PGD Ngân hàng chính sách xã hội quận.',
    ),
  },
  {
    id: 'from-2025-special-measures',
    period: from2025,
    measures: ['SPONSORSHIP', 'TET_GIFT', 'EMERGENCY_SUPPORT', 'BOOKS_AND_SCHOLARSHIP'],
    ...at(
      'III.2#3.2',
      'Thực hiện chính sách hỗ trợ đặc thù từ nguồn xã hội hóa: nhận đỡ đầu trẻ em, hỗ trợ người cao tuổi; tặng quà dịp Tết nguyên đán; hỗ trợ đột xuất đối với các hộ thoát cận nghèo nhưng còn khó khăn; hỗ trợ sách vở, đồ dùng học tập, học bổng cho học sinh, sinh viên khó khăn.',
    ),
  },
];

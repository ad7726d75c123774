import type { SpecialMeasure } from '../../measures/index.ts';
import { at, notStated, words, years } from './cite.ts';

const reviewDecides = {
  vi: 'Kế hoạch không ghi: căn cứ kết quả rà soát thực tế.',
  en: 'Not in the plan: it depends on what the review finds.',
} as const;

const unknown = notStated('II.2.2.5#2', reviewDecides.vi, reviewDecides.en);

/** II.2.2.5: no amount, no number of cases, no end. */
export const sponsorship: SpecialMeasure = {
  code: 'SPONSORSHIP',
  family: 'SPONSORSHIP',
  name: { vi: 'Nhận đỡ đầu trẻ em, hỗ trợ người cao tuổi', en: 'Sponsorship of children, support of the elderly' },
  group: 'SPECIAL',
  clause: 'II.2.2.5',
  content: words(
    'II.2.2.5#1',
    'nhận đỡ đầu, trợ giúp khó khăn đối với trẻ em, người cao tuổi thuộc hộ cận nghèo sau khi thoát cận nghèo nhưng còn khó khăn',
  ),
  target: 'MEMBER',
  unit: 'CASE',
  rate: unknown,
  rateUnit: null,
  plannedQuantity: unknown,
  statedTotal: unknown,
  conditions: [
    { kind: 'EXITED', ...at('II.2.2.5#1', 'thuộc hộ cận nghèo sau khi thoát cận nghèo') },
    { kind: 'IN_HARDSHIP', ...at('II.2.2.5#1', 'nhưng còn khó khăn') },
    { kind: 'CHILD_OR_ELDERLY', ...at('II.2.2.5#1', 'đối với trẻ em, người cao tuổi') },
  ],
  window: years(
    2025,
    null,
    'II.2.2.5#2',
    'từ năm 2025, hình thức hỗ trợ và số trường hợp hỗ trợ căn cứ kết quả rà soát thực tế',
  ),
  byReview: at('II.2.2.5#2', 'hình thức hỗ trợ và số trường hợp hỗ trợ căn cứ kết quả rà soát thực tế'),
  exclusionGroups: [],
  legs: [],
  lead: 'labour-division',
};

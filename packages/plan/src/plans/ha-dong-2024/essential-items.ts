import type { Pledge } from '../../funding/index.ts';
import type { Condition, SpecialMeasure } from '../../measures/index.ts';
import { at, count, money, notStated, words, year2024 } from './cite.ts';

const conditions: readonly Condition[] = [
  { kind: 'CLASS_IN', classes: ['NEAR_POOR'], ...at('II.2.2.4#1', 'của hộ cận nghèo, con hộ cận nghèo') },
  {
    kind: 'NEED',
    need: 'ESSENTIAL_ITEMS',
    year: null,
    ...at('II.2.2.4#1', 'đảm bảo nhu cầu thiết yếu phục vụ sinh hoạt và học tập'),
  },
  { kind: 'HOUSEHOLD_OR_ITS_CHILD', ...at('II.2.2.4#1', 'hộ cận nghèo, con hộ cận nghèo') },
];

const shared = {
  family: 'ESSENTIAL_ITEMS',
  group: 'SPECIAL',
  clause: 'II.2.2.4',
  content: words(
    'II.2.2.4#1',
    'hỗ trợ đồ dùng sinh hoạt, học tập đảm bảo nhu cầu thiết yếu phục vụ sinh hoạt và học tập của hộ cận nghèo, con hộ cận nghèo (tủ lạnh, tivi, máy tính, xe đạp điện, xe đạp học sinh...)',
  ),
  target: 'ITEM',
  unit: 'ITEM',
  rateUnit: 'ITEM',
  statedTotal: money(120_000_000, 'II.2.2.4#3', 'kinh phí: dự kiến 120.000.000 đồng', 'PROJECTED'),
  conditions,
  window: year2024,
  exclusionGroups: [],
  legs: [],
  lead: 'labour-division',
} as const;

export const essentialItems: SpecialMeasure = {
  ...shared,
  code: 'ESSENTIAL_ITEMS',
  name: { vi: 'Hỗ trợ đồ dùng sinh hoạt, học tập', en: 'Household and study items' },
  rate: money(6_000_000, 'II.2.2.4#2', 'dự kiến 6.000.000 đồng/tủ lạnh, tivi, máy tính, xe đạp điện', 'PROJECTED'),
  plannedQuantity: count(14, 'II.2.2.4#3', 'dự kiến 14 tủ lạnh, tivi, máy tính, xe đạp điện', 'PROJECTED'),
  itemKinds: [
    { code: 'REFRIGERATOR', name: { vi: 'Tủ lạnh', en: 'Refrigerator' }, named: at('II.2.2.4#1', 'tủ lạnh') },
    { code: 'TELEVISION', name: { vi: 'Tivi', en: 'Television' }, named: at('II.2.2.4#1', 'tivi') },
    { code: 'COMPUTER', name: { vi: 'Máy tính', en: 'Computer' }, named: at('II.2.2.4#1', 'máy tính') },
    {
      code: 'ELECTRIC_BICYCLE',
      name: { vi: 'Xe đạp điện', en: 'Electric bicycle' },
      named: at('II.2.2.4#1', 'xe đạp điện'),
    },
  ],
};

export const studentBicycle: SpecialMeasure = {
  ...shared,
  code: 'STUDENT_BICYCLE',
  name: { vi: 'Hỗ trợ xe đạp học sinh', en: 'Student bicycle' },
  // The words are those of all items: a household, or its child. Only the name of the bicycle speaks of a pupil.
  conditions: conditions.map((condition) =>
    condition.kind === 'HOUSEHOLD_OR_ITS_CHILD' ? { ...condition, ambiguity: 'bicycle-of-pupil' } : condition,
  ),
  rate: money(2_000_000, 'II.2.2.4#2', '2.000.000 đồng/xe đạp học sinh', 'PROJECTED'),
  plannedQuantity: count(18, 'II.2.2.4#3', 'dự kiến 18 xe đạp học sinh', 'PROJECTED'),
  itemKinds: [
    {
      code: 'STUDENT_BICYCLE',
      name: { vi: 'Xe đạp học sinh', en: 'Student bicycle' },
      named: at('II.2.2.4#1', 'xe đạp học sinh'),
    },
  ],
};

export const essentialItemPledges: readonly Pledge[] = [
  {
    id: 'student-bicycle/red-cross',
    measure: 'STUDENT_BICYCLE',
    leg: null,
    sources: ['red-cross'],
    form: 'SINGLE',
    unit: 'ITEM',
    quantity: count(18, 'II.2.2.4#4.1', 'Hội Chữ thập đỏ quận: dự kiến vận động 18 xe đạp học sinh', 'PROJECTED'),
    partOf: null,
    place: null,
    untilAge: null,
    split: null,
  },
  {
    id: 'essential-items/mobilised',
    measure: 'ESSENTIAL_ITEMS',
    leg: null,
    sources: ['labour-division-mobilisation'],
    form: 'POOLED',
    unit: 'ITEM',
    quantity: count(
      14,
      'II.2.2.4#4.2',
      'vận động xã hội hóa dự kiến 14 tủ lạnh, tivi, máy tính, xe đạp điện',
      'PROJECTED',
    ),
    partOf: null,
    place: null,
    untilAge: null,
    split: notStated(
      'II.2.2.4#4.2',
      'Không ghi phần của từng đơn vị vận động và số lượng từng loại đồ dùng.',
      'Neither the share of each body that mobilises nor the number of each kind of item is given.',
    ),
  },
];

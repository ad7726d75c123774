import type { Pledge } from '../../funding/index.ts';
import type { LawRelation } from '../../kernel/index.ts';
import type { Condition, LoanTerms, SpecialMeasure } from '../../measures/index.ts';
import { at, count, money, notStated, words, year2024 } from './cite.ts';

const cityRate: LawRelation = { kind: 'APPLIES_RATE_OF', instrument: 'nq-14-2023-hdnd' };
const cityLoan: LawRelation = { kind: 'IMPLEMENTS', instrument: 'nq-14-2023-hdnd' };

const content = words(
  'II.2.2.1#1',
  'hỗ trợ xây dựng, sửa chữa nhà ở xuống cấp cho hộ cận nghèo có nhu cầu xây dựng, sửa chữa trong năm 2024',
);

function conditions(need: 'HOUSING_NEW_BUILD' | 'HOUSING_REPAIR'): readonly Condition[] {
  return [
    { kind: 'CLASS_IN', classes: ['NEAR_POOR'], ...at('II.2.2.1#1', 'cho hộ cận nghèo có nhu cầu') },
    { kind: 'DILAPIDATED_HOUSING', ...at('II.2.2.1#1', 'nhà ở xuống cấp') },
    {
      kind: 'NEED',
      need,
      year: 2024,
      numberAt: 0,
      ...at('II.2.2.1#1', 'có nhu cầu xây dựng, sửa chữa trong năm 2024'),
    },
  ];
}

const statedTotal = money(560_000_000, 'II.2.2.1#3', 'tổng kinh phí: dự kiến 560.000.000 đồng', 'PROJECTED');

const shared = {
  family: 'HOUSING',
  group: 'SPECIAL',
  clause: 'II.2.2.1',
  content,
  target: 'HOUSEHOLD',
  unit: 'HOUSEHOLD',
  rateUnit: 'HOUSEHOLD',
  statedTotal,
  window: year2024,
  exclusionGroups: ['HOUSING_OR_SAVINGS_BOOK'],
  lead: 'fatherland-front',
} as const;

export const newBuild: SpecialMeasure = {
  ...shared,
  code: 'HOUSING_NEW_BUILD',
  name: { vi: 'Hỗ trợ xây dựng mới nhà ở', en: 'New house' },
  rate: money(100_000_000, 'II.2.2.1#2', '100.000.000 đồng/hộ xây dựng mới', 'FIXED', { relation: cityRate }),
  plannedQuantity: count(5, 'II.2.2.1#3', 'dự kiến 05 hộ xây mới', 'PROJECTED'),
  conditions: conditions('HOUSING_NEW_BUILD'),
  legs: [
    {
      code: 'leg-1',
      name: {
        vi: 'Quỹ Vì người nghèo quận và nguồn xã hội hóa',
        en: 'District Fund for the Poor and social mobilisation',
      },
      amount: money(
        50_000_000,
        'II.2.2.1#4.1',
        'trích Quỹ Vì người nghèo quận và huy động nguồn xã hội hóa để hỗ trợ 50.000.000 đồng/hộ',
        'FIXED',
      ),
      givers: at('II.2.2.1#4.1', 'trích Quỹ Vì người nghèo quận và huy động nguồn xã hội hóa'),
    },
    {
      code: 'leg-2',
      name: { vi: 'Các hội đoàn thể huy động thêm', en: 'Raised by the mass organisations' },
      amount: money(50_000_000, 'II.2.2.1#4.1', 'các hội đoàn thể huy động hỗ trợ thêm 50.000.000 đồng/hộ', 'FIXED'),
      givers: at('II.2.2.1#4.1', 'các hội đoàn thể huy động hỗ trợ thêm'),
    },
  ],
};

export const repair: SpecialMeasure = {
  ...shared,
  code: 'HOUSING_REPAIR',
  name: { vi: 'Hỗ trợ sửa chữa nhà ở', en: 'House repair' },
  rate: money(60_000_000, 'II.2.2.1#2', '60.000.000 đồng/hộ sửa chữa', 'FIXED', { relation: cityRate }),
  plannedQuantity: count(1, 'II.2.2.1#3', '01 hộ sửa chữa', 'PROJECTED'),
  conditions: conditions('HOUSING_REPAIR'),
  legs: [
    {
      code: 'leg-1',
      name: { vi: 'Quỹ Vì người nghèo quận', en: 'District Fund for the Poor' },
      amount: money(30_000_000, 'II.2.2.1#4.2', 'Quỹ Vì người nghèo quận hỗ trợ 30.000.000 đồng/hộ', 'FIXED'),
      givers: at('II.2.2.1#4.2', 'Quỹ Vì người nghèo quận hỗ trợ'),
    },
    {
      code: 'leg-2',
      name: { vi: 'Hội Chữ thập đỏ huy động thêm', en: 'Raised by the Red Cross' },
      amount: money(30_000_000, 'II.2.2.1#4.2', 'Hội Chữ thập đỏ huy động hỗ trợ thêm 30.000.000 đồng/hộ', 'FIXED'),
      givers: at('II.2.2.1#4.2', 'Hội Chữ thập đỏ huy động hỗ trợ thêm'),
    },
  ],
};

function secondLeg(slug: string, sources: readonly string[], houses: number, quote: string): Pledge {
  return {
    id: `new-build/${slug}`,
    measure: 'HOUSING_NEW_BUILD',
    leg: 'leg-2',
    sources,
    form: 'SINGLE',
    unit: 'HOUSEHOLD',
    quantity: count(houses, 'II.2.2.1#4.1', quote, 'PLEDGED'),
    partOf: null,
    place: null,
    untilAge: null,
    split: null,
  };
}

function repairLeg(slug: string, leg: string, source: string): Pledge {
  return {
    id: `repair/${slug}`,
    measure: 'HOUSING_REPAIR',
    leg,
    sources: [source],
    form: 'SINGLE',
    unit: 'HOUSEHOLD',
    quantity: count(1, 'II.2.2.1#3', '01 hộ sửa chữa', 'DERIVED'),
    partOf: null,
    place: null,
    untilAge: null,
    split: null,
  };
}

export const housingPledges: readonly Pledge[] = [
  {
    id: 'new-build/leg-1',
    measure: 'HOUSING_NEW_BUILD',
    leg: 'leg-1',
    sources: ['district-fund-for-the-poor', 'social-mobilisation'],
    form: 'POOLED',
    unit: 'HOUSEHOLD',
    quantity: count(5, 'II.2.2.1#3', 'dự kiến 05 hộ xây mới', 'DERIVED'),
    partOf: null,
    place: null,
    untilAge: null,
    split: notStated(
      'II.2.2.1#4.1',
      'Không ghi phần của Quỹ và phần của nguồn xã hội hóa trong 50.000.000 đồng/hộ.',
      'The shares of the fund and of society in the 50 000 000 đồng a household are not given.',
    ),
  },
  secondLeg('womens-union', ['womens-union'], 2, 'Hội LH Phụ nữ quận huy động hỗ trợ 02 hộ'),
  secondLeg('labour-federation', ['labour-federation'], 1, 'Liên đoàn Lao động quận huy động hỗ trợ 01 hộ'),
  secondLeg('political-academy', ['political-academy'], 1, 'Học viện Chính trị-Bộ Quốc phòng hỗ trợ 01 hộ'),
  {
    ...secondLeg(
      'youth-union-red-cross',
      ['youth-union', 'red-cross'],
      1,
      'Quận đoàn và Hội Chữ thập đỏ quận huy động hỗ trợ 01 hộ',
    ),
    form: 'JOINT',
    split: notStated(
      'II.2.2.1#4.1',
      'Hai đơn vị cùng hỗ trợ 01 hộ; không ghi phần của mỗi đơn vị.',
      'Two bodies support one house together; the share of each is not given.',
    ),
  },
  repairLeg('district-fund', 'leg-1', 'district-fund-for-the-poor'),
  repairLeg('red-cross', 'leg-2', 'red-cross'),
];

/** A loan beside the grants, for poor households too: it excludes nothing and is excluded by nothing. */
export const housingLoan: LoanTerms = {
  code: 'HOUSING_LOAN',
  name: { vi: 'Vay vốn xây dựng, sửa chữa nhà ở', en: 'Loan for building or repairing a house' },
  clause: 'II.2.2.1#5',
  interestSupport: count(3, 'II.2.2.1#5', 'quận hỗ trợ lãi suất cho vay (3%)', 'FIXED', { relation: cityLoan }),
  ceiling: money(50_000_000, 'II.2.2.1#5', 'mức vay tối đa: 50.000.000 đồng/hộ', 'FIXED', { relation: cityLoan }),
  maximumTermYears: count(15, 'II.2.2.1#5', 'thời hạn cho vay tối đa 15 năm', 'FIXED', { relation: cityLoan }),
  conditions: [
    { kind: 'CLASS_IN', classes: ['POOR', 'NEAR_POOR'], ...at('II.2.2.1#5', 'đối với hộ nghèo, hộ cận nghèo') },
    {
      kind: 'NEED_IN',
      needs: ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR'],
      year: null,
      ...at('II.2.2.1#5', 'vay vốn xây dựng, sửa chữa nhà ở'),
    },
  ],
  source: at('II.2.2.1#5', 'từ nguồn vốn ủy thác từ ngân sách quận qua PGD Ngân hàng chính sách xã hội quận'),
  additional: at('II.2.2.1#5', 'Bên cạnh đó, quận hỗ trợ lãi suất cho vay'),
  window: year2024,
  lender: 'social-policy-bank',
};

import type { Pledge, PledgeSubtotal } from '../../funding/index.ts';
import type { ExclusionGroup, SpecialMeasure } from '../../measures/index.ts';
import { at, count, money, notStated, words, year2024 } from './cite.ts';

const whole = 'tặng sổ tiết kiệm đối với các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024';

export const savingsBook: SpecialMeasure = {
  code: 'SAVINGS_BOOK',
  family: 'SAVINGS_BOOK',
  name: { vi: 'Tặng sổ tiết kiệm', en: 'Savings book' },
  group: 'SPECIAL',
  clause: 'II.2.2.2',
  content: words('II.2.2.2#1', whole),
  target: 'HOUSEHOLD',
  unit: 'BOOK',
  rate: money(20_000_000, 'II.2.2.2#2', 'Mức tặng: 20.000.000 đồng/sổ', 'FIXED'),
  rateUnit: 'BOOK',
  plannedQuantity: count(78, 'II.2.2.2#3', 'dự kiến 78 sổ', 'PROJECTED'),
  statedTotal: money(1_560_000_000, 'II.2.2.2#3', 'tổng kinh phí dự kiến: 1.560.000.000 đồng', 'PROJECTED'),
  conditions: [
    {
      kind: 'CLASS_IN',
      classes: ['NEAR_POOR'],
      ambiguity: 'near-poor-on-which-day',
      ...at('II.2.2.2#1', 'đối với các hộ cận nghèo'),
    },
    {
      kind: 'NOT_BUILDING_OR_REPAIRING',
      year: 2024,
      numberAt: 0,
      ...at('II.2.2.2#1', 'các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024'),
    },
  ],
  window: year2024,
  exclusionGroups: ['HOUSING_OR_SAVINGS_BOOK'],
  legs: [],
  lead: 'fatherland-front',
};

/**
 * The book goes to a household that neither builds nor repairs. Who has the book already, or one of the two houses, is not
 * spoken of: that a household gets one of the three supports is a reading.
 */
export const housingOrSavingsBook: ExclusionGroup = {
  code: 'HOUSING_OR_SAVINGS_BOOK',
  name: { vi: 'Xây, sửa nhà ở hoặc sổ tiết kiệm', en: 'House or savings book' },
  measures: ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK'],
  beyondQuote: { exceptFor: ['SAVINGS_BOOK'], ambiguity: 'one-of-house-and-book' },
  ...at('II.2.2.2#1', whole),
};

function book(
  slug: string,
  source: string,
  books: number,
  clause: string,
  quote: string,
  place: string | null = null,
): Pledge {
  return {
    id: `savings-book/${slug}`,
    measure: 'SAVINGS_BOOK',
    leg: null,
    sources: [source],
    form: 'SINGLE',
    unit: 'BOOK',
    quantity: count(books, clause, quote, 'PROJECTED'),
    partOf: null,
    place,
    untilAge: null,
    split: null,
  };
}

function wardBook(ward: string, books: number, quote: string): Pledge {
  return book(ward, `ward-fund-for-the-poor/${ward}`, books, 'II.2.2.2#4.3', quote, `${ward}-2024`);
}

export const savingsBookPledges: readonly Pledge[] = [
  book('district-fund', 'district-fund-for-the-poor', 23, 'II.2.2.2#4.1', 'Quỹ Vì người nghèo quận: 23 sổ'),
  book('social-mobilisation', 'social-mobilisation', 25, 'II.2.2.2#4.1', 'kêu gọi xã hội hóa: 25 sổ'),
  {
    ...book(
      'other-ward-funds',
      'ward-funds-without-near-poor-households',
      11,
      'II.2.2.2#4.2',
      'Quỹ Vì người nghèo của các phường không còn hộ cận nghèo: dự kiến điều tiết 11 sổ',
    ),
    form: 'POOLED',
    split: notStated(
      'II.2.2.2#4.2',
      'Không ghi tên các phường và số sổ của từng phường.',
      'Neither the wards nor the number of books of each are named.',
    ),
  },
  wardBook('ha-cau', 2, 'Hà Cầu 02 sổ'),
  wardBook('yen-nghia', 3, 'Yên Nghĩa 03 sổ'),
  wardBook('phu-luong', 3, 'Phú Lương 03 sổ'),
  wardBook('bien-giang', 3, 'Biên Giang 03 sổ'),
  wardBook('dong-mai', 3, 'Đồng Mai 03 sổ'),
  wardBook('duong-noi', 5, 'Dương Nội 05 sổ'),
];

export const savingsBookSubtotals: readonly PledgeSubtotal[] = [
  {
    id: 'savings-book/district',
    name: {
      vi: 'Quỹ Vì người nghèo quận và nguồn xã hội hóa',
      en: 'District Fund for the Poor and social mobilisation',
    },
    measure: 'SAVINGS_BOOK',
    pledges: ['savings-book/district-fund', 'savings-book/social-mobilisation'],
    quantity: count(48, 'II.2.2.2#4.1', 'Quỹ Vì người nghèo quận và nguồn xã hội hóa: dự kiến 48 sổ', 'PROJECTED'),
    unstated: [],
  },
  {
    id: 'savings-book/wards',
    name: { vi: 'Các phường còn hộ cận nghèo chủ động huy động', en: 'Wards with near-poor households, on their own' },
    measure: 'SAVINGS_BOOK',
    pledges: ['ha-cau', 'yen-nghia', 'phu-luong', 'bien-giang', 'dong-mai', 'duong-noi'].map(
      (ward) => `savings-book/${ward}`,
    ),
    quantity: count(19, 'II.2.2.2#4.3', 'Các phường còn hộ cận nghèo chủ động huy động: dự kiến 19 sổ', 'PROJECTED'),
    unstated: [],
  },
];

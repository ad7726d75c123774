import type { Pledge, PledgeSubtotal } from '../../funding/index.ts';
import type { SpecialMeasure } from '../../measures/index.ts';
import { at, count, money, notStated, words, years } from './cite.ts';

export const educationSupport: SpecialMeasure = {
  code: 'EDUCATION_SUPPORT',
  family: 'EDUCATION_SUPPORT',
  name: { vi: 'Hỗ trợ giáo dục', en: 'Education support' },
  group: 'SPECIAL',
  clause: 'II.2.2.3',
  content: {
    ...words(
      'II.2.2.3#1',
      'hỗ trợ giáo dục đối với trẻ em học mẫu giáo, học sinh phổ thông, học viên học cơ sở giáo dục thường xuyên thuộc gia đình hộ cận nghèo sau khi thoát cận nghèo',
    ),
    relation: { kind: 'BY_ANALOGY', instrument: 'nq-15-2023-hdnd' },
  },
  target: 'MEMBER',
  unit: 'CHILD',
  rate: money(3_000_000, 'II.2.2.3#2', 'dự kiến 3.000.000 đồng/năm', 'PROJECTED'),
  rateUnit: 'CHILD_YEAR',
  plannedQuantity: count(97, 'II.2.2.3#2', 'dự kiến 97 cháu', 'PROJECTED'),
  statedTotal: money(811_500_000, 'II.2.2.3#2', 'tổng kinh phí hỗ trợ: dự kiến 811.500.000 đồng', 'PROJECTED'),
  conditions: [
    {
      kind: 'EXITED',
      ambiguity: 'education-after-relapse',
      ...at('II.2.2.3#1', 'thuộc gia đình hộ cận nghèo sau khi thoát cận nghèo'),
    },
    {
      kind: 'SCHOOL_LEVEL_IN',
      levels: ['KINDERGARTEN', 'GENERAL_EDUCATION', 'CONTINUING_EDUCATION'],
      ...at('II.2.2.3#1', 'trẻ em học mẫu giáo, học sinh phổ thông, học viên học cơ sở giáo dục thường xuyên'),
    },
    { kind: 'IN_SCHOOL', ...at('II.2.2.3#1', 'thời gian hỗ trợ theo thời gian học thực tế') },
    {
      kind: 'WITHIN_YEARS_OF_EXIT',
      years: 3,
      numberAt: 0,
      ambiguity: 'last-day-of-three-years',
      ...at('II.2.2.3#1', 'không quá 03 năm kể từ thời điểm hộ gia đình thoát cận nghèo'),
    },
  ],
  window: years(2025, 2027, 'II.2.2.3#1', 'Thời gian thực hiện: năm 2025, 2026, 2027'),
  proration: {
    termsBeginIn: [1, 7],
    certainty: 'ASSUMED',
    ambiguity: 'half-years-or-months',
    ...at('II.2.2.3#1', 'thời gian hỗ trợ theo thời gian học thực tế'),
  },
  exclusionGroups: [],
  legs: [],
  lead: 'fatherland-front',
};

function children(
  slug: string,
  source: string,
  number: number,
  clause: string,
  quote: string,
  place: string | null = null,
): Pledge {
  return {
    id: `education/${slug}`,
    measure: 'EDUCATION_SUPPORT',
    leg: null,
    sources: [source],
    form: 'SINGLE',
    unit: 'CHILD',
    quantity: count(number, clause, quote, 'PROJECTED'),
    partOf: null,
    place,
    untilAge: null,
    split: null,
  };
}

function wardChildren(ward: string, number: number, quote: string): Pledge {
  return children(ward, `ward-fund-for-the-poor/${ward}`, number, 'II.2.2.3#3.5', quote, `${ward}-2024`);
}

const untilEighteen = 'trong đó có 02 cháu hỗ trợ đến khi 18 tuổi';

export const educationPledges: readonly Pledge[] = [
  children(
    'district-fund',
    'district-fund-for-the-poor',
    33,
    'II.2.2.3#3.1',
    'Quỹ Vì người nghèo quận: dự kiến hỗ trợ 33 cháu',
  ),
  children('childrens-fund', 'childrens-fund', 12, 'II.2.2.3#3.2', 'Quỹ Bảo trợ trẻ em quận: dự kiến hỗ trợ 12 cháu'),
  children(
    'labour-federation',
    'labour-federation',
    12,
    'II.2.2.3#3.3',
    'Liên đoàn Lao động quận: dự kiến hỗ trợ 12 cháu',
  ),
  {
    ...children('labour-federation/until-eighteen', 'labour-federation', 2, 'II.2.2.3#3.3', untilEighteen),
    partOf: 'education/labour-federation',
    untilAge: count(18, 'II.2.2.3#3.3', untilEighteen, 'PROJECTED', { numberAt: 1 }),
  },
  children(
    'bia-ba',
    'bia-ba-relic-board',
    30,
    'II.2.2.3#3.4',
    'Ban Quản lý di tích Bia Bà (La Khê): dự kiến hỗ trợ 30 cháu',
  ),
  wardChildren('ha-cau', 2, 'Hà Cầu 02 cháu'),
  wardChildren('yen-nghia', 2, 'Yên Nghĩa 02 cháu'),
  wardChildren('phu-luong', 2, 'Phú Lương 02 cháu'),
  wardChildren('duong-noi', 3, 'Dương Nội: 03 cháu'),
  wardChildren('bien-giang', 1, 'Biên Giang 01 cháu'),
];

export const educationSubtotals: readonly PledgeSubtotal[] = [
  {
    id: 'education/wards',
    name: { vi: 'Các phường có hộ cận nghèo', en: 'Wards with near-poor households' },
    measure: 'EDUCATION_SUPPORT',
    pledges: ['ha-cau', 'yen-nghia', 'phu-luong', 'duong-noi', 'bien-giang'].map((ward) => `education/${ward}`),
    quantity: count(10, 'II.2.2.3#3.5', 'Các phường có hộ cận nghèo: dự kiến hỗ trợ 10 cháu', 'PROJECTED'),
    unstated: [
      {
        place: 'dong-mai-2024',
        stated: notStated(
          'II.2.2.3#3.5',
          'Phường Đồng Mai không được nêu: chưa rõ, không phải bằng không.',
          'Đồng Mai ward is not mentioned: unknown, not zero.',
        ),
      },
    ],
  },
];

import { describe, expect, it } from 'vitest';
import { exited, holding, housing, keeper, nearPoor, pupil, repairing } from '../../test/household-examples.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { whatWouldChange } from './what-would-change.ts';

type Example = readonly [
  name: string,
  measure: string,
  facts: HouseholdFacts,
  asOf: string,
  member: string | null,
  changes: readonly string[],
];

const unknown: HouseholdFacts = { household: 'h', supports: [] };
const child = (change: Partial<typeof pupil>): HouseholdFacts => exited('2024-11-01', { ...pupil, ...change });
const poor: HouseholdFacts = { ...keeper, class: 'POOR' };

function ask(measure: string, facts: HouseholdFacts, asOf: string, member: string | null) {
  return whatWouldChange(haDong2024, { measure, facts, asOf: isoDate(asOf), member });
}

const granting: readonly Example[] = [
  ['due already', 'SAVINGS_BOOK', keeper, '2024-06-15', null, []],
  [
    'holds the book, asks for the house',
    'HOUSING_NEW_BUILD',
    { ...housing, supports: holding('SAVINGS_BOOK') },
    '2024-06-15',
    null,
    ['Hủy hỗ trợ đã bố trí: Tặng sổ tiết kiệm'],
  ],
  [
    'holds the repair and the book, asks for the house',
    'HOUSING_NEW_BUILD',
    { ...housing, supports: [...holding('HOUSING_REPAIR'), ...holding('SAVINGS_BOOK')] },
    '2024-06-15',
    null,
    ['Hủy hỗ trợ đã bố trí: Hỗ trợ sửa chữa nhà ở', 'Hủy hỗ trợ đã bố trí: Tặng sổ tiết kiệm'],
  ],
  [
    'holds the repair and no longer repairs',
    'SAVINGS_BOOK',
    { ...nearPoor, buildsOrRepairs: { year: 2024, kind: 'REPAIR' }, supports: holding('HOUSING_REPAIR') },
    '2024-06-15',
    null,
    ['Hủy hỗ trợ đã bố trí: Hỗ trợ sửa chữa nhà ở', 'Xác nhận hộ không xây dựng mới, sửa chữa nhà ở năm 2024'],
  ],
  [
    'no need was recorded',
    'HOUSING_NEW_BUILD',
    { ...housing, needs: [] },
    '2024-06-15',
    null,
    ['Ghi nhu cầu xây mới nhà ở năm 2024'],
  ],
  [
    'nobody asked for needs',
    'HOUSING_NEW_BUILD',
    { ...housing, needs: null },
    '2024-06-15',
    null,
    ['Ghi nhu cầu xây mới nhà ở năm 2024'],
  ],
  ['needs a repair', 'HOUSING_NEW_BUILD', repairing, '2024-06-15', null, ['Ghi nhu cầu xây mới nhà ở năm 2024']],
  [
    'the need is of 2023',
    'HOUSING_REPAIR',
    { ...housing, needs: [{ kind: 'HOUSING_REPAIR', year: 2023 }] },
    '2024-06-15',
    null,
    ['Ghi nhu cầu sửa chữa nhà ở năm 2024'],
  ],
  ['one of two needs is enough', 'HOUSING_LOAN', nearPoor, '2024-06-15', null, ['Ghi nhu cầu xây mới nhà ở']],
  [
    'items: a need of no year',
    'ESSENTIAL_ITEMS',
    nearPoor,
    '2024-06-15',
    null,
    ['Ghi nhu cầu đồ dùng sinh hoạt, học tập'],
  ],
  [
    'the house is not dilapidated',
    'HOUSING_NEW_BUILD',
    { ...housing, housingDilapidated: false },
    '2024-06-15',
    null,
    ['Ghi nhận nhà ở của hộ đã xuống cấp'],
  ],
  [
    'not classified yet',
    'SAVINGS_BOOK',
    { ...unknown, buildsOrRepairs: 'NO' },
    '2024-06-15',
    null,
    ['Có quyết định phân loại hộ là hộ cận nghèo'],
  ],
  ['poor, asks for the book', 'SAVINGS_BOOK', poor, '2024-06-15', null, ['Có quyết định phân loại hộ là hộ cận nghèo']],
  ['poor, asks for the loan', 'HOUSING_LOAN', poor, '2024-06-15', null, ['Ghi nhu cầu xây mới nhà ở']],
  [
    'nothing is known',
    'HOUSING_REPAIR',
    unknown,
    '2024-06-15',
    null,
    [
      'Có quyết định phân loại hộ là hộ cận nghèo',
      'Ghi nhận nhà ở của hộ đã xuống cấp',
      'Ghi nhu cầu sửa chữa nhà ở năm 2024',
    ],
  ],
  [
    'still near-poor, asks for schooling',
    'EDUCATION_SUPPORT',
    { ...nearPoor, members: [pupil] },
    '2025-01-01',
    'm',
    ['Có quyết định phân loại hộ là hộ thoát cận nghèo, từ ngày 01/01/2025'],
  ],
  [
    'exited on a day that nobody recorded',
    'EDUCATION_SUPPORT',
    { ...exited('2024-11-01'), exitedOn: null },
    '2025-01-01',
    'm',
    ['Ghi ngày thoát cận nghèo: 01/01/2025'],
  ],
  ['kindergarten is in scope', 'EDUCATION_SUPPORT', child({ schoolLevel: 'KINDERGARTEN' }), '2025-01-01', 'm', []],
  [
    'a crèche is not',
    'EDUCATION_SUPPORT',
    child({ schoolLevel: 'CRECHE' }),
    '2025-01-01',
    'm',
    ['Ghi nhận cấp học: mẫu giáo'],
  ],
  [
    'vocational school is not',
    'EDUCATION_SUPPORT',
    child({ schoolLevel: 'VOCATIONAL' }),
    '2025-01-01',
    'm',
    ['Ghi nhận cấp học: giáo dục thường xuyên'],
  ],
  ['left school', 'EDUCATION_SUPPORT', child({ inSchool: false }), '2026-07-01', 'm', ['Ghi nhận đang đi học']],
  [
    'of a member nothing is known',
    'EDUCATION_SUPPORT',
    { ...unknown, class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-11-01') },
    '2025-01-01',
    'm',
    ['Ghi nhận cấp học: mẫu giáo', 'Ghi nhận đang đi học'],
  ],
  [
    'the child has it already',
    'EDUCATION_SUPPORT',
    { ...child({}), supports: holding('EDUCATION_SUPPORT', 'm') },
    '2025-01-01',
    'm',
    ['Hủy hỗ trợ đã bố trí: Hỗ trợ giáo dục'],
  ],
  [
    'another child has it',
    'EDUCATION_SUPPORT',
    { ...child({ inSchool: false }), supports: holding('EDUCATION_SUPPORT', 'another') },
    '2025-01-01',
    'm',
    ['Ghi nhận đang đi học'],
  ],
  [
    'hardship was not recorded',
    'SPONSORSHIP',
    child({}),
    '2025-01-01',
    'm',
    ['Ghi nhận hộ có hoàn cảnh khó khăn theo kết quả rà soát'],
  ],
  [
    'the regulation has no finding yet',
    'SOCIAL_ASSISTANCE',
    nearPoor,
    '2024-06-15',
    null,
    ['Cơ quan có thẩm quyền xác định đủ điều kiện theo quy định'],
  ],
  [
    'the finding was no, and the household is poor',
    'DISASTER_RELIEF',
    { ...poor, eligibleByRegulation: { DISASTER_RELIEF: false } },
    '2024-06-15',
    null,
    ['Có quyết định phân loại hộ là hộ cận nghèo', 'Cơ quan có thẩm quyền xác định đủ điều kiện theo quy định'],
  ],
  [
    'fell out of the three years: near-poor again gets the card',
    'HEALTH_INSURANCE_CARD',
    exited('2020-01-01'),
    '2024-06-15',
    null,
    ['Có quyết định phân loại hộ là hộ cận nghèo'],
  ],
];

describe('what would change', () => {
  it.each(granting)('%s', (_name, measure, facts, asOf, member, expected) => {
    const answer = ask(measure, facts, asOf, member);
    expect(answer.possible && answer.changes.map(({ text }) => text.vi)).toEqual(expected);
    expect(answer.decision.outcome).toBe('GRANTED');
  });

  it('says fact, from, to, clause and words of each change', () => {
    const facts = { ...housing, needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }] } as const;
    const answer = ask('HOUSING_NEW_BUILD', { ...facts, supports: holding('SAVINGS_BOOK') }, '2024-06-15', null);
    expect(answer.possible && answer.changes).toEqual([
      {
        fact: 'supports',
        from: 'SAVINGS_BOOK',
        to: null,
        clause: 'II.2.2.2#1',
        quote: 'tặng sổ tiết kiệm đối với các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024',
        text: {
          vi: 'Hủy hỗ trợ đã bố trí: Tặng sổ tiết kiệm',
          en: 'Cancel the support that was assigned: Savings book',
        },
        setting: { fact: 'supports', cancel: 'a-SAVINGS_BOOK' },
      },
      {
        fact: 'needs',
        from: ['HOUSING_REPAIR/2024'],
        to: 'HOUSING_NEW_BUILD/2024',
        clause: 'II.2.2.1#1',
        quote: 'có nhu cầu xây dựng, sửa chữa trong năm 2024',
        text: { vi: 'Ghi nhu cầu xây mới nhà ở năm 2024', en: 'Record the need: new house in 2024' },
        setting: { fact: 'needs', value: { kind: 'HOUSING_NEW_BUILD', year: 2024 } },
      },
    ]);
  });

  it('throws for a measure or a member that does not exist', () => {
    expect(() => ask('SAVINGS', keeper, '2024-06-15', null)).toThrow(RangeError);
    expect(() => ask('EDUCATION_SUPPORT', child({}), '2025-01-01', 'nobody')).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { type Condition, evaluateCondition } from './index.ts';

const asOf = isoDate('2025-03-01');
const cite = { clause: 'X', quote: 'x' };

type Known = Partial<HouseholdFacts>;
type Example = readonly [
  name: string,
  condition: Condition,
  known: Known,
  member: MemberFacts | null,
  sentences: readonly [vi: string, en: string],
];

function saidOf(condition: Condition, known: Known, member: MemberFacts | null) {
  const facts = { household: 'h', supports: [], ...known };
  return evaluateCondition(condition, { facts, member, asOf, afterExit: false, untilAge: null });
}

const near: Condition = { kind: 'CLASS_IN', classes: ['POOR', 'NEAR_POOR'], ...cite };
const exited: Condition = { kind: 'EXITED', ...cite };
const within: Condition = { kind: 'WITHIN_YEARS_OF_EXIT', years: 3, ...cite };
const works: Condition = { kind: 'NOT_BUILDING_OR_REPAIRING', year: 2024, ...cite };
const need: Condition = { kind: 'NEED', need: 'HOUSING_REPAIR', year: 2024, ...cite };
const level: Condition = { kind: 'SCHOOL_LEVEL_IN', levels: ['KINDERGARTEN', 'CONTINUING_EDUCATION'], ...cite };
const age: Condition = { kind: 'CHILD_OR_ELDERLY', ...cite };
const out = { class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-11-01') } as const;

const table: readonly Example[] = [
  [
    'a class in scope',
    near,
    { class: 'POOR' },
    null,
    ['Hộ thuộc diện: hộ nghèo.', 'The household is in scope: poor household.'],
  ],
  [
    'a class out of scope',
    near,
    { class: 'WELL_OFF' },
    null,
    [
      'Chính sách dành cho hộ nghèo, hộ cận nghèo; hộ này là hộ khá, giàu.',
      'The measure is for a poor household or near-poor household; this one is: well-off household.',
    ],
  ],
  [
    'no class yet',
    near,
    {},
    null,
    [
      'Chính sách dành cho hộ nghèo, hộ cận nghèo; hộ này chưa có kết quả phân loại.',
      'The measure is for a poor household or near-poor household; this household is not classified yet.',
    ],
  ],
  [
    'exited',
    exited,
    out,
    null,
    ['Hộ đã thoát cận nghèo từ ngày 01/11/2024.', 'The household exited near-poverty on 01/11/2024.'],
  ],
  [
    'not exited',
    exited,
    { class: 'NEAR_POOR' },
    null,
    ['Hộ chưa thoát cận nghèo: hiện là hộ cận nghèo.', 'The household has not exited: it is near-poor household.'],
  ],
  [
    'exits later',
    exited,
    { ...out, exitedOn: isoDate('2025-12-31') },
    null,
    ['Hộ thoát cận nghèo từ ngày 31/12/2025, sau ngày xét.', 'The household exits only on 31/12/2025, after the day.'],
  ],
  [
    'exit not known',
    exited,
    {},
    null,
    [
      'Chưa xác định được hộ đã thoát cận nghèo và từ ngày nào.',
      'It is not known whether and when the household exited near-poverty.',
    ],
  ],
  [
    'within the years',
    within,
    out,
    null,
    [
      'Trong thời hạn 03 năm kể từ khi thoát cận nghèo, đến hết ngày 31/10/2027.',
      'Within 3 years of the exit, to the end of 31/10/2027.',
    ],
  ],
  [
    'the years do not run',
    within,
    { class: 'NEAR_POOR' },
    null,
    ['Hộ chưa thoát cận nghèo, chưa tính thời hạn.', 'The household has not exited; the years do not run yet.'],
  ],
  [
    'the years are over',
    within,
    { ...out, exitedOn: isoDate('2020-02-29') },
    null,
    [
      'Đã quá 03 năm kể từ khi thoát cận nghèo (đến hết ngày 28/02/2023).',
      'More than 3 years have passed since the exit (they ended with 28/02/2023).',
    ],
  ],
  [
    'the years cannot be counted',
    within,
    { class: 'WELL_OFF' },
    null,
    [
      'Chưa có ngày thoát cận nghèo để tính thời hạn 03 năm.',
      'The day of exit, from which the 3 years run, is not known.',
    ],
  ],
  [
    'builds',
    works,
    { buildsOrRepairs: { year: 2024, kind: 'NEW_BUILD' } },
    null,
    [
      'Hộ xây dựng mới nhà ở năm 2024, dù bằng nguồn kinh phí nào.',
      'The household builds its house in 2024, whoever pays for it.',
    ],
  ],
  [
    'repairs',
    works,
    { buildsOrRepairs: { year: 2024, kind: 'REPAIR' } },
    null,
    [
      'Hộ sửa chữa nhà ở năm 2024, dù bằng nguồn kinh phí nào.',
      'The household repairs its house in 2024, whoever pays for it.',
    ],
  ],
  [
    'repaired in another year',
    works,
    { buildsOrRepairs: { year: 2023, kind: 'REPAIR' } },
    null,
    ['Hộ không xây dựng mới, sửa chữa nhà ở năm 2024.', 'The household neither builds nor repairs its house in 2024.'],
  ],
  [
    'works not known',
    works,
    {},
    null,
    [
      'Chưa ghi nhận hộ có xây dựng mới, sửa chữa nhà ở năm 2024 hay không.',
      'It is not recorded whether the household builds or repairs its house in 2024.',
    ],
  ],
  [
    'the need',
    need,
    { needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }] },
    null,
    ['Hộ có nhu cầu sửa chữa nhà ở năm 2024.', 'The household needs: house repair in 2024.'],
  ],
  [
    'another need',
    need,
    { needs: [{ kind: 'HEALTH', year: null }] },
    null,
    ['Hộ không có nhu cầu sửa chữa nhà ở năm 2024.', 'The household has no such need: house repair in 2024.'],
  ],
  [
    'nobody asked for needs',
    need,
    {},
    null,
    [
      'Chưa ghi nhận hộ có nhu cầu sửa chữa nhà ở năm 2024 hay không.',
      'It is not recorded whether the household needs: house repair in 2024.',
    ],
  ],
  [
    'the level',
    level,
    {},
    { id: 'm', schoolLevel: 'KINDERGARTEN' },
    ['Cấp học thuộc diện hỗ trợ: mẫu giáo.', 'The school level is in scope: kindergarten.'],
  ],
  [
    'another level',
    level,
    {},
    { id: 'm', schoolLevel: 'CRECHE' },
    [
      'Cấp học “nhà trẻ” không thuộc diện hỗ trợ (mẫu giáo, giáo dục thường xuyên).',
      'The school level “crèche” is out of scope (kindergarten or continuing education).',
    ],
  ],
  [
    'level not known',
    level,
    {},
    { id: 'm' },
    [
      'Chưa ghi nhận cấp học; diện hỗ trợ: mẫu giáo, giáo dục thường xuyên.',
      'The school level is not recorded; in scope: kindergarten or continuing education.',
    ],
  ],
  [
    'a child',
    age,
    {},
    { id: 'm', birthDate: isoDate('2015-03-02') },
    ['Là trẻ em hoặc người cao tuổi (9 tuổi).', 'A child or an elderly person (aged 9).'],
  ],
  [
    'a child of one of two ages',
    age,
    {},
    { id: 'm', birthYear: 2015 },
    ['Là trẻ em hoặc người cao tuổi (9–10 tuổi).', 'A child or an elderly person (aged 9–10).'],
  ],
  [
    'neither child nor old',
    age,
    {},
    { id: 'm', birthDate: isoDate('1985-03-01') },
    [
      'Không phải trẻ em (dưới 16 tuổi) hay người cao tuổi (từ đủ 60 tuổi): 40 tuổi.',
      'Neither a child (under 16) nor an elderly person (60 and over): aged 40.',
    ],
  ],
  [
    'age not known',
    age,
    {},
    { id: 'm' },
    [
      'Chưa xác định được tuổi để biết là trẻ em hay người cao tuổi.',
      'The age is not known well enough to tell a child or an elderly person.',
    ],
  ],
];

describe('what each rule says', () => {
  it.each(table)('%s', (_name, condition, known, member, [vi, en]) => {
    expect(saidOf(condition, known, member).text).toEqual({ vi, en });
  });

  it('joins what several conditions say', () => {
    const either: Condition = { kind: 'ANY_OF', of: [near, works], ...cite };
    expect(saidOf(either, {}, null).text).toEqual({
      vi: 'Chính sách dành cho hộ nghèo, hộ cận nghèo; hộ này chưa có kết quả phân loại. Chưa ghi nhận hộ có xây dựng mới, sửa chữa nhà ở năm 2024 hay không.',
      en: 'The measure is for a poor household or near-poor household; this household is not classified yet. It is not recorded whether the household builds or repairs its house in 2024.',
    });
  });

  it.each<[string, Condition, Known, MemberFacts | null, unknown, unknown]>([
    [
      'the works with their year',
      works,
      { buildsOrRepairs: { year: 2023, kind: 'REPAIR' } },
      null,
      'REPAIR/2023',
      2024,
    ],
    ['works not known', works, {}, null, null, 2024],
    [
      'needs with and without a year',
      need,
      {
        needs: [
          { kind: 'HEALTH', year: null },
          { kind: 'CREDIT', year: 2023 },
        ],
      },
      null,
      ['HEALTH', 'CREDIT/2023'],
      ['HOUSING_REPAIR/2024'],
    ],
    [
      'a birth date rather than a year',
      age,
      {},
      { id: 'm', birthDate: isoDate('1985-03-01'), birthYear: 1985 },
      '1985-03-01',
      ['16', '60'],
    ],
    ['a birth year', age, {}, { id: 'm', birthYear: 1985 }, 1985, ['16', '60']],
  ])('shows what it found and against what: %s', (_name, condition, known, member, found, threshold) => {
    expect(saidOf(condition, known, member)).toMatchObject({ found, threshold });
  });
});

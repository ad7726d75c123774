import { describe, expect, it } from 'vitest';
import { exited, holding, keeper, nearPoor, pupil } from '../../test/household-examples.ts';
import { occurrenceOf } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { decide, findMeasure, verifyPlan, whatWouldChange } from './index.ts';

function reasonOf(rule: string, measure: string, facts: HouseholdFacts, asOf: string, member: string | null = null) {
  const { reasons } = decide(haDong2024, { measure, facts, member, asOf: isoDate(asOf) });
  return reasons.find((reason) => reason.rule === rule);
}

describe('a reason in full', () => {
  const twice: HouseholdFacts = { ...exited('2024-11-01'), supports: holding('EDUCATION_SUPPORT', 'm') };
  const group = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK'];
  it.each([
    [
      'a child counts once, and has it',
      reasonOf('COUNTED_ONCE', 'EDUCATION_SUPPORT', twice, '2025-02-01', 'm'),
      {
        ...{ verdict: 'NOT_MET', found: ['EDUCATION_SUPPORT'], threshold: ['EDUCATION_SUPPORT'], certainty: 'ASSUMED' },
        text: { vi: 'Cháu này đã được bố trí: Hỗ trợ giáo dục.', en: 'This child already has: Education support.' },
      },
    ],
    [
      'a child counts once, and does not have it',
      reasonOf('COUNTED_ONCE', 'EDUCATION_SUPPORT', exited('2024-11-01'), '2025-02-01', 'm'),
      {
        ...{ verdict: 'MET', found: [], clause: 'II.2.2.3#2', quote: 'dự kiến 97 cháu' },
        text: {
          vi: 'Cháu này chưa được bố trí: Hỗ trợ giáo dục.',
          en: 'This child does not have it yet: Education support.',
        },
      },
    ],
    [
      'no support of the group yet',
      reasonOf('EXCLUSION_GROUP', 'SAVINGS_BOOK', keeper, '2024-06-15'),
      {
        ...{ verdict: 'MET', found: [], threshold: group },
        text: {
          vi: 'Hộ chưa nhận hỗ trợ nào trong nhóm “Xây, sửa nhà ở hoặc sổ tiết kiệm”.',
          en: 'The household has no support of the group “House or savings book”.',
        },
      },
    ],
    [
      'two supports of the group, named once each',
      reasonOf(
        'EXCLUSION_GROUP',
        'SAVINGS_BOOK',
        { ...keeper, supports: [...holding('HOUSING_REPAIR'), ...holding('SAVINGS_BOOK'), ...holding('SAVINGS_BOOK')] },
        '2024-06-15',
      ),
      {
        found: ['HOUSING_REPAIR', 'SAVINGS_BOOK', 'SAVINGS_BOOK'],
        text: {
          vi: 'Hộ đã được bố trí: Hỗ trợ sửa chữa nhà ở, Tặng sổ tiết kiệm. Mỗi hộ chỉ nhận một hỗ trợ trong nhóm “Xây, sửa nhà ở hoặc sổ tiết kiệm”.',
          en: 'The household already has: House repair, Savings book. A household gets one support of the group “House or savings book”.',
        },
      },
    ],
    [
      'the period',
      reasonOf('WINDOW', 'SAVINGS_BOOK', keeper, '2024-06-15'),
      {
        ...{ verdict: 'MET', operator: 'WITHIN', threshold: ['2024-01-01', '2025-01-01'], certainty: 'STATED' },
        text: {
          vi: 'Trong thời gian thực hiện: từ ngày 01/01/2024 đến hết ngày 31/12/2024.',
          en: 'Within the period: from 01/01/2024 to the end of 31/12/2024.',
        },
      },
    ],
    [
      'a period without an end',
      reasonOf('WINDOW', 'TET_GIFT', nearPoor, '2024-06-15'),
      {
        ...{ verdict: 'NOT_MET', threshold: ['2025-01-01', ''] },
        text: {
          vi: 'Ngày 15/6/2024 ngoài thời gian thực hiện: từ ngày 01/01/2025.',
          en: '15/6/2024 is outside the period: from 01/01/2025.',
        },
      },
    ],
    [
      'until eighteen',
      reasonOf(
        'WINDOW',
        'EDUCATION_SUPPORT',
        exited('2024-11-01', { ...pupil, supportedUntilAge: 18 }),
        '2029-01-01',
        'm',
      ),
      {
        ...{ verdict: 'MET', threshold: 18, certainty: 'ASSUMED' },
        text: { vi: 'Trẻ em được hỗ trợ đến khi 18 tuổi.', en: 'The child is supported until the age of 18.' },
      },
    ],
    [
      'eighteen already',
      reasonOf(
        'WINDOW',
        'EDUCATION_SUPPORT',
        exited('2024-11-01', { ...pupil, supportedUntilAge: 18 }),
        '2031-01-01',
        'm',
      ),
      {
        ...{ verdict: 'NOT_MET', certainty: 'ASSUMED' },
        text: { vi: 'Trẻ em đã đủ 18 tuổi.', en: 'The child has reached the age of 18.' },
      },
    ],
    [
      'eighteen on a day that is not known',
      reasonOf(
        'WINDOW',
        'EDUCATION_SUPPORT',
        exited('2024-11-01', { id: 'm', supportedUntilAge: 18 }),
        '2031-01-01',
        'm',
      ),
      {
        verdict: 'UNKNOWN',
        text: {
          vi: 'Chưa có ngày sinh để biết trẻ em đã đủ 18 tuổi hay chưa.',
          en: 'The birth date, which tells whether the child has reached the age of 18, is not known.',
        },
      },
    ],
    [
      'the three years do not bind a child named until eighteen',
      reasonOf(
        'WITHIN_YEARS_OF_EXIT',
        'EDUCATION_SUPPORT',
        exited('2024-11-01', { ...pupil, supportedUntilAge: 18 }),
        '2029-01-01',
        'm',
      ),
      {
        ...{ verdict: 'MET', found: '2024-11-01', threshold: 3, certainty: 'ASSUMED', clause: 'II.2.2.3#3.3' },
        text: {
          vi: 'Trẻ em này được hỗ trợ đến khi 18 tuổi, không giới hạn 03 năm.',
          en: 'This child is supported until the age of 18, beyond the 3 years.',
        },
      },
    ],
    [
      'what the regulation settles is noted',
      reasonOf(
        'BY_REGULATION',
        'HEALTH_INSURANCE_CARD',
        { ...nearPoor, eligibleByRegulation: { HEALTH_INSURANCE_CARD: true } },
        '2024-06-15',
      ),
      {
        ...{ verdict: 'NOTE', found: true, threshold: null },
        text: {
          vi: 'Kế hoạch chỉ nêu đối tượng: mức, hồ sơ và điều kiện khác thực hiện theo quy định.',
          en: 'The plan names the recipients only: amount, dossier and further conditions are those of the regulation.',
        },
      },
    ],
  ])('%s', (_title, reason, expected) => {
    expect(reason).toMatchObject(expected);
  });

  it('is given once: a policy that waits for the competent body has no note beside it', () => {
    const facts = { ...nearPoor, eligibleByRegulation: { DRUG_REHABILITATION: true } };
    const { reasons } = decide(haDong2024, { measure: 'DRUG_REHABILITATION', facts, asOf: isoDate('2024-06-15') });
    expect(reasons.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([
      'WINDOW MET',
      'CLASS_IN MET',
      'BY_REGULATION MET',
    ]);
  });
});

describe('a support that comes again', () => {
  it.each([
    ['every year: once a calendar year', 'TET_GIFT', '2026'],
    ['with every case: each is its own', 'EMERGENCY_SUPPORT', 'a'],
    ['once', 'SAVINGS_BOOK', null],
  ])('%s', (_title, code, expected) => {
    const measure = findMeasure(haDong2024, code);
    expect(measure && occurrenceOf(measure, { id: 'a', effectiveOn: isoDate('2026-02-10') })).toBe(expected);
  });
});

describe('a change in full', () => {
  it.each([
    [
      'an exit',
      'EDUCATION_SUPPORT',
      { ...nearPoor, members: [pupil] },
      '2025-01-01',
      'A decision classifies the household: household that exited near-poverty, from 01/01/2025',
      'NEAR_POOR',
    ],
    [
      'a class',
      'SAVINGS_BOOK',
      { ...keeper, class: 'POOR' },
      '2024-06-15',
      'A decision classifies the household: near-poor household',
      'POOR',
    ],
    [
      'hardship that was denied',
      'TET_GIFT',
      { ...exited('2024-11-01'), inHardship: false },
      '2025-02-01',
      'Record that the review finds the household in hardship',
      false,
    ],
    [
      'works',
      'SAVINGS_BOOK',
      { ...nearPoor, buildsOrRepairs: { year: 2024, kind: 'REPAIR' } },
      '2024-06-15',
      'Confirm that the household neither builds nor repairs its house in 2024',
      'REPAIR/2024',
    ],
    [
      'a child out of school',
      'EDUCATION_SUPPORT',
      exited('2024-11-01', { ...pupil, inSchool: false }),
      '2025-02-01',
      'Record that the member is in school',
      false,
    ],
    [
      'a need of no year',
      'ESSENTIAL_ITEMS',
      {
        ...nearPoor,
        needs: [
          { kind: 'HEALTH', year: null },
          { kind: 'CREDIT', year: 2024 },
        ],
      },
      '2024-06-15',
      'Record the need: household and study items',
      ['HEALTH', 'CREDIT/2024'],
    ],
  ] as const)('%s', (_title, measure, facts, asOf, en, from) => {
    const member = measure === 'EDUCATION_SUPPORT' ? 'm' : null;
    const answer = whatWouldChange(haDong2024, {
      measure,
      facts: facts as HouseholdFacts,
      member,
      asOf: isoDate(asOf),
    });
    expect(answer.possible && answer.changes).toMatchObject([{ from, text: { en } }]);
    expect(answer.possible && answer.changes).toHaveLength(1);
  });
});

describe('an identity', () => {
  const statement = (left: number | null, relation: '=' | '<=', right: number) => {
    const term = left === null ? { ref: 'nothing.at.all' } : { number: left };
    const identity = {
      id: 'T',
      title: { vi: 'a', en: 'a' },
      statements: [{ left: term, relation, right: { number: right } }],
    };
    const [result] = verifyPlan({ ...haDong2024, identities: [{ ...haDong2024.identities[0], ...identity }] as never });
    return result?.holds;
  };
  it.each([
    ['equal', 3, '=', 3, true],
    ['not equal', 3, '=', 4, false],
    ['less', 3, '<=', 4, true],
    ['at most', 4, '<=', 4, true],
    ['more', 5, '<=', 4, false],
  ] as const)('%s', (_title, left, relation, right, holds) => {
    expect(statement(left, relation, right)).toBe(holds);
  });
});

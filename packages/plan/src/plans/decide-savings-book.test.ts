import { describe, expect, it } from 'vitest';
import { holding, housing, june2024, keeper, nearPoor, outcomeOf } from '../../test/household-examples.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { decide } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

describe('savings book (II.2.2.2)', () => {
  const works = (kind: 'NEW_BUILD' | 'REPAIR', year = 2024): HouseholdFacts => ({
    ...nearPoor,
    buildsOrRepairs: { year, kind },
  });
  it.each([
    ['neither builds nor repairs', keeper, '2024-06-15', 'GRANTED', 'WINDOW'],
    [
      'repairs with the loan only',
      { ...works('REPAIR'), supports: holding('HOUSING_LOAN') },
      '2024-06-15',
      'EXCLUDED',
      'NOT_BUILDING_OR_REPAIRING',
    ],
    ['builds with its own money', works('NEW_BUILD'), '2024-06-15', 'EXCLUDED', 'NOT_BUILDING_OR_REPAIRING'],
    ['repaired in 2023', works('REPAIR', 2023), '2024-06-15', 'GRANTED', 'WINDOW'],
    [
      'has the loan, but builds nothing',
      { ...keeper, supports: holding('HOUSING_LOAN') },
      '2024-06-15',
      'GRANTED',
      'WINDOW',
    ],
    [
      'holds a new build',
      { ...nearPoor, supports: holding('HOUSING_NEW_BUILD') },
      '2024-06-15',
      'EXCLUDED',
      'EXCLUSION_GROUP',
    ],
    ['holds a repair', { ...keeper, supports: holding('HOUSING_REPAIR') }, '2024-06-15', 'EXCLUDED', 'EXCLUSION_GROUP'],
    ['holds a book', { ...keeper, supports: holding('SAVINGS_BOOK') }, '2024-06-15', 'EXCLUDED', 'EXCLUSION_GROUP'],
    ['its cancelled build is not among the facts', { ...keeper, supports: [] }, '2024-06-15', 'GRANTED', 'WINDOW'],
    ['is poor', { ...keeper, class: 'POOR' }, '2024-06-15', 'DENIED', 'CLASS_IN'],
    [
      'builds and is poor',
      { ...works('NEW_BUILD'), class: 'POOR' },
      '2024-06-15',
      'EXCLUDED',
      'NOT_BUILDING_OR_REPAIRING',
    ],
    ['asked in 2025', keeper, '2025-01-01', 'OUTSIDE_WINDOW', 'WINDOW'],
    ['builds, asked in 2025', works('NEW_BUILD'), '2025-01-01', 'OUTSIDE_WINDOW', 'WINDOW'],
  ] as const)('%s', (_name, facts, asOf, outcome, rule) => {
    expect(outcomeOf('SAVINGS_BOOK', facts as HouseholdFacts, asOf)).toEqual({ outcome, missing: [], rule });
  });

  it('is undetermined until it is known whether the household builds, and its need alone does not tell', () => {
    expect(outcomeOf('SAVINGS_BOOK', housing)).toEqual({
      outcome: 'UNDETERMINED',
      missing: ['buildsOrRepairs'],
      rule: 'NOT_BUILDING_OR_REPAIRING',
    });
  });

  it('is refused with the sentence of the plan', () => {
    const { reasons } = decide(haDong2024, {
      measure: 'SAVINGS_BOOK',
      facts: { ...keeper, supports: holding('HOUSING_REPAIR') },
      asOf: june2024,
    });
    expect(reasons[0]).toMatchObject({
      clause: 'II.2.2.2#1',
      quote: 'tặng sổ tiết kiệm đối với các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024',
      found: ['HOUSING_REPAIR'],
      text: {
        vi: 'Hộ đã được bố trí: Hỗ trợ sửa chữa nhà ở. Mỗi hộ chỉ nhận một hỗ trợ trong nhóm “Xây, sửa nhà ở hoặc sổ tiết kiệm”.',
      },
    });
  });
});

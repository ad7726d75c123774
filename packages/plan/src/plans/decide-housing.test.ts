import { describe, expect, it } from 'vitest';
import { holding, housing, june2024, nearPoor, outcomeOf, repairing } from '../../test/household-examples.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { decide } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

describe('new build (II.2.2.1)', () => {
  it.each([
    ['needs a new house in place of a dilapidated one', housing, '2024-06-15', 'GRANTED', 'WINDOW'],
    ['on the last day of 2024', housing, '2024-12-31', 'GRANTED', 'WINDOW'],
    ['asked in 2025', housing, '2025-01-01', 'OUTSIDE_WINDOW', 'WINDOW'],
    ['asked in 2023', housing, '2023-12-31', 'OUTSIDE_WINDOW', 'WINDOW'],
    [
      'has a savings book',
      { ...housing, supports: holding('SAVINGS_BOOK') },
      '2024-06-15',
      'EXCLUDED',
      'EXCLUSION_GROUP',
    ],
    ['has a repair', { ...housing, supports: holding('HOUSING_REPAIR') }, '2024-06-15', 'EXCLUDED', 'EXCLUSION_GROUP'],
    [
      'has one already',
      { ...housing, supports: holding('HOUSING_NEW_BUILD') },
      '2024-06-15',
      'EXCLUDED',
      'EXCLUSION_GROUP',
    ],
    ['has the loan only', { ...housing, supports: holding('HOUSING_LOAN') }, '2024-06-15', 'GRANTED', 'WINDOW'],
    ['is poor, not near-poor', { ...housing, class: 'POOR' }, '2024-06-15', 'DENIED', 'CLASS_IN'],
    ['has exited', { ...housing, class: 'EXITED_NEAR_POVERTY' }, '2024-06-15', 'DENIED', 'CLASS_IN'],
    ['has a sound house', { ...housing, housingDilapidated: false }, '2024-06-15', 'DENIED', 'DILAPIDATED_HOUSING'],
    ['needs a repair only', repairing, '2024-06-15', 'DENIED', 'NEED'],
    [
      'needs it in 2025',
      { ...housing, needs: [{ kind: 'HOUSING_NEW_BUILD', year: 2025 }] },
      '2024-06-15',
      'DENIED',
      'NEED',
    ],
    [
      'book held, asked in 2025',
      { ...housing, supports: holding('SAVINGS_BOOK') },
      '2025-03-01',
      'OUTSIDE_WINDOW',
      'WINDOW',
    ],
  ] as const)('%s', (_name, facts, asOf, outcome, rule) => {
    expect(outcomeOf('HOUSING_NEW_BUILD', facts, asOf)).toEqual({ outcome, missing: [], rule });
  });

  it.each([
    ['class', { ...housing, class: null }, ['class']],
    ['state of the house', { ...housing, housingDilapidated: null }, ['housingDilapidated']],
    ['needs', { ...housing, needs: null }, ['needs']],
    ['year of the need', { ...housing, needs: [{ kind: 'HOUSING_NEW_BUILD', year: null }] }, ['needs']],
    ['everything', { household: 'h', supports: [] }, ['class', 'housingDilapidated', 'needs']],
  ] as const)('is undetermined without: %s', (_name, facts, missing) => {
    expect(outcomeOf('HOUSING_NEW_BUILD', facts)).toMatchObject({ outcome: 'UNDETERMINED', missing });
  });

  it('is 100 million a household', () => {
    const { entitlement } = decide(haDong2024, { measure: 'HOUSING_NEW_BUILD', facts: housing, asOf: june2024 });
    expect(entitlement).toEqual({
      amount: 100_000_000,
      unit: 'HOUSEHOLD',
      from: '2024-01-01',
      until: '2025-01-01',
      text: { vi: '100.000.000 đồng/hộ', en: '100.000.000 đồng a household' },
    });
  });
});

describe('repair (II.2.2.1)', () => {
  it.each([
    ['needs a repair', repairing, '2024-06-15', 'GRANTED', 'WINDOW'],
    ['needs a new house', housing, '2024-06-15', 'DENIED', 'NEED'],
    [
      'has a new build',
      { ...repairing, supports: holding('HOUSING_NEW_BUILD') },
      '2024-06-15',
      'EXCLUDED',
      'EXCLUSION_GROUP',
    ],
    [
      'has a savings book',
      { ...repairing, supports: holding('SAVINGS_BOOK') },
      '2024-06-15',
      'EXCLUDED',
      'EXCLUSION_GROUP',
    ],
    ['asked in 2025', repairing, '2025-01-01', 'OUTSIDE_WINDOW', 'WINDOW'],
  ] as const)('%s', (_name, facts, asOf, outcome, rule) => {
    expect(outcomeOf('HOUSING_REPAIR', facts, asOf)).toEqual({ outcome, missing: [], rule });
  });

  it('is undetermined while the state of the house is not known', () => {
    expect(outcomeOf('HOUSING_REPAIR', { ...repairing, housingDilapidated: null })).toMatchObject({
      outcome: 'UNDETERMINED',
      missing: ['housingDilapidated'],
    });
  });
});

describe('housing loan (II.2.2.1#5)', () => {
  const borrower: HouseholdFacts = { ...nearPoor, needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }] };
  it.each([
    ['a near-poor household that repairs', borrower, '2024-06-15', 'GRANTED', 'WINDOW'],
    [
      'a poor household: the loan, though not the book',
      { ...borrower, class: 'POOR' },
      '2024-06-15',
      'GRANTED',
      'WINDOW',
    ],
    ['beside a grant', { ...borrower, supports: holding('HOUSING_REPAIR') }, '2024-06-15', 'GRANTED', 'WINDOW'],
    ['beside a book', { ...borrower, supports: holding('SAVINGS_BOOK') }, '2024-06-15', 'GRANTED', 'WINDOW'],
    ['a household that exited', { ...borrower, class: 'EXITED_NEAR_POVERTY' }, '2024-06-15', 'DENIED', 'CLASS_IN'],
    ['without works', { ...borrower, needs: [{ kind: 'HEALTH', year: 2024 }] }, '2024-06-15', 'DENIED', 'NEED_IN'],
    ['asked in 2025', borrower, '2025-01-01', 'OUTSIDE_WINDOW', 'WINDOW'],
  ] as const)('%s', (_name, facts, asOf, outcome, rule) => {
    expect(outcomeOf('HOUSING_LOAN', facts as HouseholdFacts, asOf)).toEqual({ outcome, missing: [], rule });
  });

  it('is undetermined without class and needs', () => {
    expect(outcomeOf('HOUSING_LOAN', { household: 'h', supports: [] })).toMatchObject({
      outcome: 'UNDETERMINED',
      missing: ['class', 'needs'],
    });
  });

  it('is a ceiling with term and interest support', () => {
    const { entitlement } = decide(haDong2024, { measure: 'HOUSING_LOAN', facts: borrower, asOf: june2024 });
    expect(entitlement).toMatchObject({
      amount: 50_000_000,
      text: { vi: 'Tối đa 50.000.000 đồng/hộ, thời hạn vay tối đa 15 năm, được hỗ trợ lãi suất 3%' },
    });
  });
});

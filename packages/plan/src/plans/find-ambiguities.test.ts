import { describe, expect, it } from 'vitest';
import { supportsOf } from './decide.ts';
import { findAmbiguities, sharesWords } from './find-ambiguities.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

const idsOf = (code: string) => findAmbiguities(haDong2024, code).map(({ id }) => id);

describe('the doubts that touch a support', () => {
  it.each<[string, string, string]>([
    ['a condition names it', 'VOCATIONAL_TRAINING', 'training-after-exit'],
    ['a limit names it, though it stands in another clause', 'HEALTH_INSURANCE_CARD', 'three-years-after-exit'],
    ['a recurrence names it', 'EMERGENCY_SUPPORT', 'how-often-after-exit'],
    ['it stands on the words of a pledge', 'HOUSING_NEW_BUILD', 'split-of-joint-pledge'],
    ['on those of a subtotal', 'SAVINGS_BOOK', 'books-named-twice'],
    ['on those of a source', 'SAVINGS_BOOK', 'large-balance'],
    ['on those of an exclusion group', 'HOUSING_REPAIR', 'builds-after-the-book'],
    ['on those of the timetable', 'DISASTER_RELIEF', 'general-policies-after-2024'],
    ['on those of a loan', 'HOUSING_LOAN', 'interest-support-of-three-per-cent'],
  ])('are found where %s', (_, code, id) => {
    expect(idsOf(code)).toContain(id);
  });

  it('are those that a condition names, wherever they stand', () => {
    const ambiguities = haDong2024.ambiguities.map((doubt) =>
      doubt.id === 'training-after-exit' ? { ...doubt, clause: '0.1', quote: 'KẾ HOẠCH' } : doubt,
    );
    const found = findAmbiguities({ ...haDong2024, ambiguities }, 'VOCATIONAL_TRAINING');
    expect(found.map(({ id }) => id)).toContain('training-after-exit');
  });

  it('are not those of its neighbours in the same clause', () => {
    expect(idsOf('HOUSING_REPAIR')).not.toContain('split-of-joint-pledge');
    expect(idsOf('STUDENT_BICYCLE')).not.toContain('kinds-among-fourteen-items');
    expect(idsOf('STUDENT_LOAN')).not.toContain('scholarship-of-exited-households');
  });

  it('leave four doubts that touch no support: bodies, number, report, day of yearly work', () => {
    const touching = new Set(supportsOf(haDong2024).flatMap(({ code }) => idsOf(code)));
    expect(haDong2024.ambiguities.map(({ id }) => id).filter((id) => !touching.has(id))).toEqual([
      'order-to-bank-and-insurance',
      'number-and-date',
      'undated-report',
      'day-of-yearly-work',
    ]);
  });
});

describe('words that two quotes share', () => {
  const at = (quote: string, clause = 'II.2.2.2#2') => ({ clause, quote });

  it.each<[string, ReturnType<typeof at>, ReturnType<typeof at>, boolean]>([
    ['one within the other', at('Mức tặng: 20.000.000 đồng/sổ'), at('20.000.000'), true],
    ['they overlap', at('Mức tặng: 20'), at('20.000.000 đồng'), true],
    ['they touch', at('Mức tặng:'), at(' 20.000.000'), false],
    ['apart', at('Mức tặng'), at('đồng/sổ'), false],
    ['the same words in another clause', at('sổ', 'II.2.2.2#3'), at('sổ'), false],
    ['words that are not there', at('nhà'), at('nhà'), false],
    ['no words', at(''), at('sổ'), false],
  ])('%s', (_, one, other, expected) => {
    expect(sharesWords(haDong2024, one, other)).toBe(expected);
    expect(sharesWords(haDong2024, other, one)).toBe(expected);
  });
});

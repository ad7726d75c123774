import { describe, expect, it } from 'vitest';
import { exited, holding, outcomeOf, pupil } from '../../test/household-examples.ts';
import type { MemberFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import type { Condition } from '../measures/index.ts';
import { decide } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

describe('education (II.2.2.3)', () => {
  it.each([
    ['2024-02-29', '2025-01-01', '2027-03-01'],
    ['2024-11-01', '2025-01-01', '2027-11-01'],
    ['2024-12-31', '2025-01-01', '2027-12-31'],
    ['2025-01-01', '2025-01-01', '2028-01-01'],
    ['2025-06-30', '2025-06-30', '2028-01-01'],
  ])('exit on %s: from %s, until before %s', (exit, from, until) => {
    const at = (asOf: string) =>
      decide(haDong2024, { measure: 'EDUCATION_SUPPORT', member: 'm', facts: exited(exit), asOf: isoDate(asOf) });
    const decision = at(from);
    expect(decision.outcome).toBe('GRANTED');
    expect(decision.entitlement).toMatchObject({ amount: 3_000_000, unit: 'CHILD_YEAR', from, until });
    expect(at(until).outcome).not.toBe('GRANTED');
  });

  it('ends with the shortest of several spans after the exit, whichever stands first', () => {
    const shorter = { kind: 'WITHIN_YEARS_OF_EXIT', years: 2, clause: 'II.2.2.3#1', quote: 'năm 2026' } as const;
    for (const order of [(one: Condition[]) => one, (one: Condition[]) => one.reverse()]) {
      const measures = haDong2024.measures.map((one) => ({ ...one, conditions: order([...one.conditions, shorter]) }));
      const request = { measure: 'EDUCATION_SUPPORT', member: 'm', facts: exited('2024-11-01') };
      const decision = decide({ ...haDong2024, measures }, { ...request, asOf: isoDate('2025-01-01') });
      expect(decision.entitlement).toMatchObject({ from: '2025-01-01', until: '2026-11-01' });
    }
  });

  it('says what is due in words', () => {
    const decision = decide(haDong2024, {
      measure: 'EDUCATION_SUPPORT',
      member: 'm',
      facts: exited('2024-11-01'),
      asOf: isoDate('2025-01-01'),
    });
    expect(decision.entitlement?.text.vi).toBe(
      'Dự kiến 3.000.000 đồng/cháu/năm, từ ngày 01/01/2025 đến hết ngày 31/10/2027',
    );
  });

  it.each([
    ['assigned in June 2024 as of that day', exited('2024-02-29'), '2024-06-15', 'OUTSIDE_WINDOW', 'WINDOW'],
    ['assigned in advance, with effect from 2025', exited('2024-12-31'), '2025-01-01', 'GRANTED', 'WINDOW'],
    ['the day before three years are over', exited('2024-02-29'), '2027-02-28', 'GRANTED', 'WINDOW'],
    ['the day on which they are', exited('2024-02-29'), '2027-03-01', 'DENIED', 'WITHIN_YEARS_OF_EXIT'],
    ['three years not over, but 2027 is', exited('2025-06-30'), '2028-01-01', 'OUTSIDE_WINDOW', 'WINDOW'],
    ['still near-poor', { ...exited('2024-12-31'), class: 'NEAR_POOR' }, '2025-01-01', 'DENIED', 'EXITED'],
    [
      'near-poor, no exit known',
      { ...exited('2024-12-31'), class: 'NEAR_POOR', exitedOn: null },
      '2025-01-01',
      'DENIED',
      'EXITED',
    ],
    ['exits later', exited('2025-06-30'), '2025-06-29', 'DENIED', 'EXITED'],
    [
      'fares better since',
      { ...exited('2024-12-31'), class: 'AVERAGE_LIVING_STANDARD' },
      '2026-01-01',
      'GRANTED',
      'WINDOW',
    ],
    [
      'three years are over, whatever the class is',
      { ...exited('2024-02-29'), class: null },
      '2027-03-01',
      'DENIED',
      'WITHIN_YEARS_OF_EXIT',
    ],
    ['left school', exited('2024-12-31', { ...pupil, inSchool: false }), '2026-07-01', 'DENIED', 'IN_SCHOOL'],
    [
      'has it already',
      { ...exited('2024-12-31'), supports: holding('EDUCATION_SUPPORT', 'm') },
      '2025-01-01',
      'EXCLUDED',
      'COUNTED_ONCE',
    ],
    [
      'a brother has it',
      { ...exited('2024-12-31'), supports: holding('EDUCATION_SUPPORT', 'n') },
      '2025-01-01',
      'GRANTED',
      'WINDOW',
    ],
    [
      'the household has a book',
      { ...exited('2024-12-31'), supports: holding('SAVINGS_BOOK') },
      '2025-01-01',
      'GRANTED',
      'WINDOW',
    ],
  ] as const)('%s', (_name, facts, asOf, outcome, rule) => {
    expect(outcomeOf('EDUCATION_SUPPORT', facts, asOf, 'm')).toEqual({ outcome, missing: [], rule });
  });

  it.each([
    ['KINDERGARTEN', 'GRANTED'],
    ['GENERAL_EDUCATION', 'GRANTED'],
    ['CONTINUING_EDUCATION', 'GRANTED'],
    ['NONE', 'DENIED'],
    ['CRECHE', 'DENIED'],
    ['VOCATIONAL', 'DENIED'],
    ['PROFESSIONAL_SECONDARY', 'DENIED'],
    ['COLLEGE', 'DENIED'],
    ['UNIVERSITY', 'DENIED'],
  ] as const)('%s: %s', (schoolLevel, outcome) => {
    const facts = exited('2024-12-31', { ...pupil, schoolLevel });
    expect(outcomeOf('EDUCATION_SUPPORT', facts, '2025-01-01', 'm').outcome).toBe(outcome);
  });

  it.each([
    ['exit', { ...exited('2024-12-31'), exitedOn: null }, 'm', ['exitedOn']],
    ['class', { ...exited('2024-12-31'), class: null }, 'm', ['class']],
    ['class and exit', { ...exited('2024-12-31'), class: null, exitedOn: null }, 'm', ['class', 'exitedOn']],
    ['school', exited('2024-12-31', { id: 'm' }), 'm', ['member.schoolLevel', 'member.inSchool']],
    ['the member', exited('2024-12-31'), null, ['member']],
    ['members', { ...exited('2024-12-31'), members: null }, 'm', ['member.schoolLevel', 'member.inSchool']],
  ] as const)('is undetermined without: %s', (_name, facts, member, missing) => {
    expect(outcomeOf('EDUCATION_SUPPORT', facts, '2025-01-01', member)).toMatchObject({
      outcome: 'UNDETERMINED',
      missing,
    });
  });

  describe('of the two children supported until 18', () => {
    const named: MemberFacts = { ...pupil, supportedUntilAge: 18 };
    it.each([
      ['past 2027 and past three years', named, '2029-06-01', 'GRANTED'],
      ['the day before the birthday', named, '2030-03-09', 'GRANTED'],
      ['on the birthday', named, '2030-03-10', 'OUTSIDE_WINDOW'],
      ['before 2025', named, '2024-12-31', 'OUTSIDE_WINDOW'],
      ['no longer in school', { ...named, inSchool: false }, '2029-06-01', 'DENIED'],
      ['nobody else', pupil, '2029-06-01', 'OUTSIDE_WINDOW'],
      ['nobody by an age that no pledge names', { ...pupil, supportedUntilAge: 21 }, '2029-06-01', 'OUTSIDE_WINDOW'],
    ] as const)('%s', (_name, member, asOf, outcome) => {
      expect(outcomeOf('EDUCATION_SUPPORT', exited('2024-11-01', member), asOf, 'm').outcome).toBe(outcome);
    });

    it('runs to the birthday, by the words of the pledge', () => {
      const decision = decide(haDong2024, {
        measure: 'EDUCATION_SUPPORT',
        member: 'm',
        facts: exited('2024-11-01', named),
        asOf: isoDate('2029-06-01'),
      });
      expect(decision.entitlement).toMatchObject({ from: '2025-01-01', until: '2030-03-10' });
      expect(decision.reasons.map((reason) => reason.quote)).toContain('trong đó có 02 cháu hỗ trợ đến khi 18 tuổi');
    });

    it('is undetermined where the birthday of the year is not known', () => {
      const member: MemberFacts = { ...named, birthDate: null, birthYear: 2012 };
      const facts = exited('2024-11-01', member);
      expect(outcomeOf('EDUCATION_SUPPORT', facts, '2029-12-31', 'm').outcome).toBe('GRANTED');
      expect(outcomeOf('EDUCATION_SUPPORT', facts, '2030-06-01', 'm')).toMatchObject({
        outcome: 'UNDETERMINED',
        missing: ['member.birthDate'],
      });
      expect(outcomeOf('EDUCATION_SUPPORT', facts, '2031-01-01', 'm').outcome).toBe('OUTSIDE_WINDOW');
    });
  });

  it('refuses a member who is not of the household', () => {
    expect(() => outcomeOf('EDUCATION_SUPPORT', exited('2024-12-31'), '2025-01-01', 'stranger')).toThrow(RangeError);
  });
});

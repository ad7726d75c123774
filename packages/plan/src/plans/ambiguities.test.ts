import { describe, expect, it } from 'vitest';
import { exited, outcomeOf, pupil } from '../../test/household-examples.ts';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { collectCited } from './collect-cited.ts';
import { decide, supportsOf } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

describe('the register of ambiguities', () => {
  it('has what the text leaves open', () => {
    const ids = haDong2024.ambiguities.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'interest-support-of-three-per-cent',
        'split-of-new-build-first-half',
        'split-of-joint-pledge',
        'books-named-twice',
        'kinds-among-fourteen-items',
        'wards-without-near-poor-households',
        'large-balance',
        'pupils-of-dong-mai',
        'items-a-household',
        'half-years-or-months',
        'terms-before-the-support',
        'rate-of-education-a-child',
        'three-years-after-exit',
        'misprint-of-hardship',
        'student-loan-of-exited-households',
        'number-and-date',
        'near-poor-on-which-day',
        'builds-after-the-book',
        'one-of-house-and-book',
        'card-of-near-poor-after-2024',
        'credit-of-households-in-hardship',
        'bicycle-of-pupil',
        'last-day-of-three-years',
        'eighteen-before-three-years',
        'education-after-relapse',
        'exit-in-later-years',
        'general-policies-after-2024',
        'age-of-children-and-elderly',
        'child-counted-once',
        'how-often-after-exit',
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('assumes one of the readings of each, in both languages, and rules on none', () => {
    for (const { id, readings, assumed, ruling, question } of haDong2024.ambiguities) {
      expect(readings.length, id).toBeGreaterThan(1);
      expect(
        readings.map((reading) => reading.id),
        id,
      ).toContain(assumed);
      for (const { vi, en } of [question, ...readings.map(({ text }) => text)])
        expect([Boolean(vi), Boolean(en)], id).toEqual([true, true]);
      expect(ruling, id).toBeNull();
    }
  });

  it('has each doubt on which a condition stands, at the clause of the condition', () => {
    const register = new Map(haDong2024.ambiguities.map(({ id, clause }) => [id, clause]));
    const named = collectCited(haDong2024).flatMap(({ path, cited }) =>
      typeof cited.ambiguity === 'string' ? [[path, cited.ambiguity] as const] : [],
    );
    expect(named.map(([, id]) => id)).toEqual(
      expect.arrayContaining(['three-years-after-exit', 'training-after-exit', 'scholarship-of-exited-households']),
    );
    for (const [path, id] of named) expect(register.has(id), `${path}: ${id}`).toBe(true);
  });
});

describe('a condition whose very words are doubtful', () => {
  it.each([
    ['SAVINGS_BOOK', 'CLASS_IN', 'near-poor-on-which-day'],
    ['EDUCATION_SUPPORT', 'EXITED', 'education-after-relapse'],
    ['EDUCATION_SUPPORT', 'WITHIN_YEARS_OF_EXIT', 'last-day-of-three-years'],
    ['STUDENT_LOAN', 'IN_HARDSHIP', 'misprint-of-hardship'],
  ])('%s %s is assumed, by %s', (code, kind, id) => {
    const support = supportsOf(haDong2024).find((one) => one.code === code);
    const condition = support?.conditions.find((one) => one.kind === kind);
    const doubt = haDong2024.ambiguities.find((one) => one.id === id);
    expect(condition).toMatchObject({ ambiguity: id, clause: doubt?.clause, quote: doubt?.quote });
  });
});

describe('the assumed readings', () => {
  const reasonOf = (measure: string, facts: HouseholdFacts, asOf: string, rule: string, member = 'm') =>
    decide(haDong2024, { measure, member, facts, asOf: isoDate(asOf) }).reasons.find((one) => one.rule === rule);

  it('last-day-of-three-years: an exit of 31 December 2024 carries to the end of 30 December 2027', () => {
    const facts = exited('2024-12-31');
    expect(outcomeOf('EDUCATION_SUPPORT', facts, '2027-12-30', 'm').outcome).toBe('GRANTED');
    expect(outcomeOf('EDUCATION_SUPPORT', facts, '2027-12-31', 'm')).toMatchObject({
      outcome: 'DENIED',
      rule: 'WITHIN_YEARS_OF_EXIT',
    });
  });

  it('eighteen-before-three-years: the named child stops at eighteen, the others go on', () => {
    const older: MemberFacts = { ...pupil, birthDate: isoDate('2008-03-10') };
    const named = exited('2024-12-31', { ...older, supportedUntilAge: 18 });
    expect(outcomeOf('EDUCATION_SUPPORT', named, '2026-03-09', 'm').outcome).toBe('GRANTED');
    expect(outcomeOf('EDUCATION_SUPPORT', named, '2026-03-10', 'm').outcome).toBe('OUTSIDE_WINDOW');
    expect(outcomeOf('EDUCATION_SUPPORT', exited('2024-12-31', older), '2026-03-10', 'm').outcome).toBe('GRANTED');
  });

  it('education-after-relapse: suspended while the household is near-poor or poor', () => {
    for (const fallen of ['NEAR_POOR', 'POOR'] as const) {
      const facts: HouseholdFacts = { ...exited('2024-12-31'), class: fallen };
      expect(outcomeOf('EDUCATION_SUPPORT', facts, '2026-01-01', 'm')).toMatchObject({
        outcome: 'DENIED',
        rule: 'EXITED',
      });
    }
  });

  it('exit-in-later-years: an exit of 2026 carries to the end of 2027', () => {
    expect(outcomeOf('EDUCATION_SUPPORT', exited('2026-05-01'), '2027-12-31', 'm').outcome).toBe('GRANTED');
  });

  it('near-poor-on-which-day: a household that exited in 2024 gets no book any more', () => {
    const facts: HouseholdFacts = { ...exited('2024-06-01'), buildsOrRepairs: 'NO' };
    expect(outcomeOf('SAVINGS_BOOK', facts)).toMatchObject({ outcome: 'DENIED', rule: 'CLASS_IN' });
  });

  it('are marked in the reasons that stand on them', () => {
    const named = exited('2024-12-31', { ...pupil, supportedUntilAge: 18 });
    expect(reasonOf('EDUCATION_SUPPORT', named, '2029-06-01', 'WINDOW')?.certainty).toBe('ASSUMED');
    expect(reasonOf('EDUCATION_SUPPORT', named, '2029-06-01', 'WITHIN_YEARS_OF_EXIT')?.certainty).toBe('ASSUMED');
    expect(reasonOf('EDUCATION_SUPPORT', exited('2024-12-31'), '2026-06-01', 'WINDOW')?.certainty).toBe('STATED');
    const student = exited('2024-12-31', { ...pupil, schoolLevel: 'UNIVERSITY' });
    expect(reasonOf('BOOKS_AND_SCHOLARSHIP', student, '2025-06-01', 'EXITED')?.certainty).toBe('ASSUMED');
  });
});

import { describe, expect, it } from 'vitest';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { evaluateCondition, isAboutMember } from './evaluate-condition.ts';
import type { Condition } from './measure.ts';

const here = { clause: 'X.1', quote: 'x' };
const asOf = isoDate('2025-03-01');

type Known = Omit<Partial<HouseholdFacts>, 'household' | 'supports'>;

function check(condition: Condition, known: Known, member: Omit<MemberFacts, 'id'> | null = null) {
  const facts: HouseholdFacts = { household: 'h', supports: [], ...known };
  const question = { facts, member: member && { id: 'm', ...member }, asOf, afterExit: false, untilAge: null };
  const { verdict, missing } = evaluateCondition(condition, question);
  return [verdict, ...missing];
}

const date = (text: string) => isoDate(text);

describe('conditions on the household', () => {
  const classIn = { kind: 'CLASS_IN', classes: ['POOR', 'NEAR_POOR'], ...here } as const;
  const need = { kind: 'NEED', need: 'HOUSING_REPAIR', year: 2025, ...here } as const;
  const needIn = { kind: 'NEED_IN', needs: ['HOUSING_REPAIR', 'HOUSING_NEW_BUILD'], year: null, ...here } as const;
  const exited = { kind: 'EXITED', ...here } as const;
  const within = { kind: 'WITHIN_YEARS_OF_EXIT', years: 1, ...here } as const;
  const works = { kind: 'NOT_BUILDING_OR_REPAIRING', year: 2025, ...here } as const;
  const either: Condition = {
    kind: 'ANY_OF',
    of: [
      { kind: 'CLASS_IN', classes: ['NEAR_POOR'], ...here },
      { kind: 'IN_HARDSHIP', ...here },
    ],
    ...here,
  };
  const byRegulation = { kind: 'BY_REGULATION', policy: 'RELIEF', ...here } as const;
  const table: readonly (readonly [string, Condition, Known, readonly string[]])[] = [
    ['one of the classes', classIn, { class: 'POOR' }, ['MET']],
    ['another class', classIn, { class: 'WELL_OFF' }, ['NOT_MET']],
    ['no class', classIn, {}, ['UNKNOWN', 'class']],
    ['the need of the year', need, { needs: [{ kind: 'HOUSING_REPAIR', year: 2025 }] }, ['MET']],
    ['the need of another year', need, { needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }] }, ['NOT_MET']],
    ['the need without a year', need, { needs: [{ kind: 'HOUSING_REPAIR', year: null }] }, ['UNKNOWN', 'needs']],
    ['no need recorded', need, { needs: [] }, ['NOT_MET']],
    ['nobody asked', need, { needs: null }, ['UNKNOWN', 'needs']],
    ['one of two needs, any year', needIn, { needs: [{ kind: 'HOUSING_NEW_BUILD', year: null }] }, ['MET']],
    ['neither need', needIn, { needs: [{ kind: 'HEALTH', year: 2025 }] }, ['NOT_MET']],
    ['dilapidated', { kind: 'DILAPIDATED_HOUSING', ...here }, { housingDilapidated: true }, ['MET']],
    ['sound', { kind: 'DILAPIDATED_HOUSING', ...here }, { housingDilapidated: false }, ['NOT_MET']],
    ['house not seen', { kind: 'DILAPIDATED_HOUSING', ...here }, {}, ['UNKNOWN', 'housingDilapidated']],
    ['in hardship', { kind: 'IN_HARDSHIP', ...here }, { inHardship: true }, ['MET']],
    ['no hardship', { kind: 'IN_HARDSHIP', ...here }, { inHardship: false }, ['NOT_MET']],
    ['hardship not reviewed', { kind: 'IN_HARDSHIP', ...here }, {}, ['UNKNOWN', 'inHardship']],
    ['exited that day', exited, { class: 'EXITED_NEAR_POVERTY', exitedOn: asOf }, ['MET']],
    ['exits the day after', exited, { class: 'EXITED_NEAR_POVERTY', exitedOn: date('2025-03-02') }, ['NOT_MET']],
    ['fell back', exited, { class: 'NEAR_POOR', exitedOn: date('2024-01-01') }, ['NOT_MET']],
    ['fell into poverty', exited, { class: 'POOR', exitedOn: date('2024-01-01') }, ['NOT_MET']],
    ['exit later than the day, class not known', exited, { exitedOn: date('2026-01-01') }, ['NOT_MET']],
    ['near-poor, no exit on record', exited, { class: 'NEAR_POOR' }, ['NOT_MET']],
    ['exit known, class not', exited, { exitedOn: date('2024-01-01') }, ['UNKNOWN', 'class']],
    ['class known, exit not', exited, { class: 'EXITED_NEAR_POVERTY' }, ['UNKNOWN', 'exitedOn']],
    ['within the year', within, { class: 'EXITED_NEAR_POVERTY', exitedOn: date('2024-03-02') }, ['MET']],
    ['the year is over', within, { class: 'EXITED_NEAR_POVERTY', exitedOn: date('2024-03-01') }, ['NOT_MET']],
    ['from 29 February: over on 1 March', within, { class: 'WELL_OFF', exitedOn: date('2024-02-29') }, ['NOT_MET']],
    ['not exited yet', within, { class: 'NEAR_POOR' }, ['MET']],
    ['over, but perhaps fallen back', within, { exitedOn: date('2024-01-01') }, ['UNKNOWN', 'class']],
    ['within the year, whatever the class', within, { exitedOn: date('2024-06-01') }, ['MET']],
    ['exited, nobody knows when', within, { class: 'WELL_OFF' }, ['UNKNOWN', 'exitedOn']],
    ['nothing known', within, {}, ['UNKNOWN', 'class', 'exitedOn']],
    ['builds in the year', works, { buildsOrRepairs: { year: 2025, kind: 'NEW_BUILD' } }, ['NOT_MET']],
    ['repairs in the year', works, { buildsOrRepairs: { year: 2025, kind: 'REPAIR' } }, ['NOT_MET']],
    ['built the year before', works, { buildsOrRepairs: { year: 2024, kind: 'NEW_BUILD' } }, ['MET']],
    ['does not build', works, { buildsOrRepairs: 'NO' }, ['MET']],
    ['works not known', works, {}, ['UNKNOWN', 'buildsOrRepairs']],
    ['the class, hardship not known', either, { class: 'NEAR_POOR' }, ['MET']],
    ['hardship, class not known', either, { inHardship: true }, ['MET']],
    ['neither', either, { class: 'POOR', inHardship: false }, ['NOT_MET']],
    ['another class, hardship not known', either, { class: 'POOR' }, ['UNKNOWN', 'inHardship']],
    ['no hardship, class not known', either, { inHardship: false }, ['UNKNOWN', 'class']],
    ['neither known', either, {}, ['UNKNOWN', 'class', 'inHardship']],
    ['found eligible', byRegulation, { eligibleByRegulation: { RELIEF: true } }, ['MET']],
    ['found not eligible', byRegulation, { eligibleByRegulation: { RELIEF: false } }, ['NOT_MET']],
    [
      'found eligible for something else',
      byRegulation,
      { eligibleByRegulation: { CARD: true } },
      ['UNKNOWN', 'eligibleByRegulation'],
    ],
    ['no finding at all', byRegulation, {}, ['UNKNOWN', 'eligibleByRegulation']],
  ];
  it.each(table)('%s', (_name, condition, known, expected) => {
    expect(check(condition, known)).toEqual(expected);
  });
});

describe('conditions on a member', () => {
  const level = { kind: 'SCHOOL_LEVEL_IN', levels: ['KINDERGARTEN'], ...here } as const;
  const inSchool = { kind: 'IN_SCHOOL', ...here } as const;
  const age = { kind: 'CHILD_OR_ELDERLY', ...here } as const;
  const child = { kind: 'HOUSEHOLD_OR_ITS_CHILD', ...here } as const;
  const table: readonly (readonly [string, Condition, Omit<MemberFacts, 'id'> | null, readonly string[]])[] = [
    ['the level', level, { schoolLevel: 'KINDERGARTEN' }, ['MET']],
    ['another level', level, { schoolLevel: 'CRECHE' }, ['NOT_MET']],
    ['level not known', level, {}, ['UNKNOWN', 'member.schoolLevel']],
    ['no member named', level, null, ['UNKNOWN', 'member']],
    ['in school', inSchool, { inSchool: true }, ['MET']],
    ['out of school', inSchool, { inSchool: false }, ['NOT_MET']],
    ['school not known', inSchool, {}, ['UNKNOWN', 'member.inSchool']],
    ['no member in school', inSchool, null, ['UNKNOWN', 'member']],
    ['aged 15 for one more day', age, { birthDate: date('2009-03-02') }, ['MET']],
    ['aged 16 today', age, { birthDate: date('2009-03-01') }, ['NOT_MET']],
    ['aged 60 today', age, { birthDate: date('1965-03-01') }, ['MET']],
    ['aged 59 for one more day', age, { birthDate: date('1965-03-02') }, ['NOT_MET']],
    ['born in 2010: at most 15', age, { birthYear: 2010 }, ['MET']],
    ['born in 2009: 15 or 16', age, { birthYear: 2009 }, ['UNKNOWN', 'member.birthDate']],
    ['born in 1965: 59 or 60', age, { birthYear: 1965 }, ['UNKNOWN', 'member.birthDate']],
    ['born in 1964: at least 60', age, { birthYear: 1964 }, ['MET']],
    ['born in 1990', age, { birthYear: 1990 }, ['NOT_MET']],
    ['age not known', age, {}, ['UNKNOWN', 'member.birthDate']],
    ['nobody of any age', age, null, ['UNKNOWN', 'member']],
    ['for the household', child, null, ['MET']],
    ['for its child', child, { isChildOfHousehold: true }, ['MET']],
    ['for a grandparent', child, { isChildOfHousehold: false }, ['NOT_MET']],
    ['for whom, not known', child, {}, ['UNKNOWN', 'member.isChildOfHousehold']],
  ];
  it.each(table)('%s', (_name, condition, member, expected) => {
    expect(check(condition, {}, member)).toEqual(expected);
  });

  it('the ages come from laws outside the plan, and say so', () => {
    const question = {
      facts: { household: 'h', supports: [] },
      member: { id: 'm', birthYear: 1950 },
      asOf,
      afterExit: false,
      untilAge: null,
    };
    expect(evaluateCondition(age, question).assumed).toBe(true);
  });
});

describe('all of several conditions', () => {
  const near: Condition = { kind: 'CLASS_IN', classes: ['NEAR_POOR'], clause: 'X.1', quote: 'near-poor' };
  const hard: Condition = { kind: 'IN_HARDSHIP', clause: 'X.2', quote: 'hardship', ambiguity: 'whose-hardship' };
  const inSchool: Condition = { kind: 'IN_SCHOOL', clause: 'X.3', quote: 'in school' };
  const whole: Condition = { kind: 'ALL_OF', of: [near, hard, inSchool], ...here };
  const learner = { inSchool: true };
  const table: readonly (readonly [string, Known, Omit<MemberFacts, 'id'> | null, readonly string[]])[] = [
    ['all of them', { class: 'NEAR_POOR', inHardship: true }, learner, ['MET']],
    ['one fails, the others are met', { class: 'NEAR_POOR', inHardship: false }, learner, ['NOT_MET']],
    ['one fails, the others are not known', { inHardship: false }, {}, ['NOT_MET']],
    ['the last one fails', {}, { inSchool: false }, ['NOT_MET']],
    ['one is not known', { class: 'NEAR_POOR' }, learner, ['UNKNOWN', 'inHardship']],
    ['two are not known', { class: 'NEAR_POOR' }, {}, ['UNKNOWN', 'inHardship', 'member.inSchool']],
    ['nobody is named', { class: 'NEAR_POOR', inHardship: true }, null, ['UNKNOWN', 'member']],
    ['nothing is known', {}, null, ['UNKNOWN', 'class', 'inHardship', 'member']],
  ];
  it.each(table)('%s', (_name, known, member, expected) => {
    expect(check(whole, known, member)).toEqual(expected);
  });

  const look = (known: Known, condition = whole) =>
    evaluateCondition(condition, {
      facts: { household: 'h', supports: [], ...known },
      member: { id: 'm', inSchool: true },
      asOf,
      afterExit: false,
      untilAge: null,
    });

  it('speaks with the words of the first that fails, and as firmly', () => {
    const failed = look({ class: 'POOR', inHardship: false });
    expect(failed).toMatchObject({ fact: 'class', cite: { clause: 'X.1', quote: 'near-poor' } });
    expect(failed.assumed).toBeUndefined();
    expect(failed.text.vi).toBe('Chính sách dành cho hộ cận nghèo; hộ này là hộ nghèo.');
    expect(look({ inHardship: false })).toMatchObject({ cite: { clause: 'X.2' }, assumed: true });
    const nested: Condition = { kind: 'ALL_OF', of: [inSchool, whole], ...here };
    expect(look({ inHardship: false }, nested)).toMatchObject({ cite: { clause: 'X.2' } });
  });

  it('is met by its own words, and says of each why, no more firmly than any of them', () => {
    const { text, cite, assumed } = look({ class: 'NEAR_POOR', inHardship: true });
    expect(text).toEqual({
      vi: 'Hộ thuộc diện: hộ cận nghèo. Hộ có hoàn cảnh khó khăn. Đang đi học.',
      en: 'The household is in scope: near-poor household. The household is in hardship. The member is in school.',
    });
    expect([cite, assumed]).toEqual([undefined, true]);
    expect(look({ class: 'NEAR_POOR' }, { kind: 'ALL_OF', of: [near, inSchool], ...here }).assumed).toBeUndefined();
  });

  it('says what is open of each that is', () => {
    const { text, cite } = look({});
    expect(text.vi).toBe(
      'Chính sách dành cho hộ cận nghèo; hộ này chưa có kết quả phân loại. Chưa ghi nhận hộ có hoàn cảnh khó khăn hay không.',
    );
    expect(cite).toBeUndefined();
  });

  it('refuses a whole of nothing', () => {
    expect(() => check({ kind: 'ALL_OF', of: [], ...here }, {})).toThrow(RangeError);
  });
});

describe('one of several conditions', () => {
  const near: Condition = { kind: 'CLASS_IN', classes: ['NEAR_POOR'], clause: 'X.1', quote: 'near-poor' };
  const hard: Condition = { kind: 'IN_HARDSHIP', clause: 'X.2', quote: 'hardship', ambiguity: 'whose-hardship' };
  const either: Condition = { kind: 'ANY_OF', of: [near, hard], ...here };
  const look = (known: Known) =>
    evaluateCondition(either, {
      facts: { household: 'h', supports: [], ...known },
      member: null,
      asOf,
      afterExit: false,
      untilAge: null,
    });

  it('speaks with the words of the one that is met, and as firmly', () => {
    expect(look({ class: 'NEAR_POOR' })).toMatchObject({ fact: 'class', cite: { clause: 'X.1', quote: 'near-poor' } });
    expect(look({ class: 'NEAR_POOR' }).assumed).toBeUndefined();
    expect(look({ class: 'POOR', inHardship: true })).toMatchObject({
      fact: 'inHardship',
      cite: { clause: 'X.2' },
      assumed: true,
    });
  });

  it('says of each why it fails', () => {
    const { text, cite } = look({ class: 'POOR', inHardship: false });
    expect(text.vi).toBe('Chính sách dành cho hộ cận nghèo; hộ này là hộ nghèo. Hộ không có hoàn cảnh khó khăn.');
    expect(cite).toBeUndefined();
  });

  it('stays open by its own words, and fails by them, even where one of them speaks for a part of its own', () => {
    const whole: Condition = { kind: 'ALL_OF', of: [hard, near], ...here };
    const choice: Condition = { kind: 'ANY_OF', of: [whole, near], ...here };
    const question = { member: null, asOf, afterExit: false, untilAge: null };
    const facts = { household: 'h', class: 'POOR', inHardship: false, supports: [] } as const;
    expect(evaluateCondition(choice, { ...question, facts })).toMatchObject({ verdict: 'NOT_MET', assumed: true });
    expect(evaluateCondition(choice, { ...question, facts }).cite).toBeUndefined();
  });

  it('fails no more firmly than each of them', () => {
    expect(look({ class: 'POOR', inHardship: false }).assumed).toBe(true);
    expect(look({ class: 'POOR' }).assumed).toBe(true);
    expect(look({ inHardship: false }).assumed).toBeUndefined();
  });

  it('is about a member where one of them is', () => {
    const inSchool: Condition = { kind: 'IN_SCHOOL', ...here };
    expect(isAboutMember({ kind: 'ANY_OF', of: [inSchool, near], ...here })).toBe(true);
    expect(isAboutMember({ kind: 'ANY_OF', of: [near, hard], ...here })).toBe(false);
    expect(isAboutMember({ kind: 'ALL_OF', of: [near, inSchool], ...here })).toBe(true);
  });

  it('refuses to choose from nothing', () => {
    const nothing = { kind: 'ANY_OF', of: [], ...here } as const;
    expect(() => check(nothing, {})).toThrow(RangeError);
  });
});

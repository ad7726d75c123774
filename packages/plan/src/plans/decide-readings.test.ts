import { describe, expect, it } from 'vitest';
import { holding, housing, june2024, keeper, nearPoor, outcomeOf, pupil } from '../../test/household-examples.ts';
import { type Reason, toColumns } from '../assignments/index.ts';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import type { Condition } from '../measures/index.ts';
import { compilePlan } from './compile-plan.ts';
import { decide, decideAll } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';

function reasonOf(rule: string, measure: string, facts: HouseholdFacts, asOf = '2024-06-15', member?: string) {
  const { reasons } = decide(haDong2024, { measure, facts, member: member ?? null, asOf: isoDate(asOf) });
  return reasons.find((reason) => reason.rule === rule);
}

function said(reason: Reason | undefined): string {
  return [reason?.verdict, reason?.certainty, reason?.clause, reason?.quote].join(' ');
}

function doubtOf(id: string) {
  const doubt = haDong2024.ambiguities.find((one) => one.id === id);
  return { clause: doubt?.clause, assumed: doubt?.assumed, readings: doubt?.readings.map((reading) => reading.id) };
}

/** The plan, its savings book with other conditions. */
function withConditions(conditions: readonly Condition[]): Plan {
  const measures = haDong2024.measures.map((one) => (one.code === 'SAVINGS_BOOK' ? { ...one, conditions } : one));
  return { ...haDong2024, measures };
}

describe('credit: “học sinh, sinh viên có hoàn cảnh khó khăn hoặc thành viên hộ cận nghèo” (II.2.1#2)', () => {
  const hard: HouseholdFacts = { household: 'h', class: 'POOR', inHardship: true, supports: [] };
  const of = (member: Partial<MemberFacts>, known: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
    ...{ ...hard, ...known },
    members: [{ id: 'm', ...member }],
  });
  const child = { schoolLevel: 'KINDERGARTEN', inSchool: true } as const;
  const student = { schoolLevel: 'UNIVERSITY', inSchool: true } as const;
  const retired = { schoolLevel: 'NONE', inSchool: false } as const;

  it.each<[string, HouseholdFacts, string | null, string]>([
    ['hardship alone grants nothing: a pupil or student is asked for', hard, null, 'UNDETERMINED member'],
    ['a pupil in hardship', of(pupil), 'm', 'GRANTED'],
    ['a student in hardship', of(student), 'm', 'GRANTED'],
    ['a child in kindergarten is no pupil', of(child), 'm', 'DENIED'],
    ['a pupil who left school does not study', of({ ...pupil, inSchool: false }), 'm', 'DENIED'],
    ['the grandmother of a household in hardship', of(retired), 'm', 'DENIED'],
    ['a pupil of a household that is not in hardship', of(pupil, { inHardship: false }), 'm', 'DENIED'],
    ['nobody is asked for where there is no hardship', { ...hard, inHardship: false }, null, 'DENIED'],
    ['any member of a near-poor household', of(retired, { class: 'NEAR_POOR' }), 'm', 'GRANTED'],
    ['the near-poor household as a whole', nearPoor, null, 'GRANTED'],
    ['level and school not known', of({}), 'm', 'UNDETERMINED member.schoolLevel member.inSchool'],
    ['school not known', of({ schoolLevel: 'UNIVERSITY' }), 'm', 'UNDETERMINED member.inSchool'],
    ['a level that is known to be none leaves nothing open', of({ schoolLevel: 'NONE' }), 'm', 'DENIED'],
    [
      'the class counts too',
      of({ ...pupil, inSchool: null }, { class: null }),
      'm',
      'UNDETERMINED class member.inSchool',
    ],
    ['nothing known', { household: 'h', supports: [] }, null, 'UNDETERMINED class inHardship member'],
  ])('%s', (_title, facts, member, expected) => {
    const { outcome, missing } = outcomeOf('PREFERENTIAL_CREDIT', facts, '2024-06-15', member);
    expect([outcome, ...missing].join(' ')).toBe(expected);
  });

  it('is asked for each member, as the words say, and for the household where its members are not known', () => {
    const members = [
      { id: 'pupil', ...student },
      { id: 'elder', ...retired },
    ];
    const asked = (facts: HouseholdFacts) =>
      decideAll(haDong2024, facts, june2024)
        .filter(({ measure }) => measure === 'PREFERENTIAL_CREDIT')
        .map(({ member, outcome }) => `${member} ${outcome}`);
    expect(asked({ ...hard, members })).toEqual(['pupil GRANTED', 'elder DENIED']);
    expect(asked(nearPoor)).toEqual(['null GRANTED']);
  });

  it('says which part settles it, and how firmly', () => {
    const credit = (facts: HouseholdFacts) => reasonOf('ANY_OF', 'PREFERENTIAL_CREDIT', facts, '2024-06-15', 'm');
    const whole = 'II.2.1#2 học sinh, sinh viên có hoàn cảnh khó khăn hoặc thành viên hộ cận nghèo';
    expect(said(credit(of(retired, { class: 'NEAR_POOR' })))).toBe(
      'MET STATED II.2.1#2 thành viên hộ cận nghèo được vay vốn tín dụng ưu đãi',
    );
    expect(said(credit(of(pupil)))).toBe('MET ASSUMED II.2.1#2 học sinh, sinh viên có hoàn cảnh khó khăn');
    expect(said(credit(of(retired)))).toBe(`NOT_MET ASSUMED ${whole}`);
    expect(said(credit(of(retired, { inHardship: false })))).toBe(`NOT_MET STATED ${whole}`);
    expect(credit(of(retired))?.text.vi).toBe(
      'Chính sách dành cho hộ cận nghèo; hộ này là hộ nghèo. Cấp học “không đi học” không thuộc diện hỗ trợ (phổ thông, giáo dục thường xuyên, cơ sở đào tạo nghề, trung cấp chuyên nghiệp, cao đẳng, đại học).',
    );
    expect(doubtOf('credit-of-households-in-hardship')).toEqual({
      ...{ clause: 'II.2.1#2', assumed: 'study-only', readings: ['study-only', 'any-purpose'] },
    });
  });
});

describe('house or savings book: what its sentence says, and what it does not (II.2.2.2#1)', () => {
  it.each<[string, string, HouseholdFacts, string]>([
    ['a book beside no house: the sentence', 'SAVINGS_BOOK', keeper, 'MET STATED'],
    [
      'no book beside a house: the sentence',
      'SAVINGS_BOOK',
      { ...keeper, supports: holding('HOUSING_REPAIR') },
      'NOT_MET STATED',
    ],
    [
      'a second book is not spoken of',
      'SAVINGS_BOOK',
      { ...keeper, supports: holding('SAVINGS_BOOK') },
      'NOT_MET ASSUMED',
    ],
    [
      'a house after a book is not spoken of',
      'HOUSING_NEW_BUILD',
      { ...housing, supports: holding('SAVINGS_BOOK') },
      'NOT_MET ASSUMED',
    ],
    [
      'nor a house after a house',
      'HOUSING_NEW_BUILD',
      { ...housing, supports: holding('HOUSING_REPAIR') },
      'NOT_MET ASSUMED',
    ],
    ['nor, then, a first house', 'HOUSING_NEW_BUILD', housing, 'MET ASSUMED'],
    ['a first repair', 'HOUSING_REPAIR', housing, 'MET ASSUMED'],
  ])('%s', (_title, measure, facts, expected) => {
    const reason = reasonOf('EXCLUSION_GROUP', measure, facts);
    expect([reason?.verdict, reason?.certainty].join(' ')).toBe(expected);
    expect(reason?.clause).toBe('II.2.2.2#1');
  });

  it('is said of a book beside a house, whatever else is held', () => {
    const both = { ...keeper, supports: [...holding('SAVINGS_BOOK'), ...holding('HOUSING_REPAIR')] };
    expect(reasonOf('EXCLUSION_GROUP', 'SAVINGS_BOOK', both)?.certainty).toBe('STATED');
  });

  it('goes beyond its words by an entry of the register; a group that does not is stated throughout', () => {
    const [group] = haDong2024.exclusionGroups;
    expect(group?.beyondQuote).toEqual({ exceptFor: ['SAVINGS_BOOK'], ambiguity: 'one-of-house-and-book' });
    expect(doubtOf('one-of-house-and-book')).toMatchObject({ clause: 'II.2.2.2#1', assumed: 'one-of-three' });
    const exclusionGroups = haDong2024.exclusionGroups.map(({ beyondQuote: _, ...rest }) => rest);
    const facts = { ...housing, supports: holding('SAVINGS_BOOK') };
    const { reasons } = decide(
      { ...haDong2024, exclusionGroups },
      { measure: 'HOUSING_NEW_BUILD', facts, asOf: june2024 },
    );
    expect(reasons[0]).toMatchObject({ rule: 'EXCLUSION_GROUP', certainty: 'STATED' });
  });
});

describe('the card of a household that is still near-poor (II.2.1#4, III.2#2.1)', () => {
  const out: HouseholdFacts = { ...nearPoor, class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-11-01') };
  const words = 'II.2.1#4 hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo';
  it.each<[string, HouseholdFacts, string, string]>([
    ['in 2024 the plan says so', nearPoor, '2024-12-31', `MET STATED ${words}`],
    ['from 2025 on it is a reading', nearPoor, '2025-01-01', `MET ASSUMED ${words}`],
    ['to the end of 2027', nearPoor, '2027-12-31', `MET ASSUMED ${words}`],
    ['after its exit the plan says so', out, '2026-06-15', 'MET STATED II.2.1#4 sau khi thoát cận nghèo 03 năm'],
  ])('%s', (_title, facts, asOf, expected) => {
    expect(said(reasonOf('ANY_OF', 'HEALTH_INSURANCE_CARD', facts, asOf))).toBe(expected);
    expect(outcomeOf('HEALTH_INSURANCE_CARD', facts, asOf).outcome).toBe('GRANTED');
  });

  it('has both readings in the register, at the clause that names those who exited alone', () => {
    expect(doubtOf('card-of-near-poor-after-2024')).toEqual({
      ...{ clause: 'III.2#2.1', assumed: 'whole-policy', readings: ['whole-policy', 'exited-only'] },
    });
  });

  it('a doubt of some days is none on the others, in whatever order they are asked', () => {
    const plan = withConditions([
      {
        ...{ kind: 'CLASS_IN', classes: ['NEAR_POOR'], clause: 'II.2.2.2#1', quote: 'đối với các hộ cận nghèo' },
        ambiguity: 'near-poor-on-which-day',
        ambiguousIn: {
          ...{ value: { from: isoDate('2024-07-01'), until: isoDate('2024-08-01') }, certainty: 'ASSUMED' },
          ...{ clause: 'II.2.2.2#1', quote: 'đối với các hộ cận nghèo' },
        },
      },
    ]);
    const on = (day: string) =>
      decide(plan, { measure: 'SAVINGS_BOOK', facts: nearPoor, asOf: isoDate(day) }).reasons.at(-1)?.certainty;
    expect(['2024-06-30', '2024-07-01', '2024-07-31', '2024-08-01', '2024-07-01'].map(on)).toEqual([
      ...['STATED', 'ASSUMED', 'ASSUMED', 'STATED', 'ASSUMED'],
    ]);
  });
});

describe('the credit of a household that is still near-poor (II.2.1#2, III.2#3.1)', () => {
  const household: HouseholdFacts = { ...nearPoor, inHardship: false, members: [pupil] };
  const words = 'II.2.1#2 thành viên hộ cận nghèo được vay vốn tín dụng ưu đãi';
  it.each([
    ['in 2024 the plan says so', '2024-12-31', `MET STATED ${words}`],
    ['from 2025 on it is a reading', '2025-01-01', `MET ASSUMED ${words}`],
  ])('%s', (_title, asOf, expected) => {
    expect(said(reasonOf('ANY_OF', 'PREFERENTIAL_CREDIT', household, asOf, 'm'))).toBe(expected);
  });

  it('has both readings in the register, at the clause that names pupils and students in hardship alone', () => {
    expect(doubtOf('credit-of-near-poor-from-2025')).toEqual({
      ...{ clause: 'III.2#3.1', assumed: 'whole-policy', readings: ['whole-policy', 'in-hardship-only'] },
    });
  });
});

describe('the student bicycle: “của hộ cận nghèo, con hộ cận nghèo” (II.2.2.4#1)', () => {
  const needs = [{ kind: 'ESSENTIAL_ITEMS', year: 2024 }] as const;
  const family: HouseholdFacts = { ...nearPoor, needs, members: [pupil, { id: 'head', isChildOfHousehold: false }] };
  const receiver = (measure: string, member?: string) =>
    reasonOf('HOUSEHOLD_OR_ITS_CHILD', measure, family, '2024-06-15', member);

  it.each<[string, string | null, string]>([
    ['the household without a pupil named: by a reading that the register has', null, 'GRANTED'],
    ['a child of it', 'm', 'GRANTED'],
    ['its head', 'head', 'DENIED'],
  ])('%s', (_title, member, outcome) => {
    expect(outcomeOf('STUDENT_BICYCLE', family, '2024-06-15', member).outcome).toBe(outcome);
    expect(receiver('STUDENT_BICYCLE', member ?? undefined)?.certainty).toBe('ASSUMED');
  });

  it('of other items the text says it', () => {
    expect(said(receiver('ESSENTIAL_ITEMS'))).toBe('MET STATED II.2.2.4#1 hộ cận nghèo, con hộ cận nghèo');
    expect(doubtOf('bicycle-of-pupil')).toMatchObject({
      assumed: 'household-or-its-child',
      readings: ['household-or-its-child', 'child-of-household', 'pupils-only'],
    });
  });
});

describe('conditions that are needed together, among the conditions of a support', () => {
  const cite = (quote: string) => ({ clause: 'II.2.2.2#1', quote });
  const near: Condition = { kind: 'CLASS_IN', classes: ['NEAR_POOR'], ...cite('đối với các hộ cận nghèo') };
  const works: Condition = { kind: 'NOT_BUILDING_OR_REPAIRING', year: 2024, ...cite('sửa chữa nhà ở năm 2024') };
  const exit: Condition = { kind: 'EXITED', ...cite('hộ cận nghèo') };
  const years: Condition = { kind: 'WITHIN_YEARS_OF_EXIT', years: 1, ...cite('năm 2024') };
  const whole = (...of: readonly Condition[]): Condition => ({ kind: 'ALL_OF', of, ...cite('hộ cận nghèo') });
  const decided = (plan: Plan, facts: HouseholdFacts) =>
    decide(plan, { measure: 'SAVINGS_BOOK', facts, asOf: june2024 });

  it.each<[string, HouseholdFacts]>([
    ['all are met', keeper],
    ['one excludes', { ...nearPoor, buildsOrRepairs: { year: 2024, kind: 'REPAIR' } }],
    ['one denies', { ...keeper, class: 'POOR' }],
    ['one is not known', nearPoor],
    ['nothing is known', { household: 'h', supports: [] }],
  ])('are decided as if each stood alone: %s', (_title, facts) => {
    const expected = decided(withConditions([near, works]), facts);
    expect(decided(withConditions([whole(near, whole(works))]), facts)).toEqual(expected);
    const [columns] = compilePlan(withConditions([whole(near, whole(works))]), ['SAVINGS_BOOK'])(
      toColumns([facts]),
      june2024,
    );
    const [first] = expected.reasons;
    expect(columns?.reasons[columns.reason[0] ?? 0]).toMatchObject({ rule: first?.rule, quote: first?.quote });
  });

  it('make the support one that is given after the exit, for the years of one of them', () => {
    const out: HouseholdFacts = { ...keeper, class: 'WELL_OFF', exitedOn: isoDate('2024-05-01') };
    const { outcome, entitlement } = decided(withConditions([whole(exit, years)]), out);
    expect([outcome, entitlement?.from, entitlement?.until]).toEqual(['GRANTED', '2024-05-01', '2025-01-01']);
  });

  it('are in doubt where the whole is, but for those with a doubt of their own', () => {
    const doubtful = { ...whole(near, works), ambiguity: 'near-poor-on-which-day' };
    const certainties = (plan: Plan) =>
      decided(plan, keeper)
        .reasons.slice(-2)
        .map(({ certainty }) => certainty);
    expect(certainties(withConditions([doubtful]))).toEqual(['ASSUMED', 'ASSUMED']);
    expect(certainties(withConditions([whole({ ...near, ambiguity: 'near-poor-on-which-day' }, works)]))).toEqual([
      ...['ASSUMED', 'STATED'],
    ]);
  });

  it('are never met by being none', () => {
    expect(() => decided(withConditions([whole()]), keeper)).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import type { HouseholdFacts, MemberFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { decide } from '../src/plans/index.ts';
import { exited, holding, keeper, nearPoor, pupil } from './household-examples.ts';

interface Asked {
  readonly measure: string;
  readonly facts: HouseholdFacts;
  readonly asOf: string;
  readonly member?: string;
}

function decided({ measure, facts, asOf, member }: Asked) {
  return decide(haDong2024, { measure, facts, asOf: isoDate(asOf), member: member ?? null });
}

/** The outcome with the rule and the clause of the reason that settles it. */
function settled(asked: Asked): string {
  const { outcome, reasons } = decided(asked);
  return `${outcome} ${reasons[0]?.rule} ${reasons[0]?.clause}`;
}

/** The outcome with the facts that are asked for. */
function missing(asked: Asked): string {
  const decision = decided(asked);
  return [decision.outcome, ...decision.missing].join(' ');
}

const repairer: HouseholdFacts = {
  ...nearPoor,
  housingDilapidated: true,
  needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }],
  buildsOrRepairs: { year: 2024, kind: 'REPAIR' },
};
const builder: HouseholdFacts = {
  ...repairer,
  needs: [{ kind: 'HOUSING_NEW_BUILD', year: 2024 }],
  buildsOrRepairs: { year: 2024, kind: 'NEW_BUILD' },
};
const june = '2024-06-15';

describe('house, loan and savings book (II.2.2.1, II.2.2.2)', () => {
  const lost = 'EXCLUDED NOT_BUILDING_OR_REPAIRING II.2.2.2#1';
  const given = 'GRANTED WINDOW III.2#1';
  const notForThePoor = 'DENIED CLASS_IN II.2.2.2#1';
  const poor: HouseholdFacts = { ...keeper, class: 'POOR', needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }] };
  it.each<[string, string, HouseholdFacts, string]>([
    ['who repairs by the loan alone loses the book', 'SAVINGS_BOOK', repairer, lost],
    ['who builds by the loan alone loses the book', 'SAVINGS_BOOK', builder, lost],
    [
      'he loses it before he has the loan and after',
      'SAVINGS_BOOK',
      { ...repairer, supports: holding('HOUSING_LOAN') },
      lost,
    ],
    ['he gets the loan', 'HOUSING_LOAN', repairer, given],
    [
      'the loan alone, without works, costs no book',
      'SAVINGS_BOOK',
      { ...keeper, supports: holding('HOUSING_LOAN') },
      given,
    ],
    [
      'a repair of 2023 costs no book in 2024',
      'SAVINGS_BOOK',
      { ...keeper, buildsOrRepairs: { year: 2023, kind: 'REPAIR' } },
      given,
    ],
    ['a poor household gets the loan', 'HOUSING_LOAN', poor, given],
    ['a poor household gets no book', 'SAVINGS_BOOK', poor, notForThePoor],
    [
      'a poor household gets no house',
      'HOUSING_REPAIR',
      { ...poor, housingDilapidated: true },
      'DENIED CLASS_IN II.2.2.1#1',
    ],
  ])('%s', (_title, measure, facts, expected) => {
    expect(settled({ measure, facts, asOf: june })).toBe(expected);
  });

  it('whoever pays, says the reason, with the sentence of the plan', () => {
    const [first] = decided({ measure: 'SAVINGS_BOOK', facts: repairer, asOf: june }).reasons;
    expect(first?.text.vi).toBe('Hộ sửa chữa nhà ở năm 2024, dù bằng nguồn kinh phí nào.');
    expect(first?.quote).toBe('các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024');
  });
});

describe('exit and the years of schooling support (II.2.2.3#1)', () => {
  it.each([
    ['29 February 2024: three years end with 28 February 2027', '2024-02-29', '2025-01-01', '2027-03-01'],
    ['1 November 2024: three years end with 31 October 2027', '2024-11-01', '2025-01-01', '2027-11-01'],
    ['31 December 2024: three years end with 30 December 2027', '2024-12-31', '2025-01-01', '2027-12-31'],
    ['30 June 2025: the plan ends with 2027, before the three years', '2025-06-30', '2025-06-30', '2028-01-01'],
  ])('exit on %s', (_title, exit, from, until) => {
    const on = (asOf: string) =>
      decided({ measure: 'EDUCATION_SUPPORT', facts: exited(exit), asOf, member: 'm' }).entitlement;
    const due = { amount: 3_000_000, unit: 'CHILD_YEAR', from, until };
    expect(on(from)).toMatchObject(due);
    const lastDay = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
    expect(on(lastDay)).toMatchObject(due);
    expect(on(until)).toBeNull();
  });

  it.each([
    ['in school in the first half of 2026', true, '2026-06-30', 'GRANTED WINDOW II.2.2.3#1'],
    ['left school on 1 July 2026: nothing from that day', false, '2026-07-01', 'DENIED IN_SCHOOL II.2.2.3#1'],
  ])('a child that leaves school in the middle of 2026: %s', (_title, inSchool, asOf, expected) => {
    const facts = exited('2024-12-31', { ...pupil, inSchool });
    expect(settled({ measure: 'EDUCATION_SUPPORT', facts, asOf, member: 'm' })).toBe(expected);
  });

  it.each([
    ['kindergarten: yes', 'KINDERGARTEN', 'GRANTED WINDOW'],
    ['a crèche is no kindergarten', 'CRECHE', 'DENIED SCHOOL_LEVEL_IN'],
    ['general education: yes', 'GENERAL_EDUCATION', 'GRANTED WINDOW'],
    ['continuing education: yes', 'CONTINUING_EDUCATION', 'GRANTED WINDOW'],
    ['vocational school: no', 'VOCATIONAL', 'DENIED SCHOOL_LEVEL_IN'],
    ['professional secondary school: no', 'PROFESSIONAL_SECONDARY', 'DENIED SCHOOL_LEVEL_IN'],
    ['university: no', 'UNIVERSITY', 'DENIED SCHOOL_LEVEL_IN'],
  ] as const)('%s', (_title, schoolLevel, expected) => {
    const facts = exited('2024-12-31', { ...pupil, schoolLevel });
    const asked = { measure: 'EDUCATION_SUPPORT', facts, asOf: '2025-09-05', member: 'm' };
    expect(settled(asked)).toBe(`${expected} II.2.2.3#1`);
  });
});

describe('the two children of the Labour Federation until eighteen (II.2.2.3#3.3)', () => {
  const named: MemberFacts = { ...pupil, birthDate: isoDate('2012-03-10'), supportedUntilAge: 18 };
  it.each<[string, MemberFacts, string, string]>([
    ['past the three years, within 2027', named, '2027-11-01', 'GRANTED WINDOW II.2.2.3#3.3'],
    ['past 2027', named, '2029-06-01', 'GRANTED WINDOW II.2.2.3#3.3'],
    ['to the day before the eighteenth birthday', named, '2030-03-09', 'GRANTED WINDOW II.2.2.3#3.3'],
    ['not on the eighteenth birthday', named, '2030-03-10', 'OUTSIDE_WINDOW WINDOW II.2.2.3#3.3'],
    ['not before 2025', named, '2024-12-31', 'OUTSIDE_WINDOW WINDOW II.2.2.3#1'],
    ['a child who is not named, past the three years', pupil, '2027-11-01', 'DENIED WITHIN_YEARS_OF_EXIT II.2.2.3#1'],
    ['a child who is not named, past 2027', pupil, '2029-06-01', 'OUTSIDE_WINDOW WINDOW II.2.2.3#1'],
    [
      'a child named for an age of no pledge',
      { ...named, supportedUntilAge: 16 },
      '2027-11-01',
      'DENIED WITHIN_YEARS_OF_EXIT II.2.2.3#1',
    ],
  ])('%s', (_title, member, asOf, expected) => {
    const facts = exited('2024-11-01', member);
    expect(settled({ measure: 'EDUCATION_SUPPORT', facts, asOf, member: 'm' })).toBe(expected);
  });

  it('and their brother, who is not named, is not kept on with them', () => {
    const brother: MemberFacts = { ...pupil, id: 'brother' };
    const facts: HouseholdFacts = { ...exited('2024-11-01', named), members: [named, brother] };
    const on = (member: string) => decided({ measure: 'EDUCATION_SUPPORT', facts, asOf: '2029-06-01', member }).outcome;
    expect([on('m'), on('brother')]).toEqual(['GRANTED', 'OUTSIDE_WINDOW']);
  });

  it('the naming changes nothing of other measures', () => {
    const facts: HouseholdFacts = { ...nearPoor, members: [named] };
    expect(settled({ measure: 'TUITION_SUPPORT', facts, asOf: '2029-06-01', member: 'm' })).toBe(
      'OUTSIDE_WINDOW WINDOW III.2#1',
    );
  });

  it('the pledge is for two children among the twelve, until 18', () => {
    const pledge = haDong2024.pledges.find(({ untilAge }) => untilAge !== null);
    expect(pledge).toMatchObject({ partOf: 'education/labour-federation', quantity: { value: 2 } });
    expect(haDong2024.pledges.filter(({ untilAge }) => untilAge !== null)).toHaveLength(1);
  });
});

describe('the health card (II.2.1#4, III.2#2.1)', () => {
  const out = (on: string): HouseholdFacts => ({
    household: 'h',
    class: 'EXITED_NEAR_POVERTY',
    exitedOn: isoDate(on),
    supports: [],
  });
  it.each<[string, HouseholdFacts, string, string]>([
    ['while near-poor in 2024', nearPoor, june, 'GRANTED WINDOW III.2#1'],
    ['while near-poor in 2026', nearPoor, '2026-06-15', 'GRANTED WINDOW III.2#2'],
    ['the day of the exit', out('2024-11-01'), '2024-11-01', 'GRANTED WINDOW III.2#1'],
    ['the last day of three years after the exit', out('2024-11-01'), '2027-10-31', 'GRANTED WINDOW III.2#2'],
    ['the day after', out('2024-11-01'), '2027-11-01', 'DENIED WITHIN_YEARS_OF_EXIT II.2.1#4'],
    ['three years not over, but the plan is', out('2025-06-30'), '2028-01-01', 'OUTSIDE_WINDOW WINDOW III.2#2'],
    ['a poor household: by another policy', { ...nearPoor, class: 'POOR' }, june, 'DENIED ANY_OF II.2.1#4'],
  ])('%s', (_title, facts, asOf, expected) => {
    expect(settled({ measure: 'HEALTH_INSURANCE_CARD', facts, asOf })).toBe(expected);
  });

  it('runs from 2024 through 2027, cut by the three years', () => {
    const due = (facts: HouseholdFacts, asOf: string) =>
      decided({ measure: 'HEALTH_INSURANCE_CARD', facts, asOf }).entitlement;
    expect(due(out('2024-11-01'), '2024-12-01')).toMatchObject({ until: '2027-11-01', amount: null });
    expect(due(nearPoor, june)).toMatchObject({ from: '2024-01-01', until: '2028-01-01', amount: null });
  });
});

describe('sponsorship waits for the review (II.2.2.5)', () => {
  const child = exited('2024-12-31', { id: 'm', birthDate: isoDate('2015-05-05') });
  it.each<[string, boolean | null, string]>([
    ['hardship is not recorded: undetermined, and hardship alone is asked for', null, 'UNDETERMINED inHardship'],
    ['the review finds hardship: given', true, 'GRANTED'],
    ['the review finds none: not given', false, 'DENIED'],
  ])('%s', (_title, inHardship, expected) => {
    const facts = { ...child, inHardship };
    expect(missing({ measure: 'SPONSORSHIP', facts, asOf: '2025-03-01', member: 'm' })).toBe(expected);
  });
});

describe('items (II.2.2.4)', () => {
  const needs = [{ kind: 'ESSENTIAL_ITEMS', year: 2024 }] as const;
  const two = [...holding('ESSENTIAL_ITEMS'), { ...holding('ESSENTIAL_ITEMS')[0], assignment: 'second' }];
  it.each<[string, HouseholdFacts['supports'], string | null]>([
    ['a first item: nothing to warn of', [], null],
    [
      'a second item is due, with a warning: the plan states no limit',
      holding('ESSENTIAL_ITEMS'),
      'Hộ đã được bố trí 01 đồ dùng (Hỗ trợ đồ dùng sinh hoạt, học tập); Kế hoạch không ghi số lượng tối đa mỗi hộ.',
    ],
    [
      'a third item too',
      two as HouseholdFacts['supports'],
      'Hộ đã được bố trí 02 đồ dùng (Hỗ trợ đồ dùng sinh hoạt, học tập); Kế hoạch không ghi số lượng tối đa mỗi hộ.',
    ],
    ['a bicycle held is no such item', holding('STUDENT_BICYCLE'), null],
  ])('%s', (_title, supports, warning) => {
    const facts: HouseholdFacts = { ...nearPoor, needs, supports };
    const { outcome, reasons } = decided({ measure: 'ESSENTIAL_ITEMS', facts, asOf: june });
    const note = reasons.find(({ rule }) => rule === 'ITEM_LIMIT_NOT_STATED');
    expect([outcome, note?.text.vi ?? null]).toEqual(['GRANTED', warning]);
    if (note) expect(note).toMatchObject({ verdict: 'NOTE', certainty: 'ASSUMED' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHousehold, conceal, concealable, memberId } from '../../test/any-household.ts';
import { exited, housing, june2024, keeper, pupil } from '../../test/household-examples.ts';
import { songKim2026 } from '../../test/second-plan.ts';
import { type Decision, decideMeasure, isPerMember, toDecider } from '../assignments/index.ts';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { addDays, type IsoDate, isoDate } from '../kernel/index.ts';
import { contextsOf, decide, decideAll, supportsOf } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';

/** The plan of 2024 with a second pledge until an age: two ages for the children of one measure. */
const twoAges: Plan = {
  ...haDong2024,
  pledges: haDong2024.pledges.flatMap((pledge) =>
    pledge.untilAge ? [pledge, { ...pledge, id: 'second', untilAge: { ...pledge.untilAge, value: 21 } }] : [pledge],
  ),
};

const spring2025 = isoDate('2025-03-01');

/** The same decision worked out from nothing: every time again, with nothing remembered. */
function workOut(plan: Plan, measure: string, facts: HouseholdFacts, member: string | null, asOf: IsoDate): Decision {
  const supports = supportsOf(plan);
  const support = supports.find((one) => one.code === measure);
  if (!support) throw new Error(`No measure ${measure}`);
  return decideMeasure(support, facts, {
    asOf,
    member,
    exclusionGroups: plan.exclusionGroups,
    untilAges: plan.pledges.flatMap((one) => (one.measure === measure && one.untilAge ? [one.untilAge] : [])),
    names: Object.fromEntries(supports.map(({ code, name }) => [code, name])),
  });
}

/** Few days, so that households come to agree in them: what is remembered under too few facts then shows. */
const anyExit = fc.constantFrom(isoDate('2024-11-01'), isoDate('2024-12-31'), isoDate('2025-06-30'));
const anyBirth = fc.constantFrom(null, isoDate('2005-01-01'), isoDate('2012-03-10'), isoDate('1950-05-05'));

const anyUndated = fc.array(
  fc.record({
    kind: fc.constantFrom('HOUSING_REPAIR' as const, 'ESSENTIAL_ITEMS' as const, 'CREDIT' as const),
    year: fc.constantFrom(null, 2024, 2026),
  }),
  { maxLength: 3 },
);

describe('a decision that is remembered', () => {
  it.each([
    ['the plan of 2024', haDong2024],
    ['two ages', twoAges],
    ['the plan of 2026', songKim2026],
  ])('is the one worked out from nothing: %s', (_, plan) => {
    const codes = supportsOf(plan).map(({ code }) => code);
    const anyAsked = fc.record({
      full: anyHousehold(codes),
      hidden: fc.subarray([...concealable]),
      year: fc.boolean(),
      undated: fc.option(anyUndated),
      exitedOn: fc.option(anyExit),
      birthDate: anyBirth,
      member: fc.constantFrom(null, memberId, 'another'),
      asOf: fc.oneof(anyDay, fc.constantFrom(june2024, spring2025)),
      measure: fc.constantFrom(...codes),
    });
    fc.assert(
      fc.property(anyAsked, ({ full, hidden, year, undated, exitedOn, birthDate, member, asOf, measure }) => {
        const concealed = conceal({ ...full, exitedOn }, hidden, year);
        const members = concealed.members?.map((one) => ({ ...one, birthDate })) ?? null;
        const facts = { ...concealed, members, ...(undated && { needs: undated }) };
        const expected = workOut(plan, measure, facts, member, asOf);
        const [first, again] = [1, 2].map(() => decide(plan, { measure, facts, member, asOf }));
        expect(first).toEqual(expected);
        expect(JSON.stringify(again)).toBe(JSON.stringify(expected));
      }),
      { numRuns: 3_000 },
    );
  });

  it('tells apart what data without types may carry', () => {
    const learner = (inSchool: unknown) => ({ ...pupil, inSchool }) as MemberFacts;
    const ask = (one: MemberFacts) => {
      const facts: HouseholdFacts = { household: 'h', class: 'NEAR_POOR', supports: [], members: [one] };
      const decision = decide(haDong2024, { measure: 'TUITION_SUPPORT', facts, member: 'm', asOf: june2024 });
      return decision.reasons.find(({ rule }) => rule === 'IN_SCHOOL')?.found;
    };
    expect([true, 'yes', 1, false, null, 'yes'].map((found) => ask(learner(found)))).toEqual([
      true,
      'yes',
      1,
      false,
      null,
      'yes',
    ]);
    const zero = { ...housing, needs: [{ kind: 'HOUSING_NEW_BUILD' as const, year: 0 }] };
    const undated = { ...housing, needs: [{ kind: 'HOUSING_NEW_BUILD' as const, year: null }] };
    const outcomes = [undated, zero, undated].map(
      (facts) => decide(haDong2024, { measure: 'HOUSING_NEW_BUILD', facts, asOf: june2024 }).outcome,
    );
    expect(outcomes).toEqual(['UNDETERMINED', 'DENIED', 'UNDETERMINED']);
  });

  it('tells children apart who were named for other ages, or have other birthdays', () => {
    const ask = (supportedUntilAge: number | null, birthDate: string) => {
      const child = { ...pupil, birthDate: isoDate(birthDate), supportedUntilAge };
      const facts = exited('2024-12-31', child);
      return decide(twoAges, { measure: 'EDUCATION_SUPPORT', facts, member: 'm', asOf: spring2025 });
    };
    const asked = [18, 21, null, 18].map((age) => ask(age, '2006-06-01'));
    expect(asked.map(({ outcome }) => outcome)).toEqual(['OUTSIDE_WINDOW', 'GRANTED', 'GRANTED', 'OUTSIDE_WINDOW']);
    const ends = [ask(18, '2008-06-01'), ask(18, '2009-06-01'), ask(21, '2008-06-01'), ask(null, '2008-06-01')];
    expect(ends.map(({ entitlement }) => entitlement?.until)).toEqual([
      '2026-06-01',
      '2027-06-01',
      '2029-06-01',
      '2027-12-31',
    ]);
  });

  it('stays with its plan: other data, other decisions', () => {
    const request = { measure: 'SAVINGS_BOOK', facts: keeper, asOf: june2024 };
    const held = [{ assignment: 'a', measure: 'HOUSING_LOAN', member: null, effectiveOn: june2024 }];
    const dearer: Plan = {
      ...haDong2024,
      measures: haDong2024.measures.map((one) =>
        one.code === 'SAVINGS_BOOK' && 'value' in one.rate
          ? { ...one, rate: { ...one.rate, value: 25_000_000 as typeof one.rate.value } }
          : one,
      ),
    };
    const stricter: Plan = {
      ...haDong2024,
      exclusionGroups: haDong2024.exclusionGroups.map((group) => ({
        ...group,
        measures: [...group.measures, 'HOUSING_LOAN'],
      })),
    };
    const amount = (plan: Plan) => decide(plan, request).entitlement?.amount;
    expect([haDong2024, dearer, haDong2024].map(amount)).toEqual([20_000_000, 25_000_000, 20_000_000]);
    const outcome = (plan: Plan) => decide(plan, { ...request, facts: { ...keeper, supports: held } }).outcome;
    expect([haDong2024, stricter, haDong2024].map(outcome)).toEqual(['GRANTED', 'EXCLUDED', 'GRANTED']);
  });
});

describe('decisions that are asked together', () => {
  it.each([
    ['the plan of 2024', haDong2024],
    ['two ages', twoAges],
    ['the plan of 2026', songKim2026],
  ])('are those asked one by one, in the order asked for: %s', (_, plan) => {
    const codes = supportsOf(plan).map(({ code }) => code);
    const anyAsked = fc.record({
      facts: anyHousehold(codes),
      hidden: fc.subarray([...concealable]),
      exitedOn: fc.option(anyExit),
      asOf: fc.oneof(anyDay, fc.constantFrom(june2024, spring2025)),
      second: fc.record({ inSchool: fc.option(fc.boolean()), birthDate: anyBirth }),
      measures: fc.option(fc.shuffledSubarray(codes)),
    });
    fc.assert(
      fc.property(anyAsked, ({ facts, hidden, exitedOn, asOf, second, measures }) => {
        const concealed = conceal({ ...facts, exitedOn }, hidden, false);
        const members = concealed.members ? [...concealed.members, { ...second, id: 'second' }] : null;
        const asked: HouseholdFacts = { ...concealed, members };
        const supports = (measures ?? codes).flatMap((code) => supportsOf(plan).find((one) => one.code === code) ?? []);
        const expected = supports.flatMap((support) => {
          const receivers = isPerMember(support) && members ? members.map(({ id }) => id) : [null];
          return receivers.map((member) => workOut(plan, support.code, asked, member, asOf));
        });
        expect(decideAll(plan, asked, asOf, measures ?? undefined)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('are found by their codes alone', () => {
    expect(() => decideAll(haDong2024, keeper, june2024, ['SAVINGS_BOOK', 'SAVINGS'])).toThrow(
      new RangeError(`The plan ${haDong2024.id} has no measure SAVINGS`),
    );
    expect(decideAll(haDong2024, keeper, june2024, [])).toEqual([]);
  });

  it('are right for the first household whose value has no room yet', () => {
    const plan = { ...haDong2024 };
    const ask = (asOf: IsoDate, held: string | null) => {
      const supports = held === null ? [] : [{ assignment: 'a', measure: held, member: null, effectiveOn: june2024 }];
      return decideAll(plan, { ...housing, supports }, asOf, ['HOUSING_NEW_BUILD'])[0];
    };
    // Without a second reading the third support held is taken for nothing held on the second day.
    expect([ask(june2024, null), ask(spring2025, null)].map((one) => one?.outcome)).toEqual([
      'GRANTED',
      'OUTSIDE_WINDOW',
    ]);
    const codes = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK'];
    expect(codes.map((code) => ask(june2024, code)?.outcome)).toEqual(['EXCLUDED', 'EXCLUDED', 'EXCLUDED']);
  });

  it('are another list when another is asked for through the same array', () => {
    const measures = ['SAVINGS_BOOK'];
    const ask = () => decideAll(haDong2024, keeper, june2024, measures).map(({ measure }) => measure);
    expect(ask()).toEqual(['SAVINGS_BOOK']);
    measures[0] = 'HOUSING_LOAN';
    expect(ask()).toEqual(['HOUSING_LOAN']);
  });
});

describe('the memory of decisions', () => {
  const ask = (plan: Plan, exitedOn: IsoDate) =>
    decide(plan, {
      measure: 'EDUCATION_SUPPORT',
      facts: { household: 'h', class: 'EXITED_NEAR_POVERTY', exitedOn, members: [pupil], supports: [] },
      member: 'm',
      asOf: spring2025,
    });
  const most = 2_000;
  const manyDays = Array.from({ length: most }, (_, day) => addDays(isoDate('1990-01-01'), day));
  const decider = () => toDecider(supportsOf(haDong2024), contextsOf(haDong2024), most);

  it('shares reasons, forgets them before they are too many, and then decides as before', () => {
    const { decide } = decider();
    const askOn = (exitedOn: IsoDate) => decide('EDUCATION_SUPPORT', exited(exitedOn, pupil), 'm', spring2025);
    const first = askOn(isoDate('2024-12-31'));
    expect(askOn(isoDate('2024-12-31'))?.reasons.every((one, at) => one === first?.reasons[at])).toBe(true);
    for (const day of manyDays) askOn(day);
    const later = askOn(isoDate('2024-12-31'));
    expect(later?.reasons.every((one, at) => one !== first?.reasons[at])).toBe(true);
    expect(later).toEqual(first);
  });

  it('keeps what it has as long as it is not too much', () => {
    const { decide } = decider();
    const askOn = (exitedOn: IsoDate) => decide('EDUCATION_SUPPORT', exited(exitedOn, pupil), 'm', spring2025);
    const first = askOn(isoDate('2024-12-31'));
    for (const day of manyDays.slice(0, 200)) askOn(day);
    expect(askOn(isoDate('2024-12-31'))?.reasons[0]).toBe(first?.reasons[0]);
  });

  it('counts days that are asked for, too', () => {
    const { decide } = decider();
    const first = decide('SAVINGS_BOOK', keeper, null, june2024);
    for (const day of manyDays) decide('SAVINGS_BOOK', keeper, null, day);
    expect(decide('SAVINGS_BOOK', keeper, null, june2024)?.reasons[0]).not.toBe(first?.reasons[0]);
  });

  it('cannot be altered through a decision, and leaves the plan as it is', () => {
    const decision = ask(haDong2024, isoDate('2024-12-31'));
    const parts = [decision.entitlement, decision.entitlement?.text];
    const ofReasons = decision.reasons.flatMap((reason) => [reason, reason.text, reason.found, reason.threshold]);
    for (const part of [...parts, ...ofReasons]) expect(Object.isFrozen(part)).toBe(true);
    const [window] = decision.reasons;
    expect(() => Object.assign(window?.text ?? {}, { vi: '' })).toThrow(TypeError);
    const shared = supportsOf(haDong2024).flatMap(({ conditions }) => conditions);
    for (const condition of shared) {
      if (condition.kind === 'SCHOOL_LEVEL_IN') expect(Object.isFrozen(condition.levels)).toBe(false);
    }
    expect(Object.isFrozen(decision.reasons) && Object.isFrozen(decision.missing)).toBe(true);
    expect(Object.isFrozen(decide(haDong2024, { measure: 'SAVINGS_BOOK', facts: keeper, asOf: june2024 }))).toBe(true);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });
});

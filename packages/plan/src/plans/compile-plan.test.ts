import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHousehold, conceal, concealable } from '../../test/any-household.ts';
import { anyPlan, codesOfAnyPlan } from '../../test/any-plan.ts';
import { keeper } from '../../test/household-examples.ts';
import { songKim2026 } from '../../test/second-plan.ts';
import { type DecidedColumns, type Decision, isPerMember, outcomes, toColumns } from '../assignments/index.ts';
import { type HouseholdFacts, householdClasses, type MemberFacts } from '../households/index.ts';
import { addDays, addYears, type IsoDate, isoDate } from '../kernel/index.ts';
import { compilePlan } from './compile-plan.ts';
import { decide, supportsOf } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';

/** The same questions one by one: each household, or each of its members, or nobody where the members are not known. */
function oneByOne(plan: Plan, measure: string, register: readonly HouseholdFacts[], asOf: IsoDate) {
  const support = supportsOf(plan).find(({ code }) => code === measure);
  return register.flatMap((facts): Decision[] => {
    const perMember = support !== undefined && isPerMember(support) && facts.members != null;
    const members = perMember ? (facts.members ?? []).map(({ id }) => id) : [null];
    return members.map((member) => decide(plan, { measure, member, facts, asOf }));
  });
}

function settled({ outcome, reasons }: Decision) {
  const [first] = reasons;
  return { outcome, rule: first?.rule, verdict: first?.verdict, clause: first?.clause, quote: first?.quote };
}

function rowsOf({ reason, reasons, outcome }: DecidedColumns) {
  return Array.from(reason, (code, row) => ({ ...reasons[code], outcome: outcomes[outcome[row] ?? -1] }));
}

function expectSame(plan: Plan, register: readonly HouseholdFacts[], asOf: IsoDate, read = toColumns(register)): void {
  for (const columns of compilePlan(plan)(read, asOf)) {
    const decisions = oneByOne(plan, columns.measure, register, asOf);
    expect(rowsOf(columns)).toEqual(decisions.map(settled));
    const granted = decisions.filter(({ outcome }) => outcome === 'GRANTED');
    expect(columns.counts).toEqual(outcomes.map((one) => decisions.filter(({ outcome }) => outcome === one).length));
    for (const { entitlement } of granted) expect(entitlement?.amount).toBe(columns.amount);
    expect(columns.total).toBe(columns.amount === null ? null : columns.amount * granted.length);
    for (const { missing, outcome } of decisions) expect(missing.length > 0).toBe(outcome === 'UNDETERMINED');
  }
}

function anyRegister(codes: readonly string[]): fc.Arbitrary<readonly HouseholdFacts[]> {
  const anyPart = fc.record({
    full: anyHousehold(codes),
    hidden: fc.subarray([...concealable]),
    year: fc.boolean(),
    undated: fc.boolean(),
    alone: fc.nat(6),
  });
  return fc.array(
    anyPart.map(({ full, hidden, year, undated, alone }): HouseholdFacts => {
      const facts = conceal(full, hidden, year);
      const needs = facts.needs?.map((need, at) => (undated && at === 0 ? { ...need, year: null } : need)) ?? null;
      return { ...facts, needs, ...(alone === 0 && { members: null }), ...(alone === 1 && { members: [] }) };
    }),
    { maxLength: 12 },
  );
}

const silent = { notStated: true, clause: 'X.1', why: { vi: 'Không ghi', en: 'Not stated' } } as const;

/** The plan of 2024 with another age for the children of its measure, and with the same ages where no window is stated. */
const moreAges: Plan = {
  ...haDong2024,
  measures: haDong2024.measures.flatMap((measure) =>
    measure.code === 'EDUCATION_SUPPORT' ? [{ ...measure, code: 'NO_WINDOW', window: silent }, measure] : [measure],
  ),
  pledges: haDong2024.pledges.flatMap((pledge) => {
    if (!pledge.untilAge) return [pledge];
    const second = { ...pledge, id: 'second', untilAge: { ...pledge.untilAge, value: 21, clause: 'X.2' } };
    return [pledge, second].flatMap((one) => [one, { ...one, id: `${one.id}-2`, measure: 'NO_WINDOW' }]);
  }),
};

/** Days on which a year or a leap year begins or ends to be over, before and within the periods of the plans. */
const anyEdgeDay = fc.oneof(
  anyDay,
  fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2025-03-01', '2028-02-29').map(isoDate),
);

interface Age {
  readonly years: number;
  readonly days: number;
  readonly untilAge: number | null;
  readonly known: 'DAY' | 'YEAR' | 'NOTHING';
}

/** Births about the ages that rules ask for, one to come, and older ones than anybody's. */
const ages = [-1, 15, 16, 18, 21, 60, 121, 125].flatMap((years) =>
  [null, 18, 21].flatMap((untilAge): readonly Age[] => [
    ...[-1, 0, 1].map((days) => ({ years, days, untilAge, known: 'DAY' as const })),
    { years, days: 0, untilAge, known: 'YEAR' },
    { years, days: 0, untilAge, known: 'NOTHING' },
  ]),
);
const anyAges = fc.shuffledSubarray(ages, { minLength: ages.length });
const anyExit = fc.record({
  years: fc.nat(4),
  days: fc.integer({ min: -2, max: 2 }),
  class: fc.constantFrom(null, ...householdClasses),
});

function near(day: IsoDate, { years, days }: { readonly years: number; readonly days: number }): IsoDate {
  return addDays(addYears(day, -years), days);
}

function memberOf({ known, untilAge, ...ago }: Age, id: string, asOf: IsoDate): MemberFacts {
  const birth = near(asOf, ago);
  return {
    id,
    birthDate: known === 'DAY' ? birth : null,
    birthYear: known === 'NOTHING' ? null : Number(birth.slice(0, 4)),
    schoolLevel: 'GENERAL_EDUCATION',
    inSchool: true,
    isChildOfHousehold: true,
    supportedUntilAge: untilAge,
  };
}

describe('a compiled plan', () => {
  it.each([
    ['of 2024', haDong2024],
    ['of 2026', songKim2026],
  ])('decides a register as `decide` decides each household: the plan %s', (_, plan) => {
    const codes = supportsOf(plan).map(({ code }) => code);
    fc.assert(
      fc.property(anyRegister(codes), anyDay, (register, asOf) => expectSame(plan, register, asOf)),
      { numRuns: 60 },
    );
  });

  it('decides as `decide` whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, anyRegister(codesOfAnyPlan), anyDay, (plan, register, asOf) => {
        expectSame(plan, register, asOf);
      }),
      { numRuns: 300 },
    );
  });

  it('decides at the edges of ages and of years after the exit as `decide` does, whatever it decided before', () => {
    fc.assert(
      fc.property(anyEdgeDay, anyAges, fc.array(anyExit, { minLength: 1, maxLength: 4 }), (asOf, births, exits) => {
        const members = births.map((age, at) => memberOf(age, `m${at}`, asOf));
        const register = exits.map((exit, at) => {
          const facts = { household: 'h', class: exit.class, exitedOn: near(asOf, exit), supports: [] };
          return { ...facts, members: at === 0 ? members : members.slice(0, 9) };
        });
        const columns = toColumns(register);
        for (const day of [asOf, addDays(asOf, 1)]) {
          for (const plan of [moreAges, haDong2024, songKim2026]) expectSame(plan, register, day, columns);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('reads a column once, whatever plans of the same conditions come', () => {
    const { households, members } = toColumns([keeper, keeper]);
    let reads = 0;
    const counted = {
      ...households,
      get class() {
        reads += 1;
        return households.class;
      },
    };
    const columns = { households: counted, members };
    const compiled = compilePlan(haDong2024, ['SAVINGS_BOOK']);
    compiled(columns, isoDate('2024-06-15'));
    expect(reads).toBeGreaterThan(0);
    reads = 0;
    compiled(columns, isoDate('2024-06-15'));
    const dearer = haDong2024.measures.map((measure) => ({ ...measure, rate: silent }));
    const [book] = compilePlan({ ...haDong2024, measures: dearer }, ['SAVINGS_BOOK'])(columns, isoDate('2024-07-15'));
    expect([reads, book?.counts, book?.amount]).toEqual([0, [0, 0, 0, 0, 2], null]);
  });

  it('is asked about registers and days in any order, more of them than are kept, and mixes nothing up', () => {
    const codes = supportsOf(haDong2024).map(({ code }) => code);
    const anyAsked = fc.array(fc.record({ at: fc.nat(2), day: fc.nat(6), reuses: fc.boolean() }), { maxLength: 20 });
    const anyDays = fc.array(anyDay, { minLength: 7, maxLength: 7 });
    const anyRegisters = fc.array(anyRegister(codes), { minLength: 3, maxLength: 3 });
    const anyOf = fc.oneof(fc.constant(haDong2024), anyPlan);
    fc.assert(
      fc.property(anyOf, anyRegisters, anyDays, anyAsked, (plan, registers, days, asked) => {
        const compiled = compilePlan(plan);
        const columns = registers.map(toColumns);
        let earlier = compilePlan(haDong2024)(toColumns(registers[0] ?? []), isoDate('2024-06-15'));
        for (const { at, day, reuses } of asked) {
          const [register = [], of = toColumns([]), asOf = isoDate('2024-06-15')] = [
            registers[at],
            columns[at],
            days[day],
          ];
          for (const { outcome, reason } of earlier) {
            outcome.fill(9);
            reason.fill(9);
          }
          const answer = reuses ? compiled(of, asOf, earlier) : compiled(of, asOf);
          expect(answer.map(rowsOf)).toEqual(compilePlan(plan)(toColumns(register), asOf).map(rowsOf));
          earlier = answer;
        }
        expect(columns).toEqual(registers.map(toColumns));
      }),
      { numRuns: 25 },
    );
  });

  it('writes over the arrays of an earlier answer that is given back, and of no other', () => {
    const compiled = compilePlan(haDong2024, ['SAVINGS_BOOK', 'EDUCATION_SUPPORT']);
    const columns = toColumns([keeper, keeper]);
    const first = compiled(columns, isoDate('2024-06-15'));
    const apart = compiled(columns, isoDate('2025-06-15'));
    expect(apart[0]?.outcome).not.toBe(first[0]?.outcome);
    const [again] = compiled(columns, isoDate('2025-06-15'), first);
    expect(again?.outcome).toBe(first[0]?.outcome);
    expect(again?.reason).toBe(first[0]?.reason);
    const [longer] = compiled(toColumns([keeper, keeper, keeper]), isoDate('2024-06-15'), apart);
    expect([longer?.outcome.length, apart[0]?.outcome.length]).toEqual([3, 2]);
  });

  it('reads the same columns under other plans and days without mixing them up', () => {
    const codes = supportsOf(haDong2024).map(({ code }) => code);
    fc.assert(
      fc.property(anyRegister(codes), fc.array(anyPlan, { maxLength: 3 }), anyDay, (register, others, asOf) => {
        const columns = toColumns(register);
        const days = [asOf, isoDate('2024-06-15'), asOf];
        for (const plan of [haDong2024, ...others, haDong2024]) {
          for (const day of days) {
            const again = compilePlan(plan)(columns, day).map(rowsOf);
            expect(again).toEqual(compilePlan(plan)(toColumns(register), day).map(rowsOf));
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it('decides the measures asked for, in the order of the plan', () => {
    const decided = compilePlan(haDong2024, ['SAVINGS_BOOK', 'HOUSING_REPAIR'])(
      toColumns([keeper, keeper]),
      isoDate('2024-06-15'),
    );
    expect(decided.map(({ measure, counts, total }) => [measure, counts, total])).toEqual([
      ['HOUSING_REPAIR', [0, 0, 0, 2, 0], 0],
      ['SAVINGS_BOOK', [0, 0, 0, 0, 2], 40_000_000],
    ]);
    expect(compilePlan(haDong2024)(toColumns([]), isoDate('2024-06-15')).every(({ total }) => !total)).toBe(true);
  });
});

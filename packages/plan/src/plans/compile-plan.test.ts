import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHousehold, conceal, concealable } from '../../test/any-household.ts';
import { anyPlan, codesOfAnyPlan } from '../../test/any-plan.ts';
import { keeper } from '../../test/household-examples.ts';
import { songKim2026 } from '../../test/second-plan.ts';
import { type DecidedColumns, type Decision, isPerMember, outcomes, toColumns } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { type IsoDate, isoDate } from '../kernel/index.ts';
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

function expectSame(plan: Plan, register: readonly HouseholdFacts[], asOf: IsoDate): void {
  for (const columns of compilePlan(plan)(toColumns(register), asOf)) {
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

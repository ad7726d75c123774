import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHousehold, conceal, concealable, memberId, reveal } from '../../test/any-household.ts';
import { type Decision, outcomes } from '../assignments/index.ts';
import type { FactName, HouseholdFacts } from '../households/index.ts';
import { addDays, addYears, type IsoDate, isoDate, isWithin } from '../kernel/index.ts';
import { decide, decideAll, supportsOf } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

const codes = supportsOf(haDong2024).map((support) => support.code);
const anyCode = fc.constantFrom(...codes);
const anyFull = anyHousehold(codes);
const anyHidden = fc.subarray([...concealable]);
const refusals: readonly string[] = ['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED'];

function ask(measure: string, facts: HouseholdFacts, asOf: IsoDate): Decision {
  return decide(haDong2024, { measure, member: memberId, facts, asOf });
}

const texts = new Map(haDong2024.clauses.map((clause) => [clause.id, clause.text]));

describe('every decision', () => {
  it('cites clauses of the plan with words that stand in them, and explains itself', () => {
    fc.assert(
      fc.property(anyFull, anyHidden, anyDay, (full, hidden, asOf) => {
        for (const decision of decideAll(haDong2024, conceal(full, hidden, true), asOf)) {
          const { outcome, reasons, missing, entitlement } = decision;
          for (const { clause, quote, text } of reasons) {
            expect(texts.get(clause), `${clause} of ${decision.measure}`).toContain(quote);
            expect(text.vi.length * text.en.length).toBeGreaterThan(0);
          }
          const verdicts = reasons.map((reason) => reason.verdict);
          if (refusals.includes(outcome)) expect(verdicts[0]).toBe('NOT_MET');
          if (outcome === 'UNDETERMINED') expect(verdicts[0]).toBe('UNKNOWN');
          if (outcome === 'GRANTED')
            expect(verdicts.every((verdict) => verdict === 'MET' || verdict === 'NOTE')).toBe(true);
          expect(missing.length > 0).toBe(outcome === 'UNDETERMINED');
          expect(entitlement !== null).toBe(outcome === 'GRANTED');
          if (entitlement) expect(isWithin(entitlement, asOf), `${decision.measure} as of ${asOf}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same whatever the order of needs, members and supports', () => {
    fc.assert(
      fc.property(anyFull, anyHidden, anyDay, anyCode, (full, hidden, asOf, code) => {
        const facts = conceal(full, hidden);
        const turned: HouseholdFacts = {
          ...facts,
          needs: facts.needs?.toReversed() ?? null,
          members: facts.members?.toReversed() ?? null,
          supports: facts.supports.toReversed(),
        };
        const [a, b] = [ask(code, facts, asOf), ask(code, turned, asOf)];
        expect([b.outcome, b.missing, b.entitlement]).toEqual([a.outcome, a.missing, a.entitlement]);
      }),
    );
  });
});

describe('more facts', () => {
  it('never turn a grant or a refusal round, and name a refusal at most more closely', () => {
    fc.assert(
      fc.property(
        anyFull,
        anyHidden,
        anyHidden,
        fc.boolean(),
        anyDay,
        anyCode,
        (full, hidden, told, year, asOf, code) => {
          const partial = conceal(full, hidden, year);
          const before = ask(code, partial, asOf).outcome;
          const after = ask(code, reveal(partial, full, told), asOf).outcome;
          if (before === 'GRANTED' || before === 'OUTSIDE_WINDOW') expect(after).toBe(before);
          if (refusals.includes(before)) expect(outcomes.indexOf(after)).toBeLessThanOrEqual(outcomes.indexOf(before));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('that were said to be missing are enough to decide as if all were known', () => {
    fc.assert(
      fc.property(anyFull, anyHidden, fc.boolean(), anyDay, anyCode, (full, hidden, year, asOf, code) => {
        const partial = conceal(full, hidden, year);
        const { outcome, missing } = ask(code, partial, asOf);
        if (outcome !== 'UNDETERMINED') return;
        expect(ask(code, reveal(partial, full, missing), asOf).outcome).toBe(ask(code, full, asOf).outcome);
      }),
      { numRuns: 3_000 },
    );
  });

  it('that were not said to be missing change nothing while it is undetermined', () => {
    fc.assert(
      fc.property(anyFull, anyHidden, anyDay, anyCode, (full, hidden, asOf, code) => {
        const partial = conceal(full, hidden);
        const { outcome, missing } = ask(code, partial, asOf);
        if (outcome !== 'UNDETERMINED') return;
        const others = concealable.filter((name) => !missing.includes(name));
        expect(ask(code, reveal(partial, full, others), asOf)).toMatchObject({ outcome, missing });
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Values of a fact that between them meet and fail every condition on it. */
function candidates(name: FactName, code: string, asOf: IsoDate): readonly unknown[] {
  const values: Partial<Record<FactName, readonly unknown[]>> = {
    class: ['POOR', 'NEAR_POOR', 'EXITED_NEAR_POVERTY', 'WELL_OFF'],
    exitedOn: [asOf, addDays(asOf, 1), addYears(asOf, -10)],
    needs: [[], ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'ESSENTIAL_ITEMS'].map((kind) => ({ kind, year: 2024 }))],
    buildsOrRepairs: ['NO', { year: 2024, kind: 'REPAIR' }],
    eligibleByRegulation: [{ [code]: false }, { [code]: true }],
    'member.birthDate': [-10, -30, -70].map((years) => addYears(asOf, years)),
    'member.schoolLevel': ['GENERAL_EDUCATION', 'NONE', 'UNIVERSITY'],
  };
  return values[name] ?? [true, false];
}

function completions(
  partial: HouseholdFacts,
  names: readonly FactName[],
  code: string,
  asOf: IsoDate,
): HouseholdFacts[] {
  let known: HouseholdFacts[] = [partial];
  for (const name of names) {
    known = known.flatMap((facts) =>
      candidates(name, code, asOf).map((value) => {
        if (!name.startsWith('member.')) return { ...facts, [name]: value };
        const members = facts.members?.map((one) => (one.id === memberId ? { ...one, [name.slice(7)]: value } : one));
        return { ...facts, members: members ?? null };
      }),
    );
  }
  return known;
}

describe('each fact said to be missing', () => {
  it('can change the outcome by itself', () => {
    fc.assert(
      fc.property(anyFull, anyHidden, anyDay, anyCode, (full, hidden, asOf, code) => {
        const partial = conceal(full, hidden, true);
        for (const name of ask(code, partial, asOf).missing) {
          const rest = ask(code, partial, asOf).missing.filter((other) => other !== name);
          const matters = completions(partial, rest, code, asOf).some(
            (facts) =>
              new Set(completions(facts, [name], code, asOf).map((one) => ask(code, one, asOf).outcome)).size > 1,
          );
          expect(matters, `${name} for ${code}`).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('exclusion', () => {
  it('is symmetric: what excludes is excluded', () => {
    const excludes = (held: string, asked: string) => {
      const supports = [{ assignment: 'a', measure: held, member: null, effectiveOn: isoDate('2024-06-15') }];
      const facts: HouseholdFacts = { household: 'h', supports, members: [{ id: memberId }] };
      return ask(asked, facts, isoDate('2024-06-15')).outcome === 'EXCLUDED';
    };
    const pairs = codes.flatMap((a) => codes.map((b) => [a, b] as const));
    const excluding = pairs.filter(([a, b]) => excludes(a, b));
    expect(excluding).toHaveLength(9);
    for (const [a, b] of excluding) expect(excludes(b, a), `${b} excludes ${a}`).toBe(true);
  });

  it('comes before a denial and after the window, whatever the facts', () => {
    fc.assert(
      fc.property(anyFull, anyHidden, anyDay, (full, hidden, asOf) => {
        const held = [{ assignment: 'a', measure: 'HOUSING_REPAIR', member: null, effectiveOn: asOf }];
        const { outcome } = ask('SAVINGS_BOOK', { ...conceal(full, hidden), supports: held }, asOf);
        expect(outcome).toBe(asOf >= '2024-01-01' && asOf < '2025-01-01' ? 'EXCLUDED' : 'OUTSIDE_WINDOW');
      }),
    );
  });
});

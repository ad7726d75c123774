import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, outcomes, projectedAmount } from '../src/assignments/index.ts';
import type { HouseholdFacts } from '../src/households/index.ts';
import { isoDate, isStated, isWithin } from '../src/kernel/index.ts';
import { parsePlan } from '../src/parse.ts';
import {
  checkQuotes,
  checkReferences,
  coverPlan,
  deadlinesBetween,
  decideAll,
  factsOfClause,
  findResponsibilityGaps,
  type Plan,
  proposeAssignments,
  renderPlanText,
  reviewSupports,
  supportsOf,
  verifyPlan,
  whatWouldChange,
} from '../src/plans/index.ts';
import { anyDay, anyHousehold, conceal, concealable, memberId, reveal } from './any-household.ts';
import { anyPlanDocument } from './any-plan-document.ts';

const refusals: readonly string[] = ['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED'];

/** A plan, a household of which everything is known, and the same of which some facts are not. */
const anyCase = anyPlanDocument.chain((plan) =>
  fc
    .record({
      full: anyHousehold(supportsOf(plan).map(({ code }) => code)),
      hidden: fc.subarray([...concealable]),
      told: fc.subarray([...concealable]),
      birthYear: fc.boolean(),
      asOf: anyDay,
    })
    .map(({ full, hidden, told, birthYear, asOf }) => {
      const partial = conceal(full, hidden, birthYear);
      return { plan, full, partial, more: reveal(partial, full, told), asOf };
    }),
);

type Key = Pick<Decision, 'measure' | 'member'>;
const keyOf = ({ measure, member }: Key) => `${measure}/${member}`;
function byKey(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [keyOf(decision), decision]));
}

describe('any valid plan', { timeout: 60_000 }, () => {
  it('is read from its own JSON as the same plan', () => {
    fc.assert(
      fc.property(anyPlanDocument, (plan) => {
        const reading = parsePlan(JSON.parse(JSON.stringify(plan)));
        expect(reading.ok ? [] : reading.problems).toEqual([]);
        expect(reading.ok && reading.value).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it('is decided, explained, reviewed, proposed and printed without a throw', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, partial, asOf }) => {
        for (const { measure, member, outcome, entitlement } of decideAll(plan, partial, asOf)) {
          const answer = whatWouldChange(plan, { measure, member, facts: partial, asOf });
          expect(answer.possible && answer.changes.length === 0).toBe(outcome === 'GRANTED');
          const special = plan.measures.find(({ code }) => code === measure);
          const amount = special && projectedAmount(special, entitlement, { effectiveOn: asOf, grade: 5 });
          expect(amount ?? 0).toBeGreaterThanOrEqual(0);
        }
        reviewSupports(plan, () => partial, asOf);
        proposeAssignments(plan, [{ facts: partial, asOf }]);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(anyPlanDocument, (plan) => {
        verifyPlan(plan);
        coverPlan(plan);
        renderPlanText(plan);
        findResponsibilityGaps(plan);
        deadlinesBetween(plan, isoDate('2024-01-01'), isoDate('2028-01-01'));
        for (const { id } of plan.clauses) factsOfClause(plan, id);
        checkReferences(plan);
        checkQuotes(plan);
      }),
      { numRuns: 20 },
    );
  });

  it('gives a reason and a clause for each refusal, with words that stand in it', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, partial, asOf }) => {
        const texts = new Map(plan.clauses.map(({ id, text }) => [id, text]));
        for (const { outcome, reasons, missing, entitlement } of decideAll(plan, partial, asOf)) {
          for (const { clause, quote, text } of reasons) {
            expect(texts.get(clause)).toContain(quote);
            expect(text.vi !== '' && text.en !== '').toBe(true);
          }
          if (refusals.includes(outcome)) expect(reasons[0]?.verdict).toBe('NOT_MET');
          expect(missing.length > 0).toBe(outcome === 'UNDETERMINED');
          expect(entitlement !== null).toBe(outcome === 'GRANTED');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('grants nothing outside of its windows, and for days in which it is due', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, full, asOf }) => {
        const named = full.members?.find(({ id }) => id === memberId)?.supportedUntilAge ?? null;
        const supports = new Map(supportsOf(plan).map((support) => [support.code, support]));
        for (const { measure, outcome, entitlement } of decideAll(plan, full, asOf)) {
          const support = supports.get(measure);
          const age = plan.pledges.some((pledge) => pledge.measure === measure && pledge.untilAge?.value === named);
          if (!support || outcome !== 'GRANTED' || age) continue;
          const further = 'furtherWindows' in support ? (support.furtherWindows ?? []) : [];
          const stated = [support.window, ...further].filter(isStated);
          if (stated.length > 0) expect(stated.some(({ value }) => isWithin(value, asOf))).toBe(true);
          expect(entitlement && isWithin(entitlement, asOf)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('more facts resolve what is undetermined and turn nothing round', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, full, partial, more, asOf }) => {
        const [after, known] = [byKey(decideAll(plan, more, asOf)), byKey(decideAll(plan, full, asOf))];
        for (const before of decideAll(plan, partial, asOf)) {
          const now = after.get(keyOf(before))?.outcome ?? 'UNDETERMINED';
          const end = known.get(keyOf(before))?.outcome;
          if (before.member === memberId) expect(end).not.toBe('UNDETERMINED');
          if (before.outcome === 'GRANTED' || before.outcome === 'OUTSIDE_WINDOW') expect(now).toBe(before.outcome);
          if (refusals.includes(before.outcome))
            expect(outcomes.indexOf(now)).toBeLessThanOrEqual(outcomes.indexOf(before.outcome));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('decides alike in whatever order its lists and those of the household come', () => {
    const turned = (plan: Plan): Plan => ({
      ...plan,
      generalPolicies: plan.generalPolicies.toReversed(),
      measures: plan.measures
        .toReversed()
        .map((measure) => ({ ...measure, conditions: measure.conditions.toReversed() })),
      exclusionGroups: plan.exclusionGroups
        .toReversed()
        .map((group) => ({ ...group, measures: group.measures.toReversed() })),
      otherLoans: plan.otherLoans.toReversed(),
      pledges: plan.pledges.toReversed(),
      sources: plan.sources.toReversed(),
    });
    const about = ({ outcome, entitlement, missing, reasons }: Decision) => ({
      ...{ outcome, entitlement, missing: missing.toSorted() },
      rules: reasons.map(({ rule, verdict, clause }) => `${rule} ${verdict} ${clause}`).sort(),
    });
    fc.assert(
      fc.property(anyCase, ({ plan, partial, asOf }) => {
        const facts: HouseholdFacts = {
          ...partial,
          needs: partial.needs?.toReversed() ?? null,
          members: partial.members?.toReversed() ?? null,
          supports: partial.supports.toReversed(),
        };
        const other = byKey(decideAll(turned(plan), facts, asOf));
        for (const decision of decideAll(plan, partial, asOf)) {
          const same = other.get(keyOf(decision));
          expect(same && about(same)).toEqual(about(decision));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('no household holds two supports of an exclusion group, as it is, with what is locked, and after a proposal', () => {
    const anyRegister = anyPlanDocument.chain((plan) => {
      const codes = supportsOf(plan).map(({ code }) => code);
      const entries = fc.array(fc.tuple(anyHousehold(codes), anyDay, fc.nat(2)), { minLength: 1, maxLength: 4 });
      return fc.record({ plan: fc.constant(plan), entries });
    });
    let pairs = 0;
    fc.assert(
      fc.property(anyRegister, ({ plan, entries }) => {
        const register = entries.map(([facts, asOf, at]) => ({ facts: { ...facts, household: `h${at}` }, asOf }));
        const alone = { ...plan, exclusionGroups: plan.exclusionGroups.slice(0, 1) };
        const locked = register
          .slice(0, 1)
          .flatMap(({ facts: { household } }) =>
            (alone.exclusionGroups[0]?.measures ?? [])
              .slice(0, 1)
              .map((measure) => ({ household, member: null, measure, pledges: [] })),
          );
        const proposal = proposeAssignments(alone, register, undefined, { locked });
        if (!proposal.ok) return;
        const inGroup = (code: string) => alone.exclusionGroups.some(({ measures }) => measures.includes(code));
        for (const { facts } of register) {
          const own = [...proposal.picks, ...locked].filter(({ household }) => household === facts.household);
          const again = own.filter(({ measure }) => inGroup(measure));
          const held = register.flatMap((entry) =>
            entry.facts.household === facts.household ? entry.facts.supports : [],
          );
          expect(again.length).toBeLessThanOrEqual(1);
          if (held.some(({ measure }) => inGroup(measure))) pairs += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(pairs).toBeGreaterThan(0);
  });
});

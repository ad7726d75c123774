import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHousehold, conceal, concealable, memberId } from '../../test/any-household.ts';
import { possibleChanges } from '../assignments/index.ts';
import {
  applyChanges,
  type HouseholdFacts,
  householdClasses,
  type MemberFacts,
  schoolLevels,
} from '../households/index.ts';
import { type IsoDate, isoDate, yearOf } from '../kernel/index.ts';
import type { Condition } from '../measures/index.ts';
import { decide, supportsOf } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';
import { type WhatWouldChange, whatWouldChange } from './what-would-change.ts';

const codes = supportsOf(haDong2024).map((support) => support.code);
const at = { clause: 'II.2.2.2#1', quote: 'đối với các hộ cận nghèo' };
const ofThePlan = supportsOf(haDong2024).flatMap(({ conditions }) => conditions);
const anyPlain: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...ofThePlan),
  fc
    .subarray([...householdClasses], { minLength: 1, maxLength: 3 })
    .map((classes): Condition => ({ kind: 'CLASS_IN', classes, ...at })),
);
const anyCondition = fc.oneof(
  { weight: 3, arbitrary: anyPlain },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('ANY_OF', 'ALL_OF'), fc.array(anyPlain, { minLength: 2, maxLength: 3 }))
      .map(([kind, of]): Condition => ({ kind, of, ...at })),
  },
);

/** The plan of 2024, or one whose measures have other conditions. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .option(fc.array(anyCondition, { maxLength: 4 }), { nil: null })
  .map((conditions) =>
    conditions === null
      ? haDong2024
      : { ...haDong2024, measures: haDong2024.measures.map((measure) => ({ ...measure, conditions })) },
  );

const anyCase = fc.record({
  plan: anyPlan,
  measure: fc.constantFrom(...codes, ...haDong2024.measures.map(({ code }) => code)),
  facts: fc
    .tuple(anyHousehold(codes), fc.subarray([...concealable]), fc.boolean())
    .map(([full, hidden, year]): HouseholdFacts => ({ ...conceal(full, hidden, year), place: 'ha-cau-2024' })),
  asOf: fc.oneof(anyDay, fc.constantFrom(isoDate('2024-06-15'), isoDate('2024-12-31'), isoDate('2025-01-01'))),
});
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

function ask({ plan, ...request }: Case): WhatWouldChange {
  return whatWouldChange(plan, { ...request, member: memberId });
}

/** A way to change one fact, written down without a look at the conditions. */
interface Move {
  readonly of: string;
  readonly apply: (facts: HouseholdFacts) => HouseholdFacts;
}

function isNear(facts: HouseholdFacts): boolean {
  return facts.class === 'NEAR_POOR' || facts.class === 'POOR';
}

function classify(
  before: HouseholdFacts,
  to: (typeof householdClasses)[number],
  asOf: IsoDate,
): Partial<HouseholdFacts> {
  const leaves = isNear(before) && to !== 'NEAR_POOR' && to !== 'POOR';
  const records = to === 'EXITED_NEAR_POVERTY' && before.exitedOn == null;
  return leaves || records ? { class: to, exitedOn: asOf } : { class: to };
}

function movesOf({ measure, facts, asOf }: Case): readonly Move[] {
  const set = (of: string, change: Partial<HouseholdFacts>): Move => ({ of, apply: (now) => ({ ...now, ...change }) });
  const forMember = (of: string, change: Partial<MemberFacts>): Move => ({
    of,
    apply: (now) => ({
      ...now,
      members: now.members?.map((one) => (one.id === memberId ? { ...one, ...change } : one)) ?? null,
    }),
  });
  const year = yearOf(asOf);
  const works = facts.buildsOrRepairs ?? 'NO';
  const done = works !== 'NO' && works.year < year;
  const needs = (['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'ESSENTIAL_ITEMS', 'CREDIT'] as const).flatMap((kind) =>
    [year, null].map((when): Move => {
      return {
        of: `${kind}/${when}`,
        apply: (now) => ({ ...now, needs: [...(now.needs ?? []), { kind, year: when }] }),
      };
    }),
  );
  const findings = [measure, 'JOB_LOAN', 'SOCIAL_ASSISTANCE', 'DISASTER_RELIEF', 'DRUG_REHABILITATION'].map(
    (policy): Move => ({
      of: policy,
      apply: (now) => ({ ...now, eligibleByRegulation: { ...now.eligibleByRegulation, [policy]: true } }),
    }),
  );
  return [
    ...householdClasses.map((to) => set('class', classify(facts, to, asOf))),
    ...(facts.exitedOn == null && !isNear(facts) ? [set('exitedOn', { exitedOn: asOf })] : []),
    ...needs,
    ...[true, false].map((value) => set('housingDilapidated', { housingDilapidated: value })),
    ...[true, false].map((value) => set('inHardship', { inHardship: value })),
    ...(done ? [] : [set('buildsOrRepairs', { buildsOrRepairs: 'NO' })]),
    ...findings,
    ...schoolLevels.map((schoolLevel) => forMember('schoolLevel', { schoolLevel })),
    ...[true, false].map((inSchool) => forMember('inSchool', { inSchool })),
    ...facts.supports.map(({ assignment }): Move => {
      const others = (now: HouseholdFacts) => now.supports.filter((held) => held.assignment !== assignment);
      return { of: assignment, apply: (now) => ({ ...now, supports: others(now) }) };
    }),
  ];
}

/** True when at most so many moves, of a fact each, make the support due. */
function canGrant(one: Case, facts: HouseholdFacts, moves: readonly Move[], size: number): boolean {
  const { plan, measure, asOf } = one;
  if (decide(plan, { measure, member: memberId, facts, asOf }).outcome === 'GRANTED') return true;
  if (size === 0) return false;
  return moves.some((move, index) => {
    const rest = moves.slice(index + 1).filter((other) => other.of !== move.of);
    return canGrant(one, move.apply(facts), rest, size - 1);
  });
}

/** Fewest moves that make the support due, found by trying every set; null where no set of that size does. */
function fewestByForce(one: Case, limit: number): number | null {
  const moves = movesOf(one);
  for (let size = 0; size <= limit; size += 1) if (canGrant(one, one.facts, moves, size)) return size;
  return null;
}

/** Households that are far from a support, in ways that add up. */
const far: readonly (readonly [string, HouseholdFacts])[] = [
  ['nothing is known', { household: 'h', members: [{ id: memberId }], supports: [] }],
  [
    'poor, in a sound house, without needs, out of school, no finding',
    {
      ...{ household: 'h', class: 'POOR', housingDilapidated: false, needs: [], inHardship: false },
      ...{ eligibleByRegulation: {}, supports: [], members: [{ id: memberId, schoolLevel: 'NONE', inSchool: false }] },
    },
  ],
  [
    'near-poor, builds, holds a book and a repair',
    {
      ...{ household: 'h', class: 'NEAR_POOR', buildsOrRepairs: { year: 2024, kind: 'NEW_BUILD' } },
      members: [{ id: memberId, birthDate: isoDate('2015-01-01'), schoolLevel: 'UNIVERSITY', inSchool: true }],
      supports: ['SAVINGS_BOOK', 'HOUSING_REPAIR', 'EDUCATION_SUPPORT'].map((measure) => ({
        ...{ assignment: measure, measure, member: measure === 'EDUCATION_SUPPORT' ? memberId : null },
        effectiveOn: isoDate('2024-03-01'),
      })),
    },
  ],
  [
    'exited ten years ago, well off since',
    {
      ...{ household: 'h', class: 'WELL_OFF', exitedOn: isoDate('2014-06-01'), supports: [] },
      members: [{ id: memberId, birthDate: isoDate('1990-01-01'), isChildOfHousehold: false }],
    },
  ],
];
const ordered = far.flatMap(([title, facts]) =>
  ['2024-06-15', '2025-02-01'].flatMap((day) =>
    codes.map((measure) => ({ title, measure, one: { plan: haDong2024, measure, facts, asOf: isoDate(day) }, day })),
  ),
);

describe('what would change, against every set of up to three changes', () => {
  it.each(far.map(([title]) => title))('%s', (household) => {
    const sizes = new Set<number | null>();
    for (const { title, measure, one, day } of ordered) {
      if (title !== household) continue;
      const answer = ask(one);
      const closed = !answer.possible && answer.obstacles.some(({ rule }) => rule === 'WINDOW');
      const said = answer.possible && answer.changes.length <= 3 ? answer.changes.length : null;
      expect([measure, day, fewestByForce(one, closed ? 1 : 3)]).toEqual([measure, day, said]);
      sizes.add(said);
    }
    expect(sizes.size).toBeGreaterThan(2);
  });
});

describe('what would change', () => {
  it('grants, when it is applied, and changes nothing when it is granted', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const answer = ask(one);
        const before = decide(one.plan, { ...one, member: memberId });
        if (!answer.possible) {
          expect(before.outcome).not.toBe('GRANTED');
          expect(answer.obstacles.length).toBeGreaterThan(0);
          expect(answer.decision).toEqual(before);
          return;
        }
        const facts = applyChanges(one.facts, answer.changes);
        expect(answer.decision.outcome).toBe('GRANTED');
        expect(answer.decision).toEqual(decide(one.plan, { ...one, facts, member: memberId }));
        expect(answer.changes.length === 0).toBe(before.outcome === 'GRANTED');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a smallest set: by force, no smaller set of any changes grants', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const answer = ask(one);
        const fewer = answer.possible ? answer.changes.length - 1 : 2;
        if (fewer >= 0) expect(canGrant(one, one.facts, movesOf(one), Math.min(fewer, 2))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('never touches a birth date, kinship, a naming, a ward or an exit on record', () => {
    const fixed = ({ household, place, members }: HouseholdFacts) => ({
      household,
      place,
      members: members?.map(({ schoolLevel, inSchool, ...rest }) => rest),
    });
    fc.assert(
      fc.property(anyCase, (one) => {
        const answer = ask(one);
        if (!answer.possible) return;
        const after = applyChanges(one.facts, answer.changes);
        expect(fixed(after)).toEqual(fixed(one.facts));
        const onRecord = one.facts.exitedOn != null && !isNear(one.facts);
        if (onRecord) expect(after.exitedOn).toBe(one.facts.exitedOn);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same each time, and leaves the facts given as they were', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const before = JSON.stringify(one.facts);
        expect(ask(one)).toEqual(ask({ ...one, facts: JSON.parse(before) as HouseholdFacts }));
        expect(JSON.stringify(one.facts)).toBe(before);
      }),
    );
  });

  it('is chosen among changes that each change something', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, measure, facts, asOf }) => {
        const support = supportsOf(plan).find((one) => one.code === measure);
        if (!support) throw new RangeError(measure);
        const { needed, optional } = possibleChanges(support, facts, { asOf, member: memberId });
        for (const { from, to } of [...needed, ...optional]) {
          expect(to).not.toEqual(from);
          if (typeof from === 'object' && from !== null) expect(from).not.toContain(to);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cites words that stand in the clause', () => {
    const texts = new Map(haDong2024.clauses.map((clause) => [clause.id, clause.text]));
    fc.assert(
      fc.property(anyCase, (one) => {
        const answer = ask({ ...one, plan: haDong2024 });
        const cited = answer.possible ? answer.changes : answer.obstacles;
        for (const { clause, quote } of cited) expect(texts.get(clause)).toContain(quote);
      }),
      { numRuns: 500 },
    );
  });
});

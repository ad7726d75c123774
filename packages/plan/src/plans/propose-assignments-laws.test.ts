import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HouseholdFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import {
  findPledge,
  type ProposalObjective,
  proposalObjectives,
  proposeAssignments,
  type RegisterEntry,
} from './index.ts';

const matched = [
  'new-build/womens-union',
  'new-build/political-academy',
  'savings-book/ha-cau',
  'savings-book/dong-mai',
  'savings-book/district-fund',
  'essential-items/mobilised',
] as const;
const group = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK'];

interface Case {
  readonly register: readonly RegisterEntry[];
  readonly left: Readonly<Record<string, number>>;
  readonly objectives: readonly ProposalObjective[];
}

const anyEntry = fc
  .record({
    ward: fc.constantFrom('ha-cau-2024', 'dong-mai-2024'),
    housing: fc.boolean(),
    items: fc.boolean(),
    book: fc.boolean(),
  })
  .map(({ ward, housing, items, book }) => (at: number): RegisterEntry => {
    const facts: HouseholdFacts = {
      household: `h${at}`,
      place: ward,
      class: 'NEAR_POOR',
      housingDilapidated: housing,
      buildsOrRepairs: 'NO',
      needs: [
        ...(housing ? [{ kind: 'HOUSING_NEW_BUILD' as const, year: 2024 }] : []),
        { kind: 'ESSENTIAL_ITEMS' as const, year: 2024 },
      ],
      supports: [],
    };
    const measures = ['HOUSING_NEW_BUILD', ...(book ? ['SAVINGS_BOOK'] : []), ...(items ? ['ESSENTIAL_ITEMS'] : [])];
    return { facts, asOf: isoDate('2024-06-15'), measures };
  });

const anyCase: fc.Arbitrary<Case> = fc.record({
  register: fc.array(anyEntry, { maxLength: 4 }).map((all) => all.map((entry, at) => entry(at))),
  left: fc
    .tuple(...[...matched, 'leg-1'].map(() => fc.integer({ min: 0, max: 2 })))
    .map((quantities) =>
      Object.fromEntries([...matched, 'new-build/leg-1'].map((id, at) => [id, quantities[at] ?? 0])),
    ),
  objectives: fc.shuffledSubarray([...proposalObjectives]),
});

/** A choice: for each demand its pledge or none. */
type Choice = readonly { readonly household: string; readonly pledge: string }[];

function optionsOf({ facts, measures }: RegisterEntry): (readonly (string | null)[])[] {
  const asks = (measure: string) => measures?.includes(measure) ?? false;
  const tied = facts.place === 'ha-cau-2024' ? matched[2] : matched[3];
  const houses = facts.housingDilapidated ? [matched[0], matched[1]] : [];
  const books = asks('SAVINGS_BOOK') ? [tied, matched[4]] : [];
  return [[...houses, ...books, null], asks('ESSENTIAL_ITEMS') ? [matched[5], null] : [null]];
}

function* choices(register: readonly RegisterEntry[], left: Readonly<Record<string, number>>): Generator<Choice> {
  const slots = register.flatMap((entry) =>
    optionsOf(entry).map((options) => ({ household: entry.facts.household, options })),
  );
  function* from(at: number, room: Readonly<Record<string, number>>): Generator<Choice> {
    const slot = slots[at];
    if (!slot) return yield [];
    for (const pledge of slot.options) {
      if (pledge === null) yield* from(at + 1, room);
      else {
        const used = pledge.startsWith('new-build/') ? [pledge, 'new-build/leg-1'] : [pledge];
        if (used.some((id) => (room[id] ?? 0) === 0)) continue;
        const less = { ...room, ...Object.fromEntries(used.map((id) => [id, (room[id] ?? 0) - 1])) };
        for (const rest of from(at + 1, less)) yield [{ household: slot.household, pledge }, ...rest];
      }
    }
  }
  yield* from(0, left);
}

function scoreOf(choice: Choice, objectives: readonly ProposalObjective[]): readonly number[] {
  const pledges = choice.map((one) => findPledge(haDong2024, one.pledge));
  const ranks = pledges.map((one) => (group.includes(one?.measure ?? '') ? 3 - group.indexOf(one?.measure ?? '') : 0));
  const values: Record<ProposalObjective, number> = {
    FIRST_OF_GROUP: ranks.reduce((sum, rank) => sum + rank, 0),
    MORE_HOUSEHOLDS: new Set(choice.map((one) => one.household)).size,
    TIED_MONEY_FIRST: pledges.filter((one) => one?.place !== null).length,
  };
  return [choice.length, ...objectives.map((name) => values[name])];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function propose({ register, left, objectives }: Case) {
  const ledger = haDong2024.pledges.map(({ id }) => ({ pledge: id, quantity: left[id] ?? 0 }));
  const proposal = proposeAssignments(haDong2024, register, ledger, { objectives });
  if (!proposal.ok) throw new Error('No proposal');
  const choice = proposal.picks.map(({ household, pledges }) => ({ household, pledge: pledges.at(-1) ?? '' }));
  return { ...proposal, choice };
}

describe('laws of the proposal', () => {
  it('no choice is better: compared with every other on small registers', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const all = [...choices(one.register, one.left)].map((choice) => scoreOf(choice, one.objectives));
        const best = all.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
        expect(scoreOf(propose(one).choice, one.objectives)).toEqual(best);
      }),
      { numRuns: 150 },
    );
  });

  it('no household gets two supports of a group, no pledge gives more than it has', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { picks } = propose(one);
        const inGroup = picks.filter((pick) => group.includes(pick.measure)).map((pick) => pick.household);
        expect(new Set(inGroup).size).toBe(inGroup.length);
        const given = picks.flatMap((pick) => pick.pledges);
        for (const id of given)
          expect(given.filter((other) => other === id).length).toBeLessThanOrEqual(one.left[id] ?? 0);
      }),
    );
  });

  it('a shortfall names a set that is too large for its pledges, by exactly those who go without', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { shortfalls, picks } = propose(one);
        const due = one.register.flatMap((entry) => optionsOf(entry).filter((options) => options.length > 1)).length;
        expect(shortfalls.length > 0).toBe(picks.length < due);
        for (const { receivers, unserved, capacity } of shortfalls)
          expect(receivers.length - capacity).toBe(unserved.length);
      }),
    );
  });

  it('the order of the register does not matter', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(propose({ ...one, register: [...one.register].reverse() })).toEqual(propose(one));
      }),
    );
  });
});

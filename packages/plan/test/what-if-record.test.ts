import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classification, HouseholdFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import { parsePlan } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import {
  diffPlans,
  type HouseholdOnRecord,
  type Plan,
  type RecordShift,
  type WhatIfOnRecord,
  type WishedChange,
  whatIfOnRecord,
} from '../src/plans/index.ts';
import { anyQuestion, codes, read } from './any-what-if.ts';

type Answer = Extract<WhatIfOnRecord, { ok: true }>;

const nearPoor: Classification = {
  ...{ effectiveOn: isoDate('2024-01-01'), class: 'NEAR_POOR', standard: 'CITY', change: 'NEWLY_NEAR_POOR' },
};
const exited: Classification = {
  ...{ effectiveOn: isoDate('2024-12-31'), class: 'EXITED_NEAR_POVERTY', standard: null },
  change: 'EXITED_NEAR_POVERTY',
};
const asOf = isoDate('2024-06-15');

function ask(
  changes: readonly WishedChange[],
  households: readonly HouseholdOnRecord[],
  plan: Plan = haDong2024,
  measures?: readonly string[],
): Answer {
  const answer = whatIfOnRecord(plan, changes, households, { read: parsePlan, asOf, ...(measures && { measures }) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

function household(
  name: string,
  facts: Partial<HouseholdFacts>,
  classifications: readonly Classification[] = [nearPoor],
): HouseholdOnRecord {
  return {
    facts: { household: name, place: 'ha-cau-2024', supports: [], members: [], needs: [], ...facts },
    classifications,
  };
}

const held = (assignment: string, measure: string, on: string, member: string | null = null) => ({
  ...{ assignment, measure, member, effectiveOn: isoDate(on) },
});

const book = household('book', { buildsOrRepairs: 'NO', supports: [held('b', 'SAVINGS_BOOK', '2024-05-02')] });
const noBook = household('no-book', { place: 'phu-luong-2024', buildsOrRepairs: 'NO' });
const house = household('house', {
  ...{ housingDilapidated: true, buildsOrRepairs: { year: 2024, kind: 'NEW_BUILD' } },
  needs: [{ kind: 'HOUSING_NEW_BUILD', year: 2024 }],
  supports: [held('n', 'HOUSING_NEW_BUILD', '2024-04-22')],
});
const pupil = household(
  'pupil',
  {
    members: [
      { id: 'child', birthYear: 2012, schoolLevel: 'GENERAL_EDUCATION', inSchool: true, isChildOfHousehold: true },
    ],
    supports: [held('e', 'EDUCATION_SUPPORT', '2025-01-01', 'child')],
    buildsOrRepairs: null,
  },
  [nearPoor, exited],
);
const everybody = [book, noBook, house, pupil];
const brief = ({ household: of, assignment, member, measure, kind, before, after }: RecordShift) =>
  [of, assignment, member, measure, kind, before.amount, after.amount].join(' ');

describe('a what-if over what is on record', () => {
  it('of a rate: what is held and what is not assigned yet grow, each on its own side', () => {
    const answer = ask([{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }], everybody);
    expect(answer.shifts.map(brief)).toEqual([
      'book b  SAVINGS_BOOK MORE 20000000 25000000',
      'no-book   SAVINGS_BOOK MORE 20000000 25000000',
    ]);
    expect(answer.whole).toMatchObject({ households: 4, affected: 2, gains: 2, losses: 0, held: 5_000_000 });
    expect(answer.rows.map(({ place, households, held: own, open }) => [place, households, own, open])).toEqual([
      ['ha-cau-2024', 3, 5_000_000, 0],
      ['phu-luong-2024', 1, 0, 5_000_000],
    ]);
    expect(answer.held).toBe(3);
  });

  it('of a house: another rate for the one that stands', () => {
    const answer = ask([{ path: 'measures[HOUSING_NEW_BUILD].rate', value: 120_000_000 }], everybody);
    expect(answer.shifts.map(brief)).toEqual(['house n  HOUSING_NEW_BUILD MORE 100000000 120000000']);
    expect(answer.whole.held).toBe(20_000_000);
  });

  it('of a window that closes: who holds a book loses ground by the clause of the window, who has none cannot get one', () => {
    const value = { from: '2024-01-01', until: '2024-04-01' };
    const answer = ask([{ path: 'measures[SAVINGS_BOOK].window', value }], [book, noBook, house]);
    expect(
      answer.shifts.map(({ household: of, assignment, kind, after, reason }) => [
        of,
        assignment,
        kind,
        after.outcome,
        reason.clause,
      ]),
    ).toEqual([
      ['book', 'b', 'NO_LONGER_GRANTED', 'OUTSIDE_WINDOW', 'III.2#1'],
      ['no-book', null, 'NO_LONGER_GRANTED', 'OUTSIDE_WINDOW', 'III.2#1'],
    ]);
    expect(answer.whole).toMatchObject({ losses: 2, held: -20_000_000, open: -20_000_000 });
  });

  it('of a window that begins later than today is asked as of its first day', () => {
    const wishes = [{ path: 'measures[EDUCATION_SUPPORT].window', value: { from: '2026-01-01', until: '2028-01-01' } }];
    const asking = household('asks', { ...pupil.facts, household: 'asks', supports: [] }, [nearPoor, exited]);
    const answer = ask(wishes, [pupil, asking]);
    expect(answer.shifts.map(({ household: of, kind, before, after }) => [of, kind, before.from, after.from])).toEqual([
      ['pupil', 'NO_LONGER_GRANTED', '2025-01-01', null],
      ['asks', 'SHORTER', '2025-01-01', '2026-01-01'],
    ]);
  });

  it('reads the class of the day of each support, and not that of today', () => {
    const gone = household('gone', { ...book.facts, household: 'gone' }, [nearPoor, exited]);
    const open = household('open', { ...noBook.facts, household: 'open' }, [{ ...nearPoor, class: 'POOR' }]);
    const answer = ask([{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }], [gone, open]);
    expect(answer.shifts.map(brief)).toEqual(['gone b  SAVINGS_BOOK MORE 20000000 25000000']);
  });

  it('of a pledge: nobody changes, but what is held and asked for is more than what is left', () => {
    const answer = ask([{ path: 'pledges[measure=SAVINGS_BOOK].quantity', value: 0 }], everybody);
    expect(answer.shifts).toEqual([]);
    const books = answer.coverage.find(({ measure }) => measure === 'SAVINGS_BOOK');
    expect(books).toMatchObject({
      demand: { before: 2, after: 2 },
      pledged: { before: 78, after: 0 },
      balance: { before: 76, after: -2, difference: -78 },
    });
  });

  it('does not offer a second support of an exclusion group that falls to who holds the first', () => {
    const answer = ask([{ path: 'exclusionGroups[HOUSING_OR_SAVINGS_BOOK]', remove: true }], [book]);
    expect(answer.shifts).toEqual([]);
  });

  it('counts apart where an amount is not stated', () => {
    const rate = haDong2024.measures.find(({ code }) => code === 'TET_GIFT')?.rate;
    const answer = ask([{ path: 'measures[SAVINGS_BOOK].rate', value: rate }], [book]);
    expect(answer.whole).toMatchObject({ held: 0, unstated: 1 });
  });
});

/** Registers with supports, as the laws need them. */
const anyRecord = anyQuestion.map((question) => {
  const [plan, wishes, register] = read(question);
  const seen = new Map(register.map(({ facts, asOf: on }) => [facts.household, { facts, on }]));
  const households = [...seen.values()].map(
    ({ facts, on }): HouseholdOnRecord => ({
      facts,
      classifications: facts.class ? [{ ...nearPoor, effectiveOn: on, class: facts.class, standard: null }] : [],
    }),
  );
  return { plan, wishes, households };
});

function law(holds: (plan: Plan, wishes: readonly WishedChange[], households: readonly HouseholdOnRecord[]) => void) {
  fc.assert(
    fc.property(anyRecord, ({ plan, wishes, households }) => holds(plan, wishes, households)),
    { numRuns: 40 },
  );
}

/** Undoes a change, and expects that what it did comes back turned round; what it did. */
function expectMirror(
  plan: Plan,
  wishes: readonly WishedChange[],
  households: readonly HouseholdOnRecord[],
): readonly RecordShift[] {
  const there = ask(wishes, households, plan, codes);
  const back = ask(diffPlans(there.answer.plan, plan), households, there.answer.plan, codes);
  const seen = (turned: boolean) => (one: RecordShift) => {
    const sides = [one.before, one.after].map(({ outcome, amount, from, until }) => [outcome, amount, from, until]);
    const direction = turned ? 0 - one.direction : one.direction;
    return JSON.stringify([
      ...[one.household, one.member, one.measure, one.assignment, direction === 0 ? 0 : direction],
      turned ? sides.reverse() : sides,
    ]);
  };
  expect(back.shifts.map(seen(true)).sort()).toEqual(there.shifts.map(seen(false)).sort());
  expect(back.whole.held + there.whole.held).toBe(0);
  return there.shifts;
}

describe('laws of a what-if over what is on record', { timeout: 60_000 }, () => {
  it('no change makes no difference', () => {
    law((plan, _, households) => {
      const answer = ask([], households, plan, codes);
      expect(answer.shifts).toEqual([]);
      expect(answer.whole).toMatchObject({ affected: 0, gains: 0, losses: 0, held: 0, open: 0, unstated: 0 });
      expect(answer.coverage.every(({ balance }) => balance.difference === 0 || balance.difference === null)).toBe(
        true,
      );
    });
  });

  it('a change and its inverse mirror each other, support by support', () => {
    let changed = 0;
    law((plan, wishes, households) => {
      changed += expectMirror(plan, wishes, households).length;
    });
    expect(changed).toBeGreaterThan(0);
    const rate = [{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }];
    expect(expectMirror(haDong2024, rate, [book]).map(({ assignment }) => assignment)).toEqual(['b']);
  });

  it('the rows add up to the whole', () => {
    law((plan, wishes, households) => {
      const { whole, rows } = ask(wishes, households, plan, codes);
      for (const field of ['households', 'affected', 'gains', 'losses', 'held', 'open', 'unstated'] as const) {
        expect(rows.reduce((sum, row) => sum + row[field], 0)).toBe(whole[field]);
      }
    });
  });
});

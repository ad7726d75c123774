import { describe, expect, it } from 'vitest';
import { entry, houseOrBook, lines, made } from '../../test/books-register.ts';
import { type Entries, ledgerOf } from '../../test/ledger-of.ts';
import { songKim2026 } from '../../test/second-plan.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import {
  type Plan,
  type ProposalObjective,
  type ProposalWishes,
  proposalObjectiveLabels,
  proposalObjectives,
  proposeAssignments,
  type RegisterEntry,
} from './index.ts';

const house = { 'new-build/leg-1': 1, 'new-build/womens-union': 1 };
const received = { pledged: 1, received: 1 };
const wardBook = 'savings-book/ha-cau';
const fundBook = 'savings-book/district-fund';

function propose(register: readonly RegisterEntry[], entries: Entries, wishes: ProposalWishes = {}) {
  return proposeAssignments(haDong2024, register, ledgerOf(haDong2024, entries), wishes);
}

describe('the order of the objectives is the committee’s', () => {
  const one = [houseOrBook('a')];
  const book = [entry('a', ['SAVINGS_BOOK'])];

  it.each<[string, readonly RegisterEntry[], Entries, ProposalObjective, ProposalObjective, string, string]>([
    [
      'a house of common money, or a book of the ward',
      one,
      { ...house, [wardBook]: 1 },
      'FIRST_OF_GROUP',
      'TIED_MONEY_FIRST',
      'a: new-build/leg-1 + new-build/womens-union',
      `a: ${wardBook}`,
    ],
    [
      'a house that is promised, or a book that has come in',
      one,
      { ...house, [fundBook]: received },
      'FIRST_OF_GROUP',
      'RECEIVED_MONEY_FIRST',
      'a: new-build/leg-1 + new-build/womens-union',
      `a: ${fundBook}`,
    ],
    [
      'a promised book of the ward, or one of the district that has come in',
      book,
      { [wardBook]: 1, [fundBook]: received },
      'TIED_MONEY_FIRST',
      'RECEIVED_MONEY_FIRST',
      `a: ${wardBook}`,
      `a: ${fundBook}`,
    ],
  ])('%s', (_name, register, entries, a, b, first, second) => {
    const ahead = propose(register, entries, { objectives: [a, b] });
    const behind = propose(register, entries, { objectives: [b, a] });
    expect([lines(ahead), lines(behind)]).toEqual([[first], [second]]);
    const decided = [ahead, behind].map((proposal) => made(proposal).picks[0]?.reasons.find((why) => why.objective));
    expect(decided).toMatchObject([
      { basis: 'COMMITTEE', objective: a, clause: null },
      { basis: 'COMMITTEE', objective: b, clause: null },
    ]);
    expect(decided[0]?.text.vi).toBe(
      `Theo ưu tiên của Ban chỉ đạo (${proposalObjectiveLabels[a].vi}), không phải do Kế hoạch quy định.`,
    );
  });

  it('more supports come before every objective: no house where a house costs a book', () => {
    const needs = [{ kind: 'HOUSING_NEW_BUILD' as const, year: 2024 }];
    const onlyHouse = entry('b', ['HOUSING_NEW_BUILD'], 'ha-cau-2024', { housingDilapidated: true, needs });
    expect(lines(propose([houseOrBook('a'), onlyHouse], { ...house, [fundBook]: 1 }))).toEqual([
      `a: ${fundBook}`,
      'b: new-build/leg-1 + new-build/womens-union',
    ]);
  });

  it('a repeated objective counts once', () => {
    const often = Array.from({ length: 12 }, () => 'TIED_MONEY_FIRST' as const);
    const objectives = [...often, 'FIRST_OF_GROUP'] as const;
    expect(lines(propose(one, { ...house, [wardBook]: 1 }, { objectives }))).toEqual([`a: ${wardBook}`]);
  });

  it('each has words for an official', () => {
    expect(Object.keys(proposalObjectiveLabels)).toEqual([...proposalObjectives]);
  });
});

describe('who decided', () => {
  const bases = (register: readonly RegisterEntry[], entries: Entries, wishes: ProposalWishes = {}) =>
    made(propose(register, entries, wishes)).picks.map(({ household, reasons }) => [
      household,
      ...reasons.filter(({ clause }) => clause === null).map(({ basis, objective }) => objective ?? basis),
    ]);
  const [a, b] = ['a', 'b'].map((household) => entry(household, ['SAVINGS_BOOK']));
  if (!a || !b) throw new Error('two households');

  it('nobody but the plan, where there is one way', () => {
    expect(bases([a, b], { [fundBook]: 2 })).toEqual([['a'], ['b']]);
  });

  it('the order of codes, where one of two goes without', () => {
    expect(bases([b, a], { [fundBook]: 1 })).toEqual([['a', 'CODE']]);
  });

  it('the order of codes, where two pledges do as well', () => {
    expect(bases([a], { [fundBook]: 1, 'savings-book/social-mobilisation': 1 })).toEqual([['a', 'CODE']]);
  });

  it('the policy on ward money, and the objective where common money would do', () => {
    expect(bases([a], { [wardBook]: 1 })).toEqual([['a', 'COMMITTEE']]);
    expect(bases([a], { [wardBook]: 1, [fundBook]: 1 })).toEqual([['a', 'COMMITTEE', 'TIED_MONEY_FIRST']]);
  });

  it('what has come in, where it alone decides against the money of a ward that may leave it', () => {
    const entries = { [wardBook]: 1, [fundBook]: { pledged: 2, received: 2 } };
    const wishes = { wardMoneyStays: false, objectives: ['RECEIVED_MONEY_FIRST'] } as const;
    expect(bases([a], entries, wishes)).toEqual([['a', 'RECEIVED_MONEY_FIRST']]);
  });

  it('the objective that one of them gets the house, the order of codes which of them', () => {
    expect(bases([houseOrBook('a'), houseOrBook('b')], { ...house, [fundBook]: 2 })).toEqual([
      ['a', 'FIRST_OF_GROUP', 'CODE'],
      ['b', 'CODE'],
    ]);
  });

  it('the order of codes, where another pledge of the other leg would do', () => {
    const two = haDong2024.pledges.flatMap((one) =>
      one.id === 'new-build/leg-1' ? [one, { ...one, id: 'new-build/leg-1b' }] : [one],
    );
    const plan: Plan = { ...haDong2024, pledges: two };
    const units = { ...house, 'new-build/leg-1b': 1 };
    const { picks } = made(proposeAssignments(plan, [houseOrBook('a')], ledgerOf(plan, units)));
    expect(picks[0]?.pledges).toEqual(['new-build/leg-1', 'new-build/womens-union']);
    expect(picks[0]?.reasons.at(-1)?.basis).toBe('CODE');
  });
});

describe('money of a ward', () => {
  const far = entry('a', ['SAVINGS_BOOK'], 'dong-mai-2024');

  it('stays in the ward by policy, and leaves it when the committee rules so', () => {
    expect(lines(propose([far], { [wardBook]: 1 }))).toEqual([]);
    const { picks } = made(propose([far], { [wardBook]: 1 }, { wardMoneyStays: false }));
    expect(picks.map(({ pledges }) => pledges)).toEqual([[wardBook]]);
    expect(picks[0]?.reasons.some(({ basis }) => basis === 'COMMITTEE')).toBe(false);
  });

  it('two legs that are tied to wards are no obstacle without the policy', () => {
    const pledges = haDong2024.pledges.map((one) =>
      one.measure === 'HOUSING_REPAIR' ? { ...one, place: 'ha-cau-2024' } : one,
    );
    expect(proposeAssignments({ ...haDong2024, pledges }, []).ok).toBe(false);
    expect(proposeAssignments({ ...haDong2024, pledges }, [], undefined, { wardMoneyStays: false }).ok).toBe(true);
  });
});

describe('plans of other shapes', () => {
  const near = (measures: readonly string[]) => [{ ...entry('a', measures, 'x'), asOf: entryDay }];
  const entryDay = '2026-06-01' as RegisterEntry['asOf'];

  it('a measure in two groups: one of what excludes each other, all of what does not', () => {
    const picked = (measures: readonly string[]) =>
      made(proposeAssignments(songKim2026, near(measures))).picks.map(({ measure }) => measure);
    expect(picked(['BREEDING_COW', 'TRADE_TOOLS'])).toEqual(['BREEDING_COW']);
    expect(picked(['TRADE_TOOLS', 'WATER_TANK'])).toEqual(['TRADE_TOOLS']);
    expect(picked(['BREEDING_COW', 'WATER_TANK'])).toEqual(['BREEDING_COW', 'WATER_TANK']);
  });

  it('refuses where it stands between two that do not exclude each other', () => {
    expect(proposeAssignments(songKim2026, near(['BREEDING_COW', 'TRADE_TOOLS', 'WATER_TANK']))).toMatchObject({
      ok: false,
      problems: [{ code: 'SEVERAL_EXCLUSION_GROUPS', about: 'TRADE_TOOLS' }],
    });
  });

  it('refuses a pledge that names no leg of a measure with legs', () => {
    const pledges = haDong2024.pledges.map((one) => (one.id === 'repair/red-cross' ? { ...one, leg: null } : one));
    expect(proposeAssignments({ ...haDong2024, pledges }, [])).toMatchObject({
      problems: [{ code: 'LEG_NOT_NAMED', about: 'repair/red-cross' }],
    });
  });

  it('receivers of different wards who are short of the same pledge stand in one shortfall', () => {
    const wards = ['ha-cau-2024', 'dong-mai-2024', 'la-khe-2024'];
    const register = wards.map((ward, at) => entry(`h${at}`, ['STUDENT_BICYCLE'], ward, bicycle));
    const { shortfalls } = made(propose(register, { 'student-bicycle/red-cross': 0 }));
    expect(shortfalls).toMatchObject([{ capacity: 0, pledges: ['student-bicycle/red-cross'] }]);
    expect(shortfalls[0]?.unserved).toHaveLength(3);
  });

  it('a support that nobody has pledged has a shortfall without pledges', () => {
    const plan = { ...haDong2024, pledges: [] };
    const register = ['a', 'b'].map((household) => entry(household, ['STUDENT_BICYCLE'], household, bicycle));
    expect(made(proposeAssignments(plan, register)).shortfalls).toMatchObject([
      { pledges: [], capacity: 0, receivers: [{}, {}], text: { en: '2 due, and no pledge to serve them.' } },
    ]);
  });
  const bicycle = { needs: [{ kind: 'ESSENTIAL_ITEMS' as const, year: 2024 }] };
});

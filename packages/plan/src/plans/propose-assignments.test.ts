import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoRegister } from '../../test/demo-register.ts';
import { keeper } from '../../test/household-examples.ts';
import { type Entries, ledgerOf } from '../../test/ledger-of.ts';
import { isoDate, isStated } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { findMeasure, findPledge, type Plan, type Proposal, proposeAssignments, type RegisterEntry } from './index.ts';

function made(proposal: Proposal) {
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.problems));
  return proposal;
}

const demo = made(proposeAssignments(haDong2024, demoRegister));

function picksOf(...measures: string[]) {
  return demo.picks.filter((pick) => measures.includes(pick.measure));
}

function amountOf(...measures: string[]): number {
  return picksOf(...measures).reduce((sum, pick) => {
    const rate = findMeasure(haDong2024, pick.measure)?.rate;
    return sum + (rate && isStated(rate) ? rate.value : 0);
  }, 0);
}

describe('the proposal for the register of the plan', () => {
  it('serves all 84 households, 97 pupils and 32 items, without a shortfall', () => {
    expect(demo.shortfalls).toEqual([]);
    expect(
      new Set(picksOf('HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK').map((one) => one.household)).size,
    ).toBe(84);
    const counts = [
      'HOUSING_NEW_BUILD',
      'HOUSING_REPAIR',
      'SAVINGS_BOOK',
      'EDUCATION_SUPPORT',
      'ESSENTIAL_ITEMS',
      'STUDENT_BICYCLE',
    ];
    expect(counts.map((code) => picksOf(code).length)).toEqual([5, 1, 78, 97, 14, 18]);
  });

  it('reaches 560, 1 560 and 120 million in 2024, and 97 pupils from 2025-01-01', () => {
    expect(amountOf('HOUSING_NEW_BUILD', 'HOUSING_REPAIR')).toBe(560_000_000);
    expect(amountOf('SAVINGS_BOOK')).toBe(1_560_000_000);
    expect(amountOf('ESSENTIAL_ITEMS', 'STUDENT_BICYCLE')).toBe(120_000_000);
    expect(new Set(picksOf('EDUCATION_SUPPORT').map((pick) => pick.asOf))).toEqual(new Set(['2025-01-01']));
  });

  it('stays within every pledge, keeps ward money in its ward, and pays every leg', () => {
    const used = new Map<string, number>();
    for (const pick of demo.picks) {
      const pledges = pick.pledges.map((id) => findPledge(haDong2024, id));
      const legs = findMeasure(haDong2024, pick.measure)?.legs ?? [];
      expect(pledges.map((one) => one?.leg)).toEqual(legs.length > 0 ? legs.map((leg) => leg.code) : [null]);
      for (const pledge of pledges) {
        if (pledge?.place) expect(`${pick.household.split('/')[0]}-2024`).toBe(pledge.place);
        for (const id of [pledge?.id, pledge?.partOf]) if (id) used.set(id, (used.get(id) ?? 0) + 1);
      }
    }
    for (const [id, count] of used) expect(count).toBeLessThanOrEqual(findPledge(haDong2024, id)?.quantity.value ?? 0);
    expect(used.get('education/labour-federation/until-eighteen')).toBe(2);
    expect(used.get('education/labour-federation')).toBe(12);
  });

  it('gives a clause for every pick, and says which choices are not from the plan', () => {
    for (const { reasons } of demo.picks) expect(reasons.some((reason) => reason.clause !== null)).toBe(true);
    const book = picksOf('SAVINGS_BOOK')[0];
    expect(book?.reasons.find((reason) => reason.text.vi.startsWith('Nguồn hỗ trợ'))?.clause).toMatch(/^II\.2\.2\.2#4/);
    expect(book?.reasons.at(-1)).toMatchObject({
      clause: null,
      text: { en: expect.stringContaining('not from the plan') },
    });
  });

  it('is the same in whatever order the register and the pledges come', () => {
    const shuffled = fc.shuffledSubarray([...demoRegister], { minLength: demoRegister.length });
    const pledges = fc.shuffledSubarray([...haDong2024.pledges], { minLength: haDong2024.pledges.length });
    fc.assert(
      fc.property(shuffled, pledges, (register, order) => {
        expect(proposeAssignments({ ...haDong2024, pledges: order }, register)).toEqual(demo);
      }),
      { numRuns: 5 },
    );
  });
});

describe('what the committee fixes', () => {
  const book = (household: string, place: string): RegisterEntry => ({
    facts: { ...keeper, household, place },
    asOf: isoDate('2024-06-15'),
    measures: ['SAVINGS_BOOK'],
  });
  const only = (entries: Entries) => ledgerOf(haDong2024, entries);
  const none = only({});

  it('locked supports are kept, use up their pledge and are not proposed again', () => {
    const locked = [{ household: 'a', member: null, measure: 'SAVINGS_BOOK', pledges: ['savings-book/ha-cau'] }];
    const register = [book('a', 'ha-cau-2024'), book('b', 'ha-cau-2024')];
    const ledger = only({ 'savings-book/ha-cau': { pledged: 2, allocated: 1 } });
    const proposal = made(proposeAssignments(haDong2024, register, ledger, { locked }));
    expect(proposal.locked).toEqual(locked);
    expect(proposal.picks.map((pick) => pick.household)).toEqual(['b']);
    const gone = only({ 'savings-book/ha-cau': { pledged: 1, allocated: 1 } });
    const short = made(proposeAssignments(haDong2024, register, gone, { locked }));
    expect(short.shortfalls[0]).toMatchObject({ capacity: 0, unserved: [{ household: 'b' }] });
  });

  it.each<[string, string, Parameters<typeof proposeAssignments>[2]]>([
    ['UNKNOWN_PLEDGE', 'no-such-pledge', none],
    ['LOCKED_NOT_ALLOCATED', 'savings-book/ha-cau', only({ 'savings-book/ha-cau': 2 })],
    ['LOCKED_NOT_ALLOCATED', 'savings-book/ha-cau', new Map()],
    ['ALLOCATED_OVER_PLEDGED', 'savings-book/ha-cau', only({ 'savings-book/ha-cau': { allocated: 1 } })],
    ['LOCKED_OVER_PLEDGE', 'repair/red-cross', undefined],
  ])('refuses what is locked with %s', (code, pledge, ledger) => {
    const locked = ['a', 'b'].map((household) => ({
      household,
      member: null,
      measure: 'SAVINGS_BOOK',
      pledges: [pledge],
    }));
    const kept = code === 'ALLOCATED_OVER_PLEDGED' ? [] : locked;
    const proposal = proposeAssignments(haDong2024, [], ledger, { locked: kept });
    expect(proposal).toMatchObject({ ok: false, problems: [{ code, about: pledge }] });
  });

  it('says how much is locked and how much the ledger has', () => {
    const locked = [{ household: 'a', member: null, measure: 'SAVINGS_BOOK', pledges: ['savings-book/ha-cau'] }];
    const proposal = proposeAssignments(haDong2024, [], none, { locked });
    expect(proposal.ok ? '' : proposal.problems[0]?.text.vi).toBe(
      'savings-book/ha-cau: giữ lại 1 sổ, sổ chỉ ghi đã bố trí 0 sổ.',
    );
  });

  it('refuses a measure that the plan does not have', () => {
    const entry = { facts: keeper, asOf: isoDate('2024-06-15'), measures: ['SAVINGS_BOOKS'] };
    expect(proposeAssignments(haDong2024, [entry])).toMatchObject({
      problems: [{ code: 'UNKNOWN_MEASURE', about: 'SAVINGS_BOOKS' }],
    });
  });

  it('names the set that is short: the ward money of another ward does not help', () => {
    const register = [book('a', 'ha-cau-2024'), book('b', 'ha-cau-2024'), book('c', 'dong-mai-2024')];
    const ledger = only({ 'savings-book/ha-cau': 1, 'savings-book/dong-mai': 3 });
    const { shortfalls, picks } = made(proposeAssignments(haDong2024, register, ledger));
    expect(picks.map((pick) => pick.household)).toEqual(['a', 'c']);
    expect(shortfalls).toMatchObject([
      { receivers: [{ household: 'a' }, { household: 'b' }], unserved: [{ household: 'b' }], capacity: 1 },
    ]);
    expect(shortfalls[0]?.pledges).toContain('savings-book/ha-cau');
    expect(shortfalls[0]?.pledges).not.toContain('savings-book/dong-mai');
  });

  it('a house comes before a book, as far as both legs reach', () => {
    const house = (household: string): RegisterEntry => ({
      facts: {
        ...keeper,
        household,
        place: 'ha-cau-2024',
        housingDilapidated: true,
        needs: [{ kind: 'HOUSING_NEW_BUILD', year: 2024 }],
      },
      asOf: isoDate('2024-06-15'),
      measures: ['HOUSING_NEW_BUILD', 'SAVINGS_BOOK'],
    });
    const books = { 'savings-book/district-fund': 5, 'new-build/labour-federation': 5 };
    const ledger = only({ ...books, 'new-build/leg-1': 1 });
    const { picks } = made(proposeAssignments(haDong2024, [house('b'), house('a')], ledger));
    expect(picks.map((pick) => pick.measure)).toEqual(['HOUSING_NEW_BUILD', 'SAVINGS_BOOK']);
    expect(picks[0]?.pledges).toEqual(['new-build/leg-1', 'new-build/labour-federation']);
    const empty = only({ 'new-build/leg-1': 1, 'new-build/labour-federation': 5 });
    expect(made(proposeAssignments(haDong2024, [house('a'), house('b')], empty)).shortfalls[0]?.pledges).toContain(
      'new-build/leg-1',
    );
  });

  it('refuses a measure with two legs that are tied to wards', () => {
    const pledges = haDong2024.pledges.map((one) => (one.measure === 'HOUSING_REPAIR' ? { ...one, place: 'w' } : one));
    const plan: Plan = { ...haDong2024, pledges };
    expect(proposeAssignments(plan, [])).toMatchObject({
      problems: [{ code: 'LEGS_BOTH_TIED', about: 'HOUSING_REPAIR' }],
    });
  });

  const wanting = (household: string, place: string, measures: readonly string[]): RegisterEntry => ({
    facts: { ...keeper, household, place, needs: [{ kind: 'ESSENTIAL_ITEMS', year: 2024 }] },
    asOf: isoDate('2024-06-15'),
    measures,
  });
  const both = ['SAVINGS_BOOK', 'ESSENTIAL_ITEMS'];
  const few = only({ 'savings-book/district-fund': 1, 'essential-items/mobilised': 1 });

  it('rather helps two households than one twice', () => {
    const register = [wanting('a', 'ha-cau-2024', both), wanting('b', 'dong-mai-2024', both)];
    const { picks } = made(proposeAssignments(haDong2024, register, few));
    expect(picks.map((pick) => pick.household)).toEqual(['a', 'b']);
    const onlyBook = wanting('a', 'ha-cau-2024', ['SAVINGS_BOOK']);
    const third = wanting('b', 'dong-mai-2024', both);
    const result = made(proposeAssignments(haDong2024, [onlyBook, third], few));
    expect(result.picks.map((pick) => `${pick.household} ${pick.measure}`)).toEqual([
      'a SAVINGS_BOOK',
      'b ESSENTIAL_ITEMS',
    ]);
  });

  it('rather helps a household that has nothing than one with a locked support, and never repeats a locked item', () => {
    const register = [wanting('a', 'dong-mai-2024', both), wanting('b', 'ha-cau-2024', ['ESSENTIAL_ITEMS'])];
    const locked = [{ household: 'a', member: null, measure: 'SAVINGS_BOOK', pledges: ['savings-book/district-fund'] }];
    const used = only({ 'savings-book/district-fund': { pledged: 1, allocated: 1 }, 'essential-items/mobilised': 1 });
    const { picks } = made(proposeAssignments(haDong2024, register, used, { locked }));
    expect(picks.map((pick) => pick.household)).toEqual(['b']);
    const item = [{ household: 'a', member: null, measure: 'ESSENTIAL_ITEMS', pledges: ['essential-items/mobilised'] }];
    const again = made(
      proposeAssignments(haDong2024, [wanting('a', 'ha-cau-2024', both)], undefined, { locked: item }),
    );
    expect(again.picks.map((pick) => pick.measure)).toEqual(['SAVINGS_BOOK']);
  });

  describe('an item of which there is one kind', () => {
    const needs = [{ kind: 'ESSENTIAL_ITEMS', year: 2024 } as const];
    const holding = (household: string, measure: string, member: string | null): RegisterEntry => ({
      facts: {
        ...{ ...keeper, household, needs, members: [{ id: `${household}-child`, isChildOfHousehold: true }] },
        supports: [{ assignment: `${household}-1`, measure, member, effectiveOn: isoDate('2024-05-02') }],
      },
      asOf: isoDate('2024-06-15'),
      measures: ['STUDENT_BICYCLE'],
    });
    const last = only({ 'student-bicycle/red-cross': { pledged: 18, allocated: 17 } });

    it.each([[null], ['a-child']])('goes to who has none, not again to who holds it (for %s)', (member) => {
      const register = [holding('a', 'STUDENT_BICYCLE', member), holding('b', 'SAVINGS_BOOK', null)];
      const { picks, shortfalls } = made(proposeAssignments(haDong2024, register, last));
      expect(picks.map((pick) => pick.household)).toEqual(['b']);
      expect(shortfalls).toEqual([]);
    });

    it('is proposed to whoever holds something else', () => {
      const register = [holding('a', 'SAVINGS_BOOK', null), holding('b', 'SAVINGS_BOOK', null)];
      const { picks, shortfalls } = made(proposeAssignments(haDong2024, register, last));
      expect(picks.map((pick) => pick.household)).toEqual(['a']);
      expect(shortfalls[0]?.unserved).toMatchObject([{ household: 'b' }]);
    });
  });

  it('a locked child named until 18 uses up the pledge that its own is part of', () => {
    const pledges = ['education/labour-federation/until-eighteen'];
    const locked = ['m1', 'm2'].map((member) => ({ household: 'a', member, measure: 'EDUCATION_SUPPORT', pledges }));
    const ledger = only({
      'education/labour-federation': { pledged: 2, allocated: 1 },
      'education/labour-federation/until-eighteen': { pledged: 2, allocated: 2 },
    });
    expect(proposeAssignments(haDong2024, [], ledger, { locked })).toMatchObject({
      problems: [{ code: 'LOCKED_NOT_ALLOCATED', about: 'education/labour-federation' }],
    });
  });
});

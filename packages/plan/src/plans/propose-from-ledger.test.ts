import { describe, expect, it } from 'vitest';
import { entry, lines, made } from '../../test/books-register.ts';
import { demoRegister } from '../../test/demo-register.ts';
import { ledgerOf } from '../../test/ledger-of.ts';
import { foldLedger, type LedgerEvent } from '../funding/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { findPledge, ledgerAccountsOf, type Plan, proposeAssignments } from './index.ts';

const others = 'savings-book/other-ward-funds';
const fund = 'savings-book/district-fund';
const wardOf = { a: 'ha-cau', b: 'dong-mai', c: 'dong-mai' } as const;
const register = Object.entries(wardOf).map(([household, ward]) => entry(household, ['SAVINGS_BOOK'], `${ward}-2024`));

function folded(events: readonly LedgerEvent[]) {
  const reading = foldLedger(ledgerAccountsOf(haDong2024), events);
  if (!reading.ok) throw new Error(reading.text.en);
  return reading.balances;
}

let next = 0;
const step = (kind: 'PLEDGE' | 'ALLOCATION', pledge: string, quantity: number): LedgerEvent => ({
  id: `e${next++}`,
  kind,
  pledge,
  quantity,
});

describe('the ledger is what a proposal may give', () => {
  /** As planned; the two children until eighteen are twelve with the ten others of their pledge. */
  const asPlanned = haDong2024.pledges.map(({ id, quantity }) =>
    step('PLEDGE', id, id === 'education/labour-federation' ? 10 : quantity.value),
  );

  it('pledged as planned: 97 children, 78 books, 6 houses with both legs, 14 + 18 items, no shortfall', () => {
    const { picks, shortfalls } = made(proposeAssignments(haDong2024, demoRegister, folded(asPlanned)));
    const count = (measure: string, pledges = 1) =>
      picks.filter((pick) => pick.measure === measure && pick.pledges.length === pledges).length;
    expect({
      children: count('EDUCATION_SUPPORT'),
      books: count('SAVINGS_BOOK'),
      houses: count('HOUSING_NEW_BUILD', 2) + count('HOUSING_REPAIR', 2),
      items: count('ESSENTIAL_ITEMS'),
      bicycles: count('STUDENT_BICYCLE'),
      all: picks.length,
      short: shortfalls,
    }).toEqual({ children: 97, books: 78, houses: 6, items: 14, bicycles: 18, all: 213, short: [] });
  });

  it('nothing is pledged yet: nothing is proposed, and every pledge is named as short', () => {
    const { picks, shortfalls } = made(proposeAssignments(haDong2024, register, folded([])));
    expect(picks).toEqual([]);
    expect(shortfalls).toMatchObject([
      { capacity: 0, unserved: [{ household: 'b' }, { household: 'c' }] },
      { capacity: 0, unserved: [{ household: 'a' }] },
    ]);
    expect(shortfalls[1]?.pledges).toContain('savings-book/ha-cau');
    expect(shortfalls[1]?.text.vi).toMatch(/^1 trường hợp đủ điều kiện, chỉ bố trí được từ Quỹ Vì người nghèo quận, /);
    expect(shortfalls[1]?.text.vi).toMatch(/các nguồn này còn đáp ứng được 0\.$/);
  });

  it('what is allocated to others is gone, what is locked is kept and counted once', () => {
    const events = [step('PLEDGE', fund, 4), step('ALLOCATION', fund, 2)];
    const locked = [{ household: 'a', member: null, measure: 'SAVINGS_BOOK', pledges: [fund] }];
    expect(lines(proposeAssignments(haDong2024, register, folded(events), { locked }))).toEqual([
      `b: ${fund}`,
      `c: ${fund}`,
    ]);
  });

  it('books reallocated from wards without near-poor households go to the households of the ward that gets them', () => {
    const pledged = [step('PLEDGE', others, 2)];
    const move: LedgerEvent = {
      id: 'move',
      kind: 'REALLOCATION',
      from: others,
      to: 'savings-book/ha-cau',
      quantity: 1,
      received: 0,
    };
    expect(lines(proposeAssignments(haDong2024, register, folded(pledged)))).toEqual([`b: ${others}`, `c: ${others}`]);
    expect(lines(proposeAssignments(haDong2024, register, folded([...pledged, move])))).toEqual([
      'a: savings-book/ha-cau',
      `b: ${others}`,
    ]);
  });
});

describe('a pledge in đồng', () => {
  const book = findPledge(haDong2024, fund);
  if (!book) throw new Error(fund);
  const money = { ...book, id: 'savings-book/money', unit: 'VND' as const };
  const plan: Plan = { ...haDong2024, pledges: [...haDong2024.pledges, money] };

  it.each([
    [19_999_999, 0],
    [20_000_000, 1],
    [59_999_999, 2],
  ])('%i đồng pay %i books of 20 000 000', (pledged, books) => {
    const ledger = ledgerOf(plan, { [money.id]: pledged });
    expect(made(proposeAssignments(plan, register, ledger)).picks).toHaveLength(books);
  });

  it('what is allocated of it is gone in đồng', () => {
    const ledger = ledgerOf(plan, { [money.id]: { pledged: 60_000_000, allocated: 30_000_000 } });
    expect(made(proposeAssignments(plan, register, ledger)).picks).toHaveLength(1);
  });

  it('for a support that is paid by the year it says that the number is not known', () => {
    const school = { ...money, id: 'education/money', measure: 'EDUCATION_SUPPORT' };
    const { warnings } = made(proposeAssignments({ ...haDong2024, pledges: [school] }, []));
    expect(warnings).toMatchObject([{ code: 'MONEY_NOT_COUNTABLE', about: 'education/money' }]);
  });
});

describe('several days of one household', () => {
  it('the first day that grants stands, in whatever order they come', () => {
    const book = entry('a', ['SAVINGS_BOOK']);
    const days = ['2024-09-01', '2024-03-01', '2024-12-01'].map((day) => ({ ...book, asOf: isoDate(day) }));
    for (const register of [days, [...days].reverse()])
      expect(made(proposeAssignments(haDong2024, register)).picks.map(({ asOf }) => asOf)).toEqual(['2024-03-01']);
  });
});

describe('warnings', () => {
  const items = { needs: [{ kind: 'ESSENTIAL_ITEMS' as const, year: 2024 }] };
  const both = ['ESSENTIAL_ITEMS', 'STUDENT_BICYCLE'];
  const household = (measures: readonly string[], supports: readonly string[] = []) =>
    entry('a', measures, 'ha-cau-2024', {
      ...items,
      supports: supports.map((measure) => ({
        assignment: measure,
        measure,
        member: null,
        effectiveOn: entry('', []).asOf,
      })),
    });
  const warned = (one: ReturnType<typeof household>) => made(proposeAssignments(haDong2024, [one])).warnings;

  it('a household with more than one item is looked at: the plan states no limit', () => {
    expect(warned(household(both))).toMatchObject([
      {
        code: 'ITEM_LIMIT_NOT_STATED',
        about: 'a',
        clause: 'II.2.2.4#1',
        text: { vi: expect.stringContaining('2 đồ dùng') },
      },
    ]);
    expect(warned(household(['ESSENTIAL_ITEMS'], ['STUDENT_BICYCLE']))).toHaveLength(1);
    expect(warned(household(['ESSENTIAL_ITEMS']))).toEqual([]);
    expect(warned(household(['SAVINGS_BOOK'], ['STUDENT_BICYCLE', 'ESSENTIAL_ITEMS']))).toEqual([]);
  });

  it('counts a locked item once, be it recorded or not', () => {
    const locked = [
      { household: 'a', member: null, measure: 'STUDENT_BICYCLE', pledges: ['student-bicycle/red-cross'] },
    ];
    for (const held of [[], ['STUDENT_BICYCLE']]) {
      const { warnings } = made(proposeAssignments(haDong2024, [household(both, held)], undefined, { locked }));
      expect(warnings.map(({ text }) => text.en)).toEqual([expect.stringContaining('a has 2 items')]);
    }
  });
});

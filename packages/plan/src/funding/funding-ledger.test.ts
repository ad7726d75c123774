import { describe, expect, it } from 'vitest';
import { vnd } from '../kernel/index.ts';
import { haDong2024 } from '../plans/ha-dong-2024/index.ts';
import { findPledge, ledgerAccountsOf } from '../plans/index.ts';
import { foldLedger, type LedgerBalance, type LedgerEvent, type LedgerPolicy, type LedgerStep } from './index.ts';

const accounts = ledgerAccountsOf(haDong2024);
const fund = 'savings-book/district-fund';
const society = 'savings-book/social-mobilisation';
const ward = 'savings-book/ha-cau';
const part = 'education/labour-federation/until-eighteen';
const whole = 'education/labour-federation';

let next = 0;
function step(kind: LedgerStep, pledge: string, quantity: number): LedgerEvent {
  return { id: `e${next++}`, kind, pledge, quantity };
}
function move(from: string, to: string, quantity: number, received = 0): LedgerEvent {
  return { id: `e${next++}`, kind: 'REALLOCATION', from, to, quantity, received };
}
const pledge: LedgerEvent = { id: 'p', kind: 'PLEDGE', pledge: fund, quantity: 3 };
const undo = (of: string, id = `e${next++}`): LedgerEvent => ({ id, kind: 'REVERSAL', of });

function folded(events: readonly LedgerEvent[], policy?: LedgerPolicy): ReadonlyMap<string, LedgerBalance> {
  const reading = foldLedger(accounts, events, policy);
  if (!reading.ok) throw new Error(reading.text.en);
  return reading.balances;
}

describe('the funding ledger', () => {
  it('follows a book from the plan to the household', () => {
    const events = [pledge, step('RECEIPT', fund, 2), step('ALLOCATION', fund, 2), step('DISBURSEMENT', fund, 1)];
    expect(folded(events).get(fund)).toEqual({ planned: 23, pledged: 3, received: 2, allocated: 2, disbursed: 1 });
  });

  it.each<[string, LedgerEvent[]]>([
    ['QUANTITY_NOT_WHOLE', [step('PLEDGE', fund, 0.5)]],
    ['QUANTITY_NOT_WHOLE', [step('PLEDGE', fund, 0)]],
    ['QUANTITY_NOT_WHOLE', [pledge, move(fund, society, 1, -1)]],
    ['QUANTITY_NOT_WHOLE', [pledge, step('RECEIPT', fund, 3), move(fund, society, 1, 2)]],
    ['QUANTITY_TOO_LARGE', [pledge, step('PLEDGE', fund, Number.MAX_SAFE_INTEGER)]],
    ['QUANTITY_TOO_LARGE', [pledge, move(fund, 'repair/red-cross', Number.MAX_SAFE_INTEGER)]],
    ['EVENT_REPEATED', [pledge, pledge]],
    ['PLEDGE_UNKNOWN', [step('PLEDGE', 'no-such', 1)]],
    ['PLEDGE_UNKNOWN', [pledge, move(fund, 'no-such', 1)]],
    ['SAME_PLEDGE', [pledge, move(fund, fund, 1)]],
    ['PLEDGES_DIFFER', [pledge, move(fund, 'education/bia-ba', 1)]],
    ['WORTH_NOT_WHOLE', [pledge, move(fund, 'repair/red-cross', 1)]],
    ['PLACES_DIFFER', [step('PLEDGE', ward, 1), move(ward, fund, 1)]],
    ['NOT_PLEDGED', [move(fund, society, 1)]],
    ['NOT_RECEIVED', [pledge, step('RECEIPT', fund, 1), move(fund, society, 2, 2)]],
    ['OVER_PLEDGED', [pledge, step('ALLOCATION', fund, 4)]],
    ['OVER_PLEDGED', [pledge, step('ALLOCATION', fund, 3), move(fund, society, 1)]],
    ['OVER_PLEDGED', [pledge, step('ALLOCATION', fund, 3), undo('p')]],
    ['OVER_ALLOCATED', [pledge, step('RECEIPT', fund, 3), step('DISBURSEMENT', fund, 1)]],
    ['OVER_RECEIVED', [pledge, step('ALLOCATION', fund, 3), step('DISBURSEMENT', fund, 1)]],
    ['EVENT_UNKNOWN', [undo('p')]],
    ['REVERSED_ALREADY', [pledge, undo('p'), undo('p')]],
    ['REVERSAL_OF_REVERSAL', [pledge, undo('p', 'r'), undo('r')]],
    ['PART_OVER_WHOLE', [step('PLEDGE', part, 2), move(whole, 'education/bia-ba', 1)]],
  ])('refuses the last event: %s', (code, events) => {
    expect(foldLedger(accounts, events.slice(0, -1)).ok).toBe(true);
    expect(foldLedger(accounts, events)).toMatchObject({ ok: false, code, event: events.at(-1)?.id });
  });

  it.each<[LedgerEvent[], object]>([
    [
      [pledge, step('ALLOCATION', fund, 4)],
      { about: fund, figure: 4, limit: 3, text: { vi: `${fund}: bố trí 4 sổ, vượt số đăng ký 3 sổ.` } },
    ],
    [
      [pledge, step('ALLOCATION', fund, 2), step('RECEIPT', fund, 1), step('DISBURSEMENT', fund, 2)],
      { figure: 2, limit: 1, text: { en: `${fund}: 2 books disbursed, 1 book received by the fund.` } },
    ],
    [
      [pledge, step('ALLOCATION', fund, 1), step('DISBURSEMENT', fund, 2)],
      { figure: 2, limit: 1, text: { vi: `${fund}: chi 2 sổ, vượt số đã bố trí 1 sổ.` } },
    ],
    [
      [pledge, move(fund, 'repair/red-cross', 1)],
      { unit: 'VND', figure: 20_000_000, limit: 30_000_000, text: { vi: expect.stringContaining('20.000.000 đồng') } },
    ],
  ])('names the pledge and the figures: %#', (events, refused) => {
    expect(foldLedger(accounts, events)).toMatchObject(refused);
  });

  it('more may come in than is pledged; the surplus is used once it is a pledge of its own', () => {
    const surplus = [pledge, step('RECEIPT', fund, 3), step('RECEIPT', fund, 1)];
    expect(folded(surplus).get(fund)).toMatchObject({ pledged: 3, received: 4 });
    const use = step('ALLOCATION', fund, 4);
    expect(foldLedger(accounts, [...surplus, use])).toMatchObject({ code: 'OVER_PLEDGED' });
    expect(folded([...surplus, step('PLEDGE', fund, 1), use]).get(fund)).toMatchObject({ pledged: 4, allocated: 4 });
  });

  it('a subset is part of its pledge: what happens to it happens to the whole', () => {
    const balances = folded([step('PLEDGE', part, 2), step('ALLOCATION', part, 1)]);
    expect(balances.get(whole)).toMatchObject({ planned: 12, pledged: 2, allocated: 1 });
    expect(folded([step('PLEDGE', part, 2), move(part, whole, 1)]).get(whole)).toMatchObject({ pledged: 2 });
  });

  it('what a body gives directly, or as a thing, need not come in first', () => {
    for (const id of [society, 'student-bicycle/red-cross'])
      expect(
        folded([step('PLEDGE', id, 1), step('ALLOCATION', id, 1), step('DISBURSEMENT', id, 1)]).get(id)?.disbursed,
      ).toBe(1);
    const channels = ['savings-book/ha-cau', society, 'student-bicycle/red-cross', 'new-build/leg-1'].map(
      (id) => accounts.find((one) => one.pledge.id === id)?.channel,
    );
    expect(channels).toEqual(['FUND', 'DIRECT', 'IN_KIND', 'DIRECT']);
    expect(ledgerAccountsOf(haDong2024, { [society]: 'FUND' }).find((one) => one.pledge.id === society)?.channel).toBe(
      'FUND',
    );
  });
});

describe('reallocation', () => {
  const others = 'savings-book/other-ward-funds';

  it('wards without near-poor households give books to the households of others, with what has come in', () => {
    const gives = [step('PLEDGE', others, 11), step('RECEIPT', others, 11)];
    const balances = folded([...gives, move(others, 'savings-book/dong-mai', 4, 4)]);
    expect(balances.get(others)).toMatchObject({ pledged: 7, received: 7 });
    expect(balances.get('savings-book/dong-mai')).toMatchObject({ planned: 3, pledged: 4, received: 4 });
  });

  it('a ward keeps its money by policy, unless it has no near-poor households left or the committee rules otherwise', () => {
    const events = [step('PLEDGE', ward, 2), move(ward, fund, 2)];
    expect(foldLedger(accounts, events)).toMatchObject({ code: 'PLACES_DIFFER', about: ward });
    expect(foldLedger(accounts, events, { wardsWithoutNearPoor: ['dong-mai-2024'] })).toMatchObject({ ok: false });
    expect(folded(events, { wardsWithoutNearPoor: ['ha-cau-2024'] }).get(fund)?.pledged).toBe(2);
    expect(folded(events, { wardMoneyStays: false }).get(fund)?.pledged).toBe(2);
    expect(folded([step('PLEDGE', fund, 1), move(fund, ward, 1)]).get(ward)?.pledged).toBe(1);
  });

  it('from measure to measure it keeps its worth: three books are both halves of a repair', () => {
    const events = [
      step('PLEDGE', fund, 3),
      step('RECEIPT', fund, 3),
      move(fund, 'repair/district-fund', 3, 3),
      move('repair/district-fund', 'repair/red-cross', 1),
    ];
    const balances = folded(events);
    expect(balances.get(fund)).toMatchObject({ pledged: 0, received: 0 });
    expect(balances.get('repair/district-fund')).toMatchObject({ pledged: 1, received: 2 });
    expect(balances.get('repair/red-cross')).toMatchObject({ pledged: 1, received: 0 });
  });

  it('from leg to leg it keeps its worth too', () => {
    const unequal = accounts.map((one) => (one.pledge.leg === 'leg-2' ? { ...one, worth: vnd(40_000_000) } : one));
    const events = [step('PLEDGE', 'repair/district-fund', 4), move('repair/district-fund', 'repair/red-cross', 4)];
    const reading = foldLedger(unequal, events);
    expect(reading.ok && reading.balances.get('repair/red-cross')?.pledged).toBe(3);
  });

  it('a pledge in đồng pays whole units of another', () => {
    const book = findPledge(haDong2024, fund);
    if (!book) throw new Error(fund);
    const money = { ...book, id: 'money', unit: 'VND' as const, quantity: { ...book.quantity, value: 90_000_000 } };
    const plan = { ...haDong2024, pledges: [...haDong2024.pledges, money] };
    const events = [step('PLEDGE', 'money', 90_000_000), move('money', fund, 80_000_000)];
    const reading = foldLedger(ledgerAccountsOf(plan), events);
    expect(reading.ok && [...reading.balances].filter(([, { pledged }]) => pledged > 0)).toEqual([
      [fund, expect.objectContaining({ pledged: 4 })],
      ['money', expect.objectContaining({ pledged: 10_000_000 })],
    ]);
  });

  it('a reversal takes back both sides', () => {
    const events = [pledge, move(fund, society, 2)];
    expect(folded([...events, undo(events[1]?.id ?? '')])).toEqual(folded([pledge]));
  });
});

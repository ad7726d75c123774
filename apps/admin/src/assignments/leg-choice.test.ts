import { vnd } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import type { MeasureChoiceFragment, PledgeChoiceFragment } from '../gql/graphql.ts';
import { chosenPledge, legInputs, partsOf } from './leg-choice.ts';
import { gridMeasures, totalMoneyLeft, unitsLeft } from './pledge-sums.ts';

function pledge(id: string, over: Partial<PledgeChoiceFragment> = {}): PledgeChoiceFragment {
  return {
    id,
    slug: id,
    leg: null,
    form: 'SINGLE',
    unit: 'BOOK',
    limit: 5,
    used: 0,
    left: 5,
    money: vnd(50_000_000),
    usedMoney: vnd(0),
    partOf: null,
    name: { vi: id, en: id },
    place: null,
    citation: { clause: 'II.2.2.2', quote: id },
    ...over,
  };
}

function measure(over: Partial<MeasureChoiceFragment> = {}): MeasureChoiceFragment {
  return {
    id: 'm',
    code: 'SAVINGS_BOOK',
    family: 'SAVINGS_BOOK',
    clause: 'II.2.2.2',
    target: 'HOUSEHOLD',
    unit: 'BOOK',
    lead: null,
    rate: vnd(10_000_000),
    plannedQuantity: 78,
    allocatedQuantity: 0,
    allocatedMoney: vnd(0),
    name: { vi: 'Sổ tiết kiệm', en: 'Savings book' },
    legs: [],
    itemKinds: [],
    pledges: [],
    ...over,
  };
}

const haCau = { id: 'ha-cau', name: 'Hà Cầu' };
const leg = (code: string) => ({ code, amount: vnd(50_000_000), name: { vi: code, en: code } });

const newBuild = measure({
  code: 'HOUSING_NEW_BUILD',
  legs: [leg('leg-1'), leg('leg-2')],
  pledges: [
    pledge('pooled', { leg: 'leg-1' }),
    pledge('union', { leg: 'leg-2', left: 1 }),
    pledge('youth', { leg: 'leg-2' }),
  ],
});

describe('partsOf', () => {
  it('keeps ward money in its ward', () => {
    const books = measure({ pledges: [pledge('district'), pledge('ward', { place: haCau })] });
    expect(partsOf(books, 'ha-cau')[0]?.pledges.map(({ id }) => id)).toEqual(['district', 'ward']);
    expect(partsOf(books, 'dong-mai')[0]?.pledges.map(({ id }) => id)).toEqual(['district']);
  });

  it('gives each leg its own pledges', () => {
    expect(partsOf(newBuild, 'ha-cau').map((part) => part.pledges.map(({ id }) => id))).toEqual([
      ['pooled'],
      ['union', 'youth'],
    ]);
  });
});

describe('legInputs', () => {
  it('takes the only pledge by itself and waits for the choice of the others', () => {
    const parts = partsOf(newBuild, 'ha-cau');
    expect(legInputs(parts, {}, newBuild.rate)).toBeNull();
    expect(legInputs(parts, { 1: 'union' }, newBuild.rate)).toEqual([
      { pledge: 'pooled', quantity: 1 },
      { pledge: 'union', quantity: 1 },
    ]);
  });

  it('does not take a pledge that is used up', () => {
    const [part] = partsOf(measure({ pledges: [pledge('empty', { left: 0 })] }), 'ha-cau');
    expect(part && chosenPledge(part, undefined)).toBe('');
  });

  it('asks for the whole amount where a pledge counts đồng', () => {
    const parts = partsOf(measure({ pledges: [pledge('money', { unit: 'VND', left: 90_000_000 })] }), 'ha-cau');
    expect(legInputs(parts, {}, 10_000_000)).toEqual([{ pledge: 'money', quantity: 10_000_000 }]);
  });
});

describe('what is left', () => {
  it('is not told where a pledge of another ward is not shown, and never zero', () => {
    const hidden = pledge('dong-mai', {
      used: null,
      left: null,
      usedMoney: null,
      place: { id: 'dong-mai', name: 'Đồng Mai' },
    });
    const books = measure({ pledges: [pledge('a'), hidden] });
    expect([unitsLeft(books, ''), totalMoneyLeft(books, '')]).toEqual([null, null]);
    expect([unitsLeft(books, 'ha-cau'), totalMoneyLeft(books, 'ha-cau')]).toEqual([5, 50_000_000]);
  });

  it('is set by the scarcest leg', () => {
    const scarce = measure({
      ...newBuild,
      pledges: [pledge('pooled', { leg: 'leg-1', left: 4 }), pledge('union', { leg: 'leg-2', left: 1 })],
    });
    expect(unitsLeft(scarce, '')).toBe(1);
  });

  it('does not count a pledge twice that is part of another', () => {
    const children = measure({
      pledges: [pledge('federation', { left: 12 }), pledge('until-18', { left: 2, partOf: 'federation' })],
    });
    expect(unitsLeft(children, '')).toBe(12);
  });

  it('is unstated in money as soon as one pledge states none, and never zero', () => {
    expect(totalMoneyLeft(measure({ pledges: [pledge('a'), pledge('b', { money: null })] }), '')).toBeNull();
    expect(totalMoneyLeft(measure({ pledges: [] }), '')).toBeNull();
    expect(totalMoneyLeft(measure({ pledges: [pledge('a', { usedMoney: vnd(20_000_000) })] }), '')).toBe(30_000_000);
  });
});

it('the grid leaves out measures that nobody pledged for and the plan does not count', () => {
  const sponsorship = measure({ code: 'SPONSORSHIP', plannedQuantity: null });
  expect(gridMeasures([newBuild, sponsorship]).map(({ code }) => code)).toEqual(['HOUSING_NEW_BUILD']);
});

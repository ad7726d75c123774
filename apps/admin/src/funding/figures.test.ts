import { vnd } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import type { PledgeFiguresFragment, SourceFiguresFragment } from '../gql/graphql.ts';
import { figuresOfPledge, figuresOfRow, sumOfFigures } from './figures.ts';

type Row = NonNullable<SourceFiguresFragment['figures']>[number];

const name = { __typename: 'LocalText', vi: 'Quỹ', en: 'Fund' } as const;
const books = {
  id: 'one',
  form: 'SINGLE',
  unit: 'BOOK',
  money: vnd(80_000_000),
  partOf: null,
  untilAge: null,
  planned: 4,
  pledged: 5,
  received: 3,
  allocated: 2,
  disbursed: 0,
  left: 3,
  pledgedMoney: vnd(100_000_000),
  receivedMoney: vnd(70_000_000),
  usedMoney: vnd(40_000_000),
  disbursedMoney: vnd(0),
  name,
  citation: { clause: 'II', quote: '…' },
  sources: [],
} as unknown as PledgeFiguresFragment;
const children = {
  ...books,
  unit: 'CHILD',
  money: null,
  pledgedMoney: null,
  receivedMoney: vnd(0),
  usedMoney: vnd(0),
  disbursedMoney: vnd(0),
} as PledgeFiguresFragment;
const hidden = {
  ...books,
  ...{ pledged: null, received: null, allocated: null, disbursed: null, left: null },
  ...{ pledgedMoney: null, receivedMoney: null, usedMoney: null, disbursedMoney: null },
} as PledgeFiguresFragment;

describe('the figures of a pledge', () => {
  it('are in its unit and in money, by what is pledged now and not by the plan alone', () => {
    expect(figuresOfPledge(books)).toEqual({
      pledged: { quantity: 5, money: 100_000_000 },
      received: { quantity: 3, money: 70_000_000 },
      allocated: { quantity: 2, money: 40_000_000 },
      disbursed: { quantity: 0, money: 0 },
      left: { quantity: 3, money: 60_000_000 },
    });
  });

  it('say that money is not stated instead of 0 đồng, and nothing where there is nothing', () => {
    expect(figuresOfPledge(children)).toEqual({
      pledged: { quantity: 5, money: null },
      received: { quantity: 3, money: null },
      allocated: { quantity: 2, money: null },
      disbursed: { quantity: 0, money: undefined },
      left: { quantity: 3, money: null },
    });
  });

  it('do not count as left what supports draw without a stated amount', () => {
    const unnamed = figuresOfPledge({ ...books, usedMoney: vnd(0) });
    expect([unnamed.allocated.money, unnamed.left.money]).toEqual([null, null]);
  });

  it('are not shown where the pledge is another ward’s', () => {
    for (const { quantity } of Object.values(figuresOfPledge(hidden))) expect(quantity).toBeNull();
  });

  it('are said once where đồng are counted', () => {
    const inMoney = figuresOfPledge({ ...books, unit: 'VND' });
    expect(inMoney.received).toEqual({ quantity: 3, money: undefined });
  });
});

describe('the sum of figures', () => {
  const of = (pledge: PledgeFiguresFragment) => ({ unit: pledge.unit, figures: figuresOfPledge(pledge) });
  it('adds what has one unit', () => {
    expect(sumOfFigures([of(books), of(books)])?.figures.left).toEqual({ quantity: 6, money: 120_000_000 });
  });
  it('has no money where one part states none', () => {
    const unpriced = { ...books, pledgedMoney: null, usedMoney: vnd(0) };
    expect(sumOfFigures([of(books), of(unpriced)])?.figures.pledged).toEqual({ quantity: 10, money: null });
  });
  it('is none over different units, over what is not shown, and over nothing', () => {
    expect([sumOfFigures([of(books), of(children)]), sumOfFigures([of(books), of(hidden)]), sumOfFigures([])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the figures of a source', () => {
  it('are those of its rows', () => {
    const { pledgedMoney, receivedMoney, disbursedMoney, unit, pledged, received, allocated, disbursed, left } = books;
    const row = { unit, pledged, received, allocated, disbursed, left, pledgedMoney, receivedMoney, disbursedMoney };
    expect(figuresOfRow({ ...row, allocatedMoney: books.usedMoney } as unknown as Row)).toEqual(figuresOfPledge(books));
  });
});

import { type Vnd, vnd } from '@vuonlen/plan/kernel';
import type { PledgeFiguresFragment, SourceFiguresFragment } from '../gql/graphql.ts';

/** Where money or goods stand, in the order in which they come and go. */
export const figureNames = ['pledged', 'received', 'allocated', 'disbursed', 'left'] as const;
export type FigureName = (typeof figureNames)[number];

export interface Figure {
  /** In the unit of the pledge; null: not shown to this reader. */
  readonly quantity: number | null;
  /** Đồng; null: neither the plan nor the records state it. Undefined: there is nothing to state. */
  readonly money: Vnd | null | undefined;
}

export type Figures = Readonly<Record<FigureName, Figure>>;
export type Unit = PledgeFiguresFragment['unit'];

export interface Counted {
  readonly unit: Unit;
  readonly figures: Figures;
}

type Row = NonNullable<SourceFiguresFragment['figures']>[number];
type Amount = number | null;

/** What is worth nothing in the records is not worth 0 đồng while something was counted: its money is not stated. */
function stated(quantity: Amount, amount: Amount, isPriced: boolean): Vnd | null | undefined {
  if (amount === null) return null;
  if (amount > 0) return vnd(amount);
  if (quantity !== null && quantity > 0) return null;
  return isPriced ? vnd(0) : undefined;
}

function leftMoney(pledged: Amount, { quantity, money }: Figure): Vnd | null {
  if (pledged === null || quantity === null || money === null || money === undefined) return null;
  return vnd(Math.max(0, pledged - money));
}

interface Numbers extends Readonly<Record<FigureName, Amount>> {
  readonly unit: Unit;
  readonly money: Readonly<Record<Exclude<FigureName, 'left'>, Amount>>;
}

function figuresOf({ unit, money, ...quantity }: Numbers): Figures {
  if (unit === 'VND') {
    const counted = (name: FigureName): Figure => ({ quantity: quantity[name], money: undefined });
    const [pledged, received, allocated, disbursed, left] = figureNames.map(counted) as [
      Figure,
      Figure,
      Figure,
      Figure,
      Figure,
    ];
    return { pledged, received, allocated, disbursed, left };
  }
  const isPriced = money.pledged !== null;
  const of = (name: Exclude<FigureName, 'left'>): Figure => ({
    quantity: quantity[name],
    money: stated(quantity[name], money[name], isPriced),
  });
  const allocated = of('allocated');
  const left = isPriced ? leftMoney(money.pledged, allocated) : stated(quantity.left, 0, false);
  return {
    pledged: of('pledged'),
    received: of('received'),
    allocated,
    disbursed: of('disbursed'),
    left: { quantity: quantity.left, money: left },
  };
}

/** The figures of a pledge. */
export function figuresOfPledge(pledge: PledgeFiguresFragment): Figures {
  const { unit, pledged, received, allocated, disbursed, left } = pledge;
  const { pledgedMoney, receivedMoney, usedMoney, disbursedMoney } = pledge;
  return figuresOf({
    ...{ unit, pledged, received, allocated, disbursed, left },
    money: { pledged: pledgedMoney, received: receivedMoney, allocated: usedMoney, disbursed: disbursedMoney },
  });
}

/** The figures of what a source gives in one unit, alone or with the same others. */
export function figuresOfRow({ pledgedMoney, receivedMoney, allocatedMoney, disbursedMoney, ...row }: Row): Figures {
  const { unit, pledged, received, allocated, disbursed, left } = row;
  return figuresOf({
    ...{ unit, pledged, received, allocated, disbursed, left },
    money: { pledged: pledgedMoney, received: receivedMoney, allocated: allocatedMoney, disbursed: disbursedMoney },
  });
}

function sumOfMoney(amounts: readonly Figure['money'][]): Figure['money'] {
  if (amounts.includes(null)) return null;
  const known = amounts.filter((amount) => amount !== undefined && amount !== null);
  return known.length === 0 ? undefined : vnd(known.reduce<number>((sum, amount) => sum + amount, 0));
}

function sumOfFigure(all: readonly Counted[], name: FigureName): Figure {
  const figures = all.map((one) => one.figures[name]);
  return {
    quantity: figures.reduce<number>((sum, { quantity }) => sum + (quantity ?? 0), 0),
    money: sumOfMoney(figures.map(({ money }) => money)),
  };
}

/** What several add up to: null where they count different things, or one of them is not shown. */
export function sumOfFigures(all: readonly Counted[]): Counted | null {
  const [first] = all;
  if (first === undefined || all.some(({ unit }) => unit !== first.unit)) return null;
  if (all.some(({ figures }) => figureNames.some((name) => figures[name].quantity === null))) return null;
  const of = (name: FigureName): Figure => sumOfFigure(all, name);
  return {
    unit: first.unit,
    figures: {
      pledged: of('pledged'),
      received: of('received'),
      allocated: of('allocated'),
      disbursed: of('disbursed'),
      left: of('left'),
    },
  };
}

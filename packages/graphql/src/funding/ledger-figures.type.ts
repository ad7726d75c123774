import { type LedgerCounter, listLedgerCounters } from '@vuonlen/database/funding';
import { can } from '@vuonlen/permissions';
import {
  cutLedger,
  type LedgerRow,
  type Pledge as PledgeShape,
  type FundingSource as SourceShape,
} from '@vuonlen/plan/funding';
import { type Unit as UnitShape, type Vnd, vnd } from '@vuonlen/plan/kernel';
import { ledgerAccountsOf, pledgeAmount } from '@vuonlen/plan/plans';
import { batch, builder, type Context, isAnotherWards, need, planIndex, Unit } from '../kernel/index.ts';
import { FundingSource, Pledge } from './pledge.type.ts';
import { useOf } from './pledge-use.ts';

const countersOf = batch<string, ReadonlyMap<string, LedgerCounter>>(async ({ actor, readers }, keys) => {
  const counters = new Map((await listLedgerCounters(readers, actor.committee)).map((row) => [row.pledge, row]));
  return keys.map(() => counters);
});

/** Another ward’s money is not shown to who sees one ward only; none is without the right to progress. */
export function isHidden(context: Context, { place }: PledgeShape): boolean {
  return !can(context.actor, 'progress.read') || isAnotherWards(context, place);
}

async function figuresOf(context: Context, pledge: PledgeShape): Promise<LedgerCounter | null> {
  if (isHidden(context, pledge)) return null;
  return (await context.loaders.load(countersOf, context.actor.committee)).get(pledge.id) ?? null;
}

builder.objectFields(Pledge, (t) => ({
  planned: t.field({
    type: 'Quantity',
    description: 'Quantity of the plan, in the unit of the pledge (dự kiến).',
    resolve: ({ quantity }) => quantity.value,
  }),
  pledged: t.field({
    type: 'Quantity',
    nullable: true,
    description:
      'Promised by now: the plan’s quantity, what came beyond it, what was moved (đã đăng ký). Null: not shown.',
    resolve: async (pledge, _args, context) => (await figuresOf(context, pledge))?.pledged ?? null,
  }),
  received: t.field({
    type: 'Quantity',
    nullable: true,
    description: 'Come in, in whole units (đã tiếp nhận). Null: not shown.',
    resolve: async (pledge, _args, context) => (await figuresOf(context, pledge))?.received ?? null,
  }),
  allocated: t.field({
    type: 'Quantity',
    nullable: true,
    description: 'Kept for live supports (đã bố trí). Null: not shown.',
    resolve: async (pledge, _args, context) => (await figuresOf(context, pledge))?.allocated ?? null,
  }),
  disbursed: t.field({
    type: 'Quantity',
    nullable: true,
    description: 'Paid in full (đã chi). Null: not shown.',
    resolve: async (pledge, _args, context) => (await figuresOf(context, pledge))?.disbursed ?? null,
  }),
  pledgedMoney: t.field({
    type: 'VND',
    nullable: true,
    description:
      'Money of what is promised by now. Null: not shown, or the text states no amount of one unit (đăng ký bằng tiền).',
    resolve: async (pledge, _args, context) => {
      const figures = await figuresOf(context, pledge);
      return figures && worthOf(context, pledge, figures.pledged);
    },
  }),
  receivedMoney: t.field({
    type: 'VND',
    nullable: true,
    description: 'Money that has come in, instalments included. Null: not shown.',
    resolve: async (pledge, _args, context) => moneyOf((await figuresOf(context, pledge))?.receivedMoney),
  }),
  disbursedMoney: t.field({
    type: 'VND',
    nullable: true,
    description: 'Money that was paid, instalments included. Null: not shown.',
    resolve: async (pledge, _args, context) => moneyOf((await figuresOf(context, pledge))?.disbursedMoney),
  }),
  isThroughFund: t.boolean({
    nullable: true,
    description: 'What it pays has to come into a fund first. Null: not shown.',
    resolve: async (pledge, _args, context) => (await figuresOf(context, pledge))?.throughFund ?? null,
  }),
}));

function moneyOf(amount: number | undefined) {
  return amount === undefined ? null : vnd(amount);
}

/** Đồng of so many units of a pledge; null where the text states no amount of one. */
function worthOf({ plan }: Context, pledge: PledgeShape, quantity: number): Vnd | null {
  return pledgeAmount(plan, { ...pledge, quantity: { ...pledge.quantity, value: quantity } });
}

type Counters = ReadonlyMap<string, LedgerCounter>;

interface Figures extends LedgerRow {
  readonly unit: UnitShape;
  /** The pledges that it adds up. */
  readonly pledges: readonly PledgeShape[];
  readonly counters: Counters;
}

/** Null where one of the pledges has no amount in the text: the others alone are not what is pledged. */
function pledgedMoneyOf(context: Context, { pledges, counters }: Figures): Vnd | null {
  const amounts = pledges.map((pledge) => worthOf(context, pledge, counters.get(pledge.id)?.pledged ?? 0));
  return amounts.includes(null) ? null : totalOf(amounts.map((amount) => amount ?? 0));
}

async function allocatedMoneyOf({ loaders }: Context, { pledges }: Figures): Promise<Vnd> {
  const uses = await Promise.all(pledges.map(({ id }) => loaders.load(useOf, id)));
  return totalOf(uses.map(({ money }) => money));
}

function sumOf({ pledges, counters }: Figures, amount: 'receivedMoney' | 'disbursedMoney'): Vnd {
  return totalOf(pledges.map(({ id }) => counters.get(id)?.[amount] ?? 0));
}

function totalOf(amounts: readonly number[]): Vnd {
  return vnd(amounts.reduce((sum, amount) => sum + amount, 0));
}

const LedgerFigures = builder.objectRef<Figures>('LedgerFigures').implement({
  description: 'Where money or goods of the same sources and unit stand, in that unit (tình hình nguồn).',
  fields: (t) => ({
    unit: t.field({ type: Unit, description: 'What is counted.', resolve: ({ unit }) => unit }),
    sources: t.field({
      type: [FundingSource],
      description: 'Who stands behind it; several where the pledge is joint or pooled, and no share is stated.',
      resolve: ({ keys }, _args, { plan }) => (keys[0] ?? []).map((id) => need(planIndex(plan).sources, id)),
    }),
    planned: t.field({ type: 'Quantity', description: 'By the plan.', resolve: ({ balance }) => balance.planned }),
    pledged: t.field({ type: 'Quantity', description: 'Promised by now.', resolve: ({ balance }) => balance.pledged }),
    received: t.field({ type: 'Quantity', description: 'Come in.', resolve: ({ balance }) => balance.received }),
    allocated: t.field({
      type: 'Quantity',
      description: 'Kept for live supports.',
      resolve: ({ balance }) => balance.allocated,
    }),
    disbursed: t.field({ type: 'Quantity', description: 'Paid in full.', resolve: ({ balance }) => balance.disbursed }),
    left: t.field({
      type: 'Quantity',
      description: 'Promised and not kept for anybody yet.',
      resolve: ({ balance }) => balance.pledged - balance.allocated,
    }),
    pledgedMoney: t.field({
      type: 'VND',
      nullable: true,
      description: 'Money of what is promised by now; null where the text states no amount of one unit.',
      resolve: (row, _args, context) => pledgedMoneyOf(context, row),
    }),
    receivedMoney: t.field({
      type: 'VND',
      description: 'Money that has come in, instalments included; things count as nothing.',
      resolve: (row) => sumOf(row, 'receivedMoney'),
    }),
    allocatedMoney: t.field({
      type: 'VND',
      description: 'Money of the live supports that name an amount.',
      resolve: (row, _args, context) => allocatedMoneyOf(context, row),
    }),
    disbursedMoney: t.field({
      type: 'VND',
      description: 'Money that was paid, instalments included.',
      resolve: (row) => sumOf(row, 'disbursedMoney'),
    }),
  }),
});

/** Null where a pledge of the source is another ward’s: the difference would tell. */
async function readFigures(context: Context, { id }: SourceShape): Promise<readonly Figures[] | null> {
  const { plan, actor, loaders } = context;
  const own = plan.pledges.filter(({ sources }) => sources.includes(id));
  if (own.some((pledge) => isHidden(context, pledge))) return null;
  const counters = await loaders.load(countersOf, actor.committee);
  const balances = new Map(
    plan.pledges.map((pledge) => {
      const { pledged = 0, received = 0, allocated = 0, disbursed = 0 } = counters.get(pledge.id) ?? {};
      return [pledge.id, { planned: pledge.quantity.value, pledged, received, allocated, disbursed }];
    }),
  );
  return cutLedger(ledgerAccountsOf(plan), balances, ['SOURCE'])
    .filter(({ keys }) => keys[0]?.includes(id))
    .map((row) => ({ ...row, counters, pledges: own.filter((pledge) => isCountedIn(row, pledge)) }));
}

/** As the ledger is cut by source: those who stand together and the unit; a part is counted in its whole. */
function isCountedIn({ keys, unit }: LedgerRow, pledge: PledgeShape): boolean {
  const behind = (sources: readonly string[] = []): string => [...sources].sort().join();
  return pledge.partOf === null && pledge.unit === unit && behind(pledge.sources) === behind(keys[0]);
}

builder.objectField(FundingSource, 'figures', (t) =>
  t.field({
    type: [LedgerFigures],
    nullable: true,
    description:
      'Planned, pledged, received, allocated, disbursed and left, a row a unit and those who stand together; null: not shown, another ward’s source to who sees one ward only.',
    resolve: async (source, _args, context) => {
      const rows = await readFigures(context, source);
      return rows && [...rows];
    },
  }),
);

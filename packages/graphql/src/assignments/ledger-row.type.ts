import {
  countLedgerRows,
  type LedgerRowKind as KindCode,
  type LedgerRowRecord,
  type LedgerRowWhere,
  listLedgerRows,
} from '@vuonlen/database/assignments';
import { vnd } from '@vuonlen/plan/kernel';
import {
  FundingSource,
  OwnPledge,
  ownPledgeById,
  Pledge,
  Reallocation,
  Receipt,
  reallocationById,
  receiptById,
} from '../funding/index.ts';
import {
  builder,
  type Context,
  connectionOf,
  described,
  listing,
  need,
  orderOf,
  pageArgs,
  pageSize,
  planIndex,
} from '../kernel/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';
import { Disbursement, disbursementById } from './disbursement.type.ts';

const LedgerRowKind = builder.enumType('LedgerRowKind', {
  description: 'What a row of the ledger changes.',
  values: described<KindCode>({
    PLEDGE: 'Pledged beyond the plan, with a receipt or by a document of its own (đăng ký thêm).',
    RECEIPT: 'Received (tiếp nhận).',
    ALLOCATION: 'Kept for a support (bố trí).',
    DISBURSEMENT: 'Paid (chi).',
    REALLOCATION: 'Moved between pledges (điều tiết).',
  }),
});

/** A move that is taken back gives to the pledge from which it took. */
function takesAway({ kind, quantity, amount, isReversal }: LedgerRowRecord): boolean {
  return quantity < 0 || (amount ?? 0) < 0 || (isReversal && kind !== 'REALLOCATION');
}

const LedgerRow = builder.objectRef<LedgerRowRecord>('LedgerRow').implement({
  description: 'One row of the ledger of a pledge (sổ theo dõi nguồn). Append only.',
  fields: (t) => ({
    kind: t.field({ type: LedgerRowKind, description: 'What it changes.', resolve: ({ kind }) => kind }),
    pledge: t.field({
      type: Pledge,
      description: 'The pledge.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    takesAway: t.boolean({
      description: 'True: the figures are taken away, by a reversal or a move to another pledge.',
      resolve: takesAway,
    }),
    isReversal: t.exposeBoolean('isReversal', { description: 'It takes an earlier row back.' }),
    quantity: t.field({
      type: 'Quantity',
      description: 'Units of the pledge.',
      resolve: ({ quantity }) => Math.abs(quantity),
    }),
    received: t.field({
      type: 'Quantity',
      description: 'Of a move between pledges, what of the quantity had come in.',
      resolve: ({ received }) => Math.abs(received),
    }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where none is named.',
      resolve: ({ amount }) => (amount === null ? null : vnd(Math.abs(amount))),
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day on which it was so.', resolve: (row) => row.effectiveOn }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    receipt: t.field({
      type: Receipt,
      nullable: true,
      description: 'The receipt behind it.',
      resolve: ({ receipt }, _args, { loaders }) => (receipt ? loaders.load(receiptById, receipt) : null),
    }),
    assignment: t.field({
      type: Assignment,
      nullable: true,
      description: 'The support behind it.',
      resolve: ({ assignment }, _args, { loaders }) => (assignment ? loaders.load(assignmentById, assignment) : null),
    }),
    disbursement: t.field({
      type: Disbursement,
      nullable: true,
      description: 'The payment behind it.',
      resolve: ({ disbursement }, _args, { loaders }) =>
        disbursement ? loaders.load(disbursementById, disbursement) : null,
    }),
    reallocation: t.field({
      type: Reallocation,
      nullable: true,
      description: 'The move behind it.',
      resolve: ({ reallocation }, _args, { loaders }) =>
        reallocation ? loaders.load(reallocationById, reallocation) : null,
    }),
  }),
});

builder.objectField(LedgerRow, 'ownPledge', (t) =>
  t.field({
    type: OwnPledge,
    nullable: true,
    description: 'What was pledged by a document of its own, which stands behind it.',
    resolve: ({ ownPledge }, _args, { loaders }) => (ownPledge ? loaders.load(ownPledgeById, ownPledge) : null),
  }),
);

builder.objectField(LedgerRow, 'left', (t) =>
  t.field({
    type: 'Quantity',
    nullable: true,
    description:
      'What its pledge had left after the act that recorded it: pledged and kept for nobody (còn lại sau lần ghi). Null: not shown to who does not read every row.',
    resolve: ({ counted, gained }, _args, { plan }) => {
      const { quantity } = need(planIndex(plan).pledges, counted);
      return gained === null ? null : Math.max(0, quantity.value + gained);
    },
  }),
);

const Where = builder.inputType('LedgerRowWhere', {
  description: 'Conditions of the rows of a ledger; all of them are necessary.',
  fields: (t) => ({
    kind: t.field({ type: [LedgerRowKind], description: 'What they change.' }),
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    until: t.field({ type: 'Date', description: 'On this day or earlier.' }),
  }),
});

const Order = orderOf('LedgerRow', 'rows of a ledger', {
  RECORDED_AT: 'When they were recorded.',
  EFFECTIVE_ON: 'Day on which it was so.',
});

const Connection = connectionOf('LedgerRow', LedgerRow);

interface Asked {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly where?: typeof Where.$inferInput | null | undefined;
  readonly orderBy?: typeof Order.$inferInput | null | undefined;
}

async function readLedger({ readers, scope }: Context, pledge: readonly string[], asked: Asked) {
  const { first, after, where, orderBy } = asked;
  const conditions: LedgerRowWhere = { ...where, pledge };
  const order = orderBy ?? ({ field: 'RECORDED_AT', direction: 'DESC' } as const);
  return listing(listLedgerRows(readers, scope, conditions, { order, first: pageSize(first), after }), {
    countAll: () => countLedgerRows(readers, scope, conditions),
  });
}

builder.objectField(Pledge, 'ledger', (t) =>
  t.field({
    type: Connection,
    description: 'Its rows and those of the pledges that are part of it, within the reader’s scope; the latest first.',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest first unless told.' }),
    },
    resolve: ({ id }, args, context) => {
      const parts = context.plan.pledges.filter(({ partOf }) => partOf === id).map((part) => part.id);
      return readLedger(context, [id, ...parts], args);
    },
  }),
);

builder.objectField(FundingSource, 'ledger', (t) =>
  t.field({
    type: Connection,
    description: 'Rows of every pledge behind which it stands, within the reader’s scope; the latest first.',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest first unless told.' }),
    },
    resolve: ({ id }, args, context) => {
      const own = context.plan.pledges.filter(({ sources }) => sources.includes(id)).map((pledge) => pledge.id);
      return readLedger(context, own, args);
    },
  }),
);

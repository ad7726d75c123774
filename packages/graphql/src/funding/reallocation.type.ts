import { mayReverseReallocation } from '@vuonlen/acts/funding';
import {
  countReallocations,
  findReallocations,
  listReallocations,
  type ReallocationRecord,
} from '@vuonlen/database/funding';
import { vnd } from '@vuonlen/plan/kernel';
import { z } from 'zod';
import {
  batch,
  builder,
  connectionOf,
  idList,
  listing,
  Node,
  need,
  nodeId,
  orderedBy,
  orderOf,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { Pledge } from './pledge.type.ts';

/** Moves by id, within the scope of the reader. */
export const reallocationById = batch<string, ReallocationRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findReallocations(readers, scope, ids), ({ id }) => id),
);

export const Reallocation = builder.objectRef<ReallocationRecord>('Reallocation').implement({
  description: 'What was moved from one pledge of a fund to another pledge (điều tiết quỹ). Append only.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Reallocation', ({ id }: ReallocationRecord) => id)),
    from: t.field({
      type: Pledge,
      description: 'The pledge that gives.',
      resolve: ({ from }, _args, { plan }) => need(planIndex(plan).pledges, from),
    }),
    to: t.field({
      type: Pledge,
      description: 'The pledge that gets it.',
      resolve: ({ to }, _args, { plan }) => need(planIndex(plan).pledges, to),
    }),
    quantity: t.field({
      type: 'Quantity',
      description: 'In the unit of the pledge that gives.',
      resolve: ({ quantity }) => quantity,
    }),
    received: t.field({
      type: 'Quantity',
      description: 'Of the quantity, what had come in.',
      resolve: ({ received }) => received,
    }),
    receivedAmount: t.field({
      type: 'VND',
      description: 'Money of what had come in.',
      resolve: ({ receivedAmount }) => vnd(receivedAmount),
    }),
    toQuantity: t.field({
      type: 'Quantity',
      description: 'In the unit of the pledge that gets it.',
      resolve: ({ toQuantity }) => toQuantity,
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day on which it moved.', resolve: (row) => row.effectiveOn }),
    basisDocument: t.exposeString('basisDocument', { description: 'Paper that orders it (văn bản căn cứ).' }),
    reason: t.string({ nullable: true, description: 'Why, where it was said.', resolve: ({ reason }) => reason }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

builder.objectFields(Reallocation, (t) => ({
  mayReverse: t.boolean({
    description: 'Whether the reader may take it back, where nothing of it is used yet.',
    resolve: (row, _args, context) => mayReverseReallocation(context, row),
  }),
  reverses: t.field({
    type: Reallocation,
    nullable: true,
    description: 'The move that this one takes back; null for a move of its own (hủy điều tiết).',
    resolve: ({ reverses }, _args, { loaders }) => (reverses ? loaders.load(reallocationById, reverses) : null),
  }),
  reversedBy: t.field({
    type: Reallocation,
    nullable: true,
    description: 'The move that takes this one back; null while it stands.',
    resolve: ({ reversedBy }, _args, { loaders }) => (reversedBy ? loaders.load(reallocationById, reversedBy) : null),
  }),
}));

readNodesOf('Reallocation', ({ loaders }, id) => loaders.load(reallocationById, id));

const Where = builder.inputType('ReallocationWhere', {
  description: 'Conditions of a list of moves between pledges; all of them are necessary.',
  fields: (t) => ({
    from: t.idList({ description: 'Pledges that give.' }),
    to: t.idList({ description: 'Pledges that get it.' }),
  }),
});

const Order = orderOf('Reallocation', 'moves', {
  EFFECTIVE_ON: 'Day on which it moved.',
  RECORDED_AT: 'When it was recorded.',
});

const Connection = connectionOf('Reallocation', Reallocation);
const lists = z.object({ from: idList, to: idList });

builder.queryField('reallocations', (t) =>
  t.field({
    type: Connection,
    description: 'Moves between pledges within the reader’s scope; the latest first unless told.',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest day first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const asked = parseFilter(lists, where ?? {});
      const conditions = { from: ownIds('Pledge', asked.from), to: ownIds('Pledge', asked.to) };
      const order = orderBy ?? ({ field: 'EFFECTIVE_ON', direction: 'DESC' } as const);
      const options = { order, first: pageSize(first), after };
      return listing(listReallocations(readers, scope, conditions, options), {
        countAll: () => countReallocations(readers, scope, conditions),
      });
    },
  }),
);

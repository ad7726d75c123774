import { mayReverseReceipt } from '@vuonlen/acts/funding';
import { findReceipts, type ReceiptRecord } from '@vuonlen/database/funding';
import type { ReceiptChannel as ReceiptChannelCode } from '@vuonlen/database/kernel';
import { vnd } from '@vuonlen/plan/kernel';
import { batch, builder, described, Node, need, nodeId, orderedBy, planIndex, readNodesOf } from '../kernel/index.ts';
import { FundingSource, Pledge } from './pledge.type.ts';

export const ReceiptChannel = builder.enumType('ReceiptChannel', {
  description: 'How it came (hình thức tiếp nhận).',
  values: described<ReceiptChannelCode>({
    INTO_FUND: 'Money into the fund (tiền vào quỹ).',
    DIRECT: 'Money straight to the household (hỗ trợ trực tiếp cho hộ).',
    IN_KIND: 'Things (hiện vật).',
  }),
});

/** Receipts by id, within the scope of the reader. */
export const receiptById = batch<string, ReceiptRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findReceipts(readers, scope, ids), ({ id }) => id),
);

export const Receipt = builder.objectRef<ReceiptRecord>('Receipt').implement({
  description: 'What came in for a pledge (tiếp nhận, ủng hộ). Append only.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Receipt', ({ id }: ReceiptRecord) => id)),
    pledge: t.field({
      type: Pledge,
      description: 'The pledge that it makes good.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    source: t.field({
      type: FundingSource,
      description: 'Who gave, of those who stand behind the pledge.',
      resolve: ({ source }, _args, { plan }) => need(planIndex(plan).sources, source),
    }),
    channel: t.field({ type: ReceiptChannel, description: 'How it came.', resolve: ({ channel }) => channel }),
    quantity: t.field({
      type: 'Quantity',
      description: 'Whole units of the pledge; 0 for an instalment that completes none.',
      resolve: ({ quantity }) => quantity,
    }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where things came.',
      resolve: ({ amount }) => (amount === null ? null : vnd(amount)),
    }),
    added: t.field({
      type: 'Quantity',
      description: 'What of it came beyond the pledge, and is pledged since.',
      resolve: ({ added }) => added,
    }),
    receivedOn: t.field({ type: 'Date', description: 'Day on which it came.', resolve: (row) => row.receivedOn }),
    documentNumber: t.exposeString('documentNumber', { description: 'Number of the receipt (số chứng từ).' }),
    giver: t.string({ nullable: true, description: 'Who brought it. Guarded.', resolve: ({ giver }) => giver }),
    reversedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was taken back.',
      resolve: ({ reversedOn }) => reversedOn,
    }),
    reversalReason: t.string({
      nullable: true,
      description: 'Why it was taken back. Guarded.',
      resolve: ({ reversalReason }) => reversalReason,
    }),
    mayReverse: t.boolean({
      description: 'Whether the reader may take it back, where nothing of it is spent yet.',
      resolve: (row, _args, context) => mayReverseReceipt(context, row),
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

readNodesOf('Receipt', ({ loaders }, id) => loaders.load(receiptById, id));

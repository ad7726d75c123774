import { countReceipts, listReceipts, type ReceiptWhere } from '@vuonlen/database/funding';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  listing,
  measureCodes,
  orderOf,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
} from '../kernel/index.ts';
import { Receipt, ReceiptChannel } from './receipt.type.ts';

const Where = builder.inputType('ReceiptWhere', {
  description: 'Conditions of a list of receipts; all of them are necessary.',
  fields: (t) => ({
    source: t.idList({ description: 'Sources.' }),
    pledge: t.idList({ description: 'Pledges.' }),
    measure: t.stringList({ description: 'Codes of measures.' }),
    channel: t.field({ type: [ReceiptChannel], description: 'How it came.' }),
    receivedFrom: t.field({ type: 'Date', description: 'Came on this day or later.' }),
    receivedUntil: t.field({ type: 'Date', description: 'Came on this day or earlier.' }),
    reversed: t.boolean({ description: 'True: only those taken back; false: only those that stand.' }),
  }),
});

const Order = orderOf('Receipt', 'receipts', {
  RECEIVED_ON: 'Day on which it came.',
  RECORDED_AT: 'When it was recorded.',
  AMOUNT: 'Its money; things count as nothing.',
});

const Connection = connectionOf('Receipt', Receipt);
const texts = z.object({ measure: measureCodes, source: idList, pledge: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): ReceiptWhere {
  if (!where) return {};
  const { measure } = parseFilter(texts, where);
  const ids = { source: ownIds('FundingSource', where.source), pledge: ownIds('Pledge', where.pledge) };
  return { ...where, measure, ...ids };
}

builder.queryField('receipts', (t) =>
  t.field({
    type: Connection,
    description: 'Receipts within the reader’s scope; the latest first unless told (danh sách tiếp nhận).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest day first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = whereOf(where);
      const order = orderBy ?? ({ field: 'RECEIVED_ON', direction: 'DESC' } as const);
      return listing(listReceipts(readers, scope, conditions, { order, first: pageSize(first), after }), {
        countAll: () => countReceipts(readers, scope, conditions),
      });
    },
  }),
);

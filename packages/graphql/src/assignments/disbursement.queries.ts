import {
  countDisbursementBatches,
  countDisbursements,
  type DisbursementBatchWhere,
  type DisbursementWhere,
  listDisbursementBatches,
  listDisbursements,
} from '@vuonlen/database/assignments';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  listing,
  measureCodes,
  orderOf,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
} from '../kernel/index.ts';
import { Disbursement } from './disbursement.type.ts';
import { DisbursementBatch, DisbursementBatchState } from './disbursement-batch.type.ts';
import { SchoolTermInput, schoolTermText } from './disbursement-input.ts';

const BatchWhere = builder.inputType('DisbursementBatchWhere', {
  description: 'Conditions of a list of batches; all of them are necessary.',
  fields: (t) => ({
    measure: t.stringList({ description: 'Codes of measures.' }),
    place: t.idList({ description: 'Wards for which they were made.' }),
    schoolTerm: t.field({ type: SchoolTermInput, description: 'The term that they pay.' }),
    state: t.field({ type: [DisbursementBatchState], description: 'Where they stand.' }),
  }),
});

const BatchOrder = orderOf('DisbursementBatch', 'batches', {
  RECORDED_AT: 'When they were made.',
  TOTAL: 'Money of their lines within the scope.',
});

const Where = builder.inputType('DisbursementWhere', {
  description: 'Conditions of a list of payments; all of them are necessary.',
  fields: (t) => ({
    batch: t.id({ description: 'One batch.' }),
    household: t.id({ description: 'One household.' }),
    measure: t.stringList({ description: 'Codes of measures.' }),
    pledge: t.idList({ description: 'Pledges that paid.' }),
    place: t.idList({ description: 'Wards of the households.' }),
    paidFrom: t.field({ type: 'Date', description: 'On this day or later.' }),
    paidUntil: t.field({ type: 'Date', description: 'On this day or earlier.' }),
    reversed: t.boolean({ description: 'True: only payments taken back; false: only those that stand.' }),
  }),
});

const Order = orderOf('Disbursement', 'payments', {
  EFFECTIVE_ON: 'Day of the payment or the reversal.',
  RECORDED_AT: 'When it was recorded.',
  AMOUNT: 'Its money.',
});

const BatchConnection = connectionOf('DisbursementBatch', DisbursementBatch);
const Connection = connectionOf('Disbursement', Disbursement);
const texts = z.object({ measure: measureCodes, pledge: idList, place: idList });

function batchWhereOf(where: typeof BatchWhere.$inferInput | null | undefined): DisbursementBatchWhere {
  if (!where) return {};
  const { measure } = parseFilter(texts, where);
  return {
    measure,
    place: ownIds('Place', where.place),
    schoolTerm: where.schoolTerm ? schoolTermText(where.schoolTerm) : null,
    state: where.state,
  };
}

function whereOf(where: typeof Where.$inferInput | null | undefined): DisbursementWhere {
  if (!where) return {};
  const { measure } = parseFilter(texts, where);
  return {
    ...where,
    measure,
    batch: ownId('DisbursementBatch', where.batch),
    household: ownId('Household', where.household),
    pledge: ownIds('Pledge', where.pledge),
    place: ownIds('Place', where.place),
  };
}

builder.queryField('disbursementBatches', (t) =>
  t.field({
    type: BatchConnection,
    description: 'Batches of payments within the reader’s scope; the latest first unless told (các đợt chi hỗ trợ).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: BatchWhere, description: 'Conditions.' }),
      orderBy: t.arg({ type: BatchOrder, description: 'Order; the latest first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = batchWhereOf(where);
      const order = orderBy ?? ({ field: 'RECORDED_AT', direction: 'DESC' } as const);
      const options = { order, first: pageSize(first), after };
      return listing(listDisbursementBatches(readers, scope, conditions, options), {
        countAll: () => countDisbursementBatches(readers, scope, conditions),
      });
    },
  }),
);

builder.queryField('disbursements', (t) =>
  t.field({
    type: Connection,
    description: 'Payments and reversals within the reader’s scope; the latest first unless told (chi hỗ trợ).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest day first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = whereOf(where);
      const order = orderBy ?? ({ field: 'EFFECTIVE_ON', direction: 'DESC' } as const);
      const options = { order, first: pageSize(first), after };
      return listing(listDisbursements(readers, scope, conditions, options), {
        countAll: () => countDisbursements(readers, scope, conditions),
      });
    },
  }),
);

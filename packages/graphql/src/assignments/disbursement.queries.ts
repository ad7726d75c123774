import {
  countDisbursementBatches,
  countDisbursements,
  type DisbursementBatchWhere,
  type DisbursementWhere,
  listDisbursementBatches,
  listDisbursements,
} from '@vuonlen/database/assignments';
import { z } from 'zod';
import { OrderDirection } from '../households/index.ts';
import {
  builder,
  connectionOf,
  described,
  idList,
  measureCodes,
  ownIds,
  pageSize,
  parseFilter,
  readPage,
} from '../kernel/index.ts';
import { Disbursement } from './disbursement.type.ts';
import { DisbursementBatch, DisbursementBatchState } from './disbursement-batch.type.ts';
import { SchoolTermInput, schoolTermText } from './disbursement-input.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

const BatchWhere = builder.inputType('DisbursementBatchWhere', {
  description: 'Conditions of a list of batches; all of them are necessary.',
  fields: (t) => ({
    measure: t.stringList({ description: 'Codes of measures.' }),
    place: t.idList({ description: 'Wards for which they were made.' }),
    schoolTerm: t.field({ type: SchoolTermInput, description: 'The term that they pay.' }),
    state: t.field({ type: [DisbursementBatchState], description: 'Where they stand.' }),
  }),
});

const BatchOrderField = builder.enumType('DisbursementBatchOrderField', {
  description: 'By what a list of batches is sorted.',
  values: described({ RECORDED_AT: 'When they were made.', TOTAL: 'Money of their lines within the scope.' }),
});

const BatchOrder = builder.inputType('DisbursementBatchOrder', {
  description: 'How a list of batches is sorted.',
  fields: (t) => ({
    field: t.field({ type: BatchOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
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

const OrderField = builder.enumType('DisbursementOrderField', {
  description: 'By what a list of payments is sorted.',
  values: described({
    EFFECTIVE_ON: 'Day of the payment or the reversal.',
    RECORDED_AT: 'When it was recorded.',
    AMOUNT: 'Its money.',
  }),
});

const Order = builder.inputType('DisbursementOrder', {
  description: 'How a list of payments is sorted.',
  fields: (t) => ({
    field: t.field({ type: OrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
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
  const one = (type: string, id: string | null | undefined) => (id ? (ownIds(type, [id])?.[0] ?? nobody) : undefined);
  return {
    ...where,
    measure,
    batch: one('DisbursementBatch', where.batch),
    household: one('Household', where.household),
    pledge: ownIds('Pledge', where.pledge),
    place: ownIds('Place', where.place),
  };
}

builder.queryField('disbursementBatches', (t) =>
  t.field({
    type: BatchConnection,
    description: 'Batches of payments within the reader’s scope; the latest first unless told (các đợt chi hỗ trợ).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: BatchWhere, description: 'Conditions.' }),
      orderBy: t.arg({ type: BatchOrder, description: 'Order; the latest first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = batchWhereOf(where);
      const order = orderBy ?? ({ field: 'RECORDED_AT', direction: 'DESC' } as const);
      const options = { order, first: pageSize(first), after };
      const page = await readPage(listDisbursementBatches(readers, scope, conditions, options));
      return { ...page, countAll: () => countDisbursementBatches(readers, scope, conditions) };
    },
  }),
);

builder.queryField('disbursements', (t) =>
  t.field({
    type: Connection,
    description: 'Payments and reversals within the reader’s scope; the latest first unless told (chi hỗ trợ).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest day first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = whereOf(where);
      const order = orderBy ?? ({ field: 'EFFECTIVE_ON', direction: 'DESC' } as const);
      const options = { order, first: pageSize(first), after };
      const page = await readPage(listDisbursements(readers, scope, conditions, options));
      return { ...page, countAll: () => countDisbursements(readers, scope, conditions) };
    },
  }),
);

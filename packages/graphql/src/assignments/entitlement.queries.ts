import { countEntitlements, type EntitlementWhere, listEntitlements } from '@vuonlen/database/assignments';
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
import { Entitlement } from './entitlement.type.ts';

const Where = builder.inputType('EntitlementWhere', {
  description: 'Conditions of a list of entitlements; all of them are necessary.',
  fields: (t) => ({
    policy: t.stringList({ description: 'Codes of general policies.' }),
    duty: t.idList({ description: 'Duties.' }),
    place: t.idList({ description: 'Wards of the households.' }),
    household: t.id({ description: 'One household.' }),
    given: t.boolean({ description: 'True: given already; false: still to be given.' }),
    validOn: t.field({ type: 'Date', description: 'Holds on this day.' }),
    withdrawn: t.boolean({ description: 'True: the withdrawn ones instead of those that hold.' }),
  }),
});

const OrderField = builder.enumType('EntitlementOrderField', {
  description: 'By what a list of entitlements is sorted.',
  values: described({ RECORDED_AT: 'When it was recorded.', EFFECTIVE_ON: 'Day from which it holds.' }),
});

const Order = builder.inputType('EntitlementOrder', {
  description: 'How a list of entitlements is sorted.',
  fields: (t) => ({
    field: t.field({ type: OrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
});

const Connection = connectionOf('Entitlement', Entitlement);
const nobody = '00000000-0000-0000-0000-000000000000';
const texts = z.object({ policy: measureCodes, duty: idList, place: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): EntitlementWhere {
  if (!where) return {};
  const { policy } = parseFilter(texts, where);
  const household = where.household ? (ownIds('Household', [where.household])?.[0] ?? nobody) : undefined;
  return { ...where, policy, duty: ownIds('Duty', where.duty), place: ownIds('Place', where.place), household };
}

builder.queryField('entitlements', (t) =>
  t.field({
    type: Connection,
    description: 'The log of general policies within the reader’s scope (chính sách chung).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = whereOf(where);
      const options = { where: conditions, orderBy, first: pageSize(first), after };
      const page = await readPage(listEntitlements(readers, scope, options));
      return { ...page, countAll: () => countEntitlements(readers, scope, conditions) };
    },
  }),
);

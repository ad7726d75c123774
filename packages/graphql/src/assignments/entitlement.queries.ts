import { countEntitlements, type EntitlementWhere, listEntitlements } from '@vuonlen/database/assignments';
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
    effectiveFrom: t.field({ type: 'Date', description: 'Holds from this day or later.' }),
    effectiveBefore: t.field({ type: 'Date', description: 'Holds from a day before this one.' }),
    endsFrom: t.field({ type: 'Date', description: 'Has an end, on this day or later.' }),
    endsUntil: t.field({ type: 'Date', description: 'Has an end, on this day or earlier (sắp hết hạn).' }),
    withdrawn: t.boolean({ description: 'True: the withdrawn ones instead of those that hold.' }),
  }),
});

const Order = orderOf('Entitlement', 'entitlements', {
  RECORDED_AT: 'When it was recorded.',
  EFFECTIVE_ON: 'Day from which it holds.',
  VALID_UNTIL: 'Day on which it ends; what has no end stands behind.',
});

const Connection = connectionOf('Entitlement', Entitlement);
const texts = z.object({ policy: measureCodes, duty: idList, place: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): EntitlementWhere {
  if (!where) return {};
  const { policy } = parseFilter(texts, where);
  const household = ownId('Household', where.household);
  return { ...where, policy, duty: ownIds('Duty', where.duty), place: ownIds('Place', where.place), household };
}

builder.queryField('entitlements', (t) =>
  t.field({
    type: Connection,
    description: 'The log of general policies within the reader’s scope (chính sách chung).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = whereOf(where);
      const options = { where: conditions, orderBy, first: pageSize(first), after };
      return listing(listEntitlements(readers, scope, options), {
        countAll: () => countEntitlements(readers, scope, conditions),
      });
    },
  }),
);

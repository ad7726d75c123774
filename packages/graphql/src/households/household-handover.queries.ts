import {
  countHouseholdHandovers,
  type HouseholdHandoverOrderField as FieldCode,
  listHouseholdHandovers,
} from '@vuonlen/database/households';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  described,
  idList,
  ownIds,
  pageSize,
  parseFilter,
  readPage,
  searchText,
} from '../kernel/index.ts';
import { OrderDirection } from './household.queries.ts';
import { HouseholdHandover } from './household-handover.type.ts';

const Where = builder.inputType('HouseholdHandoverWhere', {
  description: 'Conditions of a list of handovers; all of them are necessary.',
  fields: (t) => ({
    from: t.idList({ description: 'Wards that gave.' }),
    to: t.idList({ description: 'Wards and communes that received.' }),
    household: t.id({ description: 'One household that the reader reads.' }),
    minutesNumber: t.string({ description: 'Number of the minutes.' }),
  }),
});

const OrderField = builder.enumType('HouseholdHandoverOrderField', {
  description: 'By what a list of handovers is sorted.',
  values: described<FieldCode>({ RECORDED_AT: 'When it was recorded.', HANDED_OVER_ON: 'Day of the minutes.' }),
});

const Order = builder.inputType('HouseholdHandoverOrder', {
  description: 'How a list of handovers is sorted.',
  fields: (t) => ({
    field: t.field({ type: OrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
});

const Connection = connectionOf('HouseholdHandover', HouseholdHandover);
const nobody = '00000000-0000-0000-0000-000000000000';
const texts = z.object({ from: idList, to: idList, minutesNumber: searchText });

builder.queryField('householdHandovers', (t) =>
  t.field({
    type: Connection,
    description: 'Files that were handed over: of households that the reader reads, or gave away (bàn giao hồ sơ).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const { minutesNumber } = parseFilter(texts, where ?? {});
      const conditions = {
        ...{ from: ownIds('Place', where?.from), to: ownIds('Place', where?.to), minutesNumber },
        household: where?.household ? (ownIds('Household', [where.household])?.[0] ?? nobody) : undefined,
      };
      const order = orderBy ?? ({ field: 'RECORDED_AT', direction: 'DESC' } as const);
      const options = { order, first: pageSize(first), after };
      const page = await readPage(listHouseholdHandovers(readers, scope, conditions, options));
      return { ...page, countAll: () => countHouseholdHandovers(readers, scope, conditions) };
    },
  }),
);

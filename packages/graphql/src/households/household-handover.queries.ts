import { countHouseholdHandovers, listHouseholdHandovers } from '@vuonlen/database/households';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  listing,
  orderOf,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
  searchText,
} from '../kernel/index.ts';
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

const Order = orderOf('HouseholdHandover', 'handovers', {
  RECORDED_AT: 'When it was recorded.',
  HANDED_OVER_ON: 'Day of the minutes.',
});

const Connection = connectionOf('HouseholdHandover', HouseholdHandover);
const texts = z.object({ from: idList, to: idList, minutesNumber: searchText });

builder.queryField('householdHandovers', (t) =>
  t.field({
    type: Connection,
    description: 'Files that were handed over: of households that the reader reads, or gave away (bàn giao hồ sơ).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const { minutesNumber } = parseFilter(texts, where ?? {});
      const conditions = {
        ...{ from: ownIds('Place', where?.from), to: ownIds('Place', where?.to), minutesNumber },
        household: ownId('Household', where?.household),
      };
      const order = orderBy ?? ({ field: 'RECORDED_AT', direction: 'DESC' } as const);
      const options = { order, first: pageSize(first), after };
      return listing(listHouseholdHandovers(readers, scope, conditions, options), {
        countAll: () => countHouseholdHandovers(readers, scope, conditions),
      });
    },
  }),
);

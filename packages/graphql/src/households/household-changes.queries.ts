import { listHouseholdChanges } from '@vuonlen/database/households';
import { builder, changesOf, pageSize, readChanges } from '../kernel/index.ts';
import { Household } from './household.type.ts';

const Changes = changesOf('Household', Household);

builder.queryField('householdChanges', (t) =>
  t.field({
    type: Changes,
    description:
      'Households that changed since a position, for applications that keep a copy. Begin without one; nothing that is committed is ever left out.',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      changedSince: t.arg.string({ description: 'Position of the answer before; none: everything.' }),
    },
    resolve: (_root, { first, changedSince }, { readers, scope }) =>
      readChanges(listHouseholdChanges(readers, scope, { first: pageSize(first), changedSince })),
  }),
);

import { loanScopeOf } from '@vuonlen/acts/assignments';
import { countLoans, type LoanWhere, listLoans } from '@vuonlen/database/assignments';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  listing,
  measureCodes,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
} from '../kernel/index.ts';
import { Loan } from './loan.type.ts';

const Where = builder.inputType('LoanWhere', {
  description: 'Conditions of a list of loans; all of them are necessary.',
  fields: (t) => ({
    kind: t.stringList({ description: 'Codes of loans of the plan.' }),
    place: t.idList({ description: 'Wards of the households.' }),
    household: t.id({ description: 'One household.' }),
    open: t.boolean({ description: 'True: not paid back in full; false: paid back.' }),
  }),
});

const Connection = connectionOf('Loan', Loan);
const texts = z.object({ kind: measureCodes, place: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): LoanWhere {
  if (!where) return {};
  const { kind } = parseFilter(texts, where);
  const household = ownId('Household', where.household);
  return { ...where, kind, place: ownIds('Place', where.place), household };
}

builder.queryField('loans', (t) =>
  t.field({
    type: Connection,
    description: 'Loans within the reader’s scope, the latest first (vay vốn).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, context) => {
      const [conditions, scope] = [whereOf(where), loanScopeOf(context)];
      return listing(listLoans(context.readers, scope, { where: conditions, first: pageSize(first), after }), {
        countAll: () => countLoans(context.readers, scope, conditions),
      });
    },
  }),
);

import { loanScopeOf } from '@vuonlen/acts/assignments';
import { countLoans, type LoanWhere, listLoans } from '@vuonlen/database/assignments';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  measureCodes,
  ownIds,
  pageSize,
  parseFilter,
  readPage,
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
const nobody = '00000000-0000-0000-0000-000000000000';
const texts = z.object({ kind: measureCodes, place: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): LoanWhere {
  if (!where) return {};
  const { kind } = parseFilter(texts, where);
  const household = where.household ? (ownIds('Household', [where.household])?.[0] ?? nobody) : undefined;
  return { ...where, kind, place: ownIds('Place', where.place), household };
}

builder.queryField('loans', (t) =>
  t.field({
    type: Connection,
    description: 'Loans within the reader’s scope, the latest first (vay vốn).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, context) => {
      const [conditions, scope] = [whereOf(where), loanScopeOf(context)];
      const page = await readPage(
        listLoans(context.readers, scope, { where: conditions, first: pageSize(first), after }),
      );
      return { ...page, countAll: () => countLoans(context.readers, scope, conditions) };
    },
  }),
);

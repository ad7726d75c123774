import { loanScopeOf } from '@vuonlen/acts/assignments';
import { type LoanRecord, type LoanSums, type LoanWhere, listLoans, sumLoans } from '@vuonlen/database/assignments';
import { vnd } from '@vuonlen/plan/kernel';
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

const Sums = builder.objectRef<LoanSums>('LoanSums').implement({
  description: 'What the loans of a list come to.',
  fields: (t) => ({
    amount: t.field({ type: 'VND', description: 'What was lent.', resolve: ({ amount }) => vnd(amount) }),
    repaid: t.field({ type: 'VND', description: 'What was paid back.', resolve: ({ repaid }) => vnd(repaid) }),
    outstanding: t.field({
      type: 'VND',
      description: 'What is still owed (dư nợ).',
      resolve: ({ amount, repaid }) => vnd(amount - repaid),
    }),
  }),
});

interface Summed {
  readonly readSums: () => Promise<LoanSums>;
}

const Connection = connectionOf<LoanRecord, Summed>('Loan', Loan);

builder.objectField(Connection, 'sums', (t) =>
  t.field({
    type: Sums,
    description: 'What the whole list comes to within the reader’s scope.',
    resolve: ({ readSums }) => readSums(),
  }),
);

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
      let sums: Promise<LoanSums> | undefined;
      const readSums = () => {
        sums ??= sumLoans(context.readers, scope, conditions);
        return sums;
      };
      return listing(listLoans(context.readers, scope, { where: conditions, first: pageSize(first), after }), {
        countAll: async () => (await readSums()).count,
        readSums,
      });
    },
  }),
);

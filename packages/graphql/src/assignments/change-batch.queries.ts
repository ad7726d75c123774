import { countChangeBatches, listChangeBatches } from '@vuonlen/database/assignments';
import { builder, connectionOf, pageSize, readPage } from '../kernel/index.ts';
import { BatchKind, ChangeBatch } from './change-batch.type.ts';

const Where = builder.inputType('ChangeBatchWhere', {
  description: 'Conditions of a list of batches; all of them are necessary.',
  fields: (t) => ({
    kind: t.field({ type: [BatchKind], description: 'What they did.' }),
    undone: t.boolean({ description: 'True: those that were undone; false: those that stand.' }),
  }),
});

const Connection = connectionOf('ChangeBatch', ChangeBatch);

builder.queryField('changeBatches', (t) =>
  t.field({
    type: Connection,
    description: 'Batches with a support within the reader’s scope, the latest first.',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, { readers, scope }) => {
      const conditions = where ?? {};
      const page = await readPage(
        listChangeBatches(readers, scope, { where: conditions, first: pageSize(first), after }),
      );
      return { ...page, countAll: () => countChangeBatches(readers, scope, conditions) };
    },
  }),
);

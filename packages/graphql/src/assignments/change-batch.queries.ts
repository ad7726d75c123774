import { countChangeBatches, listChangeBatches } from '@vuonlen/database/assignments';
import { builder, connectionOf, listing, pageArgs, pageSize } from '../kernel/index.ts';
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
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, { readers, scope }) => {
      const conditions = where ?? {};
      return listing(listChangeBatches(readers, scope, { where: conditions, first: pageSize(first), after }), {
        countAll: () => countChangeBatches(readers, scope, conditions),
      });
    },
  }),
);

import { importScopeOf, kindsToBring } from '@vuonlen/acts/imports';
import { countImportBatches, type ListedImportBatch, listImportBatches } from '@vuonlen/database/imports';
import type { Page } from '@vuonlen/database/kernel';
import { builder, connectionOf, fromGlobalId, listing, pageArgs, pageSize } from '../kernel/index.ts';
import { ImportBatch, Kind, State } from './import-batch.type.ts';
import { importById, readsImports } from './judged-import.ts';

const Where = builder.inputType('ImportBatchWhere', {
  description: 'Conditions of a list of imports; all of them are necessary.',
  fields: (t) => ({
    kind: t.field({ type: [Kind], description: 'What they are of.' }),
    state: t.field({ type: [State], description: 'How far they are.' }),
  }),
});

const Connection = connectionOf('ImportBatch', ImportBatch);
const nothing: Page<ListedImportBatch> = { edges: [], hasNextPage: false, hasPreviousPage: false };

builder.objectField(Connection, 'kinds', (t) =>
  t.field({
    type: [Kind],
    description: 'The kinds of lists that the reader may bring.',
    resolve: (_page, _args, context) => [...kindsToBring(context)],
  }),
);

builder.queryField('importBatches', (t) =>
  t.field({
    type: Connection,
    description: 'Lists that were brought within the reader’s scope, the latest first (các lần nhập danh sách).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, context) => {
      const [conditions, { readers }] = [where ?? {}, context];
      const scope = importScopeOf(context);
      if (!readsImports(context)) return listing(Promise.resolve(nothing), { countAll: async () => 0 });
      const options = {
        order: { field: 'RECORDED_AT', direction: 'DESC' },
        first: pageSize(first),
        after,
      } as const;
      return listing(listImportBatches(readers, scope, conditions, options), {
        countAll: () => countImportBatches(readers, scope, conditions),
      });
    },
  }),
);

builder.queryField('importBatch', (t) =>
  t.field({
    type: ImportBatch,
    nullable: true,
    description: 'One list that was brought; null where it is not the reader’s.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { loaders }) => {
      const own = fromGlobalId(id);
      return own?.type === 'ImportBatch' ? loaders.load(importById, own.id) : null;
    },
  }),
);

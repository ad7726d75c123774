import { mayUndoBatch } from '@vuonlen/acts/assignments';
import {
  type ChangeBatchItemRecord,
  type ChangeBatchRecord,
  countBatchItems,
  findBatchItems,
  findChangeBatches,
} from '@vuonlen/database/assignments';
import {
  batch,
  builder,
  type Context,
  described,
  groupedBy,
  Node,
  nodeId,
  orderedBy,
  readNodesOf,
} from '../kernel/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';

/** Batches by id, within the scope of the reader. */
export const changeBatchById = batch<string, ChangeBatchRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findChangeBatches(readers, scope, ids), ({ id }) => id),
);

const itemsOf = batch<string, readonly ChangeBatchItemRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findBatchItems(readers, scope, ids), (item) => item.batch),
);

const sizeOf = batch<string, { readonly count: number } | null>(async ({ readers, actor }, ids) =>
  orderedBy(ids, await countBatchItems(readers, actor.committee, ids), (row) => row.batch),
);

/** Whether the reader may undo a batch: one that a part of it would keep from that is not asked for its supports. */
async function mayUndo(row: ChangeBatchRecord, context: Context): Promise<boolean> {
  const { loaders } = context;
  if (!mayUndoBatch(context, row, { measures: [], read: 0, all: 0 })) return false;
  const items = await loaders.load(itemsOf, row.id);
  const supports = await Promise.all(items.map(({ assignment }) => loaders.load(assignmentById, assignment)));
  const measures = new Set(supports.flatMap((support) => support?.measure ?? []));
  const all = (await loaders.load(sizeOf, row.id))?.count ?? 0;
  return mayUndoBatch(context, row, { measures: [...measures], read: items.length, all });
}

export const BatchKind = builder.enumType('BatchKind', {
  description: 'What a batch did.',
  values: described<ChangeBatchRecord['kind']>({
    ASSIGN_SUPPORTS: 'Assigned supports (bố trí hỗ trợ).',
    CANCEL_SUPPORTS: 'Cancelled supports (hủy bố trí hỗ trợ).',
    CHANGE_SUPPORTS: 'Cancelled some supports and assigned others (thay đổi bố trí hỗ trợ).',
    UNDO: 'Undid another batch (hoàn tác).',
  }),
});

const BatchEffect = builder.enumType('BatchEffect', {
  description: 'What a batch did with a support.',
  values: described<ChangeBatchItemRecord['effect']>({
    ASSIGNED: 'Gave it.',
    CANCELLED: 'Took it back.',
  }),
});

const ChangeBatchItem = builder.objectRef<ChangeBatchItemRecord>('ChangeBatchItem').implement({
  description: 'What a batch did with one support.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: '0, 1, 2 … as it was asked.' }),
    effect: t.field({ type: BatchEffect, description: 'What it did.', resolve: ({ effect }) => effect }),
    assignment: t.field({
      type: Assignment,
      description: 'The support as it is now.',
      resolve: async ({ assignment }, _args, { loaders }) => {
        const found = await loaders.load(assignmentById, assignment);
        if (found === null) throw new Error('An item of a batch without its support was read.');
        return found;
      },
    }),
    restores: t.field({
      type: Assignment,
      nullable: true,
      description: 'The cancelled support in whose place an undo gave this one.',
      resolve: ({ restores }, _args, { loaders }) => (restores ? loaders.load(assignmentById, restores) : null),
    }),
  }),
});

export const ChangeBatch = builder.objectRef<ChangeBatchRecord>('ChangeBatch');

ChangeBatch.implement({
  description: 'What was done to many supports at once (một lần thực hiện nhiều hỗ trợ). It can be undone as a whole.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('ChangeBatch', ({ id }: ChangeBatchRecord) => id)),
    kind: t.field({ type: BatchKind, description: 'What it did.', resolve: ({ kind }) => kind }),
    items: t.field({
      type: [ChangeBatchItem],
      description: 'Its supports within the reader’s scope, as they were asked.',
      resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(itemsOf, id))],
    }),
    undoes: t.field({
      type: ChangeBatch,
      nullable: true,
      description: 'The batch that it undid.',
      resolve: ({ undoes }, _args, { loaders }) => (undoes ? loaders.load(changeBatchById, undoes) : null),
    }),
    undoneBy: t.field({
      type: ChangeBatch,
      nullable: true,
      description: 'The undo that reversed it; null while it stands.',
      resolve: ({ undoneBy }, _args, { loaders }) => (undoneBy ? loaders.load(changeBatchById, undoneBy) : null),
    }),
    mayUndo: t.boolean({
      description: 'The reader may undo it; what was done to its supports since is told when it is tried.',
      resolve: (row, _args, context) => mayUndo(row, context),
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of the person.',
      resolve: ({ recordedBy }) => recordedBy,
    }),
    version: t.exposeInt('version', { description: 'Grows by one when it is undone.' }),
  }),
});

readNodesOf('ChangeBatch', ({ loaders }, id) => loaders.load(changeBatchById, id));

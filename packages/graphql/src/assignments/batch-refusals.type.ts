import { type BatchChange, type BatchRefusal, isUuid } from '@vuonlen/acts/kernel';
import { Household, householdById } from '../households/index.ts';
import { builder, DomainError, described, errorRef } from '../kernel/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';
import { ChangeBatch, changeBatchById } from './change-batch.type.ts';

export const BatchTooLargeError = errorRef('BATCH_TOO_LARGE').implement({
  description: 'More items than one batch may hold (vượt số mục của một lần thao tác).',
  interfaces: [DomainError],
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'What a batch may hold.' }),
    given: t.exposeInt('given', { description: 'What was given.' }),
  }),
});

const Refusal = builder.objectRef<BatchRefusal>('BatchRefusal').implement({
  description: 'An item of a batch that cannot be done.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: '0, 1, 2 … as it was asked.' }),
    error: t.field({
      type: DomainError,
      description: 'The refusal that it would get by itself.',
      resolve: ({ error }) => error,
    }),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household that it is about, within the reader’s scope.',
      resolve: async ({ household, assignment }, _args, { loaders }) => {
        const support = assignment === undefined ? null : await loaders.load(assignmentById, assignment);
        const id = household ?? support?.household;
        return id !== undefined && isUuid(id) ? loaders.load(householdById, id) : null;
      },
    }),
  }),
});

export const BatchRefusedError = errorRef('BATCH_REFUSED').implement({
  description: 'Items of the batch cannot be done, so none was (có mục không thực hiện được).',
  interfaces: [DomainError],
  fields: (t) => ({
    refusals: t.field({
      type: [Refusal],
      description: 'Each item that is refused, in the order asked.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
});

const BatchChangeKind = builder.enumType('BatchChangeKind', {
  description: 'How a support is no longer as a batch left it.',
  values: described<BatchChange['change']>({
    CANCELLED: 'Cancelled since, or changed while it is cancelled (đã hủy).',
    HANDED_OVER: 'Handed over since (đã bàn giao).',
    CHANGED: 'Changed in another way (đã thay đổi).',
    AMOUNT: 'Given again it would be worth another amount (mức hỗ trợ đã khác).',
  }),
});

const Change = builder.objectRef<BatchChange>('BatchChange').implement({
  description: 'A support that is no longer as a batch left it.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its number in the batch.' }),
    change: t.field({ type: BatchChangeKind, description: 'How it changed.', resolve: ({ change }) => change }),
    assignment: t.field({
      type: Assignment,
      nullable: true,
      description: 'The support as it is now, within the reader’s scope.',
      resolve: ({ assignment }, _args, { loaders }) => loaders.load(assignmentById, assignment),
    }),
  }),
});

export const BatchChangedError = errorRef('BATCH_CHANGED').implement({
  description: 'What the batch did changed since, so it cannot be undone (kết quả đã thay đổi).',
  interfaces: [DomainError],
  fields: (t) => ({
    changes: t.field({
      type: [Change],
      description: 'Each support that changed.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

export const BatchNotUndoableError = errorRef('BATCH_NOT_UNDOABLE').implement({
  description: 'The batch is an undo, or was undone (không hoàn tác được).',
  interfaces: [DomainError],
  fields: (t) => ({
    why: t.exposeString('why', { description: 'IS_UNDO or UNDONE_ALREADY.' }),
    batch: t.field({
      type: ChangeBatch,
      nullable: true,
      description: 'The batch as it is now.',
      resolve: ({ batch }, _args, { loaders }) => loaders.load(changeBatchById, batch),
    }),
  }),
});

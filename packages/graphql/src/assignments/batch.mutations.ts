import {
  assignSupports,
  type BatchItem,
  type BatchValue,
  cancelSupports,
  changeSupports,
  type PledgeEffect,
  undoBatch,
} from '@vuonlen/acts/assignments';
import { Pledge } from '../funding/index.ts';
import {
  actMutation,
  builder,
  DomainError,
  IdempotencyKeyReusedError,
  NotFoundError,
  need,
  planIndex,
  StaleVersionError,
  Warning,
} from '../kernel/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';
import {
  AssignSupportsInput,
  assignSupportsSchema,
  CancelSupportsInput,
  ChangeSupportsInput,
  cancelSupportsSchema,
  changeSupportsSchema,
  UndoBatchInput,
  undoBatchSchema,
} from './batch-input.ts';
import {
  BatchChangedError,
  BatchNotUndoableError,
  BatchRefusedError,
  BatchTooLargeError,
} from './batch-refusals.type.ts';
import { ChangeBatch } from './change-batch.type.ts';
import { EligibilityDecision } from './eligibility.type.ts';

const Item = builder.objectRef<BatchItem>('BatchItem').implement({
  description: 'What became of an item of a batch, or would.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: '0, 1, 2 … as it was asked.' }),
    assignment: t.field({
      type: Assignment,
      nullable: true,
      description: 'The support; null where none was written: refused, or a dry run that would give one.',
      resolve: ({ assignment }, _args, { loaders }) => (assignment ? loaders.load(assignmentById, assignment) : null),
    }),
    decision: t.field({
      type: EligibilityDecision,
      nullable: true,
      description: 'What the rules say, on a dry run that assigns. What was recorded stands with the household.',
      resolve: ({ decision }) => decision,
    }),
    refusal: t.field({
      type: DomainError,
      nullable: true,
      description: 'Why it cannot be done, on a dry run; one such item refuses the whole batch.',
      resolve: ({ refusal }) => refusal,
    }),
    warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
  }),
});

const Effect = builder.objectRef<PledgeEffect>('PledgeEffect').implement({
  description: 'What a batch does to a pledge, in the unit of the pledge.',
  fields: (t) => ({
    pledge: t.field({
      type: Pledge,
      description: 'The pledge.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    limit: t.exposeInt('limit', { description: 'What it holds.' }),
    usedBefore: t.exposeInt('usedBefore', { description: 'What was used before the batch.' }),
    usedAfter: t.exposeInt('usedAfter', { description: 'What is used after it; refused items do not count.' }),
    left: t.int({ description: 'What is left after it.', resolve: ({ limit, usedAfter }) => limit - usedAfter }),
  }),
});

function done(name: string, description: string) {
  return builder.objectRef<BatchValue>(name).implement({
    description,
    fields: (t) => ({
      batch: t.field({
        type: ChangeBatch,
        nullable: true,
        description: 'The batch; null on a dry run: nothing was written.',
        resolve: ({ batch }) => batch,
      }),
      items: t.field({ type: [Item], description: 'Each item, as asked.', resolve: ({ items }) => [...items] }),
      pledges: t.field({
        type: [Effect],
        description: 'The pledges that the items name, with those that they are a part of.',
        resolve: ({ pledges }) => [...pledges],
      }),
    }),
  });
}

actMutation({
  name: 'assignSupports',
  description: 'Assigns many supports in one transaction, all or none (bố trí nhiều hỗ trợ cùng lúc).',
  action: 'batch.assignSupports',
  input: AssignSupportsInput,
  parse: assignSupportsSchema,
  success: done('AssignSupportsSuccess', 'The supports were assigned, or what would happen on a dry run.'),
  errors: [BatchTooLargeError, BatchRefusedError, IdempotencyKeyReusedError],
  run: assignSupports,
});

actMutation({
  name: 'cancelSupports',
  description: 'Takes many supports back in one transaction, all or none (hủy nhiều hỗ trợ cùng lúc).',
  action: 'batch.cancelSupports',
  input: CancelSupportsInput,
  parse: cancelSupportsSchema,
  success: done('CancelSupportsSuccess', 'The supports were cancelled, or what would happen on a dry run.'),
  errors: [BatchTooLargeError, BatchRefusedError, IdempotencyKeyReusedError],
  run: cancelSupports,
});

actMutation({
  name: 'changeSupports',
  description:
    'Takes supports back and gives others in one transaction, all or none (thay đổi bố trí hỗ trợ). Items are numbered through, the cancellations first.',
  action: 'batch.changeSupports',
  input: ChangeSupportsInput,
  parse: changeSupportsSchema,
  success: done('ChangeSupportsSuccess', 'The supports were changed, or what would happen on a dry run.'),
  errors: [BatchTooLargeError, BatchRefusedError, IdempotencyKeyReusedError],
  run: changeSupports,
});

actMutation({
  name: 'undoBatch',
  description: 'Undoes a batch as a whole: cancels what it gave, gives again what it cancelled (hoàn tác).',
  action: 'batch.undo',
  input: UndoBatchInput,
  parse: undoBatchSchema,
  success: done('UndoBatchSuccess', 'The batch was undone; this is the undo.'),
  errors: [
    BatchChangedError,
    BatchRefusedError,
    BatchNotUndoableError,
    StaleVersionError,
    NotFoundError,
    IdempotencyKeyReusedError,
  ],
  run: undoBatch,
});

import { z } from 'zod';
import { builder, idempotencyKey, nodeIdOf, optionalText, whole } from '../kernel/index.ts';
import { cancellationFields, cancellationSchema, supportFields, supportSchema } from './support-input.ts';

const keyMeaning = 'A repeated request with the same key is done once. A dry run leaves it free.';
const dryRunMeaning = 'True: answers what would happen and writes nothing.';
const itemsMeaning = 'At most 500, done in this order; all or none.';

const AssignSupportsItem = builder.inputType('AssignSupportsItem', {
  description: 'One support of a batch.',
  fields: (t) => ({
    ...supportFields(t),
    expectedVersion: t.int({ description: 'Version of the household that was read.' }),
  }),
});

export const AssignSupportsInput = builder.inputType('AssignSupportsInput', {
  description: 'Supports for households, all or none of them (bố trí nhiều hỗ trợ cùng lúc).',
  fields: (t) => ({
    items: t.field({ type: [AssignSupportsItem], required: true, description: itemsMeaning }),
    dryRun: t.boolean({ description: dryRunMeaning }),
    idempotencyKey: t.string({ required: true, description: keyMeaning }),
  }),
});

/** How many items a batch may hold the act says, with its own refusal. */
const assignItems = z.array(supportSchema.extend({ expectedVersion: whole(1, 2_147_483_647).nullish() }));

export const assignSupportsSchema = z.object({
  items: assignItems,
  dryRun: z.boolean().nullish(),
  idempotencyKey,
});

const CancelSupportsItem = builder.inputType('CancelSupportsItem', {
  description: 'One support of a batch to take back.',
  fields: cancellationFields,
});

export const CancelSupportsInput = builder.inputType('CancelSupportsInput', {
  description: 'Supports to take back, all or none of them (hủy nhiều hỗ trợ cùng lúc).',
  fields: (t) => ({
    items: t.field({ type: [CancelSupportsItem], required: true, description: itemsMeaning }),
    dryRun: t.boolean({ description: dryRunMeaning }),
    idempotencyKey: t.string({ required: true, description: keyMeaning }),
  }),
});

export const cancelSupportsSchema = z.object({
  items: z.array(cancellationSchema),
  dryRun: z.boolean().nullish(),
  idempotencyKey,
});

export const ChangeSupportsInput = builder.inputType('ChangeSupportsInput', {
  description: 'Supports to take back and supports to give, all or none of them (thay đổi bố trí hỗ trợ).',
  fields: (t) => ({
    cancellations: t.field({
      type: [CancelSupportsItem],
      required: true,
      description: 'Done first: what they held is free for the others.',
    }),
    assignments: t.field({
      type: [AssignSupportsItem],
      required: true,
      description: 'Done after the cancellations, in this order; at most 500 of both together.',
    }),
    dryRun: t.boolean({ description: dryRunMeaning }),
    idempotencyKey: t.string({ required: true, description: keyMeaning }),
  }),
});

export const changeSupportsSchema = z.object({
  cancellations: z.array(cancellationSchema),
  assignments: assignItems,
  dryRun: z.boolean().nullish(),
  idempotencyKey,
});

export const UndoBatchInput = builder.inputType('UndoBatchInput', {
  description: 'A batch to undo as a whole (hoàn tác).',
  fields: (t) => ({
    batch: t.id({ required: true, description: 'The batch.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    reason: t.string({
      description: 'Why. Needed where giving a cancelled support again goes beyond the planned quantity.',
    }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key undoes once.' }),
  }),
});

export const undoBatchSchema = z.object({
  batch: nodeIdOf('ChangeBatch'),
  expectedVersion: whole(1, 2_147_483_647),
  reason: optionalText(500),
  idempotencyKey,
});

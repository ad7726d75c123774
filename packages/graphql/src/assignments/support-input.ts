import { z } from 'zod';
import { builder, date, idempotencyKey, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';

export const AssignmentLegInput = builder.inputType('AssignmentLegInput', {
  description: 'What is drawn on one pledge.',
  fields: (t) => ({
    pledge: t.id({ required: true, description: 'The pledge.' }),
    quantity: t.int({ required: true, description: 'In the unit of the pledge: 1 house, book, child or item.' }),
  }),
});

type Fields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What names a support, alone or as an item of a batch. */
export function supportFields(t: Fields) {
  return {
    household: t.id({ required: true, description: 'The household.' }),
    measure: t.string({ required: true, description: 'Code of the measure.' }),
    member: t.id({ description: 'The member, for a measure that goes to a member.' }),
    itemKind: t.string({ description: 'Kind of the item, for a measure that gives items.' }),
    legs: t.field({
      type: [AssignmentLegInput],
      required: true,
      description: 'One pledge for each leg of the measure.',
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day from which it holds; the working date unless given.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
    overPlanReason: t.string({ description: 'Why more than the planned quantity, where it is.' }),
  };
}

export const AssignSupportInput = builder.inputType('AssignSupportInput', {
  description: 'A support for a household (bố trí hỗ trợ cho hộ).',
  fields: (t) => ({
    ...supportFields(t),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key assigns once.' }),
  }),
});

export const legsSchema = z
  .array(z.object({ pledge: nodeIdOf('Pledge'), quantity: whole(1, 2_147_483_647) }))
  .max(10, 'TOO_MANY');

export const supportSchema = z.object({
  household: nodeIdOf('Household'),
  measure: text(60),
  member: nodeIdOf('HouseholdMember').nullish(),
  itemKind: optionalText(60),
  legs: legsSchema,
  effectiveOn: date.nullish(),
  reason: optionalText(500),
  overPlanReason: optionalText(500),
});

export const assignSupportSchema = supportSchema.extend({ idempotencyKey });

/** What names a support that is taken back, alone or as an item of a batch. */
export function cancellationFields(t: Fields) {
  return {
    assignment: t.id({ required: true, description: 'The support.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    effectiveOn: t.field({
      type: 'Date',
      description:
        'Day on which it ends: between its first day and the working date, whichever comes first. The working date unless given.',
    }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
  };
}

export const CancelSupportInput = builder.inputType('CancelSupportInput', {
  description: 'A support to take back (hủy bố trí hỗ trợ).',
  fields: (t) => ({
    ...cancellationFields(t),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key cancels once.' }),
  }),
});

export const cancellationSchema = z.object({
  assignment: nodeIdOf('Assignment'),
  reason: text(500),
  effectiveOn: date.nullish(),
  expectedVersion: whole(1, 2_147_483_647),
});

export const cancelSupportSchema = cancellationSchema.extend({ idempotencyKey });

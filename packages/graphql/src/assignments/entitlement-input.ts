import type { InputFieldBuilder } from '@pothos/core';
import { z } from 'zod';
import { builder, date, idempotencyKey, money, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** When it was given, by whom, until when. */
function detailFields(t: Fields) {
  return {
    listedBy: t.id({ description: 'The body that listed the receiver.' }),
    givenBy: t.id({ description: 'The body that gave it: printed the card, paid the allowance.' }),
    givenOn: t.field({ type: 'Date', description: 'Day on which it was given.' }),
    validUntil: t.field({ type: 'Date', description: 'First day on which it no longer holds.' }),
    amount: t.field({ type: 'VND', description: 'Its money, where there is any.' }),
    document: t.string({ description: 'Number of a decision, a list, a receipt.' }),
    note: t.string({ description: 'Note.' }),
  };
}

const details = {
  listedBy: nodeIdOf('Agency').nullish(),
  givenBy: nodeIdOf('Agency').nullish(),
  givenOn: date.nullish(),
  validUntil: date.nullish(),
  amount: money.nullish(),
  document: optionalText(500),
  note: optionalText(2000),
};

/** Who receives it. */
function receiverFields(t: Fields) {
  return {
    household: t.id({ required: true, description: 'The household.' }),
    member: t.id({ description: 'The member; wanted where the policy is decided for each member.' }),
  };
}

/** What is recorded, whoever receives it. */
function termFields(t: Fields) {
  return {
    policy: t.string({ description: 'Code of a general policy of the plan.' }),
    duty: t.id({ description: 'Or a duty, where the plan has no rule: legal aid, free check-ups.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day from which it holds; the working date unless given.' }),
    regulation: t.string({ description: 'The regulation; wanted where the plan leaves it to one.' }),
    reason: t.string({ description: 'Wanted for a day before the working date.' }),
    ...detailFields(t),
  };
}

export const RecordEntitlementInput = builder.inputType('RecordEntitlementInput', {
  description: 'What a household or member is entitled to under a general policy.',
  fields: (t) => ({
    ...receiverFields(t),
    ...termFields(t),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
  }),
});

const EntitlementReceiverInput = builder.inputType('EntitlementReceiverInput', {
  description: 'One of several who receive the same (người, hộ được hưởng).',
  fields: receiverFields,
});

const dryRunMeaning = 'True: answers what would happen and writes nothing.';
const keyMeaning = 'A repeated request with the same key is done once. A dry run leaves it free.';

export const RecordEntitlementsInput = builder.inputType('RecordEntitlementsInput', {
  description:
    'The same for many households or members: all of them or none (ghi chính sách cho nhiều hộ, nhiều người).',
  fields: (t) => ({
    receivers: t.field({
      type: [EntitlementReceiverInput],
      required: true,
      description: 'At most 500, recorded in this order; all or none.',
    }),
    ...termFields(t),
    dryRun: t.boolean({ description: dryRunMeaning }),
    idempotencyKey: t.string({ required: true, description: keyMeaning }),
  }),
});

const EntitlementToWithdraw = builder.inputType('EntitlementToWithdraw', {
  description: 'One of several entitlements to withdraw.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The entitlement.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
  }),
});

export const WithdrawEntitlementsInput = builder.inputType('WithdrawEntitlementsInput', {
  description: 'Entitlements that were recorded by mistake: all of them or none are withdrawn (rút nhiều lượt ghi).',
  fields: (t) => ({
    items: t.field({ type: [EntitlementToWithdraw], required: true, description: 'At most 500; all or none.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    dryRun: t.boolean({ description: dryRunMeaning }),
    idempotencyKey: t.string({ required: true, description: keyMeaning }),
  }),
});

export const withdrawEntitlementsSchema = z.object({
  items: z.array(z.object({ id: nodeIdOf('Entitlement'), expectedVersion: whole(1, 2_147_483_647) })),
  reason: text(2000),
  dryRun: z.boolean().nullish(),
  idempotencyKey,
});

const receiverSchema = {
  household: nodeIdOf('Household'),
  member: nodeIdOf('HouseholdMember').nullish(),
};

const termSchema = {
  policy: text(64).nullish(),
  duty: nodeIdOf('Duty').nullish(),
  effectiveOn: date.nullish(),
  regulation: optionalText(500),
  reason: optionalText(2000),
  ...details,
};

export const recordEntitlementSchema = z.object({ ...receiverSchema, ...termSchema, idempotencyKey });

/** How many receivers there may be the act says, with its own refusal. */
export const recordEntitlementsSchema = z.object({
  receivers: z.array(z.object(receiverSchema)),
  ...termSchema,
  dryRun: z.boolean().nullish(),
  idempotencyKey,
});

export const CorrectEntitlementInput = builder.inputType('CorrectEntitlementInput', {
  description: 'What is to be different of an entitlement; left out stays, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The entitlement.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    withdrawn: t.boolean({ description: 'True: it was recorded by mistake.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    ...detailFields(t),
  }),
});

export const correctEntitlementSchema = z.object({
  id: nodeIdOf('Entitlement'),
  expectedVersion: whole(1, 2_147_483_647).nullish(),
  withdrawn: z.boolean().nullish(),
  reason: text(2000),
  ...details,
});

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

export const RecordEntitlementInput = builder.inputType('RecordEntitlementInput', {
  description: 'What a household or member is entitled to under a general policy.',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    member: t.id({ description: 'The member; wanted where the policy is decided for each member.' }),
    policy: t.string({ description: 'Code of a general policy of the plan.' }),
    duty: t.id({ description: 'Or a duty, where the plan has no rule: legal aid, free check-ups.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day from which it holds; the working date unless given.' }),
    regulation: t.string({ description: 'The regulation; wanted where the plan leaves it to one.' }),
    reason: t.string({ description: 'Wanted for a day before the working date.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
    ...detailFields(t),
  }),
});

export const recordEntitlementSchema = z.object({
  household: nodeIdOf('Household'),
  member: nodeIdOf('HouseholdMember').nullish(),
  policy: text(64).nullish(),
  duty: nodeIdOf('Duty').nullish(),
  effectiveOn: date.nullish(),
  regulation: optionalText(500),
  reason: optionalText(2000),
  idempotencyKey,
  ...details,
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

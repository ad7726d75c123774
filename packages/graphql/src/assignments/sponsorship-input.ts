import type { InputFieldBuilder } from '@pothos/core';
import { z } from 'zod';
import {
  builder,
  date,
  expectedVersion,
  idempotencyKey,
  money,
  nodeIdOf,
  optionalText,
  text,
  whole,
} from '../kernel/index.ts';
import { GiverInput, giverSchema } from './giver.type.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

const key = 'A repeated request with the same key records once.';

function sponsorshipFields(t: Fields) {
  return {
    startsOn: t.field({ type: 'Date', description: 'First day; the working date unless given.' }),
    until: t.field({ type: 'Date', description: 'First day on which it no longer runs; null: no end is known.' }),
    content: t.string({ description: 'What the sponsor gives, in words.' }),
  };
}

const sponsorshipDetails = { startsOn: date.nullish(), until: date.nullish(), content: optionalText(2000) };

export const RecordSponsorshipInput = builder.inputType('RecordSponsorshipInput', {
  description: 'Who sponsors whom.',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    member: t.id({ required: true, description: 'The child or elderly person.' }),
    sponsor: t.field({ type: GiverInput, required: true, description: 'Who sponsors.' }),
    basis: t.string({ required: true, description: 'On what it stands: a review, a decision, minutes.' }),
    reason: t.string({ description: 'Wanted for a first day before the working date.' }),
    idempotencyKey: t.string({ required: true, description: key }),
    ...sponsorshipFields(t),
  }),
});

export const recordSponsorshipSchema = z.object({
  household: nodeIdOf('Household'),
  member: nodeIdOf('HouseholdMember'),
  sponsor: giverSchema,
  basis: text(500),
  reason: optionalText(2000),
  idempotencyKey,
  ...sponsorshipDetails,
});

export const CorrectSponsorshipInput = builder.inputType('CorrectSponsorshipInput', {
  description: 'What is to be different of a sponsorship; left out stays, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The sponsorship.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    sponsor: t.field({ type: GiverInput, description: 'Who sponsors.' }),
    basis: t.string({ description: 'On what it stands.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string({ required: true, description: key }),
    ...sponsorshipFields(t),
  }),
});

export const correctSponsorshipSchema = z.object({
  id: nodeIdOf('Sponsorship'),
  expectedVersion: expectedVersion.nullish(),
  sponsor: giverSchema.optional(),
  basis: text(500).optional(),
  reason: text(2000),
  idempotencyKey,
  ...sponsorshipDetails,
});

export const EndSponsorshipInput = builder.inputType('EndSponsorshipInput', {
  description: 'A sponsorship that ends.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The sponsorship.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    until: t.field({
      type: 'Date',
      description: 'First day on which it no longer runs; the working date unless given.',
    }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

export const endSponsorshipSchema = z.object({
  id: nodeIdOf('Sponsorship'),
  expectedVersion: expectedVersion.nullish(),
  until: date.nullish(),
  reason: text(2000),
});

function voiding(type: 'Sponsorship' | 'Gift') {
  const Input = builder.inputType(`Void${type}Input`, {
    description: 'What was recorded by mistake.',
    fields: (t) => ({
      id: t.id({ required: true, description: 'What is voided.' }),
      expectedVersion: t.int({ description: 'Version that was read.' }),
      reason: t.string({ required: true, description: 'Why.' }),
    }),
  });
  const schema = z.object({ id: nodeIdOf(type), expectedVersion: expectedVersion.nullish(), reason: text(2000) });
  return [Input, schema] as const;
}

export const [VoidSponsorshipInput, voidSponsorshipSchema] = voiding('Sponsorship');
export const [VoidGiftInput, voidGiftSchema] = voiding('Gift');

function giftFields(t: Fields) {
  return {
    givenOn: t.field({ type: 'Date', description: 'Day on which it was given; the working date unless told.' }),
    amount: t.field({ type: 'VND', description: 'Money, where there is any.' }),
    goods: t.string({ description: 'What was given in kind, in words.' }),
    document: t.string({ description: 'Number of the list or receipt.' }),
    note: t.string({ description: 'Note.' }),
  };
}

const giftDetails = {
  givenOn: date.nullish(),
  amount: money.nullish(),
  goods: optionalText(500),
  document: optionalText(500),
  note: optionalText(2000),
};

export const RecordGiftInput = builder.inputType('RecordGiftInput', {
  description: 'A gift at Tet, in money or in kind.',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    year: t.int({ required: true, description: 'Calendar year in which that Tet falls.' }),
    giver: t.field({ type: GiverInput, required: true, description: 'Who gave it.' }),
    reason: t.string({ description: 'Wanted for a day before the working date.' }),
    idempotencyKey: t.string({ required: true, description: key }),
    ...giftFields(t),
  }),
});

const year = whole(1900, 2999);

export const recordGiftSchema = z.object({
  household: nodeIdOf('Household'),
  year,
  giver: giverSchema,
  reason: optionalText(2000),
  idempotencyKey,
  ...giftDetails,
});

export const CorrectGiftInput = builder.inputType('CorrectGiftInput', {
  description: 'What is to be different of a gift; left out stays, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The gift.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    year: t.int({ description: 'Calendar year in which that Tet falls.' }),
    giver: t.field({ type: GiverInput, description: 'Who gave it.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string({ required: true, description: key }),
    ...giftFields(t),
  }),
});

export const correctGiftSchema = z.object({
  id: nodeIdOf('Gift'),
  expectedVersion: expectedVersion.nullish(),
  year: year.optional(),
  giver: giverSchema.optional(),
  reason: text(2000),
  idempotencyKey,
  ...giftDetails,
});

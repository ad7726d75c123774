import { z } from 'zod';
import { builder, date, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';
import { MemberInput, memberSchema } from './household-input.ts';
import {
  ClassificationChange,
  Deprivation,
  HouseholdClass,
  NeedKind,
  PovertyCause,
  ReviewKind,
  StandardLevel,
} from './vocabulary.type.ts';

const version = whole(1, 2_147_483_647);

export const AddMemberInput = builder.inputType('AddMemberInput', {
  description: 'A member to add to a household.',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    expectedVersion: t.int({ description: 'Version of the household that was read.' }),
    member: t.field({ type: MemberInput, required: true, description: 'The member.' }),
  }),
});

export const addMemberSchema = z.object({
  household: nodeIdOf('Household'),
  expectedVersion: version.nullish(),
  member: memberSchema,
});

export const UpdateMemberInput = builder.inputType('UpdateMemberInput', {
  description: 'A member as it should be.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The member.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    member: t.field({ type: MemberInput, required: true, description: 'The member anew.' }),
  }),
});

export const updateMemberSchema = z.object({
  id: nodeIdOf('HouseholdMember'),
  expectedVersion: version,
  member: memberSchema,
});

export const RemoveMemberInput = builder.inputType('RemoveMemberInput', {
  description: 'A member that leaves the household.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The member.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

export const removeMemberSchema = z.object({
  id: nodeIdOf('HouseholdMember'),
  expectedVersion: version,
  reason: text(500),
});

export const RevealCitizenNumberInput = builder.inputType('RevealCitizenNumberInput', {
  description: 'Whose citizen number is to be shown, and why.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The member: one number an act.' }),
    reason: t.string({ required: true, description: 'Why it is needed; it is kept (lý do).' }),
  }),
});

export const revealCitizenNumberSchema = z.object({ id: nodeIdOf('HouseholdMember'), reason: text(2000) });

export const CheckCitizenNumberInput = builder.inputType('CheckCitizenNumberInput', {
  description: 'A citizen number that is about to be entered.',
  fields: (t) => ({
    citizenNumber: t.string({ required: true, description: 'The whole number, 12 digits (số định danh cá nhân).' }),
    member: t.id({ description: 'The member whose number it is to be, where on record: the own is not taken.' }),
  }),
});

export const checkCitizenNumberSchema = z.object({
  citizenNumber: text(30),
  member: nodeIdOf('HouseholdMember').nullish(),
});

export const RecordReviewInput = builder.inputType('RecordReviewInput', {
  description: 'A review of a household (kết quả rà soát).',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    reviewedOn: t.field({ type: 'Date', required: true, description: 'Day of the review.' }),
    kind: t.field({ type: ReviewKind, required: true, description: 'Yearly or monthly.' }),
    b1: t.int({ description: 'Points of income (điểm B1).' }),
    b2: t.int({ description: 'Points of deprivation (điểm B2).' }),
    deprivations: t.field({ type: [Deprivation], description: 'Indicators that are deprived.' }),
    causes: t.field({ type: [PovertyCause], description: 'Causes of near-poverty.' }),
    note: t.string({ description: 'Note.' }),
  }),
});

export const recordReviewSchema = z.object({
  household: nodeIdOf('Household'),
  reviewedOn: date,
  kind: z.custom<typeof ReviewKind.$inferType>(),
  b1: whole(0, 1000).nullish(),
  b2: whole(0, 120).nullish(),
  deprivations: z.array(z.custom<typeof Deprivation.$inferType>()).max(12, 'TOO_MANY').nullish(),
  causes: z.array(z.custom<typeof PovertyCause.$inferType>()).max(20, 'TOO_MANY').nullish(),
  note: optionalText(1000),
});

export const RecordClassificationDecisionInput = builder.inputType('RecordClassificationDecisionInput', {
  description: 'The chairman’s decision on the class of a household.',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    number: t.string({ description: 'Number of the decision.' }),
    decidedOn: t.field({ type: 'Date', required: true, description: 'Day signed.' }),
    effectiveOn: t.field({ type: 'Date', required: true, description: 'First day in force.' }),
    class: t.field({ type: HouseholdClass, required: true, description: 'Class from that day.' }),
    standard: t.field({ type: StandardLevel, description: 'Standard that counts.' }),
    change: t.field({ type: ClassificationChange, required: true, description: 'What it changes.' }),
    reason: t.string({ description: 'Why it is recorded late, where it is.' }),
    expectedVersion: t.int({ required: true, description: 'Version of the household that was read.' }),
  }),
});

export const recordClassificationDecisionSchema = z.object({
  household: nodeIdOf('Household'),
  number: optionalText(60),
  decidedOn: date,
  effectiveOn: date,
  class: z.custom<typeof HouseholdClass.$inferType>(),
  standard: z.custom<typeof StandardLevel.$inferType>().nullish(),
  change: z.custom<typeof ClassificationChange.$inferType>(),
  reason: optionalText(500),
  expectedVersion: version,
});

export const RecordNeedInput = builder.inputType('RecordNeedInput', {
  description: 'A need of a household (nhu cầu).',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    kind: t.field({ type: NeedKind, required: true, description: 'Kind of the need.' }),
    year: t.int({ required: true, description: 'Year for which it holds.' }),
    note: t.string({ description: 'Note.' }),
  }),
});

export const recordNeedSchema = z.object({
  household: nodeIdOf('Household'),
  kind: z.custom<typeof NeedKind.$inferType>(),
  year: whole(2000, 2100),
  note: optionalText(500),
});

export const WithdrawNeedInput = builder.inputType('WithdrawNeedInput', {
  description: 'A need that is taken back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The need.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

export const withdrawNeedSchema = z.object({ id: nodeIdOf('Need'), reason: text(500) });

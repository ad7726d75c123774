import { progressStates } from '@vuonlen/plan/responsibilities';
import { z } from 'zod';
import { builder, date, idempotencyKey, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';
import { ProgressState } from './duty-progress.type.ts';

const keyDescription = 'A repeated request with the same key does it once.';
const dayDescription = 'Day on which it was so; the working date unless given.';
const reasonDescription = 'Wanted for a day before the working date.';
const version = whole(1, 2_147_483_647).nullish();

export const RecordDutyProgressInput = builder.inputType('RecordDutyProgressInput', {
  description: 'How far a body has come with a duty.',
  fields: (t) => ({
    duty: t.id({ required: true, description: 'The duty.' }),
    agency: t.id({ description: 'The body; an officer of an agency or ward may leave out the own one.' }),
    state: t.field({ type: ProgressState, required: true, description: 'How far.' }),
    percent: t.int({ description: '0 … 100: 0 is not started, 100 is done.' }),
    dueOn: t.field({ type: 'Date', description: 'The day of the duty; the first that is not done unless given.' }),
    effectiveOn: t.field({ type: 'Date', description: dayDescription }),
    note: t.string({ description: 'Note.' }),
    evidence: t.string({ description: 'Number of a document, or where the evidence lies.' }),
    reason: t.string({ description: reasonDescription }),
    idempotencyKey: t.string({ required: true, description: keyDescription }),
  }),
});

export const recordDutyProgressSchema = z.object({
  duty: nodeIdOf('Duty'),
  agency: nodeIdOf('Agency').nullish(),
  state: z.enum(progressStates),
  percent: whole(0, 100).nullish(),
  dueOn: date.nullish(),
  effectiveOn: date.nullish(),
  note: optionalText(2000),
  evidence: optionalText(500),
  reason: optionalText(2000),
  idempotencyKey,
});

export const AssignPersonToDutyInput = builder.inputType('AssignPersonToDutyInput', {
  description: 'Who of a body works on a duty.',
  fields: (t) => ({
    duty: t.id({ required: true, description: 'The duty.' }),
    agency: t.id({ description: 'The body; an officer of an agency or ward may leave out the own one.' }),
    fullName: t.string({ required: true, description: 'Full name.' }),
    jobTitle: t.string({ description: 'Position.' }),
    effectiveOn: t.field({ type: 'Date', description: 'First day; the working date unless given.' }),
    reason: t.string({ description: reasonDescription }),
    idempotencyKey: t.string({ required: true, description: keyDescription }),
  }),
});

export const assignPersonToDutySchema = z.object({
  duty: nodeIdOf('Duty'),
  agency: nodeIdOf('Agency').nullish(),
  fullName: text(200),
  jobTitle: optionalText(200),
  effectiveOn: date.nullish(),
  reason: optionalText(2000),
  idempotencyKey,
});

export const EndDutyAssignmentInput = builder.inputType('EndDutyAssignmentInput', {
  description: 'The end of a person’s work on a duty.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The person on the duty.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    effectiveOn: t.field({ type: 'Date', description: 'First day on which it no longer holds.' }),
    reason: t.string({ description: 'Why it ends; wanted for a day before the working date.' }),
  }),
});

export const endDutyAssignmentSchema = z.object({
  id: nodeIdOf('DutyPerson'),
  expectedVersion: version,
  effectiveOn: date.nullish(),
  reason: optionalText(2000),
});

export const RaiseDifficultyInput = builder.inputType('RaiseDifficultyInput', {
  description: 'A difficulty on a duty or a household.',
  fields: (t) => ({
    agency: t.id({ description: 'The body; an officer of an agency or ward may leave out the own one.' }),
    duty: t.id({ description: 'The duty that it is about.' }),
    household: t.id({ description: 'The household that it is about.' }),
    content: t.string({ required: true, description: 'Its words.' }),
    effectiveOn: t.field({ type: 'Date', description: dayDescription }),
    reason: t.string({ description: reasonDescription }),
    idempotencyKey: t.string({ required: true, description: keyDescription }),
  }),
});

export const raiseDifficultySchema = z.object({
  agency: nodeIdOf('Agency').nullish(),
  duty: nodeIdOf('Duty').nullish(),
  household: nodeIdOf('Household').nullish(),
  content: text(4000),
  effectiveOn: date.nullish(),
  reason: optionalText(2000),
  idempotencyKey,
});

/** The input of a step of a difficulty. */
export function difficultyStepInput(name: string, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: 'The difficulty.' }),
      expectedVersion: t.int({ description: 'Version that was read.' }),
      note: t.string({ description: 'The answer, the words that go along, or why it is closed.' }),
      document: t.string({ description: 'Number of the document that carries it.' }),
      effectiveOn: t.field({ type: 'Date', description: dayDescription }),
      reason: t.string({ description: reasonDescription }),
    }),
  });
}

export const difficultyStepSchema = z.object({
  id: nodeIdOf('Difficulty'),
  expectedVersion: version,
  note: optionalText(4000),
  document: optionalText(500),
  effectiveOn: date.nullish(),
  reason: optionalText(2000),
});

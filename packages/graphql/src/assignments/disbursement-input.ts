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

export const SchoolTermInput = builder.inputType('SchoolTermInput', {
  description: 'A part of a year as the plan splits it (học kỳ); 2025 and 1 are term II of the school year 2024–2025.',
  fields: (t) => ({
    year: t.int({ required: true, description: 'The year of the calendar.' }),
    term: t.int({ required: true, description: '1, 2 …: which part of it.' }),
  }),
});

/** How a term is stored. */
export function schoolTermText({ year, term }: { readonly year: number; readonly term: number }): string {
  return `${year}-${term}`;
}

const LineInput = builder.inputType('DisbursementLineInput', {
  description: 'A support that is to be paid.',
  fields: (t) => ({
    assignment: t.id({ required: true, description: 'The support.' }),
    leg: t.string({ description: 'Leg of the measure, where the rate has several.' }),
    amount: t.field({ type: 'VND', description: 'What is left of it, or the share of the term, unless given.' }),
    recipient: t.string({ description: 'Who takes it; the head of the household unless given.' }),
  }),
});

export const CreateDisbursementBatchInput = builder.inputType('CreateDisbursementBatchInput', {
  description: 'A batch of payments to be made (lập đợt chi hỗ trợ).',
  fields: (t) => ({
    measure: t.string({ required: true, description: 'Code of the measure.' }),
    place: t.id({ description: 'Ward of the households; all of them unless given.' }),
    schoolTerm: t.field({ type: SchoolTermInput, description: 'For a support that is paid by the year.' }),
    lines: t.field({ type: [LineInput], description: 'Supports; every one with something left unless given.' }),
    dryRun: t.boolean({ description: 'True: says what the batch would be, and writes nothing.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key makes one batch.' }),
  }),
});

export const createDisbursementBatchSchema = z.object({
  measure: text(60),
  place: nodeIdOf('Place').nullish(),
  schoolTerm: z.object({ year: whole(2000, 2100), term: whole(1, 9) }).nullish(),
  lines: z
    .array(
      z.object({
        assignment: nodeIdOf('Assignment'),
        leg: optionalText(60),
        amount: money.nullish(),
        recipient: optionalText(200),
      }),
    )
    .max(2000, 'TOO_MANY')
    .nullish(),
  dryRun: z.boolean().nullish(),
  idempotencyKey,
});

const step = { batch: nodeIdOf('DisbursementBatch'), expectedVersion, idempotencyKey };
const again = 'A repeated request with the same key does it once.';

export const SubmitDisbursementBatchInput = builder.inputType('SubmitDisbursementBatchInput', {
  description: 'A batch to submit to the checker (trình duyệt).',
  fields: (t) => ({
    batch: t.id({ required: true, description: 'The batch.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: again }),
  }),
});

export const ApproveDisbursementBatchInput = builder.inputType('ApproveDisbursementBatchInput', {
  description: 'A batch to approve (duyệt).',
  fields: (t) => ({
    batch: t.id({ required: true, description: 'The batch.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: again }),
  }),
});

export const batchStepSchema = z.object(step);

export const ReturnDisbursementBatchInput = builder.inputType('ReturnDisbursementBatchInput', {
  description: 'A batch to return to its maker (trả lại).',
  fields: (t) => ({
    batch: t.id({ required: true, description: 'The batch.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: again }),
  }),
});

export const returnDisbursementBatchSchema = z.object({ ...step, reason: text(2000) });

export const DiscardDisbursementBatchInput = builder.inputType('DiscardDisbursementBatchInput', {
  description: 'A batch to discard (hủy đợt chi).',
  fields: (t) => ({
    batch: t.id({ required: true, description: 'The batch: a draft, or one that came back.' }),
    reason: t.string({ description: 'Why; wanted for one that came back.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: again }),
  }),
});

export const discardDisbursementBatchSchema = z.object({ ...step, reason: optionalText(2000) });

export const RecordPaymentInput = builder.inputType('RecordPaymentInput', {
  description: 'The payment of an approved batch (ghi chi hỗ trợ).',
  fields: (t) => ({
    batch: t.id({ required: true, description: 'The batch.' }),
    documentNumber: t.string({ required: true, description: 'Number of the payment (số chứng từ).' }),
    paidOn: t.field({ type: 'Date', description: 'Day of the payment; the working date unless given.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: again }),
  }),
});

export const recordPaymentSchema = z.object({
  ...step,
  documentNumber: text(100),
  paidOn: date.nullish(),
  reason: optionalText(2000),
});

export const ReverseDisbursementInput = builder.inputType('ReverseDisbursementInput', {
  description: 'A payment to take back (hủy khoản chi).',
  fields: (t) => ({
    disbursement: t.id({ required: true, description: 'The payment.' }),
    documentNumber: t.string({ required: true, description: 'Number under which the money came back.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string({ required: true, description: again }),
  }),
});

export const reverseDisbursementSchema = z.object({
  disbursement: nodeIdOf('Disbursement'),
  documentNumber: text(100),
  reason: text(2000),
  idempotencyKey,
});

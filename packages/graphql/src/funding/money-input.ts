import { z } from 'zod';
import { builder, date, idempotencyKey, money, nodeIdOf, optionalText, quantity, text } from '../kernel/index.ts';
import { ReceiptChannel } from './receipt.type.ts';

export const RecordReceiptInput = builder.inputType('RecordReceiptInput', {
  description: 'What came in (ghi tiếp nhận).',
  fields: (t) => ({
    source: t.id({ required: true, description: 'Who gave.' }),
    pledge: t.id({ required: true, description: 'The pledge that it makes good.' }),
    channel: t.field({ type: ReceiptChannel, required: true, description: 'How it came.' }),
    quantity: t.field({
      type: 'Quantity',
      description:
        'Whole units that came, or that the money completes; 0 for an instalment that completes none. From the amount unless given.',
    }),
    amount: t.field({ type: 'VND', description: 'Its money; from the quantity unless given.' }),
    receivedOn: t.field({ type: 'Date', description: 'Day on which it came; the working date unless given.' }),
    documentNumber: t.string({ required: true, description: 'Number of the receipt (số chứng từ).' }),
    giver: t.string({ description: 'Who brought it.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
  }),
});

export const recordReceiptSchema = z.object({
  source: nodeIdOf('FundingSource'),
  pledge: nodeIdOf('Pledge'),
  channel: z.custom<typeof ReceiptChannel.$inferType>(),
  quantity: quantity.nullish(),
  amount: money.nullish(),
  receivedOn: date.nullish(),
  documentNumber: text(100),
  giver: optionalText(200),
  reason: optionalText(2000),
  idempotencyKey,
});

export const RecordPledgeInput = builder.inputType('RecordPledgeInput', {
  description: 'What a source pledges beyond the plan, before anything of it comes (ghi nhận đăng ký hỗ trợ).',
  fields: (t) => ({
    source: t.id({ required: true, description: 'Who pledges, of those who stand behind the pledge.' }),
    pledge: t.id({ required: true, description: 'The pledge that grows by it.' }),
    quantity: t.field({ type: 'Quantity', required: true, description: 'Whole units of the pledge.' }),
    pledgedOn: t.field({ type: 'Date', description: 'Day on which it was pledged; the working date unless given.' }),
    documentNumber: t.string({ required: true, description: 'Number of the document (số văn bản).' }),
    giver: t.string({ description: 'Who will give it.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
  }),
});

export const recordPledgeSchema = z.object({
  source: nodeIdOf('FundingSource'),
  pledge: nodeIdOf('Pledge'),
  quantity,
  pledgedOn: date.nullish(),
  documentNumber: text(100),
  giver: optionalText(200),
  reason: optionalText(2000),
  idempotencyKey,
});

export const ReversePledgeInput = builder.inputType('ReversePledgeInput', {
  description: 'What was pledged by a document of its own, to take back (rút đăng ký hỗ trợ).',
  fields: (t) => ({
    ownPledge: t.id({ required: true, description: 'What was pledged.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key reverses once.' }),
  }),
});

export const reversePledgeSchema = z.object({ ownPledge: nodeIdOf('OwnPledge'), reason: text(2000), idempotencyKey });

export const ReverseReceiptInput = builder.inputType('ReverseReceiptInput', {
  description: 'A receipt to take back (hủy ghi tiếp nhận).',
  fields: (t) => ({
    receipt: t.id({ required: true, description: 'The receipt.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key reverses once.' }),
  }),
});

export const reverseReceiptSchema = z.object({ receipt: nodeIdOf('Receipt'), reason: text(2000), idempotencyKey });

export const ReverseReallocationInput = builder.inputType('ReverseReallocationInput', {
  description: 'A move between pledges to take back (hủy điều tiết quỹ).',
  fields: (t) => ({
    reallocation: t.id({ required: true, description: 'The move.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key reverses once.' }),
  }),
});

export const reverseReallocationSchema = z.object({
  reallocation: nodeIdOf('Reallocation'),
  reason: text(2000),
  idempotencyKey,
});

export const ReallocateFundsInput = builder.inputType('ReallocateFundsInput', {
  description: 'What is moved from a pledge of a fund to another pledge (điều tiết quỹ).',
  fields: (t) => ({
    from: t.id({ required: true, description: 'The pledge of a fund that gives.' }),
    to: t.id({ required: true, description: 'The pledge that gets it.' }),
    quantity: t.field({ type: 'Quantity', required: true, description: 'In the unit of the pledge that gives.' }),
    received: t.field({
      type: 'Quantity',
      description: 'Of the quantity, what has come in and moves along; 0 unless given.',
    }),
    receivedAmount: t.field({
      type: 'VND',
      description: 'Money of what has come in; wanted where the plan does not fix what a unit is worth.',
    }),
    basisDocument: t.string({ required: true, description: 'Paper that orders it (văn bản căn cứ).' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day on which it moves; the working date unless given.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key moves once.' }),
  }),
});

export const reallocateFundsSchema = z.object({
  from: nodeIdOf('Pledge'),
  to: nodeIdOf('Pledge'),
  quantity,
  received: quantity.nullish(),
  receivedAmount: money.nullish(),
  basisDocument: text(200),
  effectiveOn: date.nullish(),
  reason: optionalText(2000),
  idempotencyKey,
});

import type { InputFieldBuilder } from '@pothos/core';
import { z } from 'zod';
import { builder, date, idempotencyKey, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';
import { AppraisalItem } from './life-cycle.type.ts';
import { AssignmentLegInput, legsSchema } from './support-input.ts';

const version = whole(1, 2_147_483_647);

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What a proposal asks for. */
function proposalFields(t: Fields) {
  return {
    household: t.id({ required: true, description: 'The household.' }),
    measure: t.string({ required: true, description: 'Code of the measure.' }),
    member: t.id({ description: 'The member, for a measure that goes to a member.' }),
    itemKind: t.string({ description: 'Kind of the item, for a measure that gives items.' }),
    legs: t.field({
      type: [AssignmentLegInput],
      description: 'The pledges wished for: one for each leg of the measure, or none before the appraisal names them.',
    }),
    wantedFrom: t.field({ type: 'Date', description: 'Day from which it is wanted; from its approval unless given.' }),
    note: t.string({ description: 'Why it is proposed.' }),
    expectedVersion: t.int({ description: 'Version of the household that was read.' }),
  };
}

export const ProposeSupportInput = builder.inputType('ProposeSupportInput', {
  description: 'A support to propose for a household (lập phương án hỗ trợ).',
  fields: proposalFields,
});

const ProposeSupportsItem = builder.inputType('ProposeSupportsItem', {
  description: 'One of several supports to propose.',
  fields: proposalFields,
});

export const ProposeSupportsInput = builder.inputType('ProposeSupportsInput', {
  description: 'Supports to propose together: all of them or none (lập nhiều phương án cùng lúc).',
  fields: (t) => ({
    items: t.field({
      type: [ProposeSupportsItem],
      required: true,
      description: 'At most 500, begun in this order; all or none.',
    }),
    dryRun: t.boolean({ description: 'True: answers what would happen and writes nothing.' }),
    idempotencyKey: t.string({
      required: true,
      description: 'A repeated request with the same key is done once. A dry run leaves it free.',
    }),
  }),
});

export const proposeSupportSchema = z.object({
  household: nodeIdOf('Household'),
  measure: text(60),
  member: nodeIdOf('HouseholdMember').nullish(),
  itemKind: optionalText(60),
  legs: legsSchema.nullish(),
  wantedFrom: date.nullish(),
  note: optionalText(500),
  expectedVersion: version.nullish(),
});

/** How many items there may be the act says, with its own refusal. */
export const proposeSupportsSchema = z.object({
  items: z.array(proposeSupportSchema),
  dryRun: z.boolean().nullish(),
  idempotencyKey,
});

const stepSchema = {
  proposal: nodeIdOf('SupportProposal'),
  expectedVersion: version,
  effectiveOn: date.nullish(),
};

/** The input of a step that wants a reason. */
function reasonedInput(name: string, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      proposal: t.id({ required: true, description: 'The proposal.' }),
      expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
      reason: t.string({ required: true, description: 'Why.' }),
      effectiveOn: t.field({ type: 'Date', description: 'Day of the step; the working date unless given.' }),
    }),
  });
}

export const reasonedSchema = z.object({ ...stepSchema, reason: text(500) });

export const ReturnProposalInput = reasonedInput('ReturnProposalInput', 'A proposal to return (trả lại phương án).');
export const RejectProposalInput = reasonedInput(
  'RejectProposalInput',
  'A proposal to reject (không phê duyệt phương án).',
);
export const WithdrawProposalInput = reasonedInput('WithdrawProposalInput', 'A proposal to withdraw (rút phương án).');

export const SubmitProposalInput = builder.inputType('SubmitProposalInput', {
  description: 'A proposal to submit for appraisal (trình thẩm định).',
  fields: (t) => ({
    proposal: t.id({ required: true, description: 'The proposal.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    legs: t.field({
      type: [AssignmentLegInput],
      description: 'The pledges wished for, anew; as they are unless given.',
    }),
    note: t.string({ description: 'Why it is proposed, anew; as it is unless given.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the step; the working date unless given.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
  }),
});

export const submitProposalSchema = z.object({
  ...stepSchema,
  legs: legsSchema.nullish(),
  note: optionalText(500),
  reason: optionalText(500),
});

const AppraisalItemInput = builder.inputType('AppraisalItemInput', {
  description: 'The answer to one item of an appraisal.',
  fields: (t) => ({
    item: t.field({ type: AppraisalItem, required: true, description: 'The item.' }),
    isMet: t.boolean({ required: true, description: 'It is met.' }),
    note: t.string({ description: 'What is to be said of it; needed where it is not met.' }),
  }),
});

export const AppraiseProposalInput = builder.inputType('AppraiseProposalInput', {
  description: 'The appraisal of a proposal (kết quả thẩm định).',
  fields: (t) => ({
    proposal: t.id({ required: true, description: 'The proposal.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    items: t.field({ type: [AppraisalItemInput], required: true, description: 'Every item of the list, each once.' }),
    legs: t.field({
      type: [AssignmentLegInput],
      description: 'The pledges that are to pay; those that the proposal names unless given.',
    }),
    note: t.string({ description: 'Note.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the step; the working date unless given.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
  }),
});

export const appraiseProposalSchema = z.object({
  ...stepSchema,
  items: z
    .array(
      z.object({
        item: z.custom<typeof AppraisalItem.$inferType>(),
        isMet: z.boolean(),
        note: optionalText(500),
      }),
    )
    .max(20, 'TOO_MANY'),
  legs: legsSchema.nullish(),
  note: optionalText(500),
  reason: optionalText(500),
});

const approvalSchema = {
  effectiveOn: date.nullish(),
  reason: optionalText(500),
  overPlanReason: optionalText(500),
  idempotencyKey,
};

export const ApproveProposalInput = builder.inputType('ApproveProposalInput', {
  description: 'A proposal to approve (phê duyệt phương án).',
  fields: (t) => ({
    proposal: t.id({ required: true, description: 'The proposal.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the approval; the working date unless given.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
    overPlanReason: t.string({ description: 'Why more than the planned quantity, where it is.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key approves once.' }),
  }),
});

export const approveProposalSchema = z.object({ ...stepSchema, ...approvalSchema });

const ProposalToApprove = builder.inputType('ProposalToApprove', {
  description: 'One of several proposals to approve.',
  fields: (t) => ({
    proposal: t.id({ required: true, description: 'The proposal.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
  }),
});

export const ApproveProposalsInput = builder.inputType('ApproveProposalsInput', {
  description: 'Proposals to approve together: all of them or none (phê duyệt nhiều phương án).',
  fields: (t) => ({
    proposals: t.field({
      type: [ProposalToApprove],
      required: true,
      description: '1 … 100 proposals, each once, in the order in which they are to be approved.',
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the approval; the working date unless given.' }),
    reason: t.string({ description: 'Why the day lies in the past, where it does.' }),
    overPlanReason: t.string({ description: 'Why more than the planned quantity, where it is.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key approves once.' }),
  }),
});

export const approveProposalsSchema = z.object({
  proposals: z
    .array(z.object({ proposal: nodeIdOf('SupportProposal'), expectedVersion: version }))
    .max(100, 'TOO_MANY'),
  ...approvalSchema,
});

const ProposalToSubmit = builder.inputType('ProposalToSubmit', {
  description: 'One of the proposals to submit.',
  fields: (t) => ({
    proposal: t.id({ required: true, description: 'The proposal.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
  }),
});

export const SubmitProposalsInput = builder.inputType('SubmitProposalsInput', {
  description: 'Proposals to submit together: all of them or none (trình thẩm định nhiều phương án).',
  fields: (t) => ({
    proposals: t.field({
      type: [ProposalToSubmit],
      required: true,
      description: '1 … 100 proposals, each once.',
    }),
  }),
});

export const submitProposalsSchema = z.object({
  proposals: z
    .array(z.object({ proposal: nodeIdOf('SupportProposal'), expectedVersion: version }))
    .max(100, 'TOO_MANY'),
});

const ProposalToWithdraw = builder.inputType('ProposalToWithdraw', {
  description: 'One of the proposals to withdraw.',
  fields: (t) => ({
    proposal: t.id({ required: true, description: 'The proposal.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
  }),
});

export const WithdrawProposalsInput = builder.inputType('WithdrawProposalsInput', {
  description: 'Proposals to withdraw together: all of them or none (rút nhiều phương án).',
  fields: (t) => ({
    proposals: t.field({
      type: [ProposalToWithdraw],
      required: true,
      description: '1 … 100 proposals, each once.',
    }),
    reason: t.string({ required: true, description: 'Why all of them are withdrawn.' }),
  }),
});

export const withdrawProposalsSchema = z.object({ ...submitProposalsSchema.shape, reason: text(500) });

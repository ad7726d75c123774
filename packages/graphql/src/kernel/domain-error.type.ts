import type { ActError } from '@vuonlen/acts/kernel';
import { type Text, vnd } from '@vuonlen/plan/kernel';
import { builder } from './builder.ts';
import { type ErrorCode, ErrorCodeEnum } from './error-code.ts';
import { toGlobalId } from './global-id.ts';
import { errorMessage } from './messages.ts';
import { Node, readNode } from './node.type.ts';
import { LocalText } from './text.type.ts';

/** A refusal with one code. */
export type ErrorOf<Code extends ErrorCode> = Extract<ActError, { code: Code }>;

/** The name of the type that shows a refusal. A new code of the acts does not compile before it has one. */
export const errorTypes = {
  EXCLUDED_BY: 'ExcludedByError',
  PLEDGE_EXCEEDED: 'PledgeExceededError',
  FUND_EXCEEDED: 'FundExceededError',
  ALLOCATION_EXCEEDED: 'AllocationExceededError',
  INELIGIBLE: 'IneligibleError',
  OUTSIDE_WINDOW: 'OutsideWindowError',
  FACTS_MISSING: 'FactsMissingError',
  STALE_VERSION: 'StaleVersionError',
  NOT_FOUND: 'NotFoundError',
  FORBIDDEN: 'ForbiddenError',
  INVALID_INPUT: 'InvalidInputError',
  REASON_REQUIRED: 'ReasonRequiredError',
  PLAN_LIMIT_EXCEEDED: 'PlanLimitExceededError',
  REGULATION_REQUIRED: 'RegulationRequiredError',
  IDEMPOTENCY_KEY_REUSED: 'IdempotencyKeyReusedError',
  FORM3_NOT_BALANCED: 'Form3NotBalancedError',
  NOT_A_SUCCESSOR: 'NotASuccessorError',
  ALREADY_GIVEN: 'AlreadyGivenError',
  ILLEGAL_STEP: 'IllegalStepError',
  SAME_PERSON: 'SamePersonError',
  PROPOSALS_REFUSED: 'ProposalsRefusedError',
  BATCH_TOO_LARGE: 'BatchTooLargeError',
  BATCH_REFUSED: 'BatchRefusedError',
  BATCH_CHANGED: 'BatchChangedError',
  BATCH_NOT_UNDOABLE: 'BatchNotUndoableError',
  PLAN_CHANGED: 'PlanChangedError',
  PLAN_IN_USE: 'PlanInUseError',
} as const satisfies Readonly<Record<ErrorCode, string>>;

export const DomainError = builder.interfaceRef<ActError>('DomainError').implement({
  description: 'A refusal of an act: expected, coded, in both languages.',
  fields: (t) => ({
    code: t.field({ type: ErrorCodeEnum, description: 'Code for programs.', resolve: ({ code }) => code }),
    message: t.field({ type: LocalText, description: 'Words for people.', resolve: errorMessage }),
  }),
  resolveType: ({ code }) => errorTypes[code],
});

/** Starts the type of a refusal; its context adds what else it carries. */
export function errorRef<Code extends ErrorCode>(code: Code) {
  return builder.objectRef<ErrorOf<Code>>(errorTypes[code]);
}

export const NotFoundError = errorRef('NOT_FOUND').implement({
  description: 'Not there, or outside the scope of the reader: the two look the same (không tìm thấy).',
  interfaces: [DomainError],
});

export const ForbiddenError = errorRef('FORBIDDEN').implement({
  description: 'The role may not do this (không có quyền).',
  interfaces: [DomainError],
});

export const PlanChangedError = errorRef('PLAN_CHANGED').implement({
  description: 'Another plan is in force than the one by which this was begun (kế hoạch vừa được thay).',
  interfaces: [DomainError],
});

export const IdempotencyKeyReusedError = errorRef('IDEMPOTENCY_KEY_REUSED').implement({
  description: 'The key was used for another act or another input.',
  interfaces: [DomainError],
});

export const InputIssue = builder.objectRef<{ path: string; code: string; text: Text }>('InputIssue').implement({
  description: 'What is wrong with one field of an input.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The field, for example members.0.fullName.' }),
    code: t.exposeString('code', { description: 'Code of the issue.' }),
    message: t.field({ type: LocalText, description: 'Words for people.', resolve: ({ text }) => text }),
  }),
});

export const InvalidInputError = errorRef('INVALID_INPUT').implement({
  description: 'Fields of the input are wrong (thông tin nhập chưa đúng).',
  interfaces: [DomainError],
  fields: (t) => ({
    issues: t.field({ type: [InputIssue], description: 'One entry a field.', resolve: ({ issues }) => [...issues] }),
  }),
});

export const StaleVersionError = errorRef('STALE_VERSION').implement({
  description: 'Somebody changed it meanwhile: load it again (hồ sơ đã được sửa).',
  interfaces: [DomainError],
  fields: (t) => ({
    currentVersion: t.int({ description: 'Version now.', resolve: ({ current }) => current }),
    current: t.field({
      type: Node,
      nullable: true,
      description: 'As it is now, within the reader’s scope.',
      resolve: (error, _args, context) => readNode(context, toGlobalId(error.type, error.id)),
    }),
  }),
});

export const PlanLimitExceededError = errorRef('PLAN_LIMIT_EXCEEDED').implement({
  description: 'More than the plan allows (vượt mức tối đa của Kế hoạch).',
  interfaces: [DomainError],
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'AMOUNT, in đồng, or TERM, in months.' }),
    clause: t.exposeString('clause', { description: 'Clause of the plan that sets the limit.' }),
    quote: t.exposeString('quote', { description: 'Its exact words.' }),
    limitAmount: t.field({
      type: 'VND',
      nullable: true,
      description: 'The limit of an amount.',
      resolve: ({ subject, limit }) => (subject === 'AMOUNT' ? vnd(limit) : null),
    }),
    usedAmount: t.field({
      type: 'VND',
      nullable: true,
      description: 'What of it is taken already.',
      resolve: ({ subject, used }) => (subject === 'AMOUNT' ? vnd(used) : null),
    }),
    limitMonths: t.int({
      nullable: true,
      description: 'The limit of a term.',
      resolve: ({ subject, limit }) => (subject === 'TERM' ? limit : null),
    }),
  }),
});

export const RegulationRequiredError = errorRef('REGULATION_REQUIRED').implement({
  description: 'The plan leaves it open: the regulation on which it stands is wanted (cần ghi văn bản quy định).',
  interfaces: [DomainError],
  fields: (t) => ({
    clause: t.exposeString('clause', { description: 'Clause of the plan that leaves it open.' }),
    quote: t.exposeString('quote', { description: 'Its exact words.' }),
    missing: t.stringList({ description: 'Facts that are missing.', resolve: ({ missing }) => [...missing] }),
  }),
});

export const ReasonRequiredError = errorRef('REASON_REQUIRED').implement({
  description: 'The act wants a reason (cần ghi lý do).',
  interfaces: [DomainError],
  fields: (t) => ({
    for: t.exposeString('for', { description: 'OVER_PLANNED_QUANTITY, BACKDATING or STEP.' }),
    clause: t.string({ nullable: true, description: 'Clause of the plan.', resolve: ({ clause }) => clause ?? null }),
    quote: t.string({ nullable: true, description: 'The exact words.', resolve: ({ quote }) => quote ?? null }),
  }),
});

export const IllegalStepError = errorRef('ILLEGAL_STEP').implement({
  description: 'The step does not lead out of the state in which the thing stands (không thực hiện được bước này).',
  interfaces: [DomainError],
  fields: (t) => ({
    from: t.exposeString('from', { description: 'Where it stands now, for example DRAFT.' }),
    step: t.string({
      nullable: true,
      description: 'The step that was asked for, for example APPROVE.',
      resolve: ({ step }) => step,
    }),
    legal: t.stringList({
      description: 'The steps that lead out of the state, whoever may take them.',
      resolve: ({ legal }) => [...legal],
    }),
    current: t.field({
      type: Node,
      nullable: true,
      description: 'As it is now, within the reader’s scope.',
      resolve: (error, _args, context) => readNode(context, toGlobalId(error.type, error.id)),
    }),
  }),
});

export const SamePersonError = errorRef('SAME_PERSON').implement({
  description: 'Who makes does not check (người lập không được tự thẩm định, phê duyệt).',
  interfaces: [DomainError],
  fields: (t) => ({
    step: t.string({
      nullable: true,
      description: 'In the life of a support the step that was asked for, for example APPRAISE.',
      resolve: ({ step }) => step ?? null,
    }),
    before: t.string({
      nullable: true,
      description: 'In the life of a support the step that the same person took, for example PROPOSE.',
      resolve: ({ before }) => before ?? null,
    }),
  }),
});

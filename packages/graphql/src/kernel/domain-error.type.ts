import type { ActError } from '@vuonlen/acts/kernel';
import type { Text } from '@vuonlen/plan/kernel';
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
  SAME_PERSON: 'SamePersonError',
  ILLEGAL_STEP: 'IllegalStepError',
  INELIGIBLE: 'IneligibleError',
  OUTSIDE_WINDOW: 'OutsideWindowError',
  FACTS_MISSING: 'FactsMissingError',
  STALE_VERSION: 'StaleVersionError',
  NOT_FOUND: 'NotFoundError',
  FORBIDDEN: 'ForbiddenError',
  INVALID_INPUT: 'InvalidInputError',
  REASON_REQUIRED: 'ReasonRequiredError',
  IDEMPOTENCY_KEY_REUSED: 'IdempotencyKeyReusedError',
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

export const IdempotencyKeyReusedError = errorRef('IDEMPOTENCY_KEY_REUSED').implement({
  description: 'The key was used for another act or another input.',
  interfaces: [DomainError],
});

const InputIssue = builder.objectRef<{ path: string; code: string; text: Text }>('InputIssue').implement({
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

export const IllegalStepError = errorRef('ILLEGAL_STEP').implement({
  description: 'It is in a state from which there is no such step (không thực hiện được ở trạng thái hiện tại).',
  interfaces: [DomainError],
  fields: (t) => ({
    state: t.exposeString('state', { description: 'The state in which it is.' }),
    current: t.field({
      type: Node,
      nullable: true,
      description: 'As it is now, within the reader’s scope.',
      resolve: (error, _args, context) => readNode(context, toGlobalId(error.type, error.id)),
    }),
  }),
});

export const SamePersonError = errorRef('SAME_PERSON').implement({
  description: 'Who made it may not check it, unless a delegation is on record (người lập không được tự duyệt).',
  interfaces: [DomainError],
});

export const ReasonRequiredError = errorRef('REASON_REQUIRED').implement({
  description: 'The act wants a reason (cần ghi lý do).',
  interfaces: [DomainError],
  fields: (t) => ({
    for: t.exposeString('for', { description: 'OVER_PLANNED_QUANTITY or BACKDATING.' }),
    clause: t.string({ nullable: true, description: 'Clause of the plan.', resolve: ({ clause }) => clause ?? null }),
    quote: t.string({ nullable: true, description: 'The exact words.', resolve: ({ quote }) => quote ?? null }),
  }),
});

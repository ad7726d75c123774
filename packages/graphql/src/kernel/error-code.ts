import type { ActError } from '@vuonlen/acts/kernel';
import { builder } from './builder.ts';
import { described } from './described.ts';

/** Codes of the refusals of acts. */
export type ErrorCode = ActError['code'];

export const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'Code of a refusal; stable, for programs.',
  values: described<ErrorCode>({
    EXCLUDED_BY: 'A support that the household holds excludes this one.',
    PLEDGE_EXCEEDED: 'More than the pledge holds (vượt mức đăng ký hỗ trợ).',
    FUND_EXCEEDED: 'More than has come in (vượt số đã tiếp nhận).',
    ALLOCATION_EXCEEDED: 'More than is allocated (vượt số đã bố trí).',
    INELIGIBLE: 'A condition of the plan is not met (không đủ điều kiện).',
    OUTSIDE_WINDOW: 'Outside of the implementation period (ngoài thời gian thực hiện).',
    FACTS_MISSING: 'Facts are missing that could change the decision (còn thiếu thông tin).',
    STALE_VERSION: 'Somebody changed it meanwhile.',
    NOT_FOUND: 'Not there, or outside the scope of the reader.',
    FORBIDDEN: 'The role may not do this (không có quyền).',
    INVALID_INPUT: 'A field of the input is wrong.',
    REASON_REQUIRED: 'The act wants a reason (cần ghi lý do).',
    PLAN_LIMIT_EXCEEDED: 'More than the plan allows (vượt mức tối đa của Kế hoạch).',
    REGULATION_REQUIRED: 'The plan leaves it open: the regulation is wanted (cần ghi văn bản quy định).',
    IDEMPOTENCY_KEY_REUSED: 'The key was used for another act.',
    FORM3_NOT_BALANCED: 'The figures of a ward do not add up: 9 = 1−2−3−4+5+6+7+8 fails (số liệu chưa cân đối).',
    NOT_A_SUCCESSOR: 'The unit does not stand in the place of the ward on the day (không phải nơi kế tục).',
    ALREADY_GIVEN: 'The same giver has given the gift of the year (đã tặng quà trong năm).',
    ILLEGAL_STEP: 'The step does not lead out of the state (không thực hiện được bước này).',
    SAME_PERSON: 'Who makes does not check (người lập không được tự thẩm định, phê duyệt).',
    PROPOSALS_REFUSED: 'One of several proposals cannot take the step, so none does.',
    BATCH_TOO_LARGE: 'More items than one batch may hold (vượt số mục của một lần thao tác).',
    BATCH_REFUSED: 'Items of the batch cannot be done: none was (có mục không thực hiện được).',
    BATCH_CHANGED: 'What the batch did changed since (kết quả thao tác đã thay đổi).',
    PLAN_CHANGED: 'Another plan is in force since: load again (kế hoạch vừa được thay).',
    PLAN_IN_USE: 'Records refer to what the plan no longer has (kế hoạch mới thiếu nội dung đang được sử dụng).',
    BATCH_NOT_UNDOABLE: 'The batch is an undo, or was undone (không hoàn tác được).',
  }),
});

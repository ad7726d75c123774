import {
  type OwnPledgeValue,
  type ReallocationValue,
  type ReceiptValue,
  reallocateFunds,
  recordPledge,
  recordReceipt,
  reversePledge,
  reverseReallocation,
  reverseReceipt,
} from '@vuonlen/acts/funding';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  need,
  planIndex,
  ReasonRequiredError,
} from '../kernel/index.ts';
import {
  ReallocateFundsInput,
  RecordPledgeInput,
  RecordReceiptInput,
  ReversePledgeInput,
  ReverseReallocationInput,
  ReverseReceiptInput,
  reallocateFundsSchema,
  recordPledgeSchema,
  recordReceiptSchema,
  reversePledgeSchema,
  reverseReallocationSchema,
  reverseReceiptSchema,
} from './money-input.ts';
import { FundExceededError } from './money-refusals.type.ts';
import { OwnPledge } from './own-pledge.type.ts';
import { Pledge } from './pledge.type.ts';
import { PledgeExceededError } from './pledge-exceeded.type.ts';
import { Reallocation } from './reallocation.type.ts';
import { Receipt } from './receipt.type.ts';

function pledgeSuccess(name: string, description: string) {
  return builder.objectRef<OwnPledgeValue>(name).implement({
    description,
    fields: (t) => ({
      ownPledge: t.field({
        type: OwnPledge,
        description: 'What was pledged, as it stands now.',
        resolve: ({ ownPledge }) => ownPledge,
      }),
      pledges: t.field({
        type: [Pledge],
        description: 'The pledge, and the one that it is part of, with their figures now.',
        resolve: ({ pledges }, _args, { plan }) => pledges.map((id) => need(planIndex(plan).pledges, id)),
      }),
    }),
  });
}

function receiptSuccess(name: string, description: string) {
  return builder.objectRef<ReceiptValue>(name).implement({
    description,
    fields: (t) => ({
      receipt: t.field({ type: Receipt, description: 'The receipt now.', resolve: ({ receipt }) => receipt }),
      pledges: t.field({
        type: [Pledge],
        description: 'The pledge, and the one that it is part of, with their figures now.',
        resolve: ({ pledges }, _args, { plan }) => pledges.map((id) => need(planIndex(plan).pledges, id)),
      }),
    }),
  });
}

function moveSuccess(name: string, description: string) {
  return builder.objectRef<ReallocationValue>(name).implement({
    description,
    fields: (t) => ({
      reallocation: t.field({ type: Reallocation, description: 'The move.', resolve: (value) => value.reallocation }),
      pledges: t.field({
        type: [Pledge],
        description: 'The pledges with their figures now.',
        resolve: ({ pledges }, _args, { plan }) => pledges.map((id) => need(planIndex(plan).pledges, id)),
      }),
    }),
  });
}

actMutation({
  name: 'recordPledge',
  description: 'Records what a source pledges beyond the plan by a document of its own (ghi nhận đăng ký hỗ trợ).',
  action: 'pledge.record',
  input: RecordPledgeInput,
  parse: recordPledgeSchema,
  success: pledgeSuccess('RecordPledgeSuccess', 'What was pledged is recorded.'),
  errors: [NotFoundError, ReasonRequiredError, IdempotencyKeyReusedError, PledgeExceededError],
  run: recordPledge,
});

actMutation({
  name: 'reversePledge',
  description: 'Takes back what was pledged by a document of its own, by a row of its own (rút đăng ký hỗ trợ).',
  action: 'pledge.reverse',
  input: ReversePledgeInput,
  parse: reversePledgeSchema,
  success: pledgeSuccess('ReversePledgeSuccess', 'What was pledged was taken back.'),
  errors: [NotFoundError, IllegalStepError, IdempotencyKeyReusedError, PledgeExceededError, FundExceededError],
  run: reversePledge,
});

actMutation({
  name: 'recordReceipt',
  description: 'Records what came in for a pledge; what came beyond it is pledged since (ghi tiếp nhận).',
  action: 'receipt.record',
  input: RecordReceiptInput,
  parse: recordReceiptSchema,
  success: receiptSuccess('RecordReceiptSuccess', 'The receipt was recorded.'),
  errors: [NotFoundError, ReasonRequiredError, IdempotencyKeyReusedError, PledgeExceededError, FundExceededError],
  run: recordReceipt,
});

actMutation({
  name: 'reverseReceipt',
  description: 'Takes a receipt back by a row of its own (hủy ghi tiếp nhận).',
  action: 'receipt.reverse',
  input: ReverseReceiptInput,
  parse: reverseReceiptSchema,
  success: receiptSuccess('ReverseReceiptSuccess', 'The receipt was taken back.'),
  errors: [NotFoundError, IllegalStepError, IdempotencyKeyReusedError, PledgeExceededError, FundExceededError],
  run: reverseReceipt,
});

actMutation({
  name: 'reallocateFunds',
  description: 'Moves what a fund has pledged, and what of it has come in, to another pledge (điều tiết quỹ).',
  action: 'fund.reallocate',
  input: ReallocateFundsInput,
  parse: reallocateFundsSchema,
  success: moveSuccess('ReallocateFundsSuccess', 'The funds were moved.'),
  errors: [NotFoundError, ReasonRequiredError, IdempotencyKeyReusedError, PledgeExceededError, FundExceededError],
  run: reallocateFunds,
});

actMutation({
  name: 'reverseReallocation',
  description: 'Takes a move between pledges back by the opposite move (hủy điều tiết quỹ).',
  action: 'fund.reverseReallocation',
  input: ReverseReallocationInput,
  parse: reverseReallocationSchema,
  success: moveSuccess('ReverseReallocationSuccess', 'The move was taken back; this is the opposite move.'),
  errors: [NotFoundError, IllegalStepError, IdempotencyKeyReusedError, PledgeExceededError, FundExceededError],
  run: reverseReallocation,
});

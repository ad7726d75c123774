import {
  approveDisbursementBatch,
  type CreateDisbursementBatchValue,
  createDisbursementBatch,
  type DisbursementBatchValue,
  discardDisbursementBatch,
  type ReverseDisbursementValue,
  recordPayment,
  returnDisbursementBatch,
  reverseDisbursement,
  submitDisbursementBatch,
} from '@vuonlen/acts/assignments';
import { amountInWords, vnd } from '@vuonlen/plan/kernel';
import { AllocationExceededError, FundExceededError, Pledge } from '../funding/index.ts';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  need,
  planIndex,
  ReasonRequiredError,
  SamePersonError,
  StaleVersionError,
} from '../kernel/index.ts';
import { Disbursement } from './disbursement.type.ts';
import { DisbursementBatch, DisbursementLine } from './disbursement-batch.type.ts';
import {
  ApproveDisbursementBatchInput,
  batchStepSchema,
  CreateDisbursementBatchInput,
  createDisbursementBatchSchema,
  DiscardDisbursementBatchInput,
  discardDisbursementBatchSchema,
  RecordPaymentInput,
  ReturnDisbursementBatchInput,
  ReverseDisbursementInput,
  recordPaymentSchema,
  returnDisbursementBatchSchema,
  reverseDisbursementSchema,
  SubmitDisbursementBatchInput,
} from './disbursement-input.ts';

const Created = builder.objectRef<CreateDisbursementBatchValue>('CreateDisbursementBatchSuccess').implement({
  description: 'The draft was made, or is what it would be.',
  fields: (t) => ({
    batch: t.field({
      type: DisbursementBatch,
      nullable: true,
      description: 'The draft; null for a dry run.',
      resolve: ({ batch }) => batch,
    }),
    lines: t.field({
      type: [DisbursementLine],
      description: 'What it asks for; empty where an earlier request with the key has made it: read them of the batch.',
      resolve: ({ lines }) => [...lines],
    }),
    total: t.field({ type: 'VND', description: 'Money of the lines.', resolve: ({ total }) => vnd(total) }),
    amountInWords: t.string({
      description: 'The total in Vietnamese words (số tiền bằng chữ).',
      resolve: ({ total }) => amountInWords(vnd(total)),
    }),
  }),
});

function stepSuccess(name: string, description: string) {
  return builder.objectRef<DisbursementBatchValue>(name).implement({
    description,
    fields: (t) => ({
      batch: t.field({ type: DisbursementBatch, description: 'The batch now.', resolve: ({ batch }) => batch }),
    }),
  });
}

const Paid = builder.objectRef<DisbursementBatchValue>('RecordPaymentSuccess').implement({
  description: 'The batch was paid.',
  fields: (t) => ({
    batch: t.field({ type: DisbursementBatch, description: 'The batch now.', resolve: ({ batch }) => batch }),
    pledges: t.field({
      type: [Pledge],
      description: 'The pledges that paid, with their figures now.',
      resolve: ({ pledges }, _args, { plan }) => pledges.map((id) => need(planIndex(plan).pledges, id)),
    }),
  }),
});

const Reversed = builder.objectRef<ReverseDisbursementValue>('ReverseDisbursementSuccess').implement({
  description: 'The payment was taken back.',
  fields: (t) => ({
    disbursement: t.field({ type: Disbursement, description: 'The payment now.', resolve: (row) => row.disbursement }),
    reversal: t.field({
      type: Disbursement,
      description: 'The row that takes it back.',
      resolve: (row) => row.reversal,
    }),
    pledges: t.field({
      type: [Pledge],
      description: 'The pledge, and the one that it is part of, with their figures now.',
      resolve: ({ pledges }, _args, { plan }) => pledges.map((id) => need(planIndex(plan).pledges, id)),
    }),
  }),
});

const ofStep = [NotFoundError, StaleVersionError, IllegalStepError, IdempotencyKeyReusedError];

actMutation({
  name: 'createDisbursementBatch',
  description: 'Makes a draft of payments from live supports of a measure, a ward or a school term (lập đợt chi).',
  action: 'disbursement.create',
  input: CreateDisbursementBatchInput,
  parse: createDisbursementBatchSchema,
  success: Created,
  errors: [NotFoundError, AllocationExceededError, IdempotencyKeyReusedError],
  run: createDisbursementBatch,
});

actMutation({
  name: 'submitDisbursementBatch',
  description: 'Submits a batch to the checker; from then on it alone asks for its money (trình duyệt đợt chi).',
  action: 'disbursement.submit',
  input: SubmitDisbursementBatchInput,
  parse: batchStepSchema,
  success: stepSuccess('SubmitDisbursementBatchSuccess', 'The batch was submitted.'),
  errors: [...ofStep, AllocationExceededError],
  run: submitDisbursementBatch,
});

actMutation({
  name: 'approveDisbursementBatch',
  description: 'Approves a batch: another person than its maker, or by a delegation on record (duyệt đợt chi).',
  action: 'disbursement.approve',
  input: ApproveDisbursementBatchInput,
  parse: batchStepSchema,
  success: stepSuccess('ApproveDisbursementBatchSuccess', 'The batch was approved.'),
  errors: [...ofStep, SamePersonError],
  run: approveDisbursementBatch,
});

actMutation({
  name: 'returnDisbursementBatch',
  description: 'Returns a submitted or approved batch to its maker with a reason (trả lại đợt chi).',
  action: 'disbursement.return',
  input: ReturnDisbursementBatchInput,
  parse: returnDisbursementBatchSchema,
  success: stepSuccess('ReturnDisbursementBatchSuccess', 'The batch was returned.'),
  errors: ofStep,
  run: returnDisbursementBatch,
});

actMutation({
  name: 'discardDisbursementBatch',
  description: 'Discards a draft, or a batch that came back: its supports are for another batch (hủy đợt chi).',
  action: 'disbursement.discard',
  input: DiscardDisbursementBatchInput,
  parse: discardDisbursementBatchSchema,
  success: stepSuccess('DiscardDisbursementBatchSuccess', 'The batch was discarded.'),
  errors: ofStep,
  run: discardDisbursementBatch,
});

actMutation({
  name: 'recordPayment',
  description: 'Pays an approved batch out; money of a fund has to have come in (ghi chi hỗ trợ).',
  action: 'disbursement.pay',
  input: RecordPaymentInput,
  parse: recordPaymentSchema,
  success: Paid,
  errors: [...ofStep, FundExceededError, AllocationExceededError, ReasonRequiredError],
  run: recordPayment,
});

actMutation({
  name: 'reverseDisbursement',
  description: 'Takes a payment back by a row of its own (hủy khoản chi).',
  action: 'disbursement.reverse',
  input: ReverseDisbursementInput,
  parse: reverseDisbursementSchema,
  success: Reversed,
  errors: [NotFoundError, IllegalStepError, IdempotencyKeyReusedError],
  run: reverseDisbursement,
});

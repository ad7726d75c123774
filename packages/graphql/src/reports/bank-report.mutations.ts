import {
  type BankReportValue,
  createBankReport,
  type DiscardBankReportValue,
  discardBankReport,
  submitBankReport,
} from '@vuonlen/acts/reports';
import { z } from 'zod';
import { Agency } from '../agencies/index.ts';
import {
  actMutation,
  builder,
  date,
  expectedVersion,
  IdempotencyKeyReusedError,
  IllegalStepError,
  idempotencyKey,
  NotFoundError,
  need,
  nodeIdOf,
  optionalText,
  planIndex,
  StaleVersionError,
  whole,
} from '../kernel/index.ts';
import { BankReport } from './bank-report.type.ts';

const CreateBankReportInput = builder.inputType('CreateBankReportInput', {
  description: 'The report that is due on a day, or a correction of it.',
  fields: (t) => ({
    lender: t.id({ description: 'The agency that lends; an officer of it may leave it out.' }),
    dueOn: t.field({ type: 'Date', required: true, description: 'Day on which it is due.' }),
    reason: t.string({ description: 'Wanted for a correction.' }),
  }),
});

const SubmitBankReportInput = builder.inputType('SubmitBankReportInput', {
  description: 'The submission of a draft.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    document: t.string({ description: 'Number of the report as it is sent.' }),
  }),
});

const DiscardBankReportInput = builder.inputType('DiscardBankReportInput', {
  description: 'A draft that is not wanted (hủy bản nháp).',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key does it once.' }),
  }),
});

const Discarded = builder.objectRef<DiscardBankReportValue>('DiscardBankReportSuccess').implement({
  description: 'The draft is no longer there.',
  fields: (t) => ({
    lender: t.field({
      type: Agency,
      description: 'The agency whose draft it was.',
      resolve: ({ lender }, _args, { plan }) => need(planIndex(plan).agencies, lender),
    }),
    dueOn: t.field({ type: 'Date', description: 'Day on which it is due.', resolve: ({ dueOn }) => dueOn }),
  }),
});

function written(name: string, description: string) {
  return builder.objectRef<BankReportValue>(name).implement({
    description,
    fields: (t) => ({
      report: t.field({ type: BankReport, description: 'The report now.', resolve: ({ report }) => report }),
    }),
  });
}

actMutation({
  name: 'createBankReport',
  description: 'Begins the report of six months, or a correction of it, as a draft (lập báo cáo cho vay, thu nợ).',
  action: 'bankReport.create',
  input: CreateBankReportInput,
  parse: z.object({ lender: nodeIdOf('Agency').nullish(), dueOn: date, reason: optionalText(2000) }),
  success: written('CreateBankReportSuccess', 'The draft was begun.'),
  errors: [NotFoundError],
  run: createBankReport,
});

actMutation({
  name: 'submitBankReport',
  description: 'Submits a draft: its figures are worked out once more and locked (nộp báo cáo).',
  action: 'bankReport.submit',
  input: SubmitBankReportInput,
  parse: z.object({
    id: nodeIdOf('BankReport'),
    expectedVersion: whole(1, 2_147_483_647).nullish(),
    document: optionalText(500),
  }),
  success: written('SubmitBankReportSuccess', 'The report is locked.'),
  errors: [NotFoundError, StaleVersionError, IllegalStepError],
  run: submitBankReport,
});

actMutation({
  name: 'discardBankReport',
  description: 'Discards a draft: nothing was reported by it, and its period is open to another (hủy bản nháp).',
  action: 'bankReport.discard',
  input: DiscardBankReportInput,
  parse: z.object({ id: nodeIdOf('BankReport'), expectedVersion, idempotencyKey }),
  success: Discarded,
  errors: [NotFoundError, StaleVersionError, IllegalStepError, IdempotencyKeyReusedError],
  run: discardBankReport,
});

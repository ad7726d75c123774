import { type BankReportValue, createBankReport, submitBankReport } from '@vuonlen/acts/reports';
import { z } from 'zod';
import {
  actMutation,
  builder,
  date,
  IllegalStepError,
  NotFoundError,
  nodeIdOf,
  optionalText,
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

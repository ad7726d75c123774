import { type LoanValue, recordLoan, recordRepayment } from '@vuonlen/acts/assignments';
import { z } from 'zod';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  date,
  IdempotencyKeyReusedError,
  idempotencyKey,
  money,
  NotFoundError,
  nodeIdOf,
  optionalText,
  PlanLimitExceededError,
  ReasonRequiredError,
  RegulationRequiredError,
  text,
  whole,
} from '../kernel/index.ts';
import { Loan } from './loan.type.ts';
import { FactsMissingError, IneligibleError, OutsideWindowError } from './refusals.type.ts';

const RecordLoanInput = builder.inputType('RecordLoanInput', {
  description: 'A loan of the plan to a household or a member.',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    member: t.id({ description: 'The member; wanted for a loan of a student.' }),
    kind: t.string({ required: true, description: 'Code of a loan of the plan, for example HOUSING_LOAN.' }),
    amount: t.field({ type: 'VND', required: true, description: 'What was lent.' }),
    termMonths: t.int({ required: true, description: 'Term in months.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day on which it was lent; the working date unless given.' }),
    regulation: t.string({ description: 'The regulation; wanted where the plan leaves it to one.' }),
    document: t.string({ description: 'Number of the contract.' }),
    reason: t.string({ description: 'Wanted for a day before the working date.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
  }),
});

const recordLoanSchema = z.object({
  household: nodeIdOf('Household'),
  member: nodeIdOf('HouseholdMember').nullish(),
  kind: text(64),
  amount: money,
  termMonths: whole(1, 1200),
  effectiveOn: date.nullish(),
  regulation: optionalText(500),
  document: optionalText(500),
  reason: optionalText(2000),
  idempotencyKey,
});

const RecordRepaymentInput = builder.inputType('RecordRepaymentInput', {
  description: 'What was paid back of a loan, or the taking back of a repayment.',
  fields: (t) => ({
    loan: t.id({ required: true, description: 'The loan.' }),
    amount: t.field({ type: 'VND', required: true, description: 'What was paid back.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the payment; the working date unless given.' }),
    reverses: t.string({
      description: 'Key of a repayment that was recorded by mistake: it is taken back as a whole.',
    }),
    document: t.string({ description: 'Number of the receipt.' }),
    reason: t.string({ description: 'Wanted for a day before the working date, and for taking back.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
  }),
});

const recordRepaymentSchema = z.object({
  loan: nodeIdOf('Loan'),
  amount: money,
  effectiveOn: date.nullish(),
  reverses: optionalText(36),
  document: optionalText(500),
  reason: optionalText(2000),
  idempotencyKey,
});

function written(name: string, description: string) {
  return builder.objectRef<LoanValue>(name).implement({
    description,
    fields: (t) => ({
      loan: t.field({ type: Loan, description: 'The loan now.', resolve: ({ loan }) => loan }),
      household: t.field({ type: Household, description: 'The household now.', resolve: ({ household }) => household }),
    }),
  });
}

actMutation({
  name: 'recordLoan',
  description: 'Records a loan, if the plan’s rules and limits allow it (ghi khoản vay).',
  action: 'loan.record',
  input: RecordLoanInput,
  parse: recordLoanSchema,
  success: written('RecordLoanSuccess', 'The loan was recorded.'),
  errors: [
    PlanLimitExceededError,
    IneligibleError,
    OutsideWindowError,
    FactsMissingError,
    RegulationRequiredError,
    NotFoundError,
    ReasonRequiredError,
    IdempotencyKeyReusedError,
  ],
  run: recordLoan,
});

actMutation({
  name: 'recordRepayment',
  description: 'Records what was paid back of a loan, or takes a repayment back (ghi trả nợ).',
  action: 'loan.recordRepayment',
  input: RecordRepaymentInput,
  parse: recordRepaymentSchema,
  success: written('RecordRepaymentSuccess', 'The repayment was recorded.'),
  errors: [NotFoundError, ReasonRequiredError, IdempotencyKeyReusedError],
  run: recordRepayment,
});

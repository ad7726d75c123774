import {
  findRepaymentsByLoans,
  insertRepayment,
  type LoanRecord,
  type RepaymentRecord,
} from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  recordEvent,
  refuseIssues,
  textIssues,
} from '../kernel/index.ts';
import { requireBackdatingReason } from './check-limits.ts';
import { loanScopeOf, requireLender } from './loan-terms.ts';
import { type LoanValue, readLoan } from './record-loan.ts';
import { withIdempotency } from './with-idempotency.ts';

export interface RecordRepaymentInput {
  readonly loan: string;
  /** Đồng. */
  readonly amount: number;
  /** Day on which it was paid back; the working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** Id of a repayment that was recorded by mistake: this row takes it back, with a reason. */
  readonly reverses?: string | null;
  /** Number of the receipt. */
  readonly document?: string | null;
  /** Wanted for a day before the working date, and for a reversal. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

function inputIssues(input: RecordRepaymentInput, context: ActContext): InputIssue[] {
  const dates = dateIssues('effectiveOn', input.effectiveOn);
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('effectiveOn', input.effectiveOn, context.workingDate)),
    ...numberIssues('amount', input.amount, [1, Number.MAX_SAFE_INTEGER]),
    ...textIssues('document', input.document, { max: 500 }),
    ...textIssues('reason', input.reason, { max: 2000, required: input.reverses != null }),
  ];
}

function fitIssues(input: RecordRepaymentInput, loan: LoanRecord, on: IsoDate): InputIssue[] {
  const issues: InputIssue[] = [];
  if (input.reverses == null && loan.repaid + input.amount > loan.amount) {
    const vi = 'Số trả nợ vượt dư nợ còn lại.';
    issues.push(issue('amount', 'MORE_THAN_OUTSTANDING', vi, 'More than what is outstanding.'));
  }
  if (on < loan.effectiveOn) {
    const vi = 'Ngày trả nợ trước ngày vay.';
    issues.push(issue('effectiveOn', 'BEFORE_THE_LOAN', vi, 'The day is before the loan was given.'));
  }
  return issues;
}

function reversalIssues(input: RecordRepaymentInput, repayments: readonly RepaymentRecord[]): InputIssue[] {
  if (input.reverses == null) return [];
  const paid = repayments.find(({ id }) => id === input.reverses);
  if (paid === undefined || paid.reverses !== null) {
    const vi = 'Khoản vay không có lần trả nợ này.';
    return [issue('reverses', 'UNKNOWN_REPAYMENT', vi, 'The loan has no such repayment.')];
  }
  if (repayments.some(({ reverses }) => reverses === paid.id)) {
    return [issue('reverses', 'ALREADY_REVERSED', 'Lần trả nợ này đã được hủy.', 'It is taken back already.')];
  }
  if (paid.amount === input.amount) return [];
  const vi = 'Phải hủy đúng toàn bộ số đã ghi.';
  return [issue('amount', 'NOT_THE_WHOLE', vi, 'A repayment is taken back as a whole.')];
}

async function record(trx: Transaction, context: ActContext, input: RecordRepaymentInput, household: string) {
  await holdHousehold(trx, context, household);
  const loan = await readLoan(trx, context, input.loan);
  const on = input.effectiveOn ?? context.workingDate;
  requireBackdatingReason(context, on, input.reason);
  const repayments = await findRepaymentsByLoans(trx, loanScopeOf(context), [loan.id]);
  refuseIssues([...fitIssues(input, loan, on), ...reversalIssues(input, repayments)]);
  const id = context.newId();
  await insertRepayment(trx, {
    ...{ committee: context.actor.committee, id, loan: loan.id, amount: input.amount, effectiveOn: on },
    reverses: input.reverses ?? null,
    document: emptyToNull(input.document),
    reason: emptyToNull(input.reason),
    recordedAt: context.now(),
    recordedBy: context.actor.userId,
  });
  await recordEvent(trx, context, {
    action: 'loan.recordRepayment',
    aggregate: 'HOUSEHOLD',
    aggregateId: household,
    effectiveOn: on,
    payload: { loan: loan.id, repayment: id, amount: input.amount, reverses: input.reverses ?? null },
  });
  return { repayment: id };
}

/**
 * Records what was paid back of a loan, or takes back a repayment that was recorded by mistake. Rows are never rewritten.
 *
 * Refuses with INVALID_INPUT (more than is outstanding, a day before the loan, a reversal that does not fit),
 * REASON_REQUIRED, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordRepayment = act<RecordRepaymentInput, LoanValue>({
  action: 'loan.recordRepayment',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context));
    const before = await readLoan(trx, context, input.loan);
    requireLender(context, before.lender, 'loan.recordRepayment');
    await withIdempotency(trx, context, { action: 'loan.recordRepayment', input }, () =>
      record(trx, context, input, before.household),
    );
    return {
      loan: await readLoan(trx, context, before.id),
      household: await readHousehold(trx, context, before.household),
    };
  },
});

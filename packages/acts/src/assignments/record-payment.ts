import {
  countLines,
  findPledgesOfBatch,
  type HeldLine,
  insertDisbursements,
  lockLinesOfBatch,
  updateDisbursementBatch,
} from '@vuonlen/database/assignments';
import { type LedgerCounter, postToLedger } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { withIdempotency } from '../audit/index.ts';
import { checkFundMoney, checkLedger, counterOf, holdLedger, withWhole } from '../funding/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  futureIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  requireBackdatingReason,
  textIssues,
} from '../kernel/index.ts';
import {
  askedOf,
  type BatchStepInput,
  batchMove,
  type DisbursementBatchValue,
  holdBatch,
  readBatch,
  recordStep,
  refuseLeg,
  requireBatchRights,
} from './disbursement-batch-of.ts';

export interface RecordPaymentInput extends BatchStepInput {
  readonly documentNumber: string;
  /** The working date unless given. */
  readonly paidOn?: IsoDate | null;
  /** Needed for a day before the working date. */
  readonly reason?: string | null;
}

/** A line with its payment: units that it pays in full. */
interface Payment {
  readonly id: string;
  readonly line: HeldLine;
  readonly quantity: number;
}

function paymentOf(context: ActContext, line: HeldLine): Payment {
  const asked = askedOf(line);
  const left = line.allocated - line.disbursed;
  if (asked > left) refuseLeg(context, line, { asked, left });
  const quantity = line.inMoney ? (asked === left ? line.quantity : 0) : asked;
  return { id: context.newId(), line, quantity };
}

/** What payments ask of each pledge, and of the pledges that these are part of. */
function sumsOf(context: ActContext, payments: readonly Payment[], figure: (payment: Payment) => number) {
  const sums = new Map<string, number>();
  for (const payment of payments) {
    for (const pledge of withWhole(context, payment.line.pledge)) {
      sums.set(pledge, (sums.get(pledge) ?? 0) + figure(payment));
    }
  }
  return sums;
}

/** The rules on units, then the money of each fund. */
function checkPayments(context: ActContext, counters: readonly LedgerCounter[], payments: readonly Payment[]) {
  const units = sumsOf(context, payments, ({ quantity }) => quantity);
  const events = payments.flatMap(({ id, line: { pledge }, quantity }) =>
    quantity === 0 ? [] : [{ id, kind: 'DISBURSEMENT' as const, pledge, quantity }],
  );
  checkLedger(context, { counters, events, asked: (pledge) => units.get(pledge) ?? 0 });
  const money = sumsOf(context, payments, ({ line }) => line.amount ?? 0);
  for (const [pledge, paid] of money) checkFundMoney(counterOf(counters, pledge), { paid });
}

/** Nothing is paid on a support before the day on which it holds; of several the last one to begin tells. */
function paymentDayIssues(paidOn: IsoDate, lines: readonly HeldLine[]): InputIssue[] {
  const from = lines
    .map(({ effectiveOn }) => effectiveOn)
    .toSorted()
    .at(-1);
  if (from === undefined || paidOn >= from) return [];
  const vi = `Ngày chi không được trước ngày bố trí hỗ trợ (${formatShortDate(from)}).`;
  const en = `The payment cannot be before the support holds (${formatShortDate(from)}).`;
  return [issue('paidOn', 'DATE_BEFORE_SUPPORT', vi, en)];
}

async function pay(trx: Transaction, context: ActContext, input: RecordPaymentInput) {
  const { committee, userId } = context.actor;
  const batch = await holdBatch(trx, context, input, 'PAY');
  const counters = await holdLedger(trx, context, await findPledgesOfBatch(trx, committee, batch.id));
  const lines = await lockLinesOfBatch(trx, committee, batch.id);
  const paidOn = input.paidOn ?? context.workingDate;
  refuseIssues(paymentDayIssues(paidOn, lines));
  const payments = lines.map((line) => paymentOf(context, line));
  checkPayments(context, counters, payments);
  const byPledge = Map.groupBy(payments, ({ line }) => line.pledge);
  const { documentNumber } = input;
  const at = context.now();
  await updateDisbursementBatch(
    trx,
    committee,
    batch.id,
    { state: 'PAID', documentNumber, paidOn, paidBy: userId },
    at,
  );
  await countLines(trx, committee, batch.id, 'DISBURSED');
  await insertDisbursements(
    trx,
    { committee, effectiveOn: paidOn, documentNumber, recordedAt: at, recordedBy: userId },
    payments.map(({ id, quantity, line }) => ({ id, line: line.id, quantity, amount: line.amount })),
  );
  await postToLedger(
    trx,
    committee,
    payments.map(({ line, quantity }) => ({
      pledge: line.pledge,
      disbursed: quantity,
      disbursedMoney: line.amount ?? 0,
    })),
  );
  const changes = batchMove(batch, 'PAID');
  const payload = { documentNumber, total: batch.total, disbursements: payments.map(({ id }) => id), changes };
  await recordStep(trx, context, batch.id, { action: 'disbursement.pay', effectiveOn: paidOn, payload });
  for (const [pledge, paid] of [...byPledge].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await recordEvent(trx, context, {
      action: 'disbursement.pay',
      aggregate: 'PLEDGE',
      aggregateId: pledge,
      effectiveOn: paidOn,
      payload: { batch: batch.id, disbursements: paid.map(({ id }) => id) },
    });
  }
  return { batch: batch.id };
}

/**
 * Pays an approved batch out under the number of a document. Money of a fund has to have come in.
 *
 * Refuses with FUND_EXCEEDED, ALLOCATION_EXCEEDED, ILLEGAL_STEP, REASON_REQUIRED (a day before the working date),
 * INVALID_INPUT (among others DATE_BEFORE_SUPPORT), STALE_VERSION, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordPayment = act<RecordPaymentInput, DisbursementBatchValue>({
  action: 'disbursement.pay',
  run: async (trx, context, input) => {
    refuseIssues([
      ...textIssues('documentNumber', input.documentNumber, { max: 100, required: true }),
      ...dateIssues('paidOn', input.paidOn),
      ...futureIssues('paidOn', input.paidOn, context.workingDate),
      ...textIssues('reason', input.reason, { max: 2000 }),
    ]);
    requireBackdatingReason(context, input.paidOn ?? context.workingDate, input.reason);
    const before = await readBatch(trx, context, input.batch);
    await requireBatchRights(trx, context, before, 'disbursement.pay');
    await withIdempotency(trx, context, { action: 'disbursement.pay', input }, () => pay(trx, context, input));
    const pledges = await findPledgesOfBatch(trx, context.actor.committee, input.batch);
    return { batch: await readBatch(trx, context, input.batch), pledges };
  },
});

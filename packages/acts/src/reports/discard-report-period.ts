import type { Transaction } from '@vuonlen/database/kernel';
import { deleteReportPeriod } from '@vuonlen/database/reports';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act } from '../kernel/index.ts';
import { type ReportPeriodStepInput, recordPeriodStep, requirePeriodStep } from './report-period-steps.ts';

export interface DiscardReportPeriodInput extends ReportPeriodStepInput {
  readonly idempotencyKey: string;
}

/** The period that is no longer there. */
export interface DiscardReportPeriodValue {
  readonly id: string;
  readonly from: IsoDate;
  /** Its last day. */
  readonly to: IsoDate;
}

async function discard(
  trx: Transaction,
  context: ActContext,
  input: DiscardReportPeriodInput,
): Promise<DiscardReportPeriodValue> {
  const { id, from, to } = await requirePeriodStep(trx, context, input, 'DISCARD');
  await deleteReportPeriod(trx, context.actor.committee, id);
  await recordPeriodStep(trx, context, 'reportPeriod.discard', id, { from, to });
  return { id, from, to };
}

/**
 * Discards a period that was never closed, as one that was opened with a wrong day. Nothing was reported by it and its
 * figures are the register's, so that the row goes and its days are free: one that stayed as discarded would have to be
 * left out wherever periods follow each other. The trail tells of it.
 *
 * Refuses with ILLEGAL_STEP (closed already), STALE_VERSION, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const discardReportPeriod = act<DiscardReportPeriodInput, DiscardReportPeriodValue>({
  action: 'reportPeriod.discard',
  holdsCommittee: true,
  run: (trx, context, input) =>
    withIdempotency(trx, context, { action: 'reportPeriod.discard', input }, () => discard(trx, context, input)),
});

import { updateDisbursementBatch } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act, emptyToNull, issue, refuseIssues, textIssues } from '../kernel/index.ts';
import {
  type BatchStepInput,
  batchMove,
  type DisbursementBatchValue,
  holdBatch,
  readBatch,
  recordStep,
  requireBatchRights,
} from './disbursement-batch-of.ts';

export interface DiscardDisbursementBatchInput extends BatchStepInput {
  /** Wanted for a batch that came back. */
  readonly reason?: string | null;
}

async function discard(trx: Transaction, context: ActContext, input: DiscardDisbursementBatchInput) {
  const { committee, userId } = context.actor;
  const batch = await holdBatch(trx, context, input, 'DISCARD');
  const reason = emptyToNull(input.reason);
  // The checker said what was wrong: the answer to it is not silence.
  if (batch.state === 'RETURNED' && reason === null) {
    const vi = 'Đợt chi đã bị trả lại: cần ghi lý do hủy.';
    refuseIssues([issue('reason', 'REQUIRED', vi, 'The batch came back: discarding it wants a reason.')]);
  }
  const step = { state: 'DISCARDED' as const, reason, discardedOn: context.workingDate, discardedBy: userId };
  await updateDisbursementBatch(trx, committee, batch.id, step, context.now());
  await recordStep(trx, context, batch.id, {
    action: 'disbursement.discard',
    payload: { changes: batchMove(batch, 'DISCARDED') },
  });
  return { batch: batch.id };
}

/**
 * Discards a draft, or a batch that came back: nobody submits or pays it any more, and its supports, for which it asked
 * nothing, are for another batch. It stays on record.
 *
 * Refuses with INVALID_INPUT (one that came back, without a reason), ILLEGAL_STEP, STALE_VERSION, NOT_FOUND, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const discardDisbursementBatch = act<DiscardDisbursementBatchInput, DisbursementBatchValue>({
  action: 'disbursement.discard',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000 }));
    const before = await readBatch(trx, context, input.batch);
    await requireBatchRights(trx, context, before, 'disbursement.discard');
    await withIdempotency(trx, context, { action: 'disbursement.discard', input }, () => discard(trx, context, input));
    return { batch: await readBatch(trx, context, input.batch), pledges: [] };
  },
});

import { countLines, lockLinesOfBatch, updateDisbursementBatch } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act, refuseIssues, textIssues } from '../kernel/index.ts';
import {
  type BatchStepInput,
  batchMove,
  type DisbursementBatchValue,
  holdBatch,
  readBatch,
  recordStep,
  requireBatchRights,
} from './disbursement-batch-of.ts';

export interface ReturnDisbursementBatchInput extends BatchStepInput {
  readonly reason: string;
}

async function giveBack(trx: Transaction, context: ActContext, input: ReturnDisbursementBatchInput) {
  const { committee } = context.actor;
  const batch = await holdBatch(trx, context, input, 'RETURN');
  await lockLinesOfBatch(trx, committee, batch.id);
  await countLines(trx, committee, batch.id, 'RELEASED');
  const step = { state: 'RETURNED' as const, reason: input.reason };
  await updateDisbursementBatch(trx, committee, batch.id, step, context.now());
  await recordStep(trx, context, batch.id, {
    action: 'disbursement.return',
    payload: { changes: batchMove(batch, 'RETURNED') },
  });
  return { batch: batch.id };
}

/**
 * Returns a submitted or approved batch to its maker with a reason; it asks for nothing until it is submitted again.
 *
 * Refuses with INVALID_INPUT (no reason), ILLEGAL_STEP, STALE_VERSION, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const returnDisbursementBatch = act<ReturnDisbursementBatchInput, DisbursementBatchValue>({
  action: 'disbursement.return',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const before = await readBatch(trx, context, input.batch);
    await requireBatchRights(trx, context, before, 'disbursement.return');
    await withIdempotency(trx, context, { action: 'disbursement.return', input }, () => giveBack(trx, context, input));
    return { batch: await readBatch(trx, context, input.batch), pledges: [] };
  },
});

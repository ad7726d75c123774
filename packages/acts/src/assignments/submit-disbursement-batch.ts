import { countLines, type HeldLine, lockLinesOfBatch, updateDisbursementBatch } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act } from '../kernel/index.ts';
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

/** What is left of the leg for the line; nothing where another batch asks for the same term. */
function leftOf({ allocated, reserved, disbursed, inTerm }: HeldLine): number {
  return inTerm ? 0 : allocated - reserved - disbursed;
}

async function submit(trx: Transaction, context: ActContext, input: BatchStepInput) {
  const { committee } = context.actor;
  const batch = await holdBatch(trx, context, input, 'SUBMIT');
  for (const line of await lockLinesOfBatch(trx, committee, batch.id)) {
    const [asked, left] = [askedOf(line), leftOf(line)];
    if (asked > left) refuseLeg(context, line, { asked, left });
  }
  await countLines(trx, committee, batch.id, 'RESERVED');
  await updateDisbursementBatch(trx, committee, batch.id, { state: 'SUBMITTED' }, context.now());
  await recordStep(trx, context, batch.id, {
    action: 'disbursement.submit',
    payload: { changes: batchMove(batch, 'SUBMITTED') },
  });
  return { batch: batch.id };
}

/**
 * Submits a draft, or one that came back, to the checker. From now on no other batch asks for the same money, and its
 * supports are not cancelled.
 *
 * Refuses with ALLOCATION_EXCEEDED (another batch asks for it, or the support is cancelled), ILLEGAL_STEP, STALE_VERSION,
 * NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const submitDisbursementBatch = act<BatchStepInput, DisbursementBatchValue>({
  action: 'disbursement.submit',
  run: async (trx, context, input) => {
    const before = await readBatch(trx, context, input.batch);
    await requireBatchRights(trx, context, before, 'disbursement.submit');
    await withIdempotency(trx, context, { action: 'disbursement.submit', input }, () => submit(trx, context, input));
    return { batch: await readBatch(trx, context, input.batch), pledges: [] };
  },
});

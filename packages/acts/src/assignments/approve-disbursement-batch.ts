import { updateDisbursementBatch } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { shareDelegationsTo } from '@vuonlen/database/users';
import { holdsByItself } from '@vuonlen/permissions';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act, refuse } from '../kernel/index.ts';
import {
  type BatchStepInput,
  type DisbursementBatchValue,
  holdBatch,
  readBatch,
  recordStep,
  requireBatchRights,
} from './disbursement-batch-of.ts';

const action = 'disbursement.approve';

/** The delegation on record that makes up for what the role, or being the maker, does not allow; null where none is there. */
async function findDelegation(trx: Transaction, context: ActContext): Promise<string | null> {
  const { committee, userId } = context.actor;
  const all = await shareDelegationsTo(trx, committee, { action, userId, on: context.workingDate });
  return all.find(({ delegatorRole }) => holdsByItself(delegatorRole, action))?.id ?? null;
}

async function approve(trx: Transaction, context: ActContext, input: BatchStepInput) {
  const { committee, userId, role } = context.actor;
  const batch = await holdBatch(trx, context, input, 'APPROVE');
  const isMaker = batch.maker === userId;
  // An application checks nothing by itself: a person answers for it.
  const isChecker = role !== 'API_CLIENT' && holdsByItself(role, action);
  const delegation = isMaker || !isChecker ? await findDelegation(trx, context) : null;
  if (delegation === null && !isChecker) refuse({ code: 'FORBIDDEN', action });
  if (delegation === null && isMaker) refuse({ code: 'SAME_PERSON', type: 'DisbursementBatch', id: batch.id });
  const step = { state: 'APPROVED' as const, checker: userId, delegation };
  await updateDisbursementBatch(trx, committee, batch.id, step, context.now());
  await recordStep(trx, context, batch.id, { action, payload: { maker: batch.maker, delegation, total: batch.total } });
  return { batch: batch.id };
}

/**
 * Approves a submitted batch: somebody else than its maker, who holds the right by the role. A delegation on record makes
 * up for either, and is named in the trail.
 *
 * Refuses with SAME_PERSON, FORBIDDEN, ILLEGAL_STEP, STALE_VERSION, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.
 */
export const approveDisbursementBatch = act<BatchStepInput, DisbursementBatchValue>({
  action,
  run: async (trx, context, input) => {
    const before = await readBatch(trx, context, input.batch);
    await requireBatchRights(trx, context, before, action);
    await withIdempotency(trx, context, { action, input }, () => approve(trx, context, input));
    return { batch: await readBatch(trx, context, input.batch), pledges: [] };
  },
});

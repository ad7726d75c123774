import { updateDisbursementBatch } from '@vuonlen/database/assignments';
import type { Reader, Transaction } from '@vuonlen/database/kernel';
import { readDelegationsTo, shareDelegationsTo } from '@vuonlen/database/users';
import { holdsByItself, type Role } from '@vuonlen/permissions';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act, refuse } from '../kernel/index.ts';
import { wantsDelegation } from './batch-next-steps.ts';
import {
  type BatchStepInput,
  batchMove,
  type DisbursementBatchValue,
  holdBatch,
  readBatch,
  recordStep,
  requireBatchRights,
} from './disbursement-batch-of.ts';

const action = 'disbursement.approve';

/** The first of the delegations whose giver holds the right without one. */
function usable<D extends { readonly delegatorRole: Role }>(delegations: readonly D[]): D | undefined {
  return delegations.find(({ delegatorRole }) => holdsByItself(delegatorRole, action));
}

/** Whether a delegation to approve is in force for whoever reads. */
export async function isDelegatedToApprove(
  reader: Reader,
  { actor: { committee, userId }, workingDate }: Pick<ActContext, 'actor' | 'workingDate'>,
): Promise<boolean> {
  return usable(await readDelegationsTo(reader, committee, { action, userId, on: workingDate })) !== undefined;
}

/** The delegation on record that makes up for what the role, or being the maker, does not allow; null where none is there. */
async function findDelegation(trx: Transaction, context: ActContext): Promise<string | null> {
  const { committee, userId } = context.actor;
  return usable(await shareDelegationsTo(trx, committee, { action, userId, on: context.workingDate }))?.id ?? null;
}

async function approve(trx: Transaction, context: ActContext, input: BatchStepInput) {
  const { committee, userId } = context.actor;
  const batch = await holdBatch(trx, context, input, 'APPROVE');
  const why = wantsDelegation(context.actor, batch.maker);
  const delegation = why === null ? null : await findDelegation(trx, context);
  if (delegation === null && why === 'NOT_A_CHECKER') refuse({ code: 'FORBIDDEN', action });
  if (delegation === null && why === 'IS_MAKER') {
    refuse({ code: 'SAME_PERSON', type: 'DisbursementBatch', id: batch.id });
  }
  const step = { state: 'APPROVED' as const, checker: userId, delegation };
  await updateDisbursementBatch(trx, committee, batch.id, step, context.now());
  const changes = batchMove(batch, 'APPROVED');
  const payload = { maker: batch.maker, delegation, total: batch.total, changes };
  await recordStep(trx, context, batch.id, { action, payload });
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

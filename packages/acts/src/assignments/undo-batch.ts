import {
  type ChangeBatchItemRecord,
  type ChangeBatchRecord,
  countBatchItems,
  findAssignments,
  findBatchItems,
  findChangeBatch,
  findHandingOversByAssignments,
  lockChangeBatch,
} from '@vuonlen/database/assignments';
import { lockHouseholds } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { can } from '@vuonlen/permissions';
import { findMeasure } from '@vuonlen/plan/plans';
import {
  type ActContext,
  act,
  type BatchChange,
  refuse,
  refuseIssues,
  requireFound,
  requireVersion,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { reachOf } from './assign-supports.ts';
import { type BatchValue, readBatchValue } from './batch-value.ts';
import { cancelItem, reachOfSupports } from './cancel-supports.ts';
import { reachesMeasure } from './check-limits.ts';
import { keptOf } from './do-batch.ts';
import { readRestorations, restoreItem } from './restore-support.ts';
import { joinReach, type Played, playTasks, recordBatch } from './run-batch.ts';
import { withIdempotency } from './with-idempotency.ts';

export interface UndoBatchInput {
  readonly batch: string;
  readonly expectedVersion: number;
  /** Why; needed where giving a cancelled support again goes beyond the planned quantity. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

/** What a batch did, as far as somebody reads it. */
export interface BatchReach {
  /** Codes of the measures of its supports within the scope of who asks. */
  readonly measures: readonly string[];
  /** How many supports those are, and how many the batch has in all. */
  readonly read: number;
  readonly all: number;
}

/** Whether somebody may undo a batch now; what was done to its supports since is told when it is tried. */
export function mayUndoBatch(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { kind, undoneBy }: Pick<ChangeBatchRecord, 'kind' | 'undoneBy'>,
  { measures, read, all }: BatchReach,
): boolean {
  if (!can(context.actor, 'batch.undo') || kind === 'UNDO' || undoneBy !== null || read < all) return false;
  return measures.every((code) => {
    const measure = findMeasure(context.plan, code);
    return measure === undefined || reachesMeasure(context, measure);
  });
}

/** What a cancelled support says when nobody gave a reason for the undo. */
const undone = 'Hoàn tác thao tác hàng loạt.';

/** The batch, held, with all that it did: who sees a part of it does not undo it. */
async function holdBatch(trx: Transaction, context: ActContext, input: UndoBatchInput) {
  const find = (id: string) => findChangeBatch(trx, scopeOf(context), id);
  const { id } = await requireFound('ChangeBatch', input.batch, find);
  await lockChangeBatch(trx, context.actor.committee, id);
  const batch = await requireFound('ChangeBatch', id, find);
  const items = await findBatchItems(trx, scopeOf(context), [id]);
  const [counted] = await countBatchItems(trx, context.actor.committee, [id]);
  if (items.length !== counted?.count) refuse({ code: 'NOT_FOUND', type: 'ChangeBatch', id });
  requireVersion('ChangeBatch', batch, input.expectedVersion);
  if (batch.kind === 'UNDO') refuse({ code: 'BATCH_NOT_UNDOABLE', batch: id, why: 'IS_UNDO' });
  if (batch.undoneBy !== null) refuse({ code: 'BATCH_NOT_UNDOABLE', batch: id, why: 'UNDONE_ALREADY' });
  return { batch, items };
}

/** Refuses unless every support is as the batch left it; their households are held, so that they stay so. */
async function requireUnchanged(
  trx: Transaction,
  context: ActContext,
  batch: string,
  items: readonly ChangeBatchItemRecord[],
): Promise<void> {
  const ids = items.map(({ assignment }) => assignment);
  const { households } = await reachOfSupports(trx, context, ids);
  await lockHouseholds(trx, scopeOf(context), households);
  const now = new Map((await findAssignments(trx, scopeOf(context), ids)).map((one) => [one.id, one]));
  const handedOver = new Set(
    (await findHandingOversByAssignments(trx, scopeOf(context), ids)).map(({ assignment }) => assignment),
  );
  const changes = items.flatMap(({ index, assignment, effect, assignmentVersion }): BatchChange[] => {
    const known = now.get(assignment);
    if (known?.state === effect && known.version === assignmentVersion) return [];
    const change = known?.state === 'CANCELLED' ? 'CANCELLED' : handedOver.has(assignment) ? 'HANDED_OVER' : 'CHANGED';
    return [{ index, assignment, change }];
  });
  if (changes.length > 0) refuse({ code: 'BATCH_CHANGED', batch, changes });
}

/** What the batch gave stands in the way of what it took: it goes first, and its pledges and groups are free again. */
function takenBackFirst(items: readonly ChangeBatchItemRecord[]): readonly ChangeBatchItemRecord[] {
  const of = (wanted: ChangeBatchItemRecord['effect']) => items.filter(({ effect }) => effect === wanted);
  return [...of('ASSIGNED'), ...of('CANCELLED')];
}

/** Takes back what was given and gives again what was taken back. */
async function reverse(
  trx: Transaction,
  context: ActContext,
  items: readonly ChangeBatchItemRecord[],
  reason: string | null,
): Promise<Played> {
  const given = items.filter(({ effect }) => effect === 'ASSIGNED').map(({ assignment }) => assignment);
  const cancelled = items.filter(({ effect }) => effect === 'CANCELLED').map(({ assignment }) => assignment);
  const again = await readRestorations(trx, context, cancelled, { reason, undone });
  const ofGiven = await reachOfSupports(trx, context, given);
  const ofAgain = reachOf(
    context,
    again.map(({ input }) => input),
  );
  const reach = joinReach(ofGiven, ofAgain);
  const byId = new Map(again.map((one) => [one.restores, one]));
  const tasks = takenBackFirst(items).map(({ batch, index, assignment, assignmentVersion }) => {
    const restoration = byId.get(assignment);
    if (restoration) {
      const run = () => restoreItem(trx, context, { batch, index }, restoration);
      return { index, effect: 'ASSIGNED' as const, run };
    }
    const item = { assignment, reason: reason ?? undone, expectedVersion: assignmentVersion };
    return { index, effect: 'CANCELLED' as const, run: () => cancelItem(trx, context, item) };
  });
  return playTasks(trx, context, reach, tasks);
}

/** What could not be given again as it was counts as changed; any other refusal is that of the item. */
function refusePlayed({ id }: ChangeBatchRecord, items: readonly ChangeBatchItemRecord[], { refusals }: Played): void {
  if (refusals.length === 0) return;
  const changes = refusals.flatMap(({ error }) => (error.code === 'BATCH_CHANGED' ? error.changes : []));
  if (changes.length > 0) refuse({ code: 'BATCH_CHANGED', batch: id, changes });
  const supports = new Map(items.map(({ index, assignment }) => [index, assignment]));
  const told = refusals.map((refusal) => {
    const assignment = supports.get(refusal.index);
    return assignment === undefined ? refusal : { ...refusal, assignment };
  });
  refuse({ code: 'BATCH_REFUSED', refusals: told });
}

/**
 * Undoes a batch as a whole, in one transaction: a support that it gave is cancelled, one that it cancelled is given
 * again as it was, for a cancelled support itself never comes back. The rules and limits hold for both as they do for
 * the acts alone. The undo is a batch too, but cannot be undone.
 *
 * Refuses with BATCH_CHANGED (what is no longer as the batch left it), BATCH_REFUSED (what the rules or the pledges do
 * not allow any more), BATCH_NOT_UNDOABLE, STALE_VERSION, NOT_FOUND, INVALID_INPUT, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const undoBatch = act<UndoBatchInput, BatchValue>({
  action: 'batch.undo',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000 }));
    const remembered = await withIdempotency(trx, context, { action: 'batch.undo', input }, async () => {
      const { batch, items } = await holdBatch(trx, context, input);
      await requireUnchanged(trx, context, batch.id, items);
      const played = await reverse(trx, context, items, input.reason || null);
      refusePlayed(batch, items, played);
      const id = await recordBatch(trx, context, played, { action: 'batch.undo', kind: 'UNDO', undoes: batch });
      return keptOf(id, played);
    });
    return readBatchValue(trx, context, remembered);
  },
});

import type { BatchKind, Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import { type ActContext, endRehearsal, refuse } from '../kernel/index.ts';
import { type BatchValue, type RememberedBatch, readBatchValue } from './batch-value.ts';
import { type Played, recordBatch } from './run-batch.ts';
import { withIdempotency } from './with-idempotency.ts';

/** What every act on many supports is given. */
export interface BatchInput {
  /** True: answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null;
  readonly idempotencyKey: string;
}

export interface BatchDefinition {
  readonly action: Action;
  readonly kind: Exclude<BatchKind, 'UNDO'>;
  readonly play: () => Promise<Played>;
}

/** What a dry run would give is not there: its id is no one's. */
function previewOf({ items, pledges }: Played): BatchValue {
  const seen = items.map(({ effect, restores: _, assignment, ...item }) => {
    return { ...item, assignment: effect === 'ASSIGNED' ? null : assignment };
  });
  return { batch: null, items: seen, pledges };
}

/** The work once it is known that every item can be done, or a refusal of the whole. */
export function keptOf(batch: string, { items, pledges }: Played): RememberedBatch {
  const kept = items.map(({ index, assignment, warnings }) => ({ index, assignment, warnings }));
  return { batch, items: kept, pledges };
}

/** All or nothing: does every item of a batch once a key, or none; a dry run does them all and takes them back. */
export async function doBatch<Input extends BatchInput>(
  trx: Transaction,
  context: ActContext,
  input: Input,
  { action, kind, play }: BatchDefinition,
): Promise<BatchValue> {
  const { dryRun, ...rest } = input;
  if (dryRun) return endRehearsal(previewOf(await play()));
  const remembered = await withIdempotency(trx, context, { action, input: rest }, async () => {
    const played = await play();
    if (played.refusals.length > 0) return refuse({ code: 'BATCH_REFUSED', refusals: played.refusals });
    return keptOf(await recordBatch(trx, context, played, { action, kind, undoes: null }), played);
  });
  return readBatchValue(trx, context, remembered);
}

import {
  type AttachmentOwner,
  type AttachmentRecord,
  type DisbursementBatchRecord,
  findAttachment,
  lockDisbursementBatch,
} from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { type Action, can } from '@vuonlen/permissions';
import { holdHousehold } from '../households/index.ts';
import { type ActContext, type ActEvent, recordEvent, refuse, requireFound, scopeOf } from '../kernel/index.ts';
import { requireBatchRights } from './disbursement-batch-of.ts';

/** Whether the actor may add files to households and remove them: who edits the household. */
export function mayFileForHouseholds({ actor }: Pick<ActContext, 'actor'>): boolean {
  return can(actor, 'attachment.add') && can(actor, 'household.update');
}

/**
 * Whether the actor may add files to a batch and remove them, as far as the measure and the money let: who makes batches
 * and reads every household of this one.
 */
export function mayFileForBatch(
  { actor }: Pick<ActContext, 'actor'>,
  { isWhole }: Pick<DisbursementBatchRecord, 'isWhole'>,
): boolean {
  return isWhole && can(actor, 'attachment.add') && can(actor, 'disbursement.create');
}

/**
 * Whether the actor may take the bytes: a file cannot be masked, so that who reads households masked takes none of theirs.
 */
export function mayTakeAttachment(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { batch }: Pick<AttachmentRecord, 'batch'>,
): boolean {
  return can(context.actor, 'attachment.take') && (batch !== null || !scopeOf(context).masked);
}

/** What files are added to or removed from, held until the act ends, for who may act on it. */
export async function holdOwner(
  trx: Transaction,
  context: ActContext,
  owner: AttachmentOwner,
  action: Action,
): Promise<void> {
  if ('household' in owner) {
    await holdHousehold(trx, context, owner.household);
    if (!mayFileForHouseholds(context)) refuse({ code: 'FORBIDDEN', action });
    return;
  }
  const find = (id: string) => lockDisbursementBatch(trx, scopeOf(context), id);
  const batch = await requireFound('DisbursementBatch', owner.batch, find);
  if (!mayFileForBatch(context, batch)) refuse({ code: 'FORBIDDEN', action });
  await requireBatchRights(trx, context, batch, action);
}

/** What a file belongs to. */
export function ownerOf({ household, batch }: Pick<AttachmentRecord, 'household' | 'batch'>): AttachmentOwner {
  if (household !== null) return { household };
  if (batch === null) throw new Error('A file that belongs to nothing was read.');
  return { batch };
}

/** A file within the scope. */
export function readAttachment(trx: Transaction, context: ActContext, id: string): Promise<AttachmentRecord> {
  return requireFound('Attachment', id, (known) => findAttachment(trx, scopeOf(context), known));
}

/** Leaves the trail of what was done with a file on what it belongs to; its name may be that of a person, and stays away. */
export function recordFiling(
  trx: Transaction,
  context: ActContext,
  owner: AttachmentOwner,
  event: Pick<ActEvent, 'action' | 'payload'>,
): Promise<void> {
  const about =
    'household' in owner
      ? { aggregate: 'HOUSEHOLD' as const, aggregateId: owner.household }
      : { aggregate: 'DISBURSEMENT_BATCH' as const, aggregateId: owner.batch };
  return recordEvent(trx, context, { effectiveOn: context.workingDate, ...event, ...about });
}

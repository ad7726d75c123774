import { type AttachmentRecord, insertAttachmentRemoval } from '@vuonlen/database/assignments';
import { act, refuseIssues, textIssues } from '../kernel/index.ts';
import { holdOwner, ownerOf, readAttachment, recordFiling } from './attachment-of.ts';

export interface RemoveAttachmentInput {
  readonly attachment: string;
  readonly reason: string;
}

export interface RemoveAttachmentValue {
  readonly attachment: AttachmentRecord;
}

/**
 * Removes a file with a reason: nobody takes it any more, and it stays on record with its bytes. What is removed already
 * stays so, with its first reason.
 *
 * Refuses with INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const removeAttachment = act<RemoveAttachmentInput, RemoveAttachmentValue>({
  action: 'attachment.remove',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const owner = ownerOf(await readAttachment(trx, context, input.attachment));
    await holdOwner(trx, context, owner, 'attachment.remove');
    const attachment = await readAttachment(trx, context, input.attachment);
    if (attachment.removedOn !== null) return { attachment };
    const { committee, userId } = context.actor;
    await insertAttachmentRemoval(trx, {
      committee,
      attachment: attachment.id,
      removedOn: context.workingDate,
      reason: input.reason,
      recordedAt: context.now(),
      recordedBy: userId,
    });
    const payload = { attachment: attachment.id };
    await recordFiling(trx, context, owner, { action: 'attachment.remove', payload });
    return { attachment: await readAttachment(trx, context, attachment.id) };
  },
});

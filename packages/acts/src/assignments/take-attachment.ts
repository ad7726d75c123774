import { type AttachmentRecord, readAttachmentBytes } from '@vuonlen/database/assignments';
import { act, refuse } from '../kernel/index.ts';
import { mayTakeAttachment, ownerOf, readAttachment, recordFiling } from './attachment-of.ts';

export interface TakeAttachmentInput {
  readonly attachment: string;
}

export interface TakenAttachment {
  readonly attachment: AttachmentRecord;
  /** Null: it was removed, and is not handed out. */
  readonly bytes: Uint8Array | null;
}

/**
 * Reads the bytes of a file for somebody, and puts on the trail who took it before it is handed out.
 *
 * Refuses with NOT_FOUND, FORBIDDEN (masked readers take no papers of a household).
 */
export const takeAttachment = act<TakeAttachmentInput, TakenAttachment>({
  action: 'attachment.take',
  run: async (trx, context, input) => {
    const attachment = await readAttachment(trx, context, input.attachment);
    if (!mayTakeAttachment(context, attachment)) refuse({ code: 'FORBIDDEN', action: 'attachment.take' });
    if (attachment.removedOn !== null) return { attachment, bytes: null };
    const bytes = await readAttachmentBytes(trx, context.actor.committee, attachment.id);
    const payload = { attachment: attachment.id };
    await recordFiling(trx, context, ownerOf(attachment), { action: 'attachment.take', payload });
    return { attachment, bytes };
  },
});

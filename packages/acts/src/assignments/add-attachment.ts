import { createHash } from 'node:crypto';
import {
  type AttachmentOwner,
  type AttachmentRecord,
  findSameAttachment,
  insertAttachment,
} from '@vuonlen/database/assignments';
import type { AttachmentMediaType, Transaction } from '@vuonlen/database/kernel';
import { type ActContext, act, type InputIssue, issue, refuseIssues, textIssues } from '../kernel/index.ts';
import { holdOwner, readAttachment, recordFiling } from './attachment-of.ts';
import { attachmentTypeOf, mostAttachmentBytes } from './attachment-type.ts';

/** Files that one household or batch may have, removed ones too. */
const mostFiles = 100;

export interface AddAttachmentInput {
  readonly owner: AttachmentOwner;
  /** As the file is called where it comes from. */
  readonly name: string;
  readonly mediaType: AttachmentMediaType;
  readonly bytes: Uint8Array;
}

export interface AddAttachmentValue {
  readonly attachment: AttachmentRecord;
  /** The same file stood there already: nothing was written. */
  readonly isKnown: boolean;
}

function inputIssues({ name, mediaType, bytes }: AddAttachmentInput): InputIssue[] {
  const issues = textIssues('name', name, { max: 200, required: true });
  if (attachmentTypeOf(bytes) !== mediaType) {
    const vi = 'Nội dung tệp không đúng loại PDF, JPEG hoặc PNG đã khai.';
    issues.push(issue('mediaType', 'NOT_OF_ITS_TYPE', vi, 'The bytes are not of the type that they are said to be.'));
  }
  if (bytes.byteLength > mostAttachmentBytes) {
    issues.push(issue('bytes', 'TOO_LARGE', 'Tệp lớn hơn 5 MB.', 'The file is larger than 5 MB.'));
  }
  return issues;
}

async function add(trx: Transaction, context: ActContext, input: AddAttachmentInput, contentHash: string) {
  const { owner, name, mediaType, bytes } = input;
  const { committee, userId } = context.actor;
  const { same, kept } = await findSameAttachment(trx, committee, owner, contentHash);
  if (same !== null) return { id: same, isKnown: true };
  if (kept >= mostFiles) {
    const vi = `Mỗi hộ, mỗi đợt chi giữ tối đa ${mostFiles} tệp, kể cả tệp đã gỡ.`;
    const en = `A household or a batch has at most ${mostFiles} files, removed ones too.`;
    refuseIssues([issue('owner', 'TOO_MANY', vi, en)]);
  }
  const id = context.newId();
  const recordedAt = context.now();
  const row = { id, owner, name, mediaType, bytes, contentHash };
  await insertAttachment(trx, { ...row, committee, recordedAt, recordedBy: userId });
  const payload = { attachment: id, mediaType, size: bytes.byteLength, contentHash };
  await recordFiling(trx, context, owner, { action: 'attachment.add', payload });
  return { id, isKnown: false };
}

/**
 * Keeps a file with a household or a batch of payments, as it came. The same file for the same thing is kept once: who
 * sends it again is told that it stands there.
 *
 * Refuses with INVALID_INPUT (bytes that are not of their type, TOO_LARGE, TOO_MANY), NOT_FOUND, FORBIDDEN.
 */
export const addAttachment = act<AddAttachmentInput, AddAttachmentValue>({
  action: 'attachment.add',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input));
    const contentHash = createHash('sha256').update(input.bytes).digest('hex');
    await holdOwner(trx, context, input.owner, 'attachment.add');
    const { id, isKnown } = await add(trx, context, input, contentHash);
    return { attachment: await readAttachment(trx, context, id), isKnown };
  },
});

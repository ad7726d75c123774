import { addAttachment } from '@vuonlen/acts/assignments';
import type { AttachmentOwner } from '@vuonlen/database/assignments';
import { fromGlobalId, toGlobalId } from '../../../kernel/index.ts';
import type { Answer, Office } from './office.ts';

let made = 0;

/** Files are added by the door of files; here by its act. */
async function add({ people }: Office, owner: AttachmentOwner): Promise<string> {
  made += 1;
  const bytes = new TextEncoder().encode(`%PDF-1.7\n% ${made}\n`);
  const file = { name: `Giấy tờ ${made}.pdf`, mediaType: 'application/pdf' as const, bytes };
  const added = await addAttachment(people.officer.context(), { owner, ...file });
  if (!added.ok) throw new Error(`addAttachment: ${JSON.stringify(added.error)}`);
  return toGlobalId('Attachment', added.value.attachment.id);
}

/** With each household and each batch of payments a file that stands, and one that was removed. */
export async function addAttachments(office: Office, households: readonly string[]): Promise<void> {
  const { data } = await office.people.officer.ask('{ disbursementBatches(first: 200) { nodes { id } } }');
  const batches = data.disbursementBatches.nodes.map(({ id }: Answer) => id as string);
  const own = (id: string) => fromGlobalId(id)?.id ?? '';
  const owners: readonly AttachmentOwner[] = [
    ...households.map((id) => ({ household: own(id) })),
    ...batches.map((id: string) => ({ batch: own(id) })),
  ];
  for (const owner of owners) {
    await add(office, owner);
    const attachment = await add(office, owner);
    await office.officer('removeAttachment', { attachment, reason: 'Gửi nhầm tệp' }, 'attachment { id }');
  }
}

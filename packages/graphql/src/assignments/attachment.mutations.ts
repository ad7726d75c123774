import { type RemoveAttachmentValue, removeAttachment } from '@vuonlen/acts/assignments';
import { z } from 'zod';
import { actMutation, builder, NotFoundError, nodeIdOf, text } from '../kernel/index.ts';
import { Attachment } from './attachment.type.ts';

const RemoveAttachmentInput = builder.inputType('RemoveAttachmentInput', {
  description: 'A file that is to be removed (gỡ tài liệu kèm theo).',
  fields: (t) => ({
    attachment: t.id({ required: true, description: 'The file.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

const removeAttachmentSchema = z.object({ attachment: nodeIdOf('Attachment'), reason: text(2000) });

const Removed = builder.objectRef<RemoveAttachmentValue>('RemoveAttachmentSuccess').implement({
  description: 'The file is removed.',
  fields: (t) => ({
    attachment: t.field({ type: Attachment, description: 'The file now.', resolve: ({ attachment }) => attachment }),
  }),
});

actMutation({
  name: 'removeAttachment',
  description:
    'Removes a file of a household or a batch with a reason; one that is removed already stays so (gỡ tài liệu). Files are added at /files/attachments.',
  action: 'attachment.remove',
  input: RemoveAttachmentInput,
  parse: removeAttachmentSchema,
  success: Removed,
  errors: [NotFoundError],
  run: removeAttachment,
});

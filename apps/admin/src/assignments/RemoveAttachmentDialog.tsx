import { Typography } from '@mui/material';
import { useState } from 'react';
import { type AttachmentPartsFragment, RemoveAttachmentDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';

interface Props {
  readonly attachment: AttachmentPartsFragment;
  readonly onClose: () => void;
}

/** Removes a file with a reason. */
export function RemoveAttachmentDialog({ attachment: { id, name }, onClose }: Props) {
  const words = useLateWords();
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(RemoveAttachmentDocument, onClose);
  const { attachments } = words;
  return (
    <ActDialog
      title={attachments.remove}
      submit={attachments.remove}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { attachment: id, reason: reason.trim() } })}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <strong>{name}</strong>
      </Typography>
      <Typography color="textSecondary" gutterBottom>
        {attachments.removeHint}
      </Typography>
      <TextLine label={words.parts.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

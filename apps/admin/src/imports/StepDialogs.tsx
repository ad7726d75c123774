import { Typography } from '@mui/material';
import { useState } from 'react';
import { DiscardImportDocument, type ImportDetailFragment, UndoImportDocument } from '../gql/graphql.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';
import { useImportWords } from './use-import-words.ts';

interface Props {
  readonly batch: ImportDetailFragment;
  readonly onClose: () => void;
}

/** Gives an open import up. */
export function DiscardDialog({ batch, onClose }: Props) {
  const { imports } = useImportWords();
  const { act, submit } = useDialogAct(DiscardImportDocument, onClose);
  return (
    <ActDialog
      title={imports.discard}
      submit={imports.discard}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input: { import: batch.id, expectedVersion: batch.version } })}
    >
      <Typography>{imports.discardHint}</Typography>
    </ActDialog>
  );
}

/** Takes out of the register again what an import has brought. */
export function UndoDialog({ batch, onClose }: Props) {
  const { imports } = useImportWords();
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(UndoImportDocument, onClose);
  return (
    <ActDialog
      title={imports.undo}
      submit={imports.undo}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { import: batch.id, expectedVersion: batch.version, reason } })}
    >
      <Typography sx={{ mb: 2 }}>{imports.undoHint}</Typography>
      <TextLine label={imports.reason} value={reason} onChange={setReason} required fullWidth multiline minRows={2} />
    </ActDialog>
  );
}

import { Typography } from '@mui/material';
import { useState } from 'react';
import { type SuccessionRowFragment, WithdrawSuccessionDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';

interface Props {
  readonly succession: SuccessionRowFragment;
  readonly name: string;
  readonly onClose: () => void;
}

/** Withdraws a succession that was recorded by mistake; it stays on record. */
export function WithdrawDialog({ succession, name, onClose }: Props) {
  const { places } = useLateWords();
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(WithdrawSuccessionDocument, onClose);
  const { id, version: expectedVersion } = succession;
  return (
    <ActDialog
      title={places.withdrawOf(name)}
      submit={places.withdraw}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { id, expectedVersion, reason: reason.trim() } })}
    >
      <Typography color="textSecondary">{places.withdrawHint}</Typography>
      <TextLine label={places.withdrawReason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

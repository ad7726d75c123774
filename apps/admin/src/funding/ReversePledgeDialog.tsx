import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { ReversePledgeDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';
import type { Entry } from './ledger-entry.ts';

interface Props {
  readonly ownPledge: NonNullable<Entry['ownPledge']>;
  readonly onClose: () => void;
}

/** Takes back what was pledged by a document, by an entry of its own with the reason; both stay on record. */
export function ReversePledgeDialog({ ownPledge, onClose }: Props) {
  const { funding, parts } = useLateWords();
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ReversePledgeDocument, onClose);
  const input = { ownPledge: ownPledge.id, reason: reason.trim() };
  return (
    <ActDialog
      title={funding.takePledgeBackOf(ownPledge.documentNumber)}
      submit={funding.takePledgeBack}
      act={act}
      ready={input.reason !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{funding.takePledgeBackHint}</Typography>
      <TextLine label={parts.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

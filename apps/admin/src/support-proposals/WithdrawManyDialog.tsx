import { Alert, Typography } from '@mui/material';
import { supportProposalStepLabels } from '@vuonlen/plan/assignments';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { WithdrawProposalsDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';
import type { Begun } from './use-proposing.ts';

/** What one withdrawal takes. */
const most = 100;

interface Props {
  readonly proposals: readonly Begun[];
  /** What they are called, where there is room to say it. */
  readonly names?: readonly string[];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Withdraws several proposals with one reason: all of them or, when one cannot be, none. */
export function WithdrawManyDialog({ proposals, names = [], onClose, onDone = onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(WithdrawProposalsDocument, onDone);
  return (
    <ActDialog
      title={words.proposals.withdrawMany(proposals.length)}
      submit={text(supportProposalStepLabels.WITHDRAW)}
      act={act}
      ready={reason.trim() !== '' && proposals.length <= most}
      onClose={onClose}
      onSubmit={() => submit({ input: { proposals: [...proposals], reason: reason.trim() } })}
    >
      {proposals.length > most ? <Alert severity="warning">{words.many.tooMany(formatNumber(most))}</Alert> : null}
      <Typography color="textSecondary">{words.proposals.withdrawManyHint}</Typography>
      {names.length > 0 ? (
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : null}
      <TextLine label={words.parts.reason} value={reason} onChange={setReason} required multiline minRows={3} />
    </ActDialog>
  );
}

import { Typography } from '@mui/material';
import { useState } from 'react';
import {
  type MemberPartsFragment,
  type NeedPartsFragment,
  RemoveMemberDocument,
  WithdrawNeedDocument,
} from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';

/** Takes a member out of the household, with the reason. */
export function RemoveMemberDialog({ member, onClose }: { member: MemberPartsFragment; onClose: () => void }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(RemoveMemberDocument, onClose);
  return (
    <ActDialog
      title={words.record.members.removeOf(member.fullName)}
      submit={words.record.members.remove}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { id: member.id, expectedVersion: member.version, reason } })}
    >
      <Typography color="textSecondary">{words.record.members.removeHint}</Typography>
      <TextLine label={words.parts.reason} value={reason} onChange={setReason} required multiline minRows={2} />
    </ActDialog>
  );
}

/** Withdraws a need, with the reason. */
export function WithdrawNeedDialog({ need, onClose }: { need: NeedPartsFragment; onClose: () => void }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(WithdrawNeedDocument, onClose);
  return (
    <ActDialog
      title={words.record.needs.withdrawOf(words.vocabulary.need[need.kind])}
      submit={words.record.needs.withdraw}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { id: need.id, reason } })}
    >
      <TextLine label={words.parts.reason} value={reason} onChange={setReason} required multiline minRows={2} />
    </ActDialog>
  );
}

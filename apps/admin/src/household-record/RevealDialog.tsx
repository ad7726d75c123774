import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/index.ts';
import { type MemberPartsFragment, RevealCitizenNumberDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useIssues } from '../ui/index.ts';

/** `012345678901` in groups of three, as people read it out. */
function grouped(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1 ');
}

function Shown({ name, number, onClose }: { name: string; number: string; onClose: () => void }) {
  const words = useLateWords();
  const { reveal } = words.record;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="revealed">
      <DialogTitle id="revealed">{reveal.of(name)}</DialogTitle>
      <DialogContent>
        <Typography sx={{ fontSize: '1.5rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
          {grouped(number)}
        </Typography>
        <Typography color="textSecondary">{reveal.recorded}</Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          {words.parts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Shows the whole citizen number of one member, once a reason is on record; with the dialog it is gone again. */
export function RevealDialog({ member, onClose }: { member: MemberPartsFragment; onClose: () => void }) {
  const { reveal } = useLateWords().record;
  const act = useAct(RevealCitizenNumberDocument);
  const issueAt = useIssues(act.refusal);
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const shown = await act.run({ input: { id: member.id, reason: reason.trim() } });
    if (shown) setNumber(shown.citizenNumber);
  };
  if (number !== null) return <Shown name={member.fullName} number={number} onClose={onClose} />;
  return (
    <ActDialog
      title={reveal.of(member.fullName)}
      submit={reveal.submit}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={send}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {reveal.hint}
      </Alert>
      <TextLine
        label={reveal.reason}
        value={reason}
        onChange={setReason}
        required
        multiline
        minRows={2}
        {...issueAt('reason')}
      />
    </ActDialog>
  );
}

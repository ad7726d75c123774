import { Alert, Button, Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { useTakingBack, type Written } from './use-recording.ts';

interface Props {
  readonly written: readonly Written[];
  readonly policy: string;
}

function TakeBackDialog({
  written,
  onClose,
  onDone,
}: {
  written: Props['written'];
  onClose: () => void;
  onDone: () => void;
}) {
  const words = useLateWords();
  const { record } = words.many;
  const [reason, setReason] = useState('');
  const { act, takeBack } = useTakingBack(written, onDone);
  return (
    <ActDialog
      title={record.undoTitle}
      submit={record.undo}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => takeBack(reason)}
    >
      <Typography color="textSecondary">{record.undoHint}</Typography>
      <TextLine required label={words.record.decisions.reason} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

/** What was recorded, and the way back while nobody has touched it. */
export function RecordedNotice({ written, policy }: Props) {
  const { record } = useLateWords().many;
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const count = formatNumber(written.length);
  return (
    <>
      <Alert severity="success" role="status">
        {isUndone ? record.undone(count) : record.done(count)}
      </Alert>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button component={Link} variant="contained" to={`/policies?policy=${encodeURIComponent(policy)}`}>
          {record.see}
        </Button>
        {may('entitlement.correct') && !isUndone ? <Button onClick={() => setOpen(true)}>{record.undo}</Button> : null}
      </Stack>
      {isOpen ? (
        <TakeBackDialog
          written={written}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setUndone(true);
          }}
        />
      ) : null}
    </>
  );
}

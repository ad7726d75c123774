import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n/index.ts';

/** A one-time password on its only showing. */
export interface OneTime {
  readonly username: string;
  readonly password: string;
}

/** Shows a one-time password once; closing forgets it. */
export function OneTimePasswordDialog({ shown, onClose }: { shown: OneTime; onClose: () => void }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(shown.password).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="one-time-title">
      <DialogTitle id="one-time-title">{words.users.oneTimeTitle}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {words.users.oneTimeHint}
        </Alert>
        <Typography gutterBottom>
          {words.users.username}: <strong>{shown.username}</strong>
        </Typography>
        <TextField
          label={words.users.oneTimeTitle}
          value={shown.password}
          slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: 'monospace', fontSize: 18 } } }}
          onFocus={(event) => event.target.select()}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={copy}>{copied ? words.users.copied : words.users.copy}</Button>
        <Button onClick={onClose} variant="contained">
          {words.users.oneTimeDone}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

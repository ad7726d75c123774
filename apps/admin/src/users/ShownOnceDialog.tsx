import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n/index.ts';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** Whose it is: its name and the value. */
  readonly of: readonly [name: string, value: string];
  readonly secret: string;
  readonly done: string;
  readonly onClose: () => void;
}

/** Shows a secret once; closing forgets it. */
export function ShownOnceDialog({ title, hint, of: [name, value], secret, done, onClose }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="one-time-title">
      <DialogTitle id="one-time-title">{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {hint}
        </Alert>
        <Typography gutterBottom>
          {name}: <strong>{value}</strong>
        </Typography>
        <TextField
          label={title}
          value={secret}
          slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: 'monospace', fontSize: 18 } } }}
          onFocus={(event) => event.target.select()}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={copy}>{copied ? words.users.copied : words.users.copy}</Button>
        <Button onClick={onClose} variant="contained">
          {done}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { type SignInOutcome, signIn, type Viewer } from '../users/index.ts';

interface Props {
  readonly viewer: Viewer;
  /** The same person is signed in again. */
  readonly onBack: () => void;
  /** The person wants to go to the sign-in instead. */
  readonly onLeave: () => void;
}

type Problem = Exclude<SignInOutcome, 'SIGNED_IN'>;

/** The same person signs in again; nobody else can, so that nothing is sent in another name. */
export function SessionDialog({ viewer, onBack, onLeave }: Props) {
  const words = useWords();
  const { session } = words.shell;
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    setPending(true);
    const outcome = await signIn(viewer.username, password).catch((): SignInOutcome => 'FAILED');
    setPending(false);
    if (outcome === 'SIGNED_IN') onBack();
    else setProblem(outcome);
  };
  const sentences: Readonly<Record<Problem, string>> = {
    WRONG: words.users.signInFailed,
    DISABLED: words.users.signInDisabled,
    TOO_MANY_ATTEMPTS: words.users.signInBlocked,
    FAILED: words.shell.failedHint,
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="session-title"
      sx={{ zIndex: (theme) => theme.zIndex.modal + 10 }}
    >
      <form onSubmit={submit}>
        <DialogTitle id="session-title">{session.title}</DialogTitle>
        <DialogContent>
          {problem ? (
            <Alert severity="error" sx={{ mb: 1 }}>
              {sentences[problem]}
            </Alert>
          ) : null}
          <Typography sx={{ mb: 1 }}>{session.hint}</Typography>
          <TextField
            label={words.users.username}
            name="username"
            value={viewer.username}
            autoComplete="username"
            slotProps={{ htmlInput: { readOnly: true } }}
          />
          <TextField
            label={words.users.password}
            name="password"
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            required
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onLeave}>{session.leave}</Button>
          <Button type="submit" variant="contained" disabled={pending || password === ''}>
            {session.back}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

import { Alert, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogin } from 'react-admin';
import { useWords } from '../i18n/index.ts';
import { SignedOutPage } from './SignedOutPage.tsx';

/** Text of a named field of a form. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function SignInPage() {
  const words = useWords();
  const login = useLogin();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setProblem(null);
    try {
      await login({ username: textOf(form, 'username').trim(), password: textOf(form, 'password') });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'FAILED');
      setPending(false);
    }
  };
  const sentence: Readonly<Record<string, string>> = {
    WRONG: words.users.signInFailed,
    DISABLED: words.users.signInDisabled,
    TOO_MANY_ATTEMPTS: words.users.signInBlocked,
  };

  return (
    <SignedOutPage title={words.users.signIn}>
      <form onSubmit={submit}>
        {problem ? (
          <Alert severity="error" sx={{ mb: 2 }}>
            {sentence[problem] ?? words.shell.failedHint}
          </Alert>
        ) : null}
        <TextField name="username" label={words.users.username} autoComplete="username" required size="medium" />
        <TextField
          name="password"
          label={words.users.password}
          type="password"
          autoComplete="current-password"
          required
          size="medium"
        />
        <Button type="submit" variant="contained" size="large" fullWidth disabled={pending} sx={{ mt: 2, mb: 2 }}>
          {words.users.signIn}
        </Button>
        <Typography variant="body2" color="textSecondary">
          {words.users.signInHelp}
        </Typography>
      </form>
    </SignedOutPage>
  );
}

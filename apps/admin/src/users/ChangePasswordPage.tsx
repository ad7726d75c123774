import { Alert, Button, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLogout, useNotify, useRedirect } from 'react-admin';
import { useWords, type Words } from '../i18n/index.ts';
import { type ChangeOutcome, changePassword } from './account.ts';
import { checkNewPassword, type PasswordProblem } from './new-password.ts';
import { SignedOutPage } from './SignedOutPage.tsx';
import { useViewer } from './viewer.ts';

type Problem = PasswordProblem | Exclude<ChangeOutcome, 'CHANGED'>;

function sentenceOf(problem: Problem, words: Words): string {
  const sentences: Record<Problem, string> = {
    SHORT: words.users.passwordShort,
    DIFFERS: words.users.passwordDiffers,
    SAME: words.users.passwordSame,
    REFUSED: words.users.passwordRefused,
    TOO_MANY_ATTEMPTS: words.users.signInBlocked,
    FAILED: words.parts.unexpected,
    UNANSWERED: words.users.passwordUnanswered,
  };
  return sentences[problem];
}

function PasswordField({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const fill = name === 'current' ? 'current-password' : 'new-password';
  return (
    <TextField name={name} label={label} type="password" autoComplete={fill} required size="medium" helperText={hint} />
  );
}

/** Replaces the password: a must after a one-time password, a choice at any other time. */
export function ChangePasswordPage() {
  const words = useWords();
  const queries = useQueryClient();
  const redirect = useRedirect();
  const notify = useNotify();
  const logout = useLogout();
  const viewer = useViewer();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [current, next, repeated] = ['current', 'next', 'repeated'].map((name) => String(form.get(name) ?? ''));
    const found = checkNewPassword({ current: current ?? '', next: next ?? '', repeated: repeated ?? '' });
    if (found) return setProblem(found);
    setPending(true);
    const outcome = await changePassword(current ?? '', next ?? '');
    setPending(false);
    if (outcome !== 'CHANGED') return setProblem(outcome);
    await queries.resetQueries();
    notify(words.users.passwordSaved, { type: 'success' });
    redirect('/');
  };

  return (
    <SignedOutPage title={words.users.mustChangeTitle}>
      <form onSubmit={submit}>
        {viewer?.mustChangePassword ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {words.users.mustChangeHint}
          </Alert>
        ) : null}
        {problem ? (
          <Alert severity="error" sx={{ mb: 2 }}>
            {sentenceOf(problem, words)}
          </Alert>
        ) : null}
        <PasswordField name="current" label={words.users.currentPassword} />
        <PasswordField name="next" label={words.users.newPassword} hint={words.users.passwordRule} />
        <PasswordField name="repeated" label={words.users.repeatPassword} />
        <Button type="submit" variant="contained" size="large" fullWidth disabled={pending} sx={{ mt: 2 }}>
          {words.users.savePassword}
        </Button>
        <Button onClick={() => logout()} fullWidth sx={{ mt: 1 }}>
          {words.shell.signOut}
        </Button>
      </form>
    </SignedOutPage>
  );
}

/** Answers of the sign-in service, as far as the screens tell them apart. */
export type SignInOutcome = 'SIGNED_IN' | 'WRONG' | 'DISABLED' | 'TOO_MANY_ATTEMPTS' | 'FAILED';

/** What the sign-in service answered. */
interface Posted {
  readonly status: number;
  readonly code: string | undefined;
}

async function post(path: string, body: object): Promise<Posted> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-vuonlen-csrf': '1' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  });
  const answer: { readonly code?: string } | null = response.ok ? null : await response.json().catch(() => null);
  return { status: response.status, code: answer?.code };
}

/** Opens a session by username and password. */
export async function signIn(username: string, password: string): Promise<SignInOutcome> {
  const { status, code } = await post('sign-in/username', { username, password });
  if (status < 300) return 'SIGNED_IN';
  if (status === 429) return 'TOO_MANY_ATTEMPTS';
  if (code === 'ACCOUNT_DISABLED') return 'DISABLED';
  return status < 500 ? 'WRONG' : 'FAILED';
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await post('sign-out', {});
}

/** What became of a new password. UNANSWERED: the answer was lost on the way, it may be the new one or the old. */
export type ChangeOutcome = 'CHANGED' | 'REFUSED' | 'TOO_MANY_ATTEMPTS' | 'FAILED' | 'UNANSWERED';

/** Replaces the own password and ends the sessions elsewhere. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<ChangeOutcome> {
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  const posted = await post('change-password', body).catch(() => null);
  if (posted === null) return 'UNANSWERED';
  const { status } = posted;
  if (status < 300) return 'CHANGED';
  if (status === 429) return 'TOO_MANY_ATTEMPTS';
  return status < 500 ? 'REFUSED' : 'FAILED';
}

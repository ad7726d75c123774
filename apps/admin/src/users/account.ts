/** Answers of the sign-in service, as far as the screens tell them apart. */
export type SignInOutcome = 'SIGNED_IN' | 'WRONG' | 'TOO_MANY_ATTEMPTS' | 'FAILED';

async function post(path: string, body: object): Promise<number> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-vuonlen-csrf': '1' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  });
  return response.status;
}

/** Opens a session by username and password. */
export async function signIn(username: string, password: string): Promise<SignInOutcome> {
  const status = await post('sign-in/username', { username, password });
  if (status < 300) return 'SIGNED_IN';
  if (status === 429) return 'TOO_MANY_ATTEMPTS';
  return status < 500 ? 'WRONG' : 'FAILED';
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await post('sign-out', {});
}

/** Replaces the own password and ends the sessions elsewhere; false when the service does not accept it. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<boolean> {
  const status = await post('change-password', { currentPassword, newPassword, revokeOtherSessions: true });
  return status < 300;
}

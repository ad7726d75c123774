export type PasswordProblem = 'SHORT' | 'DIFFERS' | 'SAME' | 'REFUSED';

/** Fewest characters of a password; the gateway holds the same bound. */
const shortestPassword = 12;

/** What stands against a new password before the server is asked; null when nothing does. */
export function checkNewPassword(entry: { current: string; next: string; repeated: string }): PasswordProblem | null {
  if (entry.next.length < shortestPassword) return 'SHORT';
  if (entry.next !== entry.repeated) return 'DIFFERS';
  return entry.next === entry.current ? 'SAME' : null;
}

import { passwordLength } from '@vuonlen/permissions';

export type PasswordProblem = 'SHORT' | 'DIFFERS' | 'SAME' | 'REFUSED';

/** What stands against a new password before the server is asked; null when nothing does. */
export function checkNewPassword(entry: { current: string; next: string; repeated: string }): PasswordProblem | null {
  if (entry.next.length < passwordLength.least) return 'SHORT';
  if (entry.next !== entry.repeated) return 'DIFFERS';
  return entry.next === entry.current ? 'SAME' : null;
}

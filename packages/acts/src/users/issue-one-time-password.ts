import type { Transaction, Writers } from '@vuonlen/database/kernel';
import { findUser, lockMembership, type UserRecord, writeOneTimePassword } from '@vuonlen/database/users';
import { type Author, act, issue, recordEvent, refuseIssues, requireFound, systemOf } from '../kernel/index.ts';

export interface IssueOneTimePasswordInput {
  /** The membership of the person. */
  readonly user: string;
  /** Hash of the new password as the session library makes it. The password itself never comes here. */
  readonly passwordHash: string;
}

/** A disabled person could not sign in with it, and it would wait for whoever opens the account again. */
function refuseDisabled({ disabled }: { readonly disabled: boolean }): void {
  if (!disabled) return;
  const vi = 'Tài khoản này đã bị khóa: mở lại tài khoản rồi mới cấp mật khẩu.';
  const en = 'This account is disabled: enable it before a password is issued.';
  refuseIssues([issue('user', 'ACCOUNT_DISABLED', vi, en)]);
}

async function issuePassword(trx: Transaction, author: Author, { user, passwordHash }: IssueOneTimePasswordInput) {
  const { committee } = author.actor;
  const known = await requireFound('User', user, (id) => lockMembership(trx, committee, id));
  refuseDisabled(known);
  await writeOneTimePassword(trx, known.userId, passwordHash, author.now());
  await recordEvent(trx, author, {
    action: 'user.issueOneTimePassword',
    aggregate: 'MEMBERSHIP',
    aggregateId: known.id,
    payload: { user: known.id },
  });
  return { user: await requireFound('User', known.id, (id) => findUser(trx, committee, id)) };
}

/**
 * Gives a person a new one-time password, to be changed at the next sign-in, and ends every session of theirs.
 *
 * Refuses with INVALID_INPUT (ACCOUNT_DISABLED: nobody may sign in with it), NOT_FOUND, FORBIDDEN.
 */
export const issueOneTimePassword = act<IssueOneTimePasswordInput, { readonly user: UserRecord }>({
  action: 'user.issueOneTimePassword',
  run: issuePassword,
});

export interface SystemPassword extends Omit<Author, 'actor'>, IssueOneTimePasswordInput {
  readonly writers: Writers;
  readonly committee: string;
}

/** The same from the command line of the machine: who can run it needs no right in the committee, and is on the trail. */
export function issueOneTimePasswordAsSystem(order: SystemPassword): Promise<{ readonly user: UserRecord }> {
  return order.writers.transaction().execute((trx) => issuePassword(trx, systemOf(order.committee, order), order));
}

import type { Transaction, Writers } from '@vuonlen/database/kernel';
import { findUser, lockMembership, type UserRecord, writeOneTimePassword } from '@vuonlen/database/users';
import { type Author, act, recordEvent, requireFound, systemOf } from '../kernel/index.ts';

export interface IssueOneTimePasswordInput {
  /** The membership of the person. */
  readonly user: string;
  /** Hash of the new password as the session library makes it. The password itself never comes here. */
  readonly passwordHash: string;
}

async function issue(trx: Transaction, author: Author, { user, passwordHash }: IssueOneTimePasswordInput) {
  const { committee } = author.actor;
  const known = await requireFound('User', user, (id) => lockMembership(trx, committee, id));
  await writeOneTimePassword(trx, known.userId, passwordHash, author.now());
  await recordEvent(trx, author, {
    action: 'user.issueOneTimePassword',
    aggregate: 'MEMBERSHIP',
    aggregateId: known.id,
    payload: { user: known.id },
  });
  return { user: await requireFound('User', known.id, (id) => findUser(trx, committee, id)) };
}

/** Gives a person a new one-time password, to be changed at the next sign-in, and ends every session of theirs. */
export const issueOneTimePassword = act<IssueOneTimePasswordInput, { readonly user: UserRecord }>({
  action: 'user.issueOneTimePassword',
  run: issue,
});

export interface SystemPassword extends Omit<Author, 'actor'>, IssueOneTimePasswordInput {
  readonly writers: Writers;
  readonly committee: string;
}

/** The same from the command line of the machine: who can run it needs no right in the committee, and is on the trail. */
export function issueOneTimePasswordAsSystem(order: SystemPassword): Promise<{ readonly user: UserRecord }> {
  return order.writers.transaction().execute((trx) => issue(trx, systemOf(order.committee, order), order));
}

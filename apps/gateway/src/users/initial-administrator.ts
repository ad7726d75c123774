import { createFirstAdministrator, issueOneTimePasswordAsSystem } from '@vuonlen/acts/users';
import { listUsers } from '@vuonlen/database/users';
import type { Gateway } from '../gateway.ts';

/** Somebody who signs in once with the password shown here, and then chooses an own one. */
export interface IssuedPassword {
  readonly username: string;
  readonly oneTimePassword: string;
}

const username = 'admin';

/** Creates the first administrator of a committee that has no user yet; null when it has one. */
export async function createInitialAdministrator(gateway: Gateway): Promise<IssuedPassword | null> {
  const { accounts, committee, database } = gateway;
  if ((await listUsers(database.readers, committee)).length > 0) return null;
  const account = await accounts.create({ username, name: 'Quản trị hệ thống' });
  if (account === null) throw new Error('The account admin belongs to another committee.');
  const { userId, oneTimePassword } = account;
  const { newId } = gateway;
  const { writers } = database;
  const now = () => new Date();
  await createFirstAdministrator({ writers, committee, userId, now, newId, requestId: newId() });
  return { username, oneTimePassword };
}

/** Issues a new one-time password to somebody of the committee and ends every session of theirs; null for nobody. */
export async function issueOneTimePassword(gateway: Gateway, name: string): Promise<IssuedPassword | null> {
  const { accounts, committee, database } = gateway;
  const person = (await listUsers(database.readers, committee)).find((user) => user.username === name.toLowerCase());
  if (person === undefined || person.disabled) return null;
  const { oneTimePassword, passwordHash } = await accounts.makeOneTimePassword();
  const sources = { now: () => new Date(), newId: gateway.newId, requestId: gateway.newId() };
  await issueOneTimePasswordAsSystem({
    ...sources,
    writers: database.writers,
    committee,
    user: person.id,
    passwordHash,
  });
  return { username: person.username, oneTimePassword };
}

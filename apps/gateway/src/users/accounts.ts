import { postgresFailure } from '@vuonlen/database/kernel';
import type { Accounts } from '@vuonlen/graphql';
import { APIError } from 'better-auth/api';
import type { Auth } from './auth.ts';
import { newOneTimePassword } from './one-time-password.ts';

/** better-auth wants an address for everybody; nobody is ever written to. */
function addressOf(username: string): string {
  return `${username}@users.invalid`;
}

/** A name that somebody has already is no surprise; anything else is. */
function nullWhenTaken(error: unknown): null {
  if (postgresFailure(error)?.code === '23505' || error instanceof APIError) return null;
  throw error;
}

/** Accounts over better-auth's own tables and hashes. */
export function createAccounts(auth: Auth): Accounts {
  return {
    create: async ({ username, name }) => {
      const { internalAdapter, password } = await auth.$context;
      const oneTimePassword = newOneTimePassword();
      const hash = await password.hash(oneTimePassword);
      const email = addressOf(username);
      const user = await internalAdapter
        .createUser({ name, username, email, emailVerified: true, mustChangePassword: true }, { method: 'admin' })
        .catch(nullWhenTaken);
      if (user === null) return null;
      const { id: userId } = user;
      await internalAdapter.linkAccount({ userId, accountId: userId, providerId: 'credential', password: hash });
      return { userId, oneTimePassword };
    },
    remove: async (userId) => {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUser(userId);
    },
    issueOneTimePassword: async (userId) => {
      const { internalAdapter, password } = await auth.$context;
      const oneTimePassword = newOneTimePassword();
      const hash = await password.hash(oneTimePassword);
      await internalAdapter.updateUser(userId, { mustChangePassword: true });
      await internalAdapter.updatePassword(userId, hash);
      await internalAdapter.deleteUserSessions(userId);
      return oneTimePassword;
    },
    signOut: async (userId) => {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUserSessions(userId);
    },
  };
}

import { postgresFailure } from '@vuonlen/database/kernel';
import type { Accounts } from '@vuonlen/graphql';
import { APIError } from 'better-auth/api';
import { makeApiKey } from './api-key.ts';
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

async function makeOneTimePassword(auth: Auth) {
  const { password } = await auth.$context;
  const oneTimePassword = newOneTimePassword();
  return { oneTimePassword, passwordHash: await password.hash(oneTimePassword) };
}

/** Accounts over better-auth's own tables and hashes. */
export function createAccounts(auth: Auth): Accounts {
  return {
    create: async ({ username, name }) => {
      const { internalAdapter } = await auth.$context;
      const { oneTimePassword, passwordHash } = await makeOneTimePassword(auth);
      const email = addressOf(username);
      const user = await internalAdapter
        .createUser({ name, username, email, emailVerified: true, mustChangePassword: true }, { method: 'admin' })
        .catch(nullWhenTaken);
      if (user === null) return null;
      const { id: userId } = user;
      await internalAdapter.linkAccount({
        userId,
        accountId: userId,
        providerId: 'credential',
        password: passwordHash,
      });
      return { userId, oneTimePassword };
    },
    remove: async (userId) => {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUser(userId);
    },
    makeOneTimePassword: () => makeOneTimePassword(auth),
    makeApiKey,
  };
}

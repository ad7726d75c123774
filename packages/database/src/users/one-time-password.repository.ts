import type { Transaction } from '../kernel/index.ts';

/**
 * Replaces the password of an account by the hash of a one-time one, asks for a change at the next sign-in and ends
 * every session.
 *
 * @throws Error when the account has no password that could be replaced
 */
export async function writeOneTimePassword(trx: Transaction, userId: string, hash: string, at: Date): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('account')
    .set({ password: hash, updatedAt: at })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error('The account signs in without a password of its own.');
  await trx.updateTable('user').set({ mustChangePassword: true, updatedAt: at }).where('id', '=', userId).execute();
  await trx.deleteFrom('session').where('userId', '=', userId).execute();
}

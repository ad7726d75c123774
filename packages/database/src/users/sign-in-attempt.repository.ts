import { sql } from 'kysely';
import type { Transaction } from '../kernel/index.ts';

/** Where the attempts of one name are counted, in the table of the sign-in library's own limits. */
function keyOf(name: string): string {
  return `sign-in-name:${name}`;
}

export interface SignInAttempt {
  /** A new one each time: of attempts at the same time, one begins the count and the others wait for its key alone. */
  readonly id: string;
  /** What stands for the name; who can sign in and who cannot are counted alike. */
  readonly name: string;
  readonly at: Date;
  readonly windowMilliseconds: number;
}

/**
 * Counts an attempt to sign in under a name before the password is looked at, so that attempts at the same time count
 * too. A window begins with its first attempt; counts of windows that are over are removed.
 *
 * @returns the attempts of the window that runs, this one included
 */
export async function countSignInAttempt(
  trx: Transaction,
  { id, name, at, windowMilliseconds }: SignInAttempt,
): Promise<number> {
  const now = at.getTime();
  const over = sql<boolean>`rate_limit."lastRequest" <= ${now - windowMilliseconds}`;
  const { count } = await trx
    .insertInto('rate_limit')
    .values({ id, key: keyOf(name), count: 1, lastRequest: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when ${over} then 1 else rate_limit.count + 1 end`,
        lastRequest: sql<number>`case when ${over} then ${now} else rate_limit."lastRequest" end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  await sql`delete from rate_limit where id in (
    select id from rate_limit where key like ${keyOf('%')} and ${over} for update skip locked)`.execute(trx);
  return count;
}

/** Forgets the attempts under a name, after one of them succeeded. */
export async function forgetSignInAttempts(trx: Transaction, name: string): Promise<void> {
  await trx.deleteFrom('rate_limit').where('key', '=', keyOf(name)).execute();
}

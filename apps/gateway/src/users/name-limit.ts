import { createHash } from 'node:crypto';
import type { Writers } from '@vuonlen/database/kernel';
import { countSignInAttempt, forgetSignInAttempts } from '@vuonlen/database/users';
import { APIError } from 'better-auth/api';

/** Attempts under one name without a success, and the time in which they are counted. */
const most = 10;
const windowMilliseconds = 15 * 60_000;

/** A name that nobody has is limited like one that somebody has; what is kept is a hash of it. */
function hashOf(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  return createHash('sha256').update(name.normalize('NFC').toLowerCase()).digest('base64url');
}

export interface NameLimitOptions {
  readonly writers: Writers;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * Limits the guessing of one person's password from many addresses; the library limits each address. The price: who
 * knows a name can keep its person from signing in for a quarter of an hour. Sessions that exist are not touched.
 */
export class NameLimit {
  readonly #writers: Writers;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor({ writers, now, newId }: NameLimitOptions) {
    this.#writers = writers;
    this.#now = now;
    this.#newId = newId;
  }

  /** @throws APIError 429, as for an address, whether the name exists or not and whatever the password is */
  async count(name: unknown): Promise<void> {
    const hash = hashOf(name);
    if (hash === null) return;
    const attempt = { id: this.#newId(), name: hash, at: this.#now(), windowMilliseconds };
    const attempts = await this.#writers.transaction().execute((trx) => countSignInAttempt(trx, attempt));
    if (attempts <= most) return;
    const message = 'Too many requests. Please try again later.';
    throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS', message });
  }

  /** After a success. */
  async forget(name: unknown): Promise<void> {
    const hash = hashOf(name);
    if (hash !== null) await this.#writers.transaction().execute((trx) => forgetSignInAttempts(trx, hash));
  }
}

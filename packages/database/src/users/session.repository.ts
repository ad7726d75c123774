import type { Reader } from '../kernel/index.ts';
import type { UserRecord } from './user.repository.ts';

/** What a session stands for while it lives. */
export interface LiveSession extends Pick<UserRecord, 'role' | 'agency' | 'place' | 'mustChangePassword'> {
  /** Id of the session. */
  readonly session: string;
}

/**
 * Those of the sessions that have not ended, of people with a membership of the committee that is not disabled. One
 * that was signed out, has expired or belongs to somebody who may not sign in any more is not among them.
 */
export async function findLiveSessions(
  reader: Reader,
  committee: string,
  sessions: readonly string[],
  at: Date,
): Promise<LiveSession[]> {
  if (sessions.length === 0) return [];
  return reader
    .selectFrom('session as s')
    .innerJoin('user as u', 'u.id', 's.userId')
    .innerJoin('membership as m', 'm.user_id', 's.userId')
    .select(['s.id as session', 'm.role', 'm.agency', 'm.place', 'u.mustChangePassword'])
    .where('s.id', '=', (eb) => eb.fn.any(eb.val([...sessions])))
    .where('s.expiresAt', '>', at)
    .where('m.committee_id', '=', committee)
    .where('m.disabled_at', 'is', null)
    .execute();
}

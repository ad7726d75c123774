import { type CommitteeRecord, compiledOnce, type Reader } from '../kernel/index.ts';
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

/** Who works by a session, for which committee, and until when it lives. */
export interface SessionOfToken {
  readonly expiresAt: Date;
  readonly committee: Pick<CommitteeRecord, 'id' | 'name' | 'demo' | 'workingDate' | 'planRevision'>;
  readonly member: Omit<UserRecord, 'lastSignedInAt'> & { readonly committee: string; readonly session: string };
}

const readLiveSession = compiledOnce((reader, { token, at }: { readonly token: string; readonly at: Date }) =>
  reader
    .selectFrom('session as s')
    .innerJoin('user as u', 'u.id', 's.userId')
    .innerJoin('membership as m', 'm.user_id', 's.userId')
    .innerJoin('committee as c', 'c.id', 'm.committee_id')
    .select(['c.name_vi', 'c.name_en', 'c.demo', 'c.working_date', 'c.plan_revision'])
    .select(['s.id as session', 's.expiresAt', 'm.id', 'm.committee_id as committee', 'm.user_id as userId'])
    .select(['u.username', 'u.name', 'm.role', 'm.agency', 'm.place', 'm.disabled_at'])
    .select(['u.mustChangePassword', 'm.version'])
    .where('s.token', '=', token)
    .where('s.expiresAt', '>', at)
    .orderBy('m.recorded_at')
    .limit(1),
);

/** The session of a token that has not ended at an instant, with the account's oldest membership; null for every other. */
export async function findLiveSession(reader: Reader, token: string, at: Date): Promise<SessionOfToken | null> {
  const [row] = await readLiveSession(reader, { token, at });
  if (row === undefined) return null;
  const { expiresAt, disabled_at, username, name_vi, name_en, demo, working_date, plan_revision, ...member } = row;
  return {
    expiresAt,
    committee: {
      ...{ id: row.committee, name: { vi: name_vi, en: name_en }, demo },
      ...{ workingDate: working_date, planRevision: plan_revision },
    },
    member: { ...member, username: username ?? '', disabled: disabled_at !== null },
  };
}

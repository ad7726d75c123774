import { compiledOnce, type Reader } from '../kernel/index.ts';
import { selectUsers, toUser, type UserRecord } from './user.repository.ts';

/** Who works by a session, and until when it lives. */
export interface LiveSession {
  readonly expiresAt: Date;
  readonly member: UserRecord & { readonly committee: string };
}

const readLiveSession = compiledOnce((reader, { token, at }: { readonly token: string; readonly at: Date }) =>
  selectUsers(reader)
    .innerJoin('session as own', 'own.userId', 'm.user_id')
    .where('own.token', '=', token)
    .where('own.expiresAt', '>', at)
    .select('own.expiresAt')
    .orderBy('m.recorded_at')
    .limit(1),
);

/** The session of a token that has not ended at an instant, with the account's oldest membership; null for every other. */
export async function findLiveSession(reader: Reader, token: string, at: Date): Promise<LiveSession | null> {
  const [row] = await readLiveSession(reader, { token, at });
  if (row === undefined) return null;
  const { expiresAt, ...member } = row;
  return { expiresAt, member: { ...toUser(member), committee: member.committee } };
}

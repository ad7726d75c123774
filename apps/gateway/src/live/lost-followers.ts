import type { Reader } from '@vuonlen/database/kernel';
import { findLiveApiKeys, findLiveSessions } from '@vuonlen/database/users';
import type { NoticeCode } from '@vuonlen/graphql';
import { type ClientFollowing, type Follower, hasSameRights, type PersonFollowing } from './follower.ts';

const isClient = (follower: Follower): follower is ClientFollowing => follower.role === 'API_CLIENT';
const isPerson = (follower: Follower): follower is PersonFollowing => !isClient(follower);

/**
 * Those who may follow no longer, and why: who was signed out, disabled or given other rights, and keys that have
 * expired or were revoked.
 */
export async function findLostFollowers(
  reader: Reader,
  committee: string,
  followers: readonly Follower[],
  at: Date,
): Promise<ReadonlyMap<Follower, NoticeCode>> {
  const people = followers.filter(isPerson);
  const clients = followers.filter(isClient);
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const [sessions, keys] = await Promise.all([
    findLiveSessions(reader, committee, unique(people.map(({ session }) => session)), at),
    findLiveApiKeys(reader, committee, unique(clients.map(({ key }) => key)), at),
  ]);
  const live = new Map(sessions.map((session) => [session.session, session]));
  const liveKeys = new Set(keys);
  const lost = new Map<Follower, NoticeCode>();
  for (const client of clients) if (!liveKeys.has(client.key)) lost.set(client, 'KEY_ENDED');
  for (const person of people) {
    const session = live.get(person.session);
    if (session === undefined) lost.set(person, 'SESSION_ENDED');
    else if (!hasSameRights(person, session)) lost.set(person, 'RIGHTS_CHANGED');
  }
  return lost;
}

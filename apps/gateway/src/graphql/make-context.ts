import { type Actor, scopeOf } from '@vuonlen/acts/kernel';
import { workingDateOf } from '@vuonlen/acts/plans';
import { findLiveApiKey, recordApiKeyUse } from '@vuonlen/acts/users';
import { type Database, findCommittee } from '@vuonlen/database/kernel';
import { findLiveSession, findMembershipOfAccount, type SessionOfToken } from '@vuonlen/database/users';
import { type Accounts, type Context, coded, type Standing, withLoaders } from '@vuonlen/graphql';
import { type ApiScope, isApiScope } from '@vuonlen/permissions';
import type { Plan } from '@vuonlen/plan/plans';
import type { EventFeed } from '../live/event-feed.ts';
import { requestScope } from '../request-scope.ts';
import { InvalidApiKey, presentedKey } from '../users/api-key.ts';
import type { Auth } from '../users/auth.ts';
import { isDue, type SessionSigning, signedToken } from '../users/session-cookie.ts';

/** What stays the same from request to request. */
export interface ContextSources {
  readonly auth: Auth;
  readonly signing: SessionSigning;
  readonly accounts: Accounts;
  readonly database: Database;
  readonly committee: string;
  readonly plan: Plan;
  readonly feed: Pick<EventFeed, 'follow'>;
  readonly now: () => Date;
  readonly newId: () => string;
}

type Member = SessionOfToken['member'];

/** An application with the id of its key. */
interface Client extends Actor {
  readonly role: 'API_CLIENT';
  readonly key: string;
  readonly scopes: readonly ApiScope[];
}

function signedOut(): never {
  throw coded('UNAUTHENTICATED', 'Hãy đăng nhập. / Sign in first.');
}

async function committeeOf({ database, committee, now }: ContextSources): Promise<Context['committee']> {
  const found = await findCommittee(database.readers, committee);
  if (found === null) throw new Error('The committee of this gateway is gone.');
  const { id, name, demo } = found;
  return { id, name, demo, workingDate: workingDateOf(found, now()) };
}

/**
 * The member of a session that lives and needs nothing: one statement. Null for every other, of which the library
 * decides: it ends what has ended, and prolongs what is used.
 */
async function liveMember({ database, signing }: ContextSources, headers: Headers): Promise<Member | null> {
  const token = signedToken(headers.get('cookie') ?? '', signing);
  const now = new Date();
  const session = token === null ? null : await findLiveSession(database.readers, token, now);
  return session && !isDue(session.expiresAt, signing, now) ? session.member : null;
}

async function libraryMember({ auth, database }: ContextSources, headers: Headers): Promise<Member | null> {
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const member = await findMembershipOfAccount(database.readers, session.user.id);
  return member && { ...member, session: session.session.id };
}

/** Who is signed in, with a live membership of this committee; null for everybody else. */
async function memberOf(sources: ContextSources, headers: Headers): Promise<Member | null> {
  if (!headers.has('cookie')) return null;
  const member = (await liveMember(sources, headers)) ?? (await libraryMember(sources, headers));
  return member && !member.disabled && member.committee === sources.committee ? member : null;
}

/** The application whose key the request presents. @throws InvalidApiKey */
async function clientOf({ database, committee, now }: ContextSources, token: string): Promise<Client> {
  const key = await findLiveApiKey(database.readers, { committee, token, at: now() });
  if (key === null) throw new InvalidApiKey();
  await recordApiKeyUse(database.writers, committee, key, now());
  const scopes = key.scopes.filter(isApiScope);
  const userId = `api-key:${key.id}`;
  return { key: key.id, userId, committee, role: 'API_CLIENT', agency: null, place: key.place, scopes };
}

/** A request from which a context is made. */
export interface Asked {
  readonly headers: Headers;
  readonly requestId: string;
  /** Aborted when the client has gone, or has its answer. */
  readonly gone: AbortSignal;
}

/** Who asks: a person by the session, an application by its key, or nobody. */
interface Asker {
  readonly standing: Standing;
  readonly actor: Actor | null;
  /** The person, with the session. */
  readonly member: Member | null;
  /** The application, with its key. */
  readonly client: Client | null;
}

/** A request that presents a key is an application's, whatever cookies come with it. */
async function askerOf(sources: ContextSources, headers: Headers): Promise<Asker> {
  const token = presentedKey(headers);
  if (token !== null) {
    const client = await clientOf(sources, token);
    return { standing: 'SIGNED_IN', actor: client, member: null, client };
  }
  const member = await memberOf(sources, headers);
  if (member === null) return { standing: 'SIGNED_OUT', actor: null, member: null, client: null };
  return {
    standing: member.mustChangePassword ? 'MUST_CHANGE_PASSWORD' : 'SIGNED_IN',
    actor: member,
    member,
    client: null,
  };
}

/**
 * Builds the context of one request from its key or its cookies. Without a live session and membership it answers
 * nobody.
 *
 * @throws InvalidApiKey where a key is presented that lets nobody in
 */
export async function makeContext(sources: ContextSources, { headers, requestId, gone }: Asked): Promise<Context> {
  const { accounts, database, feed, plan, now, newId } = sources;
  const [committee, { standing, actor, member, client }] = await Promise.all([
    committeeOf(sources),
    askerOf(sources, headers),
  ]);
  const scope = actor && scopeOf({ actor, plan });
  const follower = member ?? client;
  const context: Omit<Context, 'loaders'> = {
    standing,
    get actor() {
      return actor ?? signedOut();
    },
    get viewer() {
      return member ?? signedOut();
    },
    get scope() {
      return scope ?? signedOut();
    },
    committee,
    get isTrusted() {
      return requestScope.getStore()?.isTrusted ?? false;
    },
    workingDate: committee.workingDate,
    readers: database.readers,
    writers: database.writers,
    plan,
    accounts,
    onRefusal: (code) => requestScope.getStore()?.refuse(code),
    followEvents: (after) => (follower && scope ? feed.follow({ ...follower, scope }, after, gone) : signedOut()),
    lastEventId: headers.get('last-event-id'),
    requestId,
    now,
    newId,
  };
  return withLoaders(context);
}

/** True where an application asks whose key lets it send any document. */
function holdsAnyDocument(context: Context): boolean {
  return context.standing !== 'SIGNED_OUT' && (context.actor.scopes?.includes('document.any') ?? false);
}

/** The schema is published as a file; through the API an administrator sees it, and an application that may ask all. */
export function knowsSchema(context: Context): boolean {
  if (context.standing !== 'SIGNED_IN') return false;
  return context.actor.role === 'ADMINISTRATOR' || holdsAnyDocument(context);
}

/** Sessions ask the documents of the screens. Nobody signed in has nothing to lose, and little to ask for. */
export function mayAskAnything(context: Context): boolean {
  return context.standing === 'SIGNED_OUT' || holdsAnyDocument(context);
}

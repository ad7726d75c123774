import { carriesOnFor, settleActor } from '@vuonlen/acts/agencies';
import { type Actor, scopeOf } from '@vuonlen/acts/kernel';
import { workingDateOf } from '@vuonlen/acts/plans';
import { findLiveApiKey, recordApiKeyUse } from '@vuonlen/acts/users';
import { type Database, findCommittee } from '@vuonlen/database/kernel';
import { findLiveSession, findMembershipOfAccount, type SessionOfToken } from '@vuonlen/database/users';
import { type Accounts, type Context, coded, type Standing, toGlobalId, withLoaders } from '@vuonlen/graphql';
import { type ApiScope, isApiScope } from '@vuonlen/permissions';
import type { EventFeed } from '../live/event-feed.ts';
import type { PlansInForce } from '../plans/plans-in-force.ts';
import { requestScope } from '../request-scope.ts';
import { AnotherPerson, namedViewer } from '../users/another-person.ts';
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
  readonly plans: PlansInForce;
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

type Committee = SessionOfToken['committee'];

async function committeeOf({ database, committee }: ContextSources): Promise<Committee> {
  const found = await findCommittee(database.readers, committee);
  if (found === null) throw new Error('The committee of this gateway is gone.');
  return found;
}

/**
 * The session that lives and needs nothing, with its member and committee: one statement. Null for every other, of which
 * the library decides: it ends what has ended, and prolongs what is used.
 */
async function liveSession({ database, signing }: ContextSources, headers: Headers): Promise<SessionOfToken | null> {
  const token = signedToken(headers.get('cookie') ?? '', signing);
  const now = new Date();
  const session = token === null ? null : await findLiveSession(database.readers, token, now);
  return session && !isDue(session.expiresAt, signing, now) ? session : null;
}

async function libraryMember({ auth, database }: ContextSources, headers: Headers): Promise<Member | null> {
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const member = await findMembershipOfAccount(database.readers, session.user.id);
  return member && { ...member, session: session.session.id };
}

/** The person of a session: a live membership of this committee, and no other. */
function personOf(member: Member | null, committee: Committee | null, own: string): Asker {
  if (!member || member.disabled || member.committee !== own) {
    return { standing: 'SIGNED_OUT', actor: null, member: null, client: null, committee: null };
  }
  return {
    standing: member.mustChangePassword ? 'MUST_CHANGE_PASSWORD' : 'SIGNED_IN',
    actor: member,
    member,
    client: null,
    committee,
  };
}

/**
 * The windows of a browser have one cookie, and each shows who was signed in when it was opened: what a window asks in
 * the name of one person is not done in the name of another.
 * @throws AnotherPerson
 */
async function sessionAsker(sources: ContextSources, headers: Headers): Promise<Asker> {
  const asker = await cookieAsker(sources, headers);
  const named = namedViewer(headers);
  if (named !== null && asker.member && named !== toGlobalId('User', asker.member.id)) throw new AnotherPerson();
  return asker;
}

/** Who is signed in, with a live membership of this committee; nobody else. */
async function cookieAsker(sources: ContextSources, headers: Headers): Promise<Asker> {
  if (!headers.has('cookie')) return personOf(null, null, sources.committee);
  const live = await liveSession(sources, headers);
  if (live) return personOf(live.member, live.committee, sources.committee);
  return personOf(await libraryMember(sources, headers), null, sources.committee);
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
  /** A signal that is aborted when the client has gone, or has its answer; made for who waits for it. */
  readonly gone: () => AbortSignal;
}

/** Who asks: a person by the session, an application by its key, or nobody. */
interface Asker {
  readonly standing: Standing;
  readonly actor: Actor | null;
  /** The person, with the session. */
  readonly member: Member | null;
  /** The application, with its key. */
  readonly client: Client | null;
  /** The committee of this gateway where it was read with the session. */
  readonly committee: Committee | null;
}

/** A request that presents a key is an application's, whatever cookies come with it. */
async function askerOf(sources: ContextSources, headers: Headers): Promise<Asker> {
  const token = presentedKey(headers);
  if (token === null) return sessionAsker(sources, headers);
  const client = await clientOf(sources, token);
  return { standing: 'SIGNED_IN', actor: client, member: null, client, committee: null };
}

/**
 * Builds the context of one request from its key or its cookies. Without a live session and membership it answers
 * nobody.
 *
 * @throws InvalidApiKey where a key is presented that lets nobody in
 * @throws AnotherPerson where a screen names another person than the one of the session
 */
export async function makeContext(sources: ContextSources, asked: Asked): Promise<Context> {
  const { accounts, database, feed, plans, now, newId } = sources;
  const { headers, requestId } = asked;
  const { standing, actor: asker, member, client, committee: known } = await askerOf(sources, headers);
  const found = known ?? (await committeeOf(sources));
  const committee = { id: found.id, name: found.name, demo: found.demo, workingDate: workingDateOf(found, now()) };
  const { planRevision } = found;
  const plan = await plans.of(planRevision);
  const actor = asker && (await settleActor(database.readers, asker, { plan, workingDate: committee.workingDate }));
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
      return (requestScope.getStore()?.documentId ?? null) !== null;
    },
    workingDate: committee.workingDate,
    readers: database.readers,
    writers: database.writers,
    plan,
    planRevision,
    carriesOn: carriesOnFor,
    accounts,
    onRefusal: (code) => requestScope.getStore()?.refuse(code),
    followEvents: (after) =>
      follower && scope ? feed.follow({ ...follower, scope }, after, asked.gone()) : signedOut(),
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

import { scopeOf } from '@vuonlen/acts/kernel';
import { workingDateOf } from '@vuonlen/acts/plans';
import { type Database, findCommittee } from '@vuonlen/database/kernel';
import { findLiveSession, findMembershipOfAccount } from '@vuonlen/database/users';
import { type Accounts, type Context, coded, type Standing, withLoaders } from '@vuonlen/graphql';
import type { Plan } from '@vuonlen/plan/plans';
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
  readonly now: () => Date;
  readonly newId: () => string;
}

type Member = NonNullable<Awaited<ReturnType<typeof findMembershipOfAccount>>>;

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
  return session && (await findMembershipOfAccount(database.readers, session.user.id));
}

/** Who is signed in, with a live membership of this committee; null for everybody else. */
async function memberOf(sources: ContextSources, headers: Headers): Promise<Member | null> {
  if (!headers.has('cookie')) return null;
  const member = (await liveMember(sources, headers)) ?? (await libraryMember(sources, headers));
  return member && !member.disabled && member.committee === sources.committee ? member : null;
}

function standingOf(member: Member | null): Standing {
  if (member === null) return 'SIGNED_OUT';
  return member.mustChangePassword ? 'MUST_CHANGE_PASSWORD' : 'SIGNED_IN';
}

/** Builds the context of one request from its cookies. Without a live session and membership it answers nobody. */
export async function makeContext(sources: ContextSources, headers: Headers, requestId: string): Promise<Context> {
  const { accounts, database, plan, now, newId } = sources;
  const [committee, member] = await Promise.all([committeeOf(sources), memberOf(sources, headers)]);
  const scope = member && scopeOf({ actor: member, plan });
  const context: Omit<Context, 'loaders'> = {
    standing: standingOf(member),
    get actor() {
      return member ?? signedOut();
    },
    get viewer() {
      return member ?? signedOut();
    },
    get scope() {
      return scope ?? signedOut();
    },
    committee,
    workingDate: committee.workingDate,
    readers: database.readers,
    writers: database.writers,
    plan,
    accounts,
    requestId,
    now,
    newId,
  };
  return withLoaders(context);
}

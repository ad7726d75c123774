import type { AggregateKind, PublishedEvent, Scope } from '@vuonlen/database/kernel';
import { isWithinScope } from '@vuonlen/database/kernel';
import type { LiveSession } from '@vuonlen/database/users';
import { type Action, type ApiScope, can, type Role } from '@vuonlen/permissions';

/** Who follows, whatever lets them in. */
interface Following {
  /** Counts the streams of one. */
  readonly userId: string;
  readonly scope: Scope;
}

/** Somebody who follows the events with a session. */
export interface PersonFollowing extends Following, LiveSession {
  readonly role: Role;
}

/** An application that follows the events with its key. */
export interface ClientFollowing extends Following {
  readonly role: 'API_CLIENT';
  /** Id of the key. */
  readonly key: string;
  readonly scopes: readonly ApiScope[];
}

/** Who is told of events. */
export type Follower = PersonFollowing | ClientFollowing;

/** Who may read a thing is told when it changes; an aggregate that is not named is told to nobody. */
const readBy: Readonly<Record<AggregateKind, Action>> = {
  HOUSEHOLD: 'household.read',
  MEMBERSHIP: 'user.read',
  COMMITTEE: 'progress.read',
  PLAN: 'plan.read',
  PLEDGE: 'plan.read',
  DISBURSEMENT_BATCH: 'household.read',
  DELEGATION: 'delegation.read',
  CHANGE_BATCH: 'household.read',
  IMPORT_BATCH: 'household.read',
};

/** What a key must hold to be told; of what it cannot read as a node it is told nothing. */
const readByClients: Readonly<Partial<Record<AggregateKind, Action>>> = {
  HOUSEHOLD: 'household.read',
  PLAN: 'plan.read',
  PLEDGE: 'progress.read',
};

/**
 * What tells of every ward: duties and reports of each body, money of each pledge, payments to households of any ward, a
 * batch over wards, a list of any ward. What a batch of changes or an import did is told of each household.
 */
const ofEveryWard: ReadonlySet<AggregateKind> = new Set<AggregateKind>([
  'PLAN',
  'PLEDGE',
  'DISBURSEMENT_BATCH',
  'CHANGE_BATCH',
  'IMPORT_BATCH',
]);

/** Who reads one ward or some cases is not told of what concerns all of them. */
function readsEverything({ places, cases }: Scope): boolean {
  return places === 'ALL' && cases === null;
}

function mayKnow(follower: Follower, aggregate: AggregateKind): boolean {
  const action = follower.role === 'API_CLIENT' ? readByClients[aggregate] : readBy[aggregate];
  return action !== undefined && can(follower, action);
}

/** Who acts in somebody else's place is told of that delegation, and of no other's: rights come and go with it. */
function isOwnDelegation(follower: Follower, { aggregate, people }: PublishedEvent): boolean {
  return aggregate === 'DELEGATION' && can(follower, 'delegation.readOwn') && people.includes(follower.userId);
}

/** Another plan is in force: what everybody reads, and by which agencies see their cases, has changed. */
export function isAdoption({ topic }: Pick<PublishedEvent, 'topic'>): boolean {
  return topic === 'plan.adopt';
}

/** True when the event is of something that the follower may read, or could read until it happened. */
export function mayBeTold(follower: Follower, event: PublishedEvent): boolean {
  const { scope } = follower;
  if (event.committee !== scope.committee) return false;
  if (isOwnDelegation(follower, event)) return true;
  if (!mayKnow(follower, event.aggregate)) return false;
  if (event.aggregate === 'HOUSEHOLD') return isWithinScope(scope, event);
  // Everybody works by the plan.
  if (isAdoption(event)) return true;
  return !ofEveryWard.has(event.aggregate) || readsEverything(scope);
}

/** True when the session stands for the same rights as when the stream began. */
export function hasSameRights(follower: PersonFollowing, now: LiveSession): boolean {
  return (
    now.role === follower.role &&
    now.agency === follower.agency &&
    now.place === follower.place &&
    now.mustChangePassword === follower.mustChangePassword
  );
}

import type { AggregateKind, PublishedEvent, Scope } from '@vuonlen/database/kernel';
import { isWithinScope } from '@vuonlen/database/kernel';
import type { LiveSession } from '@vuonlen/database/users';
import { type Action, can, type Role } from '@vuonlen/permissions';

/** Somebody who follows the events with a session. */
export interface Follower extends LiveSession {
  readonly userId: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** Who may read a thing is told when it changes; an aggregate that is not named is told to nobody. */
const readBy: Readonly<Record<AggregateKind, Action>> = {
  HOUSEHOLD: 'household.read',
  MEMBERSHIP: 'user.read',
  COMMITTEE: 'progress.read',
  CHANGE_BATCH: 'household.read',
  PLAN: 'plan.read',
};

/** On the plan hang duties, difficulties and reports of every body: who reads one ward or some cases is not told of them. */
function readsEverything({ places, cases }: Scope): boolean {
  return places === 'ALL' && cases === null;
}

/** True when the event is of something that the follower may read, or could read until it happened. */
export function mayBeTold({ role, scope }: Follower, event: PublishedEvent): boolean {
  if (event.committee !== scope.committee || !can(role, readBy[event.aggregate])) return false;
  if (event.aggregate === 'HOUSEHOLD') return isWithinScope(scope, event);
  const ofEverybody = event.aggregate === 'PLAN' || event.aggregate === 'CHANGE_BATCH';
  return !ofEverybody || readsEverything(scope);
}

/** True when the session stands for the same rights as when the stream began. */
export function hasSameRights(follower: Follower, now: LiveSession): boolean {
  return (
    now.role === follower.role &&
    now.agency === follower.agency &&
    now.place === follower.place &&
    now.mustChangePassword === follower.mustChangePassword
  );
}

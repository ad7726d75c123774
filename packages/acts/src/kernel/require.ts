import type { Scope } from '@vuonlen/database/kernel';
import { type HolderAgency, readScope } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { type EntityType, refuse } from './act-error.ts';
import type { ActContext, Actor } from './actor.ts';
import { emptyToNull } from './issues.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for what can be the id of a row. */
export function isUuid(id: string): boolean {
  return uuid.test(id);
}

/** What the plan says of an agency; the one entry for all wards' committees stands for the ward written beside it. */
function agencyOf(plan: Plan, { agency: id, place }: Actor): HolderAgency | null {
  const agency = plan.agencies.find((one) => one.id === id);
  if (agency === undefined) return null;
  const ward = agency.place ?? (agency.kind === 'WARD_PEOPLES_COMMITTEE' ? place : null);
  const lends = plan.loan?.lender === agency.id || plan.otherLoans.some(({ lender }) => lender === agency.id);
  return { id: agency.id, ward, leads: lends || plan.measures.some(({ lead }) => lead === agency.id) };
}

/** What the actor may see: a query answers and an act touches nothing else. */
export function scopeOf({ actor, plan }: Pick<ActContext, 'actor' | 'plan'>): Scope {
  return readScope({ ...actor, agency: agencyOf(plan, actor) });
}

/** Passes what was found on; what is missing, outside of the scope, or no id at all is refused in the same words. */
export async function requireFound<T>(
  type: EntityType,
  id: string,
  find: (id: string) => Promise<T | null>,
): Promise<T> {
  const found = uuid.test(id) ? await find(id) : null;
  return found ?? refuse({ code: 'NOT_FOUND', type, id });
}

/** Refuses an edit that was begun on an older version; no version given asks for no check. */
export function requireVersion(
  type: EntityType,
  found: { readonly id: string; readonly version: number },
  expected: number | null | undefined,
): void {
  if (expected === null || expected === undefined || expected === found.version) return;
  refuse({ code: 'STALE_VERSION', type, id: found.id, current: found.version });
}

/** Refuses an act that was begun by another plan than the one in force. */
export function requirePlan({ planRevision }: Pick<ActContext, 'planRevision'>, inForce: string | null): void {
  if (planRevision !== inForce) refuse({ code: 'PLAN_CHANGED', inForce });
}

/** A day before the working date wants a reason. */
export function requireBackdatingReason(context: ActContext, on: IsoDate, reason: string | null | undefined): void {
  if (on < context.workingDate && emptyToNull(reason) === null) refuse({ code: 'REASON_REQUIRED', for: 'BACKDATING' });
}

import type { Body } from '@vuonlen/plan/agencies';
import type { ActContext } from '../kernel/index.ts';

/**
 * The body for which somebody works: the People's Committee of a ward officer's ward, whatever else is written beside
 * the person; the agency that is named of anybody else. null where the plan knows none.
 */
export function ownBodyOf({ actor, plan }: Pick<ActContext, 'actor' | 'plan'>): Body | null {
  const { role, agency, place } = actor;
  if (role !== 'WARD_OFFICER') return plan.agencies.find(({ id }) => id === agency) ?? null;
  return place === null ? null : (plan.agencies.find((one) => one.place === place) ?? null);
}

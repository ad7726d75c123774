import type { Body } from '@vuonlen/plan/agencies';
import type { ActContext } from '../kernel/index.ts';

/**
 * The body for which somebody works: the People's Committee of a ward officer's ward, or of the former ward for which
 * the officer carries on, whatever else is written beside the person; the agency that is named of anybody else. The one
 * entry for all wards' committees stands for the committee of the ward that is written beside it. null where the plan
 * knows none.
 */
export function ownBodyOf({ actor, plan }: Pick<ActContext, 'actor' | 'plan'>): Body | null {
  const { role, agency, place, formerBody } = actor;
  const ofPlace = (one: Body) => place !== null && one.place === place;
  if (role === 'WARD_OFFICER') {
    return plan.agencies.find(ofPlace) ?? plan.agencies.find(({ id }) => id === formerBody) ?? null;
  }
  const named = plan.agencies.find(({ id }) => id === agency) ?? null;
  const members = plan.agencies.filter(({ memberOf }) => memberOf !== undefined && memberOf === named?.id);
  if (members.length === 0 || named?.kind !== 'WARD_PEOPLES_COMMITTEE') return named;
  return members.find(ofPlace) ?? null;
}

import type { Reader } from '@vuonlen/database/kernel';
import { type AgencyHolder, agencyHolder, type Body } from '@vuonlen/plan/agencies';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Holder, HolderPath } from '@vuonlen/plan/places';
import type { HolderRegisters, Plan } from '@vuonlen/plan/plans';
import type { ActContext, Actor } from '../kernel/index.ts';
import { readHolderRegisters } from './holder-registers.ts';
import { ownBodyOf } from './own-body.ts';

/** Who stands in the place of what ended; nobody where it lives, whole or in part. */
function heirsOf<T>(held: Holder<T>): readonly T[] {
  if (held.kind === 'SUCCEEDED') return [held.holder];
  if (held.kind !== 'UNDETERMINED') return [];
  const isSelf = ({ steps }: HolderPath<T>) => steps.length === 0;
  return held.candidates.some(isSelf) ? [] : held.candidates.map(({ holder }) => holder);
}

/** Whether the work of a body can have come to a ward: a body that came after it speaks before the ground it stood on. */
function hasComeTo(place: string, { body, area }: AgencyHolder): boolean {
  if (body.kind !== 'NOT_STATED') return heirsOf(body).some((heir) => heir.place === place);
  return area !== null && heirsOf(area).some(({ id }) => id === place);
}

/**
 * The People's Committees of wards that have ended by the day and whose ward went, whole or in part, to this one. Of a
 * split ward it stands here for each of its successors: which of them carries on is for the committee to say.
 */
export function formerBodiesOf(
  plan: Plan,
  registers: HolderRegisters,
  { place, on }: { readonly place: string; readonly on: IsoDate },
): readonly Body[] {
  const agencies = [...plan.agencies, ...(registers.laterAgencies ?? [])];
  return plan.agencies.filter(
    (one) =>
      one.kind === 'WARD_PEOPLES_COMMITTEE' &&
      one.place !== null &&
      hasComeTo(place, agencyHolder({ ...registers, agencies }, one.id, on)),
  );
}

/** Whether the body that is written beside a ward officer is one for which an officer of this ward may speak. */
export async function carriesOnFor(
  reader: Reader,
  context: Pick<ActContext, 'plan' | 'workingDate'> & { readonly actor: Pick<Actor, 'committee'> },
  { agency, place }: { readonly agency: string; readonly place: string | null },
): Promise<boolean> {
  const { plan, workingDate } = context;
  const body = plan.agencies.find(({ id }) => id === agency);
  if (place === null || body?.kind !== 'WARD_PEOPLES_COMMITTEE' || body.place === null) return false;
  if (body.place === place) return true;
  const registers = await readHolderRegisters(reader, context);
  return formerBodiesOf(plan, registers, { place, on: workingDate }).some(({ id }) => id === agency);
}

/** The entry for all wards' committees stands for the one of the ward beside it, in money and duties alike. */
function inTheOwnBody(actor: Actor, plan: Plan): Actor {
  return actor.role === 'AGENCY_OFFICER' ? { ...actor, agency: ownBodyOf({ actor, plan })?.id ?? actor.agency } : actor;
}

/**
 * The actor as the plan and the registers let it act: with the body of a former ward that is written beside a ward officer
 * (decision 16), as long as the registers let the officer's ward stand in the place of its ward. It is asked anew for each
 * request, so that a succession that is withdrawn takes the right with it. Reads nothing of anybody else.
 */
export async function settleActor(
  reader: Reader,
  actor: Actor,
  { plan, workingDate }: Pick<ActContext, 'plan' | 'workingDate'>,
): Promise<Actor> {
  const { agency, place } = actor;
  if (actor.role !== 'WARD_OFFICER' || agency === null) return inTheOwnBody(actor, plan);
  if (plan.agencies.some((one) => one.place === place)) return actor;
  const mayCarryOn = await carriesOnFor(reader, { plan, workingDate, actor }, { agency, place });
  return mayCarryOn ? { ...actor, formerBody: agency } : actor;
}

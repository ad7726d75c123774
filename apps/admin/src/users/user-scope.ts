import type { Role } from '@vuonlen/permissions';

interface Named {
  readonly id: string;
}

interface Held<T> {
  readonly kind: string;
  readonly paths: readonly { readonly holder: T }[];
}

/** What the plan says of a body that somebody may work for. */
export interface Body {
  readonly kind: string;
  /** The ward whose body it is; null for one that speaks for all wards, and for all others. */
  readonly place: Named | null;
  /** Who does its work on the working date. */
  readonly holder?: Held<{ readonly place?: Named | null }>;
  /** What became of the ward by the working date. */
  readonly area?: Held<Named> | null;
}

/**
 * Whether an officer of the ward may carry on the duties of the body: its ward became part of this one, and no body came
 * after it elsewhere. The gateway asks the same of its registers.
 */
export function isCarriedOnIn(place: string, { kind, place: seat, holder, area }: Body): boolean {
  if (kind !== 'WARD_PEOPLES_COMMITTEE' || !seat || seat.id === place || !holder || holder.kind === 'SAME')
    return false;
  if (holder.kind !== 'NOT_STATED') return holder.paths.some((path) => path.holder.place?.id === place);
  return area?.paths.some((path) => path.holder.id === place) ?? false;
}

/**
 * What a role is bound to besides its committee. Who works for the body of a ward works in that ward; where the plan
 * names the bodies of all wards in one, the ward is chosen too.
 */
export function scopeOf(role: Role | '', body?: Body): { readonly agency: boolean; readonly place: boolean } {
  const ofSomeWard = body?.kind === 'WARD_PEOPLES_COMMITTEE' && body.place === null;
  return {
    agency: role === 'AGENCY_OFFICER',
    place: role === 'WARD_OFFICER' || (role === 'AGENCY_OFFICER' && ofSomeWard),
  };
}

/** What a form knows of a person's rights; empty means not chosen. */
export interface RightsDraft {
  readonly role: Role | '';
  readonly agency: string;
  readonly place: string;
}

/** True when the role and what the role is bound to are chosen. */
export function isScoped({ role, agency, place }: RightsDraft, body?: Body): boolean {
  const needs = scopeOf(role, body);
  return role !== '' && (!needs.agency || agency !== '') && (!needs.place || place !== '');
}

/** The scope for the API: only what the role is bound to, and the body for which a ward officer carries on. */
export function scopeInput(
  { role, agency, place }: RightsDraft,
  body?: Body,
): { agency: string | null; place: string | null } {
  const needs = scopeOf(role, body);
  const carriesOn = role === 'WARD_OFFICER' && body !== undefined && isCarriedOnIn(place, body);
  return { agency: needs.agency || carriesOn ? agency : null, place: needs.place ? place : null };
}

/** The body that is chosen, among those that the plan names. */
export function bodyOf<Known extends Body & { readonly id: string }>(
  { agency }: RightsDraft,
  bodies: readonly Known[],
): Known | undefined {
  return bodies.find(({ id }) => id === agency);
}

/** A username as the sign-in service takes it. */
export function isUsername(username: string): boolean {
  return /^[a-z0-9][a-z0-9._]{2,29}$/.test(username);
}

import type { Role } from '@vuonlen/permissions';

/** What a role is bound to besides its committee. */
export function scopeOf(role: Role | ''): { readonly agency: boolean; readonly place: boolean } {
  return { agency: role === 'AGENCY_OFFICER', place: role === 'WARD_OFFICER' };
}

/** What a form knows of a person's rights; empty means not chosen. */
export interface RightsDraft {
  readonly role: Role | '';
  readonly agency: string;
  readonly place: string;
}

/** True when the role and what the role is bound to are chosen. */
export function isScoped({ role, agency, place }: RightsDraft): boolean {
  const needs = scopeOf(role);
  return role !== '' && (!needs.agency || agency !== '') && (!needs.place || place !== '');
}

/** The scope for the API: only what the role is bound to. */
export function scopeInput({ role, agency, place }: RightsDraft): { agency: string | null; place: string | null } {
  const needs = scopeOf(role);
  return { agency: needs.agency ? agency : null, place: needs.place ? place : null };
}

/** A username as the sign-in service takes it. */
export function isUsername(username: string): boolean {
  return /^[a-z0-9][a-z0-9._]{2,29}$/.test(username);
}

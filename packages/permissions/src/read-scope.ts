import { can } from './can.ts';
import type { Role } from './role.ts';

/** Whose households somebody may read, and whether guarded data comes masked. */
export interface ReadScope {
  readonly committee: string;
  readonly places: readonly string[] | 'ALL';
  /** Causes, ethnic group and free notes are withheld. Citizen numbers come masked to everyone. */
  readonly masked: boolean;
}

/** What the scope of a reader follows from. `place` is the ward of a ward officer, or of the ward body of an agency officer. */
export interface Holder {
  readonly committee: string;
  readonly role: Role;
  readonly place: string | null;
}

/**
 * The households that a holder may read: a ward officer those of the own ward (none without a ward), everybody else
 * those of the whole committee, unless a place is set.
 */
export function readScope(holder: Holder): ReadScope {
  const masked = !can(holder.role, 'household.readCauses');
  const { committee } = holder;
  if (!can(holder.role, 'household.read')) return { committee, places: [], masked: true };
  if (holder.role === 'WARD_OFFICER') return { committee, places: holder.place === null ? [] : [holder.place], masked };
  if (holder.role === 'AGENCY_OFFICER' && holder.place !== null) return { committee, places: [holder.place], masked };
  return { committee, places: 'ALL', masked };
}

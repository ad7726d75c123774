import { can } from './can.ts';
import type { Role } from './role.ts';

/** Of which bodies somebody reads duties, progress and difficulties, and for which bodies the same person may speak. */
export interface DutyScope {
  readonly committee: string;
  readonly bodies: readonly string[] | 'ALL';
}

/** What the scope of a reader of duties follows from. */
export interface DutyHolder {
  readonly committee: string;
  readonly role: Role;
  /** Agency of an agency officer; null for one that the plan does not name. */
  readonly agency: string | null;
  /** The body of the ward of a ward officer; null where the plan names none. */
  readonly wardBody: string | null;
}

/** Roles that work in one body: it is the only one they read and speak for. */
function bodiesOf({ role, agency, wardBody }: DutyHolder): DutyScope['bodies'] {
  if (!can(role, 'duty.read')) return [];
  if (role === 'AGENCY_OFFICER') return agency === null ? [] : [agency];
  if (role === 'WARD_OFFICER') return wardBody === null ? [] : [wardBody];
  return 'ALL';
}

/**
 * The bodies whose duties a holder may read: an agency officer the own agency, a ward officer the own ward's committee,
 * everybody else all.
 */
export function readDutyScope(holder: DutyHolder): DutyScope {
  return { committee: holder.committee, bodies: bodiesOf(holder) };
}

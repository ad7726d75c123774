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
  /** Agency of an agency officer, the body of the ward of a ward officer; null for one that the plan does not name. */
  readonly body: string | null;
}

/** Roles that work in one body: it is the only one they read and speak for. */
function bodiesOf({ role, body }: DutyHolder): DutyScope['bodies'] {
  if (!can(role, 'duty.read')) return [];
  if (role !== 'AGENCY_OFFICER' && role !== 'WARD_OFFICER') return 'ALL';
  return body === null ? [] : [body];
}

/**
 * The bodies whose duties a holder may read: an agency officer the own agency, a ward officer the own ward's committee,
 * everybody else all.
 */
export function readDutyScope(holder: DutyHolder): DutyScope {
  return { committee: holder.committee, bodies: bodiesOf(holder) };
}

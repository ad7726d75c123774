import type { Reader, Scope } from '../kernel/index.ts';
import { type AssignmentRecord, assignmentsWithin } from './assignment.repository.ts';

/** What a support was given by, its reasons included: for acts that give it again, never for an answer to a person. */
export interface GrantRecord
  extends Pick<AssignmentRecord, 'household' | 'member' | 'measure' | 'itemKind' | 'effectiveOn' | 'amount'> {
  readonly assignment: string;
  readonly reason: string | null;
  readonly overPlanReason: string | null;
}

/** What supports of the scope were given by, in no order. */
export async function findGrantsByAssignments(
  reader: Reader,
  scope: Scope,
  assignments: readonly string[],
): Promise<GrantRecord[]> {
  if (assignments.length === 0) return [];
  return assignmentsWithin(reader, scope)
    .where('a.id', '=', (eb) => eb.fn.any(eb.val([...assignments])))
    .select([
      'a.id as assignment',
      'a.household_id as household',
      'a.member_id as member',
      'a.measure',
      'a.item_kind as itemKind',
      'a.effective_on as effectiveOn',
      'a.amount',
      'a.reason',
      'a.over_plan_reason as overPlanReason',
    ])
    .execute();
}

import type { Transaction } from '@vuonlen/database/kernel';
import { listUsers } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { withLaterPlaces } from '@vuonlen/plan/places';
import { findAgency } from '@vuonlen/plan/plans';
import { type ActContext, type InputIssue, issue } from '../kernel/index.ts';

/** Role and scope of a person. */
export interface MembershipScope {
  readonly role: Role;
  readonly agency: string | null;
  readonly place: string | null;
}

/** A ward officer has a ward, an agency officer an agency, and both exist; a place is a ward or a commune. */
export function scopeIssues(context: ActContext, { role, agency, place }: MembershipScope): InputIssue[] {
  const issues: InputIssue[] = [];
  const ofWard = role === 'WARD_OFFICER' || (role === 'AGENCY_OFFICER' && isWardBody(context, agency));
  if (ofWard && place === null) {
    issues.push(issue('place', 'REQUIRED', 'Cán bộ phường phải thuộc một phường.', 'A ward officer needs a ward.'));
  }
  if (role === 'AGENCY_OFFICER' && agency === null) {
    issues.push(
      issue('agency', 'REQUIRED', 'Cán bộ cơ quan phải thuộc một cơ quan.', 'An agency officer needs an agency.'),
    );
  }
  if (agency !== null && findAgency(context.plan, agency) === undefined) {
    issues.push(issue('agency', 'UNKNOWN_AGENCY', 'Không có cơ quan này.', 'There is no such agency.'));
  }
  return [...issues, ...placeIssues(context, place)];
}

/** Where somebody or a key is bound to a place it is a ward or a commune. */
export function placeIssues({ plan }: ActContext, place: string | null): InputIssue[] {
  if (place === null) return [];
  const found = withLaterPlaces(plan.places).find(({ id }) => id === place);
  if (found === undefined) {
    return [issue('place', 'UNKNOWN_PLACE', 'Không có phường này.', 'There is no such ward.')];
  }
  if (found.kind === 'WARD' || found.kind === 'COMMUNE') return [];
  return [issue('place', 'NOT_A_WARD', 'Phải chọn một phường hoặc xã.', 'It must be a ward or a commune.')];
}

/** Whether the agency is the body of a ward: one of them, or the entry that speaks for all. */
export function isWardBody({ plan }: ActContext, agency: string | null): boolean {
  return agency !== null && findAgency(plan, agency)?.kind === 'WARD_PEOPLES_COMMITTEE';
}

/** The scope as it holds: whoever works for the body of a ward works in that ward. */
export function settleScope({ plan }: ActContext, scope: MembershipScope): MembershipScope {
  if (scope.role !== 'AGENCY_OFFICER' || scope.agency === null) return scope;
  return { ...scope, place: findAgency(plan, scope.agency)?.place ?? scope.place };
}

/**
 * What is written beside a ward officer is the own ward's committee, or the one of a former ward for which the officer
 * carries on: no other body is ever one for which a ward officer speaks.
 */
export async function carriedOnIssues(
  trx: Transaction,
  context: ActContext,
  { role, agency, place }: MembershipScope,
): Promise<InputIssue[]> {
  if (role !== 'WARD_OFFICER' || agency === null) return [];
  if (await context.carriesOn?.(trx, context, { agency, place })) return [];
  const vi = 'Cán bộ phường chỉ làm tiếp nhiệm vụ của UBND phường cũ đã nhập vào phường của mình.';
  const en = 'A ward officer carries on only for the committee of a former ward that became part of the own ward.';
  return [issue('agency', 'NOT_A_FORMER_BODY', vi, en)];
}

/** Whether somebody else could still administer the committee without this person. */
export async function isLastAdministrator(trx: Transaction, committee: string, id: string): Promise<boolean> {
  const users = await listUsers(trx, committee);
  return !users.some((user) => user.id !== id && user.role === 'ADMINISTRATOR' && !user.disabled);
}

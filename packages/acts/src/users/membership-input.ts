import type { Transaction } from '@vuonlen/database/kernel';
import { listUsers } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { findAgency } from '@vuonlen/plan/plans';
import { type ActContext, type InputIssue, issue } from '../kernel/index.ts';

/** Role and scope of a person. */
export interface MembershipScope {
  readonly role: Role;
  readonly agency: string | null;
  readonly place: string | null;
}

/** A ward officer has a ward, an agency officer an agency, and both exist. */
export function scopeIssues(context: ActContext, { role, agency, place }: MembershipScope): InputIssue[] {
  const issues: InputIssue[] = [];
  if (role === 'WARD_OFFICER' && place === null) {
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
  if (place !== null && !context.plan.places.some(({ id }) => id === place)) {
    issues.push(issue('place', 'UNKNOWN_PLACE', 'Không có phường này.', 'There is no such ward.'));
  }
  return issues;
}

/** Whether somebody else could still administer the committee without this person. */
export async function isLastAdministrator(trx: Transaction, committee: string, id: string): Promise<boolean> {
  const users = await listUsers(trx, committee);
  return !users.some((user) => user.id !== id && user.role === 'ADMINISTRATOR' && !user.disabled);
}

import type { Transaction } from '@vuonlen/database/kernel';
import {
  findUser,
  lockMembership,
  type UserRecord,
  updateUserName,
  updateMembership as writeMembership,
} from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import {
  type ActContext,
  act,
  changedFields,
  issue,
  nameIssues,
  recordEvent,
  refuseIssues,
  requireFound,
  requireVersion,
} from '../kernel/index.ts';
import {
  carriedOnIssues,
  isLastAdministrator,
  isWardBody,
  type MembershipScope,
  scopeIssues,
  settleScope,
} from './membership-input.ts';

/** What is left out stays as it is. */
export interface UpdateMembershipInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly role?: Role | null;
  readonly agency?: string | null;
  readonly place?: string | null;
  readonly disabled?: boolean | null;
}

/** The scope after the change. The ward of a body that somebody leaves is left with it. */
function scopeAfter(context: ActContext, known: MembershipScope, input: UpdateMembershipInput): MembershipScope {
  const role = input.role ?? known.role;
  const agency = input.agency === undefined ? known.agency : input.agency;
  const leavesBody = known.role === 'AGENCY_OFFICER' && agency !== known.agency;
  const kept = leavesBody && isWardBody(context, known.agency) ? null : known.place;
  return settleScope(context, { role, agency, place: input.place === undefined ? kept : input.place });
}

/** The scope with what goes with the change: the body for which a ward officer carried on is left with the ward. */
async function settledAfter(
  trx: Transaction,
  context: ActContext,
  known: MembershipScope,
  input: UpdateMembershipInput,
): Promise<MembershipScope> {
  const scope = scopeAfter(context, known, input);
  refuseIssues(scopeIssues(context, scope));
  const issues = await carriedOnIssues(trx, context, scope);
  if (input.agency != null) refuseIssues(issues);
  return issues.length === 0 ? scope : { ...scope, agency: null };
}

/** Changes name, role, scope or the right to sign in. The last administrator stays one. */
export const updateMembership = act<UpdateMembershipInput, { readonly user: UserRecord }>({
  action: 'user.update',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    const { committee } = context.actor;
    refuseIssues(nameIssues('name', input.name, { max: 200, required: input.name != null }));
    const known = await requireFound('User', input.id, (id) => lockMembership(trx, committee, id));
    requireVersion('User', known, input.expectedVersion);
    const next = {
      id: known.id,
      userId: known.userId,
      ...(await settledAfter(trx, context, known, input)),
      disabled: input.disabled ?? known.disabled,
    };
    const steps = known.role === 'ADMINISTRATOR' && !known.disabled && (next.role !== 'ADMINISTRATOR' || next.disabled);
    if (steps && (await isLastAdministrator(trx, committee, known.id))) {
      const vi = 'Phải còn ít nhất một quản trị viên.';
      refuseIssues([issue('id', 'LAST_ADMINISTRATOR', vi, 'At least one administrator must remain.')]);
    }
    const { name } = await requireFound('User', known.id, (id) => findUser(trx, committee, id));
    const before = { ...known, fullName: name };
    const after = { ...next, fullName: input.name ?? name };
    await writeMembership(trx, committee, next, context.now());
    if (input.name != null) await updateUserName(trx, known.userId, input.name, context.now());
    await recordEvent(trx, context, {
      action: 'user.update',
      aggregate: 'MEMBERSHIP',
      aggregateId: known.id,
      payload: { changes: changedFields(['fullName', 'role', 'agency', 'place', 'disabled'], before, after) },
    });
    return { user: await requireFound('User', known.id, (id) => findUser(trx, committee, id)) };
  },
});

import { findMembershipOfAccount, findUser, insertMembership, type UserRecord } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { act, issue, recordEvent, refuseIssues, requireFound } from '../kernel/index.ts';
import { carriedOnIssues, scopeIssues, settleScope } from './membership-input.ts';

export interface CreateMembershipInput {
  /** Account that signs in. */
  readonly userId: string;
  readonly role: Role;
  readonly agency?: string | null;
  readonly place?: string | null;
}

/** Gives an account a role in the committee. */
export const createMembership = act<CreateMembershipInput, { readonly user: UserRecord }>({
  action: 'user.create',
  run: async (trx, context, input) => {
    const { committee } = context.actor;
    const { role, agency = null, place = null } = input;
    const scope = settleScope(context, { role, agency, place });
    refuseIssues(scopeIssues(context, scope));
    refuseIssues(await carriedOnIssues(trx, context, scope));
    if ((await findMembershipOfAccount(trx, input.userId)) !== null) {
      const vi = 'Tài khoản đã có vai trò.';
      refuseIssues([issue('userId', 'MEMBERSHIP_EXISTS', vi, 'The account has a role already.')]);
    }
    const id = context.newId();
    await insertMembership(trx, { committee, id, userId: input.userId, ...scope, recordedAt: context.now() });
    await recordEvent(trx, context, {
      action: 'user.create',
      aggregate: 'MEMBERSHIP',
      aggregateId: id,
      payload: { ...scope },
    });
    return { user: await requireFound('User', id, (known) => findUser(trx, committee, known)) };
  },
});

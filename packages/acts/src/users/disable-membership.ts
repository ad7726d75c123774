import type { UserRecord } from '@vuonlen/database/users';
import type { ActContext, ActResult } from '../kernel/index.ts';
import { updateMembership } from './update-membership.ts';

/** Takes the right to sign in away and ends every session. */
export function disableMembership(
  context: ActContext,
  input: { readonly id: string; readonly expectedVersion: number },
): Promise<ActResult<{ readonly user: UserRecord }>> {
  return updateMembership(context, { ...input, disabled: true });
}

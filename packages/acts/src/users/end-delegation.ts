import type { Transaction } from '@vuonlen/database/kernel';
import { findDelegation, findMembershipOfAccount, lockDelegation, updateDelegationEnd } from '@vuonlen/database/users';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  requireVersion,
  textIssues,
} from '../kernel/index.ts';
import type { DelegationValue } from './record-delegation.ts';

export interface EndDelegationInput {
  readonly delegation: string;
  readonly reason: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

async function end(trx: Transaction, context: ActContext, input: EndDelegationInput) {
  const { committee } = context.actor;
  const held = await requireFound('Delegation', input.delegation, (known) => lockDelegation(trx, committee, known));
  requireVersion('Delegation', held, input.expectedVersion);
  if (held.endedOn !== null) {
    refuse({ code: 'ILLEGAL_STEP', type: 'Delegation', id: held.id, from: 'ENDED', step: 'END', legal: [] });
  }
  const { workingDate: on } = context;
  await updateDelegationEnd(trx, committee, held.id, { on, reason: input.reason, at: context.now() });
  await recordEvent(trx, context, {
    action: 'delegation.end',
    aggregate: 'DELEGATION',
    aggregateId: held.id,
    effectiveOn: on,
    payload: {
      delegator: held.delegator,
      delegate: held.delegate,
      changes: changedFields(['endedOn'], held, { endedOn: on }),
    },
  });
  return { delegation: held.id };
}

/**
 * Ends a delegation: from the working date it holds no longer. What was approved by it stays.
 *
 * Refuses with ILLEGAL_STEP (ended already), INVALID_INPUT, STALE_VERSION, NOT_FOUND, FORBIDDEN (a leader ends the own
 * ones), IDEMPOTENCY_KEY_REUSED.
 */
export const endDelegation = act<EndDelegationInput, DelegationValue>({
  action: 'delegation.end',
  run: async (trx, context, input) => {
    const { committee, role, userId } = context.actor;
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const find = (known: string) => findDelegation(trx, committee, known);
    const before = await requireFound('Delegation', input.delegation, find);
    const own = role === 'ADMINISTRATOR' ? null : await findMembershipOfAccount(trx, userId);
    if (role !== 'ADMINISTRATOR' && own?.id !== before.delegator) {
      refuse({ code: 'FORBIDDEN', action: 'delegation.end' });
    }
    await withIdempotency(trx, context, { action: 'delegation.end', input }, () => end(trx, context, input));
    return { delegation: await requireFound('Delegation', input.delegation, find) };
  },
});

import type { Transaction } from '@vuonlen/database/kernel';
import {
  type DelegationRecord,
  findDelegation,
  findMembershipOfAccount,
  findUser,
  insertDelegation,
  type UserRecord,
} from '@vuonlen/database/users';
import { can, type DelegableAction, holdsByItself } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  textIssues,
} from '../kernel/index.ts';

export interface RecordDelegationInput {
  readonly action: DelegableAction;
  /** Membership of who hands it on; the actor unless given, which an administrator may. */
  readonly delegator?: string | null;
  /** Membership of who acts in that place. */
  readonly delegate: string;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
  /** Number and day of the paper. */
  readonly basisDocument: string;
  readonly idempotencyKey: string;
}

export interface DelegationValue {
  readonly delegation: DelegationRecord;
}

async function delegatorOf(trx: Transaction, context: ActContext, input: RecordDelegationInput): Promise<UserRecord> {
  const { committee, userId, role } = context.actor;
  const own = await findMembershipOfAccount(trx, userId);
  if (input.delegator == null || input.delegator === own?.id) {
    return own ?? refuse({ code: 'NOT_FOUND', type: 'User', id: userId });
  }
  if (role !== 'ADMINISTRATOR') refuse({ code: 'FORBIDDEN', action: 'delegation.record' });
  return requireFound('User', input.delegator, (known) => findUser(trx, committee, known));
}

function personIssues(action: DelegableAction, delegator: UserRecord, delegate: UserRecord): InputIssue[] {
  const issues: InputIssue[] = [];
  if (delegator.disabled || !holdsByItself(delegator.role, action)) {
    const vi = 'Người ủy quyền không có thẩm quyền này.';
    issues.push(issue('delegator', 'HOLDS_NO_RIGHT', vi, 'Who hands the right on does not hold it.'));
  }
  if (delegate.disabled || !can(delegate.role, action)) {
    const vi = 'Người này không thể nhận ủy quyền.';
    issues.push(issue('delegate', 'MAY_NOT_RECEIVE', vi, 'This person cannot act in that place.'));
  }
  if (delegate.id === delegator.id) {
    issues.push(issue('delegate', 'SAME_PERSON', 'Không ủy quyền cho chính mình.', 'Nobody hands on to oneself.'));
  }
  return issues;
}

function periodIssues({ validFrom, validUntil }: RecordDelegationInput): InputIssue[] {
  const wrong = [...dateIssues('validFrom', validFrom), ...dateIssues('validUntil', validUntil)];
  if (wrong.length > 0 || validFrom <= validUntil) return wrong;
  const vi = 'Ngày kết thúc trước ngày bắt đầu.';
  return [issue('validUntil', 'ENDS_BEFORE_IT_BEGINS', vi, 'The last day is before the first.')];
}

async function record(trx: Transaction, context: ActContext, input: RecordDelegationInput, delegator: string) {
  const { committee, userId } = context.actor;
  const id = context.newId();
  const { action, delegate, validFrom, validUntil, basisDocument } = input;
  await insertDelegation(trx, {
    committee,
    id,
    action,
    delegator,
    delegate,
    validFrom,
    validUntil,
    basisDocument,
    recordedAt: context.now(),
    recordedBy: userId,
  });
  await recordEvent(trx, context, {
    action: 'delegation.record',
    aggregate: 'DELEGATION',
    aggregateId: id,
    effectiveOn: validFrom,
    payload: { delegated: action, delegator, delegate, validFrom, validUntil },
  });
  return { delegation: id };
}

/**
 * Puts on record that somebody acts in another's place, from when until when, and on which paper. A leader hands on the
 * own right, an administrator also records that of a leader. It never begins before the working date.
 *
 * Refuses with INVALID_INPUT, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordDelegation = act<RecordDelegationInput, DelegationValue>({
  action: 'delegation.record',
  run: async (trx, context, input) => {
    const { committee } = context.actor;
    refuseIssues([
      ...periodIssues(input),
      ...textIssues('basisDocument', input.basisDocument, { max: 200, required: true }),
    ]);
    const delegator = await delegatorOf(trx, context, input);
    const delegate = await requireFound('User', input.delegate, (known) => findUser(trx, committee, known));
    const { delegation: id } = await withIdempotency(trx, context, { action: 'delegation.record', input }, () => {
      const late = issue(
        'validFrom',
        'DATE_IN_PAST',
        'Ủy quyền không được bắt đầu trước ngày làm việc.',
        'A delegation does not begin before the working date.',
      );
      const past = input.validFrom < context.workingDate ? [late] : [];
      refuseIssues([...past, ...personIssues(input.action, delegator, delegate)]);
      return record(trx, context, input, delegator.id);
    });
    return { delegation: await requireFound('Delegation', id, (known) => findDelegation(trx, committee, known)) };
  },
});

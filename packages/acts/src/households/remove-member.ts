import {
  type HouseholdRecord,
  holdsLiveSupport,
  type MemberRecord,
  markMemberRemoved,
} from '@vuonlen/database/households';
import { act, changedFields, issue, recordEvent, refuseIssues, requireVersion, textIssues } from '../kernel/index.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';
import { readMember } from './member-value.ts';

export interface RemoveMemberInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

export interface RemoveMemberValue {
  /** The member as it was. */
  readonly member: MemberRecord;
  readonly household: HouseholdRecord;
}

/** Takes a member out of the household. The head stays, and so does a member whom a live support names. */
export const removeMember = act<RemoveMemberInput, RemoveMemberValue>({
  action: 'member.remove',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const household = await holdHousehold(trx, context, (await readMember(trx, context, input.id)).household);
    const member = await readMember(trx, context, input.id);
    requireVersion('HouseholdMember', member, input.expectedVersion);
    if (member.relation === 'HEAD') {
      const vi = 'Không thể xóa chủ hộ: chọn chủ hộ khác trước.';
      refuseIssues([issue('id', 'HEAD_MISSING', vi, 'The head cannot be removed: name another one first.')]);
    }
    if (await holdsLiveSupport(trx, context.actor.committee, member.id)) {
      const vi = 'Thành viên đang được bố trí hỗ trợ: hủy hỗ trợ trước.';
      refuseIssues([issue('id', 'MEMBER_HAS_SUPPORT', vi, 'The member has a live support: cancel it first.')]);
    }
    const removed = { reason: input.reason, on: context.workingDate, at: context.now() };
    await markMemberRemoved(trx, context.actor.committee, member.id, removed);
    await recordEvent(trx, context, {
      action: 'member.remove',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: context.workingDate,
      payload: { member: member.id, changes: changedFields(['removed'], { removed: false }, { removed: true }) },
    });
    return { member, household: await touchHousehold(trx, context, household.id) };
  },
});

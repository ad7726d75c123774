import { insertCitizenNumberReveal, type MemberRecord, readWholeCitizenNumber } from '@vuonlen/database/households';
import { act, issue, recordEvent, refuse, refuseIssues, scopeOf, textIssues } from '../kernel/index.ts';
import { holdHousehold } from './household-of.ts';
import { readMember } from './member-value.ts';

export interface RevealCitizenNumberInput {
  /** The member: one number an act. */
  readonly id: string;
  readonly reason: string;
}

export interface RevealCitizenNumberValue {
  readonly member: MemberRecord;
  readonly citizenNumber: string;
}

/**
 * Shows the whole citizen number of one member, which every list and record masks. Who was shown it and why is kept
 * before it is shown; the trail names the member and not the number. Nothing of the household changes.
 */
export const revealCitizenNumber = act<RevealCitizenNumberInput, RevealCitizenNumberValue>({
  action: 'household.revealCitizenNumber',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const household = await holdHousehold(trx, context, (await readMember(trx, context, input.id)).household);
    const member = await readMember(trx, context, input.id);
    const whole = await readWholeCitizenNumber(trx, scopeOf(context), member.id);
    if (whole === null) {
      const vi = 'Thành viên này chưa ghi số định danh cá nhân.';
      const missing = issue('id', 'NUMBER_MISSING', vi, 'This member has no citizen number on record.');
      refuse({ code: 'INVALID_INPUT', issues: [missing] });
    }
    const reveal = { id: context.newId(), household: household.id, member: member.id, reason: input.reason };
    const { committee, userId } = context.actor;
    await insertCitizenNumberReveal(trx, { ...reveal, committee, recordedAt: context.now(), recordedBy: userId });
    await recordEvent(trx, context, {
      action: 'household.revealCitizenNumber',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      payload: { member: member.id, reveal: reveal.id },
    });
    return { member, citizenNumber: whole };
  },
});

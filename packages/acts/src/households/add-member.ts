import { findMembersByHouseholds, insertMembers } from '@vuonlen/database/households';
import { act, issue, recordEvent, refuseIssues, requireVersion, scopeOf } from '../kernel/index.ts';
import { warnOfTakenNumbers } from './citizen-number-warnings.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';
import { type MemberInput, memberIssues, memberWarnings, toMember } from './member-input.ts';
import { type MemberValue, readMember } from './member-value.ts';

export interface AddMemberInput {
  readonly household: string;
  readonly expectedVersion?: number | null;
  readonly member: MemberInput;
}

/** Adds a member to a household. */
export const addMember = act<AddMemberInput, MemberValue>({
  action: 'member.add',
  run: async (trx, context, input) => {
    refuseIssues(memberIssues(input.member, 'member', context));
    const household = await holdHousehold(trx, context, input.household);
    requireVersion('Household', household, input.expectedVersion);
    const others = await findMembersByHouseholds(trx, scopeOf(context), [household.id]);
    if (input.member.relation === 'HEAD' && others.some(({ relation }) => relation === 'HEAD')) {
      refuseIssues([
        issue('member.relation', 'HEAD_REPEATED', 'Hộ đã có chủ hộ.', 'The household has a head already.'),
      ]);
    }
    const { committee } = context.actor;
    const id = context.newId();
    const member = toMember(input.member, { committee, household: household.id, id, at: context.now() });
    await insertMembers(trx, [member]);
    await recordEvent(trx, context, {
      action: 'member.add',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      payload: { member: id, relation: member.relation },
    });
    const warnings = [...memberWarnings(input.member), ...(await warnOfTakenNumbers(trx, [member]))];
    const touched = await touchHousehold(trx, context, household.id);
    return { member: await readMember(trx, context, id), household: touched, warnings };
  },
});

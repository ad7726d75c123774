import { insertMembers } from '@vuonlen/database/households';
import { act, recordEvent, refuseIssues, requireVersion } from '../kernel/index.ts';
import { warnOfTakenNumbers } from './citizen-number-warnings.ts';
import { makeRoomForHead, nameAfterHead } from './head-of-household.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';
import { type MemberInput, memberIssues, memberWarnings, toMember } from './member-input.ts';
import { type MemberValue, readMember } from './member-value.ts';

export interface AddMemberInput {
  readonly household: string;
  readonly expectedVersion?: number | null;
  readonly member: MemberInput;
}

/** Adds a member to a household. One who comes as its head takes the place of the old one. */
export const addMember = act<AddMemberInput, MemberValue>({
  action: 'member.add',
  run: async (trx, context, input) => {
    refuseIssues(memberIssues(input.member, 'member', context));
    const household = await holdHousehold(trx, context, input.household);
    requireVersion('Household', household, input.expectedVersion);
    const { committee } = context.actor;
    const id = context.newId();
    const member = toMember(input.member, { committee, household: household.id, id, at: context.now() });
    const succession = await makeRoomForHead(trx, context, household.id, member);
    await insertMembers(trx, [{ ...member, joinedOn: context.workingDate }]);
    await nameAfterHead(trx, context, household, member);
    await recordEvent(trx, context, {
      action: 'member.add',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      payload: { member: id, relation: member.relation, ...succession },
    });
    const warnings = [...memberWarnings(input.member), ...(await warnOfTakenNumbers(trx, [member]))];
    const touched = await touchHousehold(trx, context, household.id);
    return { member: await readMember(trx, context, id), household: touched, warnings };
  },
});

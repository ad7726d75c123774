import { type MemberRecord, readWholeCitizenNumber, updateMember as writeMember } from '@vuonlen/database/households';
import {
  act,
  changedFields,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  requireVersion,
  scopeOf,
} from '../kernel/index.ts';
import { warnOfTakenNumbers } from './citizen-number-warnings.ts';
import { makeRoomForHead, nameAfterHead } from './head-of-household.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';
import { type MemberInput, memberIssues, memberWarnings, toMember } from './member-input.ts';
import { type MemberValue, readMember } from './member-value.ts';

export interface UpdateMemberInput {
  readonly id: string;
  readonly expectedVersion: number;
  /** The member anew; of the citizen number alone, what is left out stays. */
  readonly member: MemberInput;
}

const compared = [
  ...(['fullName', 'relation', 'sex', 'birthDate', 'birthYear', 'ethnicGroup', 'citizenNumber'] as const),
  ...(['schoolLevel', 'grade', 'inSchool'] as const),
] as const;

function headIssues(known: MemberRecord, next: MemberInput): InputIssue[] {
  if (known.relation !== 'HEAD' || next.relation === 'HEAD') return [];
  const vi = 'Hộ phải có chủ hộ: chọn chủ hộ khác trước.';
  return [issue('member.relation', 'HEAD_MISSING', vi, 'A household has a head: name another one first.')];
}

/**
 * Edits a member. Whoever becomes the head takes the place of the old one, who stays as another member; the household
 * carries the name of its head.
 */
export const updateMember = act<UpdateMemberInput, MemberValue>({
  action: 'member.update',
  run: async (trx, context, input) => {
    const household = await holdHousehold(trx, context, (await readMember(trx, context, input.id)).household);
    const known = await readMember(trx, context, input.id);
    requireVersion('HouseholdMember', known, input.expectedVersion);
    refuseIssues([...memberIssues(input.member, 'member', context, known), ...headIssues(known, input.member)]);
    const kept = await readWholeCitizenNumber(trx, scopeOf(context), known.id);
    const { committee } = context.actor;
    const owner = { committee, household: household.id, id: known.id, at: context.now() };
    const member = toMember(input.member, owner, { ...known, whole: kept });
    const succession = known.relation === 'HEAD' ? {} : await makeRoomForHead(trx, context, household.id, member);
    await writeMember(trx, member);
    await nameAfterHead(trx, context, household, member);
    const changes = changedFields(compared, { ...known, citizenNumber: kept }, member);
    await recordEvent(trx, context, {
      action: 'member.update',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      payload: { member: known.id, changes, ...succession },
    });
    const warnings = [...memberWarnings(input.member), ...(await warnOfTakenNumbers(trx, [member]))];
    const touched = await touchHousehold(trx, context, household.id);
    return { member: await readMember(trx, context, known.id), household: touched, warnings };
  },
});

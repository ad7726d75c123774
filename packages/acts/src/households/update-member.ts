import {
  findMembersByHouseholds,
  type MemberRecord,
  readWholeCitizenNumber,
  updateHousehold,
  updateMember as writeMember,
} from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, act, issue, recordEvent, refuseIssues, requireVersion, scopeOf } from '../kernel/index.ts';
import { warnOfTakenNumbers } from './citizen-number-warnings.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';
import { type MemberInput, memberIssues, memberWarnings, toMember } from './member-input.ts';
import { type MemberValue, readMember } from './member-value.ts';

export interface UpdateMemberInput {
  readonly id: string;
  readonly expectedVersion: number;
  /** The member anew; of the citizen number alone, what is left out stays. */
  readonly member: MemberInput;
}

async function refuseSecondHead(trx: Transaction, context: ActContext, known: MemberRecord, next: MemberInput) {
  if (known.relation === next.relation) return;
  if (known.relation === 'HEAD') {
    const vi = 'Hộ phải có chủ hộ: chọn chủ hộ khác trước.';
    refuseIssues([issue('member.relation', 'HEAD_MISSING', vi, 'A household has a head: name another one first.')]);
  }
  const others = await findMembersByHouseholds(trx, scopeOf(context), [known.household]);
  if (next.relation === 'HEAD' && others.some(({ relation }) => relation === 'HEAD')) {
    refuseIssues([issue('member.relation', 'HEAD_REPEATED', 'Hộ đã có chủ hộ.', 'The household has a head already.')]);
  }
}

/** Edits a member. The household carries the name of its head. */
export const updateMember = act<UpdateMemberInput, MemberValue>({
  action: 'member.update',
  run: async (trx, context, input) => {
    refuseIssues(memberIssues(input.member, 'member', context));
    const household = await holdHousehold(trx, context, (await readMember(trx, context, input.id)).household);
    const known = await readMember(trx, context, input.id);
    requireVersion('HouseholdMember', known, input.expectedVersion);
    await refuseSecondHead(trx, context, known, input.member);
    const kept = await readWholeCitizenNumber(trx, scopeOf(context), known.id);
    const { committee } = context.actor;
    const owner = { committee, household: household.id, id: known.id, at: context.now() };
    const member = toMember(input.member, owner, kept);
    await writeMember(trx, member);
    if (member.relation === 'HEAD' && member.fullName !== household.headName) {
      await updateHousehold(trx, committee, household.id, { headName: member.fullName }, context.now());
    }
    await recordEvent(trx, context, {
      action: 'member.update',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      payload: { member: known.id, relation: member.relation },
    });
    const warnings = [...memberWarnings(input.member), ...(await warnOfTakenNumbers(trx, [member]))];
    const touched = await touchHousehold(trx, context, household.id);
    return { member: await readMember(trx, context, known.id), household: touched, warnings };
  },
});

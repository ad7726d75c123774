import { findMembersByHouseholds } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { addMember, removeMember, revealCitizenNumber } from './index.ts';

const number = '999185000001';
const reason = 'Đối chiếu với thẻ căn cước khi lập danh sách cấp thẻ bảo hiểm y tế';
const ward = 'phu-luong-2024';

let desk: SupportDesk;
let household: Awaited<ReturnType<SupportDesk['register']>>;
let head: string;
beforeAll(async () => {
  desk = await openSupportDesk();
});
beforeEach(async () => {
  household = await desk.register();
  const members = await findMembersByHouseholds(desk.database.readers, wholeCommittee(desk.committee), [household.id]);
  head = members.find(({ relation }) => relation === 'HEAD')?.id ?? '';
});
afterAll(() => desk.database.drop());

interface Reveal {
  readonly id: string;
  readonly member_id: string;
  readonly reason: string;
  readonly recorded_by: string;
}

async function kept(): Promise<{ reveals: Reveal[]; events: { payload: object; text: string }[] }> {
  const reveals = await sql<Reveal>`select * from citizen_number_reveal
    where household_id = ${household.id}`.execute(desk.database.writers);
  const events = await sql<{ payload: object; text: string }>`select payload, audit_event::text as text from audit_event
    where aggregate_id = ${household.id} and action = 'household.revealCitizenNumber'`.execute(desk.database.writers);
  return { reveals: reveals.rows, events: events.rows };
}

const as = (role: Role, scope: object = {}) => desk.contextOf({ role, ...scope });

describe('the whole citizen number', () => {
  it('is shown with a reason, which is kept with who saw it; the trail names the member and no number', async () => {
    const context = as('WARD_OFFICER', { place: ward });
    const value = await accepted(revealCitizenNumber(context, { id: head, reason: ` ${reason} ` }));
    expect(value).toMatchObject({ citizenNumber: number, member: { id: head, citizenNumber: '999*****0001' } });
    const { reveals, events } = await kept();
    expect(reveals).toMatchObject([{ member_id: head, reason, recorded_by: context.actor.userId }]);
    expect(events).toMatchObject([{ payload: { member: head, reveal: reveals[0]?.id } }]);
    expect(events[0]?.text).not.toContain(number);
    expect(events[0]?.text).not.toContain('căn cước');
  });

  it('leaves the household as it is, and is asked for each time anew', async () => {
    await accepted(revealCitizenNumber(as('COMMITTEE_OFFICER'), { id: head, reason }));
    await accepted(revealCitizenNumber(as('COMMITTEE_OFFICER'), { id: head, reason }));
    expect((await kept()).reveals).toHaveLength(2);
    const { rows } = await sql<{ version: number }>`select version from household where id = ${household.id}`.execute(
      desk.database.writers,
    );
    expect(rows).toEqual([{ version: 1 }]);
  });

  it.each<[Role, object, 'FORBIDDEN' | 'NOT_FOUND' | null]>([
    ['COMMITTEE_OFFICER', {}, null],
    ['WARD_OFFICER', { place: ward }, null],
    ['WARD_OFFICER', { place: 'dong-mai-2024' }, 'NOT_FOUND'],
    ['ADMINISTRATOR', {}, 'FORBIDDEN'],
    ['COMMITTEE_LEADER', {}, 'FORBIDDEN'],
    ['AGENCY_OFFICER', { agency: 'red-cross' }, 'FORBIDDEN'],
    ['AUDITOR', {}, 'FORBIDDEN'],
  ])('%s %j: %s', async (role, scope, refusal) => {
    const answer = revealCitizenNumber(as(role, scope), { id: head, reason });
    if (refusal === null) expect((await accepted(answer)).citizenNumber).toBe(number);
    else await errorOf(answer, refusal);
    const { reveals, events } = await kept();
    expect([reveals.length, events.length]).toEqual(refusal === null ? [1, 1] : [0, 0]);
  });

  it('is not shown without a reason, of somebody without a number, or of somebody who left', async () => {
    const officer = as('COMMITTEE_OFFICER');
    const nothing = await errorOf(revealCitizenNumber(officer, { id: head, reason: '  ' }), 'INVALID_INPUT');
    expect(nothing.issues.map(({ path }) => path)).toEqual(['reason']);
    const member = { fullName: 'Trần Thị Bà', relation: 'PARENT' as const, birthYear: 1950 };
    const { member: old } = await accepted(addMember(officer, { household: household.id, member }));
    const missing = await errorOf(revealCitizenNumber(officer, { id: old.id, reason }), 'INVALID_INPUT');
    expect(missing.issues.map(({ code }) => code)).toEqual(['NUMBER_MISSING']);
    await accepted(removeMember(officer, { id: old.id, expectedVersion: old.version, reason: 'Chuyển đi' }));
    await errorOf(revealCitizenNumber(officer, { id: old.id, reason }), 'NOT_FOUND');
    expect((await kept()).reveals).toEqual([]);
  });

  it('cannot be unseen: the database keeps every row as it was, and none without a reason', async () => {
    await accepted(revealCitizenNumber(as('COMMITTEE_OFFICER'), { id: head, reason }));
    const { writers } = desk.database;
    await expect(sql`update citizen_number_reveal set reason = 'khác'`.execute(writers)).rejects.toThrow();
    await expect(sql`delete from citizen_number_reveal`.execute(writers)).rejects.toThrow();
    await expect(
      sql`insert into citizen_number_reveal select committee_id, gen_random_uuid(), household_id, member_id, '',
        recorded_at, recorded_by from citizen_number_reveal`.execute(writers),
    ).rejects.toThrow('citizen_number_reveal_reason_check');
  });
});

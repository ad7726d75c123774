import { findMembersByHouseholds } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import {
  type MemberInput,
  recordClassificationDecision,
  recordHousingWorks,
  recordReview,
  recordReviewProcedure,
  updateHousehold,
  updateMember,
} from './index.ts';

let desk: SupportDesk;
let household: Awaited<ReturnType<SupportDesk['register']>>;
beforeAll(async () => {
  desk = await openSupportDesk();
});
beforeEach(async () => {
  household = await desk.register({ classifiedOn: isoDate('2023-12-31') });
});
afterAll(() => desk.database.drop());

const officer = () => desk.contextOf();

/** What the trail and the outbox say of the latest act, as values and as text. */
async function latest() {
  const { rows } = await sql<{ changes: unknown; text: string }>`
    select e.payload -> 'changes' as changes, e.payload::text || o.payload::text as text from audit_event e
    join outbox o on o.aggregate_id = e.aggregate_id and o.sequence = e.sequence
    where e.aggregate_id = ${household.id} order by e.sequence desc limit 1`.execute(desk.database.writers);
  return rows[0] ?? { changes: undefined, text: '' };
}

describe('the trail of a household', () => {
  it('tells of an edit what each field was and became, and nothing of what stayed', async () => {
    const input = { id: household.id, expectedVersion: 1, code: 'MỚI-1', inHardship: true, residentialGroup: 'Tổ 7' };
    await accepted(updateHousehold(officer(), { ...input, place: household.place, housingDilapidated: null }));
    const { changes } = await latest();
    expect(changes).toEqual([
      { field: 'code', before: household.code, after: 'MỚI-1' },
      { field: 'residentialGroup', before: household.residentialGroup, after: 'Tổ 7' },
      ...(household.housingDilapidated === null
        ? []
        : [{ field: 'housingDilapidated', before: household.housingDilapidated, after: null }]),
      { field: 'inHardship', before: household.inHardship, after: true },
    ]);
  });

  it('says that nothing changed where nothing did', async () => {
    const { code, address } = household;
    await accepted(updateHousehold(officer(), { id: household.id, expectedVersion: 1, code, address }));
    expect((await latest()).changes).toEqual([]);
  });

  it('keeps no address, no name, no birth date, no number and no ethnic group', async () => {
    const moved = { id: household.id, expectedVersion: 1, address: 'Số 77, ngõ Bí Mật' };
    await accepted(updateHousehold(officer(), moved));
    const first = await latest();
    expect(first.changes).toEqual([{ field: 'address', withheld: true }]);
    expect(first.text).not.toContain('Bí Mật');
    const scope = wholeCommittee(desk.committee);
    const [head] = await findMembersByHouseholds(desk.database.readers, scope, [household.id]);
    if (head === undefined) throw new Error('There is a head.');
    const member: MemberInput = {
      ...({ fullName: 'Vũ Thị Khác Hẳn', relation: 'HEAD', sex: 'FEMALE', birthDate: isoDate('1971-02-03') } as const),
      ...({ ethnicGroup: 'Mường', citizenNumber: '999171000017', schoolLevel: 'GENERAL_EDUCATION' } as const),
      ...{ grade: 3, inSchool: true },
    };
    await accepted(updateMember(officer(), { id: head.id, expectedVersion: head.version, member }));
    const { changes, text } = await latest();
    expect(changes).toEqual(
      expect.arrayContaining([
        { field: 'fullName', withheld: true },
        { field: 'birthDate', withheld: true },
        { field: 'ethnicGroup', withheld: true },
        { field: 'citizenNumber', withheld: true },
        { field: 'schoolLevel', before: head.schoolLevel, after: 'GENERAL_EDUCATION' },
        { field: 'grade', before: head.grade, after: 3 },
      ]),
    );
    expect(text).not.toMatch(/Khác Hẳn|1971|Mường|999171000017/);
    const again = await findMembersByHouseholds(desk.database.readers, scope, [household.id]);
    const { citizenNumber: _, ...same } = member;
    await accepted(updateMember(officer(), { id: head.id, expectedVersion: again[0]?.version ?? 0, member: same }));
    expect((await latest()).changes).toEqual([]);
  });

  it('tells of works, of a decision and of a review what was before', async () => {
    await accepted(recordHousingWorks(officer(), { household: household.id, works: 'REPAIR' }));
    expect((await latest()).changes).toEqual([
      { field: 'housingWorks', before: household.housingWorks, after: 'REPAIR' },
      ...(household.housingWorksYear === 2024
        ? []
        : [{ field: 'housingWorksYear', before: household.housingWorksYear, after: 2024 }]),
    ]);
    const day = isoDate('2024-06-15');
    const decision = { number: '1/QĐ', decidedOn: day, effectiveOn: day, class: 'EXITED_NEAR_POVERTY' } as const;
    const exit = { ...decision, household: household.id, change: 'EXITED_NEAR_POVERTY', expectedVersion: 2 } as const;
    await accepted(recordClassificationDecision(officer(), exit));
    expect((await latest()).changes).toEqual([
      { field: 'class', before: 'NEAR_POOR', after: 'EXITED_NEAR_POVERTY' },
      { field: 'exitedOn', before: null, after: '2024-06-15' },
    ]);
    const { review } = await accepted(
      recordReview(officer(), { household: household.id, kind: 'MONTHLY', reviewedOn: isoDate('2024-06-01') }),
    );
    const step = { id: review.id, expectedVersion: review.version, meetingOn: isoDate('2024-06-05') };
    await accepted(recordReviewProcedure(officer(), { ...step, meetingDocument: '5/BB' }));
    expect((await latest()).changes).toEqual([
      { field: 'meetingOn', before: null, after: '2024-06-05' },
      { field: 'meetingDocument', before: null, after: '5/BB' },
    ]);
  });
});

import { findMembersByHouseholds, readWholeCitizenNumber } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assignSupport } from '../assignments/index.ts';
import { accepted, bookFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import {
  addMember,
  recordClassificationDecision,
  recordNeed,
  recordReview,
  removeMember,
  updateHousehold,
  updateMember,
  withdrawNeed,
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
const wardOfficer = (place = 'phu-luong-2024') => desk.contextOf({ role: 'WARD_OFFICER', place });
const members = () => findMembersByHouseholds(desk.database.readers, wholeCommittee(desk.committee), [household.id]);

describe('editing a household', () => {
  it('changes what is given, leaves the rest, and counts versions', async () => {
    const input = { id: household.id, expectedVersion: 1, address: 'Số 9', housingWorks: 'REPAIR' as const };
    const { household: edited } = await accepted(updateHousehold(wardOfficer(), input));
    expect(edited).toMatchObject({ address: 'Số 9', housingWorks: 'REPAIR', housingWorksYear: 2024, version: 2 });
    expect(edited.code).toBe(household.code);
    const stale = await errorOf(updateHousehold(officer(), input), 'STALE_VERSION');
    expect(stale).toMatchObject({ id: household.id, current: 2 });
  });

  it('is not found by the officer of another ward, and does not move to another ward', async () => {
    const input = { id: household.id, expectedVersion: 1, address: 'x' };
    await errorOf(updateHousehold(wardOfficer('dong-mai-2024'), input), 'NOT_FOUND');
    await errorOf(updateHousehold(wardOfficer(), { ...input, place: 'dong-mai-2024' }), 'FORBIDDEN');
    await accepted(updateHousehold(officer(), { ...input, place: 'dong-mai-2024' }));
  });
});

describe('members', () => {
  it('come and go; the head and whoever has a support stay', async () => {
    const { member } = await accepted(
      addMember(wardOfficer(), {
        household: household.id,
        member: { fullName: 'Trần Thị Bà', relation: 'PARENT', birthYear: 1950 },
      }),
    );
    expect(await members()).toHaveLength(4);
    await accepted(removeMember(officer(), { id: member.id, expectedVersion: 1, reason: 'Chuyển đi' }));
    expect(await members()).toHaveLength(3);
    await errorOf(removeMember(officer(), { id: member.id, expectedVersion: 1, reason: 'Chuyển đi' }), 'NOT_FOUND');
    const [head, child] = await members();
    const gone = await errorOf(
      removeMember(officer(), { id: head?.id ?? '', expectedVersion: 1, reason: 'x' }),
      'INVALID_INPUT',
    );
    expect(gone.issues[0]?.code).toBe('HEAD_MISSING');
    await accepted(recordNeed(officer(), { household: household.id, kind: 'ESSENTIAL_ITEMS', year: 2024 }));
    const legs = [{ pledge: 'student-bicycle/red-cross', quantity: 1 }];
    const bicycle = bookFor(household.id, { measure: 'STUDENT_BICYCLE', member: child?.id ?? '', legs });
    await accepted(assignSupport(officer(), bicycle));
    const kept = await errorOf(
      removeMember(officer(), { id: child?.id ?? '', expectedVersion: 1, reason: 'x' }),
      'INVALID_INPUT',
    );
    expect(kept.issues[0]?.code).toBe('MEMBER_HAS_SUPPORT');
  });

  it('keep a citizen number that comes back masked or not at all, and lose it when it is cleared', async () => {
    const [head] = await members();
    const id = head?.id ?? '';
    const entry = { fullName: 'Nguyễn Thị Đào', relation: 'HEAD' as const };
    const whole = () => readWholeCitizenNumber(desk.database.readers, wholeCommittee(desk.committee), id);
    await accepted(
      updateMember(officer(), { id, expectedVersion: 1, member: { ...entry, citizenNumber: '999*****0001' } }),
    );
    expect(await whole()).toBe('999185000001');
    await accepted(updateMember(officer(), { id, expectedVersion: 2, member: entry }));
    expect(await whole()).toBe('999185000001');
    await accepted(updateMember(officer(), { id, expectedVersion: 3, member: { ...entry, citizenNumber: null } }));
    expect(await whole()).toBeNull();
  });

  it('give the household the new name of its head', async () => {
    const [head] = await members();
    const member = { fullName: 'Nguyễn Thị Bích Đào', relation: 'HEAD' as const };
    const value = await accepted(updateMember(officer(), { id: head?.id ?? '', expectedVersion: 1, member }));
    expect(value.household.headName).toBe('Nguyễn Thị Bích Đào');
    const demoted = { id: head?.id ?? '', expectedVersion: 2, member: { ...member, relation: 'PARENT' as const } };
    expect((await errorOf(updateMember(officer(), demoted), 'INVALID_INPUT')).issues[0]?.code).toBe('HEAD_MISSING');
  });
});

describe('reviews and needs', () => {
  it('compute the class beside the decided one, from the points', async () => {
    const input = { household: household.id, reviewedOn: isoDate('2024-06-01'), kind: 'MONTHLY' as const };
    const deprivations = ['EMPLOYMENT', 'HEALTH_INSURANCE', 'SANITATION'] as const;
    const poor = await accepted(recordReview(wardOfficer(), { ...input, b1: 170, deprivations }));
    expect(poor.review).toMatchObject({ b2: 30, computedClass: 'POOR', causes: ['NO_STABLE_INCOME'] });
    expect(poor.household.class).toBe('NEAR_POOR');
    const near = await accepted(recordReview(wardOfficer(), { ...input, b1: 170, b2: 20 }));
    expect(near.review.computedClass).toBe('NEAR_POOR');
    const wrong = await errorOf(recordReview(officer(), { ...input, b2: 40, deprivations }), 'INVALID_INPUT');
    expect(wrong.issues[0]?.code).toBe('POINTS_MISMATCH');
    await errorOf(recordReview(officer(), { ...input, reviewedOn: isoDate('2025-01-01') }), 'INVALID_INPUT');
  });

  it('compute no class for a day whose standard has no points', async () => {
    const input = { household: household.id, kind: 'MONTHLY' as const, b1: 170, b2: 30 };
    const later = () => desk.contextOf({ workingDate: '2027-02-01' });
    const old = await accepted(recordReview(later(), { ...input, reviewedOn: isoDate('2026-12-31') }));
    expect(old.review.computedClass).toBe('POOR');
    const next = await accepted(recordReview(later(), { ...input, reviewedOn: isoDate('2027-01-01') }));
    expect(next.review).toMatchObject({ b1: 170, b2: 30, computedClass: null });
  });

  it('record a need once, and withdraw it with a reason', async () => {
    const input = { household: household.id, kind: 'CREDIT' as const, year: 2024 };
    const { need } = await accepted(recordNeed(wardOfficer(), input));
    expect((await errorOf(recordNeed(officer(), input), 'INVALID_INPUT')).issues[0]?.code).toBe(
      'NEED_ALREADY_RECORDED',
    );
    await errorOf(withdrawNeed(officer(), { id: need.id, reason: '' }), 'INVALID_INPUT');
    await errorOf(withdrawNeed(wardOfficer('dong-mai-2024'), { id: need.id, reason: 'x' }), 'NOT_FOUND');
    const gone = await accepted(withdrawNeed(officer(), { id: need.id, reason: 'Đã vay được' }));
    expect(gone.need).toMatchObject({ id: need.id, withdrawn: true });
    await accepted(recordNeed(officer(), input));
  });
});

describe('classification decisions', () => {
  const exit = () => ({
    household: household.id,
    number: '7/QĐ',
    decidedOn: isoDate('2024-06-10'),
    effectiveOn: isoDate('2024-06-12'),
    class: 'EXITED_NEAR_POVERTY' as const,
    change: 'EXITED_NEAR_POVERTY' as const,
    expectedVersion: 1,
  });

  it('change the class from the day on which they take effect', async () => {
    const now = await accepted(recordClassificationDecision(officer(), exit()));
    expect(now.household).toMatchObject({
      class: 'EXITED_NEAR_POVERTY',
      exitedOn: '2024-06-12',
      standard: 'CITY',
      version: 2,
    });
    const relapse = {
      ...exit(),
      class: 'NEAR_POOR' as const,
      change: 'RELAPSED_NEAR_POOR' as const,
      expectedVersion: 2,
    };
    const later = await accepted(
      recordClassificationDecision(officer(), { ...relapse, effectiveOn: isoDate('2024-12-31') }),
    );
    expect(later.household).toMatchObject({ class: 'EXITED_NEAR_POVERTY', exitedOn: '2024-06-12' });
    const at = await accepted(recordClassificationDecision(officer(), { ...relapse, expectedVersion: 3 }));
    expect(at.household).toMatchObject({ class: 'NEAR_POOR', exitedOn: null });
  });

  it('want a ground when they lie in the past, and a change that leads to the class', async () => {
    const { number: _, ...bare } = exit();
    expect(await errorOf(recordClassificationDecision(officer(), bare), 'REASON_REQUIRED')).toMatchObject({
      for: 'BACKDATING',
    });
    await accepted(recordClassificationDecision(officer(), { ...bare, reason: 'Bổ sung hồ sơ' }));
    const wrong = { ...exit(), expectedVersion: 2, class: 'POOR' as const };
    expect((await errorOf(recordClassificationDecision(officer(), wrong), 'INVALID_INPUT')).issues[0]?.code).toBe(
      'CHANGE_MISMATCH',
    );
    await errorOf(recordClassificationDecision(officer(), exit()), 'STALE_VERSION');
    await errorOf(recordClassificationDecision(wardOfficer(), exit()), 'FORBIDDEN');
  });
});

import { randomUUID } from 'node:crypto';
import { findMembersByHouseholds } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type AssignSupportInput, assignSupport, cancelSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

/** A household that left near-poverty on 1 June 2024 and still lives in hardship, with two pupils. */
async function registerExited() {
  const { id } = await desk.register({
    class: 'EXITED_NEAR_POVERTY',
    classifiedOn: isoDate('2024-06-01'),
    decisionNumber: '07/QĐ-UBND',
    inHardship: true,
    members: [
      { fullName: 'Đào Thị Minh', relation: 'HEAD' },
      {
        fullName: 'Nguyễn Văn An',
        relation: 'CHILD',
        birthYear: 2012,
        schoolLevel: 'GENERAL_EDUCATION',
        inSchool: true,
      },
      {
        fullName: 'Nguyễn Thị Bình',
        relation: 'CHILD',
        birthYear: 2014,
        schoolLevel: 'GENERAL_EDUCATION',
        inSchool: true,
      },
    ],
  });
  const members = await findMembersByHouseholds(desk.database.readers, wholeCommittee(desk.committee), [id]);
  const [first = '', second = ''] = members.filter(({ relation }) => relation === 'CHILD').map((member) => member.id);
  return { id, first, second };
}

function give(household: string, measure: string, on: string, more: Partial<AssignSupportInput> = {}) {
  const effectiveOn = isoDate(on);
  const input = { household, measure, legs: [], effectiveOn, idempotencyKey: randomUUID(), ...more };
  return assignSupport(desk.contextOf({ workingDate: on }), input);
}

async function cancel(assignment: string, on: string) {
  const input = { assignment, reason: 'Nhầm hộ', expectedVersion: 1, idempotencyKey: randomUUID() };
  return accepted(cancelSupport(desk.contextOf({ workingDate: on }), input));
}

describe('a support that the review of each year decides', () => {
  it('a Tet gift is given every year, once a year', async () => {
    const { id } = await registerExited();
    await accepted(give(id, 'TET_GIFT', '2025-01-20'));
    const { assignment } = await accepted(give(id, 'TET_GIFT', '2026-02-10'));
    expect(assignment).toMatchObject({ measure: 'TET_GIFT', effectiveOn: '2026-02-10' });
    const refused = await errorOf(give(id, 'TET_GIFT', '2026-12-31'), 'EXCLUDED_BY');
    expect(refused.conflicting).toEqual({ assignment: assignment.id, measure: 'TET_GIFT' });
    expect(refused.decision.reasons[0]).toMatchObject({
      rule: 'ALREADY_ASSIGNED',
      clause: 'II.2.2.6#2',
      quote: 'theo tình hình rà soát thực tế các năm',
      certainty: 'ASSUMED',
      text: { vi: expect.stringContaining('năm 2026'), en: expect.stringContaining('2026') },
    });
    await cancel(assignment.id, '2026-12-31');
    await accepted(give(id, 'TET_GIFT', '2026-12-31'));
  });

  it('books and scholarships are given every year to each child', async () => {
    const { id, first, second } = await registerExited();
    await accepted(give(id, 'BOOKS_AND_SCHOLARSHIP', '2025-09-05', { member: first }));
    await accepted(give(id, 'BOOKS_AND_SCHOLARSHIP', '2025-09-05', { member: second }));
    await errorOf(give(id, 'BOOKS_AND_SCHOLARSHIP', '2025-10-05', { member: first }), 'EXCLUDED_BY');
    await accepted(give(id, 'BOOKS_AND_SCHOLARSHIP', '2026-09-05', { member: first }));
  });

  it('emergency support is given as often as there is an emergency', async () => {
    const { id } = await registerExited();
    for (const on of ['2025-03-01', '2025-03-01', '2025-09-12']) await accepted(give(id, 'EMERGENCY_SUPPORT', on));
    expect(await desk.count('assignment', id)).toBe(3);
  });

  it('a sponsorship runs: there is one at a time', async () => {
    const { id, first } = await registerExited();
    const { assignment } = await accepted(give(id, 'SPONSORSHIP', '2025-03-01', { member: first }));
    await errorOf(give(id, 'SPONSORSHIP', '2026-03-01', { member: first }), 'EXCLUDED_BY');
    await cancel(assignment.id, '2026-03-01');
    await accepted(give(id, 'SPONSORSHIP', '2026-03-01', { member: first }));
  });
});

describe('money of education', () => {
  it('is that of the half-years ahead on the day of the support', async () => {
    const { id, first, second } = await registerExited();
    const legs = [{ pledge: 'education/bia-ba', quantity: 1 }];
    const amountOf = async (member: string, on: string) =>
      (await accepted(give(id, 'EDUCATION_SUPPORT', on, { member, legs }))).assignment.amount;
    expect(await amountOf(first, '2027-05-31')).toBe(1_500_000);
    expect(await amountOf(second, '2025-01-01')).toBe(7_500_000);
  });
});

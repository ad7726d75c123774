import { findReviews } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { recordReview, recordReviewProcedure } from './index.ts';

const ward = 'phu-luong-2024';
let desk: SupportDesk;
let review: string;
let household: string;

beforeAll(async () => {
  desk = await openSupportDesk();
});
beforeEach(async () => {
  const registered = await desk.register({ classifiedOn: isoDate('2023-12-31') });
  household = registered.id;
  const input = { household, reviewedOn: isoDate('2024-06-01'), kind: 'YEARLY', b1: 160, b2: 10 } as const;
  ({
    review: { id: review },
  } = await accepted(recordReview(desk.contextOf(), input)));
});
afterAll(() => desk.database.drop());

const as = (role: Role, place: string | null = null) => desk.contextOf({ role, place });
const day = (text: string) => isoDate(text);
const whole = { meetingOn: day('2024-06-05'), meetingDocument: '03/BB-TDP', listedOn: day('2024-06-06') };
const now = async () => (await findReviews(desk.database.readers, wholeCommittee(desk.committee), [review]))[0];

describe('the meeting and the public list of a review', () => {
  it.each<[Role, string | null, 'done' | 'FORBIDDEN' | 'NOT_FOUND']>([
    ['ADMINISTRATOR', null, 'done'],
    ['COMMITTEE_OFFICER', null, 'done'],
    ['WARD_OFFICER', ward, 'done'],
    ['WARD_OFFICER', 'dong-mai-2024', 'NOT_FOUND'],
    ['WARD_OFFICER', null, 'NOT_FOUND'],
    ['COMMITTEE_LEADER', null, 'FORBIDDEN'],
    ['AGENCY_OFFICER', null, 'FORBIDDEN'],
    ['AUDITOR', null, 'FORBIDDEN'],
  ])('are recorded by %s of %s: %s', async (role, place, answer) => {
    const act = recordReviewProcedure(as(role, place), { id: review, expectedVersion: 1, ...whole });
    if (answer !== 'done') {
      await errorOf(act, answer);
      expect(await now()).toMatchObject({ meetingOn: null, listedOn: null, version: 1 });
      return;
    }
    const { review: after, household: touched } = await accepted(act);
    expect(after).toMatchObject({ ...whole, version: 2 });
    expect(touched.id).toBe(household);
  });

  it('come one after the other; what is left out stays, null clears', async () => {
    const officer = as('COMMITTEE_OFFICER');
    const record = async (input: object) =>
      accepted(recordReviewProcedure(officer, { id: review, expectedVersion: (await now())?.version ?? 0, ...input }));
    expect((await record({ meetingOn: whole.meetingOn })).review).toMatchObject({ meetingOn: '2024-06-05' });
    expect((await record({ listedOn: whole.listedOn })).review).toMatchObject({
      meetingOn: '2024-06-05',
      listedOn: '2024-06-06',
    });
    expect((await record({ listedOn: null })).review).toMatchObject({ meetingOn: '2024-06-05', listedOn: null });
  });

  it.each([
    ['meetingOn', 'REQUIRED', {}],
    ['meetingOn', 'DATE_IN_FUTURE', { meetingOn: '2024-06-16' }],
    ['listedOn', 'DATE_IN_FUTURE', { listedOn: '2024-06-16' }],
    ['meetingOn', 'BEFORE_THE_REVIEW', { meetingOn: '2024-05-31' }],
    ['meetingOn', 'REQUIRED', { meetingDocument: '03/BB-TDP' }],
    ['listedOn', 'BEFORE_THE_MEETING', { listedOn: '2024-05-31' }],
    ['listedOn', 'BEFORE_THE_MEETING', { meetingOn: '2024-06-05', listedOn: '2024-06-04' }],
  ])('are refused at %s with %s', async (path, code, input) => {
    const wanted = input as Parameters<typeof recordReviewProcedure>[1];
    const refused = await errorOf(
      recordReviewProcedure(as('COMMITTEE_OFFICER'), { ...wanted, id: review, expectedVersion: 1 }),
      'INVALID_INPUT',
    );
    expect(refused.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    expect(await now()).toMatchObject({ version: 1 });
  });

  it('are refused on an older version, also when two write at once: one of them wins, in each of 20 rounds', async () => {
    const officer = as('COMMITTEE_OFFICER');
    for (let version = 1; version <= 20; version += 1) {
      const input = { id: review, expectedVersion: version, meetingOn: whole.meetingOn };
      const both = await Promise.all([recordReviewProcedure(officer, input), recordReviewProcedure(officer, input)]);
      expect(both.map((result) => (result.ok ? 'done' : result.error.code)).sort()).toEqual(['STALE_VERSION', 'done']);
    }
    expect(await now()).toMatchObject({ version: 21 });
  });
});

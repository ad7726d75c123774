import { randomUUID } from 'node:crypto';
import { findDecisionsByHouseholds, findSponsorshipsByHouseholds } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../kernel/index.ts';
import { accepted, type ExitedHousehold, errorOf, type FollowUpDesk, openFollowUpDesk } from '../testing/index.ts';
import {
  correctSponsorship,
  endSponsorship,
  type RecordSponsorshipInput,
  recordSponsorship,
  voidSponsorship,
} from './index.ts';

let desk: FollowUpDesk;
beforeAll(async () => {
  desk = await openFollowUpDesk();
});
afterAll(() => desk.database.drop());

const front = { kind: 'AGENCY', agency: 'fatherland-front' } as const;
const child = ({ members }: ExitedHousehold) => members[1] ?? '';
const sponsor = (of: ExitedHousehold, changes: Partial<RecordSponsorshipInput> = {}): RecordSponsorshipInput => ({
  household: of.id,
  member: child(of),
  sponsor: front,
  startsOn: isoDate('2026-02-20'),
  basis: 'Biên bản rà soát 05/BB-UBND',
  idempotencyKey: randomUUID(),
  ...changes,
});
const issuesOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
const all = (household: string) =>
  findSponsorshipsByHouseholds(desk.database.readers, scopeOf(desk.later()), [household]);
const codeOf = (result: Awaited<ReturnType<typeof recordSponsorship>>) => (result.ok ? 'OK' : result.error.code);

describe('a sponsorship', () => {
  it('says who sponsors whom, from when until when, on what, and keeps what the rules said', async () => {
    const own = await desk.exited();
    const input = sponsor(own, { until: isoDate('2028-09-01'), content: 'Hỗ trợ học phí' });
    const { sponsorship } = await accepted(recordSponsorship(desk.later(), input));
    expect(sponsorship).toMatchObject({
      ...{ member: child(own), sponsorKind: 'AGENCY', sponsorAgency: 'fatherland-front', sponsorName: null },
      ...{ startsOn: '2026-02-20', until: '2028-09-01', state: 'RUNNING', version: 1, content: 'Hỗ trợ học phí' },
    });
    const decisions = await findDecisionsByHouseholds(desk.database.readers, scopeOf(desk.later()), [own.id]);
    const [decision] = decisions.filter(({ id }) => id === sponsorship.decision);
    expect(decision).toMatchObject({ measure: 'SPONSORSHIP', outcome: 'GRANTED', asOf: '2026-02-20' });
    expect(decision?.reasons.map(({ clause }) => clause)).toContain('II.2.2.5#1');
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', own.id)).toBeNull();
  });

  it.each([
    ['hardship was never recorded', { inHardship: null }, 'FACTS_MISSING', 'nhưng còn khó khăn'],
    ['the household is not in hardship', { inHardship: false }, 'INELIGIBLE', 'nhưng còn khó khăn'],
  ] as const)('is refused with the sentence of the plan when %s', async (_name, changes, code, quote) => {
    const own = await desk.exited(changes);
    const refused = await errorOf(recordSponsorship(desk.later(), sponsor(own)), code);
    expect(refused.decision.reasons[0]).toMatchObject({ clause: 'II.2.2.5#1', quote });
    if (refused.code === 'FACTS_MISSING') expect(refused.missing).toEqual(['inHardship']);
    expect(await all(own.id)).toEqual([]);
  });

  it('is for a child or an elderly person, after the exit, from 2025 on', async () => {
    const own = await desk.exited();
    const adult = sponsor(own, { member: own.members[0] ?? '' });
    const denied = await errorOf(recordSponsorship(desk.later(), adult), 'INELIGIBLE');
    expect(denied.decision.reasons[0]?.quote).toBe('đối với trẻ em, người cao tuổi');
    const early = sponsor(own, { startsOn: isoDate('2024-12-31'), reason: 'Ghi muộn' });
    expect((await errorOf(recordSponsorship(desk.later(), early), 'OUTSIDE_WINDOW')).decision.reasons[0]?.clause).toBe(
      'II.2.2.5#2',
    );
    const registered = await desk.register({ inHardship: true });
    const near = { id: registered.id, members: [registered.id, await desk.pupilOf(registered.id)] };
    await errorOf(recordSponsorship(desk.later(), sponsor(near)), 'INELIGIBLE');
  });

  it.each<[string, Partial<RecordSponsorshipInput>, string]>([
    ['no basis', { basis: ' ' }, 'basis REQUIRED'],
    ['no body', { sponsor: { kind: 'AGENCY' } }, 'sponsor.agency REQUIRED'],
    ['an unknown body', { sponsor: { kind: 'AGENCY', agency: 'nobody' } }, 'sponsor.agency UNKNOWN_AGENCY'],
    ['a body with a name', { sponsor: { ...front, name: 'x' } }, 'sponsor.name NOT_FOR_THIS_KIND'],
    ['no name', { sponsor: { kind: 'ENTERPRISE' } }, 'sponsor.name REQUIRED'],
    [
      'an enterprise from the list',
      { sponsor: { kind: 'ENTERPRISE', agency: 'x', name: 'C' } },
      'sponsor.agency NOT_FOR_THIS_KIND',
    ],
    ['a first day to come', { startsOn: isoDate('2026-02-21') }, 'startsOn DATE_IN_FUTURE'],
    ['an end before it begins', { until: isoDate('2026-02-20') }, 'until ENDS_BEFORE_IT_BEGINS'],
  ])('is refused with %s', async (_name, changes, expected) => {
    const own = await desk.exited();
    expect(await issuesOf(recordSponsorship(desk.later(), sponsor(own, changes)))).toContain(expected);
  });

  it('wants a reason for a day gone by, the member and household, and remembers its key', async () => {
    const own = await desk.exited();
    const early = sponsor(own, { startsOn: isoDate('2026-01-05') });
    await errorOf(recordSponsorship(desk.later(), early), 'REASON_REQUIRED');
    await errorOf(recordSponsorship(desk.later(), sponsor(own, { household: randomUUID() })), 'NOT_FOUND');
    await errorOf(recordSponsorship(desk.later(), sponsor(own, { member: randomUUID() })), 'NOT_FOUND');
    const input = sponsor(own);
    const { sponsorship } = await accepted(recordSponsorship(desk.later(), input));
    expect((await accepted(recordSponsorship(desk.later(), input))).sponsorship).toEqual(sponsorship);
    await errorOf(recordSponsorship(desk.later(), { ...input, basis: 'Khác' }), 'IDEMPOTENCY_KEY_REUSED');
    expect(await all(own.id)).toHaveLength(1);
  });

  it('is once a sponsor, person and time; others may sponsor beside', async () => {
    const own = await desk.exited();
    const firm = { kind: 'ENTERPRISE', name: 'Công ty An  Bình' } as const;
    await accepted(recordSponsorship(desk.later(), sponsor(own, { sponsor: firm, until: isoDate('2026-09-01') })));
    const same = { kind: 'BENEFACTOR', name: 'công ty AN BÌNH' } as const;
    expect(await issuesOf(recordSponsorship(desk.later(), sponsor(own, { sponsor: same })))).toEqual([
      'sponsor ALREADY_RECORDED',
    ]);
    await accepted(recordSponsorship(desk.later(), sponsor(own)));
    const after = { sponsor: same, startsOn: isoDate('2026-09-01') };
    const then = desk.contextOf({ workingDate: '2026-09-01' });
    await accepted(recordSponsorship(then, sponsor(own, after)));
    expect(await all(own.id)).toHaveLength(3);
  });
});

describe('its end and its correction', () => {
  it('ends once, on a day not to come, with a reason', async () => {
    const own = await desk.exited();
    const { sponsorship } = await accepted(recordSponsorship(desk.later(), sponsor(own)));
    const { id } = sponsorship;
    const then = desk.contextOf({ workingDate: '2026-06-01' });
    expect(await issuesOf(endSponsorship(then, { id, reason: '' }))).toEqual(['reason REQUIRED']);
    const tomorrow = { id, until: isoDate('2026-06-02'), reason: 'x' };
    expect(await issuesOf(endSponsorship(then, tomorrow))).toEqual(['until DATE_IN_FUTURE']);
    const first = { id, until: isoDate('2026-02-20'), reason: 'x' };
    expect(await issuesOf(endSponsorship(then, first))).toEqual(['until ENDS_BEFORE_IT_BEGINS']);
    const ended = await accepted(endSponsorship(then, { id, expectedVersion: 1, reason: 'Đủ 18 tuổi' }));
    expect(ended.sponsorship).toMatchObject({
      state: 'ENDED',
      until: '2026-06-01',
      version: 2,
      closedOn: '2026-06-01',
    });
    await errorOf(endSponsorship(then, { id, expectedVersion: 1, reason: 'x' }), 'STALE_VERSION');
    expect(await errorOf(endSponsorship(then, { id, reason: 'x' }), 'ILLEGAL_STEP')).toMatchObject({
      from: 'ENDED',
      step: 'END',
      legal: ['VOID'],
    });
    await accepted(recordSponsorship(then, sponsor(own, { startsOn: isoDate('2026-06-01') })));
  });

  it('is voided with a reason and stays on record', async () => {
    const own = await desk.exited();
    const { sponsorship } = await accepted(recordSponsorship(desk.later(), sponsor(own)));
    const voided = await accepted(voidSponsorship(desk.later(), { id: sponsorship.id, reason: 'Ghi nhầm hộ' }));
    expect(voided.sponsorship).toMatchObject({ state: 'VOIDED', closingReason: 'Ghi nhầm hộ', until: null });
    await errorOf(voidSponsorship(desk.later(), { id: sponsorship.id, reason: 'x' }), 'ILLEGAL_STEP');
    await errorOf(endSponsorship(desk.later(), { id: sponsorship.id, reason: 'x' }), 'ILLEGAL_STEP');
    await accepted(recordSponsorship(desk.later(), sponsor(own)));
    expect((await all(own.id)).map(({ state }) => state)).toEqual(['VOIDED', 'RUNNING']);
  });

  it('is corrected by one in its place; the rules are asked again; a masked reader loses nothing', async () => {
    const own = await desk.exited();
    const giver = { kind: 'BENEFACTOR', name: 'Bà Hoa' } as const;
    const input = sponsor(own, { sponsor: giver, content: 'Gạo hằng tháng' });
    const { sponsorship } = await accepted(recordSponsorship(desk.later(), input));
    const masked = desk.later({ role: 'AGENCY_OFFICER', agency: 'labour-division' });
    const correction = {
      ...{ id: sponsorship.id, expectedVersion: 1, basis: 'Quyết định 9/QĐ', reason: 'Nhầm số' },
      idempotencyKey: randomUUID(),
    };
    const corrected = await accepted(correctSponsorship(masked, correction));
    expect(corrected.sponsorship).toMatchObject({
      ...{ basis: 'Quyết định 9/QĐ', corrects: sponsorship.id, sponsorName: null, content: null, version: 1 },
    });
    expect((await accepted(correctSponsorship(masked, correction))).sponsorship.id).toBe(corrected.sponsorship.id);
    const [before, now] = await all(own.id);
    expect(before).toMatchObject({ state: 'VOIDED', basis: input.basis, closingReason: 'Nhầm số' });
    expect(now).toMatchObject({ state: 'RUNNING', sponsorName: 'Bà Hoa', content: 'Gạo hằng tháng' });
    const early = { id: now?.id ?? '', startsOn: isoDate('2024-06-01'), reason: 'x', idempotencyKey: randomUUID() };
    await errorOf(correctSponsorship(desk.later(), early), 'OUTSIDE_WINDOW');
    expect((await all(own.id)).map(({ state }) => state)).toEqual(['VOIDED', 'RUNNING']);
    await errorOf(correctSponsorship(masked, { ...correction, idempotencyKey: randomUUID() }), 'STALE_VERSION');
  });
});

describe('who may', () => {
  it.each<[Role, string | null, string | null, 'OK' | 'FORBIDDEN' | 'NOT_FOUND']>([
    ['ADMINISTRATOR', null, null, 'OK'],
    ['COMMITTEE_OFFICER', null, null, 'OK'],
    ['WARD_OFFICER', null, 'phu-luong-2024', 'OK'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'NOT_FOUND'],
    ['AGENCY_OFFICER', 'labour-division', null, 'OK'],
    ['AGENCY_OFFICER', 'education-division', null, 'NOT_FOUND'],
    ['AGENCY_OFFICER', 'fatherland-front', null, 'FORBIDDEN'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN'],
  ])('%s of %s %s: %s', async (role, agency, place, expected) => {
    const [one, two] = [await desk.exited(), await desk.exited()];
    const { sponsorship } = await accepted(recordSponsorship(desk.later(), sponsor(one)));
    const context = desk.later({ role, agency, place });
    const id = sponsorship.id;
    const recorded = await recordSponsorship(context, sponsor(two));
    const late = desk.contextOf({ workingDate: '2026-03-01', role, agency, place });
    const correction = { id, basis: 'B', reason: 'x', idempotencyKey: randomUUID() };
    const corrected = await correctSponsorship(late, correction);
    const target = corrected.ok ? corrected.value.sponsorship.id : id;
    const ended = await endSponsorship(late, { id: target, reason: 'x' });
    const voided = await voidSponsorship(late, { id: target, reason: 'x' });
    expect([recorded, corrected, ended, voided].map(codeOf)).toEqual([expected, expected, expected, expected]);
  });
});

describe('two who want the same', () => {
  it('record it once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const own = await desk.exited();
      const results = await Promise.all(Array.from({ length: 6 }, () => recordSponsorship(desk.later(), sponsor(own))));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await all(own.id)).toHaveLength(1);
    }
  });

  it('end, void or correct it once, in each of 20 rounds', async () => {
    const late = desk.contextOf({ workingDate: '2026-03-01' });
    for (let round = 1; round <= 20; round += 1) {
      const own = await desk.exited();
      const { id } = (await accepted(recordSponsorship(desk.later(), sponsor(own)))).sponsorship;
      const step = { id, expectedVersion: 1, reason: 'Đua' };
      const results = await Promise.all([
        endSponsorship(late, step),
        voidSponsorship(late, step),
        correctSponsorship(late, { ...step, basis: 'C', idempotencyKey: randomUUID() }),
        endSponsorship(late, step),
      ]);
      expect(results.map(codeOf).toSorted()).toEqual(['OK', 'STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
    }
  });
});

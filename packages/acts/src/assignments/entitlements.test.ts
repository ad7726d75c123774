import { randomUUID } from 'node:crypto';
import { findEntitlementRevisions } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import { findMembersByHouseholds, type HouseholdRecord } from '@vuonlen/database/households';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../kernel/index.ts';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { correctEntitlement, type RecordEntitlementInput, recordEntitlement } from './index.ts';

let desk: SupportDesk;
let household: HouseholdRecord;
/** Members of the household: head, a pupil, a child in kindergarten. */
let members: readonly string[];
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 32 });
  household = await desk.register({ classifiedOn: isoDate('2024-01-01') });
  const found = await findMembersByHouseholds(desk.database.readers, scopeOf(desk.contextOf()), [household.id]);
  members = found.map(({ id }) => id);
});
afterAll(() => desk.database.drop());

const card = (changes: Partial<RecordEntitlementInput> = {}): RecordEntitlementInput => ({
  household: household.id,
  policy: 'HEALTH_INSURANCE_CARD',
  idempotencyKey: randomUUID(),
  ...changes,
});
const fresh = async (changes: Parameters<SupportDesk['register']>[0] = {}) =>
  (await desk.register({ classifiedOn: isoDate('2024-01-01'), ...changes })).id;
const issueOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
const revisionsOf = (id: string) => findEntitlementRevisions(desk.database.readers, scopeOf(desk.contextOf()), [id]);
const pupil = () => members[1] ?? '';

describe('an entitlement', () => {
  it('says who listed, who gave, when and until when, with what the rules said', async () => {
    const input = card({
      member: members[0] ?? null,
      listedBy: 'ward-peoples-committee/phu-luong',
      givenBy: 'social-insurance',
      givenOn: isoDate('2024-06-10'),
      effectiveOn: isoDate('2024-06-01'),
      validUntil: isoDate('2025-01-01'),
      document: 'DS-12/2024',
      reason: 'Danh sách giấy đã gửi',
    });
    const { entitlement, warnings } = await accepted(recordEntitlement(desk.contextOf(), input));
    expect(entitlement).toMatchObject({
      policy: 'HEALTH_INSURANCE_CARD',
      outcome: 'GRANTED',
      listedBy: 'ward-peoples-committee/phu-luong',
      givenBy: 'social-insurance',
      givenOn: '2024-06-10',
      validUntil: '2025-01-01',
      version: 1,
      withdrawn: false,
    });
    expect(entitlement.reasons?.map(({ clause }) => clause)).toContain('II.2.1#4');
    expect(warnings).toEqual([]);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', household.id)).toBeNull();
  });

  it('that runs beyond what the plan gives is told with its clause', async () => {
    const own = await fresh();
    const within = card({ household: own, validUntil: isoDate('2028-01-01') });
    expect((await accepted(recordEntitlement(desk.contextOf(), within))).warnings).toEqual([]);
    const beyond = card({
      household: own,
      member: null,
      policy: 'BUSINESS_DEVELOPMENT',
      validUntil: isoDate('2025-01-02'),
    });
    const { warnings } = await accepted(recordEntitlement(desk.contextOf(), beyond));
    expect(warnings).toMatchObject([
      { code: 'BEYOND_THE_PLAN', clause: expect.stringMatching(/^III/), quote: expect.any(String) },
    ]);
  });

  it('that the rules refuse is refused with the clause', async () => {
    const wellOff = await fresh({ class: 'WELL_OFF', standard: null });
    const farming = card({ household: wellOff, policy: 'BUSINESS_DEVELOPMENT' });
    const denied = await errorOf(recordEntitlement(desk.contextOf(), farming), 'INELIGIBLE');
    expect(denied.decision.reasons[0]).toMatchObject({ clause: 'II.2.1#1', quote: 'cho thành viên hộ cận nghèo' });
    const late = card({ policy: 'TUITION_SUPPORT', member: pupil(), regulation: 'Nghị định 81/2021/NĐ-CP' });
    const context = { ...desk.contextOf({ workingDate: '2025-02-01' }) };
    expect((await errorOf(recordEntitlement(context, late), 'OUTSIDE_WINDOW')).decision.reasons[0]?.quote).toMatch(
      /\S/,
    );
    const regulation = 'Nghị định 20/2021/NĐ-CP';
    await errorOf(recordEntitlement(desk.contextOf(), { ...farming, regulation }), 'INELIGIBLE');
  });

  it.each<[string, Partial<RecordEntitlementInput>, string]>([
    ['by regulation', { policy: 'SOCIAL_ASSISTANCE' }, 'II.2.1#6'],
    ['in part by regulation', { policy: 'DISASTER_RELIEF' }, 'II.2.1#6'],
    ['on a duty without a rule', { policy: null, duty: 'iv-7-1-legal-aid' }, 'IV.7#1'],
  ])('that the plan leaves open (%s) wants the regulation named', async (_name, changes, clause) => {
    const input = card({ household: await fresh(), ...changes });
    expect(await errorOf(recordEntitlement(desk.contextOf(), input), 'REGULATION_REQUIRED')).toMatchObject({ clause });
    await errorOf(recordEntitlement(desk.contextOf(), { ...input, regulation: '  ' }), 'REGULATION_REQUIRED');
    const named = { ...input, regulation: 'Nghị định 20/2021/NĐ-CP' };
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), named));
    const outcome = changes.duty == null ? 'UNDETERMINED' : null;
    expect(entitlement).toMatchObject({ outcome, regulation: 'Nghị định 20/2021/NĐ-CP' });
  });

  it('of which facts are missing wants the regulation too, and names the facts', async () => {
    const unknown = await fresh({
      members: [
        { fullName: 'Nguyễn Thị Mây', relation: 'HEAD' },
        { fullName: 'Nguyễn Văn Gió', relation: 'CHILD', schoolLevel: 'GENERAL_EDUCATION' },
      ],
    });
    const [, child] = await findMembersByHouseholds(desk.database.readers, scopeOf(desk.contextOf()), [unknown]);
    const input = card({ household: unknown, policy: 'TUITION_SUPPORT', member: child?.id ?? null });
    const refused = await errorOf(recordEntitlement(desk.contextOf(), input), 'REGULATION_REQUIRED');
    expect(refused.missing).toEqual(['member.inSchool']);
  });

  it.each<[string, () => Partial<RecordEntitlementInput>, string]>([
    ['no ground', () => ({ policy: null }), 'policy ONE_GROUND'],
    ['two grounds', () => ({ duty: 'iv-7-1-legal-aid' }), 'policy ONE_GROUND'],
    ['an unknown policy', () => ({ policy: 'SAVINGS_BOOK' }), 'policy UNKNOWN_GROUND'],
    ['an unknown duty', () => ({ policy: null, duty: 'iv-99' }), 'duty UNKNOWN_GROUND'],
    ['no member where it is decided for one', () => ({ policy: 'TUITION_SUPPORT' }), 'member REQUIRED'],
    ['an unknown body', () => ({ listedBy: 'nobody' }), 'listedBy UNKNOWN_AGENCY'],
    ['given by nobody', () => ({ givenOn: isoDate('2024-06-15') }), 'givenBy REQUIRED'],
    [
      'given tomorrow',
      () => ({ givenOn: isoDate('2024-06-16'), givenBy: 'social-insurance' }),
      'givenOn DATE_IN_FUTURE',
    ],
    ['from tomorrow', () => ({ effectiveOn: isoDate('2024-06-16') }), 'effectiveOn DATE_IN_FUTURE'],
    ['an end before it begins', () => ({ validUntil: isoDate('2024-06-15') }), 'validUntil ENDS_BEFORE_IT_BEGINS'],
    ['half a đồng', () => ({ amount: 0.5 }), 'amount OUT_OF_RANGE'],
  ])('is refused with %s', async (_name, changes, issue) => {
    const input = card({ household: await fresh(), ...changes() });
    expect(await issueOf(recordEntitlement(desk.contextOf(), input))).toContain(issue);
  });

  it('wants a reason for the past, belongs to a member of the household, and is known by its key', async () => {
    const own = await fresh();
    const early = card({ household: own, effectiveOn: isoDate('2024-06-01') });
    await errorOf(recordEntitlement(desk.contextOf(), early), 'REASON_REQUIRED');
    await errorOf(recordEntitlement(desk.contextOf(), card({ household: own, member: pupil() })), 'NOT_FOUND');
    await errorOf(recordEntitlement(desk.contextOf(), card({ household: randomUUID() })), 'NOT_FOUND');
    const input = card({ household: own });
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), input));
    expect((await accepted(recordEntitlement(desk.contextOf(), input))).entitlement).toEqual(entitlement);
    expect(await desk.count('entitlement', own)).toBe(1);
    const other = { ...input, document: 'khác' };
    await errorOf(recordEntitlement(desk.contextOf(), other), 'IDEMPOTENCY_KEY_REUSED');
    expect(await issueOf(recordEntitlement(desk.contextOf(), card({ household: own })))).toEqual([
      'policy ALREADY_RECORDED',
    ]);
  });
});

describe('a correction', () => {
  it('is a dated row: what was recorded stays, what was decided stays', async () => {
    const input = card({ household: await fresh(), note: 'Ghi chú', document: 'A' });
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), input));
    const correction = { id: entitlement.id, expectedVersion: 1, document: 'B', reason: 'Nhập nhầm số' };
    const corrected = await accepted(correctEntitlement(desk.contextOf(), correction));
    expect(corrected.entitlement).toMatchObject({ document: 'B', note: 'Ghi chú', version: 2 });
    expect(corrected.entitlement.reasons).toEqual(entitlement.reasons);
    await errorOf(correctEntitlement(desk.contextOf(), correction), 'STALE_VERSION');
    const withdrawn = { id: entitlement.id, withdrawn: true, reason: 'Ghi trùng' };
    await accepted(correctEntitlement(desk.contextOf(), withdrawn));
    expect(await errorOf(correctEntitlement(desk.contextOf(), withdrawn), 'ILLEGAL_STEP')).toMatchObject({
      from: 'WITHDRAWN',
    });
    const all = await revisionsOf(entitlement.id);
    expect(all.map(({ revision, document, withdrawn: gone, reason }) => [revision, document, gone, reason])).toEqual([
      [1, 'A', false, null],
      [2, 'B', false, 'Nhập nhầm số'],
      [3, 'B', true, 'Ghi trùng'],
    ]);
    await accepted(recordEntitlement(desk.contextOf(), { ...input, idempotencyKey: randomUUID() }));
  });

  it('wants a reason, and clears only what is told', async () => {
    const input = card({ household: await fresh(), document: 'A', validUntil: isoDate('2024-12-01') });
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), input));
    expect(await issueOf(correctEntitlement(desk.contextOf(), { id: entitlement.id, reason: ' ' }))).toEqual([
      'reason REQUIRED',
    ]);
    const cleared = { id: entitlement.id, validUntil: null, reason: 'Không thời hạn' };
    const after = await accepted(correctEntitlement(desk.contextOf(), cleared));
    expect(after.entitlement).toMatchObject({ validUntil: null, document: 'A' });
    const wrong = { id: entitlement.id, validUntil: isoDate('2024-06-15'), reason: 'x' };
    expect(await issueOf(correctEntitlement(desk.contextOf(), wrong))).toEqual(['validUntil ENDS_BEFORE_IT_BEGINS']);
  });

  it('by who reads masked keeps the note that the corrector does not see', async () => {
    const input = card({ household: await fresh(), note: 'Chỉ phường biết' });
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), input));
    const agency = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'labour-division' });
    const masked = await accepted(correctEntitlement(agency, { id: entitlement.id, document: 'C', reason: 'Bổ sung' }));
    expect(masked.entitlement).toMatchObject({ document: 'C', note: null });
    expect((await revisionsOf(entitlement.id)).map(({ note }) => note)).toEqual(['Chỉ phường biết', 'Chỉ phường biết']);
  });
});

describe('who may keep the log', () => {
  it.each<[Role, string | null, string | null, 'OK' | 'FORBIDDEN' | 'NOT_FOUND']>([
    ['COMMITTEE_OFFICER', null, null, 'OK'],
    ['ADMINISTRATOR', null, null, 'OK'],
    ['WARD_OFFICER', null, 'phu-luong-2024', 'OK'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'NOT_FOUND'],
    ['AGENCY_OFFICER', 'labour-division', null, 'OK'],
    ['AGENCY_OFFICER', 'fatherland-front', null, 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'social-insurance', null, 'NOT_FOUND'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN'],
  ])('%s of %s %s: %s', async (role, agency, place, expected) => {
    const own = await fresh();
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), card({ household: own })));
    const context = desk.contextOf({ role, agency, place });
    const other = card({ household: await fresh() });
    const results = [
      await recordEntitlement(context, other),
      await correctEntitlement(context, { id: entitlement.id, document: 'x', reason: 'x' }),
    ];
    const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
    // Who does not see the household does not see the entitlement either, and hears of no right.
    const seen = agency === 'fatherland-front' || expected !== 'FORBIDDEN' || agency === null ? expected : 'NOT_FOUND';
    expect(codes).toEqual([expected, seen]);
  });

  it('never shows drug dependence to who reads masked', async () => {
    const own = await fresh();
    const input = card({ household: own, policy: 'DRUG_REHABILITATION', regulation: 'Quyết định 14/2013/QĐ-UBND' });
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), input));
    const auditor = scopeOf(desk.contextOf({ role: 'AUDITOR' }));
    expect(await findEntitlementRevisions(desk.database.readers, auditor, [entitlement.id])).toEqual([]);
    const agency = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'labour-division' });
    await errorOf(correctEntitlement(agency, { id: entitlement.id, reason: 'x' }), 'NOT_FOUND');
  });
});

describe('two who want the same', () => {
  it('record it once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const own = await fresh();
      const inputs = Array.from({ length: 8 }, () => card({ household: own }));
      const results = await Promise.all(inputs.map((input) => recordEntitlement(desk.contextOf(), input)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await desk.count('entitlement', own)).toBe(1);
    }
  });

  it('correct one version once, in each of 20 rounds', async () => {
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), card({ household: await fresh() })));
    for (let round = 1; round <= 20; round += 1) {
      const correction = { id: entitlement.id, expectedVersion: round, reason: 'Đua' };
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          correctEntitlement(desk.contextOf(), { ...correction, document: `${at}` }),
        ),
      );
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
      expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
      expect(codes.filter((code) => code === 'STALE_VERSION')).toHaveLength(7);
    }
    expect(await revisionsOf(entitlement.id)).toHaveLength(21);
  });
});

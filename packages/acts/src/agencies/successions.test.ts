import { findBrokenLink } from '@vuonlen/database/audit';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { type CurrentHolder, currentHolder, type HeldSubject, openCommitments } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActContext } from '../kernel/index.ts';
import { accepted, errorOf, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import {
  type RecordAgencyInput,
  type RecordSuccessionInput,
  readHolderRegisters,
  recordAgency,
  recordSuccession,
  withdrawSuccession,
} from './index.ts';

let test: TestCommittee;
beforeAll(async () => {
  test = await openTestCommittee({ connections: 24 });
});
afterAll(() => test.database.drop());

const later = (options: Parameters<TestCommittee['contextOf']>[0] = {}) =>
  test.contextOf({ workingDate: '2025-08-01', ...options });
const split = (changes: Partial<RecordSuccessionInput> = {}): RecordSuccessionInput => ({
  ...{ kind: 'PLACE', from: 'phu-la-2024', to: ['kien-hung-2025'], scope: 'WHOLE', on: isoDate('2025-07-01') },
  ...{ basis: 'Nghị quyết 1656/NQ-UBTVQH15', verified: true, reason: 'Ghi bổ sung' },
  ...changes,
});
const division = (name: string, changes: Partial<RecordAgencyInput> = {}): RecordAgencyInput => ({
  ...{ name, englishName: `${name} (en)`, kind: 'DIVISION', place: 'ha-dong-2025', basis: 'Nghị quyết HĐND' },
  ...changes,
});
const issuesOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
async function holders(context: ActContext, subject: HeldSubject, day: string): Promise<readonly CurrentHolder[]> {
  const registers = await readHolderRegisters(test.database.readers, context);
  return currentHolder(haDong2024, subject, isoDate(day), registers);
}
const placeOn = async (place: string, day: string) => (await holders(later(), { place }, day))[0]?.place;
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'OK' : result.error.code;

describe('the breaks of 2025', () => {
  it('are known before anything is recorded: a code names two wards, an id one', async () => {
    const { places } = await readHolderRegisters(test.database.readers, later());
    const named = places.filter(({ code }) => code === '09556').map(({ id, name }) => [id, name.vi]);
    expect(named).toEqual([
      ['ha-cau-2024', 'Hà Cầu'],
      ['ha-dong-2025', 'Hà Đông'],
    ]);
    expect((await placeOn('ha-cau-2024', '2025-06-30'))?.kind).toBe('SAME');
    expect(await placeOn('ha-cau-2024', '2025-07-01')).toMatchObject({
      kind: 'UNDETERMINED',
      candidates: [{ holder: { id: 'ha-dong-2025' } }, { holder: { id: 'kien-hung-2025' } }],
    });
    expect((await placeOn('quang-trung-2024', '2024-12-31'))?.kind).toBe('SAME');
    expect(await placeOn('quang-trung-2024', '2025-01-01')).toMatchObject({
      kind: 'SUCCEEDED',
      holder: { id: 'quang-trung-2025h1' },
      verified: false,
    });
  });
});

describe('a succession that the committee records', () => {
  it('stands in the place of the data, from its day on, until it is withdrawn', async () => {
    const { succession } = await accepted(recordSuccession(later(), split()));
    expect((await placeOn('phu-la-2024', '2025-06-30'))?.kind).toBe('SAME');
    expect(await placeOn('phu-la-2024', '2025-07-01')).toMatchObject({
      ...{ kind: 'SUCCEEDED', holder: { id: 'kien-hung-2025' }, verified: true },
    });
    expect(await issuesOf(recordSuccession(later(), split({ to: ['duong-noi-2025'] })))).toEqual([
      'on ALREADY_RECORDED',
    ]);
    const { id } = succession;
    await errorOf(withdrawSuccession(later(), { id, expectedVersion: 2, reason: 'x' }), 'STALE_VERSION');
    expect(await issuesOf(withdrawSuccession(later(), { id, reason: ' ' }))).toEqual(['reason REQUIRED']);
    const withdrawn = await accepted(withdrawSuccession(later(), { id, expectedVersion: 1, reason: 'Nhầm' }));
    expect(withdrawn.succession).toMatchObject({ withdrawnOn: '2025-08-01', withdrawalReason: 'Nhầm', version: 2 });
    await errorOf(withdrawSuccession(later(), { id, reason: 'x' }), 'ILLEGAL_STEP');
    expect((await placeOn('phu-la-2024', '2025-07-01'))?.kind).toBe('UNDETERMINED');
    await accepted(recordSuccession(later(), split({ to: ['duong-noi-2025', 'kien-hung-2025'], scope: 'PART' })));
    const broken = await findBrokenLink(test.database.readers, test.committee, 'PLAN', 'place/phu-la-2024');
    expect(broken).toBeNull();
  });

  it.each<[string, Partial<RecordSuccessionInput>, string]>([
    ['an unknown unit', { from: 'nowhere' }, 'from UNKNOWN_UNIT'],
    ['a ward code', { from: '09556' }, 'from UNKNOWN_UNIT'],
    ['an unknown successor', { to: ['nowhere'] }, 'to.0 UNKNOWN_UNIT'],
    ['a body as the successor of a unit', { from: 'la-khe-2024', to: ['labour-division'] }, 'to.0 UNKNOWN_UNIT'],
    ['no successor', { to: [] }, 'to OUT_OF_RANGE'],
    ['the unit itself', { to: ['phu-la-2024'] }, 'to SUCCESSION_TWICE'],
    ['a successor twice', { scope: 'PART', to: ['ha-dong-2025', 'ha-dong-2025'] }, 'to SUCCESSION_TWICE'],
    ['a whole for two', { to: ['ha-dong-2025', 'kien-hung-2025'] }, 'scope WHOLE_HAS_ONE'],
    ['no document', { basis: ' ' }, 'basis REQUIRED'],
    ['a unit that lives on', { from: 'la-khe-2024', on: isoDate('2025-06-30') }, 'to STILL_ALIVE'],
    ['days that nobody holds', { from: 'la-khe-2024', on: isoDate('2025-07-02') }, 'to DAYS_WITHOUT_HOLDER'],
    ['a successor that does not live then', { from: 'la-khe-2024', to: ['ha-cau-2024'] }, 'to HOLDER_NOT_ALIVE'],
    [
      'a second whole',
      { from: 'van-phuc-2024', to: ['kien-hung-2025'], on: isoDate('2025-07-02') },
      'to WHOLE_AND_MORE',
    ],
  ])('is refused with %s', async (_name, changes, expected) => {
    expect(await issuesOf(recordSuccession(later(), split(changes)))).toContain(expected);
  });

  it('of a day gone by wants a reason', async () => {
    const without = split({ from: 'la-khe-2024', reason: null });
    await errorOf(recordSuccession(later(), without), 'REASON_REQUIRED');
    const ahead = split({ from: 'yet-kieu-2024', on: isoDate('2025-01-01'), to: ['quang-trung-2025h1'], reason: null });
    await accepted(recordSuccession(test.contextOf({ workingDate: '2024-12-20' }), ahead));
  });
});

describe('a body that came after those of the plan', () => {
  it('is named by a succession; the duty has not gone, its holder has', async () => {
    const { agency } = await accepted(recordAgency(later(), division('Phòng Văn hóa - Xã hội')));
    const duty = { duty: 'iv-1-1-lead' };
    const of = async (day: string) => {
      const id = haDong2024.duties.find(({ agencies }) => agencies.join() === 'labour-division')?.id ?? duty.duty;
      return (await holders(later(), { duty: id }, day))[0]?.agency?.body;
    };
    expect((await of('2025-06-30'))?.kind).toBe('SAME');
    expect((await of('2025-07-01'))?.kind).toBe('NOT_STATED');
    const before = openCommitments(
      haDong2024,
      isoDate('2025-07-01'),
      await readHolderRegisters(test.database.readers, later()),
    ).filter(({ isHeld }) => isHeld).length;
    const over = split({ kind: 'AGENCY', from: 'labour-division', to: [agency.id] });
    const { succession } = await accepted(recordSuccession(later(), over));
    expect(await of('2025-07-01')).toMatchObject({ kind: 'SUCCEEDED', holder: { id: agency.id }, verified: true });
    const after = openCommitments(
      haDong2024,
      isoDate('2025-07-01'),
      await readHolderRegisters(test.database.readers, later()),
    ).filter(({ isHeld }) => isHeld).length;
    expect(after).toBeGreaterThan(before);
    const further = await accepted(
      recordAgency(later(), division('Phòng Nội vụ', { validFrom: isoDate('2025-07-15') })),
    );
    const again = { kind: 'AGENCY', from: agency.id, to: [further.agency.id], on: isoDate('2025-07-15') } as const;
    await accepted(recordSuccession(later(), split(again)));
    expect(await of('2025-07-14')).toMatchObject({ holder: { id: agency.id } });
    expect(await of('2025-07-15')).toMatchObject({ holder: { id: further.agency.id } });
    const back = split({ ...again, from: further.agency.id, to: [agency.id], on: isoDate('2025-07-20') });
    expect(await issuesOf(recordSuccession(later(), back))).toEqual(expect.arrayContaining(['to CYCLE']));
    await accepted(withdrawSuccession(later(), { id: succession.id, reason: 'Ghi lại' }));
    expect((await of('2025-07-15'))?.kind).toBe('NOT_STATED');
  });

  it('that goes over before its district ended has its own last day; a part leaves both', async () => {
    const whole = split({
      kind: 'AGENCY',
      from: 'economic-division',
      to: ['finance-division'],
      on: isoDate('2025-03-01'),
    });
    await accepted(recordSuccession(later(), whole));
    const body = async (agency: string, day: string) => (await holders(later(), { agency }, day))[0]?.agency?.body;
    expect((await body('economic-division', '2025-02-28'))?.kind).toBe('SAME');
    expect(await body('economic-division', '2025-03-01')).toMatchObject({ holder: { id: 'finance-division' } });
    const part = { ...whole, from: 'health-division', to: ['health-centre'], scope: 'PART' } as const;
    await accepted(recordSuccession(later(), part));
    expect((await body('health-division', '2025-03-01'))?.kind).toBe('UNDETERMINED');
  });

  it.each<[string, RecordAgencyInput, string]>([
    ['the name of one of the plan', division('Phòng Y tế', { place: null }), 'name ALREADY_RECORDED'],
    ['no document', division('Phòng A', { basis: '' }), 'basis REQUIRED'],
    ['an unknown unit', division('Phòng A', { place: 'nowhere' }), 'place UNKNOWN_PLACE'],
    ['no name', division(' '), 'name REQUIRED'],
  ])('is refused with %s', async (_name, input, expected) => {
    expect(await issuesOf(recordAgency(later(), input))).toContain(expected);
  });
});

describe('who may', () => {
  it.each<[Role, string | null, string | null, 'OK' | 'FORBIDDEN']>([
    ['ADMINISTRATOR', null, null, 'OK'],
    ['COMMITTEE_OFFICER', null, null, 'OK'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'labour-division', null, 'FORBIDDEN'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN'],
  ])('%s: %s %s %s', async (role, agency, place, expected) => {
    const context = later({ role, agency, place });
    const input = split({ from: 'van-quan-2024', to: ['ha-dong-2025', 'thanh-liet-2025'], scope: 'PART' });
    const recorded = await recordSuccession(context, input);
    const id = recorded.ok ? recorded.value.succession.id : '00000000-0000-7000-8000-000000000000';
    const withdrawn = await withdrawSuccession(context, { id, reason: 'x' });
    const body = await recordAgency(context, division(`Phòng ${role}`));
    expect([recorded, withdrawn, body].map(codeOf)).toEqual([expected, expected, expected]);
  });
});

describe('two who want the same', () => {
  it('record it once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const inputs = ['ha-dong-2025', 'duong-noi-2025', 'kien-hung-2025'].map((to) =>
        split({ from: 'la-khe-2024', to: [to] }),
      );
      const results = await Promise.all(inputs.map((input) => recordSuccession(later(), input)));
      const done = results.flatMap((result) => (result.ok ? [result.value.succession] : []));
      expect(done).toHaveLength(1);
      await accepted(withdrawSuccession(later(), { id: done[0]?.id ?? '', expectedVersion: 1, reason: 'Đua' }));
    }
  });
});

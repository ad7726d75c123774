import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import type { HouseholdRecord } from '@vuonlen/database/households';
import { findReportCorrections, findReportFigures, type ReportPeriodRecord } from '@vuonlen/database/reports';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { type Form3Figures, form3Gaps } from '@vuonlen/plan/reports';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  handOverHousehold,
  type RecordClassificationDecisionInput,
  recordClassificationDecision,
  removeMember,
} from '../households/index.ts';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { closeReportPeriod, correctReportPeriod, openReportPeriod, readForm3, reportScopeOf } from './index.ts';

let desk: SupportDesk;
const opened: SupportDesk[] = [];
beforeEach(async () => {
  desk = await openSupportDesk({ connections: 16 });
  opened.push(desk);
});
afterAll(() => Promise.all(opened.map(({ database }) => database.drop())));

const phuLuong = 'phu-luong-2024';
const officer = (workingDate: string) => desk.contextOf({ workingDate });
const issuesOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);

const open = (from: string, to: string, day = '2024-06-15') =>
  openReportPeriod(officer(day), { from: isoDate(from), to: isoDate(to), idempotencyKey: randomUUID() });
const close = (day: string, { id, version }: ReportPeriodRecord, changes: object = {}) =>
  closeReportPeriod(officer(day), { id, expectedVersion: version, idempotencyKey: randomUUID(), ...changes });
const correct = (day: string, { id, version }: ReportPeriodRecord, changes: object = {}) =>
  correctReportPeriod(officer(day), {
    ...{ id, expectedVersion: version, reason: 'Ghi bổ sung quyết định', idempotencyKey: randomUUID() },
    ...changes,
  });
const openedPeriod = async (from: string, to: string, day?: string) => (await accepted(open(from, to, day))).period;
const closedPeriod = async (from: string, to: string, day: string) =>
  (await accepted(close(day, await openedPeriod(from, to, day)))).period;

type Decided = Pick<RecordClassificationDecisionInput, 'class' | 'change'>;
const exit: Decided = { class: 'EXITED_NEAR_POVERTY', change: 'EXITED_NEAR_POVERTY' };
const relapse: Decided = { class: 'NEAR_POOR', change: 'RELAPSED_NEAR_POOR' };
const fall: Decided = { class: 'POOR', change: 'RELAPSED_POOR' };
const rise: Decided = { class: 'NEAR_POOR', change: 'EXITED_POVERTY' };

const register = (classifiedOn: string, changes: object = {}) =>
  desk.register({ classifiedOn: isoDate(classifiedOn), ...changes });

async function decide(day: string, household: HouseholdRecord, effectiveOn: string, decided: Decided) {
  const dates = { decidedOn: isoDate(effectiveOn), effectiveOn: isoDate(effectiveOn), number: '9/QĐ' };
  const input = { household: household.id, expectedVersion: household.version, ...dates, ...decided };
  return (await accepted(recordClassificationDecision(officer(day), input))).household;
}

/** Minutes by which a file goes over. */
const minutesTo = (to: string) => ({
  ...{ to, minutesNumber: '07/BB', items: ['Hồ sơ'], idempotencyKey: randomUUID() },
  signers: [
    { name: 'Lê Thị Giao', position: 'Công chức', side: 'GIVING' as const },
    { name: 'Trần Văn Nhận', position: 'Phó Chủ tịch', side: 'RECEIVING' as const },
  ],
});

const everywhere = () => reportScopeOf(officer('2024-06-15'));
const figures = ({ households, persons }: { households: Form3Figures; persons: Form3Figures }) =>
  Object.entries(households)
    .map(([column, count]) => [column, count, persons[column as keyof Form3Figures]] as const)
    .filter(([, count, people]) => count > 0 || people > 0)
    .map(([column, count, people]) => `${column} ${count}/${people}`);
async function reported(period: ReportPeriodRecord, revision = period.revision, place = phuLuong) {
  const rows = await findReportFigures(desk.database.readers, everywhere(), { period: period.id, revision });
  return rows.filter((row) => row.place === place).flatMap(figures);
}
const read = (period: ReportPeriodRecord, scope = everywhere()) =>
  readForm3(desk.database.readers, { plan: officer('2024-06-15').plan, scope }, period);

describe('form 3 of a period', () => {
  it('counts each movement in households and persons, and is frozen when it is closed', async () => {
    const [stays, exits, falls] = [
      await register('2023-11-01'),
      await register('2023-11-01'),
      await register('2023-11-01'),
    ];
    const poor = await register('2023-11-01', { class: 'POOR' });
    await register('2024-02-01');
    const exited = await decide('2024-06-15', exits, '2024-03-01', exit);
    await decide('2024-06-15', exited, '2024-05-01', relapse);
    await decide('2024-06-15', falls, '2024-03-01', fall);
    await decide('2024-06-15', poor, '2024-03-01', rise);
    const { member, household } = await accepted(
      addMember(officer('2024-04-02'), {
        household: stays.id,
        member: { fullName: 'Nguyễn Văn Mới', relation: 'CHILD' },
      }),
    );
    const leaves = { id: member.id, expectedVersion: member.version, reason: 'Chuyển đi nơi khác' };
    await accepted(removeMember(officer('2024-05-02'), leaves));
    expect(household.version).toBe(2);
    const period = await closedPeriod('2024-01-01', '2024-06-30', '2024-07-01');
    expect(period).toMatchObject({ state: 'CLOSED', closedOn: '2024-07-01', revision: 1, version: 2 });
    expect(await reported(period)).toEqual([
      ...['START 3/9', 'EXITED 1/3', 'BECAME_POOR 1/3', 'OTHER_DECREASE 0/1', 'FROM_POOR 1/3', 'RELAPSED 1/3'],
      ...['NEW 1/3', 'OTHER_INCREASE 0/1', 'END 4/12'],
    ]);
    const all = await findReportFigures(desk.database.readers, everywhere(), { period: period.id, revision: 1 });
    expect(all.map(({ place }) => place)).toHaveLength(6);
    expect(form3Gaps(all)).toEqual([]);
    expect((await read(period)).findings).toEqual([]);
    expect(
      await findBrokenLink(desk.database.readers, desk.committee, 'PLAN', `report-period/${period.id}`),
    ).toBeNull();
  });

  it('counts a file that goes over as other decrease there and other increase here', async () => {
    const { id } = await register('2023-11-01', { place: 'ha-cau-2024' });
    await accepted(handOverHousehold(officer('2025-08-01'), { household: id, ...minutesTo('ha-dong-2025') }));
    const period = await closedPeriod('2025-01-01', '2025-12-31', '2026-01-01');
    expect(await reported(period, 1, 'ha-cau-2024')).toEqual(['START 1/3', 'OTHER_DECREASE 1/3']);
    expect(await reported(period, 1, 'ha-dong-2025')).toEqual(['OTHER_INCREASE 1/3', 'END 1/3']);
  });

  it('has a row a ward that lived in the period, and of one that ended before only where it counts something', async () => {
    const { id } = await register('2023-11-01', { place: 'ha-cau-2024' });
    const placesOf = async (period: ReportPeriodRecord) => (await read(period)).rows.map(({ place }) => place);
    const first = await closedPeriod('2025-01-01', '2025-06-30', '2025-07-01');
    const former = ['ha-cau', 'yen-nghia', 'phu-luong', 'dong-mai', 'duong-noi', 'bien-giang'].map(
      (ward) => `${ward}-2024`,
    );
    const living = ['an-khanh', 'binh-minh', 'chuong-my', 'dai-mo', 'duong-noi', 'ha-dong', 'kien-hung', 'phu-luong']
      .concat(['tay-mo', 'yen-nghia'])
      .map((ward) => `${ward}-2025`);
    expect((await placesOf(first)).toSorted()).toEqual(former.toSorted());
    const second = await openedPeriod('2025-07-01', '2025-12-31', '2025-08-01');
    expect(await placesOf(second)).toEqual(['ha-cau-2024', ...living]);
    await accepted(handOverHousehold(officer('2025-08-01'), { household: id, ...minutesTo('ha-dong-2025') }));
    expect(await placesOf(second)).toEqual(['ha-cau-2024', ...living]);
    const closed = (await accepted(close('2026-01-01', second))).period;
    expect((await placesOf(closed)).toSorted()).toEqual(['ha-cau-2024', ...living].toSorted());
    const third = await openedPeriod('2026-01-01', '2026-06-30', '2026-01-02');
    expect(await placesOf(third)).toEqual(living);
    const { rows, gaps } = await read(third);
    expect(gaps).toEqual([]);
    expect(rows.filter(({ households }) => households.START > 0).map(({ place }) => place)).toEqual(['ha-dong-2025']);
    expect((await placesOf(first)).toSorted()).toEqual(former.toSorted());
    for (const place of ['ha-dong-2025', 'ha-cau-2024']) {
      const own = reportScopeOf(desk.contextOf({ role: 'WARD_OFFICER', place }));
      for (const period of [first, closed, third]) {
        const whole = (await read(period)).rows.filter((row) => row.place === place);
        expect((await read(period, own)).rows).toEqual(whole);
      }
    }
  });

  it('is read by a ward officer for the own ward alone', async () => {
    await register('2023-11-01');
    await register('2023-11-01', { place: 'ha-cau-2024' });
    const period = await openedPeriod('2024-01-01', '2024-06-30');
    const scopeOf = (role: Role, place: string | null = null, agency: string | null = null) =>
      reportScopeOf(desk.contextOf({ role, place, agency }));
    const ward = await read(period, scopeOf('WARD_OFFICER', 'ha-cau-2024'));
    expect(ward.rows.map(({ place, households }) => [place, households.START])).toEqual([['ha-cau-2024', 1]]);
    expect((await read(period, scopeOf('AGENCY_OFFICER', null, 'red-cross'))).rows).toEqual([]);
    expect((await read(period, scopeOf('AGENCY_OFFICER', null, 'fatherland-front'))).rows).toEqual([]);
    expect((await read(period, scopeOf('AUDITOR'))).rows).toHaveLength(6);
  });
});

describe('the steps of a period', () => {
  it('follow each other without a gap, one open at a time', async () => {
    expect(await issuesOf(open('2024-06-30', '2024-01-01'))).toEqual(['to BEFORE_FROM']);
    const first = await openedPeriod('2024-01-01', '2024-03-31');
    expect(first).toMatchObject({ state: 'OPEN', revision: 0, version: 1 });
    expect(await issuesOf(open('2024-04-01', '2024-06-30'))).toEqual(['from PERIOD_OPEN']);
    await accepted(close('2024-06-15', first));
    expect(await issuesOf(open('2024-04-02', '2024-06-30'))).toEqual(['from NOT_AFTER_PERIOD_BEFORE']);
    expect(await issuesOf(open('2024-03-31', '2024-06-30'))).toEqual(['from NOT_AFTER_PERIOD_BEFORE']);
    await accepted(open('2024-04-01', '2024-06-30'));
  });

  it('close it once, when it is over, and correct it only when it is closed', async () => {
    const period = await openedPeriod('2024-01-01', '2024-06-30');
    expect(await issuesOf(close('2024-06-30', period))).toEqual(['id PERIOD_NOT_OVER']);
    await errorOf(close('2024-07-01', { ...period, version: 2 }), 'STALE_VERSION');
    await errorOf(close('2024-07-01', { ...period, id: randomUUID() }), 'NOT_FOUND');
    const early = await errorOf(correct('2024-07-01', period), 'ILLEGAL_STEP');
    expect(early).toMatchObject({ type: 'ReportPeriod', from: 'OPEN', step: 'CORRECT', legal: ['CLOSE', 'DISCARD'] });
    const { period: closed } = await accepted(close('2024-07-01', period));
    const again = await errorOf(close('2024-07-02', closed), 'ILLEGAL_STEP');
    expect(again).toMatchObject({ from: 'CLOSED', step: 'CLOSE', legal: ['CORRECT'] });
    expect(await issuesOf(correct('2024-07-02', closed))).toEqual(['id NOTHING_TO_CORRECT']);
    expect(await issuesOf(correct('2024-07-02', closed, { reason: ' ' }))).toEqual(['reason REQUIRED']);
  });

  it('are done once a key', async () => {
    const period = await openedPeriod('2024-01-01', '2024-03-31');
    const idempotencyKey = randomUUID();
    const { period: closed } = await accepted(close('2024-06-15', period, { idempotencyKey }));
    expect((await accepted(close('2024-06-15', period, { idempotencyKey }))).period).toEqual(closed);
    await errorOf(close('2024-06-15', closed, { idempotencyKey }), 'IDEMPOTENCY_KEY_REUSED');
  });
});

describe('what is recorded late for a closed period', () => {
  it('leaves it as it was, is a finding, stops the next one, and is corrected by a dated entry', async () => {
    const late = await register('2023-11-01');
    await register('2023-11-01');
    const first = await closedPeriod('2024-01-01', '2024-03-31', '2024-04-01');
    await decide('2024-05-02', late, '2024-03-31', exit);
    expect(await reported(first)).toEqual(['START 2/6', 'END 2/6']);
    const { findings, rows } = await read(first);
    expect(rows.filter(({ place }) => place === phuLuong).flatMap(figures)).toEqual(['START 2/6', 'END 2/6']);
    expect(findings).toEqual([
      { place: phuLuong, column: 'EXITED', unit: 'HOUSEHOLDS', reported: 0, register: 1 },
      { place: phuLuong, column: 'END', unit: 'HOUSEHOLDS', reported: 2, register: 1 },
      { place: phuLuong, column: 'EXITED', unit: 'PERSONS', reported: 0, register: 3 },
      { place: phuLuong, column: 'END', unit: 'PERSONS', reported: 6, register: 3 },
    ]);
    const second = await openedPeriod('2024-04-01', '2024-06-30', '2024-07-01');
    const { gaps } = await errorOf(close('2024-07-01', second), 'FORM3_NOT_BALANCED');
    expect(gaps).toEqual([{ place: phuLuong, households: -1, persons: -3 }]);
    const { period: corrected } = await accepted(correct('2024-07-02', first));
    expect(corrected).toMatchObject({ state: 'CLOSED', revision: 2, version: 3, closedOn: '2024-04-01' });
    expect(await reported(corrected, 1)).toEqual(['START 2/6', 'END 2/6']);
    expect(await reported(corrected, 2)).toEqual(['START 2/6', 'EXITED 1/3', 'END 1/3']);
    const [correction] = await findReportCorrections(desk.database.readers, desk.committee, [first.id]);
    expect(correction).toMatchObject({ revision: 2, correctedOn: '2024-07-02', reason: 'Ghi bổ sung quyết định' });
    expect((await read(corrected)).findings).toEqual([]);
    expect((await accepted(close('2024-07-02', second))).period.revision).toBe(1);
  });

  it('is corrected from the earliest period on', async () => {
    const late = await register('2023-11-01');
    const first = await closedPeriod('2024-01-01', '2024-01-31', '2024-06-15');
    const second = await closedPeriod('2024-02-01', '2024-02-29', '2024-06-15');
    await decide('2024-06-15', late, '2024-01-15', exit);
    await errorOf(correct('2024-06-15', second), 'FORM3_NOT_BALANCED');
    await accepted(correct('2024-06-15', first));
    const { period } = await accepted(correct('2024-06-15', second));
    expect(await reported(period)).toEqual([]);
  });
});

describe('who may', () => {
  it.each<[Role, string]>([
    ['ADMINISTRATOR', 'OK'],
    ['COMMITTEE_OFFICER', 'OK'],
    ['COMMITTEE_LEADER', 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'FORBIDDEN'],
    ['WARD_OFFICER', 'FORBIDDEN'],
    ['AUDITOR', 'FORBIDDEN'],
  ])('%s: %s', async (role, expected) => {
    const by = (workingDate: string) => desk.contextOf({ role, workingDate, place: phuLuong });
    const idempotencyKey = randomUUID();
    const days = { from: isoDate('2024-01-01'), to: isoDate('2024-03-31') };
    const asked = await openReportPeriod(by('2024-06-15'), { ...days, idempotencyKey: randomUUID() });
    const { id } = asked.ok ? asked.value.period : await openedPeriod(days.from, days.to);
    const closed = await closeReportPeriod(by('2024-06-15'), { id, expectedVersion: 1, idempotencyKey });
    const step = { id, expectedVersion: 2, reason: 'x', idempotencyKey: randomUUID() };
    const corrected = await correctReportPeriod(by('2024-06-15'), step);
    const codes = [asked, closed, corrected].map((result) => (result.ok ? 'OK' : result.error.code));
    expect(codes).toEqual(expected === 'OK' ? ['OK', 'OK', 'INVALID_INPUT'] : Array(3).fill(expected));
  });
});

describe('two at once', () => {
  it('open, close and correct a period once, in each of 20 rounds', async () => {
    const codesOf = (results: readonly { ok: boolean; error?: { code: string } }[]) =>
      results.map((result) => (result.ok ? 'OK' : result.error?.code)).sort();
    for (let round = 0; round < 20; round += 1) {
      const [from, to] = [`${2004 + round}-01-01`, `${2004 + round}-12-31`];
      const household = await register(from, { headName: 'Hộ thi' });
      const begun = await Promise.all(Array.from({ length: 4 }, () => open(from, to, '2024-06-15')));
      expect(codesOf(begun)).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT', 'OK']);
      const [period] = begun.flatMap((result) => (result.ok ? [result.value.period] : []));
      if (period === undefined) throw new Error('nothing was opened');
      // A decision of the period races with its closing: it counts, or is a finding, and nothing is lost between.
      const decision = decide('2024-06-15', household, to, exit);
      const sent = await Promise.all(Array.from({ length: 4 }, () => close('2024-06-15', period)));
      await decision;
      expect(codesOf(sent)).toEqual(['OK', 'STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
      const [closed] = sent.flatMap((result) => (result.ok ? [result.value.period] : []));
      if (closed === undefined) throw new Error('nothing was closed');
      const { findings, gaps, rows } = await read(closed);
      const exited = rows.find(({ place }) => place === phuLuong)?.households.EXITED;
      expect([gaps.length, exited, findings.length]).toEqual(exited === 1 ? [0, 1, 0] : [0, 0, 4]);
      const corrected = await Promise.all(Array.from({ length: 3 }, () => correct('2024-06-15', closed)));
      const refused = findings.length > 0 ? ['OK', 'STALE_VERSION', 'STALE_VERSION'] : Array(3).fill('INVALID_INPUT');
      expect(codesOf(corrected)).toEqual(refused);
    }
  });
});

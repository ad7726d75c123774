import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import { listDutyProgress } from '@vuonlen/database/responsibilities';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import {
  type AssignPersonToDutyInput,
  assignPersonToDuty,
  endDutyAssignment,
  type RecordDutyProgressInput,
  recordDutyProgress,
} from './index.ts';

let test: TestCommittee;
beforeAll(async () => {
  test = await openTestCommittee({ connections: 32 });
});
afterAll(() => test.database.drop());

const bank = 'social-policy-bank';
const report = 'iv-8-4-report';
const officerOf = (agency: string, workingDate = '2024-06-15') =>
  test.contextOf({ role: 'AGENCY_OFFICER', agency, workingDate });
const progress = (changes: Partial<RecordDutyProgressInput> = {}): RecordDutyProgressInput => ({
  duty: 'iv-8-1-lend',
  agency: bank,
  state: 'IN_PROGRESS',
  idempotencyKey: randomUUID(),
  ...changes,
});
const person = (changes: Partial<AssignPersonToDutyInput> = {}): AssignPersonToDutyInput => ({
  duty: report,
  agency: bank,
  fullName: 'Trần Thị Sổ',
  idempotencyKey: randomUUID(),
  ...changes,
});
const issueOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
const count = async (table: string) => {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(
    test.database.writers,
  );
  return rows[0]?.count;
};

describe('who may say how far a duty is', () => {
  it.each<[Role, string | null, string | null, string, 'OK' | 'FORBIDDEN']>([
    ['COMMITTEE_OFFICER', null, null, bank, 'OK'],
    ['ADMINISTRATOR', null, null, bank, 'OK'],
    ['AGENCY_OFFICER', bank, null, bank, 'OK'],
    ['AGENCY_OFFICER', 'red-cross', null, bank, 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'not-in-the-plan', null, bank, 'FORBIDDEN'],
    ['WARD_OFFICER', null, 'ha-cau-2024', bank, 'FORBIDDEN'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'ward-peoples-committee/yen-nghia', 'FORBIDDEN'],
    ['COMMITTEE_LEADER', null, null, bank, 'FORBIDDEN'],
    ['AUDITOR', null, null, bank, 'FORBIDDEN'],
  ])('%s of %s %s for %s: %s', async (role, agency, place, of, expected) => {
    const context = test.contextOf({ role, agency, place });
    const results = [
      await recordDutyProgress(context, progress({ agency: of })),
      await assignPersonToDuty(context, person({ agency: of, fullName: `Người ${randomUUID()}` })),
    ];
    expect(results.map((result) => (result.ok ? 'OK' : result.error.code))).toEqual([expected, expected]);
  });

  it('lets an officer leave out the own body, and a ward officer speak for the ward’s committee', async () => {
    const own = await accepted(recordDutyProgress(officerOf(bank), progress({ agency: null })));
    expect(own.progress.agency).toBe(bank);
    const ward = test.contextOf({ role: 'WARD_OFFICER', place: 'ha-cau-2024' });
    const said = await accepted(recordDutyProgress(ward, progress({ agency: null, duty: 'iv-12-2-review' })));
    expect(said.progress.agency).toBe('ward-peoples-committee/ha-cau');
  });

  it('asks the standing agency for the body, and knows those of the plan', async () => {
    expect(await issueOf(recordDutyProgress(test.contextOf(), progress({ agency: null })))).toEqual([
      'agency REQUIRED',
    ]);
    const stranger = recordDutyProgress(test.contextOf(), progress({ agency: 'nobody' }));
    expect(await issueOf(stranger)).toEqual(['agency UNKNOWN_AGENCY']);
  });

  it('refuses a duty that the plan gives to another, the entry that speaks for several, and none at all', async () => {
    const context = test.contextOf();
    const another = await errorOf(recordDutyProgress(context, progress({ agency: 'red-cross' })), 'INVALID_INPUT');
    expect(another.issues[0]?.text.vi).toContain('IV.8#1');
    const entry = progress({ duty: 'iv-12-2-review', agency: 'ward-peoples-committee' });
    expect(await issueOf(recordDutyProgress(context, entry))).toEqual(['agency DUTY_OF_ANOTHER']);
    await errorOf(recordDutyProgress(context, progress({ duty: 'iv-99' })), 'NOT_FOUND');
  });
});

describe('the progress of a duty', () => {
  it.each<[string, Partial<RecordDutyProgressInput>, string]>([
    ['a percentage above', { percent: 101 }, 'percent OUT_OF_RANGE'],
    ['done at 99', { state: 'DONE', percent: 99 }, 'percent PERCENT_MISMATCH'],
    ['in progress at 100', { percent: 100 }, 'percent PERCENT_MISMATCH'],
    ['in progress at 0', { percent: 0 }, 'percent PERCENT_MISMATCH'],
    ['a long note', { note: 'x'.repeat(2001) }, 'note TOO_LONG'],
    ['tomorrow', { effectiveOn: isoDate('2024-06-16') }, 'effectiveOn DATE_IN_FUTURE'],
    ['a day on which nothing is due', { duty: report, dueOn: isoDate('2024-07-06') }, 'dueOn NOT_A_DUE_DATE'],
    ['a day of a duty without days', { dueOn: isoDate('2024-07-05') }, 'dueOn NOT_A_DUE_DATE'],
    ['a day far ahead', { duty: report, dueOn: isoDate('2026-01-05') }, 'dueOn NOT_A_DUE_DATE'],
  ])('refuses %s', async (_name, changes, issue) => {
    expect(await issueOf(recordDutyProgress(officerOf(bank), progress(changes)))).toContain(issue);
  });

  it('wants a reason for a day before the working date, and keeps it', async () => {
    const early = { effectiveOn: isoDate('2024-06-01') };
    await errorOf(recordDutyProgress(officerOf(bank), progress(early)), 'REASON_REQUIRED');
    const done = await accepted(recordDutyProgress(officerOf(bank), progress({ ...early, reason: 'Báo cáo giấy' })));
    expect(done.progress).toMatchObject({ effectiveOn: '2024-06-01', reason: 'Báo cáo giấy' });
  });

  it('is about the first day that is not done, unless told', async () => {
    const on = (day: string, changes: Partial<RecordDutyProgressInput> = {}) =>
      accepted(
        recordDutyProgress(officerOf(bank, day), progress({ duty: report, agency: bank, state: 'DONE', ...changes })),
      );
    expect((await on('2024-07-09')).progress.dueOn).toBe('2024-07-05');
    expect((await on('2024-07-10')).progress.dueOn).toBe('2025-01-05');
    const back = await on('2024-07-11', { state: 'IN_PROGRESS', dueOn: isoDate('2024-07-05') });
    expect(back.progress.dueOn).toBe('2024-07-05');
    expect((await on('2024-07-12')).progress.dueOn).toBe('2024-07-05');
    expect((await on('2024-07-12', { duty: 'iv-8-1-lend' })).progress.dueOn).toBeNull();
  });

  it('is written once a key, and leaves a whole trail', async () => {
    const input = progress({ duty: 'iv-8-2-guide-dossiers', note: 'Đã hướng dẫn' });
    const before = await count('duty_progress');
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => accepted(recordDutyProgress(officerOf(bank), input))),
    );
    expect(new Set(answers.map(({ progress: { id } }) => id)).size).toBe(1);
    expect(await count('duty_progress')).toBe((before ?? 0) + 1);
    await errorOf(recordDutyProgress(officerOf(bank), { ...input, note: 'Khác' }), 'IDEMPOTENCY_KEY_REUSED');
  });

  it('keeps one chain while many speak of the same duty at once, in each of 20 rounds', async () => {
    const duty = 'v-1-implement-directed';
    const bodies = [bank, 'labour-division', 'finance-division', 'economic-division', 'health-division'];
    for (let round = 1; round <= 20; round += 1) {
      const all = bodies.map((agency) => accepted(recordDutyProgress(officerOf(agency), progress({ duty, agency }))));
      await Promise.all(all);
    }
    const scope = { committee: test.committee, bodies: 'ALL' as const };
    expect(await listDutyProgress(test.database.readers, scope, [duty])).toHaveLength(100);
    expect(await findBrokenLink(test.database.readers, test.committee, 'PLAN', `duty/${duty}`)).toBeNull();
  });
});

describe('people on a duty', () => {
  it('begin on a day, end on another, and keep their rows', async () => {
    const { person: begun } = await accepted(
      assignPersonToDuty(officerOf(bank), person({ jobTitle: 'Cán bộ tín dụng' })),
    );
    expect(begun).toMatchObject({ worksFrom: '2024-06-15', worksUntil: null, jobTitle: 'Cán bộ tín dụng', version: 1 });
    expect(await issueOf(assignPersonToDuty(officerOf(bank), person()))).toEqual(['fullName ALREADY_ASSIGNED']);
    const end = { id: begun.id, expectedVersion: 1, effectiveOn: isoDate('2024-06-20') };
    await errorOf(endDutyAssignment(officerOf('red-cross'), end), 'NOT_FOUND');
    await errorOf(endDutyAssignment(officerOf(bank), { ...end, expectedVersion: 2 }), 'STALE_VERSION');
    const before = { ...end, effectiveOn: isoDate('2024-06-14'), reason: 'x' };
    expect(await issueOf(endDutyAssignment(officerOf(bank), before))).toEqual(['effectiveOn ENDS_BEFORE_IT_BEGINS']);
    const { person: ended } = await accepted(endDutyAssignment(officerOf(bank), { ...end, reason: 'Chuyển công tác' }));
    expect(ended).toMatchObject({ worksUntil: '2024-06-20', endReason: 'Chuyển công tác', version: 2 });
    expect(await issueOf(endDutyAssignment(officerOf(bank), { ...end, expectedVersion: 2 }))).toContain(
      'id ALREADY_ENDED',
    );
    await accepted(assignPersonToDuty(officerOf(bank), person()));
  });

  it.each<[string, Partial<AssignPersonToDutyInput>, string]>([
    ['no name', { fullName: ' ' }, 'fullName REQUIRED'],
    ['a name without a letter', { fullName: '123' }, 'fullName NO_LETTER'],
    ['a long position', { jobTitle: 'x'.repeat(201) }, 'jobTitle TOO_LONG'],
  ])('refuses %s', async (_name, changes, issue) => {
    expect(await issueOf(assignPersonToDuty(officerOf(bank), person(changes)))).toContain(issue);
  });

  it('wants a reason for a first day before the working date', async () => {
    const early = person({ fullName: 'Lê Văn Trước', effectiveOn: isoDate('2024-05-02') });
    await errorOf(assignPersonToDuty(officerOf(bank), early), 'REASON_REQUIRED');
    await accepted(assignPersonToDuty(officerOf(bank), { ...early, reason: 'Theo quyết định phân công' }));
  });

  it('are written once when many write the same one at once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const input = { fullName: `Phạm Thị Đua ${round}` };
      const results = await Promise.all(
        Array.from({ length: 12 }, () => assignPersonToDuty(officerOf(bank), person(input))),
      );
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
      expect([codes.filter((code) => code === 'OK').length, new Set(codes).size]).toEqual([1, 2]);
      expect(codes.filter((code) => code === 'INVALID_INPUT')).toHaveLength(11);
    }
  });
});

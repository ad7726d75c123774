import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { recordLoan, recordRepayment } from '../assignments/index.ts';
import { recordNeed } from '../households/index.ts';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { createBankReport, discardBankReport, submitBankReport } from './index.ts';

let desk: SupportDesk;
const opened: SupportDesk[] = [];
beforeEach(async () => {
  desk = await openSupportDesk({ connections: 16 });
  opened.push(desk);
});
afterAll(() => Promise.all(opened.map(({ database }) => database.drop())));

const lender = 'social-policy-bank';
const bank = (workingDate: string) => desk.contextOf({ role: 'AGENCY_OFFICER', agency: lender, workingDate });
const issueOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);

/** A loan of a day, recorded on another. */
async function lend(on: string, amount: number, recordedOn = on): Promise<string> {
  const { id: household } = await desk.register({ classifiedOn: isoDate('2024-01-01') });
  await accepted(recordNeed(desk.contextOf(), { household, kind: 'HOUSING_REPAIR', year: 2024 }));
  const input = { household, kind: 'HOUSING_LOAN', amount, termMonths: 60, effectiveOn: isoDate(on), reason: 'Ghi sổ' };
  return (await accepted(recordLoan(bank(recordedOn), { ...input, idempotencyKey: randomUUID() }))).loan.id;
}
const pay = (loan: string, on: string, amount: number, recordedOn = on) =>
  accepted(
    recordRepayment(bank(recordedOn), {
      ...{ loan, amount, effectiveOn: isoDate(on), reason: 'Ghi sổ', idempotencyKey: randomUUID() },
    }),
  );
const create = (on: string, dueOn: string, reason: string | null = null) =>
  createBankReport(bank(on), { dueOn: isoDate(dueOn), reason });
const submit = (on: string, id: string, changes: object = {}) => submitBankReport(bank(on), { id, ...changes });
async function reported(on: string, dueOn: string, reason: string | null = null) {
  const { report } = await accepted(create(on, dueOn, reason));
  return (await accepted(submit(on, report.id))).report;
}

describe('the report of six months', () => {
  it('counts the days before 5 July and 5 January, carries over, and locks', async () => {
    const first = await lend('2024-06-20', 40_000_000);
    await pay(first, '2024-07-04', 1_000_000);
    await pay(first, '2024-07-05', 2_000_000);
    const july = await reported('2024-07-05', '2024-07-05');
    expect(july).toMatchObject({
      ...{ periodFrom: '2024-01-05', dueOn: '2024-07-05', revision: 1, state: 'SUBMITTED', submittedOn: '2024-07-05' },
      ...{ opening: 0, disbursed: 40_000_000, recovered: 1_000_000, outstanding: 39_000_000 },
    });
    await lend('2024-12-31', 10_000_000);
    const january = await reported('2025-01-06', '2025-01-05');
    expect(january).toMatchObject({
      ...{ periodFrom: '2024-07-05', opening: 39_000_000, disbursed: 10_000_000, recovered: 2_000_000 },
      ...{ outstanding: 47_000_000 },
    });
    const again = await errorOf(submit('2025-01-07', january.id), 'ILLEGAL_STEP');
    expect(again).toMatchObject({ type: 'BankReport', from: 'SUBMITTED' });
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'PLAN', `bank-report/${lender}`)).toBeNull();
  });

  it('is worked out once more when it is submitted', async () => {
    const { report } = await accepted(create('2024-07-01', '2024-07-05'));
    expect(report).toMatchObject({ state: 'DRAFT', disbursed: 0 });
    await lend('2024-07-03', 5_000_000);
    expect(await issueOf(submit('2024-07-04', report.id))).toEqual(['id PERIOD_NOT_OVER']);
    await errorOf(submit('2024-07-05', report.id, { expectedVersion: 2 }), 'STALE_VERSION');
    const { report: done } = await accepted(submit('2024-07-05', report.id, { document: '05/BC-NHCS' }));
    expect(done).toMatchObject({ disbursed: 5_000_000, document: '05/BC-NHCS', version: 2 });
  });

  it('is due on the days of the plan only, one after the other, one draft at a time', async () => {
    expect(await issueOf(create('2024-07-05', '2024-07-06'))).toEqual(['dueOn NOT_A_DUE_DATE']);
    await reported('2024-07-05', '2024-07-05');
    expect(await issueOf(create('2025-07-05', '2025-07-05'))).toEqual(['dueOn REPORT_BEFORE_MISSING']);
    await accepted(create('2025-01-05', '2025-01-05'));
    expect(await issueOf(create('2025-01-05', '2025-01-05', 'x'))).toEqual(['dueOn DRAFT_OPEN']);
  });

  it('is corrected by a further row with a reason, and what follows waits for it', async () => {
    const july = await reported('2024-07-05', '2024-07-05');
    await lend('2024-07-01', 7_000_000, '2024-07-10');
    expect(await issueOf(create('2025-01-05', '2025-01-05'))).toEqual(['dueOn REPORT_BEFORE_OUTDATED']);
    expect(await issueOf(create('2024-07-11', '2024-07-05'))).toEqual(['reason REQUIRED']);
    const corrected = await reported('2024-07-11', '2024-07-05', 'Ghi bổ sung khoản vay ngày 01/7');
    expect(corrected).toMatchObject({ revision: 2, disbursed: 7_000_000, reason: 'Ghi bổ sung khoản vay ngày 01/7' });
    expect(july.disbursed).toBe(0);
    expect(await reported('2025-01-05', '2025-01-05')).toMatchObject({ opening: 7_000_000, outstanding: 7_000_000 });
  });

  it('is asked of a body that lends', async () => {
    const officer = desk.contextOf({ role: 'ADMINISTRATOR', workingDate: '2024-07-05' });
    const dueOn = isoDate('2024-07-05');
    expect(await issueOf(createBankReport(officer, { dueOn }))).toEqual(['lender REQUIRED']);
    expect(await issueOf(createBankReport(officer, { dueOn, lender: 'red-cross' }))).toEqual(['lender NO_REPORT_DUE']);
  });
});

/** July's draft stands when a loan of December is recorded. */
async function draftOutrunByLateLoan() {
  await reported('2024-07-05', '2024-07-05');
  await reported('2025-01-05', '2025-01-05');
  const { report: july } = await accepted(create('2025-03-01', '2025-07-05'));
  await lend('2024-12-20', 7_000_000, '2025-03-02');
  return july;
}

describe('a draft beside what was recorded late', () => {
  it('does not stand in the way of correcting an earlier period, and is worked out anew after it', async () => {
    const july = await draftOutrunByLateLoan();
    const refused = await errorOf(submit('2025-07-05', july.id), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'id', code: 'REPORT_BEFORE_OUTDATED' }]);
    expect(refused.issues[0]?.text).toEqual({
      vi: 'Có khoản vay, khoản trả nợ ghi bổ sung cho kỳ trước: đính chính báo cáo ngày 05/01/2025 trước (mục IV.8#4).',
      en: 'Loans or repayments of the period before were recorded late: correct the report of 05/01/2025 first (clause IV.8#4).',
    });
    const corrected = await reported('2025-07-05', '2025-01-05', 'Ghi bổ sung khoản vay ngày 20/12');
    expect(corrected).toMatchObject({ revision: 2, state: 'SUBMITTED', disbursed: 7_000_000, outstanding: 7_000_000 });
    const { report: done } = await accepted(submit('2025-07-05', july.id));
    expect(done).toMatchObject({ state: 'SUBMITTED', opening: 7_000_000, disbursed: 0, outstanding: 7_000_000 });
  });

  it('waits while a draft of the same period or of an earlier one is open', async () => {
    await draftOutrunByLateLoan();
    await accepted(create('2025-07-05', '2025-01-05', 'Ghi bổ sung'));
    const issuesOf = async (dueOn: string) =>
      (await errorOf(create('2025-07-05', dueOn, 'x'), 'INVALID_INPUT')).issues.map(({ code, text }) => [
        code,
        text.vi,
      ]);
    const january = [
      'DRAFT_OPEN',
      'Còn báo cáo ngày 05/01/2025 chưa nộp: nộp hoặc hủy bản nháp đó trước (mục IV.8#4).',
    ];
    expect(await issuesOf('2025-01-05')).toEqual([january]);
    expect(await issuesOf('2025-07-05')).toEqual([january]);
    expect(await issuesOf('2026-01-05')).toEqual([january]);
    // Of several periods with a draft, the first is named: it comes first.
    const { report } = await accepted(create('2025-07-05', '2024-07-05', 'Ghi bổ sung'));
    expect(report).toMatchObject({ state: 'DRAFT', revision: 2 });
  });

  it('is begun for no period that has not begun', async () => {
    await reported('2024-07-05', '2024-07-05');
    const ahead = await errorOf(create('2024-07-04', '2025-01-05'), 'INVALID_INPUT');
    expect(ahead.issues).toEqual([
      {
        path: 'dueOn',
        code: 'PERIOD_NOT_BEGUN',
        text: {
          vi: 'Kỳ báo cáo này chưa bắt đầu: lập từ ngày 05/7/2024 (mục IV.8#4).',
          en: 'The period has not begun: its report is begun from 05/7/2024 on (clause IV.8#4).',
        },
      },
    ]);
    expect(await accepted(create('2024-07-05', '2025-01-05'))).toMatchObject({ report: { state: 'DRAFT' } });
  });

  it('says its days as they are written here', async () => {
    const { report } = await accepted(create('2024-07-01', '2024-07-05'));
    const early = await errorOf(submit('2024-07-04', report.id), 'INVALID_INPUT');
    expect(early.issues[0]?.text.vi).toBe('Chưa hết kỳ báo cáo: nộp từ ngày 05/7/2024 (mục IV.8#4).');
    await accepted(submit('2024-07-05', report.id));
    const missing = await errorOf(create('2025-07-05', '2025-07-05'), 'INVALID_INPUT');
    expect(missing.issues[0]?.text.vi).toBe('Chưa nộp báo cáo kỳ trước, ngày 05/01/2025 (mục IV.8#4).');
  });
});

describe('a draft that nobody wants', () => {
  const discard = (id: string, changes: object = {}) =>
    discardBankReport(bank('2025-07-05'), { id, expectedVersion: 1, idempotencyKey: randomUUID(), ...changes });

  it('is discarded once a key, and the period is open to another', async () => {
    await reported('2024-07-05', '2024-07-05');
    const { report } = await accepted(create('2024-12-01', '2025-01-05'));
    const key = { idempotencyKey: randomUUID() };
    await errorOf(discard(report.id, { expectedVersion: 2 }), 'STALE_VERSION');
    const first = await accepted(discard(report.id, key));
    expect(first).toEqual({ id: report.id, lender, dueOn: '2025-01-05' });
    expect(await accepted(discard(report.id, key))).toEqual(first);
    await errorOf(discard(report.id), 'NOT_FOUND');
    await errorOf(submit('2025-07-05', report.id), 'NOT_FOUND');
    expect(await reported('2025-01-05', '2025-01-05')).toMatchObject({ revision: 1, state: 'SUBMITTED' });
    const { rows } = await sql<{ payload: object }>`select payload from audit_event
      where action = 'bankReport.discard'`.execute(desk.database.writers);
    expect(rows.map(({ payload }) => payload)).toEqual([
      { report: report.id, lender, dueOn: '2025-01-05', revision: 1 },
    ]);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'PLAN', `bank-report/${lender}`)).toBeNull();
  });

  it('stays once it is submitted, and with whoever does not lend', async () => {
    const report = await reported('2024-07-05', '2024-07-05');
    const refused = await errorOf(discard(report.id, { expectedVersion: 2 }), 'ILLEGAL_STEP');
    expect(refused).toMatchObject({ type: 'BankReport', from: 'SUBMITTED', step: 'DISCARD', legal: [] });
    const { report: draft } = await accepted(create('2025-01-04', '2025-01-05'));
    const input = { id: draft.id, expectedVersion: 1, idempotencyKey: randomUUID() };
    for (const [role, agency, code] of [
      ['AGENCY_OFFICER', 'fatherland-front', 'NOT_FOUND'],
      ['COMMITTEE_OFFICER', null, 'FORBIDDEN'],
      ['AUDITOR', null, 'FORBIDDEN'],
    ] as const) {
      expect(await errorOf(discardBankReport(desk.contextOf({ role, agency }), input), code)).toBeTruthy();
    }
    expect((await accepted(discardBankReport(desk.contextOf({ role: 'ADMINISTRATOR' }), input))).id).toBe(draft.id);
  });
});

describe('who may report', () => {
  it.each<[Role, string | null, string]>([
    ['AGENCY_OFFICER', lender, 'OK'],
    ['ADMINISTRATOR', null, 'OK'],
    ['AGENCY_OFFICER', 'fatherland-front', 'FORBIDDEN'],
    ['COMMITTEE_OFFICER', null, 'FORBIDDEN'],
    ['COMMITTEE_LEADER', null, 'FORBIDDEN'],
    ['AUDITOR', null, 'FORBIDDEN'],
  ])('%s of %s: %s', async (role, agency, expected) => {
    const context = desk.contextOf({ role, agency, workingDate: '2024-07-05' });
    const result = await createBankReport(context, { dueOn: isoDate('2024-07-05'), lender });
    expect(result.ok ? 'OK' : result.error.code).toBe(expected);
  });
});

describe('two who report at once', () => {
  it('submit a draft or discard it, never both, in each of 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const day = `${2024 + Math.floor((round + 1) / 2)}-${round % 2 === 0 ? '07' : '01'}-05`;
      const { report } = await accepted(create(day, day));
      const input = { id: report.id, expectedVersion: 1, idempotencyKey: randomUUID() };
      const gone = () => discardBankReport(bank(day), input);
      const sent = () => submit(day, report.id);
      const [a, b] = await Promise.all(round % 2 === 0 ? [sent(), gone()] : [gone(), sent()]);
      expect([a, b].filter((result) => result?.ok)).toHaveLength(1);
      const [submitted] = round % 2 === 0 ? [a] : [b];
      const code = [a, b].flatMap((result) => (result && !result.ok ? [result.error.code] : []));
      expect(code).toEqual([submitted?.ok ? 'STALE_VERSION' : 'NOT_FOUND']);
      if (!submitted?.ok) await reported(day, day);
    }
  });

  it('begin one draft and submit it once, in each of 20 rounds', async () => {
    const days = Array.from(
      { length: 20 },
      (_, at) => `${2024 + Math.floor((at + 1) / 2)}-${at % 2 === 0 ? '07' : '01'}-05`,
    );
    for (const day of days) {
      const begun = await Promise.all(Array.from({ length: 6 }, () => create(day, day)));
      const [report] = begun.flatMap((result) => (result.ok ? [result.value.report] : []));
      expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
      const sent = await Promise.all(Array.from({ length: 6 }, () => submit(day, report?.id ?? '')));
      const codes = sent.map((result) => (result.ok ? 'OK' : result.error.code));
      expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
      expect(codes.filter((code) => code === 'ILLEGAL_STEP')).toHaveLength(5);
    }
  });
});

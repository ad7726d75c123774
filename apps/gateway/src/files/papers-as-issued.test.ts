import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaperOffice } from '../testing/paper-office.ts';

let office: PaperOffice;
beforeAll(async () => {
  office = await PaperOffice.open();
}, 240_000);
afterAll(() => office.gateway.stop());

describe('who signs for the committee', () => {
  it.each([
    ['progress-report', { from: '2024-01-01', until: '2024-06-15' }],
    ['beneficiary-list', { measure: 'SAVINGS_BOOK' }],
    ['responsibility-matrix', {}],
  ])('%s: on its behalf, with the position under it', async (kind, params) => {
    const { lines } = await office.read(kind, params);
    const at = lines.indexOf('TM. BAN CHỈ ĐẠO');
    expect(lines.slice(at, at + 2)).toEqual(['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']);
  });
});

describe('the report of the bank', () => {
  let report: { readonly id: string; readonly version: number };
  beforeAll(async () => {
    const made = await office.act('BANK', 'createBankReport', { dueOn: '2024-01-05' }, 'report { id version }');
    report = made.report;
  });

  it('is marked as a draft while its figures are worked out anew', async () => {
    const { lines } = await office.read('bank-report', { id: report.id }, 'BANK');
    expect(lines[0]).toBe('DỰ THẢO - Chưa nộp, số liệu được tính lại khi nộp · DỮ LIỆU GIẢ ĐỊNH');
  });

  it('carries no mark once it is submitted, and no number that is none', async () => {
    const input = { id: report.id, expectedVersion: report.version, document: 'Báo cáo số 125/BC-NHCSXH' };
    await office.act('BANK', 'submitBankReport', input, '__typename');
    const { lines, text } = await office.read('bank-report', { id: report.id }, 'BANK');
    expect(text).not.toContain('DỰ THẢO');
    expect(lines).toContain('Số: ………/BC-NHCSXH');
  });
});

describe('figures that may still change', () => {
  const marks = ({ lines }: { readonly lines: readonly string[] }) => lines.filter((line) => line.includes('TẠM TÍNH'));

  it('are not those of days that are over', async () => {
    const found = await office.read('progress-report', { from: '2024-01-01', until: '2024-06-15' });
    expect(marks(found)).toEqual([]);
    expect(found.text).toContain('Đến hết ngày 15 tháng 6 năm 2024, trong tổng số');
  });

  it('are of the working day where the last day is still to come', async () => {
    const found = await office.read('progress-report', { from: '2024-01-01', until: '2024-12-31' });
    const mark = 'SỐ LIỆU TẠM TÍNH - Tính đến ngày 15/6/2024 · DỮ LIỆU GIẢ ĐỊNH';
    expect(new Set(marks(found))).toEqual(new Set([mark]));
    expect(found.text).toContain('Tính đến ngày 15 tháng 6 năm 2024, trong tổng số');
    expect(found.text).not.toContain('Đến hết ngày 31 tháng 12 năm 2024');
  });

  it('are those of a period that is open, until it is closed', async () => {
    const key = () => ({ idempotencyKey: randomUUIDv7() });
    const days = { from: '2024-01-01', to: '2024-05-31' };
    const { period } = await office.act('OFFICER', 'openReportPeriod', { ...days, ...key() }, 'period { id version }');
    const open = marks(await office.read('progress-report', { period: period.id }));
    expect(new Set(open)).toEqual(new Set(['SỐ LIỆU TẠM TÍNH - Kỳ báo cáo chưa khóa số liệu · DỮ LIỆU GIẢ ĐỊNH']));
    // Over the report and each of its annexes.
    expect(open.length).toBeGreaterThan(2);
    const closing = { id: period.id, expectedVersion: period.version, ...key() };
    await office.act('OFFICER', 'closeReportPeriod', closing, '__typename');
    expect(marks(await office.read('progress-report', { period: period.id }))).toEqual([]);
  });
});

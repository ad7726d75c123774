import { formatShortDate, isoDate } from '@vuonlen/plan/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { findBorrower } from '../borrower.ts';
import { photograph, type Visit } from '../browser.ts';
import { pickHousehold, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const written = (date: string) => formatShortDate(isoDate(date));
const million = (amount: number) => `${amount}.000.000 đồng`;

/** Presses the button of the open form and reads what it is refused with; then closes the refusal. */
async function refusalOf(page: Page, button: string): Promise<string> {
  await submitDialog(page, button);
  const refusal = page.getByRole('alertdialog');
  await refusal.getByText('Chưa có gì được ghi.').waitFor();
  const text = (await refusal.textContent()) ?? '';
  await refusal.getByRole('button', { name: 'Đóng' }).click();
  await refusal.waitFor({ state: 'detached' });
  return text;
}

/** The amounts of the one loan: lent, paid back, outstanding. */
async function amountsOf(page: Page): Promise<string[]> {
  const row = page.getByRole('table', { name: 'Khoản vay' }).locator('tbody tr').first();
  await row.waitFor();
  return Promise.all([4, 5, 6].map(async (at) => (await row.locator('th, td').nth(at).textContent()) ?? ''));
}

/** Opening, lent, paid back and closing figures of the report that is open. */
async function figuresOf(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Số liệu báo cáo' }).locator('tbody tr');
  await rows.first().waitFor();
  return Promise.all((await rows.all()).map(async (row) => (await row.locator('td').textContent()) ?? ''));
}

describe('a loan and the reports on it', () => {
  let site: Site;
  let bank: Visit;
  let leader: Visit;
  let borrower: { readonly id: string; readonly headName: string };

  beforeAll(async () => {
    site = await openSite();
    bank = await site.person('AGENCY_OFFICER', { agency: 'social-policy-bank' });
    leader = await site.person('COMMITTEE_LEADER');
    borrower = await findBorrower(site, bank);
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is refused over the ceiling and over the term with the words of the plan, and recorded within them', async () => {
    const { page } = bank;
    await page.goto('/loans');
    await page.getByText('Chưa ghi khoản vay nào').waitFor();
    await page.getByRole('button', { name: 'Ghi khoản vay', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await pickHousehold(dialog, borrower.headName);
    await dialog.getByLabel('Số tiền vay').fill('60.000.000');
    await dialog.getByLabel('Thời hạn (tháng)').fill('120');
    await dialog.getByLabel('Số hợp đồng').fill('12/HĐTD');
    const tooMuch = await refusalOf(page, 'Ghi khoản vay');
    expect(tooMuch).toContain('mức vay tối đa: 50.000.000 đồng/hộ');
    expect(tooMuch).toContain('II.2.2.1#5');
    await dialog.getByLabel('Số tiền vay').fill('30.000.000');
    await dialog.getByLabel('Thời hạn (tháng)').fill('181');
    expect(await refusalOf(page, 'Ghi khoản vay')).toContain('thời hạn cho vay tối đa 15 năm');
    await dialog.getByLabel('Thời hạn (tháng)').fill('120');
    await dialog.getByLabel('Ngày vay').fill('03/01/2024');
    await submitDialog(page, 'Ghi khoản vay');
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Lý do').fill('Nhập bổ sung');
    await submitDialog(page, 'Ghi khoản vay');
    await dialog.waitFor({ state: 'detached' });
    expect(await amountsOf(page)).toEqual([million(30), '0 đồng', million(30)]);
    const row = (await page.getByRole('table', { name: 'Khoản vay' }).textContent()) ?? '';
    expect(row).toContain(borrower.headName);
    expect(row).toContain(written('2034-01-03'));
  });

  it('is paid back in part; what was recorded by mistake is taken back and stays', async () => {
    const { page } = bank;
    const dialog = page.getByRole('dialog');
    const pay = async (amount: string, on: string) => {
      await page.getByRole('button', { name: `Ghi trả nợ của hộ ${borrower.headName}` }).click();
      await dialog.getByLabel('Số tiền trả').fill(amount);
      await dialog.getByLabel('Ngày trả').fill(on);
      await dialog.getByLabel('Lý do').fill('Nhập bổ sung');
      await submitDialog(page, 'Ghi trả nợ');
    };
    await pay('31.000.000', '04/01/2024');
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Số tiền trả').fill('1.000.000');
    await submitDialog(page, 'Ghi trả nợ');
    await dialog.waitFor({ state: 'detached' });
    expect(await amountsOf(page)).toEqual([million(30), million(1), million(29)]);
    await pay('5.000.000', '10/6/2024');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Các lần trả nợ của hộ ${borrower.headName}` }).click();
    await dialog.getByRole('button', { name: /^Hủy lần trả nợ 5\.000\.000 đồng/ }).click();
    const form = page.getByRole('dialog').last();
    await form.getByLabel('Lý do').fill('Ghi nhầm hộ');
    await form.getByRole('button', { name: 'Hủy lần trả nợ', exact: true }).click();
    await dialog.first().getByText('Đã hủy', { exact: true }).waitFor();
    await dialog.first().getByRole('button', { name: 'Đóng' }).click();
    await dialog.first().waitFor({ state: 'detached' });
    expect(await amountsOf(page)).toEqual([million(30), million(1), million(29)]);
    expect(await findViolations(page)).toEqual([]);
  });

  it('is in the report of its six months, which is submitted and locked', async () => {
    const { page } = bank;
    await page.getByRole('tab', { name: 'Báo cáo cho vay, thu nợ' }).click();
    await page.getByRole('button', { name: `Lập báo cáo ngày ${written('2024-01-05')}` }).click();
    await submitDialog(page, 'Lập báo cáo');
    await page.getByRole('heading', { level: 2, name: 'Báo cáo kết quả cho vay, thu nợ' }).waitFor();
    expect(await figuresOf(page)).toEqual(['0 đồng', million(30), million(1), million(29)]);
    await page.getByRole('button', { name: 'Nộp báo cáo', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Số văn bản').fill('05/BC-NHCS');
    await submitDialog(page, 'Nộp báo cáo');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Đã nộp, đã khóa').waitFor();
    expect(await page.getByRole('button', { name: 'Nộp báo cáo' }).count()).toBe(0);
    await photograph(page, 'journey-bank-report');
    expect(await findViolations(page)).toEqual([]);
  });

  it('carries over into the next report, which waits for the end of its period', async () => {
    const { page } = bank;
    await page.goto('/bank-reports');
    await page.getByRole('button', { name: `Lập báo cáo ngày ${written('2024-07-05')}` }).click();
    await submitDialog(page, 'Lập báo cáo');
    await page.getByText('Bản nháp').waitFor();
    expect(await figuresOf(page)).toEqual([million(29), '0 đồng', '0 đồng', million(29)]);
    await page
      .getByRole('alert')
      .getByText(`Chưa hết kỳ báo cáo: nộp từ ngày ${written('2024-07-05')}`)
      .waitFor();
    expect(await page.getByRole('button', { name: 'Nộp báo cáo' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Hủy bản nháp', exact: true }).waitFor();
  });

  it('is read by the leader, who records nothing', async () => {
    const { page } = leader;
    await page.goto('/loans');
    expect(await amountsOf(page)).toEqual([million(30), million(1), million(29)]);
    expect(await page.getByRole('button', { name: 'Ghi khoản vay' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Ghi trả nợ/ }).count()).toBe(0);
    await page.goto('/bank-reports');
    await page.getByText('Đã nộp, đã khóa').waitFor();
    expect(await page.getByRole('button', { name: /^(Lập báo cáo|Đính chính)/ }).count()).toBe(0);
    for (const { pageErrors, strayRequests } of [bank, leader]) expect([...pageErrors, ...strayRequests]).toEqual([]);
  });
});

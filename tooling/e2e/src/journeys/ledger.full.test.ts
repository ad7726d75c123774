import { readFile } from 'node:fs/promises';
import { readSpreadsheet } from '@vuonlen/spreadsheets';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const fund = 'Quỹ Vì người nghèo phường Hà Cầu';
const measure = 'Tặng sổ tiết kiệm';
const ledger = 'Sổ theo dõi nguồn';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').replaceAll('−', '-');
const rowsOf = (page: Page): Locator => page.getByRole('table', { name: ledger }).locator('tbody tr');

/** A figure of the head, in units and in money. */
async function figure(page: Page, name: string): Promise<string> {
  const term = page.locator('dt', { hasText: new RegExp(`^${name}$`) });
  return plain(await term.locator('xpath=following-sibling::dd').textContent());
}

/** Opens the ledger of the savings books of a fund from the table by measure. */
async function openPledge(page: Page, name = fund): Promise<void> {
  await page.goto('/sources');
  const table = page.getByRole('table', { name: `Đăng ký, dự kiến hỗ trợ: ${measure}` });
  await table.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: `${measure}: ${name}` }).waitFor();
}

/** What both tables say has come in for the savings books of the fund. */
async function receivedOnTables(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  for (const [view, table] of [
    ['', `Đăng ký, dự kiến hỗ trợ: ${measure}`],
    ['?view=sources', 'Theo nguồn'],
  ] as const) {
    await page.goto(`/sources${view}`);
    const row = page.getByRole('table', { name: table, exact: true }).getByRole('row', { name: fund }).first();
    said.push(plain(await row.locator('td').nth(1).textContent()));
  }
  return said;
}

async function record(page: Page, fields: { channel: string; amount: string; number: string }): Promise<void> {
  await page.getByRole('button', { name: 'Ghi tiếp nhận', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Hình thức', fields.channel);
  await dialog.getByLabel('Số tiền').fill(fields.amount);
  await dialog.getByLabel('Số chứng từ').fill(fields.number);
  await submitDialog(page, 'Ghi tiếp nhận');
  await dialog.waitFor({ state: 'detached' });
  await rowsOf(page).filter({ hasText: fields.number }).first().waitFor();
}

async function exported(page: Page) {
  await page.getByRole('button', { name: `Xuất danh sách: ${ledger}`, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Tệp CSV', exact: true }).click(),
  ]);
  const reading = await readSpreadsheet(new Uint8Array(await readFile(await download.path())));
  return ((reading.ok && reading.value[0]?.rows) || []).slice(1);
}

describe('the ledger of a fund', () => {
  let site: Site;
  let officer: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('has the supports of the register, which add up to the figures of its head', async () => {
    const { page } = officer;
    await openPledge(page);
    await rowsOf(page).first().waitFor();
    const rows = (await rowsOf(page).allTextContents()).map(plain);
    const books = rows.map((row) => Number(/(-?\d+) sổ/.exec(row)?.[1]));
    const sum = books.reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(0);
    expect(rows.every((row) => row.includes('Bố trí hỗ trợ'))).toBe(true);
    expect(await figure(page, 'Đã bố trí')).toBe(`${sum} sổ${sum * 20}.000.000 đồng`);
    expect(await figure(page, 'Đăng ký hỗ trợ')).toBe('2 sổ40.000.000 đồng');
    expect(await figure(page, 'Đã tiếp nhận')).toBe('0 sổ0 đồng');
  });

  it('has a receipt at once, and so have both tables', async () => {
    const { page } = officer;
    await openPledge(page);
    await record(page, { channel: 'Nộp vào quỹ', amount: '40.000.000', number: 'PT 31' });
    const row = plain(await rowsOf(page).first().textContent());
    expect(row).toMatch(/Tiếp nhận.*2 sổ.*40\.000\.000 đồng/);
    expect(await figure(page, 'Đã tiếp nhận')).toBe('2 sổ40.000.000 đồng');
    expect(await receivedOnTables(page)).toEqual(['2 sổ40.000.000 đồng', '2 sổ40.000.000 đồng']);
  });

  it('has the reversal beside the receipt, and leads from the one to the other', async () => {
    const { page } = officer;
    await openPledge(page);
    await page.getByRole('button', { name: 'Hủy tiếp nhận PT 31' }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Ghi nhầm quỹ');
    await submitDialog(page, 'Hủy tiếp nhận');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const reversal = rowsOf(page).filter({ hasText: 'Bút toán hủy' });
    await reversal.waitFor();
    expect(plain(await reversal.textContent())).toMatch(/-2 sổ.*-40\.000\.000 đồng/);
    expect(await figure(page, 'Đã tiếp nhận')).toBe('0 sổ0 đồng');
    await reversal.getByRole('link', { name: /^Hủy bút toán ngày/ }).click();
    const former = page.locator('tr.Mui-selected');
    await former.waitFor();
    expect(plain(await former.textContent())).toMatch(/Tiếp nhận.*Đã hủy ngày.*PT 31/);
    await photograph(page, 'journey-ledger-reversed');
    expect(await receivedOnTables(page)).toEqual(['0 sổ0 đồng', '0 sổ0 đồng']);
  });

  it('is narrowed in its address, and is taken away as it is narrowed', async () => {
    const { page } = officer;
    await openPledge(page);
    await rowsOf(page).first().waitFor();
    const all = await rowsOf(page).count();
    expect(await exported(page)).toHaveLength(all);
    await choose(page, 'Nội dung', 'Tiếp nhận');
    await page.waitForURL(/kind=RECEIPT/);
    await page.getByText('2 dòng', { exact: true }).waitFor();
    expect(await rowsOf(page).count()).toBe(2);
    const rows = await exported(page);
    expect(rows.map((row) => row[1])).toEqual(['Tiếp nhận', 'Tiếp nhận']);
    await page.getByLabel('Đến hết ngày').fill('01/01/2024');
    await page.getByText('Không có dòng nào theo điều kiện này').waitFor();
    await page.getByRole('button', { name: 'Bỏ điều kiện lọc' }).click();
    await page.getByText(`${all} dòng`, { exact: true }).waitFor();
  });

  it('is read by the agency that keeps the fund, with its receipts and no others', async () => {
    const { page } = officer;
    await page.goto('/sources?view=sources');
    await page.getByRole('link', { name: 'Hội Chữ thập đỏ quận', exact: true }).first().click();
    await page.getByRole('table', { name: 'Các khoản đăng ký, dự kiến hỗ trợ' }).waitFor();
    await page.getByRole('link', { name: 'Hỗ trợ sửa chữa nhà ở', exact: true }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Hỗ trợ sửa chữa nhà ở: Hội Chữ thập đỏ quận' }).waitFor();
    await record(page, { channel: 'Trao trực tiếp', amount: '30.000.000', number: 'PT 32' });
    const keeper = await site.person('AGENCY_OFFICER', { agency: 'red-cross' });
    await keeper.page.goto('/sources?view=sources');
    await keeper.page.getByRole('link', { name: 'Hội Chữ thập đỏ quận', exact: true }).first().click();
    const receipt = rowsOf(keeper.page).filter({ hasText: 'PT 32' });
    await receipt.waitFor();
    expect(plain(await receipt.textContent())).toMatch(/Hỗ trợ sửa chữa nhà ở.*1 hộ.*30\.000\.000 đồng/);
    await keeper.page.getByText(/^Sổ chỉ gồm các dòng thuộc phạm vi/).waitFor();
    await openPledge(keeper.page);
    await keeper.page.getByText('Sổ chưa có dòng nào').waitFor();
    expect([...keeper.pageErrors, ...keeper.strayRequests]).toEqual([]);
  });

  it('shows a ward officer on a phone the rows of the own ward alone', async () => {
    const { page, pageErrors } = await site.person('WARD_OFFICER', { place: 'dong-mai-2024' }, { size: 'phone' });
    await openPledge(page, 'Quỹ Vì người nghèo phường Đồng Mai');
    await rowsOf(page).first().waitFor();
    expect(await rowsOf(page).count()).toBeGreaterThan(0);
    await photograph(page, 'journey-ledger-ward-phone');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await openPledge(page);
    await page.getByText('Sổ chưa có dòng nào').waitFor();
    expect(await figure(page, 'Đã tiếp nhận')).toBe('không hiển thị');
    expect(await page.getByRole('button', { name: 'Ghi tiếp nhận' }).count()).toBe(0);
    expect([...pageErrors, ...officer.pageErrors, ...officer.strayRequests]).toEqual([]);
  });
});

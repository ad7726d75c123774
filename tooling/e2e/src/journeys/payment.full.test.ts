import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, openList, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';

/** Records that a source has given the money of so many savings books. */
async function recordReceipt(page: Page, source: string, books: number): Promise<void> {
  await page.goto('/sources');
  await page.getByRole('button', { name: 'Ghi tiếp nhận', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Khoản đăng ký', new RegExp(`^${measure}: ${source} ·`));
  await choose(dialog, 'Hình thức', 'Nộp vào quỹ');
  await dialog.getByLabel('Số tiền').fill(`${books * 20}.000.000`);
  await dialog.getByLabel('Số chứng từ').fill('PT 01');
  await submitDialog(page, 'Ghi tiếp nhận');
  await dialog.waitFor({ state: 'detached' });
}

/** How many books each source of the signed list pays. */
async function booksBySource(page: Page): Promise<ReadonlyMap<string, number>> {
  const lines = page.getByRole('table', { name: 'Danh sách ký nhận' }).locator('tbody tr');
  await lines.first().waitFor();
  const rows = await lines.all();
  const sources = await Promise.all(rows.map((row) => row.locator('td').nth(3).textContent()));
  const books = new Map<string, number>();
  for (const source of sources) books.set(source ?? '', (books.get(source ?? '') ?? 0) + 1);
  return books;
}

describe('a payment from its maker to its checker', () => {
  let site: Site;
  let maker: Visit;
  let checker: Visit;
  let address: string;

  beforeAll(async () => {
    site = await openSite();
    maker = await site.person('COMMITTEE_OFFICER');
    checker = await site.person('COMMITTEE_LEADER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is looked at line by line before anything is recorded', async () => {
    const { page } = maker;
    await page.goto('/disbursements');
    await page.getByText('Chưa có đợt chi nào').waitFor();
    await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Biện pháp hỗ trợ', measure);
    await choose(dialog, 'Phường', 'Đồng Mai');
    await submitDialog(page, 'Xem trước');
    await dialog.getByText(/^Bằng chữ: /).waitFor();
    await photograph(page, 'journey-payment-preview');
    const lines = await dialog.getByRole('row').count();
    await dialog.getByRole('button', { name: 'Thôi', exact: true }).click();
    await page.getByText('Chưa có đợt chi nào').waitFor();
    await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).click();
    await choose(dialog, 'Biện pháp hỗ trợ', measure);
    await choose(dialog, 'Phường', 'Đồng Mai');
    await submitDialog(page, 'Xem trước');
    await dialog.getByRole('button', { name: /^Lập đợt chi \d+ khoản$/ }).click();
    await page.getByRole('heading', { level: 2, name: `${measure}, phường Đồng Mai` }).waitFor();
    expect(await page.getByRole('table', { name: 'Danh sách ký nhận' }).getByRole('row').count()).toBe(lines);
    address = page.url();
  });

  it('of schooling is made for a term, by the name that schools give it', async () => {
    const { page } = maker;
    await page.goto('/disbursements');
    await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('combobox', { name: 'Học kỳ' }).count()).toBe(0);
    await choose(dialog, 'Biện pháp hỗ trợ', 'Hỗ trợ giáo dục');
    const terms = await openList(dialog.getByRole('combobox', { name: 'Học kỳ' }));
    expect(await terms.getByRole('option').allTextContents()).toEqual([
      ...['Học kỳ II năm học 2024–2025', 'Học kỳ I năm học 2025–2026', 'Học kỳ II năm học 2025–2026'],
      ...['Học kỳ I năm học 2026–2027', 'Học kỳ II năm học 2026–2027', 'Học kỳ I năm học 2027–2028'],
    ]);
    await photograph(page, 'journey-payment-terms');
    await terms.getByRole('option').first().click();
    await submitDialog(page, 'Xem trước');
    await dialog.getByText('Không có khoản đã bố trí nào còn phải chi.').waitFor();
    await page.goto(address);
  });

  it('is submitted by its maker, who is not offered to approve it', async () => {
    const { page } = maker;
    await page.getByRole('button', { name: 'Trình duyệt', exact: true }).click();
    await submitDialog(page, 'Trình duyệt');
    await page.getByText('Chờ duyệt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Trả lại', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Duyệt chi', exact: true }).count()).toBe(0);
    await photograph(page, 'journey-payment-submitted');
  });

  it('is approved by the leader', async () => {
    const { page } = checker;
    await page.goto(address);
    await page.getByRole('button', { name: 'Duyệt chi', exact: true }).click();
    await submitDialog(page, 'Duyệt chi');
    await page.getByText('Đã duyệt, chờ chi').waitFor();
  });

  it('is not paid before the money has come, and then by the maker, with its paper', async () => {
    const { page } = maker;
    const pay = async () => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Ghi đã chi', exact: true }).click();
      await page.getByRole('dialog').getByLabel('Số chứng từ').fill('PC 15');
      await submitDialog(page, 'Ghi đã chi');
    };
    await pay();
    await page.getByRole('alertdialog').getByText('Chưa có gì được ghi.').waitFor();
    await page.goto(address);
    for (const [source, books] of await booksBySource(page)) await recordReceipt(page, source, books);
    await pay();
    await page.getByText('Đã chi', { exact: true }).first().waitFor();
    await page.getByRole('heading', { level: 2, name: 'Các khoản đã chi' }).waitFor();
    await photograph(page, 'journey-payment-paid');
  });

  it('is taken back by an entry that stands beside it', async () => {
    const { page } = maker;
    await page
      .getByRole('button', { name: /^Thu hồi khoản chi cho/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số chứng từ').fill('PT 16');
    await dialog.getByLabel('Lý do').fill('Chi nhầm người nhận');
    await submitDialog(page, 'Thu hồi khoản chi');
    await page.getByText('Bút toán thu hồi').waitFor();
    await page.getByText('Đã thu hồi', { exact: true }).waitFor();
    for (const { pageErrors, strayRequests } of [maker, checker]) expect([...pageErrors, ...strayRequests]).toEqual([]);
  });
});

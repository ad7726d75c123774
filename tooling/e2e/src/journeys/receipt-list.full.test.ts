import { writeXlsx } from '@vuonlen/spreadsheets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { bringFile } from '../household-lists.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let officer: Visit;
beforeAll(async () => {
  site = await openSite();
  officer = await site.person('COMMITTEE_OFFICER');
});
afterAll(() => site?.close());

const titles = ['Nguồn', 'Nội dung hỗ trợ', 'Hình thức tiếp nhận', 'Số tiền', 'Ngày tiếp nhận', 'Số chứng từ'];
const fund = 'Quỹ Vì người nghèo phường Hà Cầu';
const row = (document: string, amount: string, source = fund) => [
  ...[source, 'Tặng sổ tiết kiệm', 'Nộp vào quỹ', amount, '15/6/2024', document],
];

/** An Excel file of three receipts: one right, one with its money as other countries write it, one repeated. */
async function fileOfReceipts(): Promise<Buffer> {
  const rows = [row('PT 71', '20.000.000'), row('PT 72', '20,000,000'), row('PT 71', '20.000.000')];
  return Buffer.from(await writeXlsx([{ name: 'Tiếp nhận', columns: titles.map((title) => ({ title })), rows }]));
}

it('a list of receipts is brought as such, and speaks of its entries, not of households', async () => {
  const { page } = officer;
  await page.goto('/import');
  await choose(page, 'Loại danh sách', 'Danh sách tiếp nhận');
  await bringFile(page, 'tiep-nhan.xlsx', await fileOfReceipts());
  await page.getByRole('heading', { level: 2, name: 'tiep-nhan.xlsx' }).waitFor();
  await page.getByText('Còn 1 mục cần sửa hoặc chưa quyết định thì mới ghi được.').waitFor();
  const main = (await page.locator('main').textContent()) ?? '';
  expect(main).toContain('Danh sách tiếp nhận');
  expect(main).toContain('Giống hệt dòng 2 của tệp này.');
  expect(main).not.toMatch(/\d+ hộ/);
  expect(await page.getByRole('button', { name: /^Gộp/ }).count()).toBe(0);
  await photograph(page, 'receipt-list');
});

it('is mended, entered, and adds its sum to what the fund has received', async () => {
  const { page } = officer;
  await page.getByRole('button', { name: 'Dùng giá trị gợi ý: 20.000.000', exact: true }).click();
  await page.getByText('Danh sách đã sẵn sàng để ghi.').waitFor();
  await page.getByRole('button', { name: 'Ghi danh sách', exact: true }).click();
  await submitDialog(page, 'Ghi danh sách');
  await page.getByText('Đã ghi mới 2 mục, bỏ qua 1 mục.').waitFor();
  await page.goto('/reports/money?cut=SOURCE');
  const line = page.getByRole('table', { name: 'Tiến độ kinh phí' }).getByRole('row').filter({ hasText: fund });
  await line.getByText('40.000.000', { exact: false }).first().waitFor();
});

it('is known to have been recorded when the same receipts come in another file', async () => {
  const { page } = officer;
  await page.goto('/import');
  await choose(page, 'Loại danh sách', 'Danh sách tiếp nhận');
  const rows = [row('PT 71', '20.000.000')];
  const file = await writeXlsx([{ name: 'Lại', columns: titles.map((title) => ({ title })), rows }]);
  await bringFile(page, 'lai.xlsx', Buffer.from(file));
  await page.getByText('Trùng nguồn, ngày, số tiền và số chứng từ đã ghi').waitFor();
  expect(await page.getByRole('button', { name: 'Ghi danh sách', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await page.getByText('Danh sách đã sẵn sàng để ghi.').waitFor();
  expect([...officer.strayRequests, ...officer.pageErrors]).toEqual([]);
});

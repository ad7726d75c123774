import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

/** The plan as a file, with another value for the rate of the savings book. */
function planFile(rate: unknown) {
  const plan = structuredClone(haDong2024) as unknown as { measures: { code: string; rate: { value: unknown } }[] };
  const book = plan.measures.find(({ code }) => code === 'SAVINGS_BOOK');
  if (book) book.rate.value = rate;
  return { name: 'ke-hoach.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan)) };
}

async function compareWith(page: Page, rate: unknown): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(planFile(rate));
}

describe('the plan', () => {
  let site: Site;
  let leader: Visit;

  beforeAll(async () => {
    site = await openSite();
    leader = await site.person('COMMITTEE_LEADER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('shows a number with its words, what uses it and the figures of today', async () => {
    const { page } = leader;
    await page.goto('/plan?clause=II.2.2.2%232');
    await page
      .getByRole('article', { name: 'Mục II.2.2.2#2' })
      .getByText(/^20\.000\.000 đồng/)
      .first()
      .click();
    const panel = page.getByRole('dialog');
    await panel.getByText(/^Đã bố trí \d+\/78 sổ$/).waitFor();
    await panel.getByRole('table', { name: 'Đăng ký hỗ trợ' }).waitFor();
    await photograph(page, 'journey-plan-figure');
    await panel.getByRole('button', { name: 'Đóng' }).click();
    await panel.waitFor({ state: 'detached' });
  });

  it('is ruled on by the leader, whose name and document stand beside the reading', async () => {
    const { page } = leader;
    await page.goto('/plan?view=ambiguities');
    const entry = page.getByRole('region', { name: /^“3%” là phần lãi suất/ });
    await entry.getByText('Đang tạm dùng').waitFor();
    await entry.getByRole('button', { name: /^Ghi kết luận/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hộ vay chịu lãi suất 3% một năm').check();
    await dialog.getByLabel('Văn bản kết luận').fill('15/TB-BCĐ');
    await submitDialog(page, 'Ghi kết luận');
    await dialog.waitFor({ state: 'detached' });
    await entry.getByText('Theo kết luận').waitFor();
    await entry
      .getByText('15/6/2024: Hộ vay chịu lãi suất 3% một năm. Căn cứ: 15/TB-BCĐ. Người ghi: Người COMMITTEE_LEADER')
      .waitFor();
    expect(await entry.getByText('Đang tạm dùng').count()).toBe(0);
    await photograph(page, 'journey-plan-ruling');
    await entry.getByRole('button', { name: /^Ghi kết luận/ }).click();
    await dialog.getByLabel('Quận hỗ trợ 3 điểm phần trăm một năm').check();
    await dialog.getByLabel('Văn bản kết luận').fill('16/TB-BCĐ');
    await submitDialog(page, 'Ghi kết luận');
    await dialog.getByText('Nội dung này đã có kết luận trong ngày.').first().waitFor();
  });

  it('is compared with a file in which one amount is another: its place, its clause, and what no longer adds up', async () => {
    const { page } = leader;
    await page.goto('/plan?view=compare');
    await compareWith(page, 25_000_000);
    await page.getByText('1 điểm khác nhau').waitFor();
    const row = page.getByRole('row', { name: /measures\[SAVINGS_BOOK\]\.rate\.value/ });
    await row.getByRole('link', { name: 'II.2.2.2#2' }).waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['II.2.2.2#2', 'Sửa', '20.000.000', '25.000.000']);
    await page.getByText(/^\d+ đẳng thức của kế hoạch trong tệp không còn đúng/).waitFor();
    await photograph(page, 'journey-plan-compare');
    await compareWith(page, 'hai mươi triệu');
    await page.getByText('Tệp chưa đúng mẫu kế hoạch: 1 lỗi').waitFor();
    await page.getByText('$.measures[2].rate.value').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await page.getByText('Tệp không phải là JSON.').waitFor();
  });

  it('is tried with another rate beside the page, and nothing of it is kept', async () => {
    const { page } = leader;
    await page.goto('/plan?view=whatIf');
    await choose(page, 'Số liệu muốn thử', /: 20\.000\.000 đồng/);
    await page.getByLabel('Giá trị thử').fill('25.000.000');
    await page.getByRole('button', { name: 'Tính thử', exact: true }).click();
    const table = page.getByRole('table', { name: 'Kinh phí dự kiến theo biện pháp' });
    const row = table.getByRole('row', { name: /sổ tiết kiệm/i });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['1.560.000.000', '1.950.000.000', '390.000.000']);
    await page
      .getByText(/Không còn đúng/)
      .first()
      .waitFor();
    await photograph(page, 'journey-plan-what-if');
    expect([...leader.pageErrors, ...leader.strayRequests]).toEqual([]);
  });

  it('offers no ruling to who may not rule', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    await page.goto('/plan?view=ambiguities');
    await page.getByText('Theo kết luận').first().waitFor();
    expect(await page.getByRole('button', { name: /^Ghi kết luận/ }).count()).toBe(0);
  });
});

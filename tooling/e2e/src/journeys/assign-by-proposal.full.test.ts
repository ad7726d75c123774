import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { assignedOf, openGrid, waitForTrial } from '../grid-officer.ts';
import { openSite, type Site } from '../site.ts';

/** What the plan counts: houses, a repair, books, pupils, items and bicycles. */
const planned = [5, 1, 78, 97, 14, 18];

describe('the committee assigns everything from the proposal', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    site = await openSite('PRODUCTION', { assignments: 'NONE', exits: true });
    visit = await site.person('COMMITTEE_OFFICER');
    page = visit.page;
  });
  afterAll(async () => {
    await site?.close();
  });

  const assigned = () => Promise.all(planned.map((_, at) => assignedOf(page, at + 1)));

  it('nothing is assigned at first, and the proposal reaches what the plan counts', async () => {
    await openGrid(page);
    expect(await assigned()).toEqual(planned.map(() => 0));
    await page.getByRole('button', { name: 'Đề xuất phương án' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đề xuất phương án hỗ trợ' });
    await dialog.getByRole('button', { name: 'Lập đề xuất' }).click();
    await dialog.getByRole('region', { name: 'So với hiện nay' }).waitFor();
    const rows = await dialog.getByRole('region', { name: 'So với hiện nay' }).getByRole('row').allTextContents();
    expect(rows).toHaveLength(planned.length + 1);
    for (const [at, count] of planned.entries()) expect(rows[at + 1]).toContain(`0+${count}${count}${count}`);
    await dialog.getByText('Đề xuất', { exact: true }).first().click();
    await dialog.getByText('Vì sao').first().click();
    await dialog
      .getByText(/Căn cứ/)
      .first()
      .waitFor();
    await photograph(page, 'proposal');
    await dialog.getByRole('button', { name: 'Đánh dấu 213 mục đã chọn' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Đã đánh dấu: bố trí 213, hủy 0').waitFor();
  });

  it('the kinds of the items are the officer’s choice; then all of it is saved in one act', async () => {
    await page.getByRole('button', { name: 'Xem trước và lưu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xem trước thay đổi' });
    await dialog.getByText('14 mục chưa chọn nguồn hoặc đồ dùng.').waitFor();
    await dialog.getByLabel(/^Đồ dùng cho mọi mục chưa chọn/).selectOption({ label: 'Tivi' });
    await waitForTrial(page);
    await dialog.getByRole('button', { name: 'Lưu 213 thay đổi' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(assigned).toEqual(planned);
    await page.getByText('Đã đánh dấu').waitFor({ state: 'detached' });
  });

  it('the overview shows 84 households, and the money that the plan states', async () => {
    await page.goto('/');
    await page.getByText('Theo phường và biện pháp hỗ trợ').waitFor();
    const text = (await page.getByRole('main').textContent()) ?? '';
    for (const figure of ['6/6 hộ', '78/78 sổ', '97/97 cháu', '32/32 đồ dùng']) expect(text).toContain(figure);
    expect(text).toContain('Dự kiến3.051.500.000 đồng');
    expect(text).toContain('Đã bố trí3.051.500.000 đồng');
    await photograph(page, 'overview-all-assigned');
  });

  it('a second proposal has nothing to add', async () => {
    await openGrid(page);
    await page.getByRole('button', { name: 'Đề xuất phương án' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lập đề xuất' }).click();
    await page.getByText('Không có hỗ trợ nào để đề xuất thêm.').waitFor();
  });

  it('asked nobody else on the network and met no error', () => {
    expect(visit.strayRequests).toEqual([]);
    expect(visit.pageErrors).toEqual([]);
  });
});

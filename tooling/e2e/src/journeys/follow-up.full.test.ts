import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const due = '/follow-up?kind=YEARLY_GIFT&standing=DUE';

/** Fills the form of a gift of a benefactor and sends it. */
async function give(page: Page, giver: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Loại đơn vị, cá nhân', 'Tổ chức, cá nhân hảo tâm');
  await dialog.getByLabel('Tên đơn vị, cá nhân').fill(giver);
  await dialog.getByLabel('Số tiền').fill('500.000');
  await submitDialog(page, 'Ghi quà Tết');
}

describe('what goes on after an exit', () => {
  let site: Site;
  let officer: Visit;
  let head: string;

  beforeAll(async () => {
    site = await openSite('PRODUCTION', { assignments: 'ALL' });
    await site.workOn('2026-02-20');
    officer = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('says what is due, and for how long', async () => {
    const { page } = officer;
    await page.goto('/follow-up');
    const first = page.getByRole('article').first();
    await first.getByText('đến hết 30/12/2027').first().waitFor();
    await page.getByText('Hiển thị 1–20 trong 84 hộ').waitFor();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByText('Hiển thị 21–40 trong 84 hộ').waitFor();
    await photograph(page, 'journey-follow-up');
    await page.goto('/follow-up?kind=SUPPORT_UNTIL_AGE');
    await page.getByText('2 hộ', { exact: true }).waitFor();
  });

  it('records a gift at Tet, and refuses the second of the same giver with the clause that leaves it open', async () => {
    const { page } = officer;
    await page.goto(due);
    const card = page.getByRole('article').first();
    head = (await card.getAttribute('aria-label')) ?? '';
    await page
      .getByRole('button', { name: `Ghi quà Tết cho hộ ${head}`, exact: true })
      .first()
      .click();
    await give(page, 'Bà Hoa');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto('/follow-up?kind=YEARLY_GIFT&standing=DONE');
    const done = page.getByRole('article', { name: head, exact: true });
    await done.getByText('Bà Hoa, 20/02/2026: 500.000 đồng').waitFor();
    await done.getByRole('button', { name: `Ghi quà Tết cho hộ ${head}` }).click();
    await give(page, 'BÀ  HOA');
    const refusal = page.getByRole('alertdialog');
    await refusal.getByText('Chưa có gì được ghi.').waitFor();
    await refusal.getByRole('link', { name: 'II.2.2.6#2' }).waitFor();
    await refusal.locator('q').getByText('theo tình hình rà soát thực tế các năm').waitFor();
    await photograph(page, 'journey-gift-refused');
    await refusal.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await done.getByText(/500\.000 đồng/).count()).toBe(1);
  });

  it('corrects the gift and voids it, each with its reason', async () => {
    const { page } = officer;
    const done = page.getByRole('article', { name: head, exact: true });
    await done.getByRole('button', { name: 'Sửa quà Tết của Bà Hoa' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số tiền').fill('700.000');
    await dialog.getByLabel('Lý do').fill('Ghi nhầm số tiền');
    await submitDialog(page, 'Sửa quà Tết');
    await dialog.waitFor({ state: 'detached' });
    await done.getByText('Bà Hoa, 20/02/2026: 700.000 đồng').waitFor();
    await done.getByRole('button', { name: 'Hủy ghi nhận quà Tết của Bà Hoa' }).click();
    await dialog.getByLabel('Lý do').fill('Tặng nhầm hộ');
    await submitDialog(page, 'Hủy ghi nhận');
    await dialog.waitFor({ state: 'detached' });
    await page.goto(due);
    await page.getByRole('article', { name: head, exact: true }).first().waitFor();
  });

  it('is the ward officer’s own ward on a phone, where a sponsorship is recorded and ended', async () => {
    const { page, pageErrors } = await site.person('WARD_OFFICER', { place: 'duong-noi-2024' }, { size: 'phone' });
    await page.goto('/follow-up?kind=SUPPORT');
    const card = page.getByRole('article').first();
    await card.waitFor();
    expect(await page.getByRole('article').filter({ hasText: 'Đồng Mai' }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.goto(due);
    const first = page.getByRole('article').first();
    const name = (await first.getAttribute('aria-label')) ?? '';
    await photograph(page, 'journey-follow-up-phone');
    await first.getByRole('button', { name: /^Ghi nhận đỡ đầu/ }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Trẻ em, người cao tuổi được đỡ đầu', /sinh (201\d|202\d|19[34]\d)/);
    await choose(dialog, 'Loại đơn vị, cá nhân', 'Doanh nghiệp');
    await dialog.getByLabel('Tên đơn vị, cá nhân').fill('Công ty Ánh Dương');
    await dialog.getByLabel('Đỡ đầu từ ngày').fill('01/01/2026');
    await dialog.getByLabel('Căn cứ').fill('Biên bản rà soát 2026');
    await dialog.getByLabel('Lý do ghi sau ngày thực hiện').fill('Nhập bổ sung');
    await submitDialog(page, 'Ghi nhận đỡ đầu');
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/follow-up?kind=SPONSORSHIP');
    const own = page.getByRole('article', { name, exact: true });
    await own.getByText('Đơn vị, cá nhân nhận đỡ đầu: Công ty Ánh Dương').waitFor();
    await own.getByRole('button', { name: /^Kết thúc đỡ đầu/ }).click();
    await dialog.getByLabel('Lý do').fill('Doanh nghiệp chuyển địa bàn');
    await submitDialog(page, 'Kết thúc đỡ đầu');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Không có hộ nào khớp').waitFor();
    expect([...pageErrors, ...officer.pageErrors, ...officer.strayRequests]).toEqual([]);
  });
});

import { randomUUIDv7 } from 'node:crypto';
import { insertReviews, type NewReview } from '@vuonlen/database/households';
import type { Writers } from '@vuonlen/database/kernel';
import { addDays, isoDate } from '@vuonlen/plan/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const more = 230;
const total = 84 + more;

/** A monthly review a day, of one household after the other: more rows than any page may hold. */
async function addReviews(writers: Writers, committee: string): Promise<void> {
  await writers.transaction().execute(async (trx) => {
    const households = await trx.selectFrom('household').select('id').orderBy('id').execute();
    const reviews = Array.from({ length: more }, (_, day): NewReview => {
      const { id: household = '' } = households[day % households.length] ?? {};
      return {
        ...{ committee, household, id: randomUUIDv7(), kind: 'MONTHLY', b1: 150, b2: 20, note: null },
        ...{ reviewedOn: addDays(isoDate('2023-06-01'), day), deprivations: [], causes: [] },
        ...{ computedClass: 'NEAR_POOR', recordedAt: new Date(), recordedBy: 'demo' },
      };
    });
    await insertReviews(trx, reviews);
  });
}

const rows = (page: Page) => page.locator('[data-row]');
const said = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();
const turn = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Adds an account: an act of one person that the trail tells. */
async function addUser(page: Page): Promise<void> {
  await page.goto('/users');
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill('Cán bộ Thử Nghiệm');
  await dialog.getByLabel('Tên đăng nhập').fill('canbo.thu');
  await choose(dialog, 'Vai trò', 'Cán bộ phường');
  await choose(dialog, 'Phường', 'Yên Nghĩa');
  await submitDialog(page, 'Thêm người dùng');
  await page.getByRole('textbox', { name: 'Mật khẩu dùng một lần' }).waitFor();
}

describe('a list of more rows than a page holds', () => {
  let site: Site;
  let officer: Visit;

  beforeAll(async () => {
    site = await openSite('PRODUCTION', {}, addReviews);
    officer = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('shows every row once, page after page to the end, and the way back', async () => {
    const { page } = officer;
    await page.goto('/reviews');
    const seen: number[] = [];
    for (let from = 1; from <= total; from += 50) {
      const to = Math.min(total, from + 49);
      await said(page, `Hiển thị ${from}–${to} trong ${total} lượt rà soát`);
      seen.push(await rows(page).count());
      if (to < total) await turn(page, 'Trang sau');
    }
    expect(seen.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(await page.getByRole('button', { name: 'Trang sau' }).count()).toBe(0);
    await photograph(page, 'journey-last-page');
    await turn(page, 'Trang trước');
    await said(page, `Hiển thị 251–300 trong ${total} lượt rà soát`);
    await page.goBack();
    await said(page, `Hiển thị 301–${total} trong ${total} lượt rà soát`);
    await turn(page, 'Trang đầu');
    await said(page, `Hiển thị 1–50 trong ${total} lượt rà soát`);
  });

  it('tells no count of rows that are still to come, and turns one page for two quick presses', async () => {
    const { page } = officer;
    await page.goto('/reviews');
    await said(page, `Hiển thị 1–50 trong ${total} lượt rà soát`);
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/graphql**', async (route) => {
      await answered;
      await route.continue();
    });
    await turn(page, 'Trang sau');
    await page.getByRole('navigation').getByText('Đang tải', { exact: false }).waitFor();
    expect(await page.getByText(/^Hiển thị/).count()).toBe(0);
    await turn(page, 'Trang sau');
    answer();
    await said(page, `Hiển thị 51–100 trong ${total} lượt rà soát`);
    await page.unroute('**/graphql**');
    await turn(page, 'Trang trước');
    await said(page, `Hiển thị 1–50 trong ${total} lượt rà soát`);
  });

  it('keeps its page when a row is opened and left, and in an address that is passed on', async () => {
    const { page } = officer;
    await turn(page, 'Trang sau');
    await said(page, `Hiển thị 51–100 trong ${total} lượt rà soát`);
    const first = await rows(page).first().textContent();
    await rows(page).first().click();
    await page.getByRole('link', { name: 'Mở hồ sơ hộ' }).waitFor();
    await said(page, `Hiển thị 51–100 trong ${total} lượt rà soát`);
    await page.getByRole('link', { name: 'Mở hồ sơ hộ' }).click();
    await page.getByRole('tablist').waitFor();
    await page.goBack();
    await said(page, `Hiển thị 51–100 trong ${total} lượt rà soát`);
    expect(await rows(page).first().textContent()).toBe(first);
    const other = await site.person('COMMITTEE_LEADER', {}, { size: 'phone' });
    const address = new URL(page.url());
    address.searchParams.delete('id');
    await other.page.goto(address.pathname + address.search);
    // Who comes by a link knows the page, and not which it is.
    await said(other.page, `Hiển thị 50 trong ${total} lượt rà soát`);
    expect(await rows(other.page).first().textContent()).toBe(first);
    expect(other.pageErrors).toEqual([]);
    await other.context.close();
  });

  it('begins anew when its conditions change', async () => {
    const { page } = officer;
    await page.goto('/reviews?kind=MONTHLY');
    await said(page, `Hiển thị 1–50 trong ${more} lượt rà soát`);
    await turn(page, 'Trang sau');
    await said(page, `Hiển thị 51–100 trong ${more} lượt rà soát`);
    await choose(page, 'Năm', /^2024$/);
    await said(page, '16 lượt rà soát');
    expect(new URL(page.url()).searchParams.has('after')).toBe(false);
  });

  it('is asked by an auditor for what one person did, found without diacritics', async () => {
    const { page, pageErrors } = await site.person('AUDITOR');
    await page.goto('/audit');
    await page.getByRole('button', { name: 'Kiểm tra các lượt ghi đang xem' }).waitFor();
    const actor = page.getByRole('combobox', { name: 'Người thực hiện' });
    await actor.fill('khong co ai');
    await page.getByText('Không có ai tên như vậy trong nhật ký').waitFor();
    await actor.fill('');
    const administrator = await site.person('ADMINISTRATOR');
    await addUser(administrator.page);
    await page.reload();
    await actor.fill('nguoi admin');
    await page.getByRole('option', { name: 'Người ADMINISTRATOR' }).click();
    await said(page, '1 lượt ghi');
    await page.getByText('Thêm người dùng', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.has('actor')).toBe(true);
    await photograph(page, 'journey-audit-of-one');
    await page.reload();
    await said(page, '1 lượt ghi');
    await page.getByRole('combobox', { name: 'Người thực hiện' }).clear();
    await page.getByRole('button', { name: 'Trang sau' }).waitFor();
    expect(pageErrors).toEqual([]);
  });
});

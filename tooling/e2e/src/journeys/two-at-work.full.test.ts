import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, choosePledges, openTab, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';

/** The figure of the overview as it stands on the page now; the page is not loaded again. */
async function figureOn(page: Page): Promise<number> {
  const text = await page
    .getByRole('link', { name: /^Sổ tiết kiệm/ })
    .first()
    .textContent();
  return Number(/([\d.]+)\/[\d.]+/.exec(text ?? '')?.[1]?.replaceAll('.', ''));
}

/** Marks the page: a mark that is still there proves that nobody loaded it again. */
async function mark(page: Page): Promise<void> {
  await page.evaluate('window.stillTheSame = true');
}

const isStillTheSame = (page: Page) => page.evaluate('window.stillTheSame === true');

describe('two officers at work', () => {
  let site: Site;
  let one: Visit;
  let other: Visit;
  let second: Page;
  let household: string;

  beforeAll(async () => {
    site = await openSite();
    [one, other] = await Promise.all([site.person('COMMITTEE_OFFICER'), site.person('COMMITTEE_LEADER')]);
  });
  afterAll(async () => {
    await site?.close();
  });

  async function assignBook(page: Page): Promise<void> {
    await page.getByRole('tabpanel').getByRole('button', { name: 'Bố trí hỗ trợ', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Biện pháp hỗ trợ', measure);
    await choosePledges(dialog);
    await submitDialog(page, 'Bố trí hỗ trợ');
    await page.getByRole('heading', { level: 3, name: measure }).first().waitFor();
  }

  /** A household that may have a book and has none, registered by the first officer. */
  async function registerHousehold(page: Page): Promise<void> {
    await page.goto('/households/create');
    await choose(page, 'Phường', 'Đồng Mai');
    await choose(page, 'Phân loại', 'Hộ cận nghèo');
    await choose(page, 'Chuẩn áp dụng', /Thành phố/);
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    const head = page.getByRole('group').nth(0);
    await head.getByLabel('Họ và tên').fill('Nguyễn Thị Cùng Thử');
    await head.getByLabel('Ngày sinh hoặc năm sinh').fill('1985');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await choose(page, 'Xây, sửa nhà trong năm', /Không/);
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: /Nguyễn Thị Cùng Thử/ }).waitFor();
  }

  it('a household that one registers appears in the list of the other', async () => {
    await other.page.goto('/households');
    await other.page.getByLabel('Tìm theo mã hộ, họ tên, địa chỉ').fill('Cùng Thử');
    await other.page.getByText('Không có hộ nào khớp với điều kiện lọc.').waitFor();
    await mark(other.page);
    await registerHousehold(one.page);
    household = new URL(one.page.url()).pathname;
    await other.page.getByText('Nguyễn Thị Cùng Thử').first().waitFor();
    expect(await isStillTheSame(other.page)).toBe(true);
  });

  it('a support that one assigns moves the overview and the list of the other', async () => {
    second = await other.context.newPage();
    await second.goto('/');
    await second.getByText('Theo phường và biện pháp hỗ trợ').waitFor();
    const before = await figureOn(second);
    await Promise.all([mark(second), mark(other.page)]);
    await openTab(one.page, 'Hỗ trợ');
    await assignBook(one.page);
    await expect.poll(() => figureOn(second)).toBe(before + 1);
    await other.page
      .getByRole('row', { name: /Cùng Thử/ })
      .getByText(measure)
      .waitFor();
    expect(await Promise.all([isStillTheSame(second), isStillTheSame(other.page)])).toEqual([true, true]);
    await photograph(second, 'journey-two-at-work');
  });

  it('the record that the other has open moves too, when the support is cancelled', async () => {
    await second.goto(household);
    await openTab(second, 'Hỗ trợ');
    await second.getByRole('heading', { level: 3, name: measure }).waitFor();
    await mark(second);
    await one.page.getByRole('button', { name: /^Hủy bố trí Tặng sổ/ }).click();
    await one.page.getByRole('dialog').getByLabel('Lý do hủy').fill('Thử làm việc cùng lúc');
    await submitDialog(one.page, 'Hủy bố trí');
    await second.getByText('Thử làm việc cùng lúc').waitFor();
    expect(await isStillTheSame(second)).toBe(true);
  });

  it('who has lost the network is told, and catches up when it is back', async () => {
    await other.page.goto('/');
    await other.page.getByText('Theo phường và biện pháp hỗ trợ').waitFor();
    await second.close();
    const before = await figureOn(other.page);
    await mark(other.page);
    await other.context.setOffline(true);
    await other.page.getByText('Mất kết nối tới máy chủ').waitFor();
    await photograph(other.page, 'journey-offline');
    await assignBook(one.page);
    await other.context.setOffline(false);
    await other.page.getByText('Mất kết nối tới máy chủ').waitFor({ state: 'detached' });
    await expect.poll(() => figureOn(other.page)).toBe(before + 1);
    expect(await isStillTheSame(other.page)).toBe(true);
  });

  it('asked nobody else on the network and met no error', () => {
    expect([...one.strayRequests, ...other.strayRequests]).toEqual([]);
    expect([...one.pageErrors, ...other.pageErrors]).toEqual([]);
  });
});

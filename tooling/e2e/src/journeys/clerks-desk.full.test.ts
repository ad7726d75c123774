import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../site.ts';
import { readWordFile } from '../word-file.ts';

/** Months drawn while the focus stood outside of them, where the next key would lead nowhere; kept by the page. */
const watchFocus = `globalThis.withoutFocus = [];
  new MutationObserver(() => {
    const grid = document.querySelector('[role=grid]');
    if (!grid?.contains(document.activeElement)) globalThis.withoutFocus.push(grid?.getAttribute('aria-label') ?? '');
  }).observe(document.body, { subtree: true, childList: true });`;

describe('at the desk of a clerk', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  it('a month is looked through by keyboard, and its day stands below in full', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    await page.goto('/calendar');
    await page.getByRole('heading', { name: 'Năm 2024' }).waitFor();
    await page.getByRole('tab', { name: 'Theo tháng' }).click();
    await page.getByRole('heading', { name: 'Tháng 6/2024' }).waitFor();
    await page.getByRole('button', { name: 'Tháng sau' }).click();
    const grid = page.getByRole('grid', { name: 'Tháng 7/2024' });
    await grid.getByRole('button', { name: /^Ngày 15\/7\/2024/ }).focus();
    for (const key of ['ArrowUp', 'Home', 'End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await page.waitForURL(/day=2024-07-12$/);
    const due = grid.getByRole('button', { name: /^Ngày 12\/7\/2024/ });
    await expect.poll(() => due.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.waitForURL(/view=month&day=2024-07-05$/);
    const day = page.getByRole('region', { name: /^Ngày 05\/7\/2024: \d+ việc$/ });
    const count = Number(/(\d+) việc$/.exec((await day.getAttribute('aria-label')) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(await day.getByRole('listitem').count()).toBe(count);
    await page.evaluate(watchFocus);
    await page.keyboard.press('PageDown');
    await page.getByRole('grid', { name: 'Tháng 8/2024' }).waitFor();
    await page.getByText('Kế hoạch không nêu việc nào đến hạn trong ngày này.').waitFor();
    // Into the next year, which is read first: the keys lead on from there.
    for (let month = 8; month < 13; month += 1) await page.keyboard.press('PageDown');
    await page.getByRole('grid', { name: 'Tháng 1/2025' }).waitFor();
    await page.locator('[role=gridcell][aria-selected=true] button:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await page.getByRole('grid', { name: 'Tháng 12/2024' }).waitFor();
    await page.locator('[role=gridcell][aria-selected=true] button:focus').waitFor();
    expect(await page.evaluate('globalThis.withoutFocus')).toEqual([]);
  });

  it('number and day are given to a document before it is taken', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    await page.goto('/reports');
    await page.getByRole('button', { name: 'Báo cáo kết quả thực hiện', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Ghi số, ngày văn bản…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Báo cáo kết quả thực hiện' });
    await dialog.getByLabel('Số văn bản').fill('/05');
    expect(await dialog.getByRole('button', { name: 'Tệp Word (.docx)' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Số văn bản').fill('05');
    await dialog.getByLabel('Ngày văn bản').fill('5/7/2024');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Tệp Word (.docx)' }).click(),
    ]);
    const { lines } = readWordFile(await readFile(await download.path()));
    expect(lines).toContain('Số: 05/BC-BCĐ');
    expect(lines).toContain('Hà Đông, ngày 05 tháng 7 năm 2024');
    await dialog.waitFor({ state: 'detached' });
  });

  it('a figure of money on the overview opens the rows of which it is the sum', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    await page.goto('/');
    const figure = page.getByRole('link', { name: /: Đã bố trí, Phú Lương$/ });
    const amount = (await figure.textContent()) ?? '';
    await figure.click();
    const rows = page.getByRole('table', { name: 'Đã bố trí: Phú Lương' });
    expect(await rows.locator('tfoot td').last().textContent()).toBe(amount);
  });
});

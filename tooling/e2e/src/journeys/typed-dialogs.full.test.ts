import type { Locator, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let office: Visit;
beforeAll(async () => {
  site = await openSite();
  office = await site.person('COMMITTEE_OFFICER');
});
afterAll(async () => {
  await site?.close();
});

const _asks = (request: Request, id: string): boolean => (request.postData() ?? '').includes(id);
describe('a dialog in which something was typed', () => {
  const typed = 'Tổ 5, đường Giả Định';

  /** Opens a record from the list, its dialog, and types. */
  async function type(page: Page): Promise<Locator> {
    await page.goto('/households');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/households/'));
    await page.getByRole('button', { name: 'Sửa hồ sơ' }).click();
    const dialog = page.getByRole('dialog', { name: /^Sửa hồ sơ/ });
    await dialog.getByLabel('Địa chỉ').fill(typed);
    return dialog;
  }
  const question = (page: Page) => page.getByRole('alertdialog');

  it('is not taken away by Back without a question, and goes with it when that is wanted', async () => {
    const { page } = office;
    const dialog = await type(page);
    await page.goBack().catch(() => undefined);
    await question(page).waitFor();
    await photograph(page, 'journey-leave-dialog');
    expect(await findViolations(page)).toEqual([]);
    await question(page).getByRole('button', { name: 'Tiếp tục nhập' }).click();
    await question(page).waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Địa chỉ').inputValue()).toBe(typed);
    expect(new URL(page.url()).pathname).toMatch(/^\/households\/./);
    await page.goBack().catch(() => undefined);
    await question(page).getByRole('button', { name: 'Bỏ phần vừa nhập' }).click();
    await page.waitForURL((url) => url.pathname === '/households');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('keeps the list beneath from the mouse and the keyboard; the search over everything asks too', async () => {
    const { page } = office;
    const dialog = await type(page);
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('Tab');
    expect(await dialog.evaluate((of) => of.contains(of.ownerDocument.activeElement))).toBe(true);
    await page.mouse.click(5, 300);
    expect(await dialog.getByLabel('Địa chỉ').inputValue()).toBe(typed);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Tìm hộ/ }).fill('Lịch');
    await page.getByRole('option', { name: 'Lịch', exact: true }).click();
    await question(page).getByRole('button', { name: 'Tiếp tục nhập' }).click();
    expect(await dialog.getByLabel('Địa chỉ').inputValue()).toBe(typed);
  });

  it('that was sent leads on without a question', async () => {
    const { page } = office;
    const dialog = page.getByRole('dialog', { name: /^Sửa hồ sơ/ });
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/households');
    expect(await question(page).count()).toBe(0);
  });
});

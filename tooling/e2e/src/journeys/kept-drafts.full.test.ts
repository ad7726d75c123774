import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

/** Opens the form that corrects the household, and types an address. */
async function typeAddress(page: Page, path: string, address: string): Promise<Locator> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Sửa hồ sơ', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa hồ sơ hộ' });
  await dialog.getByLabel('Địa chỉ').fill(address);
  return dialog;
}

describe('what was typed', () => {
  let site: Site;
  let one: Visit;
  let other: Visit;
  let path: string;

  beforeAll(async () => {
    site = await openSite();
    [one, other] = await Promise.all([site.person('COMMITTEE_OFFICER'), site.person('COMMITTEE_OFFICER')]);
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is not sent while a date or a grade in it cannot be read', async () => {
    const { page } = one;
    await page.goto('/households/create');
    await choose(page, 'Phường', 'Đồng Mai');
    await choose(page, 'Phân loại', 'Hộ cận nghèo');
    await choose(page, 'Chuẩn áp dụng', /Thành phố/);
    const day = page.getByLabel('Ngày phân loại');
    await day.fill('31/6/2024');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await page.getByText('Chưa đọc được ngày.', { exact: false }).waitFor();
    expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
    await day.fill('30/6/2024');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    const head = page.getByRole('group').nth(0);
    await head.getByLabel('Họ và tên').fill('Nguyễn Thị Giữ Lại');
    await head.getByLabel('Lớp').fill('lớp 7');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await page.getByText('Lớp chỉ ghi bằng số, ví dụ 7.').waitFor();
  });

  it('is asked for before Escape drops it', async () => {
    const { page } = one;
    await page.goto('/households');
    path = (await page.getByRole('row').nth(1).getByRole('link').first().getAttribute('href')) ?? '';
    const dialog = await typeAddress(page, path, 'Số 1, phố Thử');
    await page.mouse.click(4, 4);
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Tiếp tục nhập' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Địa chỉ').inputValue()).toBe('Số 1, phố Thử');
  });

  it('stays where somebody else was first, who is told, and is sent again on the new version', async () => {
    const dialog = await typeAddress(one.page, path, 'Số 1, phố Thử');
    await typeAddress(other.page, path, 'Số 2, phố Khác');
    await submitDialog(other.page, 'Lưu');
    await other.page.getByRole('dialog').waitFor({ state: 'detached' });
    await submitDialog(one.page, 'Lưu');
    const conflict = one.page.getByRole('alertdialog', { name: 'Hồ sơ vừa được người khác sửa' });
    await conflict.getByText(/Lần sửa gần nhất: .+, Sửa hồ sơ hộ, \d\d:\d\d/).waitFor();
    await conflict.getByText('Nội dung đã đổi: Địa chỉ.').waitFor();
    await photograph(one.page, 'journey-conflict');
    await conflict.getByRole('button', { name: 'Xem lại phần vừa nhập' }).click();
    await conflict.waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Địa chỉ').inputValue()).toBe('Số 1, phố Thử');
    await submitDialog(one.page, 'Lưu');
    await conflict.getByRole('button', { name: 'Gửi lại trên bản mới' }).click();
    await dialog.waitFor({ state: 'detached' });
    await one.page.getByText('Số 1, phố Thử').first().waitFor();
    expect([...one.pageErrors, ...other.pageErrors]).toEqual([]);
  });
});

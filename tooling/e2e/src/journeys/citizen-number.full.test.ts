import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, openTab, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const number = '999185777001';
const taken = 'Số định danh này đã ghi cho một thành viên của hộ';
const elsewhere = 'Số định danh này đã có trong danh sách hộ ở phường khác';

/** Opens the members of the first household that the person reads. @returns its address */
async function openMembers(page: Page): Promise<string> {
  await page.goto('/households');
  await page.locator('main a[href^="/households/"]:not([href$="/create"])').first().click();
  await openTab(page, 'Thành viên');
  return new URL(page.url()).pathname;
}

async function beginMember(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm thành viên', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill('Trần Văn Thử');
  await choose(dialog, 'Quan hệ với chủ hộ', 'Con');
}

describe('a citizen number that somebody has already', () => {
  let site: Site;
  let ward: Visit;
  let otherWard: Visit;
  let household: string;

  beforeAll(async () => {
    site = await openSite();
    ward = await site.person('WARD_OFFICER', { place: 'dong-mai-2024' });
    otherWard = await site.person('WARD_OFFICER', { place: 'ha-cau-2024' }, { size: 'phone', scheme: 'dark' });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is free at first, and is told in the dialog before the save once a member has it', async () => {
    const { page } = ward;
    household = await openMembers(page);
    await beginMember(page);
    const dialog = page.getByRole('dialog');
    const field = dialog.getByLabel('Số định danh cá nhân');
    const asked = page.waitForResponse(
      (answer) => answer.url().endsWith('/graphql') && (answer.request().postData() ?? '').includes(number),
    );
    await field.fill(number);
    await asked;
    expect(await dialog.getByText(taken).count()).toBe(0);
    await submitDialog(page, 'Lưu');
    await dialog.waitFor({ state: 'detached' });
    await beginMember(page);
    await field.fill('999 185 777 001');
    // What was found free some minutes ago is looked up anew, because the register has changed.
    await dialog.getByText(taken).waitFor();
    expect(new URL((await dialog.getByRole('link').getAttribute('href')) ?? '', site.url).pathname).toBe(household);
    await photograph(page, 'journey-citizen-number-dialog');
    await field.fill('999 185 777 00');
    await dialog.getByText(taken).waitFor({ state: 'detached' });
  });

  it('in the registration too, in its second step', async () => {
    const { page } = ward;
    await page.goto('/households/create');
    await page.getByLabel('Tổ dân phố').fill('Tổ 4');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    const head = page.getByRole('group', { name: 'Chủ hộ' });
    await head.getByLabel('Số định danh cá nhân').fill(number);
    await head.getByText(taken).waitFor();
    await photograph(page, 'journey-citizen-number-registration');
    await page.getByRole('button', { name: 'Thêm thành viên', exact: true }).click();
    const second = page.getByRole('group', { name: 'Thành viên 2' });
    await head.getByLabel('Số định danh cá nhân').fill('999185777002');
    await second.getByLabel('Số định danh cá nhân').fill('999 185 777 002');
    await second.getByText('trùng với số đã nhập cho Chủ hộ').waitFor();
    await photograph(page, 'journey-citizen-number-twice');
  });

  it('of another ward is told to be there, without a name or a way to it', async () => {
    const { page } = otherWard;
    await openMembers(page);
    await beginMember(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số định danh cá nhân').fill(number);
    await dialog.getByText(elsewhere).waitFor();
    expect(await dialog.getByRole('link').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await dialog.getByText(elsewhere).scrollIntoViewIfNeeded();
    await photograph(page, 'journey-citizen-number-elsewhere');
    for (const { pageErrors, strayRequests } of [ward, otherWard]) {
      expect([...pageErrors, ...strayRequests]).toEqual([]);
    }
  });

  it('that was recorded of the wrong person is taken away before the right one is known', async () => {
    const { page } = ward;
    await page.goto(household);
    await openTab(page, 'Thành viên');
    await page.getByRole('button', { name: 'Sửa Trần Văn Thử', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Xóa số đã ghi/ }).click();
    await photograph(page, 'journey-citizen-number-cleared');
    await submitDialog(page, 'Lưu');
    await dialog.waitFor({ state: 'detached' });
    await beginMember(page);
    const asked = page.waitForResponse(
      (answer) => answer.url().endsWith('/graphql') && (answer.request().postData() ?? '').includes(number),
    );
    await dialog.getByLabel('Số định danh cá nhân').fill(number);
    await asked;
    expect(await dialog.getByText(taken).count()).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { chosenPassword, signInForTheFirstTime } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

describe('two people in the windows of one browser', () => {
  let site: Site;
  let office: Visit;

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('who signs in in one is told in the other, which goes on only when it is told to, with what was typed', async () => {
    const { page, context } = office;
    const cookies = await context.cookies();
    await page.goto('/households/create');
    await page.getByLabel('Tổ dân phố').fill('Tổ 9');
    await context.clearCookies();
    const second = await context.newPage();
    await signInForTheFirstTime(second, site.administrator);
    await second.close();

    const dialog = page.getByRole('dialog', { name: 'Đang đăng nhập bằng tài khoản khác' });
    await dialog.getByText(`(${site.administrator.username})`).waitFor();
    await photograph(page, 'journey-other-person');
    await dialog.getByRole('button', { name: /^Làm tiếp với tên/ }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Tổ dân phố').inputValue()).toBe('Tổ 9');

    // The officer's session is the browser's again, and no window was told: the next request meets it.
    await context.clearCookies();
    await context.addCookies(cookies);
    await page.getByRole('menuitem', { name: 'Hộ gia đình' }).click();
    await dialog.getByText(/\(committee_officer_/).waitFor();
    await dialog.getByRole('button', { name: /^Đăng nhập lại/ }).click();
    const session = page.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' });
    await session.getByLabel('Mật khẩu').fill(chosenPassword);
    await session.getByRole('button', { name: 'Đăng nhập lại' }).click();
    await session.waitFor({ state: 'detached' });
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Hộ gia đình' }).waitFor();
    expect(office.pageErrors).toEqual([]);
  });
});

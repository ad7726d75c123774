import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, signInForTheFirstTime, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

describe('people and rights', () => {
  let site: Site;
  let administrator: Visit;

  beforeAll(async () => {
    site = await openSite();
    administrator = await site.person('ADMINISTRATOR');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('gives a new ward officer a password that is shown once and works once', async () => {
    const { page } = administrator;
    await page.goto('/users');
    await page.getByRole('button', { name: 'Thêm người dùng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên').fill('Cán bộ Thử Nghiệm');
    await dialog.getByLabel('Tên đăng nhập').fill('canbo.thu');
    await choose(dialog, 'Vai trò', 'Cán bộ phường');
    await choose(dialog, 'Phường', 'Yên Nghĩa');
    await submitDialog(page, 'Thêm người dùng');
    const oneTimePassword = await page.getByRole('textbox', { name: 'Mật khẩu dùng một lần' }).inputValue();
    expect(oneTimePassword.length).toBeGreaterThan(12);
    await photograph(page, 'journey-one-time-password');
    await page.getByRole('button', { name: 'Tôi đã chép mật khẩu' }).click();
    await page.getByText('Cán bộ Thử Nghiệm').first().waitFor();
    expect(await page.content()).not.toContain(oneTimePassword);

    const officer = await site.visitor({ size: 'phone' });
    await signInForTheFirstTime(officer.page, { username: 'canbo.thu', oneTimePassword });
    await officer.page.goto('/households');
    await officer.page.getByText('Yên Nghĩa').first().waitFor();

    const again = await site.visitor();
    await again.page.goto('/');
    await again.page.getByLabel('Tên đăng nhập').fill('canbo.thu');
    await again.page.getByLabel('Mật khẩu').fill(oneTimePassword);
    await again.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await again.page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
  });

  it('shows an auditor masked numbers and nothing to press', async () => {
    const { page, pageErrors } = await site.person('AUDITOR');
    await page.goto('/households');
    await page.locator('tbody a[href^="/households/"]').first().click();
    await page.getByRole('tab', { name: 'Thành viên', exact: true }).waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toMatch(/999\*{5}\d{4}/);
    expect(text).not.toMatch(/999\d{9}/);
    expect(text).toContain('Chỉ người được giao mới xem được');
    for (const name of ['Bố trí hỗ trợ', 'Sửa hồ sơ', 'Thêm thành viên', 'Ghi việc xây, sửa nhà']) {
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    }
    expect(pageErrors).toEqual([]);
  });

  it('reads in English with the same figures', async () => {
    const { page } = administrator;
    await page.goto('/');
    await page.getByRole('button', { name: /Tiếng Việt/ }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('3.051.500.000');
    await photograph(page, 'journey-english');
  });
});

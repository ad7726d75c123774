import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph } from '../browser.ts';
import { choose } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
});

const redCross = { role: 'AGENCY_OFFICER', scope: { agency: 'red-cross' } } as const;
const haCau = { role: 'WARD_OFFICER', scope: { place: 'ha-cau-2024' } } as const;
const standing = { role: 'COMMITTEE_OFFICER', scope: {} } as const;

interface Case {
  readonly role: Role;
  readonly scope: { readonly agency?: string; readonly place?: string };
  readonly body: string;
  readonly screen: 'duties' | 'agencies';
}

it.each([redCross, haCau, standing])(
  'a source that is found by Ctrl+K leads $role to its ledger',
  async ({ role, scope }) => {
    const { page, context } = await site.person(role, scope);
    const name = 'Quỹ Vì người nghèo quận';
    await page.goto('/calendar');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Tìm hộ/ }).fill(name);
    await page.getByRole('group', { name: 'Quỹ và nguồn huy động' }).getByRole('option', { name }).first().click();
    await page.waitForURL((url) => /^\/sources\/.+/.test(url.pathname));
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await context.close();
  },
);

describe('a body that is found by Ctrl+K', () => {
  it.each<Case>([
    { ...redCross, body: 'Hội Chữ thập đỏ', screen: 'duties' },
    { ...redCross, body: 'Phòng Y tế', screen: 'agencies' },
    { ...haCau, body: 'UBND phường Hà Cầu', screen: 'duties' },
    { ...haCau, body: 'UBND phường Yên Nghĩa', screen: 'agencies' },
    { ...standing, body: 'Phòng Y tế', screen: 'duties' },
    { ...standing, body: 'UBND phường Yên Nghĩa', screen: 'duties' },
    { ...standing, body: 'Hội Người cao tuổi', screen: 'agencies' },
    { ...standing, body: 'UBND các phường', screen: 'agencies' },
  ])('is shown to $role: $body among $screen', async ({ role, scope, body, screen }) => {
    const { page, context, pageErrors } = await site.person(role, scope);
    await page.goto('/calendar');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Tìm hộ/ }).fill(body);
    await page
      .getByRole('group', { name: 'Cơ quan, đơn vị' })
      .getByRole('option', { name: new RegExp(`^${body}`) })
      .first()
      .click();
    await page.waitForURL((url) => url.pathname === `/${screen}`);
    const main = page.locator('main');
    if (screen === 'agencies') {
      await main.getByRole('heading', { level: 2, name: new RegExp(`^${body}`) }).waitFor();
      expect(await main.getByRole('article').count()).toBe(1);
      await photograph(page, `journey-found-body-${role}`);
      // Back to the whole list: by the name that stands over the one entry, or by asking for a list.
      if (role === 'COMMITTEE_OFFICER') await choose(page, 'Hiển thị', 'Đang hoạt động tại ngày xem');
      else await main.getByLabel('Xem tất cả cơ quan, đơn vị').click();
      await main.getByRole('article').nth(5).waitFor();
    } else {
      await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ' }).waitFor();
      await main.getByText(body).first().waitFor();
      await main.getByText(/IV\./).first().waitFor();
      expect(await main.getByText('Không còn nhiệm vụ nào chưa hoàn thành').count()).toBe(0);
    }
    expect(pageErrors).toEqual([]);
    await context.close();
  });
});

describe('an officer of the body of a ward', () => {
  it('is bound to its ward by the body, and asked for the ward where the body stands for all', async () => {
    const { page, pageErrors } = await site.person('ADMINISTRATOR');
    await page.goto('/users');
    await page.getByRole('button', { name: 'Thêm người dùng', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Vai trò', 'Cán bộ đơn vị');
    await choose(dialog, 'Cơ quan', 'UBND phường Hà Cầu');
    await dialog.getByText('Người này chỉ làm việc với hồ sơ của phường Hà Cầu.').waitFor();
    expect(await dialog.getByRole('combobox', { name: 'Phường' }).count()).toBe(0);
    await photograph(page, 'journey-officer-of-ward-body');
    await choose(dialog, 'Cơ quan', 'UBND các phường');
    await dialog.getByLabel('Tên đăng nhập').fill('can.bo.phuong');
    await dialog.getByLabel('Họ và tên').fill('Cán bộ phường');
    const send = dialog.getByRole('button', { name: 'Thêm người dùng', exact: true });
    expect(await send.isDisabled()).toBe(true);
    await choose(dialog, 'Phường', 'Hà Cầu');
    await photograph(page, 'journey-officer-of-all-wards');
    await send.click();
    await page.getByText('can.bo.phuong').first().waitFor();
    expect(pageErrors).toEqual([]);
  });

  it('sees the households and the duties of that ward', async () => {
    const { page, pageErrors } = await site.person('AGENCY_OFFICER', { agency: 'ward-peoples-committee/ha-cau' });
    await page.goto('/households');
    await page.getByRole('row').nth(1).waitFor();
    const rows = await page.getByRole('row').allTextContents();
    for (const row of rows.slice(1)) expect(row).toContain('Hà Cầu');
    await page.goto('/duties?view=all');
    await page
      .getByText(/IV\.12/)
      .first()
      .waitFor();
    await photograph(page, 'journey-duties-of-ward-body');
    expect(pageErrors).toEqual([]);
  });
});

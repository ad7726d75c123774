import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

describe('who walks through the menu without loading the page anew', () => {
  let site: Site;
  let officer: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('ADMINISTRATOR');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('finds on each screen what it asked for, there and back', async () => {
    const { page } = officer;
    await page.goto('/');
    const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
    await expect.poll(() => menu.getByRole('menuitem').count()).toBeGreaterThanOrEqual(9);
    const names = await menu.getByRole('menuitem').allTextContents();
    for (const name of [...names, ...names.toReversed()]) {
      await menu.getByRole('menuitem', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByText('Đang tải dữ liệu…').first().waitFor({ state: 'detached' });
      expect(await page.getByText('Có lỗi xảy ra').count(), name).toBe(0);
    }
    expect(officer.pageErrors).toEqual([]);
  });

  it('is told where a screen belongs that has no entry of its own', async () => {
    const { page } = officer;
    await page.goto('/bank-reports');
    const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
    const here = menu.locator('[aria-current="page"]');
    await expect.poll(() => here.allTextContents()).toEqual(['Vay vốn']);
    expect(await here.getAttribute('class')).toContain('RaMenuItemLink-active');
  });
});

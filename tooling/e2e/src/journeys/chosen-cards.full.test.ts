import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

const scope = { place: 'dong-mai-2024' };

describe('households on a phone', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  it('are ticked card by card, and go to the screens of what is done for many', async () => {
    const phone = await site.person('WARD_OFFICER', scope, { size: 'phone' });
    const { page } = phone;
    await page.goto('/households');
    const boxes = page.getByRole('listitem').getByRole('checkbox', { name: /^Chọn hộ / });
    for (const at of [0, 1, 2, 1]) await boxes.nth(at).tap();
    const chosen = page.getByRole('region', { name: 'Các hộ đã chọn' });
    await chosen.getByText('Đã chọn 2 hộ').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    await photograph(page, 'phone-chosen-cards');
    const cards = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { checked: true }) });
    const links = await cards.getByRole('link').all();
    const ids = await Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.split('/').at(-1)));
    await chosen.getByRole('link', { name: 'Lập phương án' }).tap();
    await page.getByText('2 hộ', { exact: false }).first().waitFor();
    const asked = new URL(page.url());
    expect(asked.pathname).toBe('/proposals/new');
    expect(ids.filter((id) => !decodeURIComponent(asked.href).includes(String(id)))).toEqual([]);
    expect(ids).toHaveLength(2);
    expect(phone.pageErrors).toEqual([]);
    await phone.context.close();
  });

  it('have no boxes for who does nothing with many', async () => {
    const { page } = await site.person('AUDITOR', {}, { size: 'phone' });
    await page.goto('/households');
    await page.getByRole('listitem').getByRole('link').first().waitFor();
    expect(await page.getByRole('checkbox', { name: /^Chọn hộ / }).count()).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from './browser.ts';
import { paperViews } from './paper-views.ts';
import { openSite, type Site } from './site.ts';

/** What belongs to the screen alone: the bar, the menu, buttons that act, tabs. */
const screenOnly = [
  '.MuiAppBar-root',
  '.MuiDrawer-root',
  'nav',
  '[role=tablist]',
  'button:not(.kept-on-paper)',
  '.unprinted',
];

const mm = 96 / 25.4;

describe.each(['light', 'dark'] as const)('on paper, from a screen in %s', (scheme) => {
  let site: Site;
  let officer: Visit;
  beforeAll(async () => {
    site = await openSite('PRODUCTION', { assignments: 'ALL' });
    await site.workOn('2025-08-01');
    officer = await site.person('COMMITTEE_OFFICER', {}, { scheme });
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(paperViews)('$name: neither menu nor buttons, black on white, and no table wider than the page', async (view) => {
    const { page } = officer;
    await view.open(page, site);
    await page.emulateMedia({ media: 'print', colorScheme: scheme });
    await page.setViewportSize({ width: Math.floor(view.width * mm), height: 900 });
    for (const selector of screenOnly) {
      const shown = await page.locator(selector).filter({ visible: true }).count();
      expect({ selector, shown }).toEqual({ selector, shown: 0 });
    }
    const found = await page.evaluate(() => {
      const colors = new Set<string>();
      for (const node of document.querySelectorAll('main p, main td, main th, main h1, main h2, main li, main dd')) {
        colors.add(getComputedStyle(node).color);
      }
      const tables = [...document.querySelectorAll('main table')].map((table) => table.getBoundingClientRect().right);
      return {
        colors: [...colors],
        ground: getComputedStyle(document.body).backgroundColor,
        tables: tables.filter((right) => right > document.documentElement.clientWidth + 1),
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
        heads: [...document.querySelectorAll('main thead')].map((head) => getComputedStyle(head).display),
      };
    });
    expect(found.colors).toEqual(['rgb(0, 0, 0)']);
    expect(found).toMatchObject({ ground: 'rgb(255, 255, 255)', tables: [], wide: false });
    expect(found.heads.every((display) => display === 'table-header-group')).toBe(true);
    await page.getByRole('heading', { level: 1, name: view.title }).waitFor();
    for (const signer of view.signers) await page.getByText(signer, { exact: true }).filter({ visible: true }).first().waitFor();
    await page.emulateMedia({ media: 'screen', colorScheme: scheme });
    await page.setViewportSize({ width: 1366, height: 860 });
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printOut, screens, type Visit } from './browser.ts';
import { paperViews } from './paper-views.ts';
import { openSite, type Site } from './site.ts';

/** What belongs to the screen alone: the bar, the menu, tabs, and buttons unless the paper keeps their words. */
const screenOnly = [
  '.MuiAppBar-root',
  '.MuiDrawer-root',
  'nav',
  '[role=tablist]',
  'button:not(.kept-on-paper):not(.MuiAccordionSummary-root)',
  'a.MuiButton-root',
  '.unprinted',
];

const sheets = { A4: '210×297', 'A3 landscape': '420×297' } as const;
const pixels = (millimetres: number): number => Math.floor((millimetres * 96) / 25.4);

/** What a browser shows of the page at the width of the paper. */
function look(page: Page) {
  return page.evaluate(() => {
    const { documentElement: root, body } = document;
    const seen = [...document.querySelectorAll('main :is(p, td, th, h1, h2, h3, li, dd, dt)')].filter(
      (node) => node.getClientRects().length > 0,
    );
    return {
      colors: [...new Set(seen.map((node) => getComputedStyle(node).color))],
      ground: getComputedStyle(body).backgroundColor,
      wideTables: [...document.querySelectorAll('main table')]
        .map((table) => Math.ceil(table.getBoundingClientRect().right))
        .filter((right) => right > root.clientWidth + 1),
      width: root.scrollWidth - root.clientWidth,
      feet: [...document.querySelectorAll('main tfoot')].map((foot) => getComputedStyle(foot).display),
      heads: [...new Set([...document.querySelectorAll('main thead')].map((head) => getComputedStyle(head).display))],
    };
  });
}

describe.each(['light', 'dark'] as const)('on paper, from a screen in %s', (scheme) => {
  let site: Site;
  let people: Readonly<Record<'OFFICER' | 'BANK', Visit>>;
  beforeAll(async () => {
    site = await openSite();
    people = {
      OFFICER: await site.person('COMMITTEE_OFFICER', {}, { scheme }),
      BANK: await site.person('AGENCY_OFFICER', { agency: 'social-policy-bank' }, { scheme }),
    };
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(paperViews)('$name has a head, who signs, nothing of the screen, and its own paper', async (view) => {
    const { page, pageErrors } = people[view.by];
    await view.open(page);
    await page.emulateMedia({ media: 'print', colorScheme: scheme });
    await page.setViewportSize({ width: pixels(view.width), height: 1000 });
    await page.getByRole('heading', { level: 1, name: view.title }).waitFor();
    for (const said of [...view.signers, ...(view.mark === undefined ? [] : [view.mark])]) {
      await page.getByText(said, { exact: true }).filter({ visible: true }).last().waitFor();
    }
    for (const selector of screenOnly) {
      const shown = await page.locator(selector).filter({ visible: true }).count();
      expect({ selector, shown }).toEqual({ selector, shown: 0 });
    }
    expect(await look(page)).toMatchObject({
      ...{ colors: ['rgb(0, 0, 0)'], ground: 'rgb(255, 255, 255)' },
      ...{ wideTables: [], width: 0 },
    });
    // A total that were a footer of the table would stand on every sheet.
    expect((await look(page)).feet.filter((display) => display !== 'table-row-group')).toEqual([]);
    expect((await look(page)).heads.filter((display) => display !== 'table-header-group')).toEqual([]);
    const printed = await printOut(page, `${view.name}-${scheme}`);
    expect(printed.length).toBeGreaterThan(0);
    expect(new Set(printed)).toEqual(new Set([sheets[view.paper]]));
    await page.emulateMedia({ media: 'screen', colorScheme: scheme });
    await page.setViewportSize(screens.desktop);
    expect(pageErrors).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { photograph, type ScreenSize, type Visit } from './browser.ts';
import { everyScreen, type Screen } from './screens.ts';
import { openSite, type Site } from './site.ts';
import { whatStood } from './what-stood.ts';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** Lets the screen that stands follow the device from day to night, as it does for a person. */
async function switchTo(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const shown = () => page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme');
  await expect.poll(shown).toBe(scheme);
}

/**
 * Whether a screen comes when it is asked for is what the journeys show; here it is judged as it stands. One that did not
 * come is asked for once more, and what stood in its place is told.
 */
async function bring(page: Page, { name, open }: Screen): Promise<void> {
  try {
    await open(page);
  } catch (error) {
    process.stdout.write(`${name} did not come: ${String(error).split('\n')[0]} [on show: ${await whatStood()}]\n`);
    await open(page);
  }
}

/** Text too pale for its ground, and a field without a name: what the look at a screen is to find. */
const flaws = `document.querySelector('main').insertAdjacentHTML('beforeend',
  '<p id="pale">Chữ mờ</p><input id="nameless">');
  Object.assign(document.getElementById('pale').style, { color: '#777', background: '#888' })`;

/** The tests of every screen at a size, by day and by night: each size is a file, for two run at once. */
export function judgeEveryScreen(size: ScreenSize): void {
  describe(`every screen, ${size}, light and dark`, () => {
    let site: Site;
    let officer: Visit;
    let stranger: Visit;

    beforeAll(async () => {
      site = await openSite();
      officer = await site.person('ADMINISTRATOR', {}, { size });
      stranger = await site.visitor({ size });
    });
    afterAll(async () => {
      await site?.close();
    });

    it.each<Screen>(everyScreen)('$name breaks no rule of WCAG 2.2 AA', async (screen) => {
      const { name, signedOut } = screen;
      const { page } = signedOut ? stranger : officer;
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await bring(page, screen);
      for (const scheme of schemes) {
        await switchTo(page, scheme);
        await photograph(page, `${size}-${scheme}-${name}`);
        expect(await findViolations(page), scheme).toEqual([]);
        const sideways = 'document.documentElement.scrollWidth - window.innerWidth';
        expect(await page.evaluate(sideways), `no sideways scroll, ${scheme}`).toBeLessThanOrEqual(0);
      }
    });

    it('finds what breaks a rule, by day and by night', async () => {
      const { page } = officer;
      await page.goto('/places');
      await page.getByRole('article').first().waitFor();
      for (const scheme of schemes) {
        await switchTo(page, scheme);
        await page.evaluate(flaws);
        expect(await findViolations(page), scheme).toEqual(['color-contrast: #pale', 'label: #nameless']);
        await page.evaluate(`document.getElementById('pale').remove(); document.getElementById('nameless').remove()`);
      }
    });

    it('asked nobody else on the network and met no error', () => {
      expect([...officer.strayRequests, ...stranger.strayRequests]).toEqual([]);
      expect([...officer.pageErrors, ...stranger.pageErrors]).toEqual([]);
    });
  });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { photograph, type Visit } from './browser.ts';
import { everyScreen, type Screen } from './screens.ts';
import { type Appearance, openSite, type Site } from './site.ts';

const looks: readonly Required<Appearance>[] = [
  { size: 'desktop', scheme: 'light' },
  { size: 'desktop', scheme: 'dark' },
  { size: 'phone', scheme: 'light' },
  { size: 'phone', scheme: 'dark' },
];

describe.each(looks)('every screen, $size, $scheme', (look) => {
  let site: Site;
  let officer: Visit;
  let stranger: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('ADMINISTRATOR', {}, look);
    stranger = await site.visitor(look);
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each<Screen>(everyScreen)('$name breaks no rule of WCAG 2.2 AA', async ({ name, open, signedOut }) => {
    const { page } = signedOut ? stranger : officer;
    await open(page);
    await photograph(page, `${look.size}-${look.scheme}-${name}`);
    expect(await findViolations(page)).toEqual([]);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      'no sideways scroll',
    ).toBeLessThanOrEqual(0);
  });

  it('asked nobody else on the network and met no error', () => {
    expect([...officer.strayRequests, ...stranger.strayRequests]).toEqual([]);
    expect([...officer.pageErrors, ...stranger.pageErrors]).toEqual([]);
  });
});

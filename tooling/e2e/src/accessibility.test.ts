import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { photograph, type Visit } from './browser.ts';
import { everyScreen, type Screen } from './screens.ts';
import { openSite, type Site } from './site.ts';

/** One screen of each kind; `accessibility.full.test.ts` opens every screen in four looks. */
const ofEachKind = new Set(['sign-in', 'overview', 'households', 'record-1', 'assign-dialog', 'assignments']);

describe('a screen of each kind, on a desk by day', () => {
  let site: Site;
  let officer: Visit;
  let stranger: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('ADMINISTRATOR');
    stranger = await site.visitor();
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each<Screen>(everyScreen.filter(({ name }) => ofEachKind.has(name)))(
    '$name breaks no rule of WCAG 2.2 AA',
    async ({ name, open, signedOut }) => {
      const { page } = signedOut ? stranger : officer;
      await open(page);
      await photograph(page, `desktop-light-${name}`);
      expect(await findViolations(page)).toEqual([]);
    },
  );

  it('asked nobody else on the network and met no error', () => {
    expect([...officer.strayRequests, ...stranger.strayRequests]).toEqual([]);
    expect([...officer.pageErrors, ...stranger.pageErrors]).toEqual([]);
  });
});

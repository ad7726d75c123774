import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Role } from '@vuonlen/permissions';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyScreen } from './screens.ts';
import { type Appearance, openSite, type Site } from './site.ts';

interface Picture {
  readonly file: string;
  readonly screen: string;
  readonly role: Role;
  readonly scope?: { readonly agency?: string; readonly place?: string };
  readonly look?: Appearance;
}

const pictures: readonly Picture[] = [
  {
    file: 'ward-list-phone',
    screen: 'households',
    role: 'WARD_OFFICER',
    scope: { place: 'dong-mai-2024' },
    look: { size: 'phone' },
  },
  { file: 'proposals', screen: 'proposals', role: 'COMMITTEE_OFFICER' },
  { file: 'assignments', screen: 'assignments', role: 'COMMITTEE_OFFICER' },
  { file: 'overview', screen: 'overview', role: 'COMMITTEE_LEADER' },
  { file: 'responsibilities', screen: 'responsibilities', role: 'COMMITTEE_LEADER' },
  { file: 'sources', screen: 'sources', role: 'AGENCY_OFFICER', scope: { agency: 'fatherland-front' } },
  { file: 'users', screen: 'users', role: 'ADMINISTRATOR' },
  { file: 'audit', screen: 'audit', role: 'AUDITOR' },
];

const handbook = new URL('../../../docs/handbook.vi.md', import.meta.url);
const kept = new URL('../../../docs/handbook/', import.meta.url);
/** `HANDBOOK=write` renews the pictures of the handbook; else they are taken for a look. */
const folder = process.env.HANDBOOK === 'write' ? kept : new URL('../../../.reports/handbook/', import.meta.url);

async function take(page: Page, { file, screen }: Picture): Promise<void> {
  await everyScreen.find(({ name }) => name === screen)?.open(page);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${file}.png`, folder)), animations: 'disabled' });
}

describe('the handbook', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(pictures)('shows $file as its reader sees it', async (picture) => {
    const { page, context, pageErrors } = await site.person(picture.role, picture.scope, picture.look);
    await take(page, picture);
    expect(pageErrors).toEqual([]);
    await context.close();
  });

  it('has every picture that it names, and names every picture', () => {
    const named = [...readFileSync(handbook, 'utf8').matchAll(/\(handbook\/([\w-]+)\.png\)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.toSorted()).toEqual(pictures.map(({ file }) => file).toSorted());
    for (const name of named) expect(existsSync(new URL(`${name}.png`, kept)), name).toBe(true);
  });
});

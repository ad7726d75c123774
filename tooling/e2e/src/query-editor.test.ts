import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from './browser.ts';
import { openSite, type Site } from './site.ts';

describe('the query editor, where the gateway is being worked on', () => {
  let site: Site;
  let administrator: Visit;
  beforeAll(async () => {
    site = await openSite('DEVELOPMENT');
    administrator = await site.person('ADMINISTRATOR');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('asks a question and shows the answer', async () => {
    const { page } = administrator;
    await page.goto('/graphiql');
    await page.getByRole('button', { name: /execute/i }).click();
    await page.locator('.result-window').getByText('3051500000').waitFor();
  });

  it('knows the schema', async () => {
    const { page } = administrator;
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: false }).first().waitFor();
  });

  it('asked nobody else on the network, and its policy refused nothing that it is made of', () => {
    expect(administrator.strayRequests).toEqual([]);
    expect(administrator.pageErrors).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the address asks, once it asks that. */
export async function asks(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(asked).toMatchObject(wanted);
}

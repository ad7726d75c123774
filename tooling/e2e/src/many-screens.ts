import type { Page } from 'playwright-core';

const preview = /^Xem trước \d+ mục$/;

async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: preview }).waitFor();
}

async function openTrial(page: Page, path: string): Promise<void> {
  await openPage(page, path);
  await page.getByRole('button', { name: preview }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
}

const [propose, record] = [
  '/proposals/new?measures=SAVINGS_BOOK',
  '/policies/new?policy=HEALTH_INSURANCE_CARD&to=household',
];

/** What is done for many households at once, and what the server says of it before it is done. */
export const manyScreens = [
  { name: 'propose-many', open: (page: Page) => openPage(page, propose) },
  { name: 'propose-many-trial', open: (page: Page) => openTrial(page, propose) },
  { name: 'record-many', open: (page: Page) => openPage(page, record) },
  { name: 'record-many-trial', open: (page: Page) => openTrial(page, record) },
] as const;

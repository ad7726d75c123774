import type { Locator, Page } from 'playwright-core';

/** Columns of the grid, counted from the name of the household. */
export const columns = {
  HOUSING_NEW_BUILD: 1,
  HOUSING_REPAIR: 2,
  SAVINGS_BOOK: 3,
  EDUCATION_SUPPORT: 4,
  ESSENTIAL_ITEMS: 5,
} as const;

/** Opens the grid, and waits for its first row. */
export async function openGrid(page: Page, search = ''): Promise<void> {
  await page.goto(`/assignments${search}`);
  await page.getByRole('grid').waitFor();
  await cellAt(page, 0, 0).waitFor();
}

export function cellAt(page: Page, row: number, column: number): Locator {
  return page.locator(`[data-row="${row}"][data-column="${column}"]`);
}

/** Rows whose cell of a column says so, in their order. */
export async function rowsSaying(page: Page, column: number, text: string): Promise<number[]> {
  const all = await page.locator(`[data-row][data-column="${column}"]`).all();
  const texts = await Promise.all(all.map((cell) => cell.textContent()));
  return texts.flatMap((said, row) => (said?.includes(text) ? [row] : []));
}

/** How many a measure has assigned, as its head says: `đã bố trí 46/78 sổ`. */
export async function assignedOf(page: Page, column: number): Promise<number> {
  const head = await page.getByRole('columnheader').nth(column).textContent();
  return Number(/đã bố trí ([\d.]+)/.exec(head ?? '')?.[1]?.replaceAll('.', ''));
}

/** Presses Tab until the thing of that name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name}`);
}

/** Presses Tab until the focus is in the grid. */
export async function tabToGrid(page: Page): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    if (await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not come to the grid');
}

/** Presses a key so many times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}

/** Waits until every item of the preview was tried and none is refused. */
export async function waitForTrial(page: Page): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Lưu \d+ thay đổi$/, disabled: false })
    .waitFor();
}

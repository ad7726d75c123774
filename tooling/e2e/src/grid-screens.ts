import type { Page } from 'playwright-core';
import { cellAt, columns, openGrid, rowsSaying } from './grid-officer.ts';
import { choose } from './officer.ts';

/** The grid of one ward: a screen of it is looked at, not the whole register. */
async function openWard(page: Page): Promise<void> {
  await openGrid(page);
  await choose(page, 'Phường', 'Phú Lương');
  await cellAt(page, 20, 0).waitFor({ state: 'detached' });
}

async function openDialog(page: Page, button: string): Promise<void> {
  await openWard(page);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor();
}

/** Marks a book where none is marked yet: marks stay in the browser. */
async function markOne(page: Page): Promise<void> {
  await openWard(page);
  const preview = page.getByRole('button', { name: 'Xem trước và lưu' });
  if ((await preview.count()) > 0) return;
  const [row = 0] = await rowsSaying(page, columns.SAVINGS_BOOK, 'đủ điều kiện');
  await cellAt(page, row, columns.SAVINGS_BOOK).click();
  await page.keyboard.press('Space');
  await preview.waitFor();
}

/** The grid of households and measures with all that opens over it. */
export const gridScreens = [
  { name: 'assignments', open: openWard },
  { name: 'assignments-marked', open: markOne },
  {
    name: 'assignments-cell',
    open: async (page: Page) => {
      await openWard(page);
      await cellAt(page, 0, columns.HOUSING_NEW_BUILD).click();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('list').waitFor();
    },
  },
  {
    name: 'assignments-preview',
    open: async (page: Page) => {
      await markOne(page);
      await page.getByRole('button', { name: 'Xem trước và lưu' }).click();
      await page.getByRole('region', { name: 'Ảnh hưởng đến nguồn' }).waitFor();
    },
  },
  {
    name: 'assignments-proposal',
    open: async (page: Page) => {
      await openDialog(page, 'Đề xuất phương án');
      await page.getByRole('button', { name: 'Lập đề xuất' }).click();
      await page.getByRole('region', { name: 'So với hiện nay' }).waitFor();
      await page.getByText('Đề xuất', { exact: true }).first().click();
      await page.getByText('Vì sao').first().click();
    },
  },
  {
    name: 'assignments-batches',
    open: async (page: Page) => {
      await openDialog(page, 'Các lần thay đổi');
      await page.getByText('Chưa có lần thay đổi nào').waitFor();
    },
  },
  {
    name: 'assignments-by-source',
    open: async (page: Page) => {
      await page.goto('/assignments?ward=&by=source');
      await page.getByRole('heading', { level: 3 }).first().waitFor();
    },
  },
] as const;

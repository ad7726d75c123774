import type { Locator, Page } from 'playwright-core';
import { choose } from './officer.ts';

function sourcesAt(view: string, ready: (page: Page) => Promise<void>) {
  return async (page: Page): Promise<void> => {
    await page.goto(`/sources${view}`);
    await page.getByRole('heading', { level: 1, name: 'Quỹ và nguồn huy động' }).waitFor();
    await ready(page);
  };
}

/** Opens the ledger of a source or of one of its pledges by its name, where it has a row. */
async function openLedger(page: Page, view: string, name: string): Promise<void> {
  await page.goto(`/sources${view}`);
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('table', { name: 'Sổ theo dõi nguồn' }).locator('tbody tr').first().waitFor();
}

/** Opens a dialog of the sources, filled in as far as the fund and its pledge. */
function fundDialog(button: string, fill: (dialog: Locator) => Promise<void>) {
  return async (page: Page): Promise<void> => {
    await page.goto('/sources');
    await page.getByRole('table', { name: 'Quỹ phường không còn hộ cận nghèo, còn số dư' }).waitFor();
    await page.getByRole('button', { name: button, exact: true }).click();
    await fill(page.getByRole('dialog'));
  };
}

/** Funds and sources: what was pledged, came in, is assigned, paid and left, and the ledger of each. */
export const fundScreens = [
  {
    name: 'sources',
    open: sourcesAt('', (page) => page.getByText('Quỹ Vì người nghèo quận').first().waitFor()),
  },
  {
    name: 'by-source',
    open: sourcesAt('?view=sources', (page) =>
      page.getByRole('table', { name: 'Theo nguồn' }).locator('tbody tr').first().waitFor(),
    ),
  },
  {
    name: 'receipts',
    open: sourcesAt('?view=receipts', (page) => page.getByText('Chưa ghi khoản tiếp nhận nào').waitFor()),
  },
  {
    name: 'record-pledge-dialog',
    open: fundDialog('Ghi nhận đăng ký hỗ trợ', async (dialog) => {
      await choose(dialog, 'Khoản đăng ký', /^Hỗ trợ xây dựng mới nhà ở: .*Nguồn huy động xã hội hóa/);
      await dialog.getByText('Hình thức nguồn').waitFor();
    }),
  },
  {
    name: 'reallocate-dialog',
    open: fundDialog('Điều tiết nguồn', async (dialog) => {
      await choose(dialog, 'Chuyển từ', /các phường không còn hộ cận nghèo/);
      await dialog.getByLabel('Chuyển đến').waitFor();
    }),
  },
  {
    name: 'ledger-of-a-pledge',
    open: (page: Page) => openLedger(page, '', 'Quỹ Vì người nghèo phường Hà Cầu'),
  },
  {
    name: 'ledger-of-a-source',
    open: (page: Page) => openLedger(page, '?view=sources', 'Quỹ Vì người nghèo quận'),
  },
  {
    name: 'ledger-without-rows',
    open: async (page: Page): Promise<void> => {
      await openLedger(page, '', 'Quỹ Vì người nghèo phường Hà Cầu');
      await page.goto(`${page.url()}?kind=REALLOCATION`);
      await page.getByText('Không có dòng nào theo điều kiện này').waitFor();
    },
  },
] as const;

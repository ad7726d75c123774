import type { Page } from 'playwright-core';
import { submitDialog } from './officer.ts';

function reportsAt(path: string, ready: (page: Page) => Promise<void>) {
  return async (page: Page): Promise<void> => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Báo cáo' }).waitFor();
    await ready(page);
  };
}

async function openDialog(page: Page): Promise<void> {
  await page.goto('/reports');
  await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Ngày cuối kỳ').waitFor();
}

async function openPeriod(page: Page): Promise<void> {
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ngày đầu kỳ').fill('01/01/2024');
  await dialog.getByLabel('Ngày cuối kỳ').fill('31/5/2024');
  await submitDialog(page, 'Mở kỳ báo cáo');
  await dialog.waitFor({ state: 'detached' });
}

async function openedPeriod(page: Page): Promise<void> {
  await page.goto('/reports');
  const period = page.getByRole('link', { name: 'Từ 01/01/2024 đến hết 31/5/2024' });
  await period.or(page.getByText('Chưa mở kỳ báo cáo nào')).first().waitFor();
  if ((await period.count()) === 0) await openPeriod(page);
  await period.click();
  await page.getByRole('table', { name: 'Danh sách chi tiết' }).locator('tbody tr').first().waitFor();
}

/** Periods of form 3 with one that is opened here, and the money of the plan with the rows of a figure. */
export const reportScreens = [
  {
    name: 'reports',
    open: reportsAt('/reports', (page) => page.getByText('Chưa mở kỳ báo cáo nào').waitFor()),
  },
  { name: 'report-period-dialog', open: openDialog },
  {
    name: 'report-period-long',
    open: async (page: Page): Promise<void> => {
      await openDialog(page);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Ngày đầu kỳ').fill('01/01/2024');
      await dialog.getByLabel('Ngày cuối kỳ').fill('30/6/2034');
      await dialog.getByText(/^Kỳ này dài hơn 1 năm/).waitFor();
    },
  },
  { name: 'report-period', open: openedPeriod },
  {
    name: 'report-period-discard',
    open: async (page: Page): Promise<void> => {
      await openedPeriod(page);
      await page.getByRole('button', { name: 'Hủy kỳ báo cáo', exact: true }).click();
      await page.getByRole('dialog').getByText('Từ 01/01/2024 đến hết 31/5/2024').waitFor();
    },
  },
  {
    name: 'reports-money',
    open: reportsAt('/reports/money?cut=MEASURE', (page) =>
      page.locator('svg text', { hasText: 'Triệu đồng' }).waitFor(),
    ),
  },
  {
    name: 'reports-money-rows',
    open: reportsAt('/reports/money?cut=SOURCE&stage=PLEDGED', (page) =>
      page.getByRole('table', { name: 'Đăng ký hỗ trợ: Tổng cộng' }).locator('tbody tr').first().waitFor(),
    ),
  },
] as const;

import type { Page } from 'playwright-core';
import { choose } from './officer.ts';

function planAt(path: string, ready: (page: Page) => Promise<void>) {
  return async (page: Page): Promise<void> => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Kế hoạch' }).waitFor();
    await ready(page);
  };
}

/** The plan as a page, its views, and its revisions. */
export const planScreens = [
  { name: 'plan', open: planAt('/plan', (page) => page.getByText('3.051.500.000').first().waitFor()) },
  {
    name: 'plan-figure',
    open: async (page: Page) => {
      await page.goto('/plan?clause=II.2.2.2%232');
      const clause = page.getByRole('article', { name: 'Mục II.2.2.2#2' });
      await clause
        .getByText(/^20\.000\.000 đồng/)
        .first()
        .click();
      await page.getByRole('dialog').getByRole('table').first().waitFor();
    },
  },
  {
    name: 'plan-ambiguities',
    open: planAt('/plan?view=ambiguities', (page) => page.getByText('Đang tạm dùng').first().waitFor()),
  },
  {
    name: 'plan-compare',
    open: planAt('/plan?view=compare', (page) => page.getByText('Chưa chọn tệp để so sánh').waitFor()),
  },
  {
    name: 'plan-what-if',
    open: planAt('/plan?view=whatIf', (page) => page.getByLabel('Giá trị thử').waitFor()),
  },
  {
    name: 'plan-what-if-households',
    open: async (page: Page) => {
      await page.goto('/plan?view=whatIf');
      await choose(page, 'Số liệu muốn thử', /: 20\.000\.000 đồng/);
      await page.getByLabel('Giá trị thử').fill('25.000.000');
      await page.getByRole('button', { name: 'Tính thử', exact: true }).click();
      await page.getByRole('button', { name: /^Tính trên các hộ/ }).click();
      await page.getByRole('region', { name: 'Các trường hợp thay đổi' }).waitFor();
    },
  },
  {
    name: 'plan-revisions',
    open: planAt('/plan?view=revisions', (page) => page.getByText('Đang áp dụng').first().waitFor()),
  },
  {
    name: 'plan-revision',
    open: async (page: Page) => {
      await page.goto('/plan?view=revisions');
      await page
        .getByRole('link', { name: /^Xem và so sánh: / })
        .first()
        .click();
      await page.getByText('Hai kế hoạch không khác nhau.').waitFor();
    },
  },
];

import type { Page } from 'playwright-core';

async function openView(page: Page, view: string): Promise<void> {
  await page.goto(`/users?view=${view}`);
  await page.getByRole('heading', { level: 1, name: 'Người dùng, phân quyền' }).waitFor();
}

async function openDelegations(page: Page): Promise<void> {
  await openView(page, 'delegations');
  await page.getByText('Không có ủy quyền nào trong thời hạn').or(page.getByRole('table')).first().waitFor();
}

/** Who works here, who acts in whose place, and what each role may do. */
export const userScreens = [
  {
    name: 'users',
    open: async (page: Page) => {
      await openView(page, 'accounts');
      await page.getByText('Quản trị').first().waitFor();
    },
  },
  {
    name: 'working-date-dialog',
    open: async (page: Page) => {
      await openView(page, 'accounts');
      await page.getByRole('button', { name: /^Ngày làm việc/ }).click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    },
  },
  { name: 'delegations', open: openDelegations },
  {
    name: 'delegation-dialog',
    open: async (page: Page) => {
      await openDelegations(page);
      await page.getByRole('button', { name: 'Ghi ủy quyền', exact: true }).click();
      await page.getByRole('dialog').getByRole('combobox', { name: 'Người được ủy quyền' }).waitFor();
    },
  },
  {
    name: 'rights',
    open: async (page: Page) => {
      await openView(page, 'rights');
      await page.getByText('Thêm hộ', { exact: true }).waitFor();
    },
  },
] as const;

import type { Page } from 'playwright-core';
import { bringFile, bringList, householdFile } from './household-lists.ts';

const small = householdFile([
  { name: 'Nguyễn Thị Mẫu', relation: 'Chủ hộ', birth: '31/02/1980', ward: 'Đồng Mai', class: 'Cận nghèo' },
  { name: 'Nguyễn Văn Mẫu', relation: 'Con', birth: '2012', number: '01212012345', grade: 'lớp 6A' },
  {
    name: 'Trần Thị Thử',
    relation: 'Chủ hộ',
    birth: '1975',
    ward: 'Đồng Maii',
    class: 'Cận nghèo',
    income: '60.000.000',
  },
  { name: 'Trần Thị Thử', relation: 'Chủ hộ', birth: '1975', ward: 'Đồng Mai', class: 'Cận nghèo' },
]);

async function openPreview(page: Page): Promise<void> {
  await bringList(page, 'xem-truoc.xlsx', await small);
  await page.getByRole('button', { name: 'Chạy thử' }).waitFor();
}

/** How lists come in: the place where they are brought, a file that is refused, and the preview with its dialogs. */
export const importScreens = [
  {
    name: 'imports',
    open: async (page: Page) => {
      await page.goto('/import');
      await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
    },
  },
  {
    name: 'import-refused',
    open: async (page: Page) => {
      await page.goto('/import');
      await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
      await bringFile(page, 'khong-phai.xlsx', Buffer.from('%PDF-1.7'));
      await page.getByText('Mã: NOT_A_SPREADSHEET').waitFor();
    },
  },
  { name: 'import-preview', open: openPreview },
  {
    name: 'import-mend-dialog',
    open: async (page: Page) => {
      await openPreview(page);
      await page
        .getByRole('button', { name: /^Sửa ô / })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Ghi vào bản xem trước' }).waitFor();
    },
  },
] as const;

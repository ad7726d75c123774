import type { Page } from 'playwright-core';
import { householdFile, type ListedMember } from './household-lists.ts';
import { choose, submitDialog } from './officer.ts';

/** A household of the register, to which a list of mistakes comes back under other codes. */
export interface KnownHousehold {
  readonly headName: string;
  readonly code: string | null;
}

export const headRow = (household: number, name: string, changes: Partial<ListedMember> = {}): ListedMember => ({
  ...{ household, name, relation: 'Chủ hộ', birth: '1975', ward: 'Phú Lương', class: 'Cận nghèo' },
  ...changes,
});
const child = (name: string, changes: Partial<ListedMember> = {}): ListedMember => ({
  ...{ name, relation: 'Con', birth: '2012' },
  ...changes,
});

/** Eleven households with ten kinds of mistakes; the first row of the file has the titles. */
export function fileOfMistakes(known: KnownHousehold): Promise<Buffer> {
  return householdFile([
    headRow(1, 'Nguyễn Thị Mất Không', { number: '99075012345' }),
    headRow(2, 'Nguyễn Thị Ngày Tháng', { birth: '5/7/1974' }),
    child('Lê Văn Ngày Một', { birth: '05-07-2012' }),
    child('Lê Văn Ngày Hai', { birth: '31/02/1999' }),
    headRow(3, 'Nguyễn Thị Số Tiền', { income: '60.000.000' }),
    child('Lê Văn Số Tiền', { grade: '60.000.000' }),
    headRow(4, 'Trần Thị Dấu Rời'.normalize('NFD'), { code: 'A-1' }),
    headRow(5, 'Nguyễn Thị Sai Phường', { ward: 'Phú Lươngg' }),
    headRow(6, 'Nguyễn Thị Phường Cũ', { ward: 'P. Yết Kiêu' }),
    { household: 7, name: 'Nguyễn Thị Thiếu Chủ', relation: 'Con', birth: '1990', ward: 'Hà Cầu', class: 'Cận nghèo' },
    headRow(8, 'Trần Thị Dấu Rời', { code: 'A-2' }),
    { household: 9, code: 'KHAC-MA', name: known.headName, relation: 'Chủ hộ', ward: 'Đồng Mai', class: 'Cận nghèo' },
    child('Phạm Văn Thêm Mới'),
    headRow(10, 'Nguyễn Thị Quan Hệ'),
    child('Lê Văn Lạ', { relation: 'hàng xóm sát vách' }),
    headRow(11, 'Nguyễn Thị Trùng Mã', { code: known.code ?? '' }),
  ]);
}

/** The choices of which entries are shown, with how many there are of each. */
export const importStates = (page: Page) => page.getByRole('group', { name: 'Lọc theo tình trạng' });

/** Waits until so many households are to be mended; none: nobody speaks of them any more. */
async function untilWrong(page: Page, count: number): Promise<void> {
  const button = importStates(page).getByRole('button', {
    name: count === 0 ? /^Cần sửa/ : `Cần sửa: ${count}`,
    exact: true,
  });
  await button.waitFor(count === 0 ? { state: 'detached' } : {});
}

async function mend(page: Page, cell: string, value: string): Promise<void> {
  await page.getByRole('button', { name: `Sửa ô ${cell}`, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const column = cell.split(', dòng')[0] ?? '';
  if (await dialog.getByRole('combobox').count()) await choose(dialog, column, value);
  else await dialog.getByLabel(column).fill(value);
  await submitDialog(page, 'Ghi vào bản xem trước');
  await dialog.waitFor({ state: 'detached' });
}

/** Mends each mistake in the preview: by suggestions of a sort, by one, by hand; the duplicate is merged. */
export async function mendMistakes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dùng giá trị gợi ý cho 1 ô của cột Số định danh cá nhân' }).click();
  await untilWrong(page, 5);
  await page.getByRole('button', { name: 'Dùng giá trị gợi ý: Phú Lương', exact: true }).click();
  await untilWrong(page, 4);
  await mend(page, 'Ngày sinh, dòng 5', '28/02/1999');
  await untilWrong(page, 3);
  await mend(page, 'Lớp, dòng 7', '6');
  await untilWrong(page, 2);
  await mend(page, 'Quan hệ với chủ hộ, dòng 11', 'Chủ hộ');
  await untilWrong(page, 1);
  await mend(page, 'Quan hệ với chủ hộ, dòng 16', 'Khác');
  await untilWrong(page, 0);
  await page.getByRole('button', { name: 'Gộp vào hồ sơ này' }).first().click();
  await page.getByText('Danh sách đã sẵn sàng để nhập.').waitFor();
}

/** Enters what stands in the preview. */
export async function enterImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nhập vào hồ sơ', exact: true }).click();
  await submitDialog(page, 'Nhập vào hồ sơ');
  await page.getByText(/^Đã nhập: /).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

import { type Cell, writeXlsx } from '@vuonlen/spreadsheets';
import type { Page } from 'playwright-core';

/** A member of a list; what is left out is empty. */
export interface ListedMember {
  readonly household?: number;
  readonly code?: string;
  readonly name: string;
  readonly relation?: string;
  readonly birth?: string;
  readonly number?: string;
  readonly grade?: string;
  readonly ward?: string;
  readonly class?: string;
  readonly income?: string;
}

const columns = {
  household: 'Hộ số',
  code: 'Mã hộ',
  name: 'HỌ VÀ TÊN',
  relation: 'Quan he voi chu ho',
  birth: 'Ngày sinh',
  number: 'Số CCCD',
  grade: 'Lớp',
  ward: 'Phường',
  class: 'Loại hộ',
  income: 'Thu nhập bình quân',
} as const satisfies Record<keyof ListedMember, string>;

/** An Excel file with a list of households, its titles as offices write them. */
export async function householdFile(members: readonly ListedMember[]): Promise<Buffer> {
  const fields = Object.keys(columns) as (keyof ListedMember)[];
  const rows = members.map((member) => fields.map((field): Cell => member[field] ?? null));
  const titles = fields.map((field) => ({ title: columns[field] }));
  return Buffer.from(await writeXlsx([{ name: 'Danh sách', columns: titles, rows }]));
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a file where lists are brought. */
export async function bringFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: xlsx, buffer });
}

/** The day of a list, typed before its file is chosen. */
export async function bringList(page: Page, name: string, buffer: Buffer, listDate?: string): Promise<void> {
  await page.goto('/import');
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  if (listDate) await page.getByLabel('Ngày lập danh sách').fill(listDate);
  await bringFile(page, name, buffer);
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

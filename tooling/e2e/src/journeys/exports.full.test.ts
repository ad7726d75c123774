import { readFile } from 'node:fs/promises';
import { type Cell, readSpreadsheet } from '@vuonlen/spreadsheets';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

/** Takes a list by its button. @returns the name of the file, its titles and its rows */
async function take(page: Page, list: string, format: string, scope: Page | Locator = page) {
  await scope.getByRole('button', { name: `Xuất danh sách: ${list}`, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format, exact: true }).click(),
  ]);
  const reading = await readSpreadsheet(new Uint8Array(await readFile(await download.path())));
  const [titles = [], ...rows] = (reading.ok && reading.value[0]?.rows) || [];
  const column = (title: string): readonly Cell[] => {
    expect(titles).toContain(title);
    return rows.map((row) => row[titles.indexOf(title)] ?? null);
  };
  return { name: download.suggestedFilename(), rows, column };
}

const distinct = (cells: readonly Cell[]) => new Set(cells.filter((cell) => cell !== null));

describe('lists are taken away', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  it('by an officer: the households on screen, as they are narrowed, and no others', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    await page.goto('/households');
    await choose(page, 'Phường', 'Đồng Mai');
    await page.waitForURL(/filter=.*place/);
    await page.getByText(/^1–\d+ trong (?!84$)\d+$/).waitFor();
    const said = await page.getByText(/^1–\d+ trong (?!84$)\d+$/).textContent();
    const total = Number(/(\d+)$/.exec(said ?? '')?.[1]);
    const { name, column } = await take(page, 'Hộ gia đình', 'Tệp Excel (.xlsx)');
    expect(name).toMatch(/^DỮ LIỆU GIẢ ĐỊNH - Danh sách hộ .*\.xlsx$/);
    expect(distinct(column('Phường'))).toEqual(new Set(['Đồng Mai']));
    expect(total).toBeGreaterThan(1);
    expect(distinct(column('Hộ số')).size).toBe(total);
    const heads = column('Quan hệ với chủ hộ').filter((relation) => relation === 'Chủ hộ');
    expect(heads).toHaveLength(total);
    const shown = await page.locator('main tbody tr').allTextContents();
    const first = column('Mã hộ').filter((code) => code !== null);
    expect(shown.length).toBeGreaterThan(0);
    for (const [at, row] of shown.entries()) expect(row).toContain(String(first[at]));
  });

  it('as they were ticked', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    await page.goto('/households');
    const rows = page.locator('main tbody tr');
    await rows.first().waitFor();
    const shown = await rows.allTextContents();
    for (const at of [0, 2]) await rows.nth(at).getByRole('checkbox').check();
    const chosen = page.getByRole('region', { name: 'Các hộ đã chọn' });
    const { column } = await take(page, 'Hộ gia đình', 'Tệp CSV', chosen);
    const codes = column('Mã hộ').filter((code) => code !== null);
    expect(codes).toHaveLength(2);
    expect(shown[0]).toContain(String(codes[0]));
    expect(shown[2]).toContain(String(codes[1]));
  });

  it('or not, with the reason in words', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    const message = { vi: 'Danh sách quá dài để lấy một lần.', en: 'The list is too long.' };
    const json = { code: 'TOO_LONG', message };
    await page.route('**/files/exports/**', (route) => route.fulfill({ status: 413, json }));
    await page.goto('/sources?view=sources');
    await page.getByRole('button', { name: 'Xuất danh sách: Nguồn đăng ký, dự kiến hỗ trợ' }).click();
    await page.getByRole('menuitem', { name: 'Tệp CSV' }).click();
    await page.getByText(message.vi).waitFor();
  });

  it('by a ward officer on a phone: the own ward alone', async () => {
    const { page } = await site.person('WARD_OFFICER', { place: 'ha-cau-2024' }, { size: 'phone' });
    await page.goto('/households');
    const { column } = await take(page, 'Hộ gia đình', 'Tệp CSV');
    expect(distinct(column('Phường'))).toEqual(new Set(['Hà Cầu']));
  });

  it('by an auditor, and it stands on the trail', async () => {
    const { page } = await site.person('AUDITOR');
    await page.goto('/households');
    const { column } = await take(page, 'Hộ gia đình', 'Tệp CSV');
    expect(distinct(column('Dân tộc')).size).toBe(0);
    await page.goto('/audit');
    await page.getByText('Xuất danh sách', { exact: true }).nth(1).waitFor();
    const { rows, column: of } = await take(page, 'Nhật ký', 'Tệp Excel (.xlsx)');
    expect(rows.length).toBeGreaterThan(1);
    expect(of('Việc đã làm')).toContain('Xuất danh sách');
  });
});

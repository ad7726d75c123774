import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });
const rowOf = (page: Page, name: string, ward: string) =>
  table(page, name)
    .locator('tr')
    .filter({ has: page.getByRole('rowheader', { name: ward, exact: true }) });

/** The figures of a ward, or of all of them, as they stand in a table. */
async function figuresOf(page: Page, ward: string, name = 'Số hộ'): Promise<number[]> {
  const row = rowOf(page, name, ward);
  await row.first().waitFor();
  expect(await row.count()).toBe(1);
  return (await row.locator('td').allTextContents()).map((text) => Number(text.replaceAll(/\D/g, '')));
}

const steady = (count: number) => [count, 0, 0, 0, 0, 0, 0, 0, count];

/** Wards in the order of a table, without the row of their sum. */
const wardsOf = (page: Page, name: string) => table(page, name).locator('tbody th[scope=row]').allTextContents();

async function handOver(page: Page): Promise<void> {
  await page.goto('/places?show=ended');
  await page.getByRole('button', { name: 'Bàn giao hồ sơ hộ của Phường Biên Giang' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Hộ', /·/);
  await dialog.getByLabel('Số biên bản').fill('01/BB-BG');
  await dialog.getByLabel('Danh mục bàn giao').fill('Phiếu rà soát');
  await dialog.getByLabel('Người ký bên giao', { exact: false }).first().fill('Nguyễn Văn Giao');
  await dialog.getByLabel('Chức vụ người ký bên giao').fill('Chủ tịch');
  await dialog.getByLabel('Người ký bên nhận', { exact: false }).first().fill('Trần Thị Nhận');
  await dialog.getByLabel('Chức vụ người ký bên nhận').fill('Công chức');
  await submitDialog(page, 'Bàn giao hồ sơ hộ');
  await dialog.waitFor({ state: 'detached' });
}

describe('the reports after the wards were merged', () => {
  let site: Site;
  let officer: Visit;
  let phone: Visit;
  let period = '';

  beforeAll(async () => {
    site = await openSite();
    await site.workOn('2025-08-15');
    officer = await site.person('COMMITTEE_OFFICER');
    phone = await site.person('AUDITOR', {}, { size: 'phone', scheme: 'dark' });
    await handOver(officer.page);
  });
  afterAll(async () => {
    await site?.close();
  });

  it('form 3 has a row for every ward of the period, and tells two of one name apart', async () => {
    const { page } = officer;
    await page.goto('/reports');
    await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày đầu kỳ').fill('01/7/2025');
    await dialog.getByLabel('Ngày cuối kỳ').fill('31/12/2025');
    await submitDialog(page, 'Mở kỳ báo cáo');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Từ 01/7/2025 đến hết 31/12/2025' }).click();
    expect(await figuresOf(page, 'Phú Lương (đã sáp nhập)')).toEqual(steady(17));
    expect(await figuresOf(page, 'Phú Lương')).toEqual(steady(0));
    expect(await figuresOf(page, 'Biên Giang (đã sáp nhập)')).toEqual([22, 0, 0, 1, 0, 0, 0, 0, 21]);
    expect(await figuresOf(page, 'Chương Mỹ')).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(await figuresOf(page, 'Tổng cộng')).toEqual([84, 0, 0, 1, 0, 0, 0, 1, 84]);
    await page.getByText('Số liệu cân đối ở tất cả các phường.').waitFor();
    const wards = await wardsOf(page, 'Số hộ');
    expect(new Set(wards).size).toBe(wards.length);
    expect(wards).toHaveLength(16);
    period = new URL(page.url()).pathname;
    await table(page, 'Số hộ').scrollIntoViewIfNeeded();
    await photograph(page, 'wards-2025-form3');
    expect(await findViolations(page)).toEqual([]);
  });

  it('a figure of a ward leads to the households that it counts', async () => {
    const { page } = officer;
    await page.getByRole('link', { name: /^1: \(8\) .*, Chương Mỹ$/ }).click();
    await page.getByText('1 dòng', { exact: true }).waitFor();
    await table(page, 'Danh sách chi tiết').getByRole('cell', { name: 'Chương Mỹ', exact: true }).waitFor();
    await choose(page, 'Phường', 'Biên Giang (đã sáp nhập)');
    await page.getByText('Không có hộ nào').waitFor();
    await choose(page, 'Cột của biểu', '(4) Giảm khác');
    await page.getByText('1 dòng', { exact: true }).waitFor();
    await photograph(page, 'wards-2025-form14');
  });

  it('the overview and the money by ward name each ward once, and add up', async () => {
    const { page } = officer;
    await page.goto('/');
    const name = 'Theo phường và biện pháp hỗ trợ';
    const [gone] = await figuresOf(page, 'Biên Giang (đã sáp nhập)', name);
    const [come] = await figuresOf(page, 'Chương Mỹ', name);
    expect([gone, come]).toEqual([21, 1]);
    const wards = await wardsOf(page, name);
    expect(new Set(wards).size).toBe(wards.length);
    await table(page, name).scrollIntoViewIfNeeded();
    await photograph(page, 'wards-2025-overview');
    await rowOf(page, name, 'Chương Mỹ')
      .getByRole('link', { name: /^1 Số hộ cận nghèo, Chương Mỹ$/ })
      .click();
    await page.getByText(/^1–1 trong 1$/).waitFor();
    await page.goto('/reports/money?cut=WARD');
    const money = 'Tiến độ kinh phí';
    await rowOf(page, money, 'Biên Giang (đã sáp nhập)').waitFor();
    // What the plan does not state is no nought: it plans for no ward alone.
    await rowOf(page, money, 'Chương Mỹ').getByRole('cell', { name: 'không nêu' }).first().waitFor();
    await photograph(page, 'wards-2025-money');
    expect(await findViolations(page)).toEqual([]);
  });

  it('are read on a phone in the dark as well', async () => {
    const { page } = phone;
    await page.goto(period);
    expect(await figuresOf(page, 'Chương Mỹ')).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
    await table(page, 'Số hộ').scrollIntoViewIfNeeded();
    await photograph(page, 'wards-2025-phone-form3');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await page.goto('/reports/money?cut=WARD');
    await rowOf(page, 'Tiến độ kinh phí', 'Biên Giang (đã sáp nhập)').waitFor();
    await table(page, 'Tiến độ kinh phí').scrollIntoViewIfNeeded();
    await photograph(page, 'wards-2025-phone-money');
    await page.goto('/');
    await table(page, 'Theo phường và biện pháp hỗ trợ').scrollIntoViewIfNeeded();
    await photograph(page, 'wards-2025-phone-overview');
    expect([...officer.pageErrors, ...phone.pageErrors]).toEqual([]);
  });
});

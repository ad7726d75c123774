import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, choosePledges, openTab, readFigure, signInForTheFirstTime, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const sentence = 'các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024';

/** The part of the registration's second step for one person, counted from 0. */
function personOf(page: Page, index: number) {
  return page.getByRole('group').nth(index);
}

async function addChild(page: Page, index: number, name: string, birth: string, level: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  const child = personOf(page, index);
  await child.getByLabel('Họ và tên').fill(name);
  await choose(child, 'Quan hệ với chủ hộ', 'Con');
  await child.getByLabel('Ngày sinh hoặc năm sinh').fill(birth);
  await choose(child, 'Cấp học', level);
  await choose(child, 'Đang đi học', 'Có');
}

async function assign(page: Page, measure: string): Promise<void> {
  await openTab(page, 'Hỗ trợ');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Bố trí hỗ trợ', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Biện pháp hỗ trợ', measure);
  await choosePledges(dialog);
  await submitDialog(page, 'Bố trí hỗ trợ');
}

describe('a household from registration to its house', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;
  let before: { done: number; planned: number };

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visitor();
    page = visit.page;
  });
  afterAll(async () => {
    await site?.close();
  });

  it('asks the first administrator for a password of their own', async () => {
    await signInForTheFirstTime(page, site.administrator);
    before = await readFigure(page, 'Sổ tiết kiệm');
    expect(before.planned).toBe(78);
    await photograph(page, 'journey-overview');
  });

  it('registers a household with two children', async () => {
    await page.goto('/households/create');
    await choose(page, 'Phường', 'Đồng Mai');
    await page.getByLabel('Tổ dân phố').fill('Tổ 4');
    await choose(page, 'Phân loại', 'Hộ cận nghèo');
    await choose(page, 'Chuẩn áp dụng', /Thành phố/);
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    const head = personOf(page, 0);
    await head.getByLabel('Họ và tên').fill('Nguyễn Thị Hạnh Thử');
    await head.getByLabel('Ngày sinh hoặc năm sinh').fill('1985');
    await addChild(page, 1, 'Trần Văn Bình Thử', '05/7/2015', 'Phổ thông');
    await addChild(page, 2, 'Trần Thị Mai Thử', '12/10/2019', 'Mẫu giáo');
    await photograph(page, 'journey-registration');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await choose(page, 'Nhà ở xuống cấp', 'Có');
    await choose(page, 'Xây, sửa nhà trong năm', /Không/);
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: /Nguyễn Thị Hạnh Thử/ }).waitFor();
    expect(await page.getByRole('row', { name: /Thử/ }).count()).toBe(3);
  });

  it('assigns a savings book, and the overview moves by one', async () => {
    const record = page.url();
    await assign(page, 'Tặng sổ tiết kiệm');
    await page.getByRole('heading', { level: 3, name: 'Tặng sổ tiết kiệm' }).waitFor();
    expect(await readFigure(page, 'Sổ tiết kiệm')).toEqual({ done: before.done + 1, planned: 78 });
    await page.goto(record);
  });

  it('refuses a new house with the sentence of the plan once the need is recorded', async () => {
    await openTab(page, 'Nhu cầu');
    await page.getByRole('button', { name: 'Ghi nhu cầu' }).click();
    await choose(page.getByRole('dialog'), 'Nhu cầu', /Xây mới/);
    await submitDialog(page, 'Lưu');
    await page.getByRole('row', { name: /Xây mới/ }).waitFor();
    await assign(page, 'Hỗ trợ xây dựng mới nhà ở');
    const refusal = page.getByRole('alertdialog');
    await refusal.waitFor();
    const words = await refusal.textContent();
    expect(words).toContain(sentence);
    expect(words).toContain('II.2.2.2#1');
    await photograph(page, 'journey-refusal');
    await refusal.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi', exact: true }).click();
    expect(await page.getByRole('heading', { level: 3, name: 'Hỗ trợ xây dựng mới nhà ở' }).count()).toBe(0);
  });

  it('assigns the house after the book is cancelled', async () => {
    await page.getByRole('button', { name: /^Hủy bố trí Tặng sổ/ }).click();
    await page.getByRole('dialog').getByLabel('Lý do hủy').fill('Hộ xây nhà mới trong năm 2024');
    await submitDialog(page, 'Hủy bố trí');
    await page.getByText('Hộ xây nhà mới trong năm 2024').waitFor();
    await assign(page, 'Hỗ trợ xây dựng mới nhà ở');
    await page.getByRole('heading', { level: 3, name: 'Hỗ trợ xây dựng mới nhà ở' }).waitFor();
    await photograph(page, 'journey-house');
    expect(await readFigure(page, 'Sổ tiết kiệm')).toEqual(before);
  });

  it('asked nobody else on the network and met no error', () => {
    expect(visit.strayRequests).toEqual([]);
    expect(visit.pageErrors).toEqual([]);
  });
});

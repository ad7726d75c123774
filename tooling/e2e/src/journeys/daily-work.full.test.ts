import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, openList, openTab, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

/** The first household of the list: a row on a desk, a card on a phone. */
function households(page: Page) {
  return page.locator('main a[href^="/households/"]:not([href$="/create"])');
}

/** The register without the filter that was used last. */
const wholeRegister = '/households?filter=%7B%7D&page=1';

/** Rows of the register as its foot counts them. */
async function listed(page: Page): Promise<number> {
  await households(page).first().waitFor();
  const foot = (await page.locator('.MuiTablePagination-displayedRows').textContent()) ?? '';
  return Number(/(\d+)\s*$/.exec(foot)?.[1] ?? Number.NaN);
}

/** Letters as somebody types them on a keyboard without diacritics. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

describe('a day of the standing agency', () => {
  let site: Site;
  let office: Visit;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
    page = office.page;
  });
  afterAll(async () => {
    await site?.close();
  });

  it('begins with the work, and a figure opens the list with that many rows', async () => {
    await page.goto('/');
    const work = page.getByRole('link', { name: /hộ cận nghèo chưa được bố trí hỗ trợ nào/ });
    const waiting = Number(/^(\d+)/.exec(((await work.textContent()) ?? '').trim())?.[1]);
    expect(waiting).toBeGreaterThan(0);
    await work.click();
    expect(await listed(page)).toBe(waiting);
    await page.goto('/');
    const cell = page.getByRole('link', { name: /^\d+ Tặng sổ tiết kiệm, Phú Lương$/ });
    const books = Number(await cell.textContent());
    expect(books).toBeGreaterThan(1);
    await cell.click();
    expect(await listed(page)).toBe(books);
    await page.goto('/');
    const houses = page.getByRole('link', { name: /^Nhà ở xây mới, sửa chữa/ });
    const built = Number(/(\d+)\/6/.exec((await houses.textContent()) ?? '')?.[1]);
    expect(built).toBeGreaterThan(0);
    await houses.click();
    expect(await listed(page)).toBe(built);
  });

  it('counts the register on its tabs and in its filters', async () => {
    await page.goto(wholeRegister);
    expect(await listed(page)).toBe(84);
    await page.getByRole('button', { name: 'Hộ cận nghèo (84)' }).click();
    const wards = await openList(page.getByRole('combobox', { name: 'Phường' }));
    const ward = wards.getByRole('option', { name: /^Hà Cầu \(\d+\)$/ });
    const count = Number(/\((\d+)\)/.exec((await ward.textContent()) ?? '')?.[1]);
    await ward.click();
    await page.getByRole('button', { name: `Hộ cận nghèo (${count})` }).waitFor();
    expect(await listed(page)).toBe(count);
  });

  it('gets a saved filter back after a reload, also when it was cleared meanwhile', async () => {
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('button', { name: 'Lưu bộ lọc đang dùng' }).click();
    await page.getByLabel('Tên bộ lọc').fill('Hà Cầu của tôi');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(wholeRegister);
    expect(await listed(page)).toBe(84);
    await page.reload();
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('button', { name: 'Hà Cầu của tôi', exact: true }).click();
    await page.getByRole('button', { name: /^Hộ cận nghèo \(2\)$/ }).waitFor();
    expect(await listed(page)).toBe(2);
    expect(decodeURIComponent(page.url())).toContain('"class"');
  });

  it('ticks households, and finds what can be submitted of them', async () => {
    await page.goto(wholeRegister);
    await households(page).first().waitFor();
    await page.getByRole('row').nth(1).getByRole('checkbox').click();
    await page.getByRole('row').nth(2).getByRole('checkbox').click();
    await page.getByText('Đã chọn 2 hộ').waitFor();
    const chosen = page.getByRole('region', { name: 'Các hộ đã chọn' });
    const assign = await chosen.getByRole('link', { name: 'Bố trí hỗ trợ' }).getAttribute('href');
    expect(assign?.split('=')[1]?.split(',')).toHaveLength(2);
    await page.getByRole('button', { name: 'Trình thẩm định', exact: true }).click();
    await page.getByRole('dialog').getByText('Chưa có phương án nào để trình').waitFor();
    expect(await page.getByRole('button', { name: 'Trình 0 phương án' }).isDisabled()).toBe(true);
    await photograph(page, 'journey-submit-many');
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('finds a household by Ctrl+K without diacritics, and opens it by the keyboard', async () => {
    const name = (await households(page).nth(7).textContent()) ?? '';
    expect(plain(name)).not.toBe(name.toLowerCase());
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Tìm hộ/ }).fill(plain(name));
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await photograph(page, 'journey-search');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  });

  it('waits for the end of a Telex composition before it looks', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('"search"'))
        asked.push((JSON.parse(body) as { variables: { search: string } }).variables.search);
    });
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /^Tìm hộ/ });
    await field.dispatchEvent('compositionstart');
    for (const step of ['nguyeen', 'nguyên', 'nguyễn']) await field.fill(step);
    const waited = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"search"'), {
      timeout: 800,
    });
    await expect(waited).rejects.toThrow();
    await field.dispatchEvent('compositionend');
    await page
      .getByRole('option', { name: /Nguyễn/ })
      .first()
      .waitFor();
    expect(asked).toEqual(['nguyễn']);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('is shown a citizen number for a reason only, and finds that on the timeline', async () => {
    await openTab(page, 'Thành viên');
    const show = page.getByRole('button', { name: /^Số định danh cá nhân của/ }).first();
    await show.click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Xem số đầy đủ' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Lý do cần xem số đầy đủ').fill('Lập danh sách cấp thẻ bảo hiểm y tế');
    await submitDialog(page, 'Xem số đầy đủ');
    await dialog.getByText(/^999( \d{3}){3}$/).waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await page.locator('main').textContent()) ?? '').toMatch(/999\*{5}\d{4}/);
    await openTab(page, 'Diễn biến');
    await page.getByRole('button', { name: 'Nhật ký hồ sơ', exact: true }).click();
    await page.getByText('Xem số định danh cá nhân đầy đủ').waitFor();
  });

  it('works in compact rows from then on', async () => {
    await page
      .getByRole('button', { name: /^Tài khoản/ })
      .or(page.getByRole('button', { name: /Người COMMITTEE/ }))
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Hiển thị gọn' }).click();
    await page.goto('/households');
    await households(page).first().waitFor();
    const cell = page.getByRole('row').nth(1).getByRole('cell').nth(1);
    expect(await cell.evaluate((one) => getComputedStyle(one).paddingTop)).toBe('2px');
    expect([...office.pageErrors, ...office.strayRequests]).toEqual([]);
  });
});

describe('a ward officer in a doorway, on a phone', () => {
  let site: Site;
  let ward: Visit;

  beforeAll(async () => {
    site = await openSite();
    const scope = { place: 'dong-mai-2024' };
    ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
  });
  afterAll(async () => {
    await site?.close();
  });

  const isTooWide = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  it('finds a household among the nineteen, and nothing runs out of the page', async () => {
    const { page } = ward;
    await page.goto('/households');
    await page.getByRole('button', { name: 'Tất cả (19)' }).waitFor();
    expect(await isTooWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Bộ lọc', exact: true }).click();
    await choose(page, 'Đã được bố trí', /^Tặng sổ tiết kiệm \(10\)$/);
    await page.getByRole('button', { name: 'Tất cả (10)' }).waitFor();
    expect(await households(page).count()).toBe(10);
  });

  it('sees at once how far the household is, and what comes next', async () => {
    const { page } = ward;
    await households(page).first().click();
    await page.getByRole('tablist').waitFor();
    expect(await isTooWide(page)).toBe(false);
    const next = page.locator('main [aria-current="step"]');
    expect(await next.allTextContents()).toEqual(['Thoát cận nghèo (bước tiếp theo)', 'Bàn giao (bước tiếp theo)']);
    await page.getByRole('link', { name: 'Ghi bàn giao', exact: true }).click();
    await page.getByRole('tabpanel', { name: 'Hỗ trợ' }).waitFor();
    await page
      .getByRole('button', { name: /^Ghi bàn giao / })
      .first()
      .waitFor();
    for (const tab of ['Học tập', 'Chính sách chung', 'Diễn biến']) {
      await openTab(page, tab);
      await page.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
      expect(await isTooWide(page), tab).toBe(false);
    }
    await photograph(page, 'phone-ward-record');
    expect(ward.pageErrors).toEqual([]);
  });
});

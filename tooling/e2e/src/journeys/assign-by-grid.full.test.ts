import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import {
  assignedOf,
  cellAt,
  columns,
  openGrid,
  press,
  rowsSaying,
  tabTo,
  tabToGrid,
  waitForTrial,
} from '../grid-officer.ts';
import { openSite, type Site } from '../site.ts';

const book = columns.SAVINGS_BOOK;
const open = 'đủ điều kiện';

/** How far the grid is scrolled sideways as far as it goes, and how far the name of its first row is from its edge then. */
function scrollSideways(page: Page): Promise<{ by: number; name: number }> {
  return page.getByRole('grid').evaluate((grid) => {
    grid.scrollLeft = grid.scrollWidth;
    const name = grid.querySelector('[role=rowheader]') ?? grid;
    const left = name.getBoundingClientRect().left - grid.getBoundingClientRect().left - grid.clientLeft;
    return { by: grid.scrollLeft, name: left };
  });
}

/** Brings the cursor from the first cell to a row of the books. */
async function goToBook(page: Page, row: number): Promise<void> {
  await press(page, 'Control+Home');
  await press(page, 'ArrowRight', book);
  await press(page, 'ArrowDown', row);
}

describe('an officer without a mouse', () => {
  let site: Site;
  let visit: Visit;
  let page: Page;
  let before: number;
  let rows: number[];

  beforeAll(async () => {
    site = await openSite();
    visit = await site.person('COMMITTEE_OFFICER');
    page = visit.page;
  });
  afterAll(async () => {
    await site?.close();
  });

  it('marks by Space, by a selection, by filling down and by copying', async () => {
    await openGrid(page);
    expect(await scrollSideways(page)).toEqual({ by: 0, name: 0 });
    before = await assignedOf(page, book);
    rows = await rowsSaying(page, book, open);
    const [first = 0] = rows;
    const last = rows.at(-1) ?? 0;
    await tabToGrid(page);
    await goToBook(page, first);
    await press(page, 'Space');
    expect(await cellAt(page, first, book).textContent()).toContain('+ bố trí 1');
    await press(page, 'Control+c');
    await goToBook(page, last);
    await press(page, 'Control+v');
    expect(await cellAt(page, last, book).textContent()).toContain('+ bố trí 1');
    await press(page, 'Delete');
    expect(await cellAt(page, last, book).textContent()).toContain(open);
    await goToBook(page, first);
    await press(page, 'Shift+ArrowDown', 3);
    const selected = [0, 1, 2, 3].filter((step) => rows.includes(first + step)).length;
    await press(page, 'Control+d');
    await page.getByText(`Đã đánh dấu: bố trí ${selected}, hủy 0`).waitFor();
    await press(page, 'Delete');
    await press(page, 'Space');
    await page.getByText(`Đã đánh dấu: bố trí ${selected}, hủy 0`).waitFor();
    await press(page, 'Escape');
    await press(page, 'Control+End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('83');
    rows = rows.filter((row) => row >= first && row <= first + 3);
    expect(rows.length).toBe(selected);
  });

  it('is told why a cell is closed, with the clause', async () => {
    const [closed = 0] = await rowsSaying(page, columns.HOUSING_NEW_BUILD, 'loại trừ');
    await press(page, 'Control+Home');
    await press(page, 'ArrowRight');
    await press(page, 'ArrowDown', closed);
    const bar = page.getByRole('region', { name: 'Ô đang chọn' });
    await bar.getByText('Thuộc trường hợp loại trừ').waitFor();
    expect(await bar.textContent()).toContain('Căn cứ: II.2.2.');
    await press(page, 'Space');
    await page.getByText('1 ô giữ nguyên').waitFor();
    await press(page, 'Enter');
    await page.getByRole('dialog').getByText('Không đạt').first().waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('finds the marks again after loading the page anew', async () => {
    await page.reload();
    await page.getByText(`Đã đánh dấu: bố trí ${rows.length}, hủy 0`).waitFor();
    for (const row of rows) expect(await cellAt(page, row, book).textContent()).toContain('+ bố trí 1');
    expect(await assignedOf(page, book)).toBe(before);
    await photograph(page, 'grid-marked');
  });

  it('sees the effect on the pledges, and saves in one act', async () => {
    await tabTo(page, /^Xem trước và lưu$/);
    await press(page, 'Enter');
    await waitForTrial(page);
    expect(await page.getByRole('region', { name: 'Ảnh hưởng đến nguồn' }).getByRole('row').count()).toBeGreaterThan(1);
    expect(await page.getByRole('dialog').getByText('thực hiện được', { exact: true }).count()).toBe(rows.length);
    await photograph(page, 'grid-preview');
    await tabTo(page, /^Lưu \d+ thay đổi$/);
    await press(page, 'Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => assignedOf(page, book)).toBe(before + rows.length);
    for (const row of rows) expect(await cellAt(page, row, book).textContent()).toContain('đã bố trí 1');
  });

  it('takes the whole of it back from the list of batches', async () => {
    await tabTo(page, /^Các lần thay đổi$/);
    await press(page, 'Enter');
    const list = page.getByRole('dialog', { name: 'Các lần thay đổi' });
    await list.getByText(`bố trí ${rows.length}, hủy 0`).waitFor();
    await tabTo(page, /^Hoàn tác Thay đổi bố trí hỗ trợ/);
    await press(page, 'Enter');
    await page.getByRole('dialog', { name: 'Hoàn tác lần thay đổi' }).waitFor();
    await tabTo(page, /^Hoàn tác$/);
    await press(page, 'Enter');
    await page.getByRole('dialog', { name: 'Hoàn tác lần thay đổi' }).waitFor({ state: 'detached' });
    await list.getByText('đã hoàn tác').waitFor();
    await press(page, 'Escape');
    await list.waitFor({ state: 'detached' });
    await expect.poll(() => assignedOf(page, book)).toBe(before);
  });

  it('marks what a household holds to be taken back, by colour and sign, and lets go of it', async () => {
    const [held = 0] = await rowsSaying(page, book, 'đã bố trí 1');
    await tabToGrid(page);
    await goToBook(page, held);
    await press(page, 'Space');
    await page.getByText('Đã đánh dấu: bố trí 0, hủy 1').waitFor();
    expect(await cellAt(page, held, book).textContent()).toContain('− hủy 1');
    await press(page, 'Space');
    await page.getByText('Chưa ghi vào sổ').waitFor({ state: 'detached' });
    expect(await cellAt(page, held, book).textContent()).toContain('đã bố trí 1');
  });

  it('asked nobody else on the network and met no error', () => {
    expect(visit.strayRequests).toEqual([]);
    expect(visit.pageErrors).toEqual([]);
  });
});

describe('others at the grid', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  async function mark(page: Page, row: number): Promise<void> {
    await cellAt(page, row, book).click();
    await page.keyboard.press('Space');
    await page.getByText('Đã đánh dấu: bố trí 1, hủy 0').waitFor();
  }

  async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Xem trước và lưu' }).click();
    await waitForTrial(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu 1 thay đổi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  it('two mark the same cell: the second is told who was first, and chooses', async () => {
    const [one, other] = await Promise.all([site.person('COMMITTEE_OFFICER'), site.person('ADMINISTRATOR')]);
    for (const { page } of [one, other]) await openGrid(page);
    const [row = 0] = await rowsSaying(one.page, book, open);
    const before = await assignedOf(one.page, book);
    for (const { page } of [one, other]) await mark(page, row);
    await save(one.page);
    await other.page.getByRole('button', { name: 'Xem trước và lưu' }).click();
    const conflict = other.page.getByRole('alertdialog', { name: 'Người khác vừa thay đổi' });
    await conflict.waitFor();
    await conflict.getByText('Người COMMITTEE_OFFICER').waitFor();
    expect(await conflict.textContent()).toContain('Bố trí');
    await conflict.getByRole('radio', { name: /^Giữ đánh dấu của tôi/ }).click();
    await conflict.getByRole('button', { name: 'Tiếp tục' }).click();
    await conflict.waitFor({ state: 'detached' });
    const preview = other.page.getByRole('dialog', { name: 'Xem trước thay đổi' });
    await preview.getByLabel('Lý do hủy').fill('Đổi cán bộ phụ trách');
    await preview.getByRole('button', { name: 'Lưu 2 thay đổi', disabled: false }).click();
    await preview.waitFor({ state: 'detached' });
    await expect.poll(() => assignedOf(other.page, book)).toBe(before + 1);
    expect([...one.pageErrors, ...other.pageErrors]).toEqual([]);
    await Promise.all([one.context.close(), other.context.close()]);
  });

  it('on a phone one is read and assigned by touch', async () => {
    const { page, pageErrors, context } = await site.person('COMMITTEE_OFFICER', {}, { size: 'phone' });
    await openGrid(page);
    const { by, name } = await scrollSideways(page);
    expect(by).toBeGreaterThan(400);
    expect(name).toBe(0);
    const [row = 0] = await rowsSaying(page, book, open);
    const before = await assignedOf(page, book);
    await cellAt(page, row, book).tap();
    const bar = page.getByRole('region', { name: 'Ô đang chọn' });
    await bar.getByText('Đủ điều kiện').waitFor();
    await bar.getByRole('button', { name: 'Đánh dấu bố trí' }).tap();
    await page.getByText('Đã đánh dấu: bố trí 1, hủy 0').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await photograph(page, 'grid-phone');
    await save(page);
    await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    await expect.poll(() => assignedOf(page, book)).toBe(before + 1);
    await page.getByRole('button', { name: 'Hoàn tác' }).tap();
    await page.getByText('Đã hoàn tác').waitFor();
    await expect.poll(() => assignedOf(page, book)).toBe(before);
    expect(pageErrors).toEqual([]);
    await context.close();
  });

  it('a leader reads, and an agency changes only what it leads', async () => {
    const leader = await site.person('COMMITTEE_LEADER');
    await openGrid(leader.page);
    await leader.page.getByText('không thay đổi được').waitFor();
    const [row = 0] = await rowsSaying(leader.page, book, open);
    await cellAt(leader.page, row, book).click();
    await leader.page.keyboard.press('Space');
    expect(await leader.page.getByText('Đã đánh dấu').count()).toBe(0);
    expect(await leader.page.getByRole('button', { name: 'Đề xuất phương án' }).count()).toBe(0);
    await leader.context.close();
  });
});

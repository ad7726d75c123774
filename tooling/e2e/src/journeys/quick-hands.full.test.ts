import type { Locator, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose } from '../officer.ts';
import { documentIdOf, mutationIdOf, openSite, type Site } from '../site.ts';

let site: Site;
let office: Visit;
beforeAll(async () => {
  site = await openSite();
  office = await site.person('COMMITTEE_OFFICER');
});
afterAll(async () => {
  await site?.close();
});

const asks = (request: Request, id: string): boolean => (request.postData() ?? '').includes(id);

describe('who was left out', () => {
  const preview = /^Xem trước \d+ mục$/;

  async function chosen(page: Page): Promise<number> {
    const text = await page.getByRole('button', { name: preview }).textContent();
    return Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
  }

  /** Shows a ward, or all of them, and waits until the rows are theirs: a count alone may be that of the ward before. */
  async function showWard(page: Page, ward: string, has: (count: number) => boolean): Promise<number> {
    await choose(page, 'Phường', ward);
    const field = page.getByRole('combobox', { name: 'Phường' }).filter({ hasText: ward });
    await field.waitFor();
    await expect.poll(async () => has(await chosen(page))).toBe(true);
    return chosen(page);
  }

  it.each([
    {
      path: '/policies/new',
      ask: (page: Page) => choose(page, 'Chính sách', 'Hỗ trợ thẻ BHYT'),
      list: 'Người được hưởng',
    },
    {
      path: '/proposals/new',
      ask: (page: Page) => page.getByRole('checkbox', { name: /^Tặng sổ tiết kiệm/ }).click(),
      list: 'Các hộ, các thành viên',
    },
  ])('at $path stays left out while another ward is shown', async ({ path, ask, list }) => {
    const { page } = office;
    await page.goto(path);
    await ask(page);
    await page.getByRole('button', { name: preview }).waitFor();
    const all = await chosen(page);
    const boxes = page.getByRole('list', { name: list }).getByRole('checkbox');
    for (const ward of ['Đồng Mai', 'Biên Giang']) {
      const count = await showWard(page, ward, (now) => now > 0 && now < all - 2);
      await boxes.first().click();
      await expect.poll(() => chosen(page)).toBe(count - 1);
    }
    await showWard(page, 'Tất cả các phường', (now) => now >= all - 2);
    expect(await chosen(page)).toBe(all - 2);
    expect(await page.getByRole('list', { name: list }).getByRole('checkbox', { checked: false }).count()).toBe(2);
  });
});

describe('the search over everything, while the households are on their way', () => {
  /** Opens the search and types; the households wait until they are let through. */
  async function search(page: Page, typed: string): Promise<{ field: Locator; letThrough: () => void }> {
    let letThrough = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const id = documentIdOf('SearchHouseholds');
    await page.unroute('**/graphql');
    await page.route('**/graphql', async (route) => {
      if (asks(route.request(), id)) await gate;
      await route.continue().catch(() => undefined);
    });
    await page.goto('/calendar');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /^Tìm hộ/ });
    await field.fill(typed);
    await body(page).waitFor();
    return { field, letThrough };
  }

  const body = (page: Page) => page.getByRole('option', { name: /^Phòng Văn ho/ });
  const household = (page: Page) => page.getByRole('group', { name: 'Hộ gia đình' }).getByRole('option').first();

  /** Presses the arrow until the body is the one that is highlighted. */
  async function moveToBody(page: Page): Promise<void> {
    for (let press = 0; press < 20; press += 1) {
      if ((await body(page).getAttribute('aria-selected')) === 'true') return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error('The arrows do not come to the body');
  }

  it('opens the hit that the arrows have reached, at once', async () => {
    const { page } = office;
    const { letThrough } = await search(page, 'hoa');
    await moveToBody(page);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/duties');
    letThrough();
  });

  it('keeps the hit that was reached when the households come', async () => {
    const { page } = office;
    const { letThrough } = await search(page, 'hoa');
    await moveToBody(page);
    letThrough();
    await household(page).waitFor();
    expect(await body(page).getAttribute('aria-selected')).toBe('true');
    await photograph(page, 'journey-search-whole');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/duties');
  });

  it('moves nothing under a pointer that aims at a hit when the households come', async () => {
    const { page } = office;
    const { letThrough } = await search(page, 'hoa');
    await body(page).scrollIntoViewIfNeeded();
    const aimed = await body(page).boundingBox();
    if (aimed === null) throw new Error('The body is not on show');
    const [x, y] = [aimed.x + aimed.width / 2, aimed.y + aimed.height / 2];
    await page.mouse.move(x, y);
    letThrough();
    await household(page).waitFor();
    expect(await body(page).boundingBox()).toEqual(aimed);
    expect(await household(page).getAttribute('aria-selected')).toBe('true');
    await page.mouse.click(x, y);
    await page.waitForURL((url) => url.pathname === '/duties');
  });

  it('waits for the households where the arrows were not used, and shows nothing as reached until then', async () => {
    const { page } = office;
    const { letThrough } = await search(page, 'hoa');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
    await photograph(page, 'journey-search-waits');
    await page.keyboard.press('Enter');
    letThrough();
    await page.waitForURL((url) => url.pathname.startsWith('/households/'));
  });

  it('opens nothing by an Enter that was meant for what stood there before', async () => {
    const { page } = office;
    const { field, letThrough } = await search(page, 'hoa');
    await page.keyboard.press('Enter');
    await field.fill('ho');
    letThrough();
    await page.getByRole('option', { selected: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/calendar');
    expect(await household(page).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith('/households/'));
    await page.unroute('**/graphql');
  });
});

describe('the steps of a registration', () => {
  const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
  const next = (page: Page) => page.getByRole('button', { name: 'Tiếp theo' });

  it('are gone one at a time, by a double click and by a key that is held', async () => {
    const { page } = office;
    const saved: string[] = [];
    const id = mutationIdOf('CreateHousehold');
    page.on('request', (request) => (asks(request, id) ? saved.push(request.url()) : undefined));
    await page.goto('/households/create');
    await choose(page, 'Phường', 'Đồng Mai');
    await choose(page, 'Phân loại', 'Hộ cận nghèo');
    await next(page).click();
    await page.getByRole('group').nth(0).getByLabel('Họ và tên').fill('Nguyễn Thị Bấm Nhanh');
    await page.getByRole('group').nth(0).getByLabel('Ngày sinh hoặc năm sinh').fill('1985');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await next(page).dblclick();
    await step(page, 'Thành viên').waitFor();
    await next(page).dblclick();
    await step(page, 'Hoàn cảnh và kiểm tra').waitFor();
    await page.getByRole('button', { name: 'Quay lại' }).dblclick();
    await step(page, 'Thành viên').waitFor();
    await next(page).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await step(page, 'Hoàn cảnh và kiểm tra').waitFor();
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).waitFor();
    expect(saved).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/households/create');
  });
});

describe('a long list to choose from', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: 'Đơn vị cấp, chi trả' });
  const said = async (page: Page) => ((await field(page).textContent()) ?? '').replace(/\u200B/g, '');

  async function open(page: Page): Promise<void> {
    await page.goto('/policies/new');
    await choose(page, 'Chính sách', 'Hỗ trợ thẻ BHYT');
  }

  /** Presses on the field, holds the button until the list lies under the pointer and well after, and lets it go. */
  async function pressSlowly(page: Page): Promise<void> {
    await field(page).evaluate((part) => part.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = (await field(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const middle = { x: x + width / 2, y: y + height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.getByRole('listbox').waitFor();
    const isUnder = () =>
      page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.closest('[role=option]') !== null, middle);
    await expect.poll(isUnder).toBe(true);
    // How long the button is held is what this is about.
    await page.waitForTimeout(700);
    await page.mouse.up();
  }

  it.each([860, 480])('chooses nothing when the mouse is let go late, in a window of %i', async (height) => {
    const { page } = office;
    await page.setViewportSize({ width: 1366, height });
    await open(page);
    await pressSlowly(page);
    expect(await page.getByRole('listbox').count()).toBe(1);
    await page.getByRole('option', { name: 'Phòng Y tế' }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await said(page)).toBe('Phòng Y tế');
    await pressSlowly(page);
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await said(page)).toBe('Phòng Y tế');
  });

  it('chooses nothing by a double click on its field', async () => {
    const { page } = office;
    await page.setViewportSize({ width: 1366, height: 860 });
    await open(page);
    await field(page).dblclick();
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await said(page)).toBe('');
  });

  it('is chosen from by keys, and by a finger', async () => {
    const { page } = office;
    await page.setViewportSize({ width: 1366, height: 860 });
    await open(page);
    await field(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await said(page)).not.toBe('');
    const phone = await site.person('COMMITTEE_OFFICER', {}, { size: 'phone' });
    await open(phone.page);
    await field(phone.page).tap();
    await phone.page.getByRole('option', { name: 'Phòng Y tế' }).tap();
    await phone.page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await said(phone.page)).toBe('Phòng Y tế');
    await phone.context.close();
  });
});

describe('a dialog', () => {
  it('stays open after a double click on the button that opens it', async () => {
    const { page } = office;
    await page.goto('/policies');
    await page.getByRole('button', { name: 'Ghi chính sách', exact: true }).dblclick();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

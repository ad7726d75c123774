import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { press, waitForTrial } from '../grid-officer.ts';
import { openSite, type Site } from '../site.ts';

const fund = 'savings-book/district-fund';
const takes = '✓ chuyển được';
const marks = 'Đã đánh dấu: bố trí 1, hủy 1';

const pledge = (page: Page, slug: string) => page.locator(`[data-pledge="${slug}"]`);
const supports = (page: Page, slug: string) => pledge(page, slug).locator('li[data-support]');

/** What a pledge has left, as its meter says: `còn 12/40 sổ`. */
async function leftOf(page: Page, slug: string): Promise<number> {
  const text = (await pledge(page, slug).textContent()) ?? '';
  return Number(/([\d.]+)\s*\/\s*[\d.]+/.exec(text)?.[1]?.replaceAll('.', ''));
}

async function openSources(page: Page): Promise<void> {
  await page.goto('/assignments?ward=&by=source');
  await supports(page, fund).first().waitFor();
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: Math.round(box.x + 60), y: Math.round(box.y + Math.min(box.height / 2, 14)) };
}

/** Slug of a pledge that takes what is being dragged. */
async function takingPledge(page: Page): Promise<string> {
  const sign = page.locator('[data-pledge]', { hasText: takes }).first();
  await sign.waitFor();
  return (await sign.getAttribute('data-pledge')) ?? '';
}

/** Takes the first support of the fund by the mouse, as far as it shows where it may go. */
async function pickUp(page: Page): Promise<void> {
  const { x, y } = await middleOf(supports(page, fund).first());
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 12, { steps: 4 });
  await page.getByText(takes).first().waitFor();
}

async function dropOn(page: Page, slug: string): Promise<void> {
  const { x, y } = await middleOf(pledge(page, slug));
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.move(x + 2, y + 2);
}

/** Waits until the screen knows over what the support is held: where it is let go before, it is not there yet. */
async function saidOnTheWay(page: Page, words: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
}

async function forget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ mọi đánh dấu' }).click();
  await page.getByText(marks).waitFor({ state: 'detached' });
}

describe('a support moves from one source to another', () => {
  let site: Site;
  let office: Visit;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
    page = office.page;
    // Every source on one screen: a drag that scrolls depends on the time that it takes.
    await page.setViewportSize({ width: 1366, height: 5000 });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('by the mouse: it is marked, and the pledges say what they would have left', async () => {
    await openSources(page);
    await pickUp(page);
    const to = await takingPledge(page);
    const before = [await leftOf(page, fund), await leftOf(page, to)] as const;
    await dropOn(page, to);
    await saidOnTheWay(page, 'Thả ra để chuyển');
    await photograph(page, 'journey-drag-over');
    await page.mouse.up();
    await page.getByText(marks).waitFor();
    expect(await supports(page, fund).first().textContent()).toContain('− chuyển sang');
    expect([await leftOf(page, fund), await leftOf(page, to)]).toEqual([before[0] + 1, before[1] - 1]);
    await forget(page);
    expect([await leftOf(page, fund), await leftOf(page, to)]).toEqual(before);
  });

  it('not to another measure, nor away from every pledge: the clause is said, and nothing is marked', async () => {
    await openSources(page);
    await pickUp(page);
    await dropOn(page, 'repair/district-fund');
    await saidOnTheWay(page, 'Không chuyển được sang');
    await page.mouse.up();
    const alert = page.getByRole('alert').filter({ hasText: 'Không chuyển được' });
    await alert.waitFor();
    const text = (await alert.textContent()) ?? '';
    expect(text).toContain('dành cho biện pháp khác');
    expect(text).toMatch(/Căn cứ: II\.2\.2/);
    expect(await page.getByText('Đã đánh dấu').count()).toBe(0);
    await photograph(page, 'journey-drag-refused');
    await alert.getByRole('button').click();
    await pickUp(page);
    await page.mouse.move(700, 60, { steps: 4 });
    await saidOnTheWay(page, 'chưa ở trên nguồn nào');
    await page.mouse.up();
    await page.getByText(takes).first().waitFor({ state: 'detached' });
    expect(await page.getByText('Đã đánh dấu').count()).toBe(0);
  });

  it('is let go by Escape', async () => {
    await openSources(page);
    await pickUp(page);
    await press(page, 'Escape');
    await page.getByText(takes).first().waitFor({ state: 'detached' });
    await page.mouse.up();
    expect(await page.getByText('Đã đánh dấu').count()).toBe(0);
  });

  it('without dragging: by keyboard through the menu, and saved in one act', async () => {
    await openSources(page);
    const button = supports(page, fund)
      .first()
      .getByRole('button', { name: /^Chuyển sang nguồn khác/ });
    await button.focus();
    await press(page, 'Enter');
    const item = page.getByRole('menuitem').first();
    await item.waitFor();
    await press(page, 'Enter');
    await page.getByText(marks).waitFor();
    const moved = (await supports(page, fund).first().textContent()) ?? '';
    expect(moved).toContain('− chuyển sang');
    const before = await leftOf(page, fund);
    await page.getByRole('button', { name: 'Xem trước và lưu' }).click();
    await page.getByRole('dialog').getByLabel('Lý do hủy').fill('Chuyển nguồn chi trả');
    await waitForTrial(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu 2 thay đổi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Đã ghi 2 thay đổi').waitFor();
    await expect.poll(() => leftOf(page, fund)).toBe(before);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác').waitFor();
    await expect.poll(() => leftOf(page, fund)).toBe(before - 1);
  });

  it('on a phone by a long press; a swipe is no drag', async () => {
    const phone = await site.person('COMMITTEE_OFFICER', {}, { size: 'phone' });
    await phone.page.setViewportSize({ width: 390, height: 9000 });
    await openSources(phone.page);
    const wide = await phone.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    const touches = await phone.context.newCDPSession(phone.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number } | null) =>
      touches.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    const from = await middleOf(supports(phone.page, fund).first());
    // Sent as one: a pause between two of them would be a long press.
    await Promise.all([
      touch('touchStart', from),
      touch('touchMove', { x: from.x, y: from.y + 40 }),
      touch('touchMove', { x: from.x, y: from.y + 80 }),
      touch('touchEnd', null),
    ]);
    expect(await phone.page.getByText(takes).count()).toBe(0);
    await touch('touchStart', from);
    await phone.page.getByText(takes).first().waitFor();
    const to = await middleOf(pledge(phone.page, await takingPledge(phone.page)));
    await touch('touchMove', { x: to.x, y: to.y - 4 });
    await touch('touchMove', to);
    await saidOnTheWay(phone.page, 'Thả ra để chuyển');
    await touch('touchEnd', null);
    await phone.page.getByText(marks).waitFor();
    expect(phone.pageErrors).toEqual([]);
    await phone.context.close();
  });

  it('is shown to a leader without any way to move it', async () => {
    const leader = await site.person('COMMITTEE_LEADER');
    await openSources(leader.page);
    expect(await leader.page.getByRole('button', { name: /^Chuyển sang nguồn khác/ }).count()).toBe(0);
    const { x, y } = await middleOf(supports(leader.page, fund).first());
    await leader.page.mouse.move(x, y);
    await leader.page.mouse.down();
    await leader.page.mouse.move(x + 40, y + 40, { steps: 4 });
    expect(await leader.page.getByText(takes).count()).toBe(0);
    await leader.page.mouse.up();
    expect([...leader.pageErrors, ...office.pageErrors, ...office.strayRequests]).toEqual([]);
    await leader.context.close();
  });
});

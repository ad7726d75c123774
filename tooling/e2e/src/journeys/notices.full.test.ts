import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph } from '../browser.ts';
import { cellAt, columns, openGrid, rowsSaying, waitForTrial } from '../grid-officer.ts';
import { choose } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
});

interface Box {
  readonly y: number;
  readonly height: number;
}

/** True where two parts of the screen lie over each other. */
function overlap(one: Box, other: Box): boolean {
  return one.y < other.y + other.height && other.y < one.y + one.height;
}

async function boxOf(part: Locator): Promise<Box> {
  await part.waitFor();
  const box = await part.boundingBox();
  if (!box) throw new Error('Not on the screen');
  return box;
}

describe.each(['desktop', 'phone'] as const)('what is told over a screen, on a %s', (size) => {
  it('moves nothing when the server is out of reach', async () => {
    const visit = await site.person('COMMITTEE_OFFICER', {}, { size });
    const { page } = visit;
    await page.goto('/policies/new');
    await choose(page, 'Chính sách', 'Hỗ trợ thẻ BHYT');
    const row = page.getByRole('list', { name: 'Người được hưởng' }).getByRole('listitem').first();
    const bar = page.getByRole('button', { name: /^Xem trước \d+ mục$/ });
    const before = [await boxOf(row), await boxOf(bar)];
    await visit.context.setOffline(true);
    const told = page.getByRole('status').filter({ hasText: 'Mất kết nối tới máy chủ' });
    const lies = await boxOf(told);
    expect([await boxOf(row), await boxOf(bar)]).toEqual(before);
    expect(overlap(lies, before[1] ?? lies)).toBe(false);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => findViolations(page)).toEqual([]);
      await photograph(page, `journey-notice-offline-${size}-${colorScheme}`);
    }
    await told.getByRole('button', { name: 'Đóng' }).click();
    await told.waitFor({ state: 'detached' });
    await visit.context.close();
  });

  it('leaves the way to record the next marks free after a batch', async () => {
    const visit = await site.person('COMMITTEE_OFFICER', {}, { size });
    const { page } = visit;
    await openGrid(page);
    const [first = 0, second = 0] = await rowsSaying(page, columns.SAVINGS_BOOK, 'đủ điều kiện');
    const mark = async (row: number): Promise<void> => {
      await cellAt(page, row, columns.SAVINGS_BOOK).click();
      await page.keyboard.press('Space');
    };
    await mark(first);
    await page.getByRole('button', { name: 'Xem trước và lưu' }).click();
    await waitForTrial(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Lưu \d+ thay đổi$/ })
      .click();
    const notice = page.getByRole('alert').filter({ hasText: 'Hoàn tác' });
    await notice.waitFor();
    await mark(second);
    const bar = page.getByRole('region', { name: 'Xem trước và lưu' });
    await bar.waitFor();
    await photograph(page, `journey-notice-undo-${size}`);
    expect(overlap(await boxOf(notice), await boxOf(bar))).toBe(false);
    await visit.context.close();
  });
});

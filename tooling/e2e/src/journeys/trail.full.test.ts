import type { Writers } from '@vuonlen/database/kernel';
import { forgeEvent } from '@vuonlen/database/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, openTab, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const secret = 'Số 99, ngõ Không Kể';

/** Cells of the table of changes, row by row. */
async function rowsOf(scope: Page | Locator): Promise<string[][]> {
  const rows = await scope
    .getByRole('table', { name: 'Sửa hồ sơ hộ: các nội dung đã thay đổi' })
    .first()
    .getByRole('row')
    .all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allTextContents()).map((cell) => cell.trim())),
  );
}

describe('what an edit changed', () => {
  let site: Site;
  let officer: Visit;
  let path: string;
  let group: string;
  let expected: string[][];

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('stands on the timeline of the household: before, after, and no address', async () => {
    const { page } = officer;
    await page.goto('/households');
    path = (await page.getByRole('row').nth(1).getByRole('link').first().getAttribute('href')) ?? '';
    await page.goto(path);
    await page.getByRole('button', { name: 'Sửa hồ sơ', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Sửa hồ sơ hộ' });
    group = await dialog.getByLabel('Tổ dân phố').inputValue();
    await dialog.getByLabel('Tổ dân phố').fill('Tổ 99');
    await dialog.getByLabel('Địa chỉ').fill(secret);
    const hardship = dialog.getByRole('combobox', { name: 'Hoàn cảnh khó khăn' });
    const was = ((await hardship.textContent()) ?? '').trim();
    await choose(dialog, 'Hoàn cảnh khó khăn', was === 'Có' ? 'Không' : 'Có');
    await submitDialog(page, 'Lưu');
    await dialog.waitFor({ state: 'detached' });
    await openTab(page, 'Diễn biến');
    const rows = await rowsOf(page);
    expect(rows[0]).toEqual(['Nội dung', 'Trước', 'Sau']);
    expect(rows[1]).toEqual(['Tổ dân phố', group || 'Chưa có', 'Tổ 99']);
    expect(rows[2]).toEqual(['Địa chỉ', 'Đã thay đổi; nhật ký không lưu giá trị trước, sau']);
    expect(rows[3]?.slice(0, 1)).toEqual(['Hoàn cảnh khó khăn']);
    expect(rows[3]?.at(-1)).toBe(was === 'Có' ? 'Không' : 'Có');
    expect(rows).toHaveLength(4);
    expected = rows;
    await photograph(page, 'journey-trail-timeline');
  });

  it.each([
    { size: 'desktop', scheme: 'light' },
    { size: 'desktop', scheme: 'dark' },
    { size: 'phone', scheme: 'light' },
    { size: 'phone', scheme: 'dark' },
  ] as const)('stands on the trail for an auditor: $size, $scheme', async (look) => {
    const { page, pageErrors } = await site.person('AUDITOR', {}, look);
    await page.goto('/audit');
    await page.getByRole('button', { name: 'Kiểm tra các lượt ghi đang xem' }).waitFor();
    expect(await rowsOf(page)).toEqual(expected);
    expect(await page.locator('main').textContent()).not.toContain(secret);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await page.getByText('Chi tiết', { exact: true }).first().click();
    expect(await findViolations(page)).toEqual([]);
    await photograph(page, `journey-trail-${look.size}-${look.scheme}`);
    if (look.size === 'phone') {
      await page.goto(path);
      await openTab(page, 'Diễn biến');
      expect(await rowsOf(page)).toEqual(expected);
      await page.getByRole('table').first().scrollIntoViewIfNeeded();
      await photograph(page, `journey-trail-timeline-${look.size}-${look.scheme}`);
    }
    expect(pageErrors).toEqual([]);
  });

  it('is not told to who may not read the trail', async () => {
    const { page } = await site.person('AGENCY_OFFICER', { agency: 'fatherland-front' });
    await page.goto(path);
    await openTab(page, 'Diễn biến');
    await page.getByText('Ai sửa gì trong hồ sơ', { exact: false }).waitFor();
    expect(await page.getByRole('table', { name: /các nội dung đã thay đổi/ }).count()).toBe(0);
  });
});

describe('the whole trail', () => {
  let site: Site;
  let writers: Writers;
  beforeAll(async () => {
    site = await openSite('PRODUCTION', {}, async (own) => {
      writers = own;
    });
  });
  afterAll(async () => {
    await site?.close();
  });

  const check = async (page: Page) => {
    await page.goto('/audit');
    await page.getByRole('button', { name: 'Kiểm tra toàn bộ nhật ký' }).click();
  };

  it.each(['ADMINISTRATOR', 'AUDITOR'] as const)('is found whole by one press of an %s', async (role) => {
    const { page, pageErrors } = await site.person(role);
    await check(page);
    const answer = page.getByRole('status').filter({ hasText: 'Nhật ký không đứt' });
    await answer.waitFor();
    const told = (await answer.textContent()) ?? '';
    expect(told).toMatch(
      /[\d.]+ lượt ghi của [\d.]+ đối tượng, từ \d\d:\d\d \S+ đến \d\d:\d\d \S+ \(kiểm tra lúc \d\d:\d\d \S+\)\./,
    );
    await page.getByRole('group', { name: 'Lọc nhật ký' }).waitFor();
    const rows = (await page.locator('main').textContent()) ?? '';
    const [, events] = /([\d.]+) lượt ghi của/.exec(told) ?? [];
    expect(rows).toContain(`${events} lượt ghi`);
    await photograph(page, `journey-whole-trail-${role}`);
    expect(pageErrors).toEqual([]);
  });

  it.each([
    { size: 'desktop', scheme: 'light' },
    { size: 'desktop', scheme: 'dark' },
    { size: 'phone', scheme: 'light' },
    { size: 'phone', scheme: 'dark' },
  ] as const)('is told to be broken, where, by whom and when: $size, $scheme', async (look) => {
    const events = await writers.selectFrom('audit_event').select(['id', 'aggregate', 'sequence']).execute();
    const [event] = events.filter(({ aggregate }) => aggregate === 'HOUSEHOLD');
    const undo = await forgeEvent(writers, event?.id ?? '');
    const { page, pageErrors } = await site.person('AUDITOR', {}, look);
    await check(page);
    const answer = page.getByRole('alert').filter({ hasText: 'Nhật ký bị đứt ở 1 chỗ' });
    await answer.getByText(new RegExp(`^Hộ \\S+: lượt ghi thứ ${event?.sequence} bị sửa sau khi ghi$`)).waitFor();
    await answer.getByText(/người thực hiện: .+, lúc \d\d:\d\d/).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    await photograph(page, `journey-whole-trail-broken-${look.size}-${look.scheme}`);
    await undo();
    await page.getByRole('button', { name: 'Kiểm tra toàn bộ nhật ký' }).click();
    await page.getByText('Nhật ký không đứt').waitFor();
    expect(pageErrors).toEqual([]);
  });
});

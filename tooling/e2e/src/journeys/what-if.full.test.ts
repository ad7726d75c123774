import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

/** Tries a figure with a value, as it is typed. */
async function tryValue(page: Page, figure: RegExp, value: string): Promise<void> {
  await page.goto('/plan?view=whatIf');
  await choose(page, 'Số liệu muốn thử', figure);
  await page.getByLabel('Giá trị thử').fill(value);
  await page.getByRole('button', { name: 'Tính thử', exact: true }).click();
}

async function tryWindow(page: Page, figure: RegExp, from: string, until: string): Promise<void> {
  await page.goto('/plan?view=whatIf');
  await choose(page, 'Số liệu muốn thử', figure);
  await page.getByLabel('Từ ngày').fill(from);
  await page.getByLabel('Đến hết ngày').fill(until);
  await page.getByRole('button', { name: 'Tính thử', exact: true }).click();
}

function effect(page: Page) {
  return page.getByRole('region', { name: 'Tác động tới các hộ' });
}

async function overHouseholds(page: Page, button = 'Tính trên các hộ của Ban chỉ đạo'): Promise<void> {
  await effect(page).getByRole('button', { name: button, exact: true }).click();
  await effect(page)
    .getByText(/^Tính trên \d+ hộ /)
    .waitFor();
}

/** The table of the wards, a line each: name and figures. */
async function wardLines(page: Page): Promise<readonly string[]> {
  const rows = effect(page).getByRole('table', { name: 'Chênh lệch theo phường (đồng)' }).locator('tbody tr');
  await rows.first().waitFor();
  return Promise.all(
    (await rows.all()).map(async (row) => (await row.locator('th, td').allTextContents()).join(' | ')),
  );
}

function cases(page: Page) {
  return effect(page).getByRole('region', { name: 'Các trường hợp thay đổi' }).getByRole('listitem');
}

describe('a what-if over the households on record', () => {
  let site: Site;
  let leader: Visit;

  beforeAll(async () => {
    site = await openSite('PRODUCTION', { assignments: 'ALL' });
    leader = await site.person('COMMITTEE_LEADER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('stands in the address, so that who opens the link sees the same trial', async () => {
    const { page } = leader;
    await tryValue(page, /: 100\.000\.000 đồng/, '120.000.000');
    await effect(page).waitFor();
    const { pathname, search } = new URL(page.url());
    const other = await site.person('COMMITTEE_OFFICER');
    await other.page.goto(`${pathname}${search}`);
    await effect(other.page).waitFor();
    expect(await other.page.getByLabel('Giá trị thử').inputValue()).toBe('120.000.000');
    expect(await other.page.getByRole('combobox', { name: 'Số liệu muốn thử' }).textContent()).toContain('100.000.000');
    await other.page.goto('/plan?view=whatIf&figure=measures%5BNOWHERE%5D.rate&value=1');
    await other.page.getByRole('combobox', { name: 'Số liệu muốn thử' }).waitFor();
    expect(await effect(other.page).count()).toBe(0);
    expect(other.pageErrors).toEqual([]);
    await other.context.close();
  });

  it('of the rate of new houses: the five that stand, by ward, with the words of the plan and the way to their record', async () => {
    const { page } = leader;
    await tryValue(page, /: 100\.000\.000 đồng/, '120.000.000');
    await overHouseholds(page);
    await effect(page).getByText('Tính trên 84 hộ của Ban chỉ đạo, 213 hỗ trợ đã bố trí.').waitFor();
    await effect(page)
      .getByText('5 hộ thay đổi: 5 trường hợp được thêm hoặc tăng, 0 trường hợp giảm hoặc không còn.')
      .waitFor();
    expect(await wardLines(page)).toEqual([
      'Biên Giang | 2/22 | +40.000.000 | 0 | +40.000.000',
      'Đồng Mai | 1/19 | +20.000.000 | 0 | +20.000.000',
      'Dương Nội | 1/21 | +20.000.000 | 0 | +20.000.000',
      'Hà Cầu | 0/2 | 0 | 0 | 0',
      'Phú Lương | 1/17 | +20.000.000 | 0 | +20.000.000',
      'Yên Nghĩa | 0/3 | 0 | 0 | 0',
      'Tổng số | 5/84 | +100.000.000 | 0 | +100.000.000',
    ]);
    expect(await cases(page).count()).toBe(5);
    const first = cases(page).first();
    await first.getByText('Mức hỗ trợ tăng', { exact: true }).waitFor();
    await first.getByText('Đã bố trí', { exact: true }).waitFor();
    await first.getByRole('link', { name: 'II.2.2.1#2' }).waitFor();
    await photograph(page, 'journey-what-if-households');
    expect(await findViolations(page)).toEqual([]);
    await first.getByRole('link').first().click();
    await page.getByRole('tabpanel', { name: 'Hỗ trợ', exact: true }).waitFor();
    await page
      .getByRole('heading', { level: 3, name: /xây|nhà/i })
      .first()
      .waitFor();
  });

  it('of the window of education that begins a year later: every pupil for a shorter time or not at all', async () => {
    const { page } = leader;
    await tryWindow(page, /năm 2025 - 2027/, '01/01/2026', '31/12/2027');
    await overHouseholds(page);
    await effect(page)
      .getByText('56 hộ thay đổi: 0 trường hợp được thêm hoặc tăng, 97 trường hợp giảm hoặc không còn.')
      .waitFor();
    const lines = await wardLines(page);
    expect(lines.at(-1)).toBe('Tổng số | 56/84 | −291.000.000 | 0 | −291.000.000');
    await cases(page).first().getByText('Không còn được hỗ trợ', { exact: true }).waitFor();
    await effect(page).getByText('30/97 trường hợp').waitFor();
    await effect(page).getByRole('button', { name: 'Xem thêm 30 trường hợp' }).click();
    await effect(page).getByText('60/97 trường hợp').waitFor();
    await effect(page)
      .getByText(/Hỗ trợ đã bố trí không tự hủy/)
      .waitFor();
  });

  it('of a pledge of savings books: nobody changes, and what it gave already is more than it would hold', async () => {
    const { page } = leader;
    await tryValue(page, /Phú Lương.*: 03 sổ/, '1');
    await overHouseholds(page);
    await effect(page).getByText('Không hộ nào thay đổi.').waitFor();
    const short = effect(page).getByRole('alert').getByRole('listitem');
    expect(await short.allTextContents()).toEqual([
      expect.stringMatching(/đã bố trí 3, còn đăng ký 1, thiếu 2 sổ$/),
      expect.stringMatching(/cần 78 \(đã bố trí và có thể được xét\), đăng ký 76, thiếu 2 sổ$/),
    ]);
    await photograph(page, 'journey-what-if-pledge');
  });

  it('is worked out over the own ward for its officer, on a phone too', async () => {
    const { page, pageErrors, strayRequests } = await site.person(
      'WARD_OFFICER',
      { place: 'bien-giang-2024' },
      { size: 'phone' },
    );
    await tryValue(page, /: 100\.000\.000 đồng/, '90.000.000');
    await overHouseholds(page, 'Tính trên các hộ thuộc phạm vi của Ông/Bà');
    await effect(page)
      .getByText(/^Tính trên 22 hộ thuộc phạm vi của Ông\/Bà, \d+ hỗ trợ đã bố trí\.$/)
      .waitFor();
    expect(await wardLines(page)).toEqual([
      'Biên Giang | 2/22 | −20.000.000 | 0 | −20.000.000',
      'Tổng số | 2/22 | −20.000.000 | 0 | −20.000.000',
    ]);
    await effect(page)
      .getByText(/chỉ tính được trên toàn bộ các hộ/)
      .waitFor();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    await photograph(page, 'journey-what-if-phone');
    expect(await findViolations(page)).toEqual([]);
    expect([...pageErrors, ...strayRequests]).toEqual([]);
  });

  it('is stopped while it is read, and nothing stands then', async () => {
    const { page } = leader;
    await tryValue(page, /: 20\.000\.000 đồng/, '25.000.000');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await effect(page).getByRole('button', { name: 'Tính trên các hộ của Ban chỉ đạo' }).click();
    await effect(page).getByRole('button', { name: 'Dừng' }).click();
    await effect(page).getByRole('button', { name: 'Tính trên các hộ của Ban chỉ đạo' }).waitFor();
    expect(
      await effect(page)
        .getByText(/^Tính trên \d+ hộ/)
        .count(),
    ).toBe(0);
    release();
    await page.unroute('**/graphql');
    expect([...leader.pageErrors, ...leader.strayRequests]).toEqual([]);
  });
});

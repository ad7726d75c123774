import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';

const _book = 'Tặng sổ tiết kiệm';
const card = 'Hỗ trợ thẻ BHYT';
const scope = { place: 'dong-mai-2024' };

interface Row {
  readonly id: string;
  readonly headName: string;
}

async function ask<Data>(site: Site, { context }: Visit, documentId: string, variables: object): Promise<Data> {
  const answer = await context.request.post('/graphql', {
    data: { documentId, variables },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  return ((await answer.json()) as { data: Data }).data;
}

/** The households that a person sees. */
async function _householdsOf(site: Site, visit: Visit): Promise<readonly Row[]> {
  const id = documentIdOf('HouseholdList');
  return (await ask<{ households: { nodes: Row[] } }>(site, visit, id, { first: 100 })).households.nodes;
}

const patience = { timeout: 30_000 };

/** The number in a sentence of the screen, as `Xem trước 12 mục`. */
async function numberIn(page: Page, name: RegExp): Promise<number> {
  const button = page.getByRole('button', { name });
  await button.waitFor();
  return Number(/(\d+)/.exec((await button.textContent()) ?? '')?.[1]);
}

/** How many are chosen once a narrower list has come in place of one of so many; nobody is chosen while it comes. */
async function fewerThan(page: Page, former: number): Promise<number> {
  const chosen = () => numberIn(page, /^Xem trước \d+ mục$/);
  await expect.poll(chosen, patience).toBeLessThan(former);
  await expect.poll(chosen, patience).toBeGreaterThan(0);
  return chosen();
}

async function trialPassed(page: Page, submit: RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: submit, disabled: false }).waitFor();
}

describe('health cards that are handed over together', () => {
  let site: Site;
  let office: Visit;
  let ward: Visit;
  let count: number;

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
    ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
  });
  afterAll(async () => {
    await site?.close();
  });

  async function fill(page: Page): Promise<void> {
    await page.goto('/policies/new');
    await choose(page, 'Chính sách', card);
    await choose(page, 'Đơn vị cấp, chi trả', /Bảo hiểm [Xx]ã hội/);
    await page.getByLabel('Ngày cấp, chi trả').fill('15/6/2024');
    await page.getByLabel('Số văn bản, danh sách').fill('7/DS-BHXH');
  }

  it('go to every member of a ward who is entitled: tried, then recorded in one act', async () => {
    const { page } = office;
    await page.goto('/policies');
    await page.getByRole('link', { name: 'Ghi cho nhiều người' }).click();
    await page.getByText('Chọn chính sách để xem ai đủ điều kiện').waitFor();
    await fill(page);
    const district = await numberIn(page, /^Xem trước \d+ mục$/);
    await choose(page, 'Phường', 'Đồng Mai');
    count = await fewerThan(page, district);
    expect(count).toBeGreaterThan(5);
    await photograph(page, 'journey-record-many');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: `Xem trước ${count} mục` }).click();
    await trialPassed(page, /^Ghi cho \d+ người, hộ$/);
    await photograph(page, 'journey-record-many-trial');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Ghi cho ${count} người, hộ` })
      .click();
    await page.getByText(`Đã ghi cho ${count} người, hộ.`).waitFor();
    await page.getByRole('link', { name: 'Về danh sách chính sách' }).click();
    await page.getByText(new RegExp(`(^| )${count} lượt hưởng`)).waitFor();
  });

  it('are not offered to who has one; what stands in the way is said when all are shown', async () => {
    const { page } = ward;
    await fill(page);
    await page.getByText('Không có hộ, thành viên nào đủ điều kiện mà chưa có').waitFor();
    await choose(page, 'Hiển thị', /^Tất cả/);
    expect(await page.getByText('đã ghi, được hưởng từ').count()).toBe(count);
    expect(await page.getByRole('button', { name: 'Xem trước 0 mục' }).isDisabled()).toBe(true);
    await photograph(page, 'phone-record-many');
    expect(await findViolations(page)).toEqual([]);
  });

  it('recorded by mistake are taken back together, with the reason, and stay in the log as withdrawn', async () => {
    const { page } = office;
    await fill(page);
    const district = await numberIn(page, /^Xem trước \d+ mục$/);
    await choose(page, 'Phường', 'Biên Giang');
    const members = await fewerThan(page, district);
    await choose(page, 'Ghi cho', 'Cả hộ');
    const own = await fewerThan(page, members);
    await page.getByRole('button', { name: `Xem trước ${own} mục` }).click();
    await trialPassed(page, /^Ghi cho \d+ người, hộ$/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Ghi cho/ })
      .click();
    await page.getByText(`Đã ghi cho ${own} người, hộ.`).waitFor();
    await page.getByRole('button', { name: 'Rút tất cả' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rút những gì vừa ghi' });
    expect(await dialog.getByRole('button', { name: 'Rút tất cả' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Lý do').fill('Nhầm danh sách của phường khác');
    await dialog.getByRole('button', { name: 'Rút tất cả' }).click();
    await page.getByText(`Đã rút ${own} lượt ghi.`).waitFor();
    await page.goto('/policies?view=withdrawn');
    await page.getByText(new RegExp(`(^| )${own} lượt hưởng`)).waitFor();
    await page.goto('/policies');
    await page.getByText(new RegExp(`(^| )${count} lượt hưởng`)).waitFor();
    for (const { pageErrors, strayRequests } of [office, ward]) expect([...pageErrors, ...strayRequests]).toEqual([]);
  });
});

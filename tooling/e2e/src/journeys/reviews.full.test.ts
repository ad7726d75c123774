import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, pickHousehold, searchHousehold, submitDialog } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';

const otherWards = ['Biên Giang', 'Dương Nội', 'Hà Cầu', 'Phú Lương', 'Yên Nghĩa'];

interface Row {
  readonly headName: string;
  readonly standard: string | null;
  readonly place: { readonly name: string };
}

/** Everybody of the register, as the committee reads it. */
async function everybody(site: Site, { context }: Visit): Promise<readonly Row[]> {
  const answer = await context.request.post('/graphql', {
    data: { documentId: documentIdOf('HouseholdList'), variables: { first: 100 } },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  const { data } = (await answer.json()) as { data: { households: { nodes: Row[] } } };
  return data.households.nodes;
}

const rows = (page: Page) => page.getByRole('region', { name: 'Danh sách rà soát' }).locator('[data-row]');
const pane = (page: Page) => page.getByRole('region', { name: 'Kết quả rà soát đang xem' });

describe('a review from its scores to the decision', () => {
  let site: Site;
  let ward: Visit;
  let office: Visit;
  let own: Row;
  let stranger: Row;

  beforeAll(async () => {
    site = await openSite();
    const scope = { place: 'dong-mai-2024' };
    ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
    office = await site.person('COMMITTEE_OFFICER');
    const all = await everybody(site, office);
    const once = all.filter(({ headName }) => all.filter((row) => row.headName === headName).length === 1);
    own = once.find(({ place, standard }) => place.name === 'Đồng Mai' && standard === 'CITY') as Row;
    stranger = once.find(({ place }) => place.name === 'Biên Giang') as Row;
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is seen by the ward for its nineteen households alone, on a phone', async () => {
    const { page } = ward;
    await page.goto('/reviews');
    await rows(page).first().waitFor();
    await photograph(page, 'phone-reviews');
    const list = (await page.locator('main').textContent()) ?? '';
    expect(list).toContain('19 lượt rà soát');
    expect(list).toContain('Chưa rà soát năm 2024 (19)');
    for (const other of otherWards) expect(list).not.toContain(other);
  });

  it('is recorded by the ward, for a household of its own', async () => {
    const { page } = ward;
    await page.getByRole('button', { name: 'Ghi kết quả rà soát' }).click();
    const dialog = page.getByRole('dialog');
    await searchHousehold(dialog, stranger.headName);
    await page.getByText('Không tìm thấy hộ nào trong phạm vi được giao').waitFor();
    await pickHousehold(dialog, own.headName);
    await dialog.getByLabel('Ngày rà soát').fill('10/6/2024');
    await choose(dialog, 'Loại rà soát', 'Rà soát thường xuyên hằng tháng');
    await dialog.getByLabel('Điểm B1').fill('160');
    await dialog.getByLabel('Bảo hiểm y tế').check();
    await photograph(page, 'phone-record-review');
    await submitDialog(page, 'Lưu');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('20 lượt rà soát', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Chưa rà soát năm 2024 (18)' }).click();
    await page.getByText('18 hộ', { exact: true }).waitFor();
    await photograph(page, 'phone-to-review');
    expect((await page.locator('main').textContent()) ?? '').not.toContain(own.headName);
    await page.getByRole('tab', { name: 'Kết quả rà soát' }).click();
    const first = (await rows(page).first().textContent()) ?? '';
    expect(first).toContain(own.headName);
    expect(first).toContain('Đã chấm điểm');
    expect(first).toContain('B1: 160 · B2: 10');
  });

  it('goes on with the meeting and the public list, in their order', async () => {
    const { page } = ward;
    await rows(page).first().click();
    await pane(page).getByRole('button', { name: 'Ghi họp dân, niêm yết' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họp dân', { exact: true }).fill('12/6/2024');
    await dialog.getByLabel('Số biên bản họp dân').fill('03/BB-TDP');
    await dialog.getByLabel('Niêm yết công khai').fill('11/6/2024');
    await submitDialog(page, 'Ghi họp dân, niêm yết');
    await dialog.getByText('Ngày niêm yết trước ngày họp dân hoặc ngày rà soát.').first().waitFor();
    await dialog.getByLabel('Niêm yết công khai').fill('13/6/2024');
    await submitDialog(page, 'Ghi họp dân, niêm yết');
    await dialog.waitFor({ state: 'detached' });
    await pane(page).getByText('Đã niêm yết', { exact: true }).waitFor();
    await pane(page).getByText('03/BB-TDP').waitFor();
    expect(await pane(page).getByRole('button', { name: 'Ghi quyết định phân loại' }).count()).toBe(0);
    await photograph(page, 'phone-review');
  });

  it('is found by the committee by its state and walked to with the keyboard', async () => {
    const { page } = office;
    await page.goto('/reviews');
    await rows(page).first().waitFor();
    await rows(page).first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const second = (await rows(page).nth(1).textContent()) ?? '';
    const heading = (await pane(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
    expect(second).toContain(heading.replace('Hộ ', ''));
    expect(heading).not.toBe(`Hộ ${own.headName}`);
    await choose(page, 'Bước', 'Đã niêm yết (1)');
    await page.getByText('1 lượt rà soát', { exact: true }).waitFor();
    await rows(page).first().click();
    await pane(page)
      .getByRole('heading', { level: 2, name: `Hộ ${own.headName}` })
      .waitFor();
  });

  it('is decided: a household that stays by another standard has not fallen back', async () => {
    const { page } = office;
    await pane(page).getByRole('button', { name: 'Ghi quyết định phân loại' }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Biến động', 'Không thay đổi');
    await choose(dialog, 'Chuẩn áp dụng', 'Chuẩn Trung ương');
    await dialog.getByLabel('Số quyết định').fill('12/QĐ-UBND');
    await submitDialog(page, 'Lưu');
    await dialog.waitFor({ state: 'detached' });
    await pane(page).getByText('Đã có quyết định', { exact: true }).waitFor();
    await pane(page).getByText('Do áp dụng chuẩn khác, không phải tái nghèo hay tái cận nghèo').waitFor();
    const text = (await pane(page).textContent()) ?? '';
    expect(text).toContain('12/QĐ-UBND');
    await photograph(page, 'journey-review-decided');
    expect(await findViolations(page)).toEqual([]);
    for (const { pageErrors, strayRequests } of [ward, office]) expect([...pageErrors, ...strayRequests]).toEqual([]);
  });
});

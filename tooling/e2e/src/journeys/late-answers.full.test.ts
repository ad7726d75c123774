import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { cellAt, columns, openGrid, rowsSaying, waitForTrial } from '../grid-officer.ts';
import { act, ask, hold, lose } from '../held-answers.ts';
import { submitDialog } from '../officer.ts';
import { mutationIdOf, openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';
const scope = { place: 'dong-mai-2024' };

interface Household {
  readonly id: string;
  readonly headName: string;
  readonly version: number;
}
interface Proposed {
  readonly items: readonly { readonly proposal: { readonly id: string; readonly version: number } }[];
}

let site: Site;
let ward: Visit;
let office: Visit;
let other: Visit;

beforeAll(async () => {
  site = await openSite();
  ward = await site.person('WARD_OFFICER', scope);
  office = await site.person('COMMITTEE_OFFICER');
  other = await site.person('COMMITTEE_OFFICER');
});
afterEach(() => office.page.unrouteAll({ behavior: 'ignoreErrors' }));
afterAll(async () => {
  await site?.close();
});

async function householdsOf(visit: Visit, where: object = {}): Promise<readonly Household[]> {
  const asked = { first: 100, where };
  return (await ask<{ households: { nodes: Household[] } }>(site, visit, 'HouseholdList', asked)).households.nodes;
}

/** A colleague changes a household, which every screen that tells of households is told. */
async function changeHousehold(address: string): Promise<void> {
  const [one] = await householdsOf(other);
  await act(site, other, 'UpdateHousehold', { id: one?.id, expectedVersion: one?.version, address });
}

const dialog = (page: Page) => page.getByRole('dialog');
/** What was typed is to go with the dialog. */
const leave = (page: Page) => page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ phần vừa nhập' }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a proposal that is opened after another', () => {
  const row = (page: Page, name: string) =>
    page.getByRole('region', { name: 'Các phương án trong danh sách' }).getByRole('button', { name: new RegExp(name) });
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name: `Hộ ${name}: ${measure}` });
  const giveBack = (page: Page) => page.getByRole('button', { name: 'Trả lại', exact: true });
  let names: readonly string[];
  let first: { readonly id: string; readonly version: number };

  beforeAll(async () => {
    const found: { name: string; proposal: Proposed['items'][number]['proposal'] }[] = [];
    const lacking = await householdsOf(ward, { lacksMeasure: ['SAVINGS_BOOK'], class: ['NEAR_POOR'] });
    for (const { id, headName, version } of lacking) {
      const items = [{ household: id, expectedVersion: version, measure: 'SAVINGS_BOOK' }];
      const begin = act<Proposed>(site, ward, 'ProposeSupports', { items, idempotencyKey: randomUUID() });
      const [item] = (await begin.catch(() => null))?.items ?? [];
      if (item) found.push({ name: headName, proposal: item.proposal });
      if (found.length === 2) break;
    }
    const proposals = found.map(({ proposal: { id, version } }) => ({ proposal: id, expectedVersion: version }));
    await act(site, ward, 'SubmitProposals', { proposals });
    names = found.map(({ name }) => name);
    first = found[0]?.proposal ?? { id: '', version: 0 };
  });

  it('is not shown as the one before, nor acted on, while it is on its way', async () => {
    const { page } = office;
    const [one = '', two = ''] = names;
    await page.goto('/proposals');
    await row(page, one).click();
    await heading(page, one).waitFor();
    const place = page.locator('[data-pane]');
    const high = await place.evaluate((pane) => pane.clientHeight).catch(() => 0);
    const held = await hold(page, 'SupportProposal');
    await row(page, two).click();
    await held.asked();
    expect(await giveBack(page).count()).toBe(0);
    expect(await heading(page, one).count()).toBe(0);
    expect(await place.evaluate((pane) => pane.clientHeight)).toBe(high);
    await photograph(page, 'late-proposal');
    await held.letGo();
    await heading(page, two).waitFor();
    await giveBack(page).waitFor();
  });

  it('takes no dialog along that was opened for the one before', async () => {
    const { page } = office;
    const [one = '', two = ''] = names;
    await giveBack(page).click();
    await dialog(page).getByLabel('Lý do').fill(`Về hộ ${two}`);
    await page.goBack().catch(() => undefined);
    await leave(page);
    await heading(page, one).waitFor();
    await dialog(page).waitFor({ state: 'detached' });
  });

  it('is acted on as it was read: who changed it meanwhile is told', async () => {
    const { page } = office;
    await giveBack(page).click();
    await dialog(page).getByLabel('Lý do').fill('Đề nghị bổ sung biên bản');
    const read = { proposal: first.id, expectedVersion: first.version + 1 };
    await act(site, other, 'ReturnProposal', { ...read, reason: 'Thiếu chữ ký' });
    await page.getByText('Thiếu chữ ký').first().waitFor({ state: 'attached' });
    expect(await dialog(page).getByLabel('Lý do').inputValue()).toBe('Đề nghị bổ sung biên bản');
    await act(site, ward, 'SubmitProposal', { proposal: first.id, expectedVersion: first.version + 2 });
    await page.getByText('Chờ cơ quan thường trực thẩm định.').waitFor({ state: 'attached' });
    await submitDialog(page, 'Trả lại');
    await page.getByRole('alertdialog', { name: 'Hồ sơ vừa được người khác sửa' }).waitFor();
  });
});

describe('a review that is opened by the keyboard', () => {
  const rows = (page: Page) => page.getByRole('region', { name: 'Danh sách rà soát' }).locator('[data-row]');
  const pane = (page: Page) => page.getByRole('region', { name: 'Kết quả rà soát đang xem' });

  it('takes the focus when it comes, unless the person has gone on', async () => {
    const { page } = office;
    await page.goto('/reviews');
    await rows(page).first().focus();
    await page.keyboard.press('Enter');
    const title = pane(page).getByRole('heading', { level: 2 });
    await title.waitFor();
    const firstTitle = (await title.textContent()) ?? '';
    await expect.poll(() => focused(page)).toBe(firstTitle);
    const held = await hold(page, 'Review');
    await rows(page).nth(1).focus();
    await page.keyboard.press('Enter');
    await held.asked();
    expect(await pane(page).getByRole('button').count()).toBe(0);
    await page.keyboard.press('j');
    const third = (await rows(page).nth(2).textContent()) ?? '';
    expect(await focused(page)).toBe(third);
    await held.letGo();
    await title.waitFor();
    await expect.poll(() => title.textContent()).not.toBe(firstTitle);
    await pane(page).getByRole('button').first().waitFor();
    expect(await focused(page)).toBe(third);
  });
});

describe('a household that is found from another', () => {
  it('takes no open dialog and no text of the one before along', async () => {
    const { page } = office;
    const all = await householdsOf(office);
    const once = all.filter(({ headName }) => all.filter((one) => one.headName === headName).length === 1);
    const [one, two] = once;
    await page.goto(`/households/${encodeURIComponent(one?.id ?? '')}`);
    await page.getByRole('heading', { level: 2, name: one?.headName ?? '', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sửa hồ sơ', exact: true }).click();
    await dialog(page).getByLabel('Địa chỉ').fill('Số 1, ngõ của hộ trước');
    const held = await hold(page, 'HouseholdRecord');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Tìm hộ/ }).fill(two?.headName ?? '');
    await page
      .getByRole('option', { name: new RegExp(`^${two?.headName}`) })
      .first()
      .click();
    await leave(page);
    await held.asked();
    expect(await page.getByRole('dialog', { name: 'Sửa hồ sơ hộ' }).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 2, name: one?.headName ?? '', exact: true }).count()).toBe(0);
    await held.letGo();
    await page.getByRole('heading', { level: 2, name: two?.headName ?? '', exact: true }).waitFor();
    expect(await dialog(page).count()).toBe(0);
  });

  it('keeps dialog and text when it is read again, and tells what a colleague changed', async () => {
    const { page } = office;
    const [one] = await householdsOf(other);
    await page.goto(`/households/${encodeURIComponent(one?.id ?? '')}`);
    await page.getByRole('button', { name: 'Sửa hồ sơ', exact: true }).click();
    await dialog(page).getByLabel('Tổ dân phố').fill('Tổ 99');
    await changeHousehold('Số 7, đường của đồng nghiệp');
    await page.getByText('Số 7, đường của đồng nghiệp').first().waitFor({ state: 'attached' });
    expect(await dialog(page).getByLabel('Tổ dân phố').inputValue()).toBe('Tổ 99');
    await submitDialog(page, 'Lưu');
    await page.getByRole('alertdialog', { name: 'Hồ sơ vừa được người khác sửa' }).waitFor();
  });
});

describe('a reading in the background that is lost', () => {
  it('leaves the grid where it is', async () => {
    const { page } = office;
    await openGrid(page);
    const grid = await page.getByRole('grid').elementHandle();
    const lost = await lose(page, 'AssignmentGrid');
    await changeHousehold('Số 8, nơi lưới đọc lại');
    await lost.asked(2);
    await lost.letGo();
    const again = page.waitForResponse((one) => (one.request().postData() ?? '').includes('"orderBy"') && one.ok());
    await changeHousehold('Số 9, nơi lưới đọc lại lần nữa');
    await again;
    expect(await grid?.evaluate((one) => one.isConnected)).toBe(true);
  });

  it('leaves the list of households and its open dialog where they are', async () => {
    const { page } = office;
    await page.goto('/households');
    await page.getByRole('row').nth(1).getByRole('link').first().waitFor();
    const table = await page.getByRole('table').elementHandle();
    const lost = await lose(page, 'HouseholdList');
    await changeHousehold('Số 10, nơi danh sách đọc lại');
    await lost.asked();
    await lost.letGo();
    const again = page.waitForResponse((one) => (one.request().postData() ?? '').includes('"orderBy"') && one.ok());
    await changeHousehold('Số 11, nơi danh sách đọc lại lần nữa');
    await again;
    expect(await table?.evaluate((one) => one.isConnected)).toBe(true);
  });

  it('or slow, leaves the button for more households, and does what is pressed afterwards', async () => {
    const { page } = office;
    await page.route('**/graphql', (route) => {
      const posted = route.request().postData() ?? '';
      return posted.includes('"first":200') && posted.includes('"PLACE"')
        ? route.fallback({ postData: posted.replace('"first":200', '"first":50') })
        : route.fallback();
    });
    await openGrid(page);
    const more = page.getByRole('button', { name: 'Hiện thêm hộ' });
    await more.waitFor();
    const held = await hold(page, 'AssignmentGrid');
    await changeHousehold('Số 12, nơi lưới đọc chậm');
    await held.asked();
    expect(await more.count()).toBe(1);
    await more.click();
    await held.letGo();
    await more.waitFor({ state: 'detached' });
    await page.getByText('84 trong 84 hộ').waitFor();
  });
});

describe('one’s own save', () => {
  it('is not tried again as if it were still to be done', async () => {
    const { page } = office;
    await openGrid(page);
    const [row = 0] = await rowsSaying(page, columns.SAVINGS_BOOK, 'đủ điều kiện');
    await cellAt(page, row, columns.SAVINGS_BOOK).click();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Xem trước và lưu' }).click();
    await waitForTrial(page);
    const trials: string[] = [];
    const changing = mutationIdOf('ChangeSupports');
    page.on('request', (request) => {
      const posted = request.postData() ?? '';
      if (posted.includes(changing) && posted.includes('"dryRun":true')) trials.push(posted);
    });
    const held = await hold(page, 'AssignmentGrid');
    await dialog(page)
      .getByRole('button', { name: /^Lưu \d+ thay đổi$/ })
      .click();
    await held.asked(2);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Bỏ các mục không thực hiện được' }).count()).toBe(0);
    await held.letGo();
    await dialog(page).waitFor({ state: 'detached' });
    expect(trials).toEqual([]);
  });
});

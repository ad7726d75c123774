import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose } from '../officer.ts';
import { documentIdOf, mutationIdOf, openSite, type Site } from '../site.ts';

const book = 'Tặng sổ tiết kiệm';
const _card = 'Hỗ trợ thẻ BHYT';
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
async function householdsOf(site: Site, visit: Visit): Promise<readonly Row[]> {
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
async function _fewerThan(page: Page, former: number): Promise<number> {
  const chosen = () => numberIn(page, /^Xem trước \d+ mục$/);
  await expect.poll(chosen, patience).toBeLessThan(former);
  await expect.poll(chosen, patience).toBeGreaterThan(0);
  return chosen();
}

async function trialPassed(page: Page, submit: RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: submit, disabled: false }).waitFor();
}

describe('proposals for many households', () => {
  let site: Site;
  let ward: Visit;
  let office: Visit;
  let count: number;

  beforeAll(async () => {
    site = await openSite();
    ward = await site.person('WARD_OFFICER', scope);
    office = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('begin at the list: the ticked households, the measure, who is granted it and who is not, with the clause', async () => {
    const { page } = ward;
    await page.goto('/households?filter=%7B%7D&page=1');
    await page.getByRole('row').nth(1).getByRole('link').first().waitFor();
    await page.getByRole('row').first().getByRole('checkbox').click();
    const all = (await householdsOf(site, ward)).length;
    await page.getByText(/^Đã chọn \d+ hộ$/).waitFor();
    const link = page.getByRole('region', { name: 'Các hộ đã chọn' }).getByRole('link', { name: 'Lập phương án' });
    await link.click();
    await page.getByText(`${Math.min(all, 25)} hộ đã chọn ở danh sách hộ.`).waitFor();
    await page.getByRole('checkbox', { name: new RegExp(`^${book}`) }).click();
    count = await numberIn(page, /^Xem trước \d+ mục$/);
    expect(count).toBeGreaterThan(1);
    expect(await page.getByRole('list', { name: 'Các hộ, các thành viên' }).getByRole('listitem').count()).toBe(count);
    await choose(page, 'Hiển thị', /^Tất cả/);
    await page.getByText('Căn cứ:').first().waitFor();
    await photograph(page, 'journey-propose-many');
    expect(await findViolations(page)).toEqual([]);
    await page.reload();
    await page.getByText(`${Math.min(all, 25)} hộ đã chọn ở danh sách hộ.`).waitFor();
    expect(await numberIn(page, /^Xem trước \d+ mục$/)).toBe(count);
  });

  it('are tried by the server, begun in one act, and handed to the appraisal in another', async () => {
    const { page } = ward;
    await page.getByRole('list', { name: 'Các hộ, các thành viên' }).getByRole('checkbox').first().click();
    count -= 1;
    await page.getByRole('button', { name: `Xem trước ${count} mục` }).click();
    await trialPassed(page, /^Lập \d+ phương án$/);
    expect(await page.getByRole('dialog').getByText('thực hiện được', { exact: true }).count()).toBe(count);
    await photograph(page, 'journey-propose-many-trial');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Lập ${count} phương án` })
      .click();
    await page.getByText(`Đã lập ${count} phương án, chưa trình thẩm định.`).waitFor();
    await page.getByRole('button', { name: 'Trình thẩm định tất cả' }).click();
    await page.getByText(`Đã trình ${count} phương án.`).waitFor();
    await office.page.goto('/proposals?state=SUBMITTED&queue=all');
    await office.page.getByText(`${count} phương án`, { exact: true }).waitFor();
  });

  it('are not offered a second time; the household that was left out is', async () => {
    const { page } = ward;
    await page.getByRole('button', { name: 'Lập tiếp' }).click();
    expect(await numberIn(page, /^Xem trước \d+ mục$/)).toBe(1);
    await choose(page, 'Hiển thị', /^Tất cả/);
    expect(await page.getByText('đã có phương án đang xử lý').count()).toBe(count);
  });

  it('for a household of another ward are refused whole, also when the request is forged', async () => {
    const own = new Set((await householdsOf(site, ward)).map(({ id }) => id));
    const foreign = (await householdsOf(site, office)).find(({ id }) => !own.has(id));
    const items = [...[...own].slice(0, 1), foreign?.id ?? ''].map((household) => ({
      household,
      measure: 'SAVINGS_BOOK',
    }));
    const input = { items, idempotencyKey: randomUUID() };
    interface Refused {
      readonly proposeSupports: {
        readonly code: string;
        readonly batchRefusals: { index: number; error: { code: string } }[];
      };
    }
    const { proposeSupports } = await ask<Refused>(site, ward, mutationIdOf('ProposeSupports'), { input });
    expect(proposeSupports.code).toBe('BATCH_REFUSED');
    expect(proposeSupports.batchRefusals.find(({ index }) => index === 1)?.error.code).toBe('NOT_FOUND');
  });

  it('show a household that the ward may not see as a number alone', async () => {
    const own = await householdsOf(site, ward);
    const ids = (await householdsOf(site, office)).map(({ id }) => id);
    const { page } = ward;
    await page.goto(`/proposals/new?households=${ids.join(',')}`);
    await page.getByText(`${ids.length - own.length} hộ không có trong phạm vi được giao`).waitFor();
    expect([...ward.pageErrors, ...ward.strayRequests]).toEqual([]);
  });

  it('are decided as of the day from which they are wanted, as the act decides them', async () => {
    const { page } = office;
    await page.goto('/proposals/new');
    await page.getByRole('checkbox', { name: new RegExp(`^${book}`) }).click();
    await page.getByText('được xét theo ngày 15/6/2024').waitFor();
    expect(await numberIn(page, /^Xem trước \d+ mục$/)).toBeGreaterThan(0);
    await page.getByLabel('Đề nghị hỗ trợ từ ngày').fill('01/01/2025');
    await page.getByText('được xét theo ngày 01/01/2025').waitFor();
    // The books are given in 2024: of the next year nobody is offered what the act would refuse.
    await page.getByRole('checkbox', { name: `${book} (0)` }).waitFor();
    await page.getByRole('button', { name: 'Xem trước 0 mục', disabled: true }).waitFor();
    await choose(page, 'Hiển thị', /^Tất cả/);
    await page.getByText('Ngoài thời gian').first().waitFor();
    await photograph(page, 'journey-propose-many-next-year');
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('Đề nghị hỗ trợ từ ngày').fill('01/08/2024');
    await page.getByRole('button', { name: /^Xem trước [1-9]\d* mục$/, disabled: false }).waitFor();
  });

  it('are made on a phone for the whole ward', async () => {
    const phone = await site.person('WARD_OFFICER', scope, { size: 'phone' });
    const { page } = phone;
    await page.goto('/proposals');
    await page.getByRole('link', { name: 'Lập phương án cho nhiều hộ' }).tap();
    await page.getByRole('checkbox', { name: /^Hỗ trợ đồ dùng|^Đồ dùng/ }).tap();
    await choose(page, 'Đồ dùng', /^Tủ lạnh/);
    const open = await numberIn(page, /^Xem trước \d+ mục$/);
    await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).tap();
    await page.getByRole('list', { name: 'Các hộ, các thành viên' }).getByRole('checkbox').first().tap();
    await page.getByRole('button', { name: 'Xem trước 1 mục' }).tap();
    await trialPassed(page, /^Lập 1 phương án$/);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await photograph(page, 'phone-propose-many');
    await page.getByRole('dialog').getByRole('button', { name: 'Lập 1 phương án' }).tap();
    await page.getByText('Đã lập 1 phương án').waitFor();
    expect(open).toBeGreaterThan(1);
    expect(phone.pageErrors).toEqual([]);
    await phone.context.close();
  });
});

describe('the grid of chosen households', () => {
  let site: Site;
  let office: Visit;
  let ids: readonly string[];

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
    ids = (await householdsOf(site, office)).map(({ id }) => id);
  });
  afterAll(async () => {
    await site?.close();
  });

  it('shows those that were ticked and no other, also after a reload, and all of them on demand', async () => {
    const { page } = office;
    await page.goto('/households?filter=%7B%7D&page=1');
    await page.getByRole('row').nth(3).getByRole('link').first().waitFor();
    for (const row of [1, 2, 3]) await page.getByRole('row').nth(row).getByRole('checkbox').click();
    const bulk = page.getByRole('region', { name: 'Các hộ đã chọn' });
    await bulk.getByRole('link', { name: 'Bố trí hỗ trợ' }).click();
    await page.getByText('Chỉ hiện 3 hộ đã chọn ở danh sách hộ.').waitFor();
    await page.getByText('3 trong 3 hộ').waitFor();
    await page.reload();
    await page.getByText('3 trong 3 hộ').waitFor();
    await page.getByRole('button', { name: 'Theo nguồn' }).click();
    await page.getByText('Chỉ hiện 3 hộ đã chọn ở danh sách hộ.').waitFor();
    await page.getByRole('button', { name: 'Hiện tất cả các hộ' }).click();
    await page.getByText('84 trong 84 hộ').waitFor();
  });

  it('takes more than 200, keeps them over a reload, and says how many are not within the scope', async () => {
    const { page } = office;
    const invented = Array.from({ length: 216 }, () => Buffer.from(`Household:${randomUUID()}`).toString('base64url'));
    await page.goto(`/assignments#households=${[...ids, ...invented].join(',')}`);
    const said = page.getByText('Chỉ hiện 300 hộ đã chọn ở danh sách hộ. 216 hộ không có trong phạm vi được giao');
    await said.waitFor();
    await page.getByText('84 trong 84 hộ').waitFor();
    await page.reload();
    await said.waitFor();
    await choose(page, 'Phường', 'Phú Lương');
    await expect.poll(() => said.count(), patience).toBe(0);
    await page.getByText('Chỉ hiện 300 hộ đã chọn ở danh sách hộ.').waitFor();
    expect([...office.pageErrors, ...office.strayRequests]).toEqual([]);
  });
});

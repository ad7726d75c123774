import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, chooseFrom, choosePledges, openTab, readFigure, submitDialog } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';

/** Asks a document of the screens as the person of the visit. */
async function ask<Data>(site: Site, { context }: Visit, operation: string, variables: object): Promise<Data> {
  const answer = await context.request.post('/graphql', {
    data: { documentId: documentIdOf(operation), variables },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  return ((await answer.json()) as { data: Data }).data;
}

interface Eligible {
  readonly household: {
    readonly headName: string;
    readonly eligibility: readonly { readonly measureCode: string; readonly outcome: string }[];
  };
}

/** A household of the person's scope to which the plan gives a savings book that it has not got. */
async function findEligible(site: Site, visit: Visit): Promise<{ readonly id: string; readonly name: string }> {
  const where = { lacksMeasure: ['SAVINGS_BOOK'], class: ['NEAR_POOR'] };
  const { households } = await ask<{ households: { nodes: { id: string }[] } }>(site, visit, 'HouseholdList', {
    first: 100,
    where,
  });
  for (const { id } of households.nodes) {
    const { household } = await ask<Eligible>(site, visit, 'AssignOptions', { household: id });
    const decision = household.eligibility.find(({ measureCode }) => measureCode === 'SAVINGS_BOOK');
    if (decision?.outcome === 'GRANTED') return { id, name: household.headName };
  }
  throw new Error('The demo register has no household that waits for a savings book.');
}

async function openProposal(page: Page, name: string): Promise<void> {
  await page.goto('/proposals');
  await page.getByRole('button', { name: new RegExp(`${name}.*${measure}`) }).click();
  await page.getByRole('heading', { level: 2, name: `Hộ ${name}: ${measure}` }).waitFor();
}

describe('a support from its proposal to the check of its use', () => {
  let site: Site;
  let ward: Visit;
  let office: Visit;
  let leader: Visit;
  let household: { readonly id: string; readonly name: string };
  let before: number;

  beforeAll(async () => {
    site = await openSite();
    const scope = { place: 'dong-mai-2024' };
    ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
    office = await site.person('COMMITTEE_OFFICER');
    leader = await site.person('COMMITTEE_LEADER');
    household = await findEligible(site, ward);
    before = (await readFigure(office.page, 'Sổ tiết kiệm')).done;
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is proposed by the ward, on a phone, and handed to the appraisal at once', async () => {
    const { page } = ward;
    await page.goto(`/households/${encodeURIComponent(household.id)}?tab=needs`);
    await page.getByRole('tabpanel').getByRole('button', { name: 'Lập phương án', exact: true }).click();
    await choose(page.getByRole('dialog'), 'Biện pháp hỗ trợ', measure);
    await page.getByRole('dialog').getByLabel('Lý do đề nghị').fill('Hộ cận nghèo, chưa được hỗ trợ nhà ở');
    await photograph(page, 'phone-propose');
    await submitDialog(page, 'Lập phương án');
    const link = page.getByRole('link', { name: measure, exact: true });
    await link.waitFor();
    await page.getByText('Chờ thẩm định').waitFor();
    await link.click();
    await page.getByRole('heading', { level: 2, name: `Hộ ${household.name}: ${measure}` }).waitFor();
    await photograph(page, 'phone-proposal');
    expect(await page.getByRole('button', { name: 'Thẩm định', exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Phê duyệt', exact: true }).count()).toBe(0);
  });

  it('comes back from the standing agency with a reason, and is submitted again', async () => {
    const { page } = office;
    await openProposal(page, household.name);
    await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Trả lại', exact: true }).isDisabled()).toBe(true);
    await dialog.getByLabel('Lý do').fill('Đề nghị bổ sung biên bản họp tổ dân phố');
    await submitDialog(page, 'Trả lại');
    await page.getByText('Đã trả lại, chờ người lập hoàn thiện.').waitFor();
    await openProposal(ward.page, household.name);
    await ward.page.getByText('Đề nghị bổ sung biên bản họp tổ dân phố').waitFor();
    await ward.page.getByRole('button', { name: 'Trình thẩm định', exact: true }).click();
    await submitDialog(ward.page, 'Trình thẩm định');
    await ward.page.getByText('Chờ cơ quan thường trực thẩm định.').waitFor();
  });

  it('is appraised point by point, with the pledge that pays', async () => {
    const { page } = office;
    await openProposal(page, household.name);
    await page.getByRole('button', { name: 'Thẩm định', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: 'Ghi kết quả thẩm định' });
    for (const item of ['Đúng đối tượng', 'Đủ điều kiện', 'Không trùng', 'Có nguồn', 'Hồ sơ đầy đủ']) {
      expect(await submit.isDisabled()).toBe(true);
      await chooseFrom(dialog.getByRole('combobox', { name: new RegExp(`^${item}`) }), /^Có$/);
    }
    await choosePledges(dialog);
    await photograph(page, 'journey-appraisal');
    await submit.click();
    await page.getByText('Chờ lãnh đạo Ban chỉ đạo phê duyệt.').waitFor();
    expect(await page.getByRole('button', { name: 'Phê duyệt', exact: true }).count()).toBe(0);
    expect((await readFigure(page, 'Sổ tiết kiệm')).done).toBe(before);
  });

  it('is approved by the leader, which assigns it', async () => {
    const { page } = leader;
    await openProposal(page, household.name);
    await photograph(page, 'journey-proposal-queue');
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
    await submitDialog(page, 'Phê duyệt');
    await page.getByText('Đã phê duyệt, hỗ trợ đã được bố trí.').waitFor();
    expect((await readFigure(page, 'Sổ tiết kiệm')).done).toBe(before + 1);
  });

  it('is handed over by the ward and its use is checked', async () => {
    const { page } = ward;
    await page.goto(`/households/${encodeURIComponent(household.id)}?tab=supports`);
    await page.getByRole('button', { name: `Ghi bàn giao ${measure}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Người nhận').fill(household.name);
    await dialog.getByLabel('Số danh sách ký nhận').fill('01/DS');
    await dialog.getByLabel('Số sổ tiết kiệm').fill('STK 000123');
    const day = dialog.getByLabel('Ngày bàn giao');
    const today = await day.inputValue();
    await day.fill('31/6/2024');
    await submitDialog(page, 'Ghi bàn giao');
    await dialog.getByText('Chưa đọc được ngày.', { exact: false }).waitFor();
    expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
    await day.fill(today);
    await submitDialog(page, 'Ghi bàn giao');
    await page.getByText('Đã bàn giao', { exact: true }).waitFor();
    await page.getByRole('button', { name: `Ghi kiểm tra sử dụng ${measure}` }).click();
    await choose(page.getByRole('dialog'), 'Kết quả', 'Sử dụng đúng mục đích');
    await submitDialog(page, 'Ghi kết quả kiểm tra');
    await page.getByText('Đã kiểm tra sử dụng', { exact: true }).waitFor();
    await openTab(page, 'Hỗ trợ');
    await photograph(page, 'phone-handed-over');
  });

  it('is put right by the ward: a number that was mistyped, a check that never was', async () => {
    const { page } = ward;
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: `Đính chính bàn giao ${measure}` }).click();
    await dialog.getByLabel('Số sổ tiết kiệm').fill('STK 000132');
    await dialog.getByLabel('Lý do').fill('Ghi nhầm số');
    await photograph(page, 'phone-correct-handing-over');
    expect(await findViolations(page)).toEqual([]);
    await submitDialog(page, 'Đính chính bàn giao');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/STK 000132 · Đã đính chính: Ghi nhầm số/).waitFor();
    await page.getByRole('button', { name: new RegExp(`^Đính chính kiểm tra ${measure}`) }).click();
    await dialog.getByRole('checkbox').check();
    await dialog.getByLabel('Lý do').fill('Ghi nhầm hộ');
    expect(await findViolations(page)).toEqual([]);
    await submitDialog(page, 'Đính chính kiểm tra');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Đã bàn giao', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Đính chính kiểm tra/ }).count()).toBe(0);
    for (const { pageErrors, strayRequests } of [ward, office, leader]) {
      expect([...pageErrors, ...strayRequests]).toEqual([]);
    }
  });
});

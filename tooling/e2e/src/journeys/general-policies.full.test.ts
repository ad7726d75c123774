import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, pickHousehold, submitDialog } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';

const card = 'Hỗ trợ thẻ BHYT';

/** A household of a ward, by the list that the person of the visit sees. */
async function householdOf(site: Site, { context }: Visit, ward: string): Promise<string> {
  const answer = await context.request.post('/graphql', {
    data: { documentId: documentIdOf('HouseholdList'), variables: { first: 100, where: { class: ['NEAR_POOR'] } } },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  interface Row {
    readonly headName: string;
    readonly place: { readonly name: string };
  }
  const { data } = (await answer.json()) as { data: { households: { nodes: Row[] } } };
  const all = data.households.nodes;
  const found = all.find(
    ({ headName, place }) => place.name === ward && all.filter((row) => row.headName === headName).length === 1,
  );
  if (!found) throw new Error(`No household of ${ward}`);
  return found.headName;
}

/** Records a card that ends on a day. */
async function recordCard(page: Page, household: string, until: string): Promise<void> {
  await page.goto('/policies');
  await page.getByRole('button', { name: 'Ghi chính sách', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Chính sách', card);
  await pickHousehold(dialog, household);
  await choose(dialog, 'Đơn vị lập danh sách', /Lao động/);
  await choose(dialog, 'Đơn vị cấp, chi trả', /Bảo hiểm [Xx]ã hội/);
  await dialog.getByLabel('Ngày cấp, chi trả').fill('15/6/2024');
  await dialog.getByLabel('Hết hạn từ ngày').fill(until);
  await dialog.getByLabel('Số văn bản, danh sách').fill('3/DS-BHXH');
  await submitDialog(page, 'Ghi chính sách');
  await dialog.waitFor({ state: 'detached' });
}

describe('the log of general policies', () => {
  let site: Site;
  let office: Visit;
  let ward: Visit;
  let soon: string;
  let late: string;

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
    const scope = { place: 'dong-mai-2024' };
    ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
    soon = await householdOf(site, office, 'Đồng Mai');
    late = await householdOf(site, office, 'Biên Giang');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('refuses what the plan leaves to a regulation until the regulation is named', async () => {
    const { page } = office;
    await page.goto('/policies');
    await page.getByText('Chưa ghi chính sách nào').waitFor();
    await page.getByRole('button', { name: 'Ghi chính sách', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Chính sách', /^Trợ giúp xã hội/);
    await pickHousehold(dialog, soon);
    await submitDialog(page, 'Ghi chính sách');
    const refusal = page.getByRole('alertdialog');
    await refusal.getByText('Chưa có gì được ghi.').waitFor();
    expect(await refusal.textContent()).toContain('II.2.1#6');
    await refusal.getByRole('button', { name: 'Đóng' }).click();
    await dialog.getByRole('button', { name: 'Thôi' }).click();
  });

  it('shows a health card that ends soon among those that end soon, and no other', async () => {
    const { page } = office;
    await recordCard(page, soon, '01/8/2024');
    await recordCard(page, late, '01/01/2025');
    await page.getByText('2 lượt hưởng', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Hết hạn trong 60 ngày' }).click();
    await page.getByText('1 lượt hưởng', { exact: true }).waitFor();
    const table = (await page.getByRole('table', { name: 'Chính sách chung' }).textContent()) ?? '';
    expect(table).toContain(soon);
    expect(table).not.toContain(late);
    await photograph(page, 'journey-policies-expiring');
    expect(await findViolations(page)).toEqual([]);
  });

  it('shows the ward the own households alone, on a phone', async () => {
    const { page } = ward;
    await page.goto('/policies');
    await page.getByText('1 lượt hưởng', { exact: true }).waitFor();
    const list = (await page.locator('main').textContent()) ?? '';
    expect(list).toContain(soon);
    expect(list).not.toContain(late);
    await photograph(page, 'phone-policies');
    expect(await findViolations(page)).toEqual([]);
  });

  it('is corrected by a further row with a reason: the card that holds longer does not end soon', async () => {
    const { page } = ward;
    await page.getByRole('button', { name: `Bổ sung, đính chính ${card} của ${soon}` }).click();
    const dialog = page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: 'Bổ sung, đính chính', exact: true });
    await dialog.getByLabel('Hết hạn từ ngày').fill('31/12/2024');
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByLabel('Lý do').fill('Thẻ được gia hạn');
    await submit.click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/policies?view=expiring');
    await page.getByText('Không có chính sách nào sắp hết hạn').waitFor();
    for (const { pageErrors, strayRequests } of [office, ward]) expect([...pageErrors, ...strayRequests]).toEqual([]);
  });
});

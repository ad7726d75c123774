import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { formOnPaper, formOnScreen } from '../form3-tables.ts';
import { choose, openTab, submitDialog, takeDocument } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';
import { readWordFile, type WordFile } from '../word-file.ts';

const button = 'Báo cáo kết quả thực hiện';

/** How many households of a class the register has, and one of them. */
async function ofRegister(site: Site, { context }: Visit, of: string): Promise<{ count: number; id: string }> {
  const answer = await context.request.post('/graphql', {
    data: { documentId: documentIdOf('HouseholdList'), variables: { first: 1, where: { class: [of] } } },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  const { data } = (await answer.json()) as { data: { households: { totalCount: number; nodes: { id: string }[] } } };
  return { count: data.households.totalCount, id: data.households.nodes[0]?.id ?? '' };
}

describe('the report of a period that is closed', () => {
  let site: Site;
  let officer: Visit;
  let leader: Visit;
  let ward: Visit;
  let period = '';
  let paper: WordFile;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('COMMITTEE_OFFICER');
    leader = await site.person('COMMITTEE_LEADER', {}, { size: 'phone' });
    ward = await site.person('WARD_OFFICER', { place: 'phu-luong-2024' });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is closed after a household has exited', async () => {
    const { page } = officer;
    const dialog = page.getByRole('dialog');
    const { id } = await ofRegister(site, officer, 'NEAR_POOR');
    await page.goto(`/households/${encodeURIComponent(id)}`);
    await openTab(page, 'Phân loại');
    await page.getByRole('button', { name: 'Ghi quyết định phân loại' }).click();
    await choose(dialog, 'Biến động', 'Thoát cận nghèo');
    await dialog.getByLabel('Số quyết định').fill('9/QĐ-UBND');
    await dialog.getByLabel('Ngày quyết định').fill('14/3/2024');
    await dialog.getByLabel('Có hiệu lực từ').fill('15/3/2024');
    await submitDialog(page, 'Lưu');
    await dialog.waitFor({ state: 'detached' });

    await page.goto('/reports');
    await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
    await dialog.getByLabel('Ngày đầu kỳ').fill('01/01/2024');
    await dialog.getByLabel('Ngày cuối kỳ').fill('31/5/2024');
    await submitDialog(page, 'Mở kỳ báo cáo');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Từ 01/01/2024 đến hết 31/5/2024' }).click();
    await page.getByRole('button', { name: 'Khóa số liệu', exact: true }).click();
    await submitDialog(page, 'Khóa số liệu');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Đã khóa số liệu', { exact: true }).waitFor();
    period = new URL(page.url()).pathname;
  });

  it('is taken as a Word file, whose figures are those of form 3 on the screen', async () => {
    const { page } = officer;
    const { name, bytes } = await takeDocument(page, button, 'Tệp Word (.docx)');
    expect(name).toMatch(/^Báo cáo kết quả thực hiện.*\(từ ngày 01.01.2024 đến hết ngày 31.5.2024\)\.docx$/);
    paper = readWordFile(bytes);
    const households = await formOnScreen(page, 'Số hộ');
    expect(households).toHaveLength(7);
    expect(formOnPaper(paper, '1. Tính theo số hộ')).toEqual(households);
    expect(formOnPaper(paper, '2. Tính theo số nhân khẩu')).toEqual(await formOnScreen(page, 'Số nhân khẩu'));
    expect(households.at(-1)?.slice(1).map(Number)).toEqual([84, 1, 0, 0, 0, 0, 0, 0, 83]);
    expect(await findViolations(page)).toEqual([]);
  });

  it('has the number of the register at its end, in figures and in its sentence', async () => {
    const { count } = await ofRegister(site, officer, 'NEAR_POOR');
    expect(count).toBe(83);
    expect(formOnPaper(paper, '1. Tính theo số hộ').at(-1)?.at(-1)).toBe(String(count));
    expect(paper.lines).toContain(
      `Đầu kỳ có 84 hộ cận nghèo; trong kỳ thoát cận nghèo: 01 hộ; cuối kỳ có ${count} hộ cận nghèo (chi tiết tại Phụ lục II).`,
    );
    expect(paper.lines).toContain('DỮ LIỆU GIẢ ĐỊNH');
  });

  it('has the money of the plan in its other annex, as the screen of reports has it', async () => {
    const { page } = officer;
    await page.goto('/reports/money?cut=MEASURE');
    const total = page.getByRole('table', { name: 'Tiến độ kinh phí' }).locator('tfoot tr');
    await total.waitFor();
    const [planned = ''] = await total.locator('td').allTextContents();
    const annex = paper.tables.find(([first]) => first?.includes('Theo Kế hoạch')) ?? [];
    expect(planned).toContain('3.051.500.000');
    expect(annex.at(-1)?.[4]).toBe('3.051.500.000');
    const rows = annex.slice(2, -1).map((row) => Number(row[4]?.replaceAll('.', '') || 0) || 0);
    expect(rows.reduce((sum, each) => sum + each, 0)).toBe(3_051_500_000);
  });

  it('is within reach of the keys', async () => {
    const { page } = officer;
    await page.goto(period);
    await page.getByRole('button', { name: button, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Tệp PDF', exact: true }).waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Tệp Word (.docx)');
    await page.keyboard.press('ArrowDown');
    expect(await findViolations(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByRole('menuitem', { name: 'Tệp PDF', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: button, exact: true }).waitFor();
  });

  it('is taken by the leader on a phone, and not by a ward', async () => {
    const { page } = leader;
    await page.goto(period);
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Tệp PDF', exact: true }).waitFor();
    const sizes = await page.getByRole('menuitem').evaluateAll((items) => items.map((item) => item.clientHeight));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await photograph(page, 'phone-document-menu');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Tệp PDF', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);

    await ward.page.goto(period);
    await ward.page.getByText('Đã khóa số liệu', { exact: true }).waitFor();
    expect(await ward.page.getByRole('button', { name: button }).count()).toBe(0);
    for (const { pageErrors, strayRequests } of [officer, leader, ward]) {
      expect([...pageErrors, ...strayRequests]).toEqual([]);
    }
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, openTab, submitDialog } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });
const numbersOf = (texts: readonly string[]) => texts.map((text) => Number(text.replaceAll(/\D/g, '')));

/** The nine figures of a ward, or of all of them, as they stand on the form. */
async function figuresOf(page: Page, ward: string, unit = 'Số hộ'): Promise<number[]> {
  const row = table(page, unit)
    .locator('tr')
    .filter({ has: page.getByRole('rowheader', { name: ward, exact: true }) });
  await row.first().waitFor();
  return numbersOf(await row.first().locator('td').allTextContents());
}

const steady = (count: number) => [count, 0, 0, 0, 0, 0, 0, 0, count];
const exited = (start: number, count = 1) => [start, count, 0, 0, 0, 0, 0, 0, start - count];

const fields = [
  ...['start', 'exited', 'becamePoor', 'otherDecrease', 'fromPoor'],
  ...['relapsed', 'new', 'otherIncrease', 'end'],
];

let site: Site;
let office: Visit;
let ward: Visit;
let period = '';
let households: readonly { readonly id: string; readonly headName: string }[] = [];

async function ask({ context }: Visit, operation: string, variables: object) {
  const answer = await context.request.post('/graphql', {
    data: { documentId: documentIdOf(operation), variables },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  site = await openSite();
  office = await site.person('COMMITTEE_OFFICER');
  const scope = { place: 'phu-luong-2024' };
  ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
  const { households: list } = await ask(ward, 'HouseholdList', { first: 2, where: { class: ['NEAR_POOR'] } });
  households = list.nodes;
});
afterAll(async () => {
  await site?.close();
});

const closedNotice = /thuộc kỳ báo cáo từ 01\/01\/2024 đến hết 31\/5\/2024 đã khóa số liệu/;

/** Records that a household exited near-poverty on a day; of a day in a closed period that is said before it is sent. */
async function recordExit(page: Page, at: number, day: string, { isClosed }: { isClosed: boolean }): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.goto(`/households/${encodeURIComponent(households[at]?.id ?? '')}`);
  await openTab(page, 'Phân loại');
  await page.getByRole('button', { name: 'Ghi quyết định phân loại' }).click();
  await choose(dialog, 'Biến động', 'Thoát cận nghèo');
  await dialog.getByLabel('Số quyết định').fill(`${at + 9}/QĐ-UBND`);
  await dialog.getByLabel('Ngày quyết định').fill(day);
  const iso = `"on":"${day.split('/').toReversed().join('-')}"`;
  const asked = page.waitForResponse((response) => response.request().postData()?.includes(iso) ?? false);
  await dialog.getByLabel('Có hiệu lực từ').fill(day);
  await (await asked).finished();
  if (isClosed) {
    await dialog.getByText(closedNotice).waitFor();
    await photograph(page, 'report-closed-notice');
    expect(await findViolations(page)).toEqual([]);
  }
  // What was answered is drawn by the second frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await dialog.getByText(closedNotice).count()).toBe(isClosed ? 1 : 0);
  await submitDialog(page, 'Lưu');
  await dialog.waitFor({ state: 'detached' });
}

async function openPeriod(page: Page, days: { readonly from?: string; readonly to: string }): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
  if (days.from) await dialog.getByLabel('Ngày đầu kỳ').fill(days.from);
  await dialog.getByLabel('Ngày cuối kỳ').fill(days.to);
  await submitDialog(page, 'Mở kỳ báo cáo');
  await dialog.waitFor({ state: 'detached' });
}

describe('a period that is opened with a wrong day', () => {
  it('is warned of, cannot be closed, and is discarded by who may', async () => {
    const { page } = office;
    const dialog = page.getByRole('dialog');
    const warning = dialog.getByText(/^Kỳ này dài hơn 1 năm, đến ngày 01\/7\/2034 mới khóa được số liệu/);
    await page.goto('/reports');
    await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
    await dialog.getByLabel('Ngày đầu kỳ').fill('01/01/2024');
    await dialog.getByLabel('Ngày cuối kỳ').fill('31/12/2024');
    expect(await warning.count()).toBe(0);
    await dialog.getByLabel('Ngày cuối kỳ').fill('30/6/2034');
    await warning.waitFor();
    await photograph(page, 'report-period-long');
    expect(await findViolations(page)).toEqual([]);
    await submitDialog(page, 'Mở kỳ báo cáo');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Từ 01/01/2024 đến hết 30/6/2034' }).click();
    await page.getByRole('button', { name: 'Khóa số liệu', exact: true }).click();
    await submitDialog(page, 'Khóa số liệu');
    await dialog.getByText(/đến hết ngày 30\/6\/2034, chưa hết kỳ/).waitFor();
    await photograph(page, 'report-period-not-over');
    await submitDialog(page, 'Thôi');
    await dialog.waitFor({ state: 'detached' });
    await ward.page.goto(new URL(page.url()).pathname);
    await figuresOf(ward.page, 'Tổng cộng');
    expect(await ward.page.getByRole('button', { name: 'Hủy kỳ báo cáo' }).count()).toBe(0);
    // No, and the period stays; then yes, and its days are free again.
    const discard = page.getByRole('button', { name: 'Hủy kỳ báo cáo', exact: true });
    await discard.click();
    await dialog.getByText('Từ 01/01/2024 đến hết 30/6/2034').waitFor();
    await photograph(page, 'report-period-discard');
    expect(await findViolations(page)).toEqual([]);
    await submitDialog(page, 'Thôi');
    await dialog.waitFor({ state: 'detached' });
    await discard.click();
    await submitDialog(page, 'Hủy kỳ báo cáo');
    await page.getByText('Chưa mở kỳ báo cáo nào').waitFor();
    await ward.page.reload();
    await ward.page.getByText('Không tìm thấy kỳ báo cáo này').waitFor();
  });
});

describe('form 3 of a period', () => {
  it('is opened, follows the register with its identity, and says what GraphQL says', async () => {
    const { page } = office;
    await page.goto('/reports');
    await page.getByText('Chưa mở kỳ báo cáo nào').waitFor();
    await openPeriod(page, { from: '01/01/2024', to: '31/5/2024' });
    await page.getByRole('link', { name: 'Từ 01/01/2024 đến hết 31/5/2024' }).click();
    expect(await figuresOf(page, 'Tổng cộng')).toEqual(steady(84));
    expect(await figuresOf(page, 'Phú Lương')).toEqual(steady(17));
    period = new URL(page.url()).pathname;

    await recordExit(page, 0, '15/03/2024', { isClosed: false });
    await page.goto(period);
    expect(await figuresOf(page, 'Phú Lương')).toEqual(exited(17));
    expect(await figuresOf(page, 'Tổng cộng')).toEqual(exited(84));
    await page.getByText('Số liệu cân đối ở tất cả các phường.').waitFor();
    await photograph(page, 'report-period');
    expect(await findViolations(page)).toEqual([]);

    const id = decodeURIComponent(period.split('/').at(-1) ?? '');
    const { node } = await ask(office, 'ReportPeriod', { id, first: 200 });
    for (const row of [...node.form3.rows, { ...node.form3.total, place: { name: 'Tổng cộng' } }]) {
      expect(await figuresOf(page, row.place.name), row.place.name).toEqual(
        fields.map((field) => row.households[field]),
      );
      expect(await figuresOf(page, row.place.name, 'Số nhân khẩu')).toEqual(fields.map((field) => row.persons[field]));
    }
  });

  it('leads from each figure to the households of which it is the sum, with their persons', async () => {
    const { page } = office;
    await page.getByRole('link', { name: /^16: \(9\) .*, Phú Lương$/ }).click();
    await page.getByText('16 dòng', { exact: true }).waitFor();
    const list = table(page, 'Danh sách chi tiết');
    expect(await list.locator('tbody tr').count()).toBe(16);
    const persons = (await figuresOf(page, 'Phú Lương', 'Số nhân khẩu')).at(-1);
    expect(await list.locator('tbody li').count()).toBe(persons);
    await choose(page, 'Cột của biểu', '(2) Thoát cận nghèo');
    await page.getByText('1 dòng', { exact: true }).waitFor();
    const row = list.locator('tbody tr');
    await row.getByRole('link', { name: households[0]?.headName ?? '', exact: true }).waitFor();
    await row.getByText('9/QĐ-UBND, ngày 15/3/2024', { exact: true }).waitFor();
    await list.scrollIntoViewIfNeeded();
    await photograph(page, 'report-form14');
    await choose(page, 'Cột của biểu', '(3) Hộ cận nghèo trở thành hộ nghèo');
    await page.getByText('Không có hộ nào').waitFor();
  });

  it('is read by a ward officer for the own ward, on a phone, and not closed', async () => {
    const { page } = ward;
    await page.goto(period);
    expect(await figuresOf(page, 'Tổng cộng')).toEqual(exited(17));
    await table(page, 'Danh sách chi tiết').locator('tbody tr').first().waitFor();
    await photograph(page, 'phone-report-period');
    expect(await page.getByRole('button', { name: 'Khóa số liệu' }).count()).toBe(0);
    expect(await page.getByText('Biên Giang').count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await page.goto('/reports');
    await page.getByRole('link', { name: 'Từ 01/01/2024 đến hết 31/5/2024' }).waitFor();
    expect(await page.getByRole('region', { name: 'Báo cáo kết quả thực hiện Kế hoạch' }).count()).toBe(0);
  });

  it('is closed and stays; what is recorded late is warned of, and found by household', async () => {
    const { page } = office;
    await page.goto(period);
    await page.getByRole('button', { name: 'Khóa số liệu', exact: true }).click();
    await submitDialog(page, 'Khóa số liệu');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Đã khóa số liệu', { exact: true }).waitFor();

    await recordExit(page, 1, '20/03/2024', { isClosed: true });
    await page.goto(period);
    await page.getByText('Danh sách hộ hiện nay khác số liệu đã khóa').waitFor();
    expect(await figuresOf(page, 'Phú Lương')).toEqual(exited(17));
    const late = table(page, 'Nội dung ghi bổ sung, theo từng hộ').locator('tbody tr');
    expect(await late.count()).toBe(2);
    expect(await late.getByRole('link', { name: households[1]?.headName ?? '', exact: true }).count()).toBe(2);
    await late.filter({ hasText: '(2) Thoát cận nghèo' }).getByText('Chưa có trong số liệu đã khóa').waitFor();
    await photograph(page, 'report-period-late');
    expect(await findViolations(page)).toEqual([]);
  });

  it('refuses to close the next one until it is corrected by a dated entry', async () => {
    const { page } = office;
    const dialog = page.getByRole('dialog');
    await page.goto('/reports');
    await page.getByRole('link', { name: 'Từ 01/01/2024 đến hết 31/5/2024' }).waitFor();
    await openPeriod(page, { to: '10/6/2024' });
    await page.getByRole('link', { name: 'Từ 01/6/2024 đến hết 10/6/2024' }).click();
    await page.getByText(/^Phú Lương: lệch -1 hộ/).waitFor();
    const next = new URL(page.url()).pathname;
    await photograph(page, 'report-period-gap');
    await page.getByRole('button', { name: 'Khóa số liệu', exact: true }).click();
    await submitDialog(page, 'Khóa số liệu');
    await page.getByText(/chưa cân đối ở 1 phường/).waitFor();
    await photograph(page, 'report-period-refused');

    await page.goto(period);
    await page.getByRole('button', { name: 'Đính chính', exact: true }).click();
    await dialog.getByLabel('Lý do đính chính').fill('Ghi bổ sung Quyết định 10/QĐ-UBND');
    await submitDialog(page, 'Đính chính');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Ghi bổ sung Quyết định 10/QĐ-UBND').waitFor();
    expect(await figuresOf(page, 'Phú Lương')).toEqual(exited(17, 2));
    expect(await figuresOf(page, 'Tổng cộng')).toEqual(exited(84, 2));
    expect(await page.getByText('Danh sách hộ hiện nay khác số liệu đã khóa').count()).toBe(0);
    await photograph(page, 'report-period-corrected');

    await page.goto(next);
    expect(await figuresOf(page, 'Phú Lương')).toEqual(steady(15));
    await page.getByRole('button', { name: 'Khóa số liệu', exact: true }).click();
    await submitDialog(page, 'Khóa số liệu');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Đã khóa số liệu', { exact: true }).waitFor();
  });
});

describe('the money of the plan', () => {
  it('has the same total however it is cut, and every figure the rows of which it is the sum', async () => {
    const { page } = office;
    const totals: string[][] = [];
    for (const cut of ['WARD', 'SOURCE', 'MEASURE', 'YEAR', 'AGENCY']) {
      await page.goto(`/reports/money?cut=${cut}`);
      const money = table(page, 'Tiến độ kinh phí');
      await money.locator('tfoot tr').waitFor();
      const total = await money.locator('tfoot td').allTextContents();
      totals.push(total);
      const lines = await money.locator('tbody tr').all();
      const sums = [0, 0, 0, 0, 0];
      for (const line of lines) {
        const figures = numbersOf((await line.locator('td').allTextContents()).slice(0, 5));
        for (const [at, figure] of figures.entries()) sums[at] = (sums[at] ?? 0) + figure;
      }
      expect(sums, cut).toEqual(numbersOf(total.slice(0, 5)));
      const figure = money.locator('tbody tr').last().getByRole('link').first();
      const amount = await figure.textContent();
      await figure.click();
      const rows = page.locator('#rows');
      await rows.locator('tfoot tr').waitFor();
      expect(await rows.locator('tfoot td').textContent()).toBe(amount);
      const listed = numbersOf(await rows.locator('tbody tr td:last-child').allTextContents());
      expect(listed.reduce((sum, one) => sum + one, 0)).toBe(numbersOf([amount ?? ''])[0]);
    }
    expect(totals[0]?.[0]).toContain('3.051.500.000');
    for (const total of totals) expect(total).toEqual(totals[0]);
    await photograph(page, 'reports-money');
    expect(await findViolations(page)).toEqual([]);
  });

  it('is of the own ward for its officer, on a phone', async () => {
    const { page } = ward;
    await page.goto('/reports/money?cut=MEASURE&stage=ALLOCATED');
    const rows = page.locator('#rows');
    await rows.locator('tbody tr').first().waitFor();
    const [, own] = await Promise.all([
      ask(office, 'MoneyReport', { cut: 'WARD', stage: 'ALLOCATED', withRows: false }),
      ask(ward, 'MoneyReport', { cut: 'MEASURE', stage: 'ALLOCATED', withRows: true, first: 100 }),
    ]);
    expect(numbersOf([(await rows.locator('tfoot td').textContent()) ?? ''])[0]).toBe(own.report.total.allocated);
    await photograph(page, 'phone-reports-money');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  });
});

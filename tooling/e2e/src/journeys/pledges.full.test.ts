import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, openList, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';
const haCau = 'Quỹ Vì người nghèo phường Hà Cầu';
const pool = 'Quỹ Vì người nghèo các phường không còn hộ cận nghèo, có số dư lớn';
const toMove = 'Quỹ phường không còn hộ cận nghèo, còn số dư';
const phone = { size: 'phone', scheme: 'dark' } as const;
const letter = '12/CV-MTTQ';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').replaceAll('−', '-');

/** Pledged, received, allocated, disbursed and left of a pledge in its own table, in units. */
async function unitsOf(page: Page, name: string): Promise<readonly number[]> {
  await page.goto('/sources');
  const row = page
    .getByRole('table', { name: `Đăng ký, dự kiến hỗ trợ: ${measure}` })
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
  await row.waitFor();
  const cells = (await row.locator('td').allTextContents()).map(plain);
  const [pledged, received, allocated, disbursed] = cells.map((cell) => Number(/^([\d.]+) sổ/.exec(cell)?.[1]));
  return [pledged, received, allocated, disbursed].map((one) => one ?? Number.NaN);
}

/** What all savings books add up to, in the foot of the table. */
async function sum(page: Page): Promise<string> {
  await page.goto('/sources');
  const table = page.getByRole('table', { name: `Đăng ký, dự kiến hỗ trợ: ${measure}` });
  return plain(await table.locator('tfoot td').first().textContent());
}

/** What the overview says of all savings books, and the report to whose rows its figure leads. */
async function sumElsewhere(page: Page): Promise<readonly string[]> {
  await page.goto('/');
  const row = page
    .getByRole('table', { name: 'Theo biện pháp hỗ trợ' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: measure, exact: true }) });
  const figure = row.getByRole('link', { name: /: Đăng ký hỗ trợ, / });
  const overview = plain(await figure.textContent());
  await figure.click();
  await page
    .getByRole('table', { name: `Đăng ký hỗ trợ: ${measure}` })
    .locator('tfoot td')
    .waitFor();
  const line = page
    .getByRole('table', { name: 'Tiến độ kinh phí' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: measure, exact: true }) });
  const report = plain(await line.getByRole('link', { name: /: Đăng ký hỗ trợ, / }).textContent());
  const rows = page.getByRole('table', { name: `Đăng ký hỗ trợ: ${measure}` });
  return [overview, report, plain(await rows.locator('tfoot td').textContent())];
}

async function openLedger(page: Page, name: string): Promise<Locator> {
  await page.goto('/sources');
  const table = page.getByRole('table', { name: `Đăng ký, dự kiến hỗ trợ: ${measure}` });
  await table.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: `${measure}: ${name}` }).waitFor();
  return page.getByRole('table', { name: 'Sổ theo dõi nguồn' }).locator('tbody tr');
}

describe('pledges by hand and what ward funds have left', () => {
  let site: Site;
  let officer: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('a pledge is recorded by its document: the figures and the sum follow, the ledger has the row', async () => {
    const { page } = officer;
    const before = await unitsOf(page, haCau);
    expect(before[0]).toBe(2);
    expect(await sum(page)).toBe('78 sổ1.560.000.000 đồng');
    await page.getByRole('button', { name: 'Ghi nhận đăng ký hỗ trợ', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Khoản đăng ký', new RegExp(`^${measure}: ${haCau}`));
    await dialog.getByText('20.000.000 đồng/sổ').waitFor();
    await dialog.getByLabel('Số lượng đăng ký thêm (sổ)').fill('3');
    await dialog.getByText('Sau khi ghi, nguồn đăng ký 5 sổ (100.000.000 đồng)').waitFor();
    await dialog.getByLabel('Số văn bản đăng ký').fill(letter);
    await dialog.getByLabel('Người, đơn vị ủng hộ').fill('Công ty giả định');
    expect(await findViolations(page)).toEqual([]);
    await photograph(page, 'journey-pledge-dialog');
    await submitDialog(page, 'Ghi nhận đăng ký hỗ trợ');
    await dialog.waitFor({ state: 'detached' });
    expect(await unitsOf(page, haCau)).toEqual([5, ...before.slice(1)]);
    expect(await sum(page)).toBe('81 sổ1.620.000.000 đồng');
    expect(await sumElsewhere(page)).toEqual(Array(3).fill('1.620.000.000 đồng'));
    await photograph(page, 'journey-pledged-in-reports');
    await page.locator('#rows').getByRole('link', { name: haCau }).click();
    await page.getByRole('heading', { level: 2, name: `${measure}: ${haCau}` }).waitFor();
    const rows = await openLedger(page, haCau);
    const row = rows.filter({ hasText: letter });
    expect(plain(await row.textContent())).toMatch(/Đăng ký thêm.*3 sổ.*Văn bản 12\/CV-MTTQ.*Công ty giả định/);
    await photograph(page, 'journey-pledge-recorded');
  });

  it('money comes for it, and what came keeps it from being taken back, with the figures', async () => {
    const { page } = officer;
    const rows = await openLedger(page, haCau);
    await page.getByRole('button', { name: 'Ghi tiếp nhận', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Hình thức', 'Nộp vào quỹ');
    await dialog.getByLabel('Số tiền').fill('80.000.000');
    await dialog.getByLabel('Số chứng từ').fill('PT 41');
    await submitDialog(page, 'Ghi tiếp nhận');
    await dialog.waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'PT 41' }).first().waitFor();
    await page.getByRole('button', { name: `Rút đăng ký theo văn bản ${letter}` }).click();
    expect(await findViolations(page)).toEqual([]);
    await dialog.getByLabel('Lý do').fill('Ghi nhầm quỹ');
    await submitDialog(page, 'Rút đăng ký');
    await dialog.getByText('Đã tiếp nhận 4 sổ, rút thì chỉ còn đăng ký 2 sổ: không rút được.').waitFor();
    await dialog.getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('button', { name: 'Hủy tiếp nhận PT 41' }).click();
    await dialog.getByLabel('Lý do').fill('Ghi nhầm quỹ');
    await submitDialog(page, 'Hủy tiếp nhận');
    await dialog.waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'Bút toán hủy' }).waitFor();
  });

  it('is taken back from the ledger: both rows stay, the sum is the plan again', async () => {
    const { page } = officer;
    const rows = await openLedger(page, haCau);
    await page.getByRole('button', { name: `Rút đăng ký theo văn bản ${letter}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Đơn vị xin rút');
    await submitDialog(page, 'Rút đăng ký');
    await dialog.waitFor({ state: 'detached' });
    const reversal = rows.filter({ hasText: 'Hủy đăng ký thêm' });
    await reversal.waitFor();
    expect(plain(await reversal.textContent())).toMatch(/-3 sổ.*12\/CV-MTTQ/);
    expect(await page.getByRole('button', { name: /^Rút đăng ký/ }).count()).toBe(0);
    expect(await sum(page)).toBe('78 sổ1.560.000.000 đồng');
  });

  it('what a ward fund without near-poor households has left is moved from the head of the page', async () => {
    const { page } = officer;
    const [[given], [got]] = [await unitsOf(page, pool), await unitsOf(page, haCau)];
    const fund = page.getByRole('table', { name: toMove }).getByRole('row', { name: pool });
    const left = Number(/([\d.]+) sổ/.exec(plain(await fund.locator('td').nth(3).textContent()))?.[1]);
    expect(left).toBeGreaterThan(0);
    await fund.getByRole('button', { name: /^Điều tiết từ/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`Nhiều nhất ${left} sổ`).first().waitFor();
    await dialog.getByText('II.2.2.2#4', { exact: true }).waitFor();
    const funds = await openList(dialog.getByRole('combobox', { name: 'Chuyển từ' }));
    const tied = funds.getByRole('option', { name: new RegExp(`^${measure}: ${haCau}`) });
    expect(await tied.getAttribute('aria-disabled')).toBe('true');
    expect(plain(await tied.textContent())).toContain(
      'còn hộ cận nghèo: tiền của phường dùng cho hộ của phường. Căn cứ: II.2.2.2#4.',
    );
    await photograph(page, 'journey-funds-to-move');
    expect(await funds.getByRole('option').first().textContent()).toContain(pool);
    await funds.getByRole('option').first().click();
    await funds.waitFor({ state: 'detached' });
    await choose(dialog, 'Chuyển đến', new RegExp(`^${measure}: ${haCau}`));
    await dialog.getByLabel('Số lượng, theo đơn vị của nguồn chuyển đi').fill(String(left));
    await dialog.getByLabel('Văn bản căn cứ').fill('46/QĐ-BCĐ');
    expect(await findViolations(page)).toEqual([]);
    await submitDialog(page, 'Điều tiết nguồn');
    await dialog.waitFor({ state: 'detached' });
    expect((await unitsOf(page, pool))[0]).toBe((given ?? 0) - left);
    expect((await unitsOf(page, haCau))[0]).toBe((got ?? 0) + left);
    expect(await sum(page)).toBe('78 sổ1.560.000.000 đồng');
    expect(await page.getByRole('table', { name: toMove }).count()).toBe(0);
  });

  it('the agency of a ward records for its own fund alone, and is offered no other', async () => {
    const { page, pageErrors } = await site.person(
      'AGENCY_OFFICER',
      { agency: 'ward-peoples-committee/ha-cau' },
      phone,
    );
    await page.goto('/sources');
    await page.getByRole('button', { name: 'Ghi nhận đăng ký hỗ trợ', exact: true }).click();
    const list = await openList(page.getByRole('dialog').getByRole('combobox', { name: 'Khoản đăng ký' }));
    const names = await list.getByRole('option').allTextContents();
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.includes(haCau))).toEqual([]);
    await list.getByRole('option').first().click();
    await page.getByRole('dialog').getByText('Hình thức nguồn').waitFor();
    await photograph(page, 'journey-pledge-dialog-phone');
    expect(await findViolations(page)).toEqual([]);
    expect([...pageErrors, ...officer.pageErrors, ...officer.strayRequests]).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { formatShortDate, isoDate } from '@vuonlen/plan/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { findBorrower } from '../borrower.ts';
import { photograph, type Visit } from '../browser.ts';
import { submitDialog } from '../officer.ts';
import { mutationIdOf, openSite, type Site } from '../site.ts';

const [july, january] = [formatShortDate(isoDate('2024-07-05')), formatShortDate(isoDate('2025-01-05'))];
const million = (amount: number) => `${amount}.000.000 đồng`;

/** Opening, lent, paid back and closing figures of the report that is open. */
async function figuresOf(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Số liệu báo cáo' }).locator('tbody tr');
  await rows.first().waitFor();
  return Promise.all((await rows.all()).map(async (row) => (await row.locator('td').textContent()) ?? ''));
}

async function begin(page: Page, button: string, reason?: string): Promise<void> {
  await page.goto('/bank-reports');
  await page.getByRole('button', { name: button }).click();
  if (reason) await page.getByRole('dialog').getByLabel('Lý do đính chính').fill(reason);
  await submitDialog(page, reason ? 'Đính chính' : 'Lập báo cáo');
  await page.getByText('Bản nháp', { exact: true }).waitFor();
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nộp báo cáo', exact: true }).click();
  await submitDialog(page, 'Nộp báo cáo');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('Đã nộp, đã khóa').waitFor();
}

describe('a loan that is recorded late', () => {
  let site: Site;
  let bank: Visit;
  let phone: Visit;
  let household = '';
  let draft = '';

  const lend = async (effectiveOn: string, amount: number) => {
    const input = { household, kind: 'HOUSING_LOAN', amount, termMonths: 60, effectiveOn, reason: 'Ghi bổ sung' };
    const answer = await bank.context.request.post('/graphql', {
      data: {
        documentId: mutationIdOf('RecordLoan'),
        variables: { input: { ...input, idempotencyKey: randomUUID() } },
      },
      headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
    });
    expect(await answer.text()).toContain('RecordLoanSuccess');
  };

  beforeAll(async () => {
    site = await openSite();
    const agency = { agency: 'social-policy-bank' };
    bank = await site.person('AGENCY_OFFICER', agency);
    phone = await site.person('AGENCY_OFFICER', agency, { size: 'phone', scheme: 'dark' });
    household = (await findBorrower(site, bank)).id;
    await lend('2024-06-01', 30_000_000);
  });
  afterAll(async () => {
    await site?.close();
  });

  it('begins with a report made too early: it waits for its day, and is discarded', async () => {
    const { page } = bank;
    await begin(page, `Lập báo cáo ngày ${july}`);
    await page.getByText(`Chưa hết kỳ báo cáo: nộp từ ngày ${july} (mục IV.8#4).`).waitFor();
    expect(await page.getByRole('button', { name: 'Nộp báo cáo' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Hủy bản nháp', exact: true }).click();
    await page.getByRole('dialog').getByText('Bản nháp chưa nộp được bỏ đi', { exact: false }).waitFor();
    await photograph(page, 'journey-bank-draft-discarded');
    expect(await findViolations(page)).toEqual([]);
    await submitDialog(page, 'Hủy bản nháp');
    await page.getByRole('button', { name: `Lập báo cáo ngày ${july}` }).waitFor();
    await page.getByText('Chưa lập', { exact: true }).waitFor();
  });

  it('is not in the report of July, and the draft of January says so as soon as it is recorded', async () => {
    const { page } = bank;
    await site.workOn('2024-07-05');
    await begin(page, `Lập báo cáo ngày ${july}`);
    await send(page);
    expect(await figuresOf(page)).toEqual(['0 đồng', million(30), '0 đồng', million(30)]);
    await begin(page, `Lập báo cáo ngày ${january}`);
    draft = page.url();
    expect(await figuresOf(page)).toEqual([million(30), '0 đồng', '0 đồng', million(30)]);
    await site.workOn('2025-01-05');
    await lend('2024-06-20', 10_000_000);
    await page.goto(draft);
    await page.getByText(`đính chính báo cáo ngày ${july} trước (mục IV.8#4).`, { exact: false }).waitFor();
    expect(await figuresOf(page)).toEqual([million(40), '0 đồng', '0 đồng', million(40)]);
    expect(await page.getByRole('button', { name: 'Nộp báo cáo' }).count()).toBe(0);
    await photograph(page, 'journey-bank-draft-outrun');
    await phone.page.goto(draft);
    await phone.page.getByText(`đính chính báo cáo ngày ${july} trước`, { exact: false }).waitFor();
    await photograph(phone.page, 'journey-bank-draft-outrun-phone');
    for (const visit of [bank, phone]) expect(await findViolations(visit.page)).toEqual([]);
  });

  it('is put right by a correction of July beside that draft, which is then submitted', async () => {
    const { page } = bank;
    await page.goto('/bank-reports');
    await page.getByRole('button', { name: `Đính chính báo cáo ngày ${july}` }).waitFor();
    await photograph(page, 'journey-bank-periods');
    await phone.page.goto('/bank-reports');
    await phone.page.getByRole('button', { name: `Đính chính báo cáo ngày ${july}` }).waitFor();
    await photograph(phone.page, 'journey-bank-periods-phone');
    await begin(page, `Đính chính báo cáo ngày ${july}`, 'Ghi bổ sung khoản vay ngày 20/6');
    await send(page);
    expect(await figuresOf(page)).toEqual(['0 đồng', million(40), '0 đồng', million(40)]);
    await page.goto(draft);
    await send(page);
    expect(await figuresOf(page)).toEqual([million(40), '0 đồng', '0 đồng', million(40)]);
    for (const { pageErrors, strayRequests } of [bank, phone]) expect([...pageErrors, ...strayRequests]).toEqual([]);
  });
});

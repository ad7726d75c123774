import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';
const papers = /^(In danh sách ký nhận|Lệnh chi|Danh sách ký nhận)/;

/** Makes a batch of the books of Đồng Mai; the count of its lines. */
async function make(page: Page): Promise<number> {
  await page.goto('/disbursements');
  await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Biện pháp hỗ trợ', measure);
  await choose(dialog, 'Phường', 'Đồng Mai');
  await submitDialog(page, 'Xem trước');
  await dialog.getByRole('button', { name: /^Lập đợt chi \d+ khoản$/ }).click();
  await page.getByRole('heading', { level: 2, name: `${measure}, phường Đồng Mai` }).waitFor();
  return page.getByRole('table', { name: 'Danh sách ký nhận' }).getByRole('row').count();
}

describe('a batch of payments that nobody wants any more', () => {
  let site: Site;
  let maker: Visit;
  let leader: Visit;
  let phone: Visit;
  let lines = 0;

  beforeAll(async () => {
    site = await openSite();
    maker = await site.person('COMMITTEE_OFFICER');
    leader = await site.person('COMMITTEE_LEADER');
    phone = await site.person('COMMITTEE_OFFICER', {}, { size: 'phone', scheme: 'dark' });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is discarded as a draft without a word, and no paper of it is offered', async () => {
    const { page } = maker;
    lines = await make(page);
    expect(await page.getByRole('button', { name: papers }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Hủy đợt chi', exact: true }).click();
    await submitDialog(page, 'Hủy đợt chi');
    await page.getByText('Đã hủy', { exact: true }).waitFor();
    await page.getByText('Đợt chi này đã hủy: không chi, không ký nhận theo danh sách này.').waitFor();
    expect(await page.getByRole('button', { name: papers }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^(Trình duyệt|Hủy đợt chi)$/ }).count()).toBe(0);
    await photograph(page, 'journey-batch-discarded');
    await phone.page.goto(page.url());
    await phone.page.getByText('Đã hủy', { exact: true }).waitFor();
    await photograph(phone.page, 'journey-batch-discarded-phone');
    for (const visit of [maker, phone]) expect(await findViolations(visit.page)).toEqual([]);
  });

  it('leaves its supports to another, which comes back and is discarded with a reason', async () => {
    const { page } = maker;
    expect(await make(page)).toBe(lines);
    await page.getByRole('button', { name: 'Trình duyệt', exact: true }).click();
    await submitDialog(page, 'Trình duyệt');
    await page.getByText('Chờ duyệt', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Hủy đợt chi', exact: true }).count()).toBe(0);
    await leader.page.goto(page.url());
    await leader.page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await leader.page.getByRole('dialog').getByLabel('Lý do').fill('Thiếu hộ ở tổ 3');
    await submitDialog(leader.page, 'Trả lại');
    await leader.page.getByText('Đã trả lại', { exact: true }).waitFor();
    expect(await leader.page.getByRole('button', { name: 'Hủy đợt chi', exact: true }).count()).toBe(0);
    await page.reload();
    await page.getByText('Đã trả lại: Thiếu hộ ở tổ 3').waitFor();
    await page.getByRole('button', { name: 'Hủy đợt chi', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Hủy đợt chi', exact: true }).isDisabled()).toBe(true);
    await photograph(page, 'journey-batch-discard-dialog');
    expect(await findViolations(page)).toEqual([]);
    await dialog.getByLabel('Lý do').fill('Lập lại theo danh sách mới');
    await submitDialog(page, 'Hủy đợt chi');
    await page.getByText('Đã hủy', { exact: true }).waitFor();
    await page.getByText('Lập lại theo danh sách mới').waitFor();
  });

  it('is listed under its state', async () => {
    const { page } = maker;
    await page.goto('/disbursements');
    await choose(page, 'Trạng thái', 'Đã hủy');
    const rows = page.getByRole('table', { name: 'Chi hỗ trợ' }).locator('tbody tr');
    await page.waitForURL(/state=DISCARDED/);
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    await photograph(page, 'journey-batches-discarded');
    for (const { pageErrors, strayRequests } of [maker, leader, phone]) {
      expect([...pageErrors, ...strayRequests]).toEqual([]);
    }
  });
});

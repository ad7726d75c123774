import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';
const paper = '12/UQ-BCĐ ngày 14/6/2024';
const reason = 'Lãnh đạo đã về cơ quan';
const [leaderName, officerName] = ['Người COMMITTEE_LEADER', 'Người COMMITTEE_OFFICER'];

/** Makes a batch of the savings books of a ward, and submits it. @returns its address */
async function submitBatch(page: Page, ward: string): Promise<string> {
  await page.goto('/disbursements');
  await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Biện pháp hỗ trợ', measure);
  await choose(dialog, 'Phường', ward);
  await submitDialog(page, 'Xem trước');
  await dialog.getByRole('button', { name: /^Lập đợt chi \d+ khoản$/ }).click();
  await page.getByRole('heading', { level: 2, name: `${measure}, phường ${ward}` }).waitFor();
  await page.getByRole('button', { name: 'Trình duyệt', exact: true }).click();
  await submitDialog(page, 'Trình duyệt');
  await page.getByText('Chờ duyệt', { exact: true }).waitFor();
  return page.url();
}

async function approve(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Duyệt chi', exact: true }).click();
  await submitDialog(page, 'Duyệt chi');
}

/** The batch waits, and approving it is not offered. */
async function mayNotApprove(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText('Chờ duyệt', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: /^Duyệt/ }).count()).toBe(0);
}

/** The screen, by its entry of the menu, at the delegations. */
async function openByMenu(page: Page): Promise<void> {
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
  await menu.getByRole('menuitem', { name: 'Người dùng, phân quyền', exact: true }).click();
  await page.getByRole('tab', { name: 'Ủy quyền', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Ủy quyền có tác dụng gì?' }).waitFor();
}

function rowsOf(page: Page) {
  return page.getByRole('table', { name: 'Ủy quyền' }).locator('tbody tr');
}

describe('a leader who is away hands the approval of payments on', () => {
  let site: Site;
  let maker: Visit;
  let leader: Visit;
  let delegate: Visit;
  const addresses: string[] = [];

  beforeAll(async () => {
    site = await openSite();
    maker = await site.person('ADMINISTRATOR');
    leader = await site.person('COMMITTEE_LEADER');
    delegate = await site.person('COMMITTEE_OFFICER');
    await site.person('AUDITOR');
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(['Đồng Mai', 'Yên Nghĩa'])('a batch of %s is made and submitted by somebody else', async (ward) => {
    addresses.push(await submitBatch(maker.page, ward));
  });

  it('before that, approving is not offered to an officer', async () => {
    await mayNotApprove(delegate.page, addresses[0] ?? '');
  });

  it('records it for the officer, chosen by name, until a day that is not before the first', async () => {
    const { page } = leader;
    await openByMenu(page);
    await page.getByText('Không có ủy quyền nào trong thời hạn').waitFor();
    await page.getByRole('button', { name: 'Ghi ủy quyền', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Ghi ủy quyền' });
    expect(await dialog.getByLabel('Người ủy quyền', { exact: false }).first().inputValue()).toContain(leaderName);
    const picker = dialog.getByRole('combobox', { name: 'Người được ủy quyền' });
    await picker.fill('kiem tra');
    await page.getByText('Không có ai tên như vậy').waitFor();
    await picker.fill('thuong truc');
    await page.getByRole('option', { name: officerName }).click();
    const from = await dialog.getByLabel('Từ ngày').inputValue();
    await dialog.getByLabel('Đến hết ngày').fill('01/01/2024');
    await dialog.getByText('Ngày kết thúc không được trước ngày bắt đầu.').waitFor();
    await dialog.getByLabel('Văn bản ủy quyền').fill(paper);
    const send = dialog.getByRole('button', { name: 'Ghi ủy quyền', exact: true });
    expect(await send.isDisabled()).toBe(true);
    await dialog.getByLabel('Từ ngày').fill('01/01/2024');
    await send.click();
    const refused = 'Ủy quyền không được bắt đầu trước ngày làm việc.';
    await dialog.locator('.MuiFormHelperText-root', { hasText: refused }).waitFor();
    await photograph(page, 'journey-delegation-refused');
    await dialog.getByLabel('Từ ngày').fill(from);
    await dialog.getByLabel('Đến hết ngày').fill('31/12/2099');
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    expect(await rowsOf(page).count()).toBe(1);
    const row = (await rowsOf(page).first().textContent()) ?? '';
    for (const part of [leaderName, officerName, 'Duyệt chi hỗ trợ', from, '31/12/2099', paper, 'Còn hiệu lực']) {
      expect(row).toContain(part);
    }
    await photograph(page, 'journey-delegation-in-force');
  });

  it('who then approves what somebody else made, by that paper', async () => {
    const { page } = delegate;
    await approve(page, addresses[0] ?? '');
    await page.getByText('Đã duyệt, chờ chi').waitFor();
    await page.getByText(`${leaderName} ủy quyền, ${paper}`).waitFor();
  });

  it('shows it to an officer and an auditor, who may press nothing; no name of an account is told', async () => {
    for (const role of ['COMMITTEE_OFFICER', 'AUDITOR'] as const) {
      const { page, pageErrors } = await site.person(role);
      const answers: string[] = [];
      page.on('response', async (response) => {
        if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''));
      });
      await openByMenu(page);
      await rowsOf(page).first().waitFor();
      expect(await page.getByRole('tab').allTextContents()).toEqual(['Ủy quyền', 'Quyền theo vai trò']);
      for (const name of ['Ghi ủy quyền', /^Chấm dứt ủy quyền/]) {
        expect(await page.getByRole('button', { name }).count(), String(name)).toBe(0);
      }
      const told = answers.filter((answer) => answer.includes('"delegations"'));
      expect(told.length).toBeGreaterThan(0);
      for (const answer of told) {
        expect(answer).toContain(officerName);
        expect(answer).not.toMatch(/username|(officer|leader)_[0-9a-f]{8}/);
      }
      expect(pageErrors).toEqual([]);
    }
  });

  it('shows it to another leader, who cannot end what is not his', async () => {
    const { page } = await site.person('COMMITTEE_LEADER');
    await page.goto('/users?view=delegations');
    await rowsOf(page).first().waitFor();
    expect(await page.getByRole('button', { name: /^Chấm dứt ủy quyền/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ghi ủy quyền', exact: true }).waitFor();
  });

  it('is a card on a phone', async () => {
    const { page } = await site.person('COMMITTEE_LEADER', {}, { size: 'phone' });
    await page.goto('/users?view=delegations');
    await rowsOf(page).first().waitFor();
    const card = (await rowsOf(page).first().boundingBox()) ?? { width: 0 };
    expect(card.width).toBeLessThanOrEqual(390);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await photograph(page, 'journey-delegation-phone');
  });

  it('ends it with a reason, and the officer may not any more; what he approved stays', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: `Chấm dứt ủy quyền của ${leaderName} cho ${officerName}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Chấm dứt ủy quyền' });
    const send = dialog.getByRole('button', { name: 'Chấm dứt ủy quyền', exact: true });
    expect(await send.isDisabled()).toBe(true);
    await dialog.getByLabel('Lý do').fill(reason);
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Không có ủy quyền nào trong thời hạn').waitFor();
    await page.getByRole('button', { name: 'Xem tất cả ủy quyền' }).click();
    await rowsOf(page).first().waitFor();
    const row = (await rowsOf(page).first().textContent()) ?? '';
    expect(row).toContain('Đã chấm dứt');
    expect(row).toContain(reason);
    expect(row).not.toContain('Còn hiệu lực');
    expect(await page.getByRole('button', { name: /^Chấm dứt ủy quyền/ }).count()).toBe(0);
    await photograph(page, 'journey-delegation-ended');
    await mayNotApprove(delegate.page, addresses[1] ?? '');
    await delegate.page.goto(addresses[0] ?? '');
    await delegate.page.getByText('Đã duyệt, chờ chi').waitFor();
    for (const { pageErrors, strayRequests } of [maker, leader, delegate]) {
      expect([...pageErrors, ...strayRequests]).toEqual([]);
    }
  });
});

describe('an agency officer who acts in the place of a leader', () => {
  let site: Site;
  const scope = { agency: 'fatherland-front' };
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  async function openOwn(page: Page): Promise<void> {
    await page.goto('/');
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('menuitem', { name: 'Ủy quyền của tôi', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Ủy quyền của tôi' }).waitFor();
  }

  it('sees what the right stands on, from the menu of the account; another officer of the body sees nothing', async () => {
    const [{ page: leader }, other] = [
      await site.person('COMMITTEE_LEADER'),
      await site.person('AGENCY_OFFICER', scope),
    ];
    await openOwn(other.page);
    await other.page.getByText('Không có ủy quyền nào trong thời hạn').waitFor();
    const { page, pageErrors } = await site.person('AGENCY_OFFICER', { agency: 'red-cross' }, { size: 'phone' });
    await openOwn(page);
    await page.getByText('Không có ủy quyền nào trong thời hạn').waitFor();
    await leader.goto('/users?view=delegations');
    await leader.getByRole('button', { name: 'Ghi ủy quyền', exact: true }).click();
    const dialog = leader.getByRole('dialog', { name: 'Ghi ủy quyền' });
    const picker = dialog.getByRole('combobox', { name: 'Người được ủy quyền' });
    await picker.fill('agency');
    await leader.getByRole('option', { name: /Chữ thập đỏ/ }).click();
    await dialog.getByLabel('Đến hết ngày').fill('31/12/2099');
    await dialog.getByLabel('Văn bản ủy quyền').fill(paper);
    await dialog.getByRole('button', { name: 'Ghi ủy quyền', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    // Told live: nobody loads the page again.
    await rowsOf(page).first().waitFor();
    const row = (await rowsOf(page).first().textContent()) ?? '';
    for (const part of [leaderName, paper, '31/12/2099', 'Còn hiệu lực']) expect(row).toContain(part);
    expect(await page.getByRole('button', { name: /^(Ghi|Chấm dứt) ủy quyền/ }).count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await photograph(page, 'journey-delegation-own-phone');
    await openOwn(other.page);
    await other.page.getByText('Không có ủy quyền nào trong thời hạn').waitFor();
    await photograph(other.page, 'journey-delegation-own-none');
    await leader.getByRole('button', { name: /^Chấm dứt ủy quyền của/ }).click();
    const ending = leader.getByRole('dialog', { name: 'Chấm dứt ủy quyền' });
    await ending.getByLabel('Lý do').fill(reason);
    await ending.getByRole('button', { name: 'Chấm dứt ủy quyền', exact: true }).click();
    await ending.waitFor({ state: 'detached' });
    await page.getByText('Không có ủy quyền nào trong thời hạn').waitFor();
    expect([...pageErrors, ...other.pageErrors]).toEqual([]);
  });
});

describe('what each role may do', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is a table of all roles, narrowed by a word and by a role', async () => {
    const { page, pageErrors } = await site.person('ADMINISTRATOR');
    await page.goto('/users?view=rights');
    const table = page.getByRole('table', { name: 'Quyền theo vai trò' });
    const row = table.getByRole('row', { name: /^Duyệt chi hỗ trợ/ });
    const marks = row.getByRole('cell');
    const said = async (at: number) => (await marks.nth(at).ariaSnapshot()).replaceAll('\n', ' ');
    await row.waitFor();
    expect(await marks.count()).toBe(6);
    expect(await said(1)).toContain('Được');
    expect(await said(2)).toContain('Theo ủy quyền');
    expect(await said(4)).toContain('Không');
    await page.getByRole('searchbox', { name: 'Tìm việc' }).fill('uy quyen');
    await page.getByText('4 việc', { exact: true }).waitFor();
    await choose(page, 'Vai trò', 'Kiểm tra, giám sát');
    await page.getByText('2 việc', { exact: true }).waitFor();
    expect(await table.locator('tbody th[scope="row"]').allTextContents()).toEqual([
      'Xem các ủy quyền',
      'Xem ủy quyền của mình',
    ]);
    expect(pageErrors).toEqual([]);
  });

  it('is the list of the own role on a phone, and of another one that is chosen', async () => {
    const { page } = await site.person('AUDITOR', {}, { size: 'phone' });
    await page.goto('/users?view=rights');
    await page.getByRole('heading', { level: 2, name: 'Kiểm tra, giám sát' }).waitFor();
    expect(await page.locator('main li').allTextContents()).not.toContain('Thêm hộ');
    await choose(page, 'Vai trò', 'Cán bộ phường');
    await page.getByRole('heading', { level: 2, name: 'Cán bộ phường' }).waitFor();
    expect(await page.locator('main li').allTextContents()).toContain('Thêm hộ');
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, openList, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const paper = '45/QĐ-BCĐ';

describe('what was recorded wrongly', () => {
  let site: Site;
  let office: Visit;
  let agency: Visit;
  let admin: Visit;

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
    admin = await site.person('ADMINISTRATOR');
    agency = await site.person('AGENCY_OFFICER', { agency: 'red-cross' });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is a move between funds: it is taken back by another, and both say so', async () => {
    const { page } = office;
    await page.goto('/sources?view=moves');
    await page.getByRole('button', { name: 'Điều tiết nguồn', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Chuyển từ', /^Tặng sổ tiết kiệm: .*các phường không còn hộ cận nghèo/);
    await choose(dialog, 'Chuyển đến', /^Tặng sổ tiết kiệm: .*Hà Cầu/);
    await dialog.getByLabel('Số lượng, theo đơn vị của nguồn chuyển đi').fill('2');
    await dialog.getByLabel('Văn bản căn cứ').fill(paper);
    await submitDialog(page, 'Điều tiết nguồn');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Hủy điều tiết theo ${paper}` }).click();
    expect(await findViolations(page)).toEqual([]);
    await dialog.getByLabel('Lý do').fill('Ghi nhầm quỹ');
    await submitDialog(page, 'Hủy điều tiết');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Đã hủy ngày /).waitFor();
    await page.getByText('Bút toán hủy', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Hủy điều tiết/ }).count()).toBe(0);
    await photograph(page, 'journey-move-taken-back');
  });

  it('is the working date: an administrator sets it where it stands, and nobody else may', async () => {
    const { page } = admin;
    await page.goto('/');
    await page
      .getByRole('button', { name: /^Ngày làm việc: / })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày làm việc').fill('20/6/2024');
    expect(await findViolations(page)).toEqual([]);
    await submitDialog(page, 'Đặt ngày làm việc');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ngày làm việc: 20/6/2024' }).first().waitFor();
    await office.page.goto('/');
    await office.page.getByText('Ngày làm việc: 20/6/2024').first().waitFor();
    expect(await office.page.getByRole('button', { name: /^Ngày làm việc/ }).count()).toBe(0);
  });

  it('and an agency that keeps no fund is offered none of it', async () => {
    const { page } = agency;
    await page.goto('/sources?view=moves');
    await page.getByRole('button', { name: 'Điều tiết nguồn', exact: true }).click();
    await page.getByRole('dialog').getByText('Cơ quan của đồng chí không giữ quỹ nào').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    expect(await page.getByRole('button', { name: /^Hủy điều tiết/ }).count()).toBe(0);
    await page
      .getByRole('navigation', { name: 'Trình đơn chính' })
      .getByRole('menuitem', { name: 'Nhập danh sách' })
      .click();
    const list = await openList(page.getByRole('combobox', { name: 'Loại danh sách' }));
    const kinds = await list.getByRole('option').allTextContents();
    expect(kinds).toEqual(['Danh sách đăng ký hỗ trợ', 'Danh sách tiếp nhận']);
    for (const { pageErrors } of [office, admin, agency]) expect(pageErrors).toEqual([]);
  });
});

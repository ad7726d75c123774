import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, openList, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

describe('what a dissolved body still owes, and the files of a dissolved ward', () => {
  let site: Site;
  let officer: Visit;

  beforeAll(async () => {
    site = await openSite();
    await site.workOn('2025-07-02');
    officer = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is found in the list of what nobody is stated to hold', async () => {
    const { page } = officer;
    await page.goto('/agencies?view=open');
    const duty = page.getByRole('article').filter({ hasText: 'IV.8#4' }).first();
    await duty.getByText('Chưa rõ nơi kế tục', { exact: true }).first().waitFor();
    await duty.getByText('Phòng giao dịch Ngân hàng Chính sách xã hội quận', { exact: true }).waitFor();
    await photograph(page, 'journey-open-commitments');
  });

  it('is held again when a successor is recorded by a document that was read', async () => {
    const { page } = officer;
    await page.getByRole('tab', { name: 'Danh mục' }).click();
    await page.getByRole('button', { name: 'Thêm cơ quan, đơn vị', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên tiếng Việt').fill('Phòng giao dịch Hà Đông mới');
    await dialog.getByLabel('Tên tiếng Anh').fill('New transaction office');
    await choose(dialog, 'Loại', 'Ngân hàng');
    await dialog.getByLabel('Văn bản thành lập').fill('12/QĐ-NHCS');
    await submitDialog(page, 'Thêm cơ quan, đơn vị');
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: /^Ghi nơi kế tục: .*Ngân hàng Chính sách/ })
      .first()
      .click();
    await choose(dialog, 'Phạm vi kế tục', /^Toàn bộ/);
    await choose(dialog, 'Nơi kế tục', 'Phòng giao dịch Hà Đông mới');
    await dialog.getByLabel('Ngày nơi kế tục bắt đầu giữ việc').fill('01/7/2025');
    await dialog.getByLabel('Văn bản làm căn cứ').fill('12/QĐ-NHCS');
    await dialog.getByLabel('Đã đọc và kiểm chứng chính văn bản này').check();
    await dialog.getByLabel('Lý do ghi sau ngày kế tục').fill('Văn bản đến muộn');
    await submitDialog(page, 'Ghi nơi kế tục');
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/agencies?view=open&show=all&kind=DUTY');
    const duty = page.getByRole('article').filter({ hasText: 'IV.8#4' }).first();
    // A list of some ninety duties with all who hold them takes its time on a machine that others use too.
    await duty.waitFor();
    await duty.scrollIntoViewIfNeeded();
    await photograph(page, 'journey-succeeded');
    await duty.getByText('Phòng giao dịch Hà Đông mới').first().waitFor();
    await duty.getByText('Đã có nơi giữ', { exact: true }).first().waitFor();
    await page.goto('/agencies?view=records');
    await page.getByRole('article').getByText('Đã kiểm chứng văn bản').waitFor();
  });

  it('lets the file of a household go over to the successor of its ward, by minutes', async () => {
    const { page } = officer;
    await page.goto('/places?show=ended');
    const ward = page.getByRole('article').filter({ hasText: 'Phường Biên Giang' });
    await ward.getByText('Còn 22 hồ sơ hộ chưa bàn giao').waitFor();
    await photograph(page, 'journey-places');
    await page.getByRole('button', { name: 'Bàn giao hồ sơ hộ của Phường Biên Giang' }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Hộ', /·/);
    expect(await dialog.getByRole('combobox', { name: 'Bên nhận' }).textContent()).toContain('Phường Chương Mỹ');
    await dialog.getByLabel('Số biên bản').fill('01/BB-BG');
    await dialog.getByLabel('Danh mục bàn giao').fill('Phiếu rà soát\nQuyết định công nhận');
    await dialog.getByLabel('Người ký bên giao', { exact: false }).first().fill('Nguyễn Văn Giao');
    await dialog.getByLabel('Chức vụ người ký bên giao').fill('Chủ tịch');
    await dialog.getByLabel('Người ký bên nhận', { exact: false }).first().fill('Trần Thị Nhận');
    await dialog.getByLabel('Chức vụ người ký bên nhận').fill('Công chức');
    await photograph(page, 'journey-handover-dialog');
    await submitDialog(page, 'Bàn giao hồ sơ hộ');
    await dialog.waitFor({ state: 'detached' });
    await ward.getByText('Còn 21 hồ sơ hộ chưa bàn giao').waitFor();
    await page.getByRole('tab', { name: 'Bàn giao hồ sơ hộ' }).click();
    const record = page.getByRole('article').filter({ hasText: 'Biên bản 01/BB-BG' });
    await record.getByText('Phường Biên Giang → Phường Chương Mỹ').waitFor();
    await record.getByText('Phiếu rà soát; Quyết định công nhận').waitFor();
    await photograph(page, 'journey-handovers');
    expect([...officer.pageErrors, ...officer.strayRequests]).toEqual([]);
  });

  it('is found under its new ward; what is new is registered in wards that live', async () => {
    const { page } = officer;
    await page.goto('/households');
    await choose(page, 'Phường', /^Chương Mỹ \(1\)$/);
    await page.getByText(/^1–1 trong 1$/).waitFor();
    await page.goto('/households/create');
    const wards = await openList(page.getByRole('combobox', { name: 'Phường' }));
    const offered = await wards.getByRole('option').allTextContents();
    expect(offered).toContain('Chương Mỹ');
    expect(offered.filter((name) => /Biên Giang|Đồng Mai|Hà Cầu|đã sáp nhập/.test(name))).toEqual([]);
    await photograph(page, 'journey-registration-2025');
    await page.keyboard.press('Escape');
  });

  it('shows an auditor everything and offers nothing', async () => {
    const { page, pageErrors } = await site.person('AUDITOR');
    await page.goto('/places?show=ended');
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('button', { name: /^(Ghi nơi kế tục|Bàn giao hồ sơ hộ)/ }).count()).toBe(0);
    expect(pageErrors).toEqual([]);
  });
});

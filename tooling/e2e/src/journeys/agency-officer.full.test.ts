import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, openList, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

describe('an officer of the Fatherland Front', () => {
  let site: Site;
  let officer: Visit;
  let leader: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('AGENCY_OFFICER', { agency: 'fatherland-front' });
    leader = await site.person('COMMITTEE_LEADER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('records what came into the fund that it keeps', async () => {
    const { page } = officer;
    await page.goto('/sources?view=receipts');
    await page.getByText('Chưa ghi khoản tiếp nhận nào').waitFor();
    await page.getByRole('button', { name: 'Ghi tiếp nhận', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Khoản đăng ký', /^Tặng sổ tiết kiệm: Quỹ Vì người nghèo quận/);
    await choose(dialog, 'Hình thức', 'Nộp vào quỹ');
    await dialog.getByLabel('Số tiền').fill('60.000.000');
    await dialog.getByLabel('Số chứng từ').fill('PT 07');
    await submitDialog(page, 'Ghi tiếp nhận');
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('row', { name: /PT 07/ });
    await row.waitFor();
    expect((await row.textContent())?.replaceAll('\u00a0', ' ')).toContain('60.000.000');
    await photograph(page, 'journey-agency-receipt');
  });

  it('tells how far a duty of its own is', async () => {
    const { page } = officer;
    await page.goto('/duties?view=all');
    const duties = page.getByRole('article');
    await duties.first().waitFor();
    const [first] = await duties.all();
    const title = (await first?.getByRole('heading').first().textContent()) ?? '';
    await duties
      .first()
      .getByRole('button', { name: /^Cập nhật tiến độ/ })
      .click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Tiến độ', 'Đang thực hiện');
    await dialog.getByLabel('Tỷ lệ hoàn thành').fill('40');
    await dialog.getByLabel('Tài liệu minh chứng').fill('Báo cáo 12/BC-MTTQ');
    await submitDialog(page, 'Cập nhật tiến độ');
    await dialog.waitFor({ state: 'detached' });
    const card = page.getByRole('article').filter({ hasText: title });
    await card.getByRole('progressbar', { name: 'Hoàn thành 40 %' }).waitFor();
    await photograph(page, 'journey-agency-duty');
  });

  it('says what stands in the way of a duty of its own, and of no other', async () => {
    const { page } = officer;
    await page.goto('/duties');
    await page.getByRole('button', { name: 'Nêu khó khăn, vướng mắc' }).click();
    const dialog = page.getByRole('dialog');
    const list = await openList(dialog.getByRole('combobox', { name: 'Nhiệm vụ gặp khó khăn' }));
    const offered = await list.getByRole('option').allTextContents();
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((duty) => !duty.includes('MTTQ'))).toEqual([]);
    await list.getByRole('option').first().click();
    await dialog.getByLabel('Nội dung khó khăn, vướng mắc').fill('Chưa có mẫu biên bản bàn giao');
    await submitDialog(page, 'Nêu khó khăn, vướng mắc');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Khó khăn, vướng mắc' }).click();
    await page.getByRole('article').filter({ hasText: 'Chưa có mẫu biên bản bàn giao' }).waitFor();
    await page.getByText('1 khó khăn, vướng mắc', { exact: true }).waitFor();
  });

  it('shows it to the leader at once, in the matrix too', async () => {
    const { page } = leader;
    await page.goto('/responsibilities');
    const begun = page.getByRole('button', { name: /đang thực hiện/ });
    await begun.first().click();
    await page.getByRole('dialog').getByText('Đang thực hiện, 40 %').waitFor();
  });

  it('sees its own duties alone, and the leader all of them without speaking for a body', async () => {
    const counts = async ({ page }: Visit) => {
      await page.goto('/duties?view=all&agency=');
      await page.getByRole('article').first().waitFor();
      return {
        duties: await page.getByRole('article').count(),
        acts: await page.getByRole('button', { name: /^Cập nhật tiến độ/ }).count(),
      };
    };
    const [own, all] = [await counts(officer), await counts(leader)];
    expect(own.acts).toBe(own.duties);
    expect(all.duties).toBeGreaterThan(own.duties);
    expect(all.acts).toBe(0);
    expect([...officer.pageErrors, ...leader.pageErrors]).toEqual([]);
  });
});

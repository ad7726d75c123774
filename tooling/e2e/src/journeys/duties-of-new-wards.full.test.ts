import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { choose, chooseFrom, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const none = 'Chưa được giao nhiệm vụ của cơ quan, đơn vị nào';
const raise = 'Nêu khó khăn, vướng mắc';

describe('the duties of a ward of July 2025', () => {
  let site: Site;
  let ward: Visit;
  let administrator: Visit;
  let office: Visit;
  let leader: Visit;

  beforeAll(async () => {
    site = await openSite();
    await site.workOn('2025-07-01');
    ward = await site.person('WARD_OFFICER', { place: 'ha-dong-2025' }, { size: 'phone' });
    administrator = await site.person('ADMINISTRATOR');
    office = await site.person('COMMITTEE_OFFICER', {}, { scheme: 'dark' });
    leader = await site.person('COMMITTEE_LEADER', {}, { size: 'phone' });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('are nobody’s until a former ward is named, and the screen says so', async () => {
    const { page } = ward;
    await page.goto('/duties');
    await page.getByText(none).waitFor();
    expect(await page.getByRole('button', { name: raise }).count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    await photograph(page, 'new-ward-without-duties');
  });

  it('are carried on by the officer whom the administrator names for a former ward', async () => {
    const { page } = administrator;
    await page.goto('/users');
    const row = page.getByRole('row').filter({ hasText: 'Hà Đông' }).filter({ hasText: 'Cán bộ phường' }).first();
    await row.getByRole('button', { name: /^Sửa quyền: / }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Làm tiếp nhiệm vụ của UBND phường cũ', 'UBND phường Hà Cầu');
    expect(await findViolations(page)).toEqual([]);
    await photograph(page, 'new-ward-carries-on');
    await submitDialog(page, 'Lưu');
    await dialog.waitFor({ state: 'detached' });

    await ward.page.goto('/duties?view=all');
    const card = ward.page.getByRole('article').filter({ hasText: 'UBND phường Hà Cầu' }).last();
    await card.getByRole('button', { name: /^Cập nhật tiến độ/ }).click();
    const form = ward.page.getByRole('dialog');
    await choose(form, 'Tiến độ', 'Đã hoàn thành');
    await photograph(ward.page, 'new-ward-progress');
    await submitDialog(ward.page, 'Cập nhật tiến độ');
    await form.waitFor({ state: 'detached' });
  });

  it('stand in the matrix under the entry for all wards, with those behind it', async () => {
    for (const [{ page }, name] of [
      [office, 'desktop-dark'],
      [leader, 'phone'],
    ] as const) {
      await page.goto('/responsibilities');
      const cell = page.getByRole('button', { name: /1\/6 phường hoàn thành.*UBND các phường/ }).first();
      await cell.scrollIntoViewIfNeeded();
      await photograph(page, `matrix-of-wards-${name}`);
      await cell.click();
      await page.getByRole('dialog').getByText('UBND phường Hà Cầu').first().waitFor();
      await photograph(page, `matrix-of-wards-open-${name}`);
      expect(await findViolations(page)).toEqual([]);
    }
  });

  it('are found by the entry for all wards', async () => {
    const { page } = office;
    await page.goto('/duties?view=all');
    await chooseFrom(page.getByRole('combobox', { name: /Cơ quan, đơn vị/ }), 'UBND các phường');
    await page.getByRole('article').filter({ hasText: 'Hội Chữ thập đỏ · ' }).first().waitFor({ state: 'detached' });
    await page.getByRole('article').filter({ hasText: 'UBND phường Biên Giang · ' }).first().waitFor();
    await photograph(page, 'duties-of-all-wards');
  });
});

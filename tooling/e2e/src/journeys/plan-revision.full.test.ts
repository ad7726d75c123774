import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { readFigure, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

type Pledges = typeof haDong2024.pledges;

/** The plan as a file: with another title, so that it is another content, and other pledges. */
function planFile(mark: string, change: (pledges: Pledges) => Pledges) {
  const pledges = change(haDong2024.pledges);
  const isThere = (id: string): boolean => pledges.some((pledge) => pledge.id === id);
  const title = { ...haDong2024.title, value: `${haDong2024.title.value} (${mark})` };
  const subtotals = haDong2024.subtotals.map((one) => ({ ...one, pledges: one.pledges.filter(isThere) }));
  const measures = haDong2024.measures.map((measure) =>
    measure.code === 'SAVINGS_BOOK' && 'value' in measure.plannedQuantity
      ? { ...measure, plannedQuantity: { ...measure.plannedQuantity, value: 79 } }
      : measure,
  );
  const document = JSON.stringify({ ...haDong2024, title, pledges, subtotals, measures });
  return { name: 'ke-hoach.json', mimeType: 'application/json', buffer: Buffer.from(document) };
}

const raised = planFile('điều chỉnh', (all) =>
  all.map((one) => (one.id === 'savings-book/ha-cau' ? { ...one, quantity: { ...one.quantity, value: 9 } } : one)),
);
const poorer = planFile('bớt nguồn', (all) => all.filter(({ id }) => id !== 'savings-book/district-fund'));

async function draft(page: Page, file: typeof raised, note: string): Promise<void> {
  await page.goto('/plan?view=revisions');
  await page.getByRole('button', { name: 'Lập dự thảo từ tệp' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Nội dung điều chỉnh').fill(note);
  await page.getByRole('button', { name: 'Lưu dự thảo', exact: true }).click();
  await page.getByRole('button', { name: 'Lưu dự thảo', exact: true }).waitFor({ state: 'detached' });
}

async function open(page: Page, mark: string): Promise<void> {
  await page.goto('/plan?view=revisions');
  await page.getByRole('link', { name: new RegExp(`^Xem và so sánh: .*\\(${mark}\\)$`) }).click();
  await page.getByText(/điểm khác nhau$/).waitFor();
}

describe('a plan is drafted, adopted and followed', () => {
  let site: Site;
  let officer: Visit;
  let leader: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('COMMITTEE_OFFICER');
    leader = await site.person('COMMITTEE_LEADER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('a file is drafted by the officer, who cannot adopt it', async () => {
    const { page } = officer;
    expect((await readFigure(page, 'Sổ tiết kiệm')).planned).toBe(78);
    await draft(page, raised, 'Hà Cầu nhận thêm sổ tiết kiệm');
    const row = page.getByRole('row', { name: /\(điều chỉnh\)/ });
    await row.getByText('Dự thảo', { exact: true }).waitFor();
    await photograph(page, 'journey-plan-revisions');
    await open(page, 'điều chỉnh');
    expect(await page.getByRole('button', { name: 'Xem trước khi thông qua' }).count()).toBe(0);
  });

  it('is looked at before, and adopted by the leader with number and day of the decision', async () => {
    const { page } = leader;
    await open(page, 'điều chỉnh');
    await page.getByRole('button', { name: 'Xem trước khi thông qua' }).click();
    await page.getByText(/^Thông qua được/).waitFor();
    await photograph(page, 'journey-plan-adoption');
    await page.getByRole('button', { name: 'Thông qua', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số quyết định').fill('25/QĐ-BCĐ');
    await submitDialog(page, 'Thông qua');
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/plan?view=revisions');
    const row = page.getByRole('row', { name: /\(điều chỉnh\)/ });
    await row.getByText('Đang áp dụng').waitFor();
    await row.getByText(/^Số 25\/QĐ-BCĐ, ngày 15\/6\/2024$/).waitFor();
    await page.getByText('Đã thay thế').waitFor();
  });

  it('is followed at once: the overview and the plan tell the new figures, the grid decides by it', async () => {
    const { page } = officer;
    expect((await readFigure(page, 'Sổ tiết kiệm')).planned).toBe(79);
    await page.goto('/plan');
    await page
      .getByText(/\(điều chỉnh\)$/)
      .first()
      .waitFor();
    await page.goto('/plan?view=compare');
    await page.locator('input[type=file]').setInputFiles(raised);
    await page.getByText('Hai kế hoạch không khác nhau.').waitFor();
    await page.goto('/assignments');
    await page.getByRole('grid').waitFor();
  });

  it('a plan without a pledge in use is not adopted: it is told by its name', async () => {
    await draft(officer.page, poorer, 'Bỏ đăng ký của Quỹ Vì người nghèo quận');
    const { page } = leader;
    await open(page, 'bớt nguồn');
    await page.getByRole('button', { name: 'Xem trước khi thông qua' }).click();
    await page
      .getByText(/^Chưa thông qua được: \d+ nội dung/)
      .first()
      .waitFor();
    await page.getByRole('cell', { name: 'Đăng ký hỗ trợ', exact: true }).waitFor();
    await page
      .getByRole('rowheader', { name: /Quỹ.*[Vv]ì người nghèo/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Thông qua', exact: true }).count()).toBe(0);
    await photograph(page, 'journey-plan-losses');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../browser.ts';
import { choose, submitDialog, takeDocument } from '../officer.ts';
import { openSite, type Site } from '../site.ts';
import { readWordFile } from '../word-file.ts';

const measure = 'Tặng sổ tiết kiệm';

describe('an officer takes documents', () => {
  let site: Site;
  let officer: Visit;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('COMMITTEE_OFFICER');
    const { page } = officer;
    await page.goto('/disbursements');
    await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Biện pháp hỗ trợ', measure);
    await choose(dialog, 'Phường', 'Đồng Mai');
    await submitDialog(page, 'Xem trước');
    await dialog.getByRole('button', { name: /^Lập đợt chi \d+ khoản$/ }).click();
    await page.getByRole('heading', { level: 2, name: `${measure}, phường Đồng Mai` }).waitFor();
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each([
    ['Lệnh chi', /^Lệnh chi tặng sổ tiết kiệm.*\.docx$/],
    ['Danh sách ký nhận', /^Danh sách ký nhận hỗ trợ.*\.docx$/],
  ])('of a batch: %s has the names and the sum of the screen', async (button, named) => {
    const { page } = officer;
    const words =
      (
        await page
          .getByText(/^Bằng chữ: /)
          .first()
          .textContent()
      )?.replace('Bằng chữ: ', '') ?? '';
    const rows = page.getByRole('table', { name: 'Danh sách ký nhận' }).locator('tbody tr th');
    const names = await rows.allTextContents();
    const { name, bytes } = await takeDocument(page, button, 'Tệp Word (.docx)');
    const { lines } = readWordFile(bytes);
    expect(name).toMatch(named);
    expect(words.length).toBeGreaterThan(10);
    expect(lines.join('\n')).toContain(words);
    expect(names.length).toBeGreaterThan(1);
    for (const each of names) expect(lines).toContain(each);
  });

  it('the matrix as a PDF file', async () => {
    const { page } = officer;
    await page.goto('/responsibilities');
    const { name, bytes } = await takeDocument(page, 'Bảng phân công khổ A3', 'Tệp PDF');
    expect(name).toMatch(/^Bảng phân công trách nhiệm.*\.pdf$/);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('the list of a measure as a page to print', async () => {
    const { page } = officer;
    await page.goto('/sources');
    const section = page.getByRole('region', { name: measure, exact: true });
    await section.getByRole('button', { name: 'Danh sách được hỗ trợ', exact: true }).click();
    const [paper] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('menuitem', { name: 'Xem và in', exact: true }).click(),
    ]);
    await paper.getByRole('heading', { name: 'DANH SÁCH' }).waitFor();
    expect(await paper.getByText('DỮ LIỆU GIẢ ĐỊNH').count()).toBeGreaterThan(0);
    expect(
      await paper
        .getByRole('table', { name: `Danh sách hỗ trợ: ${measure}` })
        .getByRole('row')
        .count(),
    ).toBeGreaterThan(50);
    await paper.close();
  });
});

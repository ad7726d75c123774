import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { formOnPaper, formOnScreen } from '../form3-tables.ts';
import { bringList } from '../household-lists.ts';
import { submitDialog, takeDocument } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';
import { enterImport, fileOfMistakes, mendMistakes } from '../ten-mistakes.ts';
import { readWordFile, type WordFile } from '../word-file.ts';

interface Household {
  readonly headName: string;
  readonly code: string | null;
  readonly memberCount: number;
  readonly place: { readonly name: string };
}

describe('from the list of a ward to the report', () => {
  let site: Site;
  let officer: Visit;
  let before: readonly Household[];
  let paper: WordFile;

  /** The near-poor households of the register. */
  async function nearPoor(): Promise<readonly Household[]> {
    const answer = await officer.context.request.post('/graphql', {
      data: { documentId: documentIdOf('HouseholdList'), variables: { first: 200, where: { class: ['NEAR_POOR'] } } },
      headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
    });
    return (await answer.json()).data.households.nodes;
  }

  /** What the households of each ward come to. */
  function byWard(households: readonly Household[], countOf: (one: Household) => number): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const one of households) sums.set(one.place.name, (sums.get(one.place.name) ?? 0) + countOf(one));
    return sums;
  }

  beforeAll(async () => {
    site = await openSite();
    await site.workOn('2025-02-01');
    officer = await site.person('COMMITTEE_OFFICER');
    before = await nearPoor();
  });
  afterAll(async () => {
    await site?.close();
  });

  it('a file with ten kinds of mistakes is mended and entered', async () => {
    const { page } = officer;
    const known = before.find(({ place, code }) => place.name === 'Đồng Mai' && code !== null);
    if (!known) throw new Error('The register of the demonstration has no household of Đồng Mai.');
    await bringList(page, 'muoi-loai-loi.xlsx', await fileOfMistakes(known), '15/06/2024');
    await mendMistakes(page);
    await enterImport(page);
    expect(await nearPoor()).toHaveLength(before.length + 9);
  });

  it('form 3 of the period counts what came, and is closed', async () => {
    const { page } = officer;
    const dialog = page.getByRole('dialog');
    // A period is closed when it is over.
    await site.workOn('2025-03-01');
    await page.goto('/reports');
    await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
    await dialog.getByLabel('Ngày đầu kỳ').fill('01/01/2025');
    await dialog.getByLabel('Ngày cuối kỳ').fill('28/02/2025');
    await submitDialog(page, 'Mở kỳ báo cáo');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Từ 01/01/2025 đến hết 28/02/2025' }).click();
    await page.getByText('Số liệu cân đối ở tất cả các phường.').waitFor();
    await page.getByRole('button', { name: 'Khóa số liệu', exact: true }).click();
    await submitDialog(page, 'Khóa số liệu');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Đã khóa số liệu', { exact: true }).waitFor();
    const [total] = (await formOnScreen(page, 'Số hộ')).slice(-1);
    expect(total?.slice(1).map(Number)).toEqual([84, 0, 0, 0, 0, 0, 9, 0, 93]);
    await photograph(page, 'excel-to-report');
  });

  it('the Word file of the report has the figures of the closed form', async () => {
    const { page } = officer;
    const { bytes } = await takeDocument(page, 'Báo cáo kết quả thực hiện', 'Tệp Word (.docx)');
    paper = readWordFile(bytes);
    expect(formOnPaper(paper, '1. Tính theo số hộ')).toEqual(await formOnScreen(page, 'Số hộ'));
    expect(formOnPaper(paper, '2. Tính theo số nhân khẩu')).toEqual(await formOnScreen(page, 'Số nhân khẩu'));
  });

  it.each([
    ['1. Tính theo số hộ', () => 1],
    ['2. Tính theo số nhân khẩu', ({ memberCount }: Household) => memberCount],
  ] as const)('and of the register, ward by ward: %s', async (unit, countOf) => {
    const register = byWard(await nearPoor(), countOf);
    const rows = formOnPaper(paper, unit);
    const ofPaper = rows.slice(0, -1).map((row) => [row[0], Number(row.at(-1))] as const);
    const wards = ofPaper.filter(([, count]) => count > 0);
    expect(new Map(wards)).toEqual(register);
    expect(Number(rows.at(-1)?.at(-1))).toBe(wards.reduce((sum, [, count]) => sum + count, 0));
  });

  it('left no stray request and no error', () => {
    expect([...officer.strayRequests, ...officer.pageErrors]).toEqual([]);
  });
});

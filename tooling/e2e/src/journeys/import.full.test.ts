import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { bringFile, bringList, householdFile } from '../household-lists.ts';
import { submitDialog } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';
import { enterImport, fileOfMistakes, headRow, importStates, mendMistakes } from '../ten-mistakes.ts';

interface Household {
  readonly id: string;
  readonly headName: string;
  readonly code: string | null;
  readonly place: { readonly name: string };
}

let site: Site;
let office: Visit;
let known: Household;

/** The households that a person reads, as the list asks for them. */
async function households({ context }: Visit): Promise<{ totalCount: number; nodes: Household[] }> {
  const answer = await context.request.post('/graphql', {
    data: { documentId: documentIdOf('HouseholdList'), variables: { first: 200 } },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  return (await answer.json()).data.households;
}

beforeAll(async () => {
  site = await openSite();
  await site.workOn('2025-02-01');
  office = await site.person('COMMITTEE_OFFICER');
  const { nodes } = await households(office);
  const found = nodes.find(({ place, code }) => place.name === 'Đồng Mai' && code !== null);
  if (!found) throw new Error('The register of the demonstration has no household of Đồng Mai.');
  known = found;
});
afterAll(async () => {
  await site?.close();
});

describe('a list with ten kinds of mistakes', () => {
  const name = 'muoi-loai-loi.xlsx';
  let file: Buffer;
  let before: number;

  beforeAll(async () => {
    file = await fileOfMistakes(known);
    before = (await households(office)).totalCount;
    await bringList(office.page, name, file, '15/06/2024');
  });

  it('is shown with what is wrong, and nothing is registered', async () => {
    const { page } = office;
    await importStates(page).waitFor();
    expect(await importStates(page).getByRole('button').allTextContents()).toEqual([
      ...['Tất cả: 11', 'Cần sửa: 6', 'Trùng: 2', 'Hợp lệ: 3'],
    ]);
    const main = (await page.locator('main').textContent()) ?? '';
    for (const said of [
      'Các cột không được nhập: Thu nhập bình quân.',
      'Số định danh chỉ có 11 chữ số',
      'Trong tệp: “31/02/1999”.',
      'Lớp ghi bằng số từ 1 đến 12. Trong tệp: “60.000.000”.',
      'Không có phường, xã “Phú Lươngg” vào ngày lập danh sách (15/06/2024).',
      'Giống hệt hộ ở dòng 8 của tệp này.',
      'Trùng họ tên chủ hộ, phường và năm sinh',
      'Trong tệp: “hàng xóm sát vách”.',
      'Còn 7 hộ cần sửa hoặc chưa quyết định thì mới nhập được.',
    ]) {
      expect(main).toContain(said);
    }
    expect(await page.locator('td[data-severity=ERROR]').count()).toBe(6);
    expect(await page.getByRole('button', { name: 'Nhập vào hồ sơ' }).isDisabled()).toBe(true);
    expect((await households(office)).totalCount).toBe(before);
    await photograph(page, 'desktop-import-preview');
  });

  it('is mended: by suggestions of a sort, by one, by hand, and the duplicate is merged', async () => {
    const { page } = office;
    await mendMistakes(page);
    expect((await households(office)).totalCount).toBe(before);
  });

  it('is tried, and then entered as a whole', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
    const tried = 'Chạy thử được: sẽ đăng ký mới 9 hộ, gộp 1 hộ, bỏ qua 1 hộ. Chưa có gì được ghi.';
    await page.getByText(tried).waitFor();
    expect((await households(office)).totalCount).toBe(before);
    await enterImport(page);
    await page.getByText('Đã nhập: đăng ký mới 9 hộ, gộp 1 hộ, bỏ qua 1 hộ.').waitFor();
    const { totalCount, nodes } = await households(office);
    expect(totalCount).toBe(before + 9);
    const placeOf = (headName: string) => nodes.find((one) => one.headName === headName)?.place.name;
    expect(placeOf('Nguyễn Thị Phường Cũ')).toBe('Quang Trung');
    expect(placeOf('Trần Thị Dấu Rời'.normalize('NFC'))).toBe('Phú Lương');
    expect(nodes.filter(({ code }) => code === known.code)).toHaveLength(2);
    const link = page.getByRole('listitem').getByRole('link', { name: 'Nguyễn Thị Mất Không' });
    expect(await link.getAttribute('href')).toMatch(/^\/households\//);
    await photograph(page, 'desktop-import-done');
  });

  it('is known when it comes again, and nothing is registered twice', async () => {
    const { page } = office;
    await bringList(page, name, file);
    await page.getByText('Tệp này đã được đưa lên trước đây').waitFor();
    await page.getByText('Đã nhập: đăng ký mới 9 hộ, gộp 1 hộ, bỏ qua 1 hộ.').waitFor();
    expect((await households(office)).totalCount).toBe(before + 9);
  });

  it('is undone as a whole', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Hoàn tác lần nhập', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Nhập nhầm danh sách');
    await submitDialog(page, 'Hoàn tác lần nhập');
    await page.getByText('Đã hoàn tác', { exact: true }).waitFor();
    const { totalCount, nodes } = await households(office);
    expect(totalCount).toBe(before);
    expect(nodes.map(({ headName }) => headName)).not.toContain('Nguyễn Thị Mất Không');
    await page.goto(`/households/${encodeURIComponent(known.id)}`);
    await page.getByRole('tablist').waitFor();
    await page.getByText(known.headName).first().waitFor();
    expect(await page.getByText('Phạm Văn Thêm Mới').count()).toBe(0);
  });
});

describe('a hostile file', () => {
  it.each([
    ['a PDF by another name', Buffer.from('%PDF-1.7 …'), 'NOT_A_SPREADSHEET'],
    ['a broken package', Buffer.from('PK\u0003\u0004abc'), 'BROKEN_FILE'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'x'), 'TOO_LARGE'],
  ])('%s is refused in words and with its code', async (_name, buffer, code) => {
    const { page } = office;
    await page.goto('/import');
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
    await bringFile(page, 'danh-sach.xlsx', buffer);
    const alert = page.getByRole('alert').filter({ hasText: 'Tệp chưa được nhận.' });
    await alert.getByText(`Mã: ${code}`).waitFor();
    expect((await alert.textContent())?.length).toBeGreaterThan(60);
    expect(page.url()).toMatch(/\/import$/);
  });
});

describe('a ward officer on a phone', () => {
  let ward: Visit;
  beforeAll(async () => {
    const scope = { place: 'dong-mai-2024' };
    ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
  });

  it('enters households of the own ward, and no other', async () => {
    const { page } = ward;
    const before = (await households(ward)).totalCount;
    const file = await householdFile([
      headRow(1, 'Nguyễn Thị Của Phường', { ward: 'Đồng Mai' }),
      headRow(2, 'Nguyễn Thị Phường Khác', { ward: 'Hà Cầu' }),
    ]);
    await bringList(page, 'cua-phuong.xlsx', file);
    await page.getByText('Hộ không thuộc phường của đơn vị.').last().waitFor();
    await page.getByText('Phường Đồng Mai').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await photograph(page, 'phone-import-preview');
    const other = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Dòng 3' }) });
    await other.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await page.getByText('Danh sách đã sẵn sàng để nhập.').waitFor();
    await page.getByRole('button', { name: 'Nhập vào hồ sơ', exact: true }).click();
    await submitDialog(page, 'Nhập vào hồ sơ');
    await page.getByText('Đã nhập: đăng ký mới 1 hộ, gộp 0 hộ, bỏ qua 1 hộ.').waitFor();
    const { totalCount, nodes } = await households(ward);
    expect(totalCount).toBe(before + 1);
    expect(new Set(nodes.map(({ place }) => place.name))).toEqual(new Set(['Đồng Mai']));
  });

  it('is not shown what the committee brought', async () => {
    const { page } = ward;
    await office.page.goto('/import');
    const theirs = office.page.getByRole('link', { name: 'muoi-loai-loi.xlsx' });
    const address = await theirs.first().getAttribute('href');
    await page.goto('/import');
    await page.getByRole('link', { name: 'cua-phuong.xlsx' }).waitFor();
    expect(await page.getByRole('link', { name: 'muoi-loai-loi.xlsx' }).count()).toBe(0);
    await page.goto(address ?? '');
    await page.getByText('Không tìm thấy lần nhập này').waitFor();
  });

  it('left no stray request and no error', () => {
    for (const { strayRequests, pageErrors } of [office, ward]) {
      expect(strayRequests).toEqual([]);
      expect(pageErrors).toEqual([]);
    }
  });
});

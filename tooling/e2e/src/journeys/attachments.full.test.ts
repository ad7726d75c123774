import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, openTab, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';
import { smallJpeg, smallPdf } from '../small-files.ts';

const measure = 'Tặng sổ tiết kiệm';
const list = {
  name: 'Danh sách đã ký nhận.pdf',
  mimeType: 'application/pdf',
  buffer: smallPdf('Danh sách đã ký nhận'),
};
const chosen = 'input[type=file][multiple]';
const camera = 'input[type=file][capture]';

/** The part of the page with the files. */
function files(page: Page) {
  return page.getByRole('region', { name: 'Tài liệu kèm theo', exact: true });
}

/** Takes a file by its button. @returns its name and its bytes */
async function take(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Tải về ${name}`, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('papers of a payment and of a household', () => {
  let site: Site;
  let officer: Visit;
  let leader: Visit;
  let ward: Visit;
  let otherWard: Visit;
  let auditor: Visit;
  let address: string;
  let household: string;
  /** Where the bytes of the signed list are handed out. */
  let door: string;

  beforeAll(async () => {
    site = await openSite();
    const phone = { size: 'phone' } as const;
    officer = await site.person('COMMITTEE_OFFICER');
    leader = await site.person('COMMITTEE_LEADER');
    ward = await site.person('WARD_OFFICER', { place: 'dong-mai-2024' }, phone);
    otherWard = await site.person('WARD_OFFICER', { place: 'ha-cau-2024' });
    auditor = await site.person('AUDITOR');
    const { page } = officer;
    await page.goto('/disbursements');
    await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Biện pháp hỗ trợ', measure);
    await choose(dialog, 'Phường', 'Đồng Mai');
    await submitDialog(page, 'Xem trước');
    await dialog.getByRole('button', { name: /^Lập đợt chi \d+ khoản$/ }).click();
    await page.getByRole('heading', { level: 2, name: `${measure}, phường Đồng Mai` }).waitFor();
    address = page.url();
  });
  afterAll(async () => {
    await site?.close();
  });

  it('the officer adds the signed list; the same file again is said to stand there', async () => {
    const { page } = officer;
    await files(page).getByText('Chưa có tài liệu nào').waitFor();
    await page.locator(chosen).setInputFiles(list);
    await files(page).getByText('1 tệp, 1 KB.').waitFor();
    await page.locator(chosen).setInputFiles({ ...list, name: 'Bản khác.pdf' });
    await page.getByText('Bản khác.pdf đã có trong danh sách này').waitFor();
    expect(await files(page).getByRole('listitem').count()).toBe(1);
    await page.locator(chosen).setInputFiles({ ...list, name: 'Trang.pdf', buffer: Buffer.from('<html></html>') });
    await files(page).getByText('Trang.pdf chưa được thêm.').waitFor();
    await files(page).getByText('nội dung tệp phải đúng loại đó').waitFor();
    expect(await files(page).getByRole('listitem').count()).toBe(1);
    await photograph(page, 'journey-attachments-batch');
    await page.goto('/disbursements');
    const row = page.getByRole('row', { name: /phường Đồng Mai/ });
    expect(await row.locator('td').last().textContent()).toBe('1');
  });

  it('the leader takes the same bytes, and can neither add nor remove', async () => {
    const { page } = leader;
    await page.goto(address);
    const asked = page.waitForRequest(/\/files\/attachments\//);
    const { name, bytes } = await take(page, list.name);
    door = new URL((await asked).url()).pathname;
    expect(name).toBe(list.name);
    expect(bytes.equals(list.buffer)).toBe(true);
    expect(await page.locator(chosen).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Gỡ tài liệu/ }).count()).toBe(0);
  });

  it('the officer of another ward gets neither its name nor its bytes', async () => {
    const { page } = otherWard;
    await page.goto(address);
    await page.getByText('Không tìm thấy đợt chi này').waitFor();
    expect(await page.getByText(list.name).count()).toBe(0);
    const answer = await page.request.get(`${site.url}${door}`);
    expect([answer.status(), (await answer.json()).message.vi]).toEqual([
      404,
      'Không tìm thấy, hoặc nằm ngoài phạm vi được giao.',
    ]);
  });

  it('the officer of the ward reads it, and photographs a paper of a household in its doorway', async () => {
    const { page } = ward;
    await page.goto(address);
    expect((await take(page, list.name)).bytes.equals(list.buffer)).toBe(true);
    await page.goto('/households');
    await page.locator('main a[href^="/households/"]:not([href$="/create"])').first().click();
    await openTab(page, 'Văn bản');
    household = page.url();
    await files(page).getByRole('button', { name: 'Chụp ảnh', exact: true }).waitFor();
    const picture = { name: 'image.jpg', mimeType: 'image/jpeg', buffer: smallJpeg() };
    await page.locator(camera).setInputFiles(picture);
    await files(page)
      .getByText(/^Ảnh chụp .*\.jpg$/)
      .waitFor();
    await files(page)
      .getByText(/^Ảnh JPEG · 1 KB · /)
      .waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await photograph(page, 'journey-attachments-doorway');
  });

  it('lists the documents that the register makes of the household, and hands one out', async () => {
    const { page } = ward;
    const papers = page.getByRole('region', { name: 'Văn bản theo mẫu', exact: true });
    await papers.getByRole('button', { name: /^Thông báo không hỗ trợ \(\d+\)$/ }).click();
    await papers
      .getByRole('button', { name: /^Thông báo không hỗ trợ: / })
      .first()
      .click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Tệp PDF', exact: true }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await papers
      .getByRole('link', { name: /^Mở quỹ và nguồn: Danh sách được hỗ trợ/ })
      .first()
      .waitFor();
  });

  it('the auditor sees names and sizes, takes nothing and changes nothing', async () => {
    const { page } = auditor;
    for (const [path, name] of [
      [address, list.name],
      [household, /^Ảnh chụp .*\.jpg$/],
    ] as const) {
      await page.goto(path);
      await files(page).getByText(name).waitFor();
      await files(page).getByText('1 tệp, 1 KB.').waitFor();
      expect(await files(page).getByRole('button').count()).toBe(0);
      expect(await page.locator(chosen).count()).toBe(0);
    }
    expect((await page.request.get(`${site.url}${door}`)).status()).toBe(403);
  });

  it('what was removed stays with its reason, and is handed out no more', async () => {
    const { page } = officer;
    await page.goto(address);
    await page.getByRole('button', { name: `Gỡ tài liệu ${list.name}`, exact: true }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Quét thiếu trang');
    await submitDialog(page, 'Gỡ tài liệu');
    await files(page)
      .getByText(/^Đã gỡ ngày 15\/6\/2024, .*: Quét thiếu trang$/)
      .waitFor();
    await files(page).getByText('0 tệp').waitFor();
    expect(await page.getByRole('button', { name: /^Tải về/ }).count()).toBe(0);
    const answer = await leader.page.request.get(`${site.url}${door}`);
    expect([answer.status(), (await answer.json()).code]).toEqual([410, 'ATTACHMENT_REMOVED']);
    await photograph(page, 'journey-attachments-removed');
    for (const { pageErrors, strayRequests } of [officer, leader, ward, otherWard, auditor]) {
      expect([...pageErrors, ...strayRequests]).toEqual([]);
    }
  });
});

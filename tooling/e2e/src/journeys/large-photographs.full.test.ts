import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { largeJpeg, largePng, placeWritten, sizeOfJpeg, withPlace } from '../large-pictures.ts';
import { openTab } from '../officer.ts';
import { openSite, type Site } from '../site.ts';
import { smallJpeg } from '../small-files.ts';

const chosen = 'input[type=file][multiple]';
const camera = 'input[type=file][capture]';
const limit = 5 * 1024 * 1024;

function files(page: Page) {
  return page.getByRole('region', { name: 'Tài liệu kèm theo', exact: true });
}

/** Takes a file. @returns its bytes */
async function take(page: Page, name: string | RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return readFile(await download.path());
}

function withoutPlace(bytes: Buffer): boolean {
  return !bytes.includes(placeWritten, 0, 'latin1');
}

async function openDocuments(page: Page): Promise<void> {
  await page.goto('/households');
  await page.locator('main a[href^="/households/"]:not([href$="/create"])').first().click();
  await openTab(page, 'Văn bản');
  await page.locator(chosen).waitFor({ state: 'attached' });
}

describe('photographs of a phone', () => {
  let site: Site;
  let ward: Visit;
  /** Of a browser that draws on the page alone. */
  let older: Visit;

  let folder: string;

  /** A large file stands on the disk: the browser reads it, as it does what a person chooses. */
  async function onDisk(name: string, bytes: Buffer): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vuonlen-photographs-'));
    site = await openSite();
    ward = await site.person('WARD_OFFICER', { place: 'dong-mai-2024' }, { size: 'phone' });
    older = await site.person('WARD_OFFICER', { place: 'dong-mai-2024' }, { size: 'phone', scheme: 'dark' });
    await older.context.addInitScript('delete globalThis.OffscreenCanvas');
    await openDocuments(ward.page);
    await openDocuments(older.page);
  });
  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true });
  });

  it('above the limit is made smaller, is said to be, stands upright and does not tell the place', async () => {
    const { page } = ward;
    const buffer = await largeJpeg(page);
    expect(buffer.length).toBeGreaterThan(limit);
    // What goes out waits, to be looked at while it is said.
    let goOn = (): void => {};
    const waits = new Promise<void>((done) => {
      goOn = done;
    });
    await page.route('**/files/attachments?**', async (route) => {
      await waits;
      await route.continue();
    });
    await page.locator(camera).setInputFiles(await onDisk('image.jpg', buffer));
    const said = page.getByText(/Ảnh \d+,\d MB được thu nhỏ còn (\d+ KB|\d,\d MB)\.$/);
    await said.waitFor();
    expect(await files(page).getByRole('listitem').count()).toBe(0);
    await photograph(page, 'journey-photographs-sending');
    goOn();
    await files(page)
      .getByText(/^Ảnh JPEG · (\d+ KB|\d,\d MB) · /)
      .waitFor();
    await page.unroute('**/files/attachments?**');
    await said.waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await photograph(page, 'journey-photographs-smaller');
    const kept = await take(page, /^Tải về Ảnh chụp /);
    expect(kept.length).toBeLessThanOrEqual(limit);
    expect([sizeOfJpeg(kept), withoutPlace(kept), kept.includes('Exif')]).toEqual(['1950×2600', true, false]);
  });

  it('below the limit keeps its points and its turn, without the place', async () => {
    const { page } = ward;
    const buffer = withPlace(smallJpeg());
    await page.locator(chosen).setInputFiles({ name: 'Đơn.jpg', mimeType: 'image/jpeg', buffer });
    await files(page).getByText('Đơn.jpg', { exact: true }).waitFor();
    expect(await page.getByText('được thu nhỏ còn').count()).toBe(0);
    const kept = await take(page, 'Tải về Đơn.jpg');
    expect([sizeOfJpeg(kept), withoutPlace(kept), kept.includes('Exif')]).toEqual(['1×1', true, true]);
    // The same photograph is known again, whatever it is called.
    await page.locator(chosen).setInputFiles({ name: 'Đơn 2.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByText('Đơn 2.jpg đã có trong danh sách này').waitFor();
  });

  it('that is no picture, and a PDF that is too large, are refused in words before anything is sent', async () => {
    const { page } = ward;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/files/attachments?')) sent.push(request.url());
    });
    const buffer = Buffer.alloc(limit + 1, 7);
    await page.locator(chosen).setInputFiles([await onDisk('Hỏng.jpg', buffer), await onDisk('Quét.pdf', buffer)]);
    await files(page).getByText('Quét.pdf chưa được thêm.').waitFor();
    await files(page).getByText('Không mở được ảnh này để thu nhỏ').waitFor();
    await files(page).getByText('Tệp lớn hơn 5 MB').waitFor();
    expect(sent).toEqual([]);
    await photograph(page, 'journey-photographs-refused');
  });

  it('in a browser that draws on the page alone: a PNG above the limit becomes a JPEG', async () => {
    const { page } = older;
    expect(await page.evaluate('typeof OffscreenCanvas')).toBe('undefined');
    const buffer = await largePng(page);
    expect(buffer.length).toBeGreaterThan(limit);
    await page.locator(chosen).setInputFiles(await onDisk('Quyết định.png', buffer));
    await files(page).getByText('Quyết định.jpg', { exact: true }).waitFor();
    await photograph(page, 'journey-photographs-dark');
    expect(sizeOfJpeg(await take(page, 'Tải về Quyết định.jpg'))).toBe('2400×1900');
    for (const { pageErrors, strayRequests } of [ward, older]) {
      expect([...pageErrors, ...strayRequests]).toEqual([]);
    }
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../axe.ts';
import { photograph, type Visit } from '../browser.ts';
import { submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const ready = /^Xem trước \d+ mục$/;

/** Begins a proposal of a savings book for every household of the ward that may have one. @returns how many */
async function beginAll(page: Page): Promise<number> {
  const preview = page.getByRole('button', { name: ready });
  await preview.waitFor();
  const count = Number(/\d+/.exec((await preview.textContent()) ?? '')?.[0]);
  await preview.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Lập ${count} phương án`, disabled: false })
    .click();
  await page.getByText(`Đã lập ${count} phương án, chưa trình thẩm định.`).waitFor();
  return count;
}

async function withdraw(page: Page, count: number, reason: string): Promise<void> {
  await page.getByRole('button', { name: `Rút ${count} phương án` }).click();
  const dialog = page.getByRole('dialog', { name: `Rút ${count} phương án` });
  await dialog.getByLabel('Lý do').fill(reason);
  expect(await findViolations(page)).toEqual([]);
  await photograph(page, `journey-withdraw-${reason.length}`);
  await submitDialog(page, 'Rút phương án');
  await dialog.waitFor({ state: 'detached' });
}

describe('many proposals that were a mistake', () => {
  let site: Site;
  let ward: Visit;
  let count: number;

  beforeAll(async () => {
    site = await openSite();
    ward = await site.person('WARD_OFFICER', { place: 'dong-mai-2024' });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('are withdrawn as they were begun: all at once, with one reason', async () => {
    const { page } = ward;
    await page.goto('/proposals/new?measures=SAVINGS_BOOK');
    count = await beginAll(page);
    expect(count).toBeGreaterThan(1);
    await withdraw(page, count, 'Lập nhầm');
    await page.getByText(`Đã rút ${count} phương án vừa lập.`).waitFor();
    expect(await page.getByRole('button', { name: 'Trình thẩm định tất cả' }).count()).toBe(0);
  });

  it('are withdrawn from the queue after they were submitted; each keeps its reason', async () => {
    const { page } = ward;
    await page.getByRole('button', { name: 'Lập tiếp' }).click();
    expect(await beginAll(page)).toBe(count);
    await page.getByRole('button', { name: 'Trình thẩm định tất cả' }).click();
    await page.getByText(`Đã trình ${count} phương án.`).waitFor();
    expect(await page.getByRole('button', { name: `Rút ${count} phương án` }).count()).toBe(0);
    await page.goto('/proposals?state=SUBMITTED&queue=all');
    await page.getByRole('button', { name: `Chọn cả ${count} phương án có thể rút` }).click();
    await withdraw(page, count, 'Rà soát lại nhu cầu');
    await page.getByText('phương án', { exact: false }).first().waitFor();
    await page.goto('/proposals?state=WITHDRAWN&queue=all');
    await page.getByText(`${2 * count} phương án`, { exact: true }).waitFor();
    await page.locator('[data-row]').first().click();
    await page
      .getByText(/Rà soát lại nhu cầu|Lập nhầm/)
      .first()
      .waitFor();
    expect([...ward.pageErrors, ...ward.strayRequests]).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { assignedOf, cellAt, columns, openGrid, rowsSaying, waitForTrial } from '../grid-officer.ts';
import { mutationIdOf, openSite, type Site } from '../site.ts';

const [book, items] = [columns.SAVINGS_BOOK, columns.ESSENTIAL_ITEMS];
const open = 'đủ điều kiện';

/** What the screens send when they save, as somebody forges it. */
interface Sent {
  readonly assignments: readonly Record<string, unknown>[];
}

describe('the Fatherland Front in the grid', () => {
  let site: Site;
  let officer: Visit;
  let page: Page;
  let sent: Sent | null = null;

  beforeAll(async () => {
    site = await openSite();
    officer = await site.person('AGENCY_OFFICER', { agency: 'fatherland-front' });
    page = officer.page;
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('"assignments"')) sent = (JSON.parse(body) as { variables: { input: Sent } }).variables.input;
    });
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is told that it assigns what it leads, and sees every household of the plan', async () => {
    await openGrid(page);
    await page.getByText('chỉ bố trí được biện pháp do mình chủ trì').waitFor();
    await page.getByText('84 trong 84 hộ').waitFor();
    const closed = await page.getByRole('columnheader').filter({ hasText: 'chỉ xem' }).allTextContents();
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.some((head) => /sổ tiết kiệm|nhà ở/i.test(head))).toBe(false);
    await photograph(page, 'grid-agency');
  });

  it('marks a book, which it leads, and no item, which another leads', async () => {
    const [row = 0] = await rowsSaying(page, items, open);
    await cellAt(page, row, items).click();
    await page.keyboard.press('Space');
    await page.getByText('1 ô giữ nguyên').waitFor();
    expect(await page.getByText('Đã đánh dấu:').count()).toBe(0);
    const [own = 0] = await rowsSaying(page, book, open);
    await cellAt(page, own, book).click();
    await page.keyboard.press('Space');
    await page.getByText('Đã đánh dấu: bố trí 1, hủy 0').waitFor();
    expect(await cellAt(page, own, book).textContent()).toContain('+ bố trí 1');
  });

  it('saves it in one act, and the head of the column counts one more', async () => {
    const before = await assignedOf(page, book);
    await page.getByRole('button', { name: 'Xem trước và lưu' }).click();
    await waitForTrial(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu 1 thay đổi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => assignedOf(page, book)).toBe(before + 1);
  });

  it('is refused by the gateway on what it does not lead, also when the request is forged', async () => {
    const [real] = sent?.assignments ?? [];
    expect(real).toMatchObject({ measure: 'SAVINGS_BOOK' });
    const before = await assignedOf(page, items);
    const forge = async (item: object, dryRun: boolean) => {
      const input = {
        cancellations: [],
        assignments: [{ ...real, ...item }],
        dryRun,
        idempotencyKey: crypto.randomUUID(),
      };
      const answer = await officer.context.request.post('/graphql', {
        data: { documentId: mutationIdOf('ChangeSupports'), variables: { input } },
        headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
      });
      return ((await answer.json()) as { data: { changeSupports: Record<string, unknown> } }).data.changeSupports;
    };
    const pledge = Buffer.from('Pledge:essential-items/mobilised').toString('base64url');
    const foreign = {
      ...{ measure: 'ESSENTIAL_ITEMS', itemKind: 'REFRIGERATOR', expectedVersion: null },
      legs: [{ pledge, quantity: 1 }],
    };
    const tried = (await forge(foreign, true)) as { items: { refusal: { code: string } | null }[] };
    expect(tried.items.map(({ refusal }) => refusal?.code)).toEqual(['FORBIDDEN']);
    const refused = (await forge(foreign, false)) as { code: string; batchRefusals: { error: { code: string } }[] };
    expect(refused.code).toBe('BATCH_REFUSED');
    expect(refused.batchRefusals.map(({ error }) => error.code)).toEqual(['FORBIDDEN']);
    await openGrid(page);
    expect(await assignedOf(page, items)).toBe(before);
  });

  it('undoes its own change, and cancels no item of another', async () => {
    const before = await assignedOf(page, book);
    await page.getByRole('button', { name: 'Các lần thay đổi' }).click();
    const list = page.getByRole('dialog', { name: 'Các lần thay đổi' });
    await list
      .getByRole('button', { name: /^Hoàn tác/ })
      .first()
      .click();
    const undo = page.getByRole('dialog', { name: 'Hoàn tác lần thay đổi' });
    await undo.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await undo.waitFor({ state: 'detached' });
    await list.getByText('đã hoàn tác').waitFor();
    await list.getByRole('button', { name: 'Đóng', exact: true }).click();
    await list.waitFor({ state: 'detached' });
    await expect.poll(() => assignedOf(page, book)).toBe(before - 1);
    const [held = 0] = await rowsSaying(page, items, 'đã bố trí');
    await cellAt(page, held, items).click();
    await page.keyboard.press('Space');
    await page.getByText('1 ô giữ nguyên').waitFor();
    expect(await page.getByText('Đã đánh dấu:').count()).toBe(0);
  });

  it('by source moves only what it leads', async () => {
    await page.goto('/assignments?ward=&by=source');
    const button = /^Chuyển sang nguồn khác/;
    await page
      .locator('[data-pledge="savings-book/district-fund"]')
      .getByRole('button', { name: button })
      .first()
      .waitFor();
    const foreign = page.locator('[data-pledge^="essential-items/"] li[data-support]');
    expect(await foreign.count()).toBeGreaterThan(0);
    expect(await page.locator('[data-pledge^="essential-items/"]').getByRole('button', { name: button }).count()).toBe(
      0,
    );
    expect([...officer.pageErrors, ...officer.strayRequests]).toEqual([]);
  });
});

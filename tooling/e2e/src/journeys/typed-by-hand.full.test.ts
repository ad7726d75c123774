import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asks } from '../address.ts';
import type { Visit } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

/** Lets the page think as slowly as an old machine would, so that what it draws comes later than what is typed. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

const unread = 'Chưa đọc được ngày. Ghi ngày/tháng/năm, ví dụ 05/7/2024.';

/** Takes the year of a date away by keys: each leaves what cannot be read, and must stay as it was typed. */
async function typeYear(page: Page, field: Locator, year: string): Promise<void> {
  await field.press('End');
  for (let at = 0; at < 4; at += 1) await field.press('Backspace');
  await page.getByText(unread).waitFor();
  await field.pressSequentially(year);
  await page.getByText(unread).waitFor({ state: 'detached' });
}

let site: Site;
let office: Visit;
let head: Visit;
beforeAll(async () => {
  site = await openSite();
  office = await site.person('COMMITTEE_OFFICER');
  head = await site.person('ADMINISTRATOR');
});
afterAll(async () => {
  await site?.close();
});

describe('a day that is typed where a day is always in force', () => {
  it.each([
    ['the table of responsibilities', '/responsibilities?asOf=2024-06-15', 'Tình hình đến ngày', 'asOf'],
    ['the register of units', '/places?on=2024-06-15', 'Xem tại ngày', 'on'],
    ['open commitments', '/agencies?view=open&on=2024-06-15', 'Xem tại ngày', 'on'],
    ['the grid', '/assignments?on=2024-06-15', 'Hỗ trợ có hiệu lực từ', 'on'],
    ['the trail', '/audit?from=2024-06-15', 'Từ ngày', 'from'],
  ])('is changed by keys: %s', async (_, path, label, name) => {
    const { page, pageErrors } = head;
    await page.goto(path);
    const field = page.getByRole('textbox', { name: label });
    await typeYear(page, field, '2025');
    expect(await field.inputValue()).toBe('15/6/2025');
    await asks(page, { [name]: '2025-06-15' });
    expect(pageErrors).toEqual([]);
  });

  it('is shown again when the field is left empty, and follows who changes the address', async () => {
    const { page } = office;
    await page.goto('/responsibilities');
    const field = page.getByRole('textbox', { name: 'Tình hình đến ngày' });
    await field.waitFor();
    const usual = await field.inputValue();
    await field.fill('15/6/2025');
    await asks(page, { asOf: '2025-06-15' });
    await field.press('ControlOrMeta+a');
    await field.press('Backspace');
    expect(await field.inputValue()).toBe('');
    await field.press('Tab');
    await expect.poll(() => field.inputValue()).toBe('15/6/2025');
    await page.locator('a[href="/responsibilities"]').first().click();
    await expect.poll(() => field.inputValue()).toBe(usual);
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('15/6/2025');
  });
});

describe('words that are searched', () => {
  it('stay as they are typed above the table of rights', async () => {
    const { page } = await site.person('ADMINISTRATOR');
    await page.goto('/users?view=rights');
    const field = page.getByRole('searchbox', { name: 'Tìm việc' });
    await field.waitFor();
    await slowDown(page, 6);
    await field.pressSequentially('bố trí hỗ trợ');
    await field.press('Home');
    await field.pressSequentially('ghi ');
    expect(await field.inputValue()).toBe('ghi bố trí hỗ trợ');
    await asks(page, { view: 'rights', text: 'ghi bố trí hỗ trợ' });
    await page.getByRole('button', { name: 'Bỏ điều kiện lọc' }).click();
    await expect.poll(() => field.inputValue()).toBe('');
  });

  it('stay as they are typed above the register, whose answers come late', async () => {
    const { page } = await site.person('COMMITTEE_OFFICER');
    await page.goto('/households');
    await page.locator('tbody a[href^="/households/"]').first().waitFor();
    const field = page.getByRole('searchbox');
    await slowDown(page, 6);
    // It is asked for once the page has drawn all that was told before.
    const last = page.waitForResponse((answer) => answer.request().postData()?.includes('"nguyen"') ?? false);
    for (const [at, letter] of [...'nguyen'].entries()) {
      await field.press(letter);
      expect(await field.inputValue()).toBe('nguyen'.slice(0, at + 1));
      // It is looked for after a pause; the next letter comes before the page has drawn what was found.
      await page.waitForURL((url) => url.search.includes(`${'nguyen'.slice(0, at + 1)}%22`), { waitUntil: 'commit' });
    }
    await last;
    expect(await field.inputValue()).toBe('nguyen');
  });

  it('are looked for when the composition of a letter has ended', async () => {
    const { page } = office;
    await page.goto('/households');
    await page.locator('tbody a[href^="/households/"]').first().waitFor();
    await page.getByRole('searchbox').focus();
    const session = await page.context().newCDPSession(page);
    for (const text of ['n', 'nguyê', 'nguyễn']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await session.send('Input.insertText', { text: 'nguyễn' });
    await page.waitForURL((url) => url.searchParams.get('filter')?.includes('"nguyễn"') ?? false);
  });
});

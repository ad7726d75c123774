import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

/** What is typed into a field or chosen in a list, or the words of what is pressed. */
type Deed = readonly [field: string, value: string] | readonly [press: string];

/** Does several things one right after another, before the page can draw what the first of them led to. */
function doAtOnce(page: Page, deeds: readonly Deed[]): Promise<void> {
  return page.evaluate(async (all) => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const said = (element: Element | null) =>
      (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    for (const [name, value] of all) {
      if (value === undefined) {
        const found = [
          ...document.querySelectorAll<HTMLElement>(':is(main, nav, .RaSidebar-fixed) :is(button, label, a)'),
        ];
        const pressed = found.find((one) => said(one).startsWith(name));
        if (!pressed) throw new Error(`Nothing to press: ${name}`);
        pressed.click();
      } else {
        const fields = [...document.querySelectorAll('main .MuiFormControl-root')];
        const field = fields.find(
          (one) => said(one.querySelector('.MuiInputLabel-root')).replace(/\s*\*$/, '') === name,
        );
        const input = field?.querySelector('input');
        if (!input) throw new Error(`No field: ${name}`);
        write?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await Promise.resolve();
    }
  }, deeds);
}

/** What the address asks, once it asks that. */
async function asks(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(asked, { timeout: 20_000 }).toMatchObject(wanted);
}

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

describe('two choices one right after the other', () => {
  it.each<[string, string, string, readonly Deed[], Record<string, string>]>([
    [
      'loans',
      '/loans',
      'Chương trình vay',
      [
        ['Chương trình vay', 'HOUSING_LOAN'],
        ['Tình trạng', 'open'],
      ],
      { kind: 'HOUSING_LOAN', state: 'open' },
    ],
    [
      'what goes on after an exit',
      '/follow-up',
      'Tình trạng',
      [
        ['Nội dung', 'LOAN'],
        ['Tình trạng', 'DUE'],
      ],
      { kind: 'LOAN', standing: 'DUE' },
    ],
    [
      'general policies',
      '/policies',
      'Năm được hưởng',
      [
        ['Chính sách', 'SOCIAL_ASSISTANCE'],
        ['Năm được hưởng', '2024'],
      ],
      { policy: 'SOCIAL_ASSISTANCE', year: '2024' },
    ],
    [
      'a policy for many',
      '/policies/new',
      'Ghi cho',
      [
        ['Chính sách', 'SOCIAL_ASSISTANCE'],
        ['Ghi cho', 'HOUSEHOLD'],
      ],
      { policy: 'SOCIAL_ASSISTANCE', to: 'household' },
    ],
    [
      'reviews',
      '/reviews',
      'Bước',
      [
        ['Năm', '2024'],
        ['Bước', 'LISTED'],
      ],
      { year: '2024', state: 'LISTED' },
    ],
    ['proposals', '/proposals', 'Trạng thái', [['Tất cả'], ['Trạng thái', 'DRAFT']], { queue: 'all', state: 'DRAFT' }],
    [
      'proposals for many',
      '/proposals/new',
      'Phường',
      [['Tặng sổ tiết kiệm'], ['Hỗ trợ giáo dục']],
      { measures: 'SAVINGS_BOOK EDUCATION_SUPPORT' },
    ],
    [
      'the trail',
      '/audit',
      'Đối tượng',
      [
        ['Đối tượng', 'PLAN'],
        ['Từ ngày', '01/6/2024'],
      ],
      { kind: 'PLAN', from: '2024-06-01' },
    ],
    [
      'open commitments',
      '/agencies?view=open',
      'Hiển thị',
      [
        ['Hiển thị', 'all'],
        ['Loại việc', 'DUTY'],
        ['Xem tại ngày', '01/7/2025'],
      ],
      { view: 'open', show: 'all', kind: 'DUTY', on: '2025-07-01' },
    ],
    [
      'the register of units',
      '/places',
      'Hiển thị',
      [
        ['Hiển thị', 'ended'],
        ['Xem tại ngày', '01/7/2025'],
      ],
      { show: 'ended', on: '2025-07-01' },
    ],
    [
      'responsibilities',
      '/responsibilities',
      'Tình hình đến ngày',
      [['Theo đơn vị'], ['Tình hình đến ngày', '01/6/2024']],
      { view: 'agencies', asOf: '2024-06-01' },
    ],
    [
      'rights',
      '/users?view=rights',
      'Vai trò',
      [
        ['Vai trò', 'AUDITOR'],
        ['Tìm việc', 'xem'],
      ],
      { view: 'rights', role: 'AUDITOR', text: 'xem' },
    ],
    [
      'the grid',
      '/assignments',
      'Phường',
      [['Hỗ trợ có hiệu lực từ', '01/7/2024'], ['Theo nguồn']],
      { on: '2024-07-01', by: 'source' },
    ],
  ])('both hold: %s', async (_, path, ready, deeds, wanted) => {
    const { page, pageErrors } = head;
    await page.goto(path);
    await page.getByLabel(ready).first().waitFor();
    await doAtOnce(page, deeds);
    await asks(page, wanted);
    expect(pageErrors).toEqual([]);
  });

  it('a month is left and the next one too', async () => {
    const { page } = office;
    await page.goto('/calendar?view=month&day=2024-06-15');
    await page.getByRole('heading', { name: 'Tháng 6/2024' }).waitFor();
    await doAtOnce(page, [['Tháng sau'], ['Tháng sau']]);
    await page.getByRole('heading', { name: 'Tháng 8/2024' }).waitFor();
  });

  it('a ledger is narrowed and sorted', async () => {
    const { page } = office;
    await page.goto('/sources');
    await page.getByRole('link', { name: 'Quỹ Vì người nghèo phường Hà Cầu' }).first().click();
    await page.getByRole('group', { name: /^Lọc/ }).waitFor();
    await doAtOnce(page, [
      ['Nội dung', 'RECEIPT'],
      ['Sắp xếp', 'latest'],
    ]);
    await asks(page, { kind: 'RECEIPT', sort: 'latest' });
  });

  it('the register keeps what was typed and what was pressed', async () => {
    const { page } = office;
    await page.goto('/households');
    await page.locator('tbody a[href^="/households/"]').first().waitFor();
    await doAtOnce(page, [['Tìm theo mã hộ, họ tên, địa chỉ', 'nguyen'], ['Hộ cận nghèo'], ['Chưa có hỗ trợ']]);
    const filter = () => JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '{}');
    await expect
      .poll(filter, { timeout: 20_000 })
      .toEqual({ search: 'nguyen', class: ['NEAR_POOR'], withoutSupport: true });
  });

  it('nothing that is chosen on a screen that is being left is asked of the next one', async () => {
    const { page } = office;
    await page.goto('/loans');
    await page.getByLabel('Chương trình vay').first().waitFor();
    await doAtOnce(page, [['Rà soát'], ['Chương trình vay', 'HOUSING_LOAN']]);
    await page.getByRole('heading', { level: 1, name: 'Rà soát' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

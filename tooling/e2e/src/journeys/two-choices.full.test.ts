import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asks } from '../address.ts';
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
    await expect.poll(filter).toEqual({ search: 'nguyen', class: ['NEAR_POOR'], withoutSupport: true });
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

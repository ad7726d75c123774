import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { everyScreen } from '../screens.ts';
import { openSite, type Site } from '../site.ts';

/** Screens that only an act leads to, or whose mark is the button of one: an auditor has no way there. */
const notForAuditors = new Set([
  ...['sign-in', 'change-password', 'registration', 'assign-dialog', 'users', 'review', 'to-review', 'policy-dialog'],
  ...[
    'loan-dialog',
    'assignments-marked',
    'assignments-preview',
    'assignments-proposal',
    'succession-dialog',
    'delegation-dialog',
    'working-date-dialog',
  ],
  ...['propose-many', 'propose-many-trial', 'record-many', 'record-many-trial'],
  ...['imports', 'import-refused', 'import-preview', 'import-mend-dialog'],
  ...['report-period-dialog', 'report-period-long', 'report-period', 'report-period-discard'],
  ...['record-pledge-dialog', 'reallocate-dialog'],
  ...['household-documents', 'attachment-removal'],
]);

/** Words with which the buttons of acts begin. */
const acts =
  /^(Thêm|Sửa|Xóa|Ghi|Hủy|Bố trí|Đăng ký|Lập|Trình|Duyệt|Phê duyệt|Thẩm định|Trả lại|Bàn giao|Cập nhật|Phân công|Nêu|Điều tiết|Cấp|Khóa|Thu hồi|Kết luận|Lưu|Đính chính|Rút|Chuyển)(\s|$)/;

async function actsOn(page: Page): Promise<string[]> {
  const buttons = await page.locator('main').getByRole('button', { name: acts }).all();
  const names = await Promise.all(buttons.map((button) => button.textContent()));
  return names.map((name) => name ?? '');
}

describe('an auditor', () => {
  let site: Site;
  let auditor: Visit;
  /** Operations that change something, as they were sent. */
  const sent: string[] = [];
  /** Whole citizen numbers that came in an answer, on whatever screen. */
  const unmasked: string[] = [];

  beforeAll(async () => {
    site = await openSite();
    auditor = await site.person('AUDITOR');
    auditor.page.on('response', async (response) => {
      if (!response.url().endsWith('/graphql')) return;
      const body = await response.text().catch(() => '');
      unmasked.push(...(body.match(/\b999\d{9}\b/g) ?? []));
      if (/"__typename":"\w+Success"/.test(body)) sent.push(response.request().postData() ?? '');
    });
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(everyScreen.filter(({ name }) => !notForAuditors.has(name)))(
    'reads $name and is offered no act',
    async ({ open }) => {
      await open(auditor.page);
      expect(await actsOn(auditor.page)).toEqual([]);
    },
  );

  it.each(['/reviews?view=waiting', '/assignments?by=source', '/households'])(
    'is offered no act at %s',
    async (path) => {
      await auditor.page.goto(path);
      await auditor.page.locator('main').getByRole('button').first().waitFor();
      expect(await actsOn(auditor.page)).toEqual([]);
    },
  );

  it.each(['/proposals/new', '/policies/new'])('finds nothing to do at %s', async (path) => {
    await auditor.page.goto(path);
    await auditor.page.getByText('Đồng chí không được giao quyền xem trang này').waitFor();
    expect(await actsOn(auditor.page)).toEqual([]);
  });

  it('sees citizen numbers masked and no cause of poverty', async () => {
    const { page } = auditor;
    await page.goto('/households');
    await page.locator('main a[href^="/households/"]').first().click();
    await page.getByRole('tab', { name: 'Thành viên', exact: true }).click();
    await page.getByRole('tabpanel', { name: 'Thành viên', exact: true }).waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toMatch(/999\*{5}\d{4}/);
    expect(text).not.toMatch(/999\d{9}/);
    expect(await page.getByRole('button', { name: /Xem (cả )?số/ }).count()).toBe(0);
  });

  it('walks the trail, narrows it to one household and finds it whole', async () => {
    const { page } = auditor;
    await page.goto('/audit?kind=HOUSEHOLD');
    await page.getByRole('link', { name: 'chỉ xem đối tượng này' }).first().click();
    await page.getByRole('button', { name: 'Xem tất cả đối tượng' }).waitFor();
    await page.getByRole('button', { name: 'Kiểm tra các lượt ghi đang xem' }).click();
    await page.getByText(/^Đã kiểm tra \d+ lượt ghi của 1 đối tượng: không có nội dung nào bị sửa/).waitFor();
    await photograph(page, 'journey-audit');
  });

  it('sees the matrix as of a day after the district ended, with those that came after', async () => {
    const { page } = auditor;
    await page.goto('/responsibilities?asOf=2025-08-01');
    await page.getByText('Chủ trì').first().waitFor();
    await page
      .getByText(/^(Nay: |Đã giải thể|Đã chia)/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Điểm cần xem lại' }).click();
    await page.getByRole('tabpanel', { name: 'Điểm cần xem lại' }).getByRole('listitem').first().waitFor();
    await photograph(page, 'journey-findings');
  });

  it('has changed nothing, asked nobody else and met no error', () => {
    expect(sent).toEqual([]);
    expect(unmasked).toEqual([]);
    expect(auditor.strayRequests).toEqual([]);
    expect(auditor.pageErrors).toEqual([]);
  });
});

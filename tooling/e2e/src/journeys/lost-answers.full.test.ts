import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { choose, choosePledges, chosenPassword, signInForTheFirstTime, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

const measure = 'Tặng sổ tiết kiệm';

/** Lets everything through but the act of assigning, which meets what is given. */
async function meet(page: Page, happen: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const isAct = (route.request().postData() ?? '').includes('"idempotencyKey"');
    await (isAct ? happen(route) : route.continue());
  });
}

/** When the connection breaks, by the moment of the save. */
const moments: readonly (readonly [name: string, happen: (route: Route) => Promise<void>])[] = [
  ['before the request leaves', (route) => route.abort('connectionfailed')],
  [
    'while the server works',
    async (route) => {
      const working = route.fetch().catch(() => undefined);
      await route.abort('connectionreset');
      await working;
    },
  ],
  [
    'after the server has recorded it',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
  ],
];

/** Households that the plan gives a savings book and that hold nothing yet. */
async function openNext(page: Page): Promise<void> {
  await page.goto('/households?filter=%7B%22withoutSupport%22%3Atrue%7D&page=1');
  await page.locator('main a[href^="/households/"]:not([href$="/create"])').first().click();
  await page.getByRole('tablist').waitFor();
  await page.getByRole('tab', { name: 'Hỗ trợ', exact: true }).click();
  await page.getByRole('tabpanel').getByText('Chưa bố trí hỗ trợ nào').waitFor();
}

async function fillDialog(page: Page): Promise<void> {
  await page.getByRole('tabpanel').getByRole('button', { name: 'Bố trí hỗ trợ', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Biện pháp hỗ trợ', measure);
  await choosePledges(dialog);
}

describe('a save that the connection breaks', () => {
  let site: Site;
  let office: Visit;

  beforeAll(async () => {
    site = await openSite();
    office = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(moments)('%s: nothing shows as done, and the second try has one effect', async (name, happen) => {
    const { page } = office;
    await openNext(page);
    await fillDialog(page);
    await meet(page, happen);
    await submitDialog(page, 'Bố trí hỗ trợ');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/chưa rõ máy chủ đã ghi hay chưa/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Bố trí hỗ trợ', exact: true }).isEnabled()).toBe(true);
    expect(await page.getByText('Đã ghi', { exact: true }).count()).toBe(0);
    await photograph(page, `journey-lost-${moments.findIndex(([one]) => one === name)}`);
    await page.unroute('**/graphql');
    await submitDialog(page, 'Bố trí hỗ trợ');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 3, name: measure }).waitFor();
    expect(await page.getByRole('heading', { level: 3, name: measure }).count()).toBe(1);
    expect(office.pageErrors).toEqual([]);
  });
});

describe('a registration whose answer the connection breaks', () => {
  let site: Site;
  let ward: Visit;

  beforeAll(async () => {
    site = await openSite();
    ward = await site.person('WARD_OFFICER', { place: 'dong-mai-2024' });
  });
  afterAll(async () => {
    await site?.close();
  });

  it.each(moments)('%s: the second try registers one household', async (name, happen) => {
    const { page } = ward;
    const head = `Phạm Thị ${['Một', 'Hai', 'Ba'][moments.findIndex(([one]) => one === name)]} Lần`;
    await page.goto('/households/create');
    await page.getByLabel('Tổ dân phố').fill('Tổ 9');
    await choose(page, 'Phân loại', 'Hộ cận nghèo');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await page.getByRole('group').first().getByLabel('Họ và tên').fill(head);
    await page.getByRole('group').first().getByLabel('Ngày sinh hoặc năm sinh').fill('1985');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await meet(page, happen);
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByText(/chưa rõ máy chủ đã ghi hay chưa/).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(head) }).waitFor();
    const filter = encodeURIComponent(JSON.stringify({ search: head }));
    await page.goto(`/households?filter=${filter}&page=1`);
    const found = page.locator('main a[href^="/households/"]:not([href$="/create"])');
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
    expect(ward.pageErrors).toEqual([]);
  });
});

describe('a session that ends in the middle of a form', () => {
  let site: Site;
  let visit: Visit;

  beforeAll(async () => {
    site = await openSite();
    visit = await site.visitor();
    await signInForTheFirstTime(visit.page, site.administrator);
  });
  afterAll(async () => {
    await site?.close();
  });

  it('is renewed over the form: nothing that was typed is lost, and what was pressed is done once', async () => {
    const { page, context } = visit;
    await page.goto('/households/create');
    await choose(page, 'Phường', 'Đồng Mai');
    await page.getByLabel('Tổ dân phố').fill('Tổ 9');
    await page.reload();
    await page.getByText('Đang hiện nội dung nhập dở lần trước').waitFor();
    expect(await page.getByLabel('Tổ dân phố').inputValue()).toBe('Tổ 9');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await page.getByRole('group').first().getByLabel('Họ và tên').fill('Phạm Thị Giữ Nguyên');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await context.clearCookies();
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' });
    await dialog.getByLabel('Mật khẩu').fill('sai-mat-khau-nay');
    await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click();
    await dialog.getByRole('alert').waitFor();
    await photograph(page, 'journey-session-ended');
    await dialog.getByLabel('Mật khẩu').fill(chosenPassword);
    await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click();
    await page.getByRole('heading', { level: 1, name: /Phạm Thị Giữ Nguyên/ }).waitFor();
    expect((await page.locator('main').textContent()) ?? '').toContain('Tổ 9');
    await page.goto('/households?filter=%7B%22search%22%3A%22giu%20nguyen%22%7D&page=1');
    const found = page.locator('main a[href^="/households/"]:not([href$="/create"])');
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
    expect(visit.pageErrors).toEqual([]);
  });

  it('leads to the sign-in when the person does not come back', async () => {
    const { page, context } = visit;
    await context.clearCookies();
    await page.getByRole('menuitem', { name: 'Kế hoạch', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Về trang đăng nhập' }).click();
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
  });
});

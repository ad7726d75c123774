import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { openList } from '../officer.ts';
import { documentIdOf, openSite, type Site } from '../site.ts';

const otherWards = ['Biên Giang', 'Dương Nội', 'Hà Cầu', 'Phú Lương', 'Yên Nghĩa'];

interface Row {
  readonly id: string;
  readonly place: { readonly name: string };
}

describe('a ward officer of Đồng Mai, on a phone', () => {
  let site: Site;
  let ward: Visit;
  let office: Visit;

  beforeAll(async () => {
    site = await openSite();
    const scope = { place: 'dong-mai-2024' };
    ward = await site.person('WARD_OFFICER', scope, { size: 'phone' });
    office = await site.person('COMMITTEE_OFFICER');
  });
  afterAll(async () => {
    await site?.close();
  });

  it('sees the nineteen households of the own ward and no other', async () => {
    const { page } = ward;
    await page.goto('/households');
    await page.locator('a[href^="/households/"]').first().waitFor();
    await page.locator('main').getByText('Đồng Mai').first().waitFor();
    await photograph(page, 'phone-ward-households');
    const list = (await page.locator('main').textContent()) ?? '';
    expect(list).toContain('Đồng Mai');
    for (const other of otherWards) expect(list).not.toContain(other);
    expect(list).toMatch(/(trong|của|\/)\s*19/);
  });

  it('counts only them on the overview', async () => {
    const { page } = ward;
    await page.goto('/');
    await page.getByText('Theo phường và biện pháp hỗ trợ').waitFor();
    const table = (await page.getByRole('table').first().textContent()) ?? '';
    expect(table).toContain('Đồng Mai');
    for (const other of otherWards) expect(table).not.toContain(other);
  });

  it('does not find a household of another ward by its address', async () => {
    const request = { documentId: documentIdOf('HouseholdList'), variables: { first: 100 } };
    const answer = await office.context.request.post('/graphql', {
      data: request,
      headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
    });
    const { data } = (await answer.json()) as { data: { households: { nodes: Row[] } } };
    expect(data.households.nodes).toHaveLength(84);
    const stranger = data.households.nodes.find(({ place }) => place.name === 'Biên Giang');
    await ward.page.goto(`/households/${encodeURIComponent(stranger?.id ?? '')}`);
    await ward.page.getByText('Không tìm thấy hồ sơ này').waitFor();
  });

  it('speaks for the People’s Committee of the ward: records progress, and raises a difficulty of a duty', async () => {
    const { page } = ward;
    await page.goto('/duties?view=all');
    await page
      .getByRole('button', { name: /^Cập nhật tiến độ: / })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Nêu khó khăn, vướng mắc' }).click();
    const duties = await openList(page.getByRole('dialog').getByRole('combobox').first());
    expect(await duties.getByRole('option').count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await duties.waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  });

  it('is offered no assignment, no users', async () => {
    const { page } = ward;
    await page.goto('/households');
    await page.locator('a[href^="/households/"]:not([href$="/create"])').first().click();
    await page.getByRole('tablist').waitFor();
    expect(await page.getByRole('button', { name: 'Bố trí hỗ trợ' }).count()).toBe(0);
    await page.goto('/users');
    await page.getByText('Đồng chí không được giao quyền xem trang này').waitFor();
    expect(ward.pageErrors).toEqual([]);
  });
});

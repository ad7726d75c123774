import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { columnOf, exportOffice, type ListReader, readersOfLists, sheetOf } from '../../testing/export-office.ts';
import { exportLists } from './lists.ts';

const office = exportOffice();

/** Every refusal says in both languages why. */
const words = { vi: expect.stringMatching(/\p{L}/u), en: expect.stringMatching(/\p{L}/u) };

describe('the door of exports', () => {
  const path = '/files/exports/households.csv';

  it('opens to nobody who is not signed in, to no application and to no other page', async () => {
    const key = await office().gateway.apiKey(['plan.read', 'household.read', 'progress.read']);
    const before = await office().taken();
    expect((await office().gateway.fetch(path)).status).toBe(401);
    expect((await office().gateway.fetch(path, { headers: { authorization: `Bearer ${key}` } })).status).toBe(401);
    const foreign = { ...office().cookieOf('COMMITTEE_OFFICER'), origin: 'https://elsewhere.example' };
    expect((await office().gateway.fetch(path, { headers: foreign })).status).toBe(403);
    const posted = { method: 'POST', headers: office().cookieOf('COMMITTEE_OFFICER') };
    expect((await office().gateway.fetch(path, posted)).status).toBe(405);
    expect(await office().taken()).toEqual(before);
  });

  it.each([
    ['unknown.csv', 404, 'NOT_FOUND'],
    ['constructor.csv', 404, 'NOT_FOUND'],
    ['households.exe', 404, 'NOT_FOUND'],
    ['..%2fsecret.csv', 404, 'NOT_FOUND'],
    ['households.csv?ward=x', 400, 'UNKNOWN_PARAM'],
    ['households.csv?after=x', 400, 'UNKNOWN_PARAM'],
    ['households.csv?class=RICH', 400, 'BAD_USER_INPUT'],
    ['households.csv?notReviewedSince=31-12-2024', 400, 'BAD_USER_INPUT'],
    ['households.csv?lang=fr', 400, 'BAD_USER_INPUT'],
    ['form3.csv', 400, 'BAD_USER_INPUT'],
    ['form3.csv?id=UmVwb3J0UGVyaW9kOng', 404, 'NOT_FOUND'],
    ['disbursement-lines.csv?id=nonsense', 404, 'NOT_FOUND'],
  ])('%s is %i %s, and leaves no trail', async (name, status, code) => {
    const before = await office().taken();
    const response = await office().gateway.fetch(`/files/exports/${name}`, {
      headers: office().cookieOf('ADMINISTRATOR'),
    });
    expect([response.status, await response.json()]).toMatchObject([status, { code, message: words }]);
    expect(await office().taken()).toEqual(before);
  });

  it.each([
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['csv', 'text/csv; charset=utf-8', 'Hộ'],
  ])(
    'hands out %s, not to be kept or guessed at, and says that the households are invented',
    async (format, type, begin) => {
      const response = await office().take('AUDITOR', `households.${format}`);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const name = decodeURIComponent(/''(.*)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '');
      expect(name).toBe(`DỮ LIỆU GIẢ ĐỊNH - Danh sách hộ 15-6-2024.${format}`);
      expect((await response.text()).slice(0, 2)).toBe(begin);
    },
  );

  it('puts on the trail who took which list, narrowed by what, but not whom somebody looked for', async () => {
    const before = await office().taken();
    await office().take('AUDITOR', 'households.csv', { search: 'an', class: 'NEAR_POOR' });
    const [event, ...more] = (await office().taken()).slice(before.length);
    expect(more).toEqual([]);
    const { totalCount } = (
      await office().ask('AUDITOR', '{ households(where: { search: "an", class: [NEAR_POOR] }) { totalCount } }')
    ).households;
    expect(totalCount).toBeGreaterThan(0);
    expect(event).toMatchObject({
      aggregate: 'COMMITTEE',
      role: 'AUDITOR',
      payload: { list: 'households', format: 'csv', rows: totalCount, filter: ['search=…', 'class=NEAR_POOR'] },
    });
  });
});

/** How many entries of a list GraphQL counts for a reader; null where it is refused. */
async function counted(role: ListReader, list: string): Promise<number | null> {
  const { question } = exportLists.get(list) ?? {};
  if (!question) throw new Error(list);
  const variables = { ...office().needed(list), after: null, isFirst: true };
  const { body } = await office().gateway.query(print(question), { variables, ...office().cookieOf(role) });
  if (body.errors) return null;
  return (
    exportLists.get(list)?.pageOf(body.data, { text: () => '', word: () => '', words: () => '', yesNo: () => '' }, 0)
      ?.totalCount ?? null
  );
}

const refused: Readonly<Record<string, readonly ListReader[]>> = {
  loans: ['WARD_OFFICER'],
  'bank-reports': ['WARD_OFFICER'],
  'audit-events': ['COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  delegations: ['WARD_OFFICER'],
  'api-keys': ['COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER', 'AUDITOR'],
  form3: ['AGENCY_OFFICER'],
  form14: ['AGENCY_OFFICER'],
  'report-periods': ['AGENCY_OFFICER'],
  users: ['COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER', 'AUDITOR'],
};

/** The column that tells the entries of a list apart whose entries have several rows. */
const entryColumn: Readonly<Record<string, string>> = {
  households: 'Hộ số',
};

describe.each([...exportLists.keys()])('the list %s', (list) => {
  it.each(readersOfLists)('is as long as GraphQL says to %s, and on the trail', async (role) => {
    const before = await office().taken();
    const count = await counted(role, list);
    const response = await office().take(role, `${list}.csv`, office().needed(list));
    if (refused[list]?.includes(role)) {
      expect([response.status, await response.json()]).toMatchObject([403, { code: 'FORBIDDEN', message: words }]);
      return expect(await office().taken()).toEqual(before);
    }
    const rows = await sheetOf(response);
    const [event, ...more] = (await office().taken()).slice(before.length);
    expect(more).toEqual([]);
    expect(event?.payload).toMatchObject({ list, rows: count });
    const titles = exportLists.get(list)?.columns.map(({ title }) => title.vi);
    expect(rows[0]).toEqual(titles);
    if (role === 'ADMINISTRATOR') expect(count).toBeGreaterThan(0);
    // Their entries have several rows, and nothing that tells one from another.
    if (['follow-ups', 'change-batches'].includes(list)) return expect(rows.length).toBeGreaterThan(Number(count));
    const own = entryColumn[list];
    const entries = own ? new Set(columnOf(rows, own)).size : (rows.length - 1) / (list === 'form3' ? 2 : 1);
    expect(entries).toBe(count);
  });

  it('is called on the trail as its file is', async () => {
    await office().take('ADMINISTRATOR', `${list}.csv`, office().needed(list));
    const query = `{ auditEvents(first: 1, where: { action: ["list.export"] }) {
      nodes { details { name texts { vi en } } } } }`;
    const { auditEvents } = await office().ask('ADMINISTRATOR', query);
    const { details } = auditEvents.nodes[0];
    const named = details.find(({ name }: { name: string }) => name === 'list');
    expect(named.texts).toEqual([exportLists.get(list)?.name]);
  });

  it('shows a ward its own households alone', async () => {
    if (refused[list]?.includes('WARD_OFFICER')) return;
    const rows = await sheetOf(await office().take('WARD_OFFICER', `${list}.csv`, office().needed(list)));
    const isOfHouseholds = rows[0]?.includes('Chủ hộ') || list === 'households';
    if (!isOfHouseholds || !rows[0]?.includes('Phường')) return;
    const wards = new Set(columnOf(rows, 'Phường').filter((ward) => ward !== null));
    expect([...wards].filter((ward) => ward !== 'Hà Cầu')).toEqual([]);
    if (['households', 'assignments', 'form14', 'disbursement-lines'].includes(list)) expect(wards.size).toBe(1);
  });
});

import { writeXlsx } from '@vuonlen/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { readInWorker } from './read-in-worker.ts';

let gateway: TestGateway;
let officer: string;
/** What one person may ask for in a minute is soon spent on files. */
let second: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  officer = await gateway.person('COMMITTEE_OFFICER');
  second = await gateway.person('COMMITTEE_OFFICER');
});
afterAll(() => gateway.stop());

const columns = ['Họ và tên', 'Quan hệ', 'Phường', 'Loại hộ'].map((title) => ({ title }));
const rows = [
  ['Nguyễn Thị Mẫu', 'Chủ hộ', 'Phú Lương', 'Cận nghèo'],
  ['Nguyễn Văn Con', 'Con', null, null],
];

function send(
  body: BodyInit,
  headers: Record<string, string> = {},
  cookie = officer,
  path = '/files/imports',
): Promise<Response> {
  const usual = { origin: gateway.url, cookie, 'x-file-name': encodeURIComponent('Danh sách hộ.xlsx') };
  return gateway.fetch(path, { method: 'POST', body, headers: { ...usual, ...headers } });
}

const bytesOf = (bytes: Uint8Array) => new Uint8Array(bytes) as Uint8Array<ArrayBuffer>;
const workbook = async (more: typeof rows = []) =>
  bytesOf(await writeXlsx([{ name: 'Danh sách', columns, rows: [...rows, ...more] }]));

async function households(): Promise<number> {
  return (await gateway.database.writers.selectFrom('household').select('id').execute()).length;
}

/** Name of the file that was brought last. */
async function newestName(): Promise<string | undefined> {
  const newest = gateway.database.writers.selectFrom('import_batch').select('file_name').orderBy('recorded_at', 'desc');
  return (await newest.limit(1).executeTakeFirst())?.file_name;
}

describe('a list that is brought', () => {
  it('is taken in, to be looked through; the same file again is that import; nothing is registered', async () => {
    const before = await households();
    const body = await workbook();
    const first = await send(body);
    expect(first.status).toBe(201);
    const taken = await first.json();
    expect(taken).toMatchObject({ state: 'OPEN', households: 1, isKnown: false });
    const again = await send(body);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ ...taken, isKnown: true });
    expect(await households()).toBe(before);
    expect(await newestName()).toBe('Danh sách hộ.xlsx');
  });

  it('may be csv, and its name loses its path', async () => {
    const csv = 'Họ và tên;Quan hệ;Phường;Loại hộ\nLê Văn Mẫu;Chủ hộ;Hà Cầu;Hộ nghèo\n';
    const answer = await send(csv, { 'x-file-name': encodeURIComponent('..\\..\\a/Danh sách.csv') });
    expect(answer.status).toBe(201);
    expect(await newestName()).toBe('Danh sách.csv');
  });

  it.each<[string, BodyInit, string]>([
    ['a PDF', '%PDF-1.7', 'NOT_A_SPREADSHEET'],
    ['nothing', '', 'NO_ROWS'],
    ['a broken zip', 'PK\u0003\u0004abc', 'BROKEN_FILE'],
    ['other columns', 'a,b\n1,2\n', 'NO_HEADER'],
    ['no wards', 'Họ và tên,Loại hộ\nx,y\n', 'COLUMN_MISSING'],
  ])('is refused with its reason where it is %s', async (_name, body, code) => {
    const answer = await send(body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code,
      message: { vi: expect.stringMatching(/\p{L}/u), en: expect.stringMatching(/\p{L}/u) },
    });
  });

  it('comes from our page, with its name, from somebody who may', async () => {
    const body = await workbook();
    const codeOf = async (answer: Response) => [answer.status, (await answer.json()).code];
    expect(await codeOf(await send(body, { origin: 'https://evil.example' }))).toEqual([403, 'FOREIGN_ORIGIN']);
    expect(await codeOf(await send(body, { 'x-file-name': '' }))).toEqual([400, 'FILE_NAME_MISSING']);
    expect(await codeOf(await send(body, { 'x-list-date': '2024-02-30' }))).toEqual([400, 'NOT_A_DATE']);
    expect(await codeOf(await send(body, {}, ''))).toEqual([401, 'UNAUTHENTICATED']);
    for (const role of ['AUDITOR', 'COMMITTEE_LEADER'] as const) {
      expect(await codeOf(await send(body, {}, await gateway.person(role)))).toEqual([403, 'FORBIDDEN']);
    }
    const wrong = await gateway.fetch('/files/../etc/passwd', { headers: { cookie: officer } });
    expect(wrong.status).toBe(404);
    const get = await gateway.fetch('/files/imports', { headers: { cookie: officer } });
    expect(get.status).toBe(405);
  });
});

describe('the rows to mend', () => {
  it('come as a file that can be brought again, to who may see the import', async () => {
    const wrong = ['Nguyễn Thị Sai', 'Chủ hộ', 'Phú Lươngg', 'Cận nghèo'];
    const taken = await (await send(await workbook([wrong]))).json();
    const path = `/files/imports/${taken.import}/errors.xlsx`;
    const answer = await gateway.fetch(path, { headers: { cookie: officer } });
    expect(answer.status).toBe(200);
    const reading = await readInWorker(new Uint8Array(await answer.arrayBuffer()));
    const [titles, row, ...others] = (reading.ok && reading.value[0]?.rows) || [];
    expect(titles?.at(-1)).toBe('Nội dung cần sửa');
    expect(row?.[0]).toBe(4);
    expect(row?.at(-1)).toContain('Gợi ý: Phú Lương.');
    expect(others).toEqual([]);
    const trail = gateway.database.writers
      .selectFrom('audit_event')
      .select('action')
      .where('aggregate_id', '=', taken.import);
    const taking = trail.where('action', '=', 'import.takeRows');
    expect(await taking.execute()).toHaveLength(1);
    const ward = await gateway.person('WARD_OFFICER', { place: 'phu-luong-2024' });
    for (const [cookie, status] of [
      [ward, 404],
      [await gateway.person('AUDITOR'), 403],
    ] as const) {
      expect((await gateway.fetch(path, { headers: { cookie } })).status).toBe(status);
    }
    const nothing = await gateway.fetch('/files/imports/00000000-0000-0000-0000-000000000000/errors.xlsx', {
      headers: { cookie: officer },
    });
    expect(nothing.status).toBe(404);
  });
});

describe('the template', () => {
  it('is a file with a name that every browser keeps, and can be brought back filled in', async () => {
    const answer = await gateway.fetch('/files/import-template.xlsx', { headers: { cookie: officer } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''M%E1%BA%ABu");
    const reading = await readInWorker(new Uint8Array(await answer.arrayBuffer()));
    expect(reading.ok && reading.value.map(({ name }) => name)).toEqual(['Danh sách hộ', 'Ví dụ', 'Danh mục']);
    const [form, example] = reading.ok ? reading.value : [];
    const titles = (form?.rows[0] ?? []).map((title) => ({ title: String(title) }));
    const filled = await writeXlsx([{ name: 'Danh sách hộ', columns: titles, rows: example?.rows.slice(1) ?? [] }]);
    const brought = await send(bytesOf(filled));
    expect([brought.status, await brought.json()]).toMatchObject([201, { households: 2 }]);
    const { import: id } = await (await send(bytesOf(filled))).json();
    const entries = gateway.database.writers.selectFrom('import_entry').select('decision').where('batch_id', '=', id);
    expect(await entries.execute()).toEqual([{ decision: 'CREATE' }, { decision: 'CREATE' }]);
  });

  it.each([
    ['households', 'Danh sách hộ', 2, 'HOUSEHOLDS'],
    ['pledges', 'Danh sách đăng ký ủng hộ', 1, 'PLEDGES'],
    ['receipts', 'Danh sách tiếp nhận', 1, 'RECEIPTS'],
    ['health-cards', 'Danh sách cấp thẻ BHYT', 2, 'HEALTH_CARDS'],
  ])('of %s can be had, and its example brought back as a list of its kind', async (path, title, entries, kind) => {
    const get = (file: string) => gateway.fetch(`/files/imports/${path}/${file}`, { headers: { cookie: second } });
    const template = await readInWorker(new Uint8Array(await (await get('template.xlsx')).arrayBuffer()));
    expect(template.ok && template.value[0]?.name).toBe(title);
    const example = await get('example.csv');
    expect(example.headers.get('content-disposition')).toContain("filename*=UTF-8''V%C3%AD%20d%E1%BB%A5");
    const taken = await send(await example.text(), {}, second, `/files/imports/${path}`);
    expect([taken.status, await taken.json()]).toMatchObject([201, { kind, entries }]);
  });

  it('of a kind is for who records by hand what it holds', async () => {
    const ward = await gateway.person('WARD_OFFICER', { place: 'phu-luong-2024' });
    const agency = await gateway.person('AGENCY_OFFICER', { agency: 'fatherland-front' });
    const status = async (path: string, cookie: string) =>
      (await gateway.fetch(`/files/imports/${path}/template.xlsx`, { headers: { cookie } })).status;
    const paths = ['households', 'pledges', 'receipts', 'health-cards', 'loans'];
    expect(await Promise.all(paths.map((path) => status(path, ward)))).toEqual([200, 403, 403, 200, 404]);
    expect(await Promise.all(paths.map((path) => status(path, agency)))).toEqual([403, 200, 200, 200, 404]);
    expect((await send('x', {}, ward, '/files/imports/receipts')).status).toBe(403);
    expect((await send('Nguồn;Số tiền\na;1\n', {}, agency, '/files/imports/receipts')).status).toBe(422);
  });
});

describe('the thread that reads', () => {
  it('costs its own memory and its own time', async () => {
    const body = await workbook();
    expect(await readInWorker(body, { milliseconds: 1, memory: 512 })).toMatchObject({ error: { code: 'TOO_SLOW' } });
    const many = `${'a,b,c,d,e,f,g,h\n'.repeat(19_000)}`;
    const hungry = await readInWorker(new TextEncoder().encode(many), { milliseconds: 30_000, memory: 4 });
    expect(hungry).toMatchObject({ error: { code: 'TOO_MUCH_MEMORY' } });
    expect((await readInWorker(body)).ok).toBe(true);
  });
});

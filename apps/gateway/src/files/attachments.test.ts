import { randomUUIDv7 } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaperOffice, type Reader } from '../testing/paper-office.ts';
import type { TestGateway } from '../testing/start-test-gateway.ts';

const haCau = 'UGxhY2U6aGEtY2F1LTIwMjQ';
let office: PaperOffice;
let gateway: TestGateway;
/** A batch of the ward, one of all wards, a household of the ward. */
let batch: string;
let wide: string;
let household: string;

async function makeBatch(place: string | null): Promise<string> {
  const input = { measure: 'SAVINGS_BOOK', place, idempotencyKey: randomUUIDv7() };
  return (await office.act('OFFICER', 'createDisbursementBatch', input, 'batch { id }')).batch.id;
}

beforeAll(async () => {
  office = await PaperOffice.open();
  gateway = office.gateway;
  [batch, wide] = [await makeBatch(haCau), await makeBatch(null)];
  const query = 'query ($place: [ID!]) { households(first: 1, where: { place: $place }) { nodes { id } } }';
  household = (await office.ask('OFFICER', query, { place: [haCau] })).households.nodes[0].id;
}, 240_000);
afterAll(() => gateway.stop());

let made = 0;
function pdf(): string {
  made += 1;
  return `%PDF-1.7\n% ${made}\n%%EOF\n`;
}

type Headers = Record<string, string>;

function send(of: string, body: BodyInit, headers: Headers = {}, reader: Reader | null = 'OFFICER'): Promise<Response> {
  const usual = {
    origin: gateway.url,
    ...office.cookieOf(reader),
    'x-file-name': encodeURIComponent('Danh sách ký nhận.PDF'),
    'content-type': 'application/pdf',
  };
  const path = `/files/attachments?${new URLSearchParams({ of })}`;
  return gateway.fetch(path, { method: 'POST', body, headers: { ...usual, ...headers } });
}

const fields = `attachmentCount attachmentBytes mayAddAttachment
  attachments { id name mediaType bytes recordedBy url removed { removedOn removedBy reason } }`;

interface Filed {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
  readonly removed: { readonly reason: string | null } | null;
}

interface Files {
  readonly attachmentCount: number;
  readonly attachmentBytes: number;
  readonly mayAddAttachment: boolean;
  readonly attachments: readonly [Filed, ...Filed[]];
}

/** What somebody reads of the files of a thing that is in sight. */
async function filesOf(id: string, reader: Reader = 'OFFICER'): Promise<Files> {
  const query = `query ($id: ID!) { node(id: $id) { ... on DisbursementBatch { ${fields} } ... on Household { ${fields} } } }`;
  return (await office.ask(reader, query, { id })).node;
}

/** Adds a file. @returns where it is handed out */
async function added(of: string, body = pdf()): Promise<string> {
  const answer = await send(of, body);
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await filesOf(of)).attachments[0].url;
}

const get = (url: string, reader: Reader | null) => gateway.fetch(url, { headers: office.cookieOf(reader) });
const codeOf = async (answer: Response) => [answer.status, (await answer.json()).code];

async function kept(): Promise<number> {
  return (await gateway.database.writers.selectFrom('attachment').select('id').execute()).length;
}

describe('a file that is brought', () => {
  it('is kept, listed with its figures, and handed out as it came, to be saved', async () => {
    const body = pdf();
    const answer = await send(batch, body);
    expect([answer.status, await answer.json()]).toMatchObject([201, { isKnown: false }]);
    const listed = await filesOf(batch);
    expect(listed).toMatchObject({ attachmentCount: 1, attachmentBytes: body.length, mayAddAttachment: true });
    const [file] = listed.attachments;
    expect(file).toMatchObject({ name: 'Danh sách ký nhận.PDF', mediaType: 'application/pdf', bytes: body.length });
    const taken = await get(file.url, 'LEADER');
    expect([taken.status, await taken.text()]).toEqual([200, body]);
    expect(taken.headers.get('content-type')).toBe('application/pdf');
    expect(taken.headers.get('x-content-type-options')).toBe('nosniff');
    expect(taken.headers.get('cache-control')).toBe('no-store');
    expect(taken.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(taken.headers.get('content-disposition')).toMatch(/^attachment; filename="Danh sach ky nhan\.pdf"; /);
    const again = await send(batch, body, { 'x-file-name': 'khac.pdf' });
    expect([again.status, (await again.json()).isKnown]).toEqual([200, true]);
    expect((await filesOf(batch)).attachmentCount).toBe(1);
  });

  it('is saved under the ending of what it is, whatever its name says, and its name loses its path', async () => {
    const body = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const name = encodeURIComponent('..\\..\\a/Ảnh.html');
    const answer = await send(household, body, { 'x-file-name': name, 'content-type': 'image/jpeg' });
    expect(answer.status).toBe(201);
    const [file] = (await filesOf(household)).attachments;
    expect(file.name).toBe('Ảnh.html');
    const taken = await get(file.url, 'OFFICER');
    expect(taken.headers.get('content-disposition')).toContain('filename="Anh.html.jpg"');
    expect(new Uint8Array(await taken.arrayBuffer())).toEqual(body);
  });

  it.each<[string, BodyInit, Headers, number, string]>([
    ['is a page', '<html></html>', { 'content-type': 'text/html' }, 415, 'NOT_AN_ATTACHMENT'],
    ['is a page that says to be a PDF', '<html></html>', {}, 415, 'NOT_AN_ATTACHMENT'],
    ['is a PDF that says to be a picture', '%PDF-1.7', { 'content-type': 'image/png' }, 415, 'NOT_AN_ATTACHMENT'],
    ['is empty', '', {}, 415, 'NOT_AN_ATTACHMENT'],
    ['has no name', '%PDF-1.7', { 'x-file-name': '' }, 400, 'FILE_NAME_MISSING'],
    ['has a name that turns around', '%PDF-1.7', { 'x-file-name': '%E2%80%AEfdp.exe' }, 422, 'INVALID_INPUT'],
    ['comes from another page', '%PDF-1.7', { origin: 'https://evil.example' }, 403, 'FOREIGN_ORIGIN'],
    ['is too large', `%PDF-${'x'.repeat(5 * 1024 * 1024)}`, {}, 413, 'ATTACHMENT_TOO_LARGE'],
  ])('is refused with words where it %s', async (_name, body, headers, status, code) => {
    const before = await kept();
    const answer = await send(batch, body, headers);
    expect(answer.status).toBe(status);
    const message = { vi: expect.stringMatching(/\p{L}/u), en: expect.stringMatching(/\p{L}/u) };
    expect(await answer.json()).toMatchObject({ code, message });
    expect(await kept()).toBe(before);
  });

  it.each([
    ['nothing', '', 400],
    ['a place', haCau, 400],
    ['a household that is not there', Buffer.from(`Household:${randomUUIDv7()}`).toString('base64url'), 404],
    ['what is no id', 'SG91c2Vob2xkOng', 400],
  ])('is refused where it is for %s', async (_name, of, status) => {
    expect((await send(of, pdf())).status).toBe(status);
  });

  it('is not kept in part when its sender dies on the way', async () => {
    const before = await kept();
    const { hostname, port } = new URL(gateway.url);
    const socket = connect({ host: hostname, port: Number(port) });
    const head = [
      `POST /files/attachments?of=${encodeURIComponent(batch)} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      `Origin: ${gateway.url}`,
      `Cookie: ${office.cookieOf('OFFICER').cookie}`,
      'X-File-Name: a.pdf',
      'Content-Type: application/pdf',
      'Content-Length: 1000000',
    ];
    await new Promise<void>((sent) => socket.write(`${head.join('\r\n')}\r\n\r\n%PDF-1.7\n`, () => sent()));
    const closed = new Promise((done) => socket.once('close', done));
    socket.destroy();
    await closed;
    expect((await send(batch, pdf())).status).toBe(201);
    expect(await kept()).toBe(before + 1);
  });

  it('is no more than 5 MiB also where it does not say how large it is', async () => {
    const chunk = new TextEncoder().encode(`%PDF-${'x'.repeat(1024 * 1024)}`);
    let left = 8;
    const body = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    const headers = {
      origin: gateway.url,
      ...office.cookieOf('OFFICER'),
      'x-file-name': 'a.pdf',
      'content-type': 'application/pdf',
    };
    const answer = await gateway.fetch(`/files/attachments?of=${encodeURIComponent(batch)}`, { ...init, headers });
    expect(await codeOf(answer)).toEqual([413, 'ATTACHMENT_TOO_LARGE']);
  });
});

describe('who is handed what', () => {
  const all = { url: true, count: 1 };
  const named = { url: false, count: 1 };
  const nothing = { url: false, count: 0 };

  /** Of the household, of the batch of its ward, of the batch of all wards: what is listed, and what the door answers. */
  it.each<[Reader, readonly { url: boolean; count: number }[], readonly number[]]>([
    ['ADMINISTRATOR', [all, all, all], [200, 200, 200]],
    ['LEADER', [all, all, all], [200, 200, 200]],
    ['WARD', [all, all, nothing], [200, 200, 404]],
    ['FRONT', [named, all, all], [403, 200, 200]],
    ['AUDITOR', [named, named, named], [403, 403, 403]],
    ['OTHER_WARD', [nothing, nothing, nothing], [404, 404, 404]],
  ])('%s', async (reader, listed, answers) => {
    for (const [at, id] of [household, batch, wide].entries()) {
      const url = await added(id);
      const name = url.split('/').at(-1) ?? '';
      const node = await filesOf(id, reader);
      // The household or the batch itself may be out of sight.
      const files: readonly { id: string; url: string | null; name: string }[] = node?.attachments ?? [];
      const file = files.find((one) => Buffer.from(one.id, 'base64url').toString().endsWith(name));
      const seen = { url: (file?.url ?? null) !== null, count: file ? 1 : 0 };
      expect([at, seen]).toEqual([at, listed[at]]);
      expect(node?.attachmentCount ?? 0).toBe(files.filter((one) => 'url' in one).length);
      expect([at, (await get(url, reader)).status]).toEqual([at, answers[at]]);
    }
  });

  it('nobody who is not signed in, and no application', async () => {
    const url = await added(batch);
    const key = await gateway.apiKey(['household.read', 'household.readCauses']);
    expect((await get(url, null)).status).toBe(401);
    expect((await gateway.fetch(url, { headers: { authorization: `Bearer ${key}` } })).status).toBe(401);
    expect((await send(batch, pdf(), {}, null)).status).toBe(401);
    const { body } = await gateway.queryByKey(key, {
      query: 'query ($id: ID!) { household(id: $id) { attachmentCount attachments { name } } }',
      variables: { id: household },
    });
    expect(body.data?.household ?? { attachmentCount: 0, attachments: [] }).toEqual({
      attachmentCount: 0,
      attachments: [],
    });
  });

  it.each<[Reader, number, number]>([
    ['LEADER', 403, 403],
    ['AUDITOR', 403, 403],
    ['WARD', 403, 201],
    ['OTHER_WARD', 403, 404],
    ['FRONT', 201, 403],
  ])('%s adds to a batch: %d, to a household: %d', async (reader, ofBatch, ofHousehold) => {
    const may = async (id: string) => (await filesOf(id, reader))?.mayAddAttachment ?? false;
    expect([await may(batch), await may(household)]).toEqual([ofBatch === 201, ofHousehold === 201]);
    expect((await send(wide, pdf(), {}, reader)).status).toBe(ofBatch);
    expect((await send(household, pdf(), {}, reader)).status).toBe(ofHousehold);
  });
});

describe('a removed file', () => {
  it('is listed with its reason and handed out no more; the trail has all three', async () => {
    const url = await added(household);
    const [file] = (await filesOf(household)).attachments;
    const before = await filesOf(household);
    await get(url, 'WARD');
    const input = { attachment: file.id, reason: 'Gửi nhầm hộ' };
    const { attachment } = await office.act('WARD', 'removeAttachment', input, 'attachment { url removed { reason } }');
    expect(attachment).toEqual({ url: null, removed: { reason: 'Gửi nhầm hộ' } });
    expect(await codeOf(await get(url, 'OFFICER'))).toEqual([410, 'ATTACHMENT_REMOVED']);
    const after = await filesOf(household);
    expect(after.attachmentCount).toBe(before.attachmentCount - 1);
    expect(after.attachmentBytes).toBe(before.attachmentBytes - file.bytes);
    expect(after.attachments[0]).toMatchObject({ id: file.id, removed: { reason: 'Gửi nhầm hộ' } });
    expect((await filesOf(household, 'AUDITOR')).attachments[0].removed).toMatchObject({ reason: null });
    const own = Buffer.from(file.id, 'base64url').toString().split(':')[1];
    const events = gateway.database.readers.selectFrom('audit_event').select(['action', 'payload']);
    const trail = await events.orderBy('sequence').execute();
    const of = trail.filter(({ payload }) => (payload as { attachment?: string }).attachment === own);
    expect(of.map(({ action }) => action)).toEqual(['attachment.add', 'attachment.take', 'attachment.remove']);
  });
});

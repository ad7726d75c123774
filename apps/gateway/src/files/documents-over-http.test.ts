import { randomUUIDv7 } from 'node:crypto';
import type { Role } from '@vuonlen/permissions';
import { amountInWords, formatNumber, formatVnd, type Vnd } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
const people = new Map<Role, string>();
const roles = ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'WARD_OFFICER', 'AUDITOR'] as const;

beforeAll(async () => {
  gateway = await startTestGateway({}, {});
  for (const role of roles) {
    people.set(role, await gateway.person(role, role === 'WARD_OFFICER' ? { place: 'ha-cau-2024' } : {}));
  }
}, 240_000);
afterAll(() => gateway.stop());

const cookieOf = (role: Role): Record<string, string> => ({ cookie: people.get(role) ?? '' });

function take(role: Role, name: string, params: Record<string, string> = {}): Promise<Response> {
  return gateway.fetch(`/files/documents/${name}?${new URLSearchParams(params)}`, { headers: cookieOf(role) });
}

async function ask(role: Role, query: string, variables: object = {}) {
  const { body } = await gateway.query(query, { variables, cookie: people.get(role) ?? '' });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** What stands on a page, a paragraph a line. */
async function linesOf(response: Response): Promise<readonly string[]> {
  const page = await response.text();
  return (page.match(/<(p|h[1-3]) [^>]*>.*?<\/\1>/gs) ?? []).map((each) => each.replace(/<[^>]+>/g, ''));
}

async function taken(): Promise<readonly { payload: unknown; aggregate: string; actor: string }[]> {
  return gateway.database.readers
    .selectFrom('audit_event')
    .select(['payload', 'aggregate', 'actor'])
    .where('action', '=', 'document.read')
    .orderBy('sequence')
    .execute();
}

describe('the door of documents', () => {
  it('opens to nobody who is not signed in, to no application and to no other page', async () => {
    const path = '/files/documents/responsibility-matrix.html';
    const key = await gateway.apiKey(['plan.read', 'household.read', 'progress.read']);
    const before = await taken();
    expect((await gateway.fetch(path)).status).toBe(401);
    expect((await gateway.fetch(path, { headers: { authorization: `Bearer ${key}` } })).status).toBe(401);
    const foreign = { ...cookieOf('COMMITTEE_OFFICER'), origin: 'https://elsewhere.example' };
    expect((await gateway.fetch(path, { headers: foreign })).status).toBe(403);
    const posted = { method: 'POST', headers: cookieOf('COMMITTEE_OFFICER') };
    expect((await gateway.fetch(path, posted)).status).toBe(405);
    expect(await taken()).toEqual(before);
  });

  it.each([
    ['/files/documents/../../etc/passwd', 404],
    ['/files/documents/%2e%2e%2fsecret.pdf', 404],
    ['/files/documents/unknown.pdf', 404],
    ['/files/documents/bank-report.exe', 404],
    ['/files/documents/constructor.pdf', 404],
    ['/files/documents/bank-report.pdf', 400],
    ['/files/documents/bank-report.pdf?id=nonsense', 404],
    ['/files/documents/beneficiary-list.html?measure=NOTHING', 404],
    ['/files/documents/responsibility-matrix.html?date=31-12-2024', 400],
    ['/files/documents/responsibility-matrix.html?date=2024-02-30', 400],
    ['/files/documents/responsibility-matrix.html?number=%3Cb%3E', 400],
  ])('%s is %i', async (path, status) => {
    const response = await gateway.fetch(path, { headers: cookieOf('ADMINISTRATOR') });
    expect(response.status).toBe(status);
  });

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['pdf', 'application/pdf', '%P'],
    ['html', 'text/html; charset=utf-8', '<!'],
  ])('hands out %s, not to be kept or guessed at', async (format, type, beginning) => {
    const response = await take('AUDITOR', `responsibility-matrix.${format}`, { number: '05', date: '2024-07-05' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const name = response.headers.get('content-disposition');
    if (format === 'html') expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    else expect(name).toContain(`filename*=UTF-8''B%E1%BA%A3ng%20ph%C3%A2n%20c%C3%B4ng`);
    expect((await response.text()).slice(0, 2)).toBe(beginning);
  });

  it('puts on the trail who took what', async () => {
    const before = await taken();
    await take('COMMITTEE_LEADER', 'responsibility-matrix.pdf');
    const [event, ...more] = (await taken()).slice(before.length);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      aggregate: 'COMMITTEE',
      payload: { kind: 'responsibility-matrix', format: 'pdf' },
    });
  });

  it('lets nobody write without end', async () => {
    const path = '/files/documents/unknown.pdf';
    const cookie = await gateway.person('AUDITOR');
    const statuses: number[] = [];
    while (statuses.length < 300 && statuses.at(-1) !== 429) {
      statuses.push((await gateway.fetch(path, { headers: { cookie } })).status);
    }
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('the list of beneficiaries', () => {
  const all = `query ($where: AssignmentWhere) {
    assignments(where: $where, first: 200) { totalCount nodes { amount household { headName place { name } } } }
  }`;

  it.each(['COMMITTEE_OFFICER', 'WARD_OFFICER', 'AUDITOR'] as const)('is what GraphQL shows to %s', async (role) => {
    const where = { measure: ['SAVINGS_BOOK'], live: true };
    const { assignments } = await ask(role, all, { where });
    const lines = await linesOf(await take(role, 'beneficiary-list.html', { measure: 'SAVINGS_BOOK' }));
    const nodes: { amount: Vnd | null; household: { headName: string; place: { name: string } } }[] = assignments.nodes;
    expect(nodes.length).toBeGreaterThan(0);
    for (const { household } of nodes) expect(lines).toContain(household.headName);
    const total = nodes.reduce((sum, { amount }) => sum + (amount ?? 0), 0) as Vnd;
    expect(lines.join('\n')).toContain(`kinh phí: ${formatVnd(total)} (${amountInWords(total)})`);
    const wards = new Set(nodes.map(({ household }) => household.place.name));
    expect(lines.filter((text) => text.startsWith('Phường '))).toHaveLength(wards.size);
    if (role === 'WARD_OFFICER') expect([...wards]).toEqual(['Hà Cầu']);
  });

  it('says that the households are invented', async () => {
    const [first] = await linesOf(
      await take('COMMITTEE_OFFICER', 'beneficiary-list.html', { measure: 'SAVINGS_BOOK' }),
    );
    expect(first).toBe('DỮ LIỆU GIẢ ĐỊNH');
  });

  it('carries no citizen number', async () => {
    const text = (
      await linesOf(await take('ADMINISTRATOR', 'beneficiary-list.html', { measure: 'SAVINGS_BOOK' }))
    ).join(' ');
    expect(text).not.toMatch(/\d{3}\*+\d{4}|\b\d{12}\b/);
  });
});

describe('papers of a batch', () => {
  let id = '';
  beforeAll(async () => {
    const input = { measure: 'SAVINGS_BOOK', idempotencyKey: randomUUIDv7() };
    const act = `mutation ($input: CreateDisbursementBatchInput!) {
      createDisbursementBatch(input: $input) { ... on CreateDisbursementBatchSuccess { batch { id } } }
    }`;
    id = (await ask('COMMITTEE_OFFICER', act, { input })).createDisbursementBatch.batch.id;
  });

  it.each(['disbursement-order', 'handing-over-list'])('%s says the figures of GraphQL', async (kind) => {
    const { node } = await ask(
      'COMMITTEE_OFFICER',
      'query ($id: ID!) { node(id: $id) { ... on DisbursementBatch { total amountInWords lines { amount assignment { household { headName } } } } } }',
      { id },
    );
    const lines = await linesOf(await take('COMMITTEE_OFFICER', `${kind}.html`, { id }));
    const text = lines.join('\n');
    expect(text).toContain(formatVnd(node.total));
    expect(text).toContain(node.amountInWords);
    expect(lines.filter((line) => line === formatNumber(node.total)).length).toBeGreaterThan(0);
    for (const { assignment } of node.lines) expect(lines).toContain(assignment.household.headName);
  });

  it('says on the order that nobody has approved it, and on no other paper', async () => {
    const marked = async (kind: string) =>
      (await linesOf(await take('COMMITTEE_OFFICER', `${kind}.html`, { id }))).some((one) => one.includes('DỰ THẢO'));
    expect([await marked('disbursement-order'), await marked('handing-over-list')]).toEqual([true, false]);
  });

  it('says on every paper of a discarded batch that nobody pays or signs by it', async () => {
    const input = { batch: id, expectedVersion: 1, idempotencyKey: randomUUIDv7() };
    const act = `mutation ($input: DiscardDisbursementBatchInput!) {
      discardDisbursementBatch(input: $input) { ... on DiscardDisbursementBatchSuccess { batch { state } } }
    }`;
    const { discardDisbursementBatch } = await ask('COMMITTEE_OFFICER', act, { input });
    expect(discardDisbursementBatch).toEqual({ batch: { state: 'DISCARDED' } });
    for (const kind of ['disbursement-order', 'handing-over-list']) {
      const [first] = await linesOf(await take('COMMITTEE_OFFICER', `${kind}.html`, { id }));
      expect(first).toContain('ĐÃ HỦY - Không chi, không ký nhận theo văn bản này');
      expect(first).not.toContain('DỰ THẢO');
    }
  });

  it('shows a ward its own lines alone', async () => {
    const lines = await linesOf(await take('WARD_OFFICER', 'handing-over-list.html', { id }));
    expect(
      new Set(lines.filter((text) => /^(Hà Cầu|Yên Nghĩa|Phú Lương|Đồng Mai|Dương Nội|Biên Giang)$/.test(text))),
    ).toEqual(new Set(['Hà Cầu']));
  });

  it('is not there under an id of something else', async () => {
    const other = Buffer.from(`Household:${randomUUIDv7()}`).toString('base64url');
    expect((await take('COMMITTEE_OFFICER', 'disbursement-order.pdf', { id: other })).status).toBe(404);
    const unknown = Buffer.from(`DisbursementBatch:${randomUUIDv7()}`).toString('base64url');
    expect((await take('COMMITTEE_OFFICER', 'disbursement-order.pdf', { id: unknown })).status).toBe(404);
  });
});

describe('the progress report', () => {
  const year = { from: '2024-01-01', until: '2024-12-31' };

  it('carries the plan beside the ledger', async () => {
    const query = `{ progress { households exited disbursed }
      report(cut: MEASURE) { lines { measure { name { vi } } amounts { planned } } total { planned } } }`;
    const { progress, report } = await ask('COMMITTEE_LEADER', query);
    const lines = await linesOf(await take('COMMITTEE_LEADER', 'progress-report.html', year));
    const measures = (
      report.lines as { measure: { name: { vi: string } } | null; amounts: { planned: number } }[]
    ).flatMap(({ measure, amounts: { planned } }) =>
      measure && planned > 0 ? [{ name: measure.name.vi, planned }] : [],
    );
    expect(measures.length).toBeGreaterThan(4);
    for (const { name, planned } of measures) {
      expect(lines).toContain(name);
      expect(lines).toContain(formatNumber(planned));
    }
    expect(lines).toContain(formatNumber(report.total.planned));
    const text = lines.join('\n');
    expect(text).toContain(`trong tổng số ${progress.households} hộ cận nghèo`);
    expect(text).toContain(`lũy kế: ${formatNumber(progress.disbursed)} đồng`);
  });

  it('leaves out of a past period what the register says of today', async () => {
    const past = { from: '2024-01-01', until: '2024-03-31' };
    const text = (await linesOf(await take('COMMITTEE_OFFICER', 'progress-report.html', past))).join('\n');
    expect(text).not.toContain('trong tổng số');
  });

  it.each([
    ['WARD_OFFICER', year, 403],
    ['COMMITTEE_OFFICER', { from: '2024-01-01' }, 400],
    ['COMMITTEE_OFFICER', { from: '2024-12-31', until: '2024-01-01' }, 400],
    ['AUDITOR', year, 200],
  ] as const)('%s, %j: %i', async (role, params, status) => {
    expect((await take(role, 'progress-report.html', { ...params })).status).toBe(status);
  });
});

describe('the notice of refusal', () => {
  interface Found {
    readonly id: string;
    readonly eligibility: readonly {
      readonly outcome: string;
      readonly member: { readonly id: string } | null;
      readonly measure: { readonly code: string } | null;
      readonly reasons: readonly { readonly clause: string; readonly quote: string }[];
    }[];
  }

  async function find(outcome: string, role: Role = 'COMMITTEE_OFFICER') {
    const query = `{ households(first: 50) { nodes { id eligibility {
      outcome member { id } measure { code } reasons { clause quote } } } } }`;
    const { households } = await ask(role, query);
    for (const { id, eligibility } of households.nodes as Found[]) {
      const decision = eligibility.find((each) => each.outcome === outcome && each.measure !== null);
      if (decision) {
        const member: Record<string, string> = decision.member ? { member: decision.member.id } : {};
        return { params: { household: id, measure: decision.measure?.code ?? '', ...member }, decision };
      }
    }
    throw new Error(`Nobody is ${outcome}`);
  }

  it('quotes the clause that refuses', async () => {
    const { params, decision } = await find('EXCLUDED');
    const response = await take('COMMITTEE_OFFICER', 'refusal-notice.html', params);
    expect(response.status).toBe(200);
    const text = (await linesOf(response)).join('\n');
    expect(text).toContain(`“${decision.reasons[0]?.quote}”`);
    expect(text).toContain('không hỗ trợ');
  });

  it('is not written of what is granted', async () => {
    const { params } = await find('GRANTED');
    const response = await take('COMMITTEE_OFFICER', 'refusal-notice.html', params);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'NO_REFUSAL' });
  });

  it('is not written of a household of another ward', async () => {
    const query = '{ households(first: 200) { nodes { id place { name } } } }';
    const { households } = await ask('COMMITTEE_OFFICER', query);
    const nodes: { id: string; place: { name: string } }[] = households.nodes;
    const other = nodes.find(({ place }) => place.name !== 'Hà Cầu')?.id ?? '';
    const params = { household: other, measure: 'SAVINGS_BOOK' };
    expect((await take('WARD_OFFICER', 'refusal-notice.pdf', params)).status).toBe(404);
  });
});

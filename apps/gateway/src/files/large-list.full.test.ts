import { monitorEventLoopDelay } from 'node:perf_hooks';
import { toGlobalId } from '@vuonlen/graphql';
import { writeXlsx } from '@vuonlen/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
let officer: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  officer = await gateway.person('COMMITTEE_OFFICER');
});
afterAll(() => gateway.stop());

const titles = ['Họ và tên', 'Quan hệ', 'Năm sinh', 'Phường', 'Loại hộ'];

/** A file with 10 000 rows: households of two, every tenth in a ward that there is not. */
async function largeFile(): Promise<Uint8Array<ArrayBuffer>> {
  const rows = Array.from({ length: 5000 }, (_, n) => [
    [`Nguyễn Thị Nhiều ${n}`, 'Chủ hộ', '1970', n % 10 === 0 ? 'Phú Lươngg' : 'Phú Lương', 'Cận nghèo'],
    [`Trần Văn Nhiều ${n}`, 'Con', '2010', null, null],
  ]).flat();
  const columns = titles.map((title) => ({ title }));
  return new Uint8Array(await writeXlsx([{ name: 'Danh sách', columns, rows }])) as Uint8Array<ArrayBuffer>;
}

/** Asks whether the gateway lives, again and again, while something else goes on. */
async function whileAsking<T>(name: string, work: Promise<T>): Promise<{ value: T; answers: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  let [isDone, answers, longest] = [false, 0, 0];
  const end = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const asked = performance.now();
    const { status } = await gateway.fetch('/healthz');
    expect(status).toBe(200);
    longest = Math.max(longest, performance.now() - asked);
    answers += 1;
  }
  const value = await end;
  delay.disable();
  const [took, wait, block] = [performance.now() - started, longest, delay.max / 1e6].map(Math.round);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${name}: ${took} ms; ${answers} answers meanwhile, the slowest ${wait} ms; loop held ${block} ms; ${memory} MiB`,
  );
  return { value, answers };
}

async function ask(source: string, variables: object) {
  const { body } = await gateway.query(source, { variables, cookie: officer });
  const { data, errors } = body;
  expect(errors).toBeUndefined();
  return data;
}

const preview = `query ($id: ID!) { importBatch(id: $id) { version figures { entries problems fine hindrances }
  entries(first: 25, state: [PROBLEM]) { totalCount nodes { position issues { suggestion } } } } }`;
const decide = `mutation ($input: DecideImportEntriesInput!) { decideImportEntries(input: $input) { __typename
  ... on DecideImportEntriesSuccess { import { version figures { problems } } } } }`;

describe('a list of 10 000 rows over HTTP', () => {
  it('is read, looked through and mended while the gateway answers others', async () => {
    const body = await largeFile();
    const headers = { origin: gateway.url, cookie: officer, 'x-file-name': 'lon.xlsx' };
    const sent = gateway.fetch('/files/imports', { method: 'POST', body, headers }).then((answer) => answer.json());
    const upload = await whileAsking('upload', sent);
    expect(upload.value).toMatchObject({ households: 5000, isKnown: false });
    const id = toGlobalId('ImportBatch', upload.value.import);
    const look = await whileAsking('preview', ask(preview, { id }));
    const { version, figures, entries } = look.value.importBatch;
    expect(figures).toEqual({ entries: 5000, problems: 500, fine: 4500, hindrances: 500 });
    expect([entries.totalCount, entries.nodes.length]).toEqual([500, 25]);
    const suggestions = [{ code: 'UNKNOWN_PLACE', field: 'ward' }];
    const input = { import: id, expectedVersion: version, suggestions };
    const mended = await whileAsking('500 suggestions', ask(decide, { input }));
    expect(mended.value.decideImportEntries.import.figures.problems).toBe(0);
    for (const { answers } of [upload, look, mended]) expect(answers).toBeGreaterThan(3);
  });
});

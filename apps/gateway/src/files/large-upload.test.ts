import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
let officer: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  officer = await gateway.person('COMMITTEE_OFFICER');
});
afterAll(() => gateway.stop());

const mebibyte = Buffer.alloc(1024 * 1024, 'x');

interface Heard {
  /** Status and body, as they came. */
  readonly answer: string;
  /** Bytes that the gateway took before it closed the connection. */
  readonly sent: number;
}

/** Sends a file over a bare connection, `length` stated or in chunks, until the gateway has closed it. */
function upload(size: number, { chunked = false, cookie = officer } = {}): Promise<Heard> {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect({ host: hostname, port: Number(port) });
  const head = [
    'POST /files/imports HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Origin: ${gateway.url}`,
    `Cookie: ${cookie}`,
    'X-File-Name: a.csv',
    chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${size * mebibyte.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  return new Promise<Heard>((done) => {
    let [answer, sent, isClosed] = ['', 0, false];
    const send = () => {
      if (isClosed || sent >= size) return;
      sent += 1;
      if (chunked) socket.write(`${mebibyte.length.toString(16)}\r\n`);
      socket.write(mebibyte);
      if (chunked) socket.write('\r\n');
      setImmediate(() => (socket.writableNeedDrain ? socket.once('drain', send) : send()));
    };
    socket.on('data', (bytes) => {
      answer += bytes.toString('utf8');
    });
    socket.on('error', () => undefined);
    socket.once('close', () => {
      isClosed = true;
      done({ answer, sent });
    });
    socket.once('connect', send);
  });
}

describe('a file of more than 10 MiB', () => {
  it.each([
    ['that states its length', 12, false],
    ['that does not', 12, true],
    ['that never ends, length stated', 4000, false],
    ['that never ends, in chunks', 4000, true],
  ])('%s, %s', async (_name, size, chunked) => {
    const { answer, sent } = await upload(size, { chunked });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
    expect(answer).toMatch(/\{"code":"TOO_LARGE","message":\{.*\}\}$/);
    if (size > 100) expect(sent).toBeLessThan(size);
  });

  it('is answered to a client that sends everything before it reads', async () => {
    const body = new Uint8Array(12 * mebibyte.length);
    const headers = { origin: gateway.url, cookie: officer, 'x-file-name': 'a.csv' };
    const answer = await gateway.fetch('/files/imports', { method: 'POST', body, headers });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'TOO_LARGE' }]);
    const next = await gateway.fetch('/healthz');
    expect(next.status).toBe(200);
  });

  it('is refused to who is not signed in before a byte of it is kept', async () => {
    const { answer, sent } = await upload(4000, { cookie: '' });
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(sent).toBeLessThan(4000);
  });
});

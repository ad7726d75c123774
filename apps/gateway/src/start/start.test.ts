import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@vuonlen/database/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort, type RunningStart, runStart } from '../testing/run-start.ts';

const folders: string[] = [];
const started: RunningStart[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vuonlen-start-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(environment: Record<string, string>, program = 'main.ts', args: string[] = []) {
  const running = runStart(program, environment, args);
  started.push(running);
  return running;
}

afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const ready = /(\d+\.\d) s {2}Sẵn sàng/;
const password = /one-time password: (\S+)/;

describe('a start with nothing but a folder', () => {
  it('creates everything, tells one password, and comes back with what was there', async () => {
    const environment = { DATA_DIRECTORY: newFolder(), PORT: String(await freePort()) };
    const url = `http://127.0.0.1:${environment.PORT}`;
    const first = await start(environment);
    await first.waitFor(password);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(first.output()).toContain(url);
    expect(statSync(join(environment.DATA_DIRECTORY, 'auth-secret')).mode & 0o777).toBe(0o600);

    const issued = await start(environment, 'commands/one-time-password.ts', ['--', 'admin']);
    const { code: commandCode, output: commandOutput } = await issued.ended;
    expect([commandCode, commandOutput]).toEqual([0, expect.stringMatching(/admin: (\S{4}-){3}\S{4}\n$/)]);

    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);

    const second = await start(environment);
    await second.waitFor(ready);
    expect(second.output()).not.toMatch(password);
    const demo = await start(environment, 'commands/load-demo.ts');
    expect(await demo.ended).toMatchObject({ code: 1, errors: expect.stringContaining('households already') });
    await Promise.all(Array.from({ length: 8 }, () => fetch(`${url}/readyz`)));
    second.child.kill('SIGTERM');
    const end = await second.ended;
    expect([end.code, end.errors]).toEqual([0, '']);
    expect(end.output).not.toContain('connection broke');
  });

  it('stops in order while it is starting', async () => {
    const environment = { DATA_DIRECTORY: newFolder(), PORT: String(await freePort()) };
    const { child, ended, waitFor } = await start(environment);
    await waitFor(/PostgreSQL/);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, errors: '' });
    const again = await start(environment);
    await again.waitFor(ready);
  });
});

describe('a start that cannot be', () => {
  let database: TestDatabase;
  let taken: Server;
  let takenPort: string;
  beforeAll(async () => {
    database = await createTestDatabase({ from: 'EMPTY', connections: 1 });
    taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const address = taken.address();
    takenPort = String(typeof address === 'object' && address ? address.port : 0);
  });
  afterAll(async () => {
    taken.close();
    await database.drop();
  });

  async function failureOf(environment: Record<string, string>): Promise<string> {
    const running = await start({ PORT: String(await freePort()), ...environment });
    const { code, errors } = await running.ended;
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    return errors;
  }

  async function tables(): Promise<number> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query("select from pg_tables where schemaname = 'public'");
    await client.end();
    return rows.length;
  }

  it('names a taken port before it touches anything', async () => {
    const folder = newFolder();
    expect(await failureOf({ PORT: takenPort, DATABASE_URL: database.url })).toContain(`127.0.0.1:${takenPort}`);
    expect(await tables()).toBe(0);
    expect(await failureOf({ PORT: takenPort, DATA_DIRECTORY: folder })).toContain('taken by another program');
    expect(statSync(join(folder, 'postgres'), { throwIfNoEntry: false })).toBeUndefined();
  });

  const changed = (change: (url: URL) => void) => {
    const url = new URL(inject('postgresUrl'));
    change(url);
    return { DATABASE_URL: url.href };
  };

  it.each([
    ['a server that refuses', () => changed((url) => Object.assign(url, { port: '1' })), 'từ chối kết nối'],
    [
      'an unknown host',
      () => changed((url) => Object.assign(url, { hostname: 'nowhere.invalid' })),
      'không có máy chủ',
    ],
    ['a wrong password', () => changed((url) => Object.assign(url, { password: 'sai-mat-khau' })), 'sai mật khẩu'],
    [
      'no such database',
      () => changed((url) => Object.assign(url, { pathname: '/nowhere' })),
      'không có cơ sở dữ liệu',
    ],
    ['a wrong address', () => ({ DATABASE_URL: 'mysql://x/y' }), 'DATABASE_URL'],
    ['a wrong port', () => ({ PORT: 'http' }), 'PORT'],
  ])('says in one line: %s', async (_name, environment, words) => {
    const line = await failureOf({ DATA_DIRECTORY: newFolder(), ...environment() });
    expect(line).toContain(words);
    expect(line).not.toContain('sai-mat-khau');
  });

  it('refuses a schema newer than the code and leaves it alone', async () => {
    const newer = await createTestDatabase({ connections: 1 });
    const client = new pg.Client({ connectionString: newer.url });
    await client.connect();
    const now = new Date().toISOString();
    await client.query('insert into kysely_migration (name, timestamp) values ($1, $2)', ['29990101T0000_future', now]);
    await client.end();
    expect(await failureOf({ DATA_DIRECTORY: newFolder(), DATABASE_URL: newer.url })).toContain('29990101T0000_future');
    const committees = await newer.readers.selectFrom('committee').select('id').execute();
    expect(committees).toEqual([]);
    await newer.drop();
  });

  it.runIf(process.getuid?.() === 0)('refuses a folder that the database user cannot enter', async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    expect(await failureOf({ DATA_DIRECTORY: join(closed, 'data') })).toContain('không vào được thư mục');
  });
});

describe('a start with a database of somebody', () => {
  it('loads the plan and no invented household', async () => {
    const database = await createTestDatabase({ from: 'EMPTY', connections: 1 });
    const environment = { DATABASE_URL: database.url, DATA_DIRECTORY: newFolder(), PORT: String(await freePort()) };
    const running = await start(environment);
    await running.waitFor(password);
    const households = await database.readers.selectFrom('household').select('id').execute();
    const committee = await database.readers.selectFrom('committee').select(['demo', 'working_date']).execute();
    expect([households, committee]).toEqual([[], [{ demo: false, working_date: null }]]);
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
    await database.drop();
  });
});

import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedFolder } from './database-user.ts';
import { startEmbeddedPostgres } from './index.ts';

const run = promisify(execFile);

/** One cluster for all, with a row in it: these tests are about taking it up again, in any order. */
let home: string;
let isNew: boolean;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'vuonlen-embedded-'));
  chmodSync(home, 0o755);
  const first = await start();
  isNew = first.isNew;
  await query(first.url, 'create table kept as select 1 as x');
  await first.stop();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = (more: { readonly port?: number } = {}) =>
  startEmbeddedPostgres({ dataDirectory: join(home, 'data'), throwaway: true, ...more });

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('is created once, keeps its data, and wants the password that lies beside it', async () => {
    expect(isNew).toBe(true);
    const password = join(home, 'data', 'password');
    expect(statSync(password).mode & 0o777).toBe(0o600);
    expect(readFileSync(password, 'utf8').trim().length).toBeGreaterThanOrEqual(32);
    const second = await start();
    expect(second.isNew).toBe(false);
    expect(await query(second.url, 'select x from kept')).toEqual([{ x: 1 }]);
    const wrong = second.url.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await second.stop();
    await expect(query(second.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
    expect(existsSync(join(home, 'data', 'in-use-by'))).toBe(false);
  });

  it('is stopped before a program that has nothing else to do ends', async () => {
    const door = new URL('./index.ts', import.meta.url).href;
    const program = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(door)});
      const server = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(join(home, 'data'))}, throwaway: true });
      server.stop().then(() => console.log('stopped'));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
    expect(stdout.trim()).toBe('stopped');
    expect(existsSync(join(home, 'data', 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('is refused while somebody else uses its directory', async () => {
    const first = await start();
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' });
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it('takes up a directory whose program died, with the server still running or its mark left behind', async () => {
    await start();
    writeFileSync(join(home, 'data', 'in-use-by'), '4194305');
    const second = await start();
    expect(await query(second.url, 'select x from kept')).toEqual([{ x: 1 }]);
    await second.stop();
    writeFileSync(join(home, 'data', 'cluster', 'postmaster.pid'), `${process.pid}\n`);
    const third = await start();
    expect(await query(third.url, 'select x from kept')).toEqual([{ x: 1 }]);
    await third.stop();
  });

  it('says in one line that the port is taken, and damages nothing', async () => {
    const taken = createServer();
    const port = await new Promise<number>((done) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    await expect(start({ port })).rejects.toMatchObject({
      code: 'POSTGRES_START_FAILED',
      message: expect.stringMatching(new RegExp(`^PostgreSQL did not start on port ${port}: [^\\n]+$`)),
    });
    await new Promise((done) => taken.close(done));
    const later = await start({ port });
    expect(later.port).toBe(port);
    await later.stop();
  });

  it('does not overwrite what is no cluster', async () => {
    const other = join(home, 'other');
    mkdirSync(join(other, 'cluster'), { recursive: true });
    writeFileSync(join(other, 'cluster', 'thesis.txt'), 'years of work');
    await expect(startEmbeddedPostgres({ dataDirectory: other })).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_BROKEN',
    });
    expect(readFileSync(join(other, 'cluster', 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('does not begin anew when the password is lost', async () => {
    const [password, away] = [join(home, 'data', 'password'), join(home, 'password-kept')];
    renameSync(password, away);
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIRECTORY_BROKEN' });
    renameSync(away, password);
    const found = await start();
    expect(await query(found.url, 'select x from kept')).toEqual([{ x: 1 }]);
    await found.stop();
  });

  it('names the folder that the database user cannot enter', async () => {
    const stranger = { name: 'stranger', uid: 4_000_000, gid: 4_000_000 };
    const closed = join(home, 'private');
    mkdirSync(join(closed, 'data'), { recursive: true });
    chmodSync(closed, 0o700);
    expect(closedFolder(join(closed, 'data'), stranger)).toBe(closed);
    expect(closedFolder(join(home, 'open', 'later'), stranger)).toBeNull();
    if (userInfo().uid !== 0) return;
    await expect(startEmbeddedPostgres({ dataDirectory: join(closed, 'data') })).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_NOT_ENTERABLE',
      message: expect.stringMatching(new RegExp(`^The database user "postgres" cannot enter ${closed}: [^\\n]+$`)),
    });
    expect(existsSync(join(closed, 'data', 'password'))).toBe(false);
  });
});

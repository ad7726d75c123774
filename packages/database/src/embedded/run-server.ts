import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../kernel/index.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterPlace } from './create-cluster.ts';
import type { DatabaseUser } from './database-user.ts';
import { readServerMark } from './running-server.ts';

export interface ServerOptions {
  readonly place: ClusterPlace;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | null;
  readonly settings: Readonly<Record<string, string>>;
  readonly port: number | null;
}

export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const patience = 60_000;

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

/** In a group of its own: Ctrl-C in the terminal reaches the gateway only, which stops the server when it is done. */
function spawnServer({ place, binaries, user, settings }: ServerOptions, port: number): ChildProcess {
  const log = openSync(join(place.directory, 'postgres.log'), 'w', 0o600);
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', logging_collector: 'off' };
  const flags = Object.entries({ ...fixed, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', place.cluster, '-p', String(port), ...flags], {
    cwd: place.cluster,
    detached: true,
    stdio: ['ignore', log, log],
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    env: { ...process.env, LC_MESSAGES: 'C' },
  });
  closeSync(log);
  return child;
}

function lastComplaint(place: ClusterPlace): string {
  const lines = readFileSync(join(place.directory, 'postgres.log'), 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|could not|error/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return fatal.replace(/^.*?(?:FATAL|LOG|ERROR|WARNING|HINT):\s*/, '');
}

async function waitUntilReady(child: ChildProcess, place: ClusterPlace): Promise<boolean> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const mark = readServerMark(place.cluster);
    if (mark?.pid === child.pid && mark?.isReady) return true;
    await sleep(10);
  }
  return false;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', () => done()));
}

/** The running server does not keep the program alive; the one that is being stopped does, until it is down. */
async function stopServer(child: ChildProcess): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const isSlow = await Promise.race([ended(child).then(() => false), sleep(30_000, true, { ref: false })]);
  if (isSlow) child.kill('SIGQUIT');
  await ended(child);
}

/**
 * Runs the server until `stop`. Should the program end without it, the server is told to stop as well.
 *
 * @throws DatabaseError POSTGRES_START_FAILED with the server's own last complaint
 */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const port = options.port ?? (await findFreePort());
  const child = spawnServer(options, port);
  const failed = new Promise<Error>((done) => child.once('error', done));
  const outcome = await Promise.race([waitUntilReady(child, options.place), failed]);
  if (outcome !== true) {
    const detail = outcome instanceof Error ? outcome.message : lastComplaint(options.place);
    if (!(outcome instanceof Error)) await stopServer(child);
    throw new DatabaseError('POSTGRES_START_FAILED', `PostgreSQL did not start on port ${port}: ${detail}`);
  }
  const stopAtExit = () => void child.kill('SIGINT');
  process.once('exit', stopAtExit);
  child.unref();
  return {
    port,
    stop: async () => {
      process.off('exit', stopAtExit);
      await stopServer(child);
    },
  };
}

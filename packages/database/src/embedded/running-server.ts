import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../kernel/index.ts';

/** What `postmaster.pid` says: its first line is the process id, its eighth the state. */
export interface ServerMark {
  readonly pid: number;
  readonly isReady: boolean;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Reads the mark that a server leaves in its cluster while it runs; null when there is none. */
export function readServerMark(cluster: string): ServerMark | null {
  const text = readText(join(cluster, 'postmaster.pid'));
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isSafeInteger(pid) && pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : null;
}

/** True while the process lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** After a restart of the machine another program may have got the number of the old server. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const name = readText(`/proc/${pid}/comm`);
  return name === null || name.startsWith('postgres');
}

/** Waits until a process is gone; false when it is still there after the time. */
async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Clears what an earlier run left in the cluster: a mark without a server is removed, a server whose program died is
 * stopped in order.
 *
 * @throws DatabaseError DATA_DIRECTORY_IN_USE when the server does not stop
 */
export async function clearEarlierServer(cluster: string): Promise<void> {
  const mark = readServerMark(cluster);
  if (mark === null || !isPostgres(mark.pid)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  process.kill(mark.pid, 'SIGINT');
  if (await waitForEnd(mark.pid, 20_000)) return;
  throw new DatabaseError(
    'DATA_DIRECTORY_IN_USE',
    `A PostgreSQL of an earlier start (process ${mark.pid}) still uses ${cluster} and does not stop.`,
  );
}

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { DatabaseError } from '../kernel/index.ts';
import { isAlive } from './running-server.ts';

/** Locks that this very process holds. */
const held = new Set<string>();

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * What tells a process from an earlier one with the same number: in a container every start may get the same. Empty
 * where the system does not say.
 */
function birthMark(pid: number): string {
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim();
  const afterName = readText(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  const startedAt = afterName?.[19];
  return boot === undefined || startedAt === undefined ? '' : `${boot}:${startedAt}`;
}

function findHolder(path: string): number | null {
  const text = readText(path);
  if (text === null) return null;
  const [number, mark = ''] = text.split(' ');
  const pid = Number(number);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid) || mark !== birthMark(pid)) return null;
  return pid === process.pid && !held.has(path) ? null : pid;
}

/**
 * Marks a data directory as used by this process; returns what takes the mark away. The mark of a process that died
 * is taken over.
 *
 * @throws DatabaseError DATA_DIRECTORY_IN_USE while another process holds it
 */
export function lockDirectory(path: string): () => void {
  const holder = findHolder(path);
  if (holder !== null) {
    throw new DatabaseError('DATA_DIRECTORY_IN_USE', `The data directory is in use by process ${holder} (${path}).`);
  }
  rmSync(path, { force: true });
  try {
    const file = openSync(path, 'wx', 0o644);
    writeSync(file, `${process.pid} ${birthMark(process.pid)}`);
    closeSync(file);
  } catch (cause) {
    const message = `The data directory is being taken by another start (${path}).`;
    throw new DatabaseError('DATA_DIRECTORY_IN_USE', message, { cause });
  }
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { DatabaseError } from '../kernel/index.ts';
import { isAlive } from './running-server.ts';

function readOwner(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Marks a data directory as used by this process; returns what takes the mark away. The mark of a process that died
 * is taken over.
 *
 * @throws DatabaseError DATA_DIRECTORY_IN_USE while another process holds it
 */
export function lockDirectory(path: string): () => void {
  const owner = readOwner(path);
  if (owner !== null) {
    if (owner > 0 && isAlive(owner)) {
      throw new DatabaseError('DATA_DIRECTORY_IN_USE', `The data directory is in use by process ${owner} (${path}).`);
    }
    rmSync(path, { force: true });
  }
  try {
    const file = openSync(path, 'wx', 0o644);
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch (cause) {
    throw new DatabaseError('DATA_DIRECTORY_IN_USE', `The data directory is being taken by another start (${path}).`, {
      cause,
    });
  }
  return () => rmSync(path, { force: true });
}

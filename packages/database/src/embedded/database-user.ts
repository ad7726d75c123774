import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { DatabaseError } from '../kernel/index.ts';

/** The account PostgreSQL runs as; it refuses to run as root. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const accountName = 'postgres';

function readAccount(): DatabaseUser | null {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = lines.find((entry) => entry.startsWith(`${accountName}:`));
  if (line === undefined) return null;
  const [, , uid, gid] = line.split(':');
  return { name: accountName, uid: Number(uid), gid: Number(gid) };
}

/**
 * The account for PostgreSQL: null when the program does not run as root (then its own account is right), else the
 * system account `postgres`, created where the machine has none.
 *
 * @throws DatabaseError POSTGRES_START_FAILED when it cannot be created
 */
export function findDatabaseUser(): DatabaseUser | null {
  if (process.platform === 'win32' || userInfo().uid !== 0) return null;
  const known = readAccount();
  if (known !== null) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', accountName], { stdio: 'ignore' });
  } catch (cause) {
    const message = `PostgreSQL does not run as root, and the account "${accountName}" could not be created.`;
    throw new DatabaseError('POSTGRES_START_FAILED', message, { cause });
  }
  const created = readAccount();
  if (created === null) throw new DatabaseError('POSTGRES_START_FAILED', `There is no account "${accountName}".`);
  return created;
}

/** The outermost folder on the way to a path (itself included) that the user may not enter, or null. */
export function closedFolder(path: string, user: DatabaseUser): string | null {
  const parent = dirname(path);
  const outer = parent === path ? null : closedFolder(parent, user);
  if (outer !== null) return outer;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isDirectory()) return null;
  const needed = stats.uid === user.uid ? 0o100 : stats.gid === user.gid ? 0o010 : 0o001;
  return (stats.mode & needed) === 0 ? path : null;
}

/**
 * Refuses a place that the database user cannot reach: started by root inside root's private home, for example.
 *
 * @throws DatabaseError DATA_DIRECTORY_NOT_ENTERABLE
 */
export function refuseClosedFolder(path: string, user: DatabaseUser): void {
  const closed = closedFolder(resolve(path), user);
  if (closed === null) return;
  throw new DatabaseError(
    'DATA_DIRECTORY_NOT_ENTERABLE',
    `The database user "${user.name}" cannot enter ${closed}: move the project out of a private home directory, ` +
      'start it as another user than root, or set DATABASE_URL.',
  );
}

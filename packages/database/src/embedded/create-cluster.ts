import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError } from '../kernel/index.ts';
import type { Binaries } from './binaries.ts';
import type { DatabaseUser } from './database-user.ts';

const run = promisify(execFile);

/** The superuser of the embedded cluster and the name of its database. */
export const clusterName = 'vuonlen';

export interface ClusterPlace {
  readonly directory: string;
  readonly cluster: string;
  readonly passwordFile: string;
}

/** Where the parts of a data directory stand. */
export function placeOf(directory: string): ClusterPlace {
  return { directory, cluster: join(directory, 'cluster'), passwordFile: join(directory, 'password') };
}

/** Makes the folder PostgreSQL writes in, and gives it to its user. */
function makeOwnFolder(path: string, user: DatabaseUser | null): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { mode: 0o700 });
  if (user !== null) chownSync(path, user.uid, user.gid);
}

function writePassword(path: string, user: DatabaseUser | null): void {
  rmSync(path, { force: true });
  writeFileSync(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (user !== null) chownSync(path, user.uid, user.gid);
}

/**
 * Creates the cluster with a random password on the first start; a cluster that is there stays as it is. It is made
 * under another name and renamed: an interrupted first start leaves nothing that looks finished.
 *
 * @throws DatabaseError DATA_DIRECTORY_BROKEN or POSTGRES_START_FAILED
 */
export async function ensureCluster(
  place: ClusterPlace,
  binaries: Binaries,
  user: DatabaseUser | null,
  sync: boolean,
): Promise<{ password: string; isNew: boolean }> {
  const isNew = !existsSync(join(place.cluster, 'PG_VERSION'));
  if (isNew) await createCluster(place, binaries, user, sync);
  if (!existsSync(place.passwordFile)) {
    const message = `The database's password is missing (${place.passwordFile}): restore it, or remove ${place.directory} to begin anew.`;
    throw new DatabaseError('DATA_DIRECTORY_BROKEN', message);
  }
  return { password: readFileSync(place.passwordFile, 'utf8').trim(), isNew };
}

async function createCluster(place: ClusterPlace, binaries: Binaries, user: DatabaseUser | null, sync: boolean) {
  if (existsSync(place.cluster)) {
    const message = `${place.cluster} exists but holds no PostgreSQL cluster: move it away first.`;
    throw new DatabaseError('DATA_DIRECTORY_BROKEN', message);
  }
  const unfinished = `${place.cluster}.unfinished`;
  makeOwnFolder(unfinished, user);
  writePassword(place.passwordFile, user);
  const flags = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--username=${clusterName}`];
  if (!sync) flags.push('--no-sync');
  try {
    await run(binaries.initdb, [`--pgdata=${unfinished}`, `--pwfile=${place.passwordFile}`, ...flags], {
      cwd: place.directory,
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
      env: { ...process.env, LC_MESSAGES: 'C' },
    });
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    const detail =
      cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim().split('\n').at(-1) : String(cause);
    throw new DatabaseError('POSTGRES_START_FAILED', `The database could not be created: ${detail}`, { cause });
  }
  renameSync(unfinished, place.cluster);
}

import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { clusterName, ensureCluster, placeOf } from './create-cluster.ts';
import { findDatabaseUser, refuseClosedFolder } from './database-user.ts';
import { lockDirectory } from './directory-lock.ts';
import { runServer } from './run-server.ts';
import { clearEarlierServer } from './running-server.ts';

export interface EmbeddedOptions {
  /** Holds the cluster, its password and its log. Created where it is missing. */
  readonly dataDirectory: string;
  /** A free one unless given. */
  readonly port?: number;
  /** Only for tests: nothing is forced to disk, and a crash of the machine loses the cluster. */
  readonly throwaway?: boolean;
  /** Further settings of the server. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  /** The cluster was created by this start. */
  readonly isNew: boolean;
  /** Stops the server in order and gives the data directory free. */
  readonly stop: () => Promise<void>;
}

const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

function openDirectory(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false }) === undefined) {
    mkdirSync(directory, { recursive: true });
    chmodSync(directory, 0o755);
  }
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts the PostgreSQL that came with npm on 127.0.0.1, with a cluster of its own: created on the first start, taken
 * up again later, also after a crash. It listens nowhere else and wants a random password that lies beside the cluster.
 *
 * @throws DatabaseError DATA_DIRECTORY_NOT_ENTERABLE, DATA_DIRECTORY_IN_USE, DATA_DIRECTORY_BROKEN or
 *   POSTGRES_START_FAILED, each with one line for the operator
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = placeOf(resolve(options.dataDirectory));
  const binaries = findBinaries();
  const user = findDatabaseUser();
  if (user !== null) {
    refuseClosedFolder(place.directory, user);
    refuseClosedFolder(binaries.postgres, user);
  }
  openDirectory(place.directory);
  const unlock = lockDirectory(join(place.directory, 'in-use-by'));
  try {
    const isThrowaway = options.throwaway ?? false;
    const { password, isNew } = await ensureCluster(place, binaries, user, !isThrowaway);
    await clearEarlierServer(place.cluster);
    const settings = { ...(isThrowaway ? fast : {}), ...options.settings };
    const server = await runServer({ place, binaries, user, settings, port: options.port ?? null });
    const urlOf = (database: string) => `postgres://${clusterName}:${password}@127.0.0.1:${server.port}/${database}`;
    const stop = async () => {
      await server.stop();
      unlock();
    };
    try {
      await ensureDatabase(urlOf('postgres'), clusterName);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return { url: urlOf(clusterName), port: server.port, isNew, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

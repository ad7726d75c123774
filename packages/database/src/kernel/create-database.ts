import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import pg from 'pg';
import { valueTypes } from './read-value.ts';
import type { Tables } from './tables/index.ts';

/** Query code takes a reader: it cannot write. A transaction is one too. */
export type Reader = Pick<ReadonlyKysely<Tables>, 'selectFrom'>;

/** The handle that opens transactions; only acts and the start of the program hold it. */
export type Writers = Kysely<Tables>;

/** The handle of queries outside of a transaction; it may point at a replica. */
export type Readers = ReadonlyKysely<Tables>;

export interface DatabaseOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** A replica for queries; the same server where it is not given. */
  readonly readersUrl?: string;
  /** Connections of each of the two pools; 10 unless told. */
  readonly connections?: number;
  readonly applicationName?: string;
  /** Told of a connection that broke while it was idle or waiting; the pool replaces it. */
  readonly onConnectionError?: (error: Error) => void;
}

export interface Database {
  readonly readers: Readers;
  readonly writers: Writers;
  /** Waits for running queries and closes both pools. */
  readonly close: () => Promise<void>;
}

interface Handle {
  readonly url: string;
  readonly name: string;
  readonly settings: string;
}

function openHandle(options: DatabaseOptions, { url, name, settings }: Handle): Kysely<Tables> {
  const onError = options.onConnectionError ?? (() => undefined);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 30_000,
    lock_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    types: valueTypes,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => {
    client.on('error', onError);
  });
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(settings));
      },
    }),
  });
}

/**
 * Opens two pools: readers, whose sessions are read-only, and writers. Nothing is sent until the first query.
 * Every session has a limit for statements, locks and idle transactions, and no just-in-time compilation.
 */
export function createDatabase(options: DatabaseOptions): Database {
  const name = options.applicationName ?? 'vuonlen';
  const readers = openHandle(options, {
    url: options.readersUrl ?? options.url,
    name: `${name}/readers`,
    settings: "set jit = off; set default_transaction_read_only = on; set time zone 'UTC'",
  });
  const writers = openHandle(options, {
    url: options.url,
    name: `${name}/writers`,
    settings: "set jit = off; set time zone 'UTC'",
  });
  return {
    readers: readers as unknown as Readers,
    writers,
    close: async () => {
      await Promise.all([readers.destroy(), writers.destroy()]);
    },
  };
}

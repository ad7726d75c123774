import { setTimeout as sleep } from 'node:timers/promises';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import pg from 'pg';
import { namingClient, type StatementListener } from './named-statement.ts';
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
  /** Told once of a connection that broke while it was idle or waiting; the pool replaces it. Not told of a closing. */
  readonly onConnectionError?: (error: Error) => void;
  /** Told of each statement that was sent, in the asynchronous context of who sent it. */
  readonly onStatement?: (milliseconds: number) => void;
  /** Told of every statement before it is sent, with the name of a prepared one; for tests and measurements. */
  readonly onSending?: StatementListener;
}

/** The connections of one pool. */
export interface PoolState {
  readonly open: number;
  readonly idle: number;
  /** Who waits for one. */
  readonly waiting: number;
}

export interface Database {
  readonly readers: Readers;
  readonly writers: Writers;
  /** The connections of the two pools now. */
  readonly connections: () => { readonly readers: PoolState; readonly writers: PoolState };
  /** Waits for running queries and closes both pools; the server has let go of every connection then. */
  readonly close: () => Promise<void>;
}

interface Handle {
  readonly url: string;
  readonly name: string;
  readonly settings: string;
}

interface OpenHandle {
  readonly handle: Kysely<Tables>;
  readonly state: () => PoolState;
  readonly close: () => Promise<void>;
}

/** How long a server may take to answer a goodbye. */
const patience = 5_000;

/** Knows the connections of a pool, which forgets them before the server has let go of them. */
class Connections {
  readonly #open = new Set<pg.PoolClient>();
  readonly #told = new WeakSet<Error>();
  #isClosing = false;

  /** The pool tells of a broken idle connection, and the connection itself does too: one of them is enough. */
  constructor(pool: pg.Pool, onError: (error: Error) => void) {
    const tell = (error: Error) => {
      if (this.#isClosing || this.#told.has(error)) return;
      this.#told.add(error);
      onError(error);
    };
    pool.on('error', tell);
    pool.on('connect', (client) => {
      this.#open.add(client);
      client.on('error', tell);
      client.once('end', () => this.#open.delete(client));
    });
  }

  /** Runs a closing, in which no error is news, and waits until the last connection has ended. */
  async close(end: () => Promise<void>): Promise<void> {
    this.#isClosing = true;
    await end();
    const left = [...this.#open].map((client) => new Promise<void>((done) => client.once('end', () => done())));
    await Promise.race([Promise.all(left), sleep(patience, undefined, { ref: false })]);
  }
}

function openHandle(options: DatabaseOptions, { url, name, settings }: Handle): OpenHandle {
  const pool = new pg.Pool({
    Client: namingClient(options.onSending),
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
  const connections = new Connections(pool, options.onConnectionError ?? (() => undefined));
  const { onStatement } = options;
  const handle = new Kysely<Tables>({
    ...(onStatement ? { log: ({ queryDurationMillis }) => onStatement(queryDurationMillis) } : {}),
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(settings));
      },
    }),
  });
  const state = () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
  return { handle, state, close: () => connections.close(() => handle.destroy()) };
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
    readers: readers.handle as unknown as Readers,
    writers: writers.handle,
    connections: () => ({ readers: readers.state(), writers: writers.state() }),
    close: async () => {
      await Promise.all([readers.close(), writers.close()]);
    },
  };
}

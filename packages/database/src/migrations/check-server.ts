import { type Kysely, sql } from 'kysely';
import { DatabaseError } from '../kernel/index.ts';

const oldestMajor = 15;
const extensions = ['unaccent', 'pg_trgm'];

interface Server {
  readonly version: number;
  readonly encoding: string;
  readonly hasCollation: boolean;
  readonly extensions: string[];
}

async function readServer(db: Kysely<unknown>): Promise<Server> {
  const { rows } = await sql<Server>`
    select current_setting('server_version_num')::integer as version,
      pg_encoding_to_char(encoding) as encoding,
      exists (select from pg_collation where collname = 'vi-x-icu') as "hasCollation",
      array(select name::text from pg_available_extensions where name = any(${extensions})) as extensions
    from pg_database where datname = current_database()
  `.execute(db);
  const [server] = rows;
  if (server === undefined) throw new DatabaseError('CONNECTION_FAILED', 'The server does not describe its database.');
  return server;
}

/**
 * Refuses a server that cannot hold the schema, before anything is written to it.
 *
 * @throws DatabaseError POSTGRES_TOO_OLD, NOT_UTF8, COLLATION_MISSING or EXTENSION_MISSING
 */
export async function checkServer(db: Kysely<unknown>): Promise<void> {
  const server = await readServer(db);
  const major = Math.floor(server.version / 10_000);
  if (major < oldestMajor) {
    throw new DatabaseError('POSTGRES_TOO_OLD', `PostgreSQL ${major} is too old: ${oldestMajor} or newer is needed.`);
  }
  if (server.encoding !== 'UTF8') {
    throw new DatabaseError('NOT_UTF8', `The database is encoded in ${server.encoding}; it must be UTF8.`);
  }
  if (!server.hasCollation) {
    throw new DatabaseError('COLLATION_MISSING', 'The server has no collation "vi-x-icu": it was built without ICU.');
  }
  const missing = extensions.filter((name) => !server.extensions.includes(name));
  if (missing.length > 0) {
    throw new DatabaseError(
      'EXTENSION_MISSING',
      `The server lacks the extension ${missing.join(' and ')}: install postgresql-contrib.`,
    );
  }
}

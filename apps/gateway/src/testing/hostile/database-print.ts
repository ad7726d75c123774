import { createHash } from 'node:crypto';
import pg from 'pg';

/** What signing in and limits write by themselves. */
const ownTables = ['session', 'rate_limit', 'kysely_migration', 'kysely_migration_lock'];

/**
 * The content of a database as a hash a table, with every row and column but the time of a key's last use: two prints
 * are equal when nothing was changed.
 */
export async function printDatabase(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1",
      [ownTables],
    );
    const prints: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select (to_jsonb(t) - 'last_used_at')::text as row from "${name}" t order by 1`,
      );
      const hash = createHash('sha256').update(rows.map(({ row }) => row).join('\n'));
      prints[name] = `${rows.length} rows ${hash.digest('hex').slice(0, 16)}`;
    }
    return prints;
  } finally {
    await client.end();
  }
}

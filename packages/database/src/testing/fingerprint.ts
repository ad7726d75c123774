import { sql } from 'kysely';
import type { Writers } from '../kernel/index.ts';

const tables = sql<{ name: string }>`select relname as name from pg_class c
  join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' order by relname`;

/**
 * A text that changes with every row that is written, changed or deleted in any table: the proof that something wrote
 * nothing. It reads the transaction that wrote each row, so that even an update to the same values shows.
 */
export async function fingerprint(writers: Writers): Promise<string> {
  const { rows } = await tables.execute(writers);
  const sums = rows.map(
    ({ name }) =>
      sql`select ${name}::text as name, count(*)::text || '/' || coalesce(sum(xmin::text::bigint), 0) as sum from ${sql.table(name)}`,
  );
  const found = await sql<{ name: string; sum: string }>`${sql.join(sums, sql` union all `)}`.execute(writers);
  return found.rows
    .map(({ name, sum }) => `${name} ${sum}`)
    .sort()
    .join('\n');
}

/**
 * The number that the next transaction of the cluster will get which writes or locks a row: as long as it stays the
 * same, nothing was written anywhere, and the fingerprint need not be taken.
 */
export async function nextTransaction(writers: Writers): Promise<string> {
  const { rows } = await sql<{ next: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`.execute(
    writers,
  );
  return rows[0]?.next ?? '';
}

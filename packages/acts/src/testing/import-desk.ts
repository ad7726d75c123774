import type { TestDatabase } from '@vuonlen/database/testing';
import { sql } from 'kysely';
import type { FieldRow } from './row-list-desk.ts';

type Desk = { readonly database: Pick<TestDatabase, 'writers'> };

let series = 0;

/** A name that no other test of the file uses, in letters alone. */
export function freshName(name = 'Nguyễn Thị'): string {
  series += 1;
  const letters = [...String(series)].map((digit) => 'ABCDEGHIKL'.charAt(Number(digit))).join('');
  return `${name} ${letters}`;
}

/** Money into the fund of Hà Cầu for one book, on the working date, by a document of its own. */
export function receiptRow(changes: FieldRow = {}): FieldRow {
  series += 1;
  return {
    ...{ source: 'Quỹ Vì người nghèo phường Hà Cầu', measure: 'Tặng sổ tiết kiệm', channel: 'Nộp vào quỹ' },
    ...{ amount: '20.000.000', receivedOn: '15/6/2024', documentNumber: `PT ${String(series).padStart(3, '0')}` },
    ...changes,
  };
}

/** The acts of the trail of one thing, in their order. */
export async function trailOf({ database }: Desk, aggregate: string): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    select action from audit_event where aggregate_id = ${aggregate} order by sequence`.execute(database.writers);
  return rows.map(({ action }) => action);
}

/** How many rows a table has. */
export async function countRows({ database }: Desk, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(database.writers);
  return Number(rows[0]?.count);
}

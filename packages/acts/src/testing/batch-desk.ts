import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AssignSupportsInput, CancelSupportsInput, SupportRequest } from '../assignments/index.ts';
import type { ActContext } from '../kernel/index.ts';
import { bookFor, type SupportDesk } from './support-desk.ts';

/** A book of a pledge for each household, in one batch. */
export function booksFor(
  households: readonly string[],
  pledge = 'savings-book/district-fund',
  changes: Partial<AssignSupportsInput> = {},
): AssignSupportsInput {
  const items = households.map((household): SupportRequest => {
    const { idempotencyKey: _, ...item } = bookFor(household, { legs: [{ pledge, quantity: 1 }] });
    return item;
  });
  return { items, idempotencyKey: randomUUID(), ...changes };
}

/** Supports as they were given, to be cancelled in one batch. */
export function cancellationsOf(
  assignments: readonly string[],
  changes: Partial<CancelSupportsInput> = {},
): CancelSupportsInput {
  const items = assignments.map((assignment) => ({ assignment, reason: 'Nhầm hộ', expectedVersion: 1 }));
  return { items, idempotencyKey: randomUUID(), ...changes };
}

/** Rows of every table, and a hash of what they hold: equal when nothing at all was written. */
export async function readEverything({ database }: SupportDesk): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(database.writers);
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: counted } = await sql<{ text: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as text
      from ${sql.table(name)} t`.execute(database.writers);
    found[name] = counted[0]?.text ?? '';
  }
  return found;
}

/** Counts the transactions that acts of the context begin: an act that was locked out begins a second one. */
export function countTransactions(context: ActContext): { readonly context: ActContext; readonly begun: () => number } {
  let begun = 0;
  const writers = new Proxy(context.writers, {
    get: (target, name) => {
      if (name === 'transaction') begun += 1;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { context: { ...context, writers }, begun: () => begun };
}

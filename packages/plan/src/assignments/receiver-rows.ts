import { keepLatest } from './keep-latest.ts';
import type { RegisterColumns } from './register-columns.ts';

/** Whom a support is decided for: one row a household, or one row a member. */
export type Receivers = 'HOUSEHOLDS' | 'MEMBERS';

/** The rows of a register that a support is decided for, and what was derived of them before. */
export interface ReceiverRows {
  readonly columns: RegisterColumns;
  readonly receivers: Receivers;
  readonly count: number;
  readonly derived: Map<string, unknown>;
}

/** So many derived columns are kept of the rows of a register, whatever plans and days are asked for. */
const most = 64;
const rowsByColumns = new WeakMap<RegisterColumns, Readonly<Record<Receivers, ReceiverRows>>>();

/** The rows of a register, by receiver. */
export function rowsOf(columns: RegisterColumns, receivers: Receivers): ReceiverRows {
  const known = rowsByColumns.get(columns);
  if (known) return known[receivers];
  const { households, members } = columns;
  const both = {
    HOUSEHOLDS: { columns, receivers: 'HOUSEHOLDS', count: households.count, derived: new Map() },
    MEMBERS: { columns, receivers: 'MEMBERS', count: members.count, derived: new Map() },
  } as const;
  rowsByColumns.set(columns, both);
  return both[receivers];
}

/** Something derived of the rows, once for each key: the key names everything that it hangs on beside the rows. */
export function derive<Value>({ derived }: ReceiverRows, key: string, make: () => Value): Value {
  return keepLatest(derived, most, key, make) as Value;
}

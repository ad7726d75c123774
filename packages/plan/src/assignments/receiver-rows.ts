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

/** So many derived columns are kept of a register: those of the plans and days asked for last. */
const most = 256;
const derivedOf = new WeakMap<RegisterColumns, Record<Receivers, Map<string, unknown>>>();

/** The rows of a register, by receiver. */
export function rowsOf(columns: RegisterColumns, receivers: Receivers): ReceiverRows {
  const derived = derivedOf.get(columns) ?? { HOUSEHOLDS: new Map(), MEMBERS: new Map() };
  derivedOf.set(columns, derived);
  if (derived[receivers].size > most) derived[receivers].clear();
  const { count } = receivers === 'HOUSEHOLDS' ? columns.households : columns.members;
  return { columns, receivers, count, derived: derived[receivers] };
}

/** Something derived of the rows, once for each key: the key names everything that it hangs on beside the rows. */
export function derive<Value>({ derived }: ReceiverRows, key: string, make: () => Value): Value {
  const known = derived.get(key) as Value | undefined;
  if (known !== undefined) return known;
  const value = make();
  derived.set(key, value);
  return value;
}

/** A column of the households as seen from the rows. */
export function ofHousehold(rows: ReceiverRows, key: string, column: Uint8Array): Uint8Array {
  if (rows.receivers === 'HOUSEHOLDS') return column;
  return derive(rows, `household ${key}`, () => {
    const { household } = rows.columns.members;
    const gathered = new Uint8Array(rows.count);
    for (let row = 0; row < gathered.length; row += 1) gathered[row] = column[household[row] as number] as number;
    return gathered;
  });
}

/** A column of bytes worked out row by row. */
export function columnBy(count: number, byteAt: (row: number) => number): Uint8Array {
  const column = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) column[row] = byteAt(row);
  return column;
}

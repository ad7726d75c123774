import DataLoader from 'dataloader';
import type { Batch, Context, Loaders } from './context.ts';

/** Declares a batch. Contexts keep theirs beside their types; a request makes the loaders it uses. */
export function batch<Key extends string, Value>(
  load: (context: Context, keys: readonly Key[]) => Promise<readonly Value[]>,
): Batch<Key, Value> {
  return { load };
}

/** Groups rows under the keys asked for; a key without rows gets an empty list. */
export function groupedBy<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}

/** Puts rows in the order of the keys; a key without a row gets null. */
export function orderedBy<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

function makeLoaders(contextOf: () => Context): Loaders {
  const made = new Map<object, DataLoader<string, unknown>>();
  return {
    load: async <Key extends string, Value>(wanted: Batch<Key, Value>, key: Key): Promise<Value> => {
      const loader = made.get(wanted) ?? new DataLoader((keys) => wanted.load(contextOf(), keys as readonly Key[]));
      made.set(wanted, loader);
      return (await loader.load(key)) as Value;
    },
    clear: () => made.clear(),
  };
}

/** Completes a context with the loaders of its request. What `actor`, `scope` and `viewer` answer stays lazy. */
export function withLoaders(parts: Omit<Context, 'loaders'>): Context {
  const loaders = makeLoaders(() => context);
  const context = Object.defineProperty(parts, 'loaders', { value: loaders }) as Context;
  return context;
}

import DataLoader from 'dataloader';
import type { Batch, Context, Known, Loaders } from './context.ts';

/**
 * Declares a batch. Contexts keep theirs beside their types; a request makes the loaders it uses.
 *
 * @param always given where `load` can read some columns of its rows alone: those that it needs itself
 */
export function batch<Key extends string, Value>(
  load: Batch<Key, Value>['load'],
  always?: readonly string[],
): Batch<Key, Value> {
  return { load, always };
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

type AnyBatch = Batch<string, unknown>;
type Rows = Map<AnyBatch, Map<string, Known<unknown>>>;

/** What a request has read, by batch and key, failures too. Forgetting makes a new one: late answers go to the old. */
class Memory {
  readonly #context: Context;
  readonly #known: Rows = new Map();
  /** Rows of which only some columns were read: for the fields that tell what they read, and nobody else. */
  readonly #narrow: Rows = new Map();
  readonly #loaders = new Map<AnyBatch, DataLoader<string, unknown>>();

  constructor(context: Context) {
    this.#context = context;
  }

  peek(wanted: AnyBatch, key: string): Known<unknown> | undefined {
    return this.#narrow.get(wanted)?.get(key) ?? this.#known.get(wanted)?.get(key);
  }

  async fill(wanted: AnyBatch, keys: Iterable<string>, columns: readonly string[] | null): Promise<void> {
    const rows = columns === null ? this.#known : this.#narrow;
    const known = rows.get(wanted) ?? new Map<string, Known<unknown>>();
    rows.set(wanted, known);
    const whole = this.#known.get(wanted);
    const missing = [...new Set(keys)].filter((key) => !known.has(key) && !whole?.has(key));
    if (missing.length === 0) return;
    try {
      const values = await wanted.load(this.#context, missing, columns);
      for (const [index, key] of missing.entries()) known.set(key, { value: values[index] });
    } catch (error) {
      for (const key of missing) known.set(key, { error });
    }
  }

  async load(wanted: AnyBatch, key: string): Promise<unknown> {
    const known = this.#known.get(wanted)?.get(key) ?? (await this.#loaderOf(wanted).load(key));
    if ('error' in (known as Known<unknown>)) throw (known as { error: unknown }).error;
    return (known as { value: unknown }).value;
  }

  #loaderOf(wanted: AnyBatch): DataLoader<string, unknown> {
    const made = this.#loaders.get(wanted);
    if (made) return made;
    const loader = new DataLoader<string, unknown>(async (keys) => {
      await this.fill(wanted, keys, null);
      return keys.map((key) => this.#known.get(wanted)?.get(key));
    });
    this.#loaders.set(wanted, loader);
    return loader;
  }
}

function makeLoaders(contextOf: () => Context, readsAhead: boolean): Loaders {
  let memory: Memory | null = null;
  const remembered = () => {
    memory ??= new Memory(contextOf());
    return memory;
  };
  return {
    readsAhead,
    load: async <Key extends string, Value>(wanted: Batch<Key, Value>, key: Key): Promise<Value> =>
      (await remembered().load(wanted as unknown as AnyBatch, key)) as Value,
    peek: <Key extends string, Value>(wanted: Batch<Key, Value>, key: Key) =>
      remembered().peek(wanted as unknown as AnyBatch, key) as Known<Value> | undefined,
    fill: (wanted, keys, columns) => remembered().fill(wanted as unknown as AnyBatch, keys, columns),
    clear: () => {
      memory = null;
    },
  };
}

/**
 * Completes a context with the loaders of its request. What `actor`, `scope` and `viewer` answer stays lazy.
 *
 * @param readsAhead false: every relation waits for its own field to ask; the answers are the same
 */
export function withLoaders(parts: Omit<Context, 'loaders'>, readsAhead = true): Context {
  const loaders = makeLoaders(() => context, readsAhead);
  const context = Object.defineProperty(parts, 'loaders', { value: loaders, configurable: true }) as Context;
  return context;
}

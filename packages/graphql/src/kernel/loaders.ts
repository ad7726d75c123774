import DataLoader from 'dataloader';
import type { Batch, Context, Known, Loaders } from './context.ts';

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

type AnyBatch = Batch<string, unknown>;

/** What a request has read, by batch and key, failures too. Forgetting makes a new one: late answers go to the old. */
class Memory {
  readonly #context: Context;
  readonly #known = new Map<AnyBatch, Map<string, Known<unknown>>>();
  readonly #loaders = new Map<AnyBatch, DataLoader<string, unknown>>();

  constructor(context: Context) {
    this.#context = context;
  }

  peek(wanted: AnyBatch, key: string): Known<unknown> | undefined {
    return this.#known.get(wanted)?.get(key);
  }

  async fill(wanted: AnyBatch, keys: Iterable<string>): Promise<void> {
    const known = this.#known.get(wanted) ?? new Map<string, Known<unknown>>();
    this.#known.set(wanted, known);
    const missing = [...new Set(keys)].filter((key) => !known.has(key));
    if (missing.length === 0) return;
    try {
      const values = await wanted.load(this.#context, missing);
      for (const [index, key] of missing.entries()) known.set(key, { value: values[index] });
    } catch (error) {
      for (const key of missing) known.set(key, { error });
    }
  }

  async load(wanted: AnyBatch, key: string): Promise<unknown> {
    const known = this.peek(wanted, key) ?? (await this.#loaderOf(wanted).load(key));
    if ('error' in (known as Known<unknown>)) throw (known as { error: unknown }).error;
    return (known as { value: unknown }).value;
  }

  #loaderOf(wanted: AnyBatch): DataLoader<string, unknown> {
    const made = this.#loaders.get(wanted);
    if (made) return made;
    const loader = new DataLoader<string, unknown>(async (keys) => {
      await this.fill(wanted, keys);
      return keys.map((key) => this.peek(wanted, key));
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
    fill: (wanted, keys) => remembered().fill(wanted as unknown as AnyBatch, keys),
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

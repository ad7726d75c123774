/** True for an object of the document (not a list). */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What names an entry of a list, in this order. */
const keyFields = ['id', 'code', 'instrument', 'kind', 'place', 'level', 'value'] as const;
const slug = /^[\w./#-]+$/;

/** The name of an entry: its id, code, place …; undefined where it has none that a path can carry. */
function keyOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return slug.test(entry) ? entry : undefined;
  if (!isRecord(entry)) return undefined;
  for (const field of keyFields) {
    const key = entry[field];
    if (typeof key === 'string' && slug.test(key)) return key;
  }
  return undefined;
}

/** Names the entries of a list: by key where it is the only one of its name, by index from 0 otherwise. */
export function namesOf(list: readonly unknown[]): readonly string[] {
  const keys = list.map(keyOf);
  return keys.map((key, index) =>
    key !== undefined && keys.indexOf(key) === keys.lastIndexOf(key) ? key : `${index}`,
  );
}

/** The names of a list's entries where each has one of its own; null where one has none or shares it. */
export function keysOf(list: readonly unknown[]): readonly string[] | null {
  const keys = list.flatMap((entry) => keyOf(entry) ?? []);
  return keys.length === list.length && new Set(keys).size === keys.length ? keys : null;
}

/** One step of a path: into a field, or to the entries of a list. */
export type Step = { readonly field: string } | { readonly entry: string };

/** The steps of a path, in order. */
export function stepsOf(path: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, field, entry] of path.matchAll(/\.?([^.[\]]+)|\[([^\]]*)\]/g)) {
    steps.push(field !== undefined ? { field } : { entry: entry ?? '' });
  }
  return steps;
}

function entriesOf(list: readonly unknown[], selector: string): readonly unknown[] {
  if (selector === '*') return list;
  const [field, wanted] = selector.split('=');
  if (field !== undefined && wanted !== undefined) {
    return list.filter((entry) => isRecord(entry) && entry[field] === wanted);
  }
  const at = namesOf(list).indexOf(selector);
  return at < 0 ? [] : [list[at]];
}

/** A list filtered by `[a=b]` may be filtered again: its entries then stand for the list. */
function take(nodes: readonly unknown[], step: Step): readonly unknown[] {
  if ('field' in step) return nodes.flatMap((node) => (isRecord(node) && step.field in node ? [node[step.field]] : []));
  const isFilter = step.entry.includes('=');
  return nodes.flatMap((node) => {
    if (Array.isArray(node)) return entriesOf(node, step.entry);
    return isFilter ? entriesOf([node], step.entry) : [];
  });
}

/**
 * Everything that a path of the document leads to; empty when it leads nowhere.
 * @example readPath(haDong2024, 'measures[SAVINGS_BOOK].plannedQuantity.value') // [78]
 * @example readPath(haDong2024, 'pledges[measure=HOUSING_NEW_BUILD][leg=leg-2].quantity.value') // [2, 1, 1, 1]
 */
export function readPath(root: unknown, path: string): readonly unknown[] {
  return stepsOf(path).reduce(take, [root] as readonly unknown[]);
}

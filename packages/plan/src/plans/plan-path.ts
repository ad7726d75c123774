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

/** A place of the document: its own path, without `*` or filters, and what stands there. */
export interface PathPlace {
  readonly path: string;
  readonly value: unknown;
}

/** Path of a field or of a named entry within what has this path. */
export function pathInto(path: string, step: Step): string {
  if ('entry' in step) return `${path}[${step.entry}]`;
  return path === '' ? step.field : `${path}.${step.field}`;
}

function entriesOf(list: readonly unknown[], path: string, selector: string): readonly PathPlace[] {
  const places = namesOf(list).map((entry, at) => ({ name: entry, path: pathInto(path, { entry }), value: list[at] }));
  const found = selector === '*' || selector.includes('=') ? places : places.filter(({ name }) => name === selector);
  return found.flatMap(({ path, value }) => (matches(value, selector) ? [{ path, value }] : []));
}

/** False only for a filter `a=b` that the entry does not meet. */
function matches(entry: unknown, selector: string): boolean {
  const at = selector.indexOf('=');
  return at < 0 || (isRecord(entry) && entry[selector.slice(0, at)] === selector.slice(at + 1));
}

/** A list filtered by `[a=b]` may be filtered again: its entries then stand for the list. */
function take(places: readonly PathPlace[], step: Step): readonly PathPlace[] {
  return places.flatMap(({ path, value }) => {
    if ('field' in step) {
      const has = isRecord(value) && Object.hasOwn(value, step.field);
      return has ? [{ path: pathInto(path, step), value: value[step.field] }] : [];
    }
    if (Array.isArray(value)) return entriesOf(value, path, step.entry);
    return step.entry.includes('=') && matches(value, step.entry) ? [{ path, value }] : [];
  });
}

/** Every place that a path leads to, `*` and filters resolved to names. */
export function placesAt(root: unknown, steps: readonly Step[]): readonly PathPlace[] {
  return steps.reduce(take, [{ path: '', value: root }] as readonly PathPlace[]);
}

/**
 * Everything that a path of the document leads to; empty when it leads nowhere.
 * @example readPath(haDong2024, 'measures[SAVINGS_BOOK].plannedQuantity.value') // [78]
 * @example readPath(haDong2024, 'pledges[measure=HOUSING_NEW_BUILD][leg=leg-2].quantity.value') // [2, 1, 1, 1]
 */
export function readPath(root: unknown, path: string): readonly unknown[] {
  return placesAt(root, stepsOf(path)).map(({ value }) => value);
}

/**
 * A JSON path such as `$.measures[2].rate` as a path by ids and codes: `measures[SAVINGS_BOOK].rate`. Steps that lead
 * nowhere stay as they are.
 */
export function namedPath(root: unknown, jsonPath: string): string {
  let place: PathPlace = { path: '', value: root };
  for (const [, field, index, quoted] of jsonPath.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\["([^"]*)"\]/g)) {
    const { path, value } = place;
    const at = Number(index);
    const named = index === undefined ? undefined : Array.isArray(value) ? namesOf(value)[at] : undefined;
    const step: Step = index === undefined ? { field: field ?? quoted ?? '' } : { entry: named ?? index };
    const inner =
      index === undefined
        ? isRecord(value)
          ? value['field' in step ? step.field : '']
          : undefined
        : Array.isArray(value)
          ? value[at]
          : undefined;
    place = { path: pathInto(path, step), value: inner };
  }
  return place.path;
}

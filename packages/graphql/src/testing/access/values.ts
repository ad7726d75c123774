/** A value of an answer. */
export type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type Row = { readonly [name: string]: Json };

export function isRow(value: Json | undefined): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A node as a relation shows it: its type and id alone. */
export function isPointer(value: Json | undefined): value is { readonly id: string; readonly __typename: string } {
  return isRow(value) && Object.keys(value).length === 2 && 'id' in value && '__typename' in value;
}

/** Every node that a value points to, however deep. */
export function pointersOf(value: Json | undefined): string[] {
  if (isPointer(value)) return [value.id];
  if (Array.isArray(value)) return value.flatMap(pointersOf);
  return isRow(value) ? Object.values(value).flatMap(pointersOf) : [];
}

/** The moment at which a calendar was written is nobody’s. */
const stamp = /DTSTAMP:\w+/g;

/** Takes back the names that fields of a union were asked under. */
export function plainNames(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll(stamp, 'DTSTAMP');
  if (Array.isArray(value)) return value.map(plainNames);
  if (!isRow(value)) return value;
  const named = Object.entries(value).map(([name, inner]) => [
    name.replace(/^[A-Z]\w*?__(?=[a-z])/, ''),
    plainNames(inner),
  ]);
  return Object.fromEntries(named);
}

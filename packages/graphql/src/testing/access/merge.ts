import { isDeepStrictEqual } from 'node:util';
import { isPointer, isRow, type Json, type Row } from './values.ts';

/** Nothing to see: null, or a list without rows. */
export function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Names by which a row of a list may be known again in a shorter list, pointers first. */
function namesOf(rows: readonly Row[]): string[] {
  const [first = {}] = rows;
  const names = Object.keys(first).filter((name) => !isEmpty(first[name]));
  return [
    ...names.filter((name) => isPointer(first[name])),
    ...names.filter((name) => typeof first[name] === 'string'),
  ];
}

const written = (row: Row, name: string) => JSON.stringify(row[name]);

/** For each row of `long`, the row of `short` that shows the same thing. */
export function align(long: readonly Row[], short: readonly Row[]): (Row | undefined)[] {
  for (const name of namesOf(short)) {
    const known = new Map(short.map((row) => [written(row, name), row]));
    const places = new Set(long.map((row) => written(row, name)));
    const isKey = known.size === short.length && places.size === long.length;
    if (isKey && [...known.keys()].every((key) => places.has(key)))
      return long.map((row) => known.get(written(row, name)));
  }
  if (long.length === short.length) return [...short];
  return long.map((row) => short.find((other) => isDeepStrictEqual(row, other)));
}

function mergeLists(a: readonly Json[], b: readonly Json[]): Json {
  const [long, short] = b.length > a.length ? [b, a] : [a, b];
  if (!long.every(isRow) || !short.every(isRow)) return long;
  if (long.every(isPointer)) {
    const ids = new Set(long.map(({ id }) => id));
    return [...long, ...short.filter(({ id }) => !ids.has(String(id)))];
  }
  const partners = align(long, short);
  return long.map((row, at) => merge(row, partners[at]));
}

/** The fuller of two answers to one question, part by part. Where both show something, the first one counts. */
export function merge(a: Json | undefined, b: Json | undefined): Json {
  if (isEmpty(a)) return b ?? a ?? null;
  if (isEmpty(b)) return a ?? null;
  if (Array.isArray(a) && Array.isArray(b)) return mergeLists(a, b);
  if (!isRow(a) || !isRow(b)) return a ?? null;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, merge(a[name], b[name])]));
}

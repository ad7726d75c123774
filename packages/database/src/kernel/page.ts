import { isIsoDate } from '@vuonlen/plan/kernel';

/** One page of a keyset list; the cursor of a row holds its sort value and its id. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Place in a list: the sort value as PostgreSQL writes it, and the id that breaks a tie. */
export interface Cursor {
  readonly field: string;
  readonly value: string;
  readonly id: string;
}

/** Opaque text of a cursor. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.field, cursor.value, cursor.id])).toString('base64url');
}

/** What the sort value of a list is; a cursor must hold one that PostgreSQL can read. */
export type SortKind = 'text' | 'integer' | 'bigint' | 'date' | 'timestamptz';

/** A cursor that is not of the list, of its order, or not of us at all. It never repeats what it was given. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
  constructor() {
    super('The cursor is not one of this list and order.');
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,6})?\+00$/;

/** True for an instant that there is: a month 99 or a 30 February is none. */
function isInstant(value: string): boolean {
  const [, day, time] = instant.exec(value) ?? [];
  if (day === undefined || time === undefined) return false;
  const read = new Date(`${day}T${time}Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${day}T${time}`) && !day.startsWith('0000');
}

const isOfKind: Readonly<Record<SortKind, (value: string) => boolean>> = {
  text: (value) => value.length <= 1000 && value.isWellFormed() && !value.includes('\0'),
  integer: (value) => /^\d{1,3}$/.test(value),
  bigint: (value) => /^\d{1,16}$/.test(value),
  timestamptz: isInstant,
  date: isIsoDate,
};

function partsOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * Reads a cursor of the given list order, whose sort value is of the given kind; null for no cursor.
 * @throws BadCursor for every other text.
 */
export function readCursor(text: string | null | undefined, field: string, kind: SortKind): Cursor | null {
  if (text === null || text === undefined) return null;
  const parts = text.length <= 8000 ? partsOf(text) : null;
  const [of, value, id]: unknown[] = Array.isArray(parts) && parts.length === 3 ? parts : [];
  if (of !== field || typeof value !== 'string' || !isOfKind[kind](value)) throw new BadCursor();
  if (typeof id !== 'string' || !uuid.test(id)) throw new BadCursor();
  const cursor = { field, value, id };
  if (writeCursor(cursor) !== text) throw new BadCursor();
  return cursor;
}

/** A row with its place in the list, which is written when somebody asks: most readers want those of the ends alone. */
class Edge<Row> {
  readonly node: Row;
  readonly #cursor: Cursor;

  constructor(node: Row, cursor: Cursor) {
    this.node = node;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return writeCursor(this.#cursor);
  }
}

/** Cuts the one row too many that tells whether there is a next page. */
export function toPage<Row>(rows: readonly { cursor: Cursor; node: Row }[], first: number, after: boolean): Page<Row> {
  return {
    edges: rows.slice(0, first).map(({ cursor, node }) => new Edge(node, cursor)),
    hasNextPage: rows.length > first,
    hasPreviousPage: after,
  };
}

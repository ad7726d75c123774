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

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a cursor of the given list order; null when the text is not one of that order. */
export function readCursor(text: string, field: string): Cursor | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [of, value, id]: unknown[] = parts;
  if (of !== field || typeof value !== 'string' || value.includes('\0')) return null;
  return typeof id === 'string' && uuid.test(id) ? { field, value, id } : null;
}

/** Cuts the one row too many that tells whether there is a next page. */
export function toPage<Row>(rows: readonly { cursor: Cursor; node: Row }[], first: number, after: boolean): Page<Row> {
  return {
    edges: rows.slice(0, first).map(({ cursor, node }) => ({ cursor: writeCursor(cursor), node })),
    hasNextPage: rows.length > first,
    hasPreviousPage: after,
  };
}

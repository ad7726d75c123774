/** What every contender is asked: a page of households with ward, members, and supports with their measures. */
export const pageSize = 50;

/** The question as a document of the gateway; the rival with our schema gets the same one. */
export const document = `query Page($first: Int!, $after: String) {
  households(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id code headName class version
      place { name }
      members { fullName relation birthYear }
      assignments { amount effectiveOn measure { code } }
    }
  }
}`;

/** Walks a register to a page that lies deep in it. */
export const cursorDocument = `query Cursor($first: Int!, $after: String) {
  households(first: $first, after: $after) { pageInfo { hasNextPage endCursor } }
}`;

/** A household of an answer, in a form that does not depend on who gave it. */
export interface AnsweredHousehold {
  readonly code: string;
  readonly headName: string;
  readonly class: string;
  readonly version: number;
  readonly ward: string;
  readonly members: readonly (readonly unknown[])[];
  readonly supports: readonly (readonly unknown[])[];
}

/** Orders lists that a contender may give in its own order. */
export function sortedRows(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** Where a page ended. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Reads only the end of a page of `first` rows after a cursor. */
export type ReadPageEnd = (first: number, after: string | null) => Promise<PageEnd>;

const longestStep = 100;

/** Rows to step over in one go on the way to `rows`. */
function stepsTo(rows: number): number[] {
  const whole = Array.from({ length: Math.floor(rows / longestStep) }, () => longestStep);
  const rest = rows % longestStep;
  return rest === 0 ? whole : [...whole, rest];
}

/**
 * Maps numbered pages onto keyset cursors. The end of every page that was seen is remembered for its list (filter,
 * order and page size); a page that is asked for out of order is reached by stepping over the rows before it, of
 * which only cursors are read.
 */
export class KeysetPages {
  readonly #ends = new Map<string, string>();

  /** Cursor after which page `page` (from 1) starts; null for the first page, undefined beyond the end. */
  async startOf(list: string, page: number, perPage: number, read: ReadPageEnd): Promise<string | null | undefined> {
    if (page <= 1) return null;
    const known = this.#ends.get(`${list}|${page - 1}`);
    if (known !== undefined) return known;
    let cursor: string | null = null;
    for (const step of stepsTo((page - 1) * perPage)) {
      const end: PageEnd = await read(step, cursor);
      if (!end.hasNextPage) return undefined;
      cursor = end.endCursor;
    }
    if (cursor !== null) this.#ends.set(`${list}|${page - 1}`, cursor);
    return cursor;
  }

  /** Remembers where a page ended. */
  remember(list: string, page: number, end: PageEnd): void {
    if (end.endCursor !== null) this.#ends.set(`${list}|${page}`, end.endCursor);
  }
}

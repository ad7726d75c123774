import { entryState, type ImportEntryState, type JudgedEntry } from '@vuonlen/acts/imports';
import { BadCursor, type Page } from '@vuonlen/database/kernel';

/** Which entries of a list are asked for; none: all of them. */
export type EntryStates = readonly ImportEntryState[] | null | undefined;

function write(position: number): string {
  return Buffer.from(JSON.stringify(['importEntries', position])).toString('base64url');
}

/** Position after which a page begins. @throws BadCursor for a text that is no cursor of entries */
function read(cursor: string): number {
  const [, position] = /^\["importEntries",(\d{1,6})\]$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (position === undefined || write(Number(position)) !== cursor) throw new BadCursor();
  return Number(position);
}

/** The entries in some states, in the order of the file. */
export function inStates(entries: readonly JudgedEntry[], states: EntryStates): readonly JudgedEntry[] {
  return states == null ? entries : entries.filter((judged) => states.includes(entryState(judged)));
}

/**
 * One page of the entries of a list. The cursor holds the place in the file, which no act changes: an entry that has left
 * the state is not shown again, and none is lost by it.
 * @throws BadCursor for a text that is no cursor of entries
 */
export function entryPage(
  entries: readonly JudgedEntry[],
  { first, after }: { readonly first: number; readonly after: string | null | undefined },
): Page<JudgedEntry> {
  const start = after == null ? -1 : read(after);
  const rest = entries.filter(({ record }) => record.position > start);
  return {
    edges: rest.slice(0, first).map((node) => ({ cursor: write(node.record.position), node })),
    hasNextPage: rest.length > first,
    hasPreviousPage: rest.length < entries.length,
  };
}

import type { LedgerEntryFragment, LedgerRowKind } from '../gql/graphql.ts';

export type Entry = LedgerEntryFragment;

/** What stands behind a row: its id, the day it took effect, and the day on which it was taken back. */
interface Cause {
  readonly id: string;
  readonly on: string;
  readonly reversedOn: string | null;
}

/** Where a reversal has its former row. */
export interface Former {
  readonly key: string;
  readonly kind: LedgerRowKind;
  readonly on: string;
}

/** A payment or a move is taken back by one of its own; a receipt, a support and what was pledged keep their id. */
function causeOf({ receipt, assignment, disbursement, reallocation, ownPledge }: Entry): Cause | null {
  if (receipt) return { id: receipt.id, on: receipt.receivedOn, reversedOn: receipt.reversedOn };
  if (assignment) return { id: assignment.id, on: assignment.effectiveOn, reversedOn: assignment.cancelledOn };
  if (ownPledge) return { id: ownPledge.id, on: ownPledge.pledgedOn, reversedOn: ownPledge.reversedOn };
  const own = disbursement ?? reallocation;
  if (!own) return null;
  const former = own.reverses;
  if (former) return { id: former.id, on: former.effectiveOn, reversedOn: null };
  return { id: own.id, on: '', reversedOn: own.reversedBy?.effectiveOn ?? null };
}

function keyOf({ kind, pledge }: Entry, id: string): string {
  return `${kind}-${id}-${pledge.id}`;
}

/** The row that a reversal takes back; null for other rows, and where the records name none. */
export function formerOf(entry: Entry): Former | null {
  const cause = entry.isReversal ? causeOf(entry) : null;
  return cause && { key: keyOf(entry, cause.id), kind: entry.kind, on: cause.on };
}

/** The day on which a row was taken back; null while it stands. */
export function reversedOn(entry: Entry): string | null {
  return entry.isReversal ? null : (causeOf(entry)?.reversedOn ?? null);
}

/** A name of the row that no other row has, also as the place to which a reversal leads. */
export function entryKey(entry: Entry): string {
  const cause = causeOf(entry);
  return `${keyOf(entry, cause?.id ?? entry.recordedAt)}${entry.isReversal ? '-reversal' : ''}`;
}

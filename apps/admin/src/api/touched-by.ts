import type { AggregateKind } from '../gql/graphql.ts';

/** Of what a page tells: it is read again when that changes. What is left out does not matter. */
export interface TouchedBy {
  readonly aggregates?: readonly AggregateKind[];
  /** The one household of which it tells. */
  readonly household?: string;
}

/** What changed on the server. */
interface TouchingChange {
  readonly aggregate: AggregateKind;
  readonly node: string | null;
}

/**
 * True when what a query has read may be another after the change. A query that does not say of what it tells is
 * touched by everything: reading once too often is no harm.
 */
export function isTouched(meta: object | undefined, { aggregate, node }: TouchingChange): boolean {
  const { aggregates, household }: TouchedBy = (meta as { touchedBy?: TouchedBy } | undefined)?.touchedBy ?? {};
  if (aggregates && !aggregates.includes(aggregate)) return false;
  return household === undefined || aggregate !== 'HOUSEHOLD' || node === household;
}

import type { ClauseRef } from '../kernel/index.ts';

/**
 * What became of a place of the document. `REORDERED`: the entries that both lists have stand in another order; `before`
 * and `after` are their names.
 */
export type PlanChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'REORDERED';

/** One difference between two plans. */
export interface PlanChange {
  /** Path of the document, by ids and codes: `measures[SAVINGS_BOOK].rate.value`. `readPath` follows it. */
  readonly path: string;
  readonly kind: PlanChangeKind;
  /** Undefined for what was added. */
  readonly before: unknown;
  /** Undefined for what was removed. */
  readonly after: unknown;
  /** The clause on which the place stands, in the later plan where it is still there; null for a place without one. */
  readonly clause: ClauseRef | null;
  /** Where an added entry stands in the list of the later plan, counted from 0. */
  readonly position?: number;
}

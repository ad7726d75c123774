import type { ClauseRef, IsoDate, Text, Vnd } from '../kernel/index.ts';

/** In order of precedence. */
export const outcomes = ['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED', 'UNDETERMINED', 'GRANTED'] as const;
export type Outcome = (typeof outcomes)[number];

/** One step of a decision: which rule, on which fact, against which threshold, by which clause. */
export interface Reason {
  /** Code of the rule, UPPER_SNAKE: `CLASS_IN`, `EXCLUSION_GROUP`, `WINDOW` … */
  readonly rule: string;
  readonly verdict: 'MET' | 'NOT_MET' | 'UNKNOWN' | 'NOTE';
  /** Name of the fact looked at, and its value as found; null when it was missing. */
  readonly fact: string;
  readonly found: string | number | boolean | readonly string[] | null;
  readonly operator: string;
  readonly threshold: string | number | boolean | readonly string[] | null;
  readonly clause: ClauseRef;
  readonly quote: string;
  readonly text: Text;
  readonly certainty: 'STATED' | 'ASSUMED';
}

export interface Entitlement {
  /** null: "theo quy định", the plan states no amount. */
  readonly amount: Vnd | null;
  readonly unit: string | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly text: Text;
}

export interface Decision {
  readonly measure: string;
  readonly asOf: IsoDate;
  readonly outcome: Outcome;
  readonly entitlement: Entitlement | null;
  /** Ordered: the reason that settles the outcome first. */
  readonly reasons: readonly Reason[];
  /** Facts that are missing and could change the outcome. */
  readonly missing: readonly string[];
}

import type { FactName } from '../households/index.ts';
import type { ClauseRef, IsoDate, Text, Vnd } from '../kernel/index.ts';
import type { FactValue, Verdict } from '../measures/index.ts';

/** In order of precedence. */
export const outcomes = ['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED', 'UNDETERMINED', 'GRANTED'] as const;
/** What came of a decision; of several that apply the first of `outcomes` stands. */
export type Outcome = (typeof outcomes)[number];

/** What an official reads for each outcome. */
export const outcomeLabels: Readonly<Record<Outcome, Text>> = {
  OUTSIDE_WINDOW: { vi: 'Ngoài thời gian thực hiện', en: 'Outside the period' },
  EXCLUDED: { vi: 'Thuộc trường hợp loại trừ', en: 'Excluded' },
  DENIED: { vi: 'Không thuộc diện hỗ trợ', en: 'Not in scope' },
  UNDETERMINED: { vi: 'Chưa đủ thông tin', en: 'Facts are missing' },
  GRANTED: { vi: 'Đủ điều kiện', en: 'Eligible' },
};

/** One step of a decision: which rule, on which fact, against which threshold, by which clause. */
export interface Reason {
  /** Code of the rule, UPPER_SNAKE: `CLASS_IN`, `EXCLUSION_GROUP`, `WINDOW` … */
  readonly rule: string;
  readonly verdict: Verdict | 'NOTE';
  /** Name of the fact looked at, and its value as found; null when it was missing. */
  readonly fact: string;
  readonly found: FactValue;
  readonly operator: string;
  readonly threshold: FactValue;
  readonly clause: ClauseRef;
  readonly quote: string;
  readonly text: Text;
  readonly certainty: 'STATED' | 'ASSUMED';
}

/** What is due when the outcome is GRANTED: an amount in đồng, in what it counts, and for which days (half-open). */
export interface Entitlement {
  /** null: "theo quy định", the plan states no amount. */
  readonly amount: Vnd | null;
  readonly unit: string | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly text: Text;
}

/** The answer to one question: a support, for a household or a member, as of a day. */
export interface Decision {
  readonly measure: string;
  /** Member for whom it was decided; null for the household as a whole. */
  readonly member: string | null;
  /** Day on which the support takes effect. */
  readonly asOf: IsoDate;
  readonly outcome: Outcome;
  readonly entitlement: Entitlement | null;
  /** Ordered: the reason that settles the outcome first. */
  readonly reasons: readonly Reason[];
  /** Facts that are missing and could change the outcome; empty unless it is UNDETERMINED. */
  readonly missing: readonly FactName[];
}

/** A decision without the question: the same for every household whose facts are the same. */
export type Settled = Pick<Decision, 'outcome' | 'entitlement' | 'reasons' | 'missing'>;

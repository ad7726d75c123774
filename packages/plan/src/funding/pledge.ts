import type { Citation, Cited, NotStated, Stated, Text, Unit } from '../kernel/index.ts';

/** A fund with money of its own, a body that gives, money yet to be raised, or a budget. */
export type FundingSourceKind = 'FUND' | 'AGENCY' | 'MOBILISED' | 'BUDGET';

/** Where money or goods come from: a fund with a keeper, a body that gives or raises, or society at large. */
export interface FundingSource {
  readonly id: string;
  readonly name: Text;
  readonly kind: FundingSourceKind;
  /** Agency that keeps or raises it, where the text says so. */
  readonly keeper: string | null;
  /** Place whose fund it is (ward funds). */
  readonly place: string | null;
  readonly named: Citation;
}

/** How the support reaches the household. */
export type Channel = 'FUND' | 'DIRECT' | 'IN_KIND';

/**
 * A promised share of a measure, counted in its own unit. `sources` with more than one entry is a joint or
 * pooled pledge whose split the text does not state. A pledge may name the leg that it pays.
 */
export interface Pledge {
  readonly id: string;
  readonly measure: string;
  readonly leg: string | null;
  readonly sources: readonly string[];
  readonly form: 'SINGLE' | 'JOINT' | 'POOLED';
  readonly unit: Unit;
  readonly quantity: Cited<number>;
  /** Subset of another pledge: not added to totals. */
  readonly partOf: string | null;
  /** Ward to which the pledge is tied, by the committee's policy "ward money stays in the ward". */
  readonly place: string | null;
  readonly untilAge: Cited<number> | null;
  readonly split: Stated<readonly { readonly source: string; readonly quantity: number }[]> | null;
}

/** A count that the text states for several pledges together: 48 books of the fund and of society. Never added to them. */
export interface PledgeSubtotal {
  readonly id: string;
  readonly name: Text;
  readonly measure: string;
  readonly pledges: readonly string[];
  readonly quantity: Cited<number>;
  /** Places that one would expect in the count and that the text does not mention: unstated, not zero. */
  readonly unstated: readonly { readonly place: string; readonly stated: NotStated }[];
}

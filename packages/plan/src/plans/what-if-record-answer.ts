import type { Classification, HouseholdFacts } from '../households/index.ts';
import type { Text, Unit } from '../kernel/index.ts';
import type { ComparedStated, Shift, WhatIf } from './what-if-answer.ts';
import type { ChangeProblem } from './wished-change.ts';

/** A household as it is on record: what is known now, what it holds, and the decisions on its class. */
export interface HouseholdOnRecord {
  /** Class, standard and exit in it are passed over: those of each day follow from the decisions. */
  readonly facts: HouseholdFacts;
  readonly classifications: readonly Classification[];
}

/** A support that changes: one that is held, or one that is not assigned yet. */
export interface RecordShift extends Shift {
  /** The support that is held; null where nothing is assigned yet. */
  readonly assignment: string | null;
  /** 1: the receiver gains; −1: loses; 0: neither is more than the other. */
  readonly direction: -1 | 0 | 1;
}

/** What changes in a ward, or in the whole. The rows of the wards and of `UNKNOWN_PLACE` add up to the `WHOLE`. */
export interface RecordRow {
  readonly kind: 'WHOLE' | 'WARD' | 'UNKNOWN_PLACE';
  /** Place id of a ward; null for other rows. */
  readonly place: string | null;
  readonly name: Text;
  /** Households that were looked at. */
  readonly households: number;
  /** Of them those for whom something changes. */
  readonly affected: number;
  readonly gains: number;
  readonly losses: number;
  /** Đồng that supports which are held become more, as far as amounts are stated. */
  readonly held: number;
  /** The same of supports that are not assigned yet; of alternatives each is counted. */
  readonly open: number;
  /** Shifts in which a side has no stated amount ("theo quy định"): they are in no sum. */
  readonly unstated: number;
}

/** What is held and what may still be asked for, against the pledges, for a leg of a measure. */
export interface RecordCoverage {
  readonly measure: string;
  readonly name: Text;
  readonly leg: string | null;
  readonly unit: Unit;
  /** What is held and everybody who may be granted it beside. */
  readonly demand: ComparedStated;
  readonly pledged: ComparedStated;
  /** Pledged less demand: below zero, what is short. */
  readonly balance: ComparedStated;
}

/** What changes would do to a register with what it holds, or why they cannot be made. */
export type WhatIfOnRecord =
  | {
      readonly ok: true;
      readonly answer: Extract<WhatIf, { ok: true }>;
      /** Supports that are held and were looked at. */
      readonly held: number;
      /** Every support that changes, in the order of households, those that are held first. */
      readonly shifts: readonly RecordShift[];
      readonly whole: RecordRow;
      readonly rows: readonly RecordRow[];
      readonly coverage: readonly RecordCoverage[];
    }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

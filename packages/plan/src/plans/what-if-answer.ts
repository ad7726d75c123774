import type { Outcome, Reason } from '../assignments/index.ts';
import type { IsoDate, RateUnit, Text, Unit, Vnd } from '../kernel/index.ts';
import type { ReferenceProblem } from './check-references.ts';
import type { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import type { IdentityResult } from './verify-plan.ts';
import type { ChangeProblem } from './wished-change.ts';

/** A number under the plan, under the changed plan, and what it grows by. */
export interface Compared {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** The same where a plan may state no number: null is "theo quy định", never 0; there is then no difference to tell. */
export interface ComparedStated {
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
}

/** Đồng as far as they are stated, and how many supports or pledges have no stated amount beside them. */
export interface ComparedMoney {
  readonly stated: Compared;
  readonly unstated: Compared;
}

/** What the plan says of a special measure. A measure that one of the plans does not have counts as nothing there. */
export interface MeasureTotals {
  readonly measure: string;
  readonly name: Text;
  /** Đồng; null where the plan leaves rate or number to the review. See `plannedAmount`. */
  readonly planned: ComparedStated;
  /** Đồng of the total as the text states it; null where it states none. */
  readonly statedTotal: ComparedStated;
}

/** What became of an identity that fails under one of the two plans. */
export interface IdentityChange {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'BREAKS' | 'HOLDS_AGAIN' | 'FAILS_AS_BEFORE' | 'FAILS_OTHERWISE';
  /** null where the plan does not have the identity. */
  readonly before: IdentityResult | null;
  readonly after: IdentityResult | null;
}

/** The plan's own totals. They are assertions: a change that breaks them is told, and nothing is made to fit. */
export interface PlanTotals {
  readonly measures: readonly MeasureTotals[];
  /** Đồng of the total funding as the text states it. */
  readonly fundingTotal: Compared;
  readonly identities: readonly IdentityChange[];
  /** Names that lead nowhere since the changes. */
  readonly references: readonly ReferenceProblem[];
}

/** A support over a part of the register, in receivers: households, or members where it goes to members. */
export interface SupportCount {
  readonly measure: string;
  readonly name: Text;
  readonly receiver: 'HOUSEHOLD' | 'MEMBER';
  readonly eligible: Compared;
  /** Of the eligible: those who are also eligible for another support of an exclusion group, and can have only one. */
  readonly alternatives: Compared;
  /** Facts are missing: they may be eligible. */
  readonly undetermined: Compared;
  /** Households with at least one who is eligible. */
  readonly households: Compared;
  /** Đồng for all who are eligible, by `amountPer`; null where the plan states no amount ("theo quy định"). */
  readonly amount: ComparedStated;
  /** `SUPPORT`: paid once; `YEAR`: of one year; `LOAN`: the ceilings. */
  readonly amountPer: 'SUPPORT' | 'YEAR' | 'LOAN';
}

/** Demand against pledges, for a leg of a special measure, in the unit of the pledges. */
export interface Coverage {
  readonly measure: string;
  /** null for a measure without legs. */
  readonly leg: string | null;
  readonly unit: Unit;
  /** One for each who is eligible, as the items a household may get are not limited by the text; đồng where `unit` is VND. */
  readonly demand: ComparedStated;
  /** Pledges that are part of another are not counted twice; null where the plan names no pledge of the measure at all. */
  readonly pledged: ComparedStated;
  /** Pledged less demand: what is left, or, below zero, what is short. */
  readonly balance: ComparedStated;
}

/** Receivers who gain and who lose; a household may do both. */
export interface ShiftCount {
  readonly gains: number;
  readonly losses: number;
  readonly householdsGaining: number;
  readonly householdsLosing: number;
}

/**
 * What a ward, or the whole, has before and after. The rows of the wards, of `UNKNOWN_PLACE` (households whose ward is not
 * known) and of `NOT_DIVIDED` (what the plan does not divide by ward: planned amounts, pledges tied to no ward) add up to
 * the row of the `WHOLE`.
 */
export interface WhatIfRow {
  readonly kind: 'WHOLE' | 'WARD' | 'UNKNOWN_PLACE' | 'NOT_DIVIDED';
  /** Place id of a ward; null for other rows. */
  readonly place: string | null;
  readonly name: Text;
  /** Households of the register. */
  readonly households: number;
  readonly planned: ComparedMoney;
  readonly pledged: ComparedMoney;
  readonly supports: readonly SupportCount[];
  readonly coverage: readonly Coverage[];
  readonly shifts: ShiftCount;
}

/** How a receiver stands with a support under one plan. */
export interface ShiftSide {
  /** null: the plan does not give the support, or not to a receiver of this kind. */
  readonly outcome: Outcome | null;
  /** Đồng; null when nothing is due, or when no amount is stated. */
  readonly amount: Vnd | null;
  readonly unit: RateUnit | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** Day for which it was decided; null where it was not. */
  readonly asOf: IsoDate | null;
  readonly reason: ShiftReason;
}

/** What settles it, with the words of the plan. */
export type ShiftReason = Pick<Reason, 'clause' | 'quote' | 'text'> & {
  /** A rule of a decision, or `RATE`, `NOT_IN_PLAN`. */
  readonly rule: string;
};

/** In what way a support changes for a receiver; which of them gain and which lose, the lists of the answer tell. */
export const shiftKinds = [
  'NEWLY_GRANTED',
  'NO_LONGER_GRANTED',
  'BECOMES_UNDETERMINED',
  'BECOMES_POSSIBLE',
  'NO_LONGER_POSSIBLE',
  'MORE',
  'LESS',
  'LONGER',
  'SHORTER',
  'OTHERWISE',
] as const;
/** See `shiftKinds`. */
export type ShiftKind = (typeof shiftKinds)[number];

/** What an official reads for each kind. */
export const shiftLabels: Readonly<Record<ShiftKind, Text>> = {
  NEWLY_GRANTED: { vi: 'Được hỗ trợ thêm', en: 'Newly granted' },
  NO_LONGER_GRANTED: { vi: 'Không còn được hỗ trợ', en: 'No longer granted' },
  BECOMES_UNDETERMINED: { vi: 'Chưa đủ thông tin để xác định', en: 'Becomes undetermined' },
  BECOMES_POSSIBLE: { vi: 'Có thể được hỗ trợ khi đủ thông tin', en: 'May be granted once facts are known' },
  NO_LONGER_POSSIBLE: { vi: 'Không còn khả năng được hỗ trợ', en: 'Cannot be granted any more' },
  MORE: { vi: 'Mức hỗ trợ tăng', en: 'A higher amount' },
  LESS: { vi: 'Mức hỗ trợ giảm', en: 'A lower amount' },
  LONGER: { vi: 'Thời gian hỗ trợ dài hơn', en: 'For a longer time' },
  SHORTER: { vi: 'Thời gian hỗ trợ ngắn hơn', en: 'For a shorter time' },
  OTHERWISE: { vi: 'Được hỗ trợ theo cách khác', en: 'Granted otherwise' },
};

/** One receiver for whom a support changes. */
export interface Shift {
  readonly household: string;
  /** null: the household as a whole. */
  readonly member: string | null;
  /** Ward of the household; null where it is not known. */
  readonly place: string | null;
  readonly measure: string;
  readonly kind: ShiftKind;
  readonly before: ShiftSide;
  readonly after: ShiftSide;
  /** What makes the difference. */
  readonly reason: ShiftReason;
}

/** What changes would do, or why they cannot be made. */
export type WhatIf =
  | {
      readonly ok: true;
      /** The changed plan, for any other question. */
      readonly plan: Plan;
      /** The differences that the changes make. */
      readonly changes: readonly PlanChange[];
      readonly totals: PlanTotals;
      readonly whole: WhatIfRow;
      readonly rows: readonly WhatIfRow[];
      readonly gains: readonly Shift[];
      readonly losses: readonly Shift[];
      /** Granted under both plans, but so that neither is more: a stated amount against none, other days, more for less time. */
      readonly otherwise: readonly Shift[];
    }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

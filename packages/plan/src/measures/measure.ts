import type { HouseholdClass, NeedKind, SchoolLevel } from '../households/index.ts';
import type {
  Certainty,
  Citation,
  Cited,
  ClauseRef,
  LawRelation,
  Period,
  RateUnit,
  Stated,
  Text,
  Unit,
  Vnd,
} from '../kernel/index.ts';

/** Whom one assignment of the measure goes to. */
export type MeasureTarget = 'HOUSEHOLD' | 'MEMBER' | 'ITEM';

/**
 * A condition of a measure, as data. Conditions are all necessary; each names the clause that makes it.
 * A rule per `kind` evaluates it on facts; rules never know which plan they serve.
 */
export type Condition = Citation & {
  /** Which number of the quote (counted from 0) is the condition's own `year` or `years`. */
  readonly numberAt?: number;
  /** Entry of the plan's register of ambiguities on whose assumed reading the condition stands. */
  readonly ambiguity?: string;
  /** The days on which the doubt matters, where the text is clear for the others; absent: every day. */
  readonly ambiguousIn?: Cited<Period>;
} & (
    | { readonly kind: 'CLASS_IN'; readonly classes: readonly HouseholdClass[] }
    | { readonly kind: 'NEED'; readonly need: NeedKind; readonly year: number | null }
    /** One of several needs is enough: a loan serves a new house and a repair alike. */
    | { readonly kind: 'NEED_IN'; readonly needs: readonly NeedKind[]; readonly year: number | null }
    | { readonly kind: 'DILAPIDATED_HOUSING' }
    | { readonly kind: 'EXITED' }
    | { readonly kind: 'SCHOOL_LEVEL_IN'; readonly levels: readonly SchoolLevel[] }
    | { readonly kind: 'IN_SCHOOL' }
    | { readonly kind: 'WITHIN_YEARS_OF_EXIT'; readonly years: number }
    | { readonly kind: 'IN_HARDSHIP' }
    | { readonly kind: 'CHILD_OR_ELDERLY' }
    | { readonly kind: 'HOUSEHOLD_OR_ITS_CHILD' }
    /** Excludes, however the work is paid: grant, loan or the household's own money. */
    | { readonly kind: 'NOT_BUILDING_OR_REPAIRING'; readonly year: number }
    /**
     * The regulation decides, not the plan: met by the finding of the competent body on the policy of this code, and
     * undetermined until that finding is recorded.
     */
    | { readonly kind: 'BY_REGULATION'; readonly policy: string }
    /** One of them is enough. An exit among them does not make the support one that is given after the exit only. */
    | { readonly kind: 'ANY_OF'; readonly of: readonly Condition[] }
    /** All of them are needed together, as one of the conditions of which one is enough. */
    | { readonly kind: 'ALL_OF'; readonly of: readonly Condition[] }
  );

/** What a general policy under regulation offers; the plan states no amount for it ("theo quy định"). */
export interface GeneralPolicy {
  readonly code: string;
  readonly name: Text;
  readonly group: 'GENERAL';
  readonly content: Cited<string>;
  readonly clause: ClauseRef;
  readonly bases: readonly (LawRelation & Citation)[];
  readonly conditions: readonly Condition[];
  readonly window: Stated<Period>;
  /** Later periods of part III in which the policy goes on: cards until 2027, credit from 2025. */
  readonly furtherWindows?: readonly Cited<Period>[];
  readonly amount: Stated<Vnd>;
  /** A number that the text fixes for the policy: below three months of training, three years after exit. */
  readonly limit?: Cited<number> & {
    readonly unit: 'MONTH' | 'YEAR';
    readonly meaning: Text;
    /** Entry of the register of ambiguities on whose assumed reading the limit stands. */
    readonly ambiguity?: string;
  };
}

/** One part of the rate with those who give it: 50 + 50 for a new build. */
export interface MeasureLeg {
  readonly code: string;
  readonly name: Text;
  readonly amount: Cited<Vnd>;
  readonly givers: Citation;
}

/**
 * How often one receiver may have the support: once a calendar year, or with every case. The text hardly says it, so
 * it stands on a reading that the register of ambiguities names.
 */
export interface Recurrence extends Citation {
  readonly per: 'YEAR' | 'CASE';
  readonly ambiguity: string;
}

/**
 * How a rate of a year is split over the year: in equal terms that begin with these months, each counted whole or not at
 * all. Half-years are `[1, 7]`, months are `[1, 2, … 12]`, ten school months leave out July and August. The text says
 * only that the actual time in school counts, so the terms stand on a reading that the register of ambiguities names.
 */
export interface Proration extends Citation {
  /** Months of the calendar, 1 … 12, each once; a month that is left out belongs to the term before it. */
  readonly termsBeginIn: readonly number[];
  readonly certainty: Certainty;
  readonly ambiguity: string;
}

/**
 * A special measure of the plan. Two rates of one clause (new build and repair) are two measures;
 * `family` keeps them together (`HOUSING`).
 */
export interface SpecialMeasure {
  /** UPPER_SNAKE of the glossary: `HOUSING_NEW_BUILD`, `SAVINGS_BOOK`, `EDUCATION_SUPPORT` … */
  readonly code: string;
  readonly family: string;
  readonly name: Text;
  readonly group: 'SPECIAL';
  readonly clause: ClauseRef;
  readonly content: Cited<string>;
  readonly target: MeasureTarget;
  readonly unit: Unit;
  readonly rate: Stated<Vnd>;
  readonly rateUnit: RateUnit | null;
  readonly plannedQuantity: Stated<number>;
  /** The total that the text states for the family, kept as stated and never computed. */
  readonly statedTotal: Stated<Vnd>;
  readonly conditions: readonly Condition[];
  readonly window: Stated<Period>;
  /** The text leaves form, number or time to what the yearly review finds. */
  readonly byReview?: Citation;
  /** Absent: a receiver has one live support of the measure (and kind of item) at a time. */
  readonly recurrence?: Recurrence;
  /** How a rate of a year is split; absent where the rate is paid once, and where the plan says nothing of parts. */
  readonly proration?: Proration;
  readonly exclusionGroups: readonly string[];
  readonly legs: readonly MeasureLeg[];
  readonly itemKinds?: readonly { readonly code: string; readonly name: Text; readonly named: Citation }[];
  readonly lead: string;
}

/** At most one live support of the group for a household; a second one is refused with the clause. */
export interface ExclusionGroup extends Citation {
  readonly code: string;
  readonly name: Text;
  readonly measures: readonly string[];
  /** Where the group goes beyond the words quoted; absent where these say it of each of its measures. */
  readonly beyondQuote?: {
    /** Measures of whose receivers the words do say that they have none of the others. */
    readonly exceptFor: readonly string[];
    /** Entry of the register of ambiguities on whose assumed reading the rest stands: the others, and one measure twice. */
    readonly ambiguity: string;
  };
}

/** Loan for building or repairing a house; it stands beside the grants and excludes nothing. */
export interface LoanTerms {
  readonly code: string;
  readonly name: Text;
  readonly clause: ClauseRef;
  readonly interestSupport: Cited<number>;
  readonly ceiling: Cited<Vnd>;
  readonly maximumTermYears: Cited<number>;
  readonly conditions: readonly Condition[];
  readonly source: Citation;
  readonly additional: Citation;
  readonly window: Stated<Period>;
  readonly lender: string;
}

/** A loan that the plan names without terms of its own: for study, for work. The terms are those of the regulation. */
export interface OtherLoan {
  readonly code: string;
  readonly name: Text;
  readonly clause: ClauseRef;
  readonly content: Cited<string>;
  readonly conditions: readonly Condition[];
  readonly source: Citation;
  readonly ceiling: Stated<Vnd>;
  readonly window: Stated<Period>;
  readonly lender: string;
}

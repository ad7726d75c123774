import type { Decision } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import type { ClauseRef, IsoDate, Text } from '../kernel/index.ts';

/** A household as of a day on which supports may take effect; several days of one household are several entries. */
export interface RegisterEntry {
  readonly facts: HouseholdFacts;
  readonly asOf: IsoDate;
  /** Measures to ask for on that day; absent: all special measures of the plan. */
  readonly measures?: readonly string[];
}

/** What a pledge can still give, in its own unit; a pledge that is not named gives the quantity of the plan. */
export interface PledgeBalance {
  readonly pledge: string;
  readonly quantity: number;
}

/** A support that the committee keeps as it is: the proposal is made around it. */
export interface LockedAssignment {
  readonly household: string;
  readonly member: string | null;
  readonly measure: string;
  /** One pledge a leg; one pledge where the measure has no legs. */
  readonly pledges: readonly string[];
}

/**
 * What the committee wants more, beside the greatest number of supports, which always holds: the earlier measure of an
 * exclusion group (a house before a book), more households with at least one support, money tied to a ward before money
 * that serves every ward.
 */
export const proposalObjectives = ['FIRST_OF_GROUP', 'MORE_HOUSEHOLDS', 'TIED_MONEY_FIRST'] as const;
/** See `proposalObjectives`: the default order. */
export type ProposalObjective = (typeof proposalObjectives)[number];

/** Why a household gets the support, or why a pledge pays it. */
export interface PickReason {
  /** null: the choice is not from the plan. */
  readonly clause: ClauseRef | null;
  readonly quote: string | null;
  readonly text: Text;
}

/** A support that is proposed, with the pledges that pay it: one a leg. */
export interface ProposedAssignment extends LockedAssignment {
  readonly asOf: IsoDate;
  readonly decision: Decision;
  readonly reasons: readonly PickReason[];
}

/** Someone to whom a support is due. */
export interface Receiver {
  readonly household: string;
  readonly member: string | null;
  /** Measures of which one is due; several where they exclude each other. */
  readonly measures: readonly string[];
}

/** Receivers of whom the pledges cannot serve all: these pledges, and no others, could serve them. */
export interface Shortfall {
  readonly receivers: readonly Receiver[];
  readonly unserved: readonly Receiver[];
  readonly pledges: readonly string[];
  /** Supports that the pledges can give in all; less than the number of receivers. */
  readonly capacity: number;
  readonly text: Text;
}

/** Why no proposal could be made. */
export interface ProposalProblem {
  readonly code: 'UNKNOWN_PLEDGE' | 'LOCKED_OVER_PLEDGE' | 'LEGS_BOTH_TIED' | 'SEVERAL_EXCLUSION_GROUPS';
  /** Id of the pledge or code of the measure. */
  readonly about: string;
  readonly text: Text;
}

/** A proposal, or every problem that stands in its way. */
export type Proposal =
  | {
      readonly ok: true;
      readonly locked: readonly LockedAssignment[];
      readonly picks: readonly ProposedAssignment[];
      readonly shortfalls: readonly Shortfall[];
    }
  | { readonly ok: false; readonly problems: readonly ProposalProblem[] };

import type { Decision } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import type { ClauseRef, IsoDate, Text } from '../kernel/index.ts';
import type { ProposalObjective } from './proposal-objective.ts';

/** A household as of a day on which supports may take effect; several days of one household are several entries. */
export interface RegisterEntry {
  readonly facts: HouseholdFacts;
  readonly asOf: IsoDate;
  /** Measures to ask for on that day; absent: all special measures of the plan. */
  readonly measures?: readonly string[];
}

/** A live support that the committee keeps as it is: the proposal is made around it. */
export interface LockedAssignment {
  readonly household: string;
  readonly member: string | null;
  readonly measure: string;
  /** One pledge a leg; one pledge where the measure has no legs. */
  readonly pledges: readonly string[];
}

/**
 * Why a household gets the support, or why a pledge pays it. PLAN: the plan's own words. COMMITTEE: an objective or a
 * policy of the committee. CODE: nothing but the order of codes, for another choice, as good by number and by all
 * objectives, gives the receiver other pledges or nothing.
 *
 * An objective is named where it is the first in the order with which no choice serves fewer receivers in the same
 * position from the pledge: of one ward, due the same in all, with a support already or without. Without CODE beside it,
 * it leaves this receiver no other choice; with CODE, it decides how many get the pledge, and the order of codes which.
 */
export interface PickReason {
  readonly basis: 'PLAN' | 'COMMITTEE' | 'CODE';
  /** The objective that decided; null where it was something else. */
  readonly objective: ProposalObjective | null;
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

/**
 * Receivers of whom the pledges cannot serve all: whatever serves one of them takes a unit of these pledges, and they
 * have fewer units than there are receivers. Each of the unserved stands in one that is as small as can be: with this
 * one alone of the unserved, and without any one receiver, all the others can be served.
 */
export interface Shortfall {
  readonly receivers: readonly Receiver[];
  readonly unserved: readonly Receiver[];
  readonly pledges: readonly string[];
  /** Supports that the pledges can still give in all; less than the number of receivers. */
  readonly capacity: number;
  readonly text: Text;
}

/** What does not stand in the way of the proposal and wants the eye of an official. */
export interface ProposalWarning {
  readonly code: 'ITEM_LIMIT_NOT_STATED' | 'MONEY_NOT_COUNTABLE';
  /** Household or pledge. */
  readonly about: string;
  readonly clause: ClauseRef;
  readonly quote: string;
  readonly text: Text;
}

/** Why no proposal could be made. */
export interface ProposalProblem {
  readonly code:
    | 'UNKNOWN_PLEDGE'
    | 'UNKNOWN_MEASURE'
    | 'LEG_NOT_NAMED'
    | 'LEGS_BOTH_TIED'
    | 'SEVERAL_EXCLUSION_GROUPS'
    | 'ALLOCATED_OVER_PLEDGED'
    | 'LOCKED_NOT_ALLOCATED'
    | 'LOCKED_OVER_PLEDGE';
  /** Id of the pledge or code of the measure. */
  readonly about: string;
  readonly text: Text;
}

/** A proposal, or every problem that stands in its way. Plain data: it passes from a worker as it is. */
export type Proposal =
  | {
      readonly ok: true;
      readonly locked: readonly LockedAssignment[];
      readonly picks: readonly ProposedAssignment[];
      readonly shortfalls: readonly Shortfall[];
      readonly warnings: readonly ProposalWarning[];
    }
  | { readonly ok: false; readonly problems: readonly ProposalProblem[] };

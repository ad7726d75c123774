import type { Action } from '@vuonlen/permissions';
import type { AssignedSupportStep, Decision, SupportProposalStep } from '@vuonlen/plan/assignments';
import type { ClauseRef, IsoDate, Text, Unit } from '@vuonlen/plan/kernel';
import type { Form3Gap } from '@vuonlen/plan/reports';

/** One thing that is wrong with the input. */
export interface InputIssue {
  /** Path in the input, for example `members.0.citizenNumber`. */
  readonly path: string;
  /** UPPER_SNAKE. */
  readonly code: string;
  readonly text: Text;
}

/** An expected refusal. The codes are those of the API; nothing was written when one is returned. */
export type ActError =
  | {
      readonly code: 'EXCLUDED_BY';
      readonly decision: Decision;
      /** The live support that stands in the way; null where the household's own works do. */
      readonly conflicting: { readonly assignment: string; readonly measure: string } | null;
    }
  | {
      readonly code: 'PLEDGE_EXCEEDED';
      readonly pledge: string;
      readonly unit: Unit;
      readonly limit: number;
      readonly used: number;
      readonly asked: number;
      readonly clause: ClauseRef;
      readonly quote: string;
    }
  /** More than has come in, of what a fund pays or of what is taken back: units of the pledge, or đồng. */
  | {
      readonly code: 'FUND_EXCEEDED';
      readonly pledge: string;
      readonly unit: Unit;
      readonly received: number;
      readonly disbursed: number;
      readonly asked: number;
      readonly left: number;
    }
  /** More than is allocated: of one support's leg in đồng or units, or of the pledge in its unit. */
  | {
      readonly code: 'ALLOCATION_EXCEEDED';
      readonly pledge: string;
      readonly unit: Unit;
      readonly assignment: string | null;
      readonly allocated: number;
      readonly disbursed: number;
      readonly asked: number;
      readonly left: number;
    }
  | { readonly code: 'INELIGIBLE'; readonly decision: Decision }
  | { readonly code: 'OUTSIDE_WINDOW'; readonly decision: Decision }
  | { readonly code: 'FACTS_MISSING'; readonly decision: Decision; readonly missing: readonly string[] }
  | { readonly code: 'STALE_VERSION'; readonly type: EntityType; readonly id: string; readonly current: number }
  | { readonly code: 'NOT_FOUND'; readonly type: EntityType; readonly id: string }
  | { readonly code: 'FORBIDDEN'; readonly action: Action }
  | { readonly code: 'INVALID_INPUT'; readonly issues: readonly InputIssue[] }
  | {
      readonly code: 'REASON_REQUIRED';
      readonly for: 'OVER_PLANNED_QUANTITY' | 'BACKDATING' | 'STEP';
      readonly planned?: number;
      readonly asked?: number;
      readonly clause?: ClauseRef;
      readonly quote?: string;
    }
  /** The plan leaves it to a regulation, or its facts do not decide it: the regulation on which it stands is wanted. */
  | {
      readonly code: 'REGULATION_REQUIRED';
      readonly clause: ClauseRef;
      readonly quote: string;
      readonly missing: readonly string[];
    }
  /** More than the plan allows: đồng of a loan, or months of its term. */
  | {
      readonly code: 'PLAN_LIMIT_EXCEEDED';
      readonly subject: 'AMOUNT' | 'TERM';
      readonly limit: number;
      /** What is taken of the limit already. */
      readonly used: number;
      readonly asked: number;
      readonly clause: ClauseRef;
      readonly quote: string;
    }
  /** The unit does not stand in the place of the ward on the day; empty where the ward lives, or no successor is stated. */
  | {
      readonly code: 'NOT_A_SUCCESSOR';
      /** The ward whose successors were asked. */
      readonly from: string;
      readonly to: string;
      readonly on: IsoDate;
      readonly successors: readonly string[];
    }
  | { readonly code: 'IDEMPOTENCY_KEY_REUSED' }
  /** 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 does not hold: the wards with their differences. */
  | { readonly code: 'FORM3_NOT_BALANCED'; readonly period: string; readonly gaps: readonly Form3Gap[] }
  /** The same giver has given the household its gift of the year; the clause that leaves open how often. */
  | {
      readonly code: 'ALREADY_GIVEN';
      readonly gift: string;
      readonly year: number;
      readonly clause: ClauseRef;
      readonly quote: string;
    }
  | {
      readonly code: 'ILLEGAL_STEP';
      readonly type: EntityType;
      readonly id: string;
      /** The state in which it stands, from which there is no such step. */
      readonly from: string;
      /** The step that was asked for. */
      readonly step: string;
      /** The steps that lead out of the state, whoever may take them. */
      readonly legal: readonly string[];
    }
  /** Who made it may not check it; in the life of a support with the two steps. */
  | {
      readonly code: 'SAME_PERSON';
      readonly type?: EntityType;
      readonly id?: string;
      readonly step?: LifeStep;
      readonly before?: LifeStep;
    }
  | { readonly code: 'PROPOSALS_REFUSED'; readonly refusals: readonly ProposalRefusal[] }
  | { readonly code: 'BATCH_TOO_LARGE'; readonly limit: number; readonly given: number }
  /** All or nothing: each item that is refused, in the order asked, with the refusal it would get by itself. */
  | { readonly code: 'BATCH_REFUSED'; readonly refusals: readonly BatchRefusal[] }
  /** What a batch did is no longer as it left it. */
  | { readonly code: 'BATCH_CHANGED'; readonly batch: string; readonly changes: readonly BatchChange[] }
  | { readonly code: 'BATCH_NOT_UNDOABLE'; readonly batch: string; readonly why: 'IS_UNDO' | 'UNDONE_ALREADY' }
  /** Another revision of the plan is in force than the one by which the act was begun. */
  | { readonly code: 'PLAN_CHANGED'; readonly inForce: string | null }
  /** Rows on record refer to what the plan would no longer have, or use more than it would hold. */
  | { readonly code: 'PLAN_IN_USE'; readonly losses: readonly PlanLoss[] };

/** What of the plan in force is used, and is not there, or not enough, in the plan to be adopted. */
export type PlanLossKind =
  | ('PLACE' | 'AGENCY' | 'MEASURE' | 'MEASURE_LEG' | 'SOURCE' | 'PLEDGE' | 'PLEDGE_SOURCE')
  | ('PLEDGE_QUANTITY' | 'DUTY' | 'GENERAL_POLICY' | 'LOAN' | 'AMBIGUITY' | 'OTHER');

/** What refers to it. */
export type PlanUse =
  | ('SUPPORT' | 'DECISION' | 'PROPOSAL' | 'RECEIPT' | 'REALLOCATION' | 'ADDITION' | 'DISBURSEMENT' | 'HOUSEHOLD')
  | ('PROGRESS' | 'PERSON' | 'DIFFICULTY' | 'ENTITLEMENT' | 'LOAN' | 'BANK_REPORT' | 'SPONSORSHIP' | 'GIFT')
  | ('SUCCESSION' | 'HANDOVER' | 'API_KEY' | 'RULING' | 'OTHER');

export interface PlanLoss {
  readonly kind: PlanLossKind;
  /** Id or code in the plan in force. */
  readonly id: string;
  /** What refers to it, and in how many rows. */
  readonly uses: readonly { readonly use: PlanUse; readonly rows: number }[];
  /** Of a pledge that would hold too little: what it would hold, and what is used of it. */
  readonly limit: number | null;
  readonly used: number | null;
}

/** A step in the life of a support, before its assignment or after it. */
export type LifeStep = SupportProposalStep | AssignedSupportStep;

/** Why one proposal of several cannot take the step. */
export interface ProposalRefusal {
  readonly proposal: string;
  readonly error: ActError;
}

/** An item of a batch that cannot be done. */
export interface BatchRefusal {
  /** 0, 1, 2 … as it was asked. */
  readonly index: number;
  readonly error: ActError;
  /** The household that it is about, as the request named it; or the support, where it was one. */
  readonly household?: string;
  readonly assignment?: string;
}

/** A support that is no longer as a batch left it. */
export interface BatchChange {
  readonly index: number;
  readonly assignment: string;
  /** Cancelled or handed over since, changed in another way, or worth another amount if it were given again. */
  readonly change: 'CANCELLED' | 'HANDED_OVER' | 'CHANGED' | 'AMOUNT';
}

export type EntityType =
  | 'Household'
  | 'HouseholdMember'
  | 'HouseholdReview'
  | 'Need'
  | 'Assignment'
  | 'ChangeBatch'
  | 'UseCheck'
  | 'Receipt'
  | 'OwnPledge'
  | 'Reallocation'
  | 'DisbursementBatch'
  | 'Disbursement'
  | 'Attachment'
  | 'Delegation'
  | 'User'
  | 'ApiKey'
  | 'Committee'
  | 'Duty'
  | 'DutyPerson'
  | 'Difficulty'
  | 'Entitlement'
  | 'Loan'
  | 'BankReport'
  | 'ReportPeriod'
  | 'Sponsorship'
  | 'Gift'
  | 'Succession'
  | 'HouseholdHandover'
  | 'SupportProposal'
  | 'PlanRevision'
  | 'ImportBatch';

export type ActErrorCode = ActError['code'];

/** Something the person should know although the act was done. */
export interface Warning {
  readonly code: string;
  readonly text: Text;
  readonly clause?: ClauseRef;
  readonly quote?: string;
}

export type ActResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ActError };

/** Thrown inside an act to roll its transaction back; `act` turns it into the refused result. Never leaves an act. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly error: ActError;

  constructor(error: ActError) {
    super(error.code);
    this.error = error;
  }
}

/** Refuses the act: everything that it has written is rolled back. */
export function refuse(error: ActError): never {
  throw new Refusal(error);
}

/** Refuses the input when anything is wrong with it. */
export function refuseIssues(issues: readonly InputIssue[]): void {
  if (issues.length > 0) refuse({ code: 'INVALID_INPUT', issues });
}

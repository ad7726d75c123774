/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { IsoDate, Vnd } from '@vuonlen/plan/kernel';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddMemberInput = {
  expectedVersion?: number | null | undefined;
  household: string | number;
  member: MemberInput;
};

export type AssignSupportInput = {
  effectiveOn?: string | null | undefined;
  household: string | number;
  idempotencyKey: string;
  itemKind?: string | null | undefined;
  legs: Array<AssignmentLegInput>;
  measure: string;
  member?: string | number | null | undefined;
  overPlanReason?: string | null | undefined;
  reason?: string | null | undefined;
};

export type AssignmentLegInput = {
  pledge: string | number;
  quantity: number;
};

export type AssignmentState =
  | 'ASSIGNED'
  | 'CANCELLED';

export type CancelSupportInput = {
  assignment: string | number;
  effectiveOn?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string;
  reason: string;
};

export type Certainty =
  | 'ASSUMED'
  | 'DERIVED'
  | 'FIXED'
  | 'PLEDGED'
  | 'PRINCIPLE'
  | 'PROJECTED'
  | 'STATED_BY_REGULATION'
  | 'TARGET';

export type ClassificationChange =
  | 'EXITED_NEAR_POVERTY'
  | 'EXITED_POVERTY'
  | 'NEWLY_NEAR_POOR'
  | 'RELAPSED_NEAR_POOR'
  | 'RELAPSED_POOR'
  | 'UNCHANGED';

export type CreateHouseholdInput = {
  address?: string | null | undefined;
  causes?: Array<PovertyCause> | null | undefined;
  class: HouseholdClass;
  classifiedOn?: string | null | undefined;
  code?: string | null | undefined;
  decisionNumber?: string | null | undefined;
  headName?: string | null | undefined;
  housingDilapidated?: boolean | null | undefined;
  housingWorks?: HousingWorks | null | undefined;
  inHardship?: boolean | null | undefined;
  members: Array<MemberInput>;
  place: string | number;
  residentialGroup?: string | null | undefined;
  standard?: StandardLevel | null | undefined;
};

export type CreateUserInput = {
  agency?: string | number | null | undefined;
  name: string;
  place?: string | number | null | undefined;
  role: Role;
  username: string;
};

export type Deprivation =
  | 'ADULT_EDUCATION'
  | 'CHILD_SCHOOLING'
  | 'CLEAN_WATER'
  | 'DEPENDANTS'
  | 'EMPLOYMENT'
  | 'HEALTH_INSURANCE'
  | 'HOUSING_AREA'
  | 'HOUSING_QUALITY'
  | 'INFORMATION_MEANS'
  | 'NUTRITION'
  | 'SANITATION'
  | 'TELECOMMUNICATION';

export type ErrorCode =
  | 'EXCLUDED_BY'
  | 'FACTS_MISSING'
  | 'FORBIDDEN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INELIGIBLE'
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'OUTSIDE_WINDOW'
  | 'PLEDGE_EXCEEDED'
  | 'REASON_REQUIRED'
  | 'STALE_VERSION';

export type HouseholdClass =
  | 'AVERAGE_LIVING_STANDARD'
  | 'EXITED_NEAR_POVERTY'
  | 'EXITED_POVERTY'
  | 'NEAR_POOR'
  | 'POOR'
  | 'WELL_OFF';

export type HouseholdOrder = {
  direction: OrderDirection;
  field: HouseholdOrderField;
};

export type HouseholdOrderField =
  | 'CLASS'
  | 'CODE'
  | 'HEAD_NAME'
  | 'PLACE'
  | 'UPDATED_AT';

export type HouseholdWhere = {
  class?: Array<HouseholdClass> | null | undefined;
  hasMeasure?: Array<string> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  lacksMeasure?: Array<string> | null | undefined;
  need?: Array<NeedKind> | null | undefined;
  place?: Array<string | number> | null | undefined;
  search?: string | null | undefined;
  standard?: Array<StandardLevel> | null | undefined;
  withoutSupport?: boolean | null | undefined;
};

export type HousingWorks =
  | 'NEW_BUILD'
  | 'NONE'
  | 'REPAIR';

export type IssueOneTimePasswordInput = {
  user: string | number;
};

export type Mandate =
  | 'DIRECTED'
  | 'REQUESTED';

export type MeasureTarget =
  | 'HOUSEHOLD'
  | 'ITEM'
  | 'MEMBER';

export type MemberInput = {
  birthDate?: string | null | undefined;
  birthYear?: number | null | undefined;
  citizenNumber?: string | null | undefined;
  ethnicGroup?: string | null | undefined;
  fullName: string;
  grade?: number | null | undefined;
  inSchool?: boolean | null | undefined;
  relation: MemberRelation;
  schoolLevel?: SchoolLevel | null | undefined;
  sex?: Sex | null | undefined;
};

export type MemberRelation =
  | 'CHILD'
  | 'GRANDCHILD'
  | 'GRANDPARENT'
  | 'HEAD'
  | 'OTHER'
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

export type NeedKind =
  | 'CREDIT'
  | 'EDUCATION'
  | 'ESSENTIAL_ITEMS'
  | 'HEALTH'
  | 'HOUSING_NEW_BUILD'
  | 'HOUSING_REPAIR'
  | 'OTHER'
  | 'PRODUCTION';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Outcome =
  | 'DENIED'
  | 'EXCLUDED'
  | 'GRANTED'
  | 'OUTSIDE_WINDOW'
  | 'UNDETERMINED';

export type PlaceKind =
  | 'CITY'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'WARD';

export type PledgeForm =
  | 'JOINT'
  | 'POOLED'
  | 'SINGLE';

export type PovertyCause =
  | 'ACCIDENT'
  | 'CRITICAL_ILLNESS'
  | 'ELDERLY_WITHOUT_PENSION'
  | 'ILLNESS'
  | 'INTELLECTUAL_DISABILITY'
  | 'LACK_OF_SKILLS'
  | 'NO_BUSINESS_CAPITAL'
  | 'NO_STABLE_INCOME'
  | 'NO_WORKING_AGE_MEMBER'
  | 'UNABLE_TO_WORK';

export type RecordClassificationDecisionInput = {
  change: ClassificationChange;
  class: HouseholdClass;
  decidedOn: string;
  effectiveOn: string;
  expectedVersion: number;
  household: string | number;
  number?: string | null | undefined;
  reason?: string | null | undefined;
  standard?: StandardLevel | null | undefined;
};

export type RecordNeedInput = {
  household: string | number;
  kind: NeedKind;
  note?: string | null | undefined;
  year: number;
};

export type RecordReviewInput = {
  b1?: number | null | undefined;
  b2?: number | null | undefined;
  causes?: Array<PovertyCause> | null | undefined;
  deprivations?: Array<Deprivation> | null | undefined;
  household: string | number;
  kind: ReviewKind;
  note?: string | null | undefined;
  reviewedOn: string;
};

export type RelationKind =
  | 'APPLIES_RATE_OF'
  | 'BY_ANALOGY'
  | 'IMPLEMENTS';

export type RemoveMemberInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ReviewKind =
  | 'MONTHLY'
  | 'YEARLY';

export type Role =
  | 'ADMINISTRATOR'
  | 'AGENCY_OFFICER'
  | 'AUDITOR'
  | 'COMMITTEE_LEADER'
  | 'COMMITTEE_OFFICER'
  | 'WARD_OFFICER';

export type SchoolLevel =
  | 'COLLEGE'
  | 'CONTINUING_EDUCATION'
  | 'CRECHE'
  | 'GENERAL_EDUCATION'
  | 'KINDERGARTEN'
  | 'NONE'
  | 'PROFESSIONAL_SECONDARY'
  | 'UNIVERSITY'
  | 'VOCATIONAL';

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type StandardLevel =
  | 'CENTRAL'
  | 'CITY';

export type Unit =
  | 'BOOK'
  | 'CASE'
  | 'CHILD'
  | 'HOUSEHOLD'
  | 'ITEM'
  | 'VND';

export type UpdateHouseholdInput = {
  address?: string | null | undefined;
  code?: string | null | undefined;
  expectedVersion: number;
  housingDilapidated?: boolean | null | undefined;
  housingWorks?: HousingWorks | null | undefined;
  id: string | number;
  inHardship?: boolean | null | undefined;
  place?: string | number | null | undefined;
  residentialGroup?: string | null | undefined;
};

export type UpdateMemberInput = {
  expectedVersion: number;
  id: string | number;
  member: MemberInput;
};

export type UpdateUserInput = {
  agency?: string | number | null | undefined;
  disabled?: boolean | null | undefined;
  expectedVersion: number;
  id: string | number;
  name?: string | null | undefined;
  place?: string | number | null | undefined;
  role?: Role | null | undefined;
};

export type WithdrawNeedInput = {
  id: string | number;
  reason: string;
};

export type TextPartsFragment = { vi: string, en: string };

export type ReasonPartsFragment = { rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } };

export type WarningPartsFragment = { code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } };

type Refusal_ExcludedByError_Fragment = { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, conflicting: { id: string, effectiveOn: IsoDate, measure: { id: string, name: { vi: string, en: string } } } | null, message: { vi: string, en: string } };

type Refusal_FactsMissingError_Fragment = { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IdempotencyKeyReusedError_Fragment = { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IneligibleError_Fragment = { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_OutsideWindowError_Fragment = { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_PledgeExceededError_Fragment = { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } };

type Refusal_ReasonRequiredError_Fragment = { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } };

type Refusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } };

export type RefusalFragment =
  | Refusal_ExcludedByError_Fragment
  | Refusal_FactsMissingError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_IneligibleError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_OutsideWindowError_Fragment
  | Refusal_PledgeExceededError_Fragment
  | Refusal_ReasonRequiredError_Fragment
  | Refusal_StaleVersionError_Fragment
;

export type PledgeChoiceFragment = { id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number, left: number, money: Vnd | null, usedMoney: Vnd, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } };

export type MeasureChoiceFragment = { id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number, left: number, money: Vnd | null, usedMoney: Vnd, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> };

export type AssignOptionsQueryVariables = Exact<{
  household: string | number;
}>;


export type AssignOptionsQuery = { household: { id: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string, relation: MemberRelation, birthYear: number | null, birthDate: IsoDate | null, schoolLevel: SchoolLevel | null }>, eligibility: Array<{ measureCode: string, outcome: Outcome, member: { id: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> }> } | null, plan: { id: string, measures: Array<{ id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number, left: number, money: Vnd | null, usedMoney: Vnd, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

export type AssignSupportMutationVariables = Exact<{
  input: AssignSupportInput;
}>;


export type AssignSupportMutation = { assignSupport:
    | { __typename: 'AssignSupportSuccess', assignment: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, conflicting: { id: string, effectiveOn: IsoDate, measure: { id: string, name: { vi: string, en: string } } } | null, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type CancelSupportMutationVariables = Exact<{
  input: CancelSupportInput;
}>;


export type CancelSupportMutation = { cancelSupport:
    | { __typename: 'CancelSupportSuccess', assignment: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type AssignmentGridQueryVariables = Exact<{
  first: number;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
}>;


export type AssignmentGridQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }> }, wards: Array<{ id: string, name: string }>, plan: { id: string, measures: Array<{ id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number, left: number, money: Vnd | null, usedMoney: Vnd, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { progress: { pledged: Vnd, allocated: Vnd, sources: Array<{ pledged: Vnd | null, allocated: Vnd, source: { id: string, slug: string, kind: string, name: { vi: string, en: string }, keeper: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, citation: { clause: string, quote: string } } }> }, plan: { id: string, measures: Array<{ id: string, code: string, name: { vi: string, en: string }, pledges: Array<{ untilAge: number | null, id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number, left: number, money: Vnd | null, usedMoney: Vnd, partOf: string | null, sources: Array<{ id: string, name: { vi: string, en: string } }>, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

export type MemberPartsFragment = { id: string, fullName: string, relation: MemberRelation, sex: Sex | null, birthDate: IsoDate | null, birthYear: number | null, ethnicGroup: string | null, citizenNumber: string | null, schoolLevel: SchoolLevel | null, grade: number | null, inSchool: boolean | null, version: number };

export type ReviewPartsFragment = { id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, deprivations: Array<Deprivation>, causes: Array<PovertyCause>, computedClass: HouseholdClass | null, note: string | null };

export type ClassificationPartsFragment = { id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange };

export type NeedPartsFragment = { id: string, kind: NeedKind, year: number, note: string | null, recordedOn: IsoDate, withdrawn: boolean };

export type AssignmentPartsFragment = { id: string, state: AssignmentState, amount: Vnd | null, itemKind: string | null, effectiveOn: IsoDate, cancelledOn: IsoDate | null, cancelReason: string | null, recordedAt: string, version: number, member: { id: string, fullName: string } | null, measure: { id: string, code: string, clause: string, unit: Unit, name: { vi: string, en: string }, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, legs: Array<{ code: string, name: { vi: string, en: string } }> }, legs: Array<{ leg: string | null, quantity: number, amount: Vnd | null, pledge: { id: string, form: PledgeForm, name: { vi: string, en: string }, citation: { clause: string, quote: string } } }> };

export type EligibilityPartsFragment = { measureCode: string, outcome: Outcome, missing: Array<string>, amount: Vnd | null, asOf: IsoDate, measure: { id: string, code: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> };

export type AuditPartsFragment = { id: string, action: string, actorName: string, effectiveOn: IsoDate | null, recordedAt: string, summary: { vi: string, en: string } };

export type HouseholdRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdRecordQuery = { household: { id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, address: string | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, inHardship: boolean | null, demo: boolean, version: number, updatedAt: string, causes: Array<PovertyCause>, place: { id: string, name: string }, members: Array<{ id: string, fullName: string, relation: MemberRelation, sex: Sex | null, birthDate: IsoDate | null, birthYear: number | null, ethnicGroup: string | null, citizenNumber: string | null, schoolLevel: SchoolLevel | null, grade: number | null, inSchool: boolean | null, version: number }>, reviews: Array<{ id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, deprivations: Array<Deprivation>, causes: Array<PovertyCause>, computedClass: HouseholdClass | null, note: string | null }>, classificationDecisions: Array<{ id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange }>, needs: Array<{ id: string, kind: NeedKind, year: number, note: string | null, recordedOn: IsoDate, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, amount: Vnd | null, itemKind: string | null, effectiveOn: IsoDate, cancelledOn: IsoDate | null, cancelReason: string | null, recordedAt: string, version: number, member: { id: string, fullName: string } | null, measure: { id: string, code: string, clause: string, unit: Unit, name: { vi: string, en: string }, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, legs: Array<{ code: string, name: { vi: string, en: string } }> }, legs: Array<{ leg: string | null, quantity: number, amount: Vnd | null, pledge: { id: string, form: PledgeForm, name: { vi: string, en: string }, citation: { clause: string, quote: string } } }> }>, eligibility: Array<{ measureCode: string, outcome: Outcome, missing: Array<string>, amount: Vnd | null, asOf: IsoDate, measure: { id: string, code: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> }>, history: Array<{ id: string, action: string, actorName: string, effectiveOn: IsoDate | null, recordedAt: string, summary: { vi: string, en: string } }> } | null };

export type WardsQueryVariables = Exact<{ [key: string]: never; }>;


export type WardsQuery = { wards: Array<{ id: string, name: string, kind: PlaceKind }> };

export type CreateHouseholdMutationVariables = Exact<{
  input: CreateHouseholdInput;
}>;


export type CreateHouseholdMutation = { createHousehold:
    | { __typename: 'CreateHouseholdSuccess', household: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type UpdateHouseholdMutationVariables = Exact<{
  input: UpdateHouseholdInput;
}>;


export type UpdateHouseholdMutation = { updateHousehold:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'UpdateHouseholdSuccess', household: { id: string, version: number }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
   };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { addMember:
    | { __typename: 'AddMemberSuccess', member: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { updateMember:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'UpdateMemberSuccess', member: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RemoveMemberSuccess', household: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type RecordReviewMutationVariables = Exact<{
  input: RecordReviewInput;
}>;


export type RecordReviewMutation = { recordReview:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RecordReviewSuccess', review: { id: string } }
   };

export type RecordClassificationDecisionMutationVariables = Exact<{
  input: RecordClassificationDecisionInput;
}>;


export type RecordClassificationDecisionMutation = { recordClassificationDecision:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordClassificationDecisionSuccess', classificationDecision: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RecordNeedSuccess', need: { id: string } }
   };

export type WithdrawNeedMutationVariables = Exact<{
  input: WithdrawNeedInput;
}>;


export type WithdrawNeedMutation = { withdrawNeed:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'WithdrawNeedSuccess', need: { id: string } }
   };

export type HouseholdRowFragment = { id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> };

export type HouseholdListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
}>;


export type HouseholdListQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }> }, wards: Array<{ id: string, name: string }>, plan: { id: string, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }> } };

export type HouseholdCursorQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
}>;


export type HouseholdCursorQuery = { households: { pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HouseholdsByIdsQueryVariables = Exact<{
  where: HouseholdWhere;
  first: number;
}>;


export type HouseholdsByIdsQuery = { households: { nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }> } };

export type PlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanPageQuery = { plan: { id: string, title: string, issuer: string, number: string | null, issuedOn: IsoDate | null, signatory: string, total: Vnd, totalInWords: string, clauses: Array<{ id: string, text: string, facts: Array<{ path: string, value: string, quote: string, certainty: Certainty, relation: RelationKind | null, label: { vi: string, en: string } }> }>, identities: Array<{ id: string, left: string, relation: string, right: string, holds: boolean, scope: string, name: { vi: string, en: string }, explained: { vi: string, en: string } | null }>, ambiguities: Array<{ id: string, clause: string, quote: string, assumed: string, ruling: string | null, question: { vi: string, en: string }, readings: Array<{ id: string, text: { vi: string, en: string } }> }>, unencoded: Array<{ clause: string, reason: { vi: string, en: string } }> } };

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { progress: { households: number, exited: number, withoutSupport: number, planned: Vnd, pledged: Vnd, allocated: Vnd, measures: Array<{ plannedQuantity: number | null, allocatedQuantity: number, planned: Vnd | null, pledged: Vnd | null, allocated: Vnd, measure: { id: string, code: string, family: string, unit: Unit, name: { vi: string, en: string } } }>, wards: Array<{ households: number, exited: number, allocated: Vnd, place: { id: string, name: string, baselineHouseholds: number | null }, cells: Array<{ measureCode: string, quantity: number, money: Vnd }> }> } };

export type DutyPartsFragment = { id: string, slug: string, roles: Array<string>, mandate: Mandate, partners: Array<string>, measures: Array<string>, text: { vi: string, en: string }, deadline: { vi: string, en: string } | null, citation: { clause: string, quote: string }, mandateCitation: { clause: string, quote: string }, agencies: Array<{ id: string }> };

export type ResponsibilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilitiesQuery = { plan: { id: string, agencies: Array<{ id: string, slug: string, section: number | null, name: { vi: string, en: string } }>, duties: Array<{ id: string, slug: string, roles: Array<string>, mandate: Mandate, partners: Array<string>, measures: Array<string>, text: { vi: string, en: string }, deadline: { vi: string, en: string } | null, citation: { clause: string, quote: string }, mandateCitation: { clause: string, quote: string }, agencies: Array<{ id: string }> }>, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }>, generalPolicies: Array<{ code: string, name: { vi: string, en: string } }> } };

export type UserPartsFragment = { id: string, username: string, name: string, role: Role, disabled: boolean, mustChangePassword: boolean, lastSignedInAt: string | null, version: number, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null };

export type UsersQueryVariables = Exact<{ [key: string]: never; }>;


export type UsersQuery = { users: Array<{ id: string, username: string, name: string, role: Role, disabled: boolean, mustChangePassword: boolean, lastSignedInAt: string | null, version: number, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null }>, wards: Array<{ id: string, name: string }>, plan: { id: string, agencies: Array<{ id: string, name: { vi: string, en: string } }> } };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'CreateUserSuccess', oneTimePassword: string, user: { id: string, username: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'UpdateUserSuccess', user: { id: string } }
   };

export type IssueOneTimePasswordMutationVariables = Exact<{
  input: IssueOneTimePasswordInput;
}>;


export type IssueOneTimePasswordMutation = { issueOneTimePassword:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'IssueOneTimePasswordSuccess', oneTimePassword: string, user: { id: string, username: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, username: string, name: string, role: Role, mustChangePassword: boolean, actions: Array<string>, workingDate: IsoDate, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, committee: { id: string, demo: boolean, name: { vi: string, en: string } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TextPartsFragmentDoc = new TypedDocumentString(`
    fragment TextParts on LocalText {
  vi
  en
}
    `, {"fragmentName":"TextParts"}) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const WarningPartsFragmentDoc = new TypedDocumentString(`
    fragment WarningParts on Warning {
  code
  clause
  quote
  message {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"WarningParts"}) as unknown as TypedDocumentString<WarningPartsFragment, unknown>;
export const ReasonPartsFragmentDoc = new TypedDocumentString(`
    fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ReasonParts"}) as unknown as TypedDocumentString<ReasonPartsFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}`, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const PledgeChoiceFragmentDoc = new TypedDocumentString(`
    fragment PledgeChoice on Pledge {
  id
  slug
  leg
  form
  unit
  limit
  used
  left
  money
  usedMoney
  partOf
  name {
    ...TextParts
  }
  place {
    id
    name
  }
  citation {
    clause
    quote
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"PledgeChoice"}) as unknown as TypedDocumentString<PledgeChoiceFragment, unknown>;
export const MeasureChoiceFragmentDoc = new TypedDocumentString(`
    fragment MeasureChoice on Measure {
  id
  code
  family
  clause
  target
  unit
  rate
  plannedQuantity
  allocatedQuantity
  allocatedMoney
  name {
    ...TextParts
  }
  legs {
    code
    amount
    name {
      ...TextParts
    }
  }
  itemKinds {
    code
    name {
      ...TextParts
    }
  }
  pledges {
    ...PledgeChoice
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment PledgeChoice on Pledge {
  id
  slug
  leg
  form
  unit
  limit
  used
  left
  money
  usedMoney
  partOf
  name {
    ...TextParts
  }
  place {
    id
    name
  }
  citation {
    clause
    quote
  }
}`, {"fragmentName":"MeasureChoice"}) as unknown as TypedDocumentString<MeasureChoiceFragment, unknown>;
export const MemberPartsFragmentDoc = new TypedDocumentString(`
    fragment MemberParts on HouseholdMember {
  id
  fullName
  relation
  sex
  birthDate
  birthYear
  ethnicGroup
  citizenNumber
  schoolLevel
  grade
  inSchool
  version
}
    `, {"fragmentName":"MemberParts"}) as unknown as TypedDocumentString<MemberPartsFragment, unknown>;
export const ReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewParts on HouseholdReview {
  id
  reviewedOn
  kind
  b1
  b2
  deprivations
  causes
  computedClass
  note
}
    `, {"fragmentName":"ReviewParts"}) as unknown as TypedDocumentString<ReviewPartsFragment, unknown>;
export const ClassificationPartsFragmentDoc = new TypedDocumentString(`
    fragment ClassificationParts on ClassificationDecision {
  id
  number
  decidedOn
  effectiveOn
  class
  standard
  change
}
    `, {"fragmentName":"ClassificationParts"}) as unknown as TypedDocumentString<ClassificationPartsFragment, unknown>;
export const NeedPartsFragmentDoc = new TypedDocumentString(`
    fragment NeedParts on Need {
  id
  kind
  year
  note
  recordedOn
  withdrawn
}
    `, {"fragmentName":"NeedParts"}) as unknown as TypedDocumentString<NeedPartsFragment, unknown>;
export const AssignmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentParts on Assignment {
  id
  state
  amount
  itemKind
  effectiveOn
  cancelledOn
  cancelReason
  recordedAt
  version
  member {
    id
    fullName
  }
  measure {
    id
    code
    clause
    unit
    name {
      ...TextParts
    }
    itemKinds {
      code
      name {
        ...TextParts
      }
    }
    legs {
      code
      name {
        ...TextParts
      }
    }
  }
  legs {
    leg
    quantity
    amount
    pledge {
      id
      form
      name {
        ...TextParts
      }
      citation {
        clause
        quote
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"AssignmentParts"}) as unknown as TypedDocumentString<AssignmentPartsFragment, unknown>;
export const EligibilityPartsFragmentDoc = new TypedDocumentString(`
    fragment EligibilityParts on EligibilityDecision {
  measureCode
  outcome
  missing
  amount
  asOf
  measure {
    id
    code
    name {
      ...TextParts
    }
  }
  member {
    id
    fullName
  }
  reasons {
    ...ReasonParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}`, {"fragmentName":"EligibilityParts"}) as unknown as TypedDocumentString<EligibilityPartsFragment, unknown>;
export const AuditPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditParts on AuditEvent {
  id
  action
  actorName
  effectiveOn
  recordedAt
  summary {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"AuditParts"}) as unknown as TypedDocumentString<AuditPartsFragment, unknown>;
export const HouseholdRowFragmentDoc = new TypedDocumentString(`
    fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  memberCount
  demo
  version
  place {
    id
    name
  }
  needs {
    id
    kind
    withdrawn
  }
  assignments {
    id
    state
    member {
      id
    }
    measure {
      id
      code
      family
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"HouseholdRow"}) as unknown as TypedDocumentString<HouseholdRowFragment, unknown>;
export const DutyPartsFragmentDoc = new TypedDocumentString(`
    fragment DutyParts on Duty {
  id
  slug
  roles
  mandate
  partners
  measures
  text {
    ...TextParts
  }
  deadline {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  mandateCitation {
    clause
    quote
  }
  agencies {
    id
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"DutyParts"}) as unknown as TypedDocumentString<DutyPartsFragment, unknown>;
export const UserPartsFragmentDoc = new TypedDocumentString(`
    fragment UserParts on User {
  id
  username
  name
  role
  disabled
  mustChangePassword
  lastSignedInAt
  version
  agency {
    id
    name {
      ...TextParts
    }
  }
  place {
    id
    name
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"UserParts"}) as unknown as TypedDocumentString<UserPartsFragment, unknown>;
export const AssignOptionsDocument = new TypedDocumentString(`
    query AssignOptions($household: ID!) {
  household(id: $household) {
    id
    headName
    place {
      id
      name
    }
    members {
      id
      fullName
      relation
      birthYear
      birthDate
      schoolLevel
    }
    eligibility {
      measureCode
      outcome
      member {
        id
      }
      reasons {
        ...ReasonParts
      }
    }
  }
  plan {
    id
    measures {
      ...MeasureChoice
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment PledgeChoice on Pledge {
  id
  slug
  leg
  form
  unit
  limit
  used
  left
  money
  usedMoney
  partOf
  name {
    ...TextParts
  }
  place {
    id
    name
  }
  citation {
    clause
    quote
  }
}
fragment MeasureChoice on Measure {
  id
  code
  family
  clause
  target
  unit
  rate
  plannedQuantity
  allocatedQuantity
  allocatedMoney
  name {
    ...TextParts
  }
  legs {
    code
    amount
    name {
      ...TextParts
    }
  }
  itemKinds {
    code
    name {
      ...TextParts
    }
  }
  pledges {
    ...PledgeChoice
  }
}`) as unknown as TypedDocumentString<AssignOptionsQuery, AssignOptionsQueryVariables>;
export const AssignSupportDocument = new TypedDocumentString(`
    mutation AssignSupport($input: AssignSupportInput!) {
  assignSupport(input: $input) {
    __typename
    ...Refusal
    ... on AssignSupportSuccess {
      assignment {
        id
      }
      warnings {
        ...WarningParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment WarningParts on Warning {
  code
  clause
  quote
  message {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<AssignSupportMutation, AssignSupportMutationVariables>;
export const CancelSupportDocument = new TypedDocumentString(`
    mutation CancelSupport($input: CancelSupportInput!) {
  cancelSupport(input: $input) {
    __typename
    ...Refusal
    ... on CancelSupportSuccess {
      assignment {
        id
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<CancelSupportMutation, CancelSupportMutationVariables>;
export const AssignmentGridDocument = new TypedDocumentString(`
    query AssignmentGrid($first: Int!, $where: HouseholdWhere, $orderBy: HouseholdOrder) {
  households(first: $first, where: $where, orderBy: $orderBy) {
    totalCount
    nodes {
      ...HouseholdRow
    }
  }
  wards {
    id
    name
  }
  plan {
    id
    measures {
      ...MeasureChoice
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment PledgeChoice on Pledge {
  id
  slug
  leg
  form
  unit
  limit
  used
  left
  money
  usedMoney
  partOf
  name {
    ...TextParts
  }
  place {
    id
    name
  }
  citation {
    clause
    quote
  }
}
fragment MeasureChoice on Measure {
  id
  code
  family
  clause
  target
  unit
  rate
  plannedQuantity
  allocatedQuantity
  allocatedMoney
  name {
    ...TextParts
  }
  legs {
    code
    amount
    name {
      ...TextParts
    }
  }
  itemKinds {
    code
    name {
      ...TextParts
    }
  }
  pledges {
    ...PledgeChoice
  }
}
fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  memberCount
  demo
  version
  place {
    id
    name
  }
  needs {
    id
    kind
    withdrawn
  }
  assignments {
    id
    state
    member {
      id
    }
    measure {
      id
      code
      family
      name {
        ...TextParts
      }
    }
  }
}`) as unknown as TypedDocumentString<AssignmentGridQuery, AssignmentGridQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  progress {
    pledged
    allocated
    sources {
      pledged
      allocated
      source {
        id
        slug
        kind
        name {
          ...TextParts
        }
        keeper {
          id
          name {
            ...TextParts
          }
        }
        place {
          id
          name
        }
        citation {
          clause
          quote
        }
      }
    }
  }
  plan {
    id
    measures {
      id
      code
      name {
        ...TextParts
      }
      pledges {
        ...PledgeChoice
        untilAge
        sources {
          id
          name {
            ...TextParts
          }
        }
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment PledgeChoice on Pledge {
  id
  slug
  leg
  form
  unit
  limit
  used
  left
  money
  usedMoney
  partOf
  name {
    ...TextParts
  }
  place {
    id
    name
  }
  citation {
    clause
    quote
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const HouseholdRecordDocument = new TypedDocumentString(`
    query HouseholdRecord($id: ID!) {
  household(id: $id) {
    id
    code
    headName
    class
    standard
    exitedOn
    residentialGroup
    address
    housingDilapidated
    housingWorks
    inHardship
    demo
    version
    updatedAt
    causes
    place {
      id
      name
    }
    members {
      ...MemberParts
    }
    reviews {
      ...ReviewParts
    }
    classificationDecisions {
      ...ClassificationParts
    }
    needs {
      ...NeedParts
    }
    assignments(includeCancelled: true) {
      ...AssignmentParts
    }
    eligibility {
      ...EligibilityParts
    }
    history {
      ...AuditParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment MemberParts on HouseholdMember {
  id
  fullName
  relation
  sex
  birthDate
  birthYear
  ethnicGroup
  citizenNumber
  schoolLevel
  grade
  inSchool
  version
}
fragment ReviewParts on HouseholdReview {
  id
  reviewedOn
  kind
  b1
  b2
  deprivations
  causes
  computedClass
  note
}
fragment ClassificationParts on ClassificationDecision {
  id
  number
  decidedOn
  effectiveOn
  class
  standard
  change
}
fragment NeedParts on Need {
  id
  kind
  year
  note
  recordedOn
  withdrawn
}
fragment AssignmentParts on Assignment {
  id
  state
  amount
  itemKind
  effectiveOn
  cancelledOn
  cancelReason
  recordedAt
  version
  member {
    id
    fullName
  }
  measure {
    id
    code
    clause
    unit
    name {
      ...TextParts
    }
    itemKinds {
      code
      name {
        ...TextParts
      }
    }
    legs {
      code
      name {
        ...TextParts
      }
    }
  }
  legs {
    leg
    quantity
    amount
    pledge {
      id
      form
      name {
        ...TextParts
      }
      citation {
        clause
        quote
      }
    }
  }
}
fragment EligibilityParts on EligibilityDecision {
  measureCode
  outcome
  missing
  amount
  asOf
  measure {
    id
    code
    name {
      ...TextParts
    }
  }
  member {
    id
    fullName
  }
  reasons {
    ...ReasonParts
  }
}
fragment AuditParts on AuditEvent {
  id
  action
  actorName
  effectiveOn
  recordedAt
  summary {
    ...TextParts
  }
}`) as unknown as TypedDocumentString<HouseholdRecordQuery, HouseholdRecordQueryVariables>;
export const WardsDocument = new TypedDocumentString(`
    query Wards {
  wards {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<WardsQuery, WardsQueryVariables>;
export const CreateHouseholdDocument = new TypedDocumentString(`
    mutation CreateHousehold($input: CreateHouseholdInput!) {
  createHousehold(input: $input) {
    __typename
    ...Refusal
    ... on CreateHouseholdSuccess {
      household {
        id
      }
      warnings {
        ...WarningParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment WarningParts on Warning {
  code
  clause
  quote
  message {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<CreateHouseholdMutation, CreateHouseholdMutationVariables>;
export const UpdateHouseholdDocument = new TypedDocumentString(`
    mutation UpdateHousehold($input: UpdateHouseholdInput!) {
  updateHousehold(input: $input) {
    __typename
    ...Refusal
    ... on UpdateHouseholdSuccess {
      household {
        id
        version
      }
      warnings {
        ...WarningParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment WarningParts on Warning {
  code
  clause
  quote
  message {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<UpdateHouseholdMutation, UpdateHouseholdMutationVariables>;
export const AddMemberDocument = new TypedDocumentString(`
    mutation AddMember($input: AddMemberInput!) {
  addMember(input: $input) {
    __typename
    ...Refusal
    ... on AddMemberSuccess {
      member {
        id
      }
      warnings {
        ...WarningParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment WarningParts on Warning {
  code
  clause
  quote
  message {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const UpdateMemberDocument = new TypedDocumentString(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    __typename
    ...Refusal
    ... on UpdateMemberSuccess {
      member {
        id
      }
      warnings {
        ...WarningParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment WarningParts on Warning {
  code
  clause
  quote
  message {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    __typename
    ...Refusal
    ... on RemoveMemberSuccess {
      household {
        id
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RecordReviewDocument = new TypedDocumentString(`
    mutation RecordReview($input: RecordReviewInput!) {
  recordReview(input: $input) {
    __typename
    ...Refusal
    ... on RecordReviewSuccess {
      review {
        id
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<RecordReviewMutation, RecordReviewMutationVariables>;
export const RecordClassificationDecisionDocument = new TypedDocumentString(`
    mutation RecordClassificationDecision($input: RecordClassificationDecisionInput!) {
  recordClassificationDecision(input: $input) {
    __typename
    ...Refusal
    ... on RecordClassificationDecisionSuccess {
      classificationDecision {
        id
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<RecordClassificationDecisionMutation, RecordClassificationDecisionMutationVariables>;
export const RecordNeedDocument = new TypedDocumentString(`
    mutation RecordNeed($input: RecordNeedInput!) {
  recordNeed(input: $input) {
    __typename
    ...Refusal
    ... on RecordNeedSuccess {
      need {
        id
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const WithdrawNeedDocument = new TypedDocumentString(`
    mutation WithdrawNeed($input: WithdrawNeedInput!) {
  withdrawNeed(input: $input) {
    __typename
    ...Refusal
    ... on WithdrawNeedSuccess {
      need {
        id
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const HouseholdListDocument = new TypedDocumentString(`
    query HouseholdList($first: Int!, $after: String, $where: HouseholdWhere, $orderBy: HouseholdOrder) {
  households(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
    nodes {
      ...HouseholdRow
    }
  }
  wards {
    id
    name
  }
  plan {
    id
    measures {
      id
      code
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  memberCount
  demo
  version
  place {
    id
    name
  }
  needs {
    id
    kind
    withdrawn
  }
  assignments {
    id
    state
    member {
      id
    }
    measure {
      id
      code
      family
      name {
        ...TextParts
      }
    }
  }
}`) as unknown as TypedDocumentString<HouseholdListQuery, HouseholdListQueryVariables>;
export const HouseholdCursorDocument = new TypedDocumentString(`
    query HouseholdCursor($first: Int!, $after: String, $where: HouseholdWhere, $orderBy: HouseholdOrder) {
  households(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdCursorQuery, HouseholdCursorQueryVariables>;
export const HouseholdsByIdsDocument = new TypedDocumentString(`
    query HouseholdsByIds($where: HouseholdWhere!, $first: Int!) {
  households(first: $first, where: $where) {
    nodes {
      ...HouseholdRow
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  memberCount
  demo
  version
  place {
    id
    name
  }
  needs {
    id
    kind
    withdrawn
  }
  assignments {
    id
    state
    member {
      id
    }
    measure {
      id
      code
      family
      name {
        ...TextParts
      }
    }
  }
}`) as unknown as TypedDocumentString<HouseholdsByIdsQuery, HouseholdsByIdsQueryVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage {
  plan {
    id
    title
    issuer
    number
    issuedOn
    signatory
    total
    totalInWords
    clauses {
      id
      text
      facts {
        path
        value
        quote
        certainty
        relation
        label {
          ...TextParts
        }
      }
    }
    identities {
      id
      left
      relation
      right
      holds
      scope
      name {
        ...TextParts
      }
      explained {
        ...TextParts
      }
    }
    ambiguities {
      id
      clause
      quote
      assumed
      ruling
      question {
        ...TextParts
      }
      readings {
        id
        text {
          ...TextParts
        }
      }
    }
    unencoded {
      clause
      reason {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const DashboardDocument = new TypedDocumentString(`
    query Dashboard {
  progress {
    households
    exited
    withoutSupport
    planned
    pledged
    allocated
    measures {
      plannedQuantity
      allocatedQuantity
      planned
      pledged
      allocated
      measure {
        id
        code
        family
        unit
        name {
          ...TextParts
        }
      }
    }
    wards {
      households
      exited
      allocated
      place {
        id
        name
        baselineHouseholds
      }
      cells {
        measureCode
        quantity
        money
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const ResponsibilitiesDocument = new TypedDocumentString(`
    query Responsibilities {
  plan {
    id
    agencies {
      id
      slug
      section
      name {
        ...TextParts
      }
    }
    duties {
      ...DutyParts
    }
    measures {
      id
      code
      name {
        ...TextParts
      }
    }
    generalPolicies {
      code
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment DutyParts on Duty {
  id
  slug
  roles
  mandate
  partners
  measures
  text {
    ...TextParts
  }
  deadline {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  mandateCitation {
    clause
    quote
  }
  agencies {
    id
  }
}`) as unknown as TypedDocumentString<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users {
  users {
    ...UserParts
  }
  wards {
    id
    name
  }
  plan {
    id
    agencies {
      id
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment UserParts on User {
  id
  username
  name
  role
  disabled
  mustChangePassword
  lastSignedInAt
  version
  agency {
    id
    name {
      ...TextParts
    }
  }
  place {
    id
    name
  }
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($input: CreateUserInput!) {
  createUser(input: $input) {
    __typename
    ...Refusal
    ... on CreateUserSuccess {
      oneTimePassword
      user {
        id
        username
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = new TypedDocumentString(`
    mutation UpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    __typename
    ...Refusal
    ... on UpdateUserSuccess {
      user {
        id
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const IssueOneTimePasswordDocument = new TypedDocumentString(`
    mutation IssueOneTimePassword($input: IssueOneTimePasswordInput!) {
  issueOneTimePassword(input: $input) {
    __typename
    ...Refusal
    ... on IssueOneTimePasswordSuccess {
      oneTimePassword
      user {
        id
        username
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}`) as unknown as TypedDocumentString<IssueOneTimePasswordMutation, IssueOneTimePasswordMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    username
    name
    role
    mustChangePassword
    actions
    workingDate
    agency {
      id
      name {
        vi
        en
      }
    }
    place {
      id
      name
    }
    committee {
      id
      demo
      name {
        vi
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
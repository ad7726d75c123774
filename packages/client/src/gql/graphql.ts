/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../document.ts';
/** A support for a household (bố trí hỗ trợ cho hộ). */
export type AssignSupportInput = {
  /** Day from which it holds; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** The household. */
  household: string;
  /** A repeated request with the same key assigns once. */
  idempotencyKey: string;
  /** Kind of the item, for a measure that gives items. */
  itemKind?: string | null | undefined;
  /** One pledge for each leg of the measure. */
  legs: Array<AssignmentLegInput>;
  /** Code of the measure. */
  measure: string;
  /** The member, for a measure that goes to a member. */
  member?: string | null | undefined;
  /** Why more than the planned quantity, where it is. */
  overPlanReason?: string | null | undefined;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
};

/** What is drawn on one pledge. */
export type AssignmentLegInput = {
  /** The pledge. */
  pledge: string;
  /** In the unit of the pledge: 1 house, book, child or item. */
  quantity: number;
};

/** Where an assigned support stands; all but CANCELLED are live. */
export type AssignmentState =
  /** Assigned (Đã bố trí). */
  | 'ASSIGNED'
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Handed over (Đã bàn giao). */
  | 'HANDED_OVER'
  /** Use checked (Đã kiểm tra sử dụng). */
  | 'USE_CHECKED';

/** Conditions of a list of supports; all of them are necessary. */
export type AssignmentWhere = {
  /** One household. */
  household?: string | null | undefined;
  /** Households. */
  households?: Array<string> | null | undefined;
  /** True: not cancelled, however far they have come; false: cancelled. */
  live?: boolean | null | undefined;
  /** Codes of measures. */
  measure?: Array<string> | null | undefined;
  /** Wards of the households. */
  place?: Array<string> | null | undefined;
  /** Pledges that they draw on. */
  pledge?: Array<string> | null | undefined;
  /** Where they stand. */
  state?: AssignmentState | null | undefined;
};

/** A support to take back (hủy bố trí hỗ trợ). */
export type CancelSupportInput = {
  /** The support. */
  assignment: string;
  /** Day on which it ends: between its first day and the working date, whichever comes first. The working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key cancels once. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
};

/** Indicator of deprivation of the national form (chỉ số thiếu hụt). */
export type Deprivation =
  /** Education of adults (Trình độ giáo dục của người lớn). */
  | 'ADULT_EDUCATION'
  /** Schooling of children (Tình trạng đi học của trẻ em). */
  | 'CHILD_SCHOOLING'
  /** Water for daily use (Nguồn nước sinh hoạt). */
  | 'CLEAN_WATER'
  /** Dependants (Người phụ thuộc trong hộ). */
  | 'DEPENDANTS'
  /** Employment (Việc làm). */
  | 'EMPLOYMENT'
  /** Health insurance (Bảo hiểm y tế). */
  | 'HEALTH_INSURANCE'
  /** Housing area per person (Diện tích nhà ở bình quân đầu người). */
  | 'HOUSING_AREA'
  /** Quality of housing (Chất lượng nhà ở). */
  | 'HOUSING_QUALITY'
  /** Means of access to information (Phương tiện phục vụ tiếp cận thông tin). */
  | 'INFORMATION_MEANS'
  /** Nutrition (Dinh dưỡng). */
  | 'NUTRITION'
  /** Hygienic toilet (Nhà tiêu hợp vệ sinh). */
  | 'SANITATION'
  /** Use of telecommunication (Sử dụng dịch vụ viễn thông). */
  | 'TELECOMMUNICATION';

/** Code of a refusal; stable, for programs. */
export type ErrorCode =
  /** More than is allocated (vượt số đã bố trí). */
  | 'ALLOCATION_EXCEEDED'
  /** The same giver has given the gift of the year (đã tặng quà trong năm). */
  | 'ALREADY_GIVEN'
  /** What the batch did changed since (kết quả thao tác đã thay đổi). */
  | 'BATCH_CHANGED'
  /** The batch is an undo, or was undone (không hoàn tác được). */
  | 'BATCH_NOT_UNDOABLE'
  /** Items of the batch cannot be done: none was (có mục không thực hiện được). */
  | 'BATCH_REFUSED'
  /** More items than one batch may hold (vượt số mục của một lần thao tác). */
  | 'BATCH_TOO_LARGE'
  /** A support that the household holds excludes this one. */
  | 'EXCLUDED_BY'
  /** Facts are missing that could change the decision (còn thiếu thông tin). */
  | 'FACTS_MISSING'
  /** The role may not do this (không có quyền). */
  | 'FORBIDDEN'
  /** The figures of a ward do not add up: 9 = 1−2−3−4+5+6+7+8 fails (số liệu chưa cân đối). */
  | 'FORM3_NOT_BALANCED'
  /** More than has come in (vượt số đã tiếp nhận). */
  | 'FUND_EXCEEDED'
  /** The key was used for another act. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The step does not lead out of the state (không thực hiện được bước này). */
  | 'ILLEGAL_STEP'
  /** A condition of the plan is not met (không đủ điều kiện). */
  | 'INELIGIBLE'
  /** A field of the input is wrong. */
  | 'INVALID_INPUT'
  /** The unit does not stand in the place of the ward on the day (không phải nơi kế tục). */
  | 'NOT_A_SUCCESSOR'
  /** Not there, or outside the scope of the reader. */
  | 'NOT_FOUND'
  /** Outside of the implementation period (ngoài thời gian thực hiện). */
  | 'OUTSIDE_WINDOW'
  /** Another plan is in force since: load again (kế hoạch vừa được thay). */
  | 'PLAN_CHANGED'
  /** Records refer to what the plan no longer has (kế hoạch mới thiếu nội dung đang được sử dụng). */
  | 'PLAN_IN_USE'
  /** More than the plan allows (vượt mức tối đa của Kế hoạch). */
  | 'PLAN_LIMIT_EXCEEDED'
  /** More than the pledge holds (vượt mức đăng ký hỗ trợ). */
  | 'PLEDGE_EXCEEDED'
  /** One of several proposals cannot take the step, so none does. */
  | 'PROPOSALS_REFUSED'
  /** The act wants a reason (cần ghi lý do). */
  | 'REASON_REQUIRED'
  /** The plan leaves it open: the regulation is wanted (cần ghi văn bản quy định). */
  | 'REGULATION_REQUIRED'
  /** Who makes does not check (người lập không được tự thẩm định, phê duyệt). */
  | 'SAME_PERSON'
  /** Somebody changed it meanwhile. */
  | 'STALE_VERSION';

/** Class of a household on a day (phân loại hộ). */
export type HouseholdClass =
  /** Average-living-standard household (Hộ có mức sống trung bình). */
  | 'AVERAGE_LIVING_STANDARD'
  /** Household that exited near-poverty (Hộ thoát cận nghèo). */
  | 'EXITED_NEAR_POVERTY'
  /** Household that exited poverty (Hộ thoát nghèo). */
  | 'EXITED_POVERTY'
  /** Near-poor household (Hộ cận nghèo). */
  | 'NEAR_POOR'
  /** Poor household (Hộ nghèo). */
  | 'POOR'
  /** Well-off household (Hộ khá, giàu). */
  | 'WELL_OFF';

/** How a list of households is sorted. */
export type HouseholdOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: HouseholdOrderField;
};

/** By what a list of households is sorted. */
export type HouseholdOrderField =
  /** Class, the poorest first. */
  | 'CLASS'
  /** Code of the paper register. */
  | 'CODE'
  /** Given name, family name, middle name of the head, as Vietnamese lists are. */
  | 'HEAD_NAME'
  /** Ward, in Vietnamese order. */
  | 'PLACE'
  /** Last edit. */
  | 'UPDATED_AT';

/** Conditions of a list of households; all of them are necessary. */
export type HouseholdWhere = {
  /** Classes. */
  class?: Array<HouseholdClass> | null | undefined;
  /** Holds a live support of one of these measures. */
  hasAnyMeasure?: Array<string> | null | undefined;
  /** Holds a live support of each of these measures. */
  hasMeasure?: Array<string> | null | undefined;
  /** Households by id. */
  ids?: Array<string> | null | undefined;
  /** Holds a live support of none of these measures. */
  lacksMeasure?: Array<string> | null | undefined;
  /** Has one of these needs. */
  need?: Array<NeedKind> | null | undefined;
  /** Has no review on this day or later (chưa rà soát). */
  notReviewedSince?: string | null | undefined;
  /** Wards. */
  place?: Array<string> | null | undefined;
  /** Part of a name, code or address, with or without diacritics. */
  search?: string | null | undefined;
  /** Standards. */
  standard?: Array<StandardLevel> | null | undefined;
  /** Holds no live support at all; false: holds one. */
  withoutSupport?: boolean | null | undefined;
};

/** Relation to the head of the household (quan hệ với chủ hộ). */
export type MemberRelation =
  /** Child (Con). */
  | 'CHILD'
  /** Grandchild (Cháu nội/ngoại). */
  | 'GRANDCHILD'
  /** Grandparent (Ông/bà). */
  | 'GRANDPARENT'
  /** Head (Chủ hộ). */
  | 'HEAD'
  /** Other (Khác). */
  | 'OTHER'
  /** Parent (Bố/mẹ). */
  | 'PARENT'
  /** Sibling (Anh/chị/em). */
  | 'SIBLING'
  /** Spouse (Vợ/chồng). */
  | 'SPOUSE';

/** What a household needs (nhu cầu). */
export type NeedKind =
  /** Credit (Vay vốn). */
  | 'CREDIT'
  /** Education (Giáo dục). */
  | 'EDUCATION'
  /** Household and study items (Đồ dùng sinh hoạt, học tập). */
  | 'ESSENTIAL_ITEMS'
  /** Health (Y tế). */
  | 'HEALTH'
  /** New house (Xây mới nhà ở). */
  | 'HOUSING_NEW_BUILD'
  /** House repair (Sửa chữa nhà ở). */
  | 'HOUSING_REPAIR'
  /** Other (Khác). */
  | 'OTHER'
  /** Production (Sản xuất). */
  | 'PRODUCTION';

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** What a decision says, in order of precedence. */
export type Outcome =
  /** Not in scope (Không thuộc diện hỗ trợ). */
  | 'DENIED'
  /** Excluded (Thuộc trường hợp loại trừ). */
  | 'EXCLUDED'
  /** Eligible (Đủ điều kiện). */
  | 'GRANTED'
  /** Outside the period (Ngoài thời gian thực hiện). */
  | 'OUTSIDE_WINDOW'
  /** Facts are missing (Chưa đủ thông tin). */
  | 'UNDETERMINED';

/** Cause of near-poverty (nguyên nhân cận nghèo); guarded. */
export type PovertyCause =
  /** Accident (Tai nạn). */
  | 'ACCIDENT'
  /** Critical illness (Mắc bệnh hiểm nghèo). */
  | 'CRITICAL_ILLNESS'
  /** Elderly without a pension or social insurance allowance (Cao tuổi không có lương hưu, trợ cấp bảo hiểm xã hội). */
  | 'ELDERLY_WITHOUT_PENSION'
  /** Illness (Ốm đau). */
  | 'ILLNESS'
  /** Intellectual disability (Thiểu năng trí tuệ). */
  | 'INTELLECTUAL_DISABILITY'
  /** Lack of work skills (Không có kiến thức, kỹ năng lao động, sản xuất). */
  | 'LACK_OF_SKILLS'
  /** No business capital (Không có vốn sản xuất, kinh doanh). */
  | 'NO_BUSINESS_CAPITAL'
  /** No stable income (Không có nguồn thu nhập ổn định). */
  | 'NO_STABLE_INCOME'
  /** No member of working age (Không có người trong độ tuổi lao động). */
  | 'NO_WORKING_AGE_MEMBER'
  /** Unable to work (Không có khả năng lao động). */
  | 'UNABLE_TO_WORK';

/** A need of a household (nhu cầu). */
export type RecordNeedInput = {
  /** The household. */
  household: string;
  /** Kind of the need. */
  kind: NeedKind;
  /** Note. */
  note?: string | null | undefined;
  /** Year for which it holds. */
  year: number;
};

/** A review of a household (kết quả rà soát). */
export type RecordReviewInput = {
  /** Points of income (điểm B1). */
  b1?: number | null | undefined;
  /** Points of deprivation (điểm B2). */
  b2?: number | null | undefined;
  /** Causes of near-poverty. */
  causes?: Array<PovertyCause> | null | undefined;
  /** Indicators that are deprived. */
  deprivations?: Array<Deprivation> | null | undefined;
  /** The household. */
  household: string;
  /** Yearly or monthly. */
  kind: ReviewKind;
  /** Note. */
  note?: string | null | undefined;
  /** Day of the review. */
  reviewedOn: string;
};

/** Occasion of a review (rà soát). */
export type ReviewKind =
  /** Monthly review (Rà soát thường xuyên hằng tháng). */
  | 'MONTHLY'
  /** Yearly review (Rà soát định kỳ hằng năm). */
  | 'YEARLY';

/** Role of a person in the committee’s work (vai trò). */
export type Role =
  /** Keeps users and settings (quản trị). */
  | 'ADMINISTRATOR'
  /** Works in the measures its agency leads and the funds it keeps (cán bộ cơ quan, đoàn thể). */
  | 'AGENCY_OFFICER'
  /** Reads everything masked and changes nothing (kiểm tra, giám sát). */
  | 'AUDITOR'
  /** Approves (lãnh đạo ban chỉ đạo). */
  | 'COMMITTEE_LEADER'
  /** Appraises and assigns: the standing agency (cơ quan thường trực). */
  | 'COMMITTEE_OFFICER'
  /** Keeps the register of the own ward (cán bộ phường). */
  | 'WARD_OFFICER';

/** Level at which a person studies (bậc học). */
export type SchoolLevel =
  /** College (Cao đẳng). */
  | 'COLLEGE'
  /** Continuing education (Giáo dục thường xuyên). */
  | 'CONTINUING_EDUCATION'
  /** Crèche (Nhà trẻ). */
  | 'CRECHE'
  /** General education (Phổ thông). */
  | 'GENERAL_EDUCATION'
  /** Kindergarten (Mẫu giáo). */
  | 'KINDERGARTEN'
  /** Not in school (Không đi học). */
  | 'NONE'
  /** Professional secondary (Trung cấp chuyên nghiệp). */
  | 'PROFESSIONAL_SECONDARY'
  /** University (Đại học). */
  | 'UNIVERSITY'
  /** Vocational training (Cơ sở đào tạo nghề). */
  | 'VOCATIONAL';

/** Whose poverty standard (chuẩn) counts. */
export type StandardLevel =
  /** Central standard (Chuẩn Trung ương). */
  | 'CENTRAL'
  /** City standard (Chuẩn Thành phố). */
  | 'CITY';

/** What a planned quantity or a pledge counts. */
export type Unit =
  /** Savings books (sổ tiết kiệm). */
  | 'BOOK'
  /** Cases (trường hợp). */
  | 'CASE'
  /** Children (cháu). */
  | 'CHILD'
  /** Households (hộ). */
  | 'HOUSEHOLD'
  /** Items (đồ dùng). */
  | 'ITEM'
  /** Đồng. */
  | 'VND';

export type AssignmentRowFragment = { __typename: 'Assignment', id: string, state: AssignmentState, amount: number | null, effectiveOn: string, version: number, measure: { __typename: 'Measure', code: string }, household: { __typename: 'Household', id: string, headName: string } };

export type AssignmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: AssignmentWhere | null | undefined;
}>;


export type AssignmentsQuery = { __typename: 'Query', assignments: { __typename: 'AssignmentConnection', totalCount: number, nodes: Array<{ __typename: 'Assignment', id: string, state: AssignmentState, amount: number | null, effectiveOn: string, version: number, measure: { __typename: 'Measure', code: string }, household: { __typename: 'Household', id: string, headName: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AssignSupportMutationVariables = Exact<{
  input: AssignSupportInput;
}>;


export type AssignSupportMutation = { __typename: 'Mutation', assignSupport:
    | { __typename: 'AssignSupportSuccess', assignment: { __typename: 'Assignment', id: string, state: AssignmentState, amount: number | null, effectiveOn: string, version: number, measure: { __typename: 'Measure', code: string }, household: { __typename: 'Household', id: string, headName: string } }, warnings: Array<{ __typename: 'Warning', code: string, clause: string | null, quote: string | null, message: { __typename: 'LocalText', vi: string, en: string } }> }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ __typename: 'InputIssue', path: string, code: string, message: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { __typename: 'Pledge', id: string, unit: Unit, name: { __typename: 'LocalText', vi: string, en: string } }, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
   };

export type CancelSupportMutationVariables = Exact<{
  input: CancelSupportInput;
}>;


export type CancelSupportMutation = { __typename: 'Mutation', cancelSupport:
    | { __typename: 'CancelSupportSuccess', assignment: { __typename: 'Assignment', id: string, state: AssignmentState, amount: number | null, effectiveOn: string, version: number, measure: { __typename: 'Measure', code: string }, household: { __typename: 'Household', id: string, headName: string } } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ __typename: 'InputIssue', path: string, code: string, message: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
   };

export type HouseholdRowFragment = { __typename: 'Household', id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, memberCount: number, version: number, updatedAt: string, place: { __typename: 'Place', id: string, slug: string, name: string } };

export type HouseholdsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
}>;


export type HouseholdsQuery = { __typename: 'Query', households: { __typename: 'HouseholdConnection', totalCount: number, nodes: Array<{ __typename: 'Household', id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, memberCount: number, version: number, updatedAt: string, place: { __typename: 'Place', id: string, slug: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HouseholdQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdQuery = { __typename: 'Query', household: { __typename: 'Household', id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, memberCount: number, version: number, updatedAt: string, members: Array<{ __typename: 'HouseholdMember', id: string, fullName: string, relation: MemberRelation, birthYear: number | null, schoolLevel: SchoolLevel | null, grade: number | null, version: number }>, needs: Array<{ __typename: 'Need', id: string, kind: NeedKind, year: number, withdrawn: boolean }>, assignments: Array<{ __typename: 'Assignment', id: string, amount: number | null, effectiveOn: string, version: number, measure: { __typename: 'Measure', code: string } }>, eligibility: Array<{ __typename: 'EligibilityDecision', measureCode: string, outcome: Outcome, amount: number | null, missing: Array<string>, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }> }>, place: { __typename: 'Place', id: string, slug: string, name: string } } | null };

export type RecordReviewMutationVariables = Exact<{
  input: RecordReviewInput;
}>;


export type RecordReviewMutation = { __typename: 'Mutation', recordReview:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ __typename: 'InputIssue', path: string, code: string, message: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'RecordReviewSuccess', review: { __typename: 'HouseholdReview', id: string, computedClass: HouseholdClass | null }, household: { __typename: 'Household', id: string, version: number } }
   };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { __typename: 'Mutation', recordNeed:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ __typename: 'InputIssue', path: string, code: string, message: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } }
    | { __typename: 'RecordNeedSuccess', need: { __typename: 'Need', id: string }, household: { __typename: 'Household', id: string, version: number } }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, username: string, name: string, role: Role, mustChangePassword: boolean, actions: Array<string>, workingDate: string, committee: { __typename: 'Committee', id: string, demo: boolean, name: { __typename: 'LocalText', vi: string, en: string } } } };

export type ProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressQuery = { __typename: 'Query', progress: { __typename: 'Progress', households: number, exited: number, withoutSupport: number, planned: number, pledged: number, allocated: number, measures: Array<{ __typename: 'MeasureProgress', plannedQuantity: number | null, allocatedQuantity: number, planned: number | null, pledged: number | null, allocated: number, measure: { __typename: 'Measure', code: string, name: { __typename: 'LocalText', vi: string, en: string } } }>, wards: Array<{ __typename: 'WardProgress', households: number, exited: number, allocated: number, place: { __typename: 'Place', id: string, slug: string, name: string } }> } };

export type PledgesQueryVariables = Exact<{ [key: string]: never; }>;


export type PledgesQuery = { __typename: 'Query', plan: { __typename: 'Plan', id: string, slug: string, title: string, pledges: Array<{ __typename: 'Pledge', id: string, slug: string, leg: string | null, unit: Unit, limit: number, used: number | null, left: number | null, money: number | null, measure: { __typename: 'Measure', code: string }, name: { __typename: 'LocalText', vi: string, en: string } }> } };

export type TextPartsFragment = { __typename: 'LocalText', vi: string, en: string };

export type ReasonPartsFragment = { __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } };

export type WarningPartsFragment = { __typename: 'Warning', code: string, clause: string | null, quote: string | null, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_AllocationExceededError_Fragment = { __typename: 'AllocationExceededError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_AlreadyGivenError_Fragment = { __typename: 'AlreadyGivenError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_BatchChangedError_Fragment = { __typename: 'BatchChangedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_BatchNotUndoableError_Fragment = { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_BatchRefusedError_Fragment = { __typename: 'BatchRefusedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_BatchTooLargeError_Fragment = { __typename: 'BatchTooLargeError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_ExcludedByError_Fragment = { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_FactsMissingError_Fragment = { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_Form3NotBalancedError_Fragment = { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_FundExceededError_Fragment = { __typename: 'FundExceededError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_IdempotencyKeyReusedError_Fragment = { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_IllegalStepError_Fragment = { __typename: 'IllegalStepError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_IneligibleError_Fragment = { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ __typename: 'InputIssue', path: string, code: string, message: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_NotASuccessorError_Fragment = { __typename: 'NotASuccessorError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_OutsideWindowError_Fragment = { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ __typename: 'Reason', rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { __typename: 'LocalText', vi: string, en: string } }>, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_PlanChangedError_Fragment = { __typename: 'PlanChangedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_PlanInUseError_Fragment = { __typename: 'PlanInUseError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_PlanLimitExceededError_Fragment = { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_PledgeExceededError_Fragment = { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { __typename: 'Pledge', id: string, unit: Unit, name: { __typename: 'LocalText', vi: string, en: string } }, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_ProposalsRefusedError_Fragment = { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_ReasonRequiredError_Fragment = { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_RegulationRequiredError_Fragment = { __typename: 'RegulationRequiredError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_SamePersonError_Fragment = { __typename: 'SamePersonError', code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

type Refusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { __typename: 'LocalText', vi: string, en: string } };

export type RefusalFragment =
  | Refusal_AllocationExceededError_Fragment
  | Refusal_AlreadyGivenError_Fragment
  | Refusal_BatchChangedError_Fragment
  | Refusal_BatchNotUndoableError_Fragment
  | Refusal_BatchRefusedError_Fragment
  | Refusal_BatchTooLargeError_Fragment
  | Refusal_ExcludedByError_Fragment
  | Refusal_FactsMissingError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_Form3NotBalancedError_Fragment
  | Refusal_FundExceededError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_IllegalStepError_Fragment
  | Refusal_IneligibleError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_NotASuccessorError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_OutsideWindowError_Fragment
  | Refusal_PlanChangedError_Fragment
  | Refusal_PlanInUseError_Fragment
  | Refusal_PlanLimitExceededError_Fragment
  | Refusal_PledgeExceededError_Fragment
  | Refusal_ProposalsRefusedError_Fragment
  | Refusal_ReasonRequiredError_Fragment
  | Refusal_RegulationRequiredError_Fragment
  | Refusal_SamePersonError_Fragment
  | Refusal_StaleVersionError_Fragment
;

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
export const AssignmentRowFragmentDoc = new TypedDocumentString(`
    fragment AssignmentRow on Assignment {
  id
  state
  amount
  effectiveOn
  version
  measure {
    code
  }
  household {
    id
    headName
  }
}
    `, {"fragmentName":"AssignmentRow"}) as unknown as TypedDocumentString<AssignmentRowFragment, unknown>;
export const HouseholdRowFragmentDoc = new TypedDocumentString(`
    fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  memberCount
  version
  updatedAt
  place {
    id
    slug
    name
  }
}
    `, {"fragmentName":"HouseholdRow"}) as unknown as TypedDocumentString<HouseholdRowFragment, unknown>;
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
export const AssignmentsDocument = new TypedDocumentString(`
    query Assignments($first: Int, $after: String, $where: AssignmentWhere) {
  assignments(first: $first, after: $after, where: $where) {
    totalCount
    nodes {
      ...AssignmentRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  state
  amount
  effectiveOn
  version
  measure {
    code
  }
  household {
    id
    headName
  }
}`) as unknown as TypedDocumentString<AssignmentsQuery, AssignmentsQueryVariables>;
export const AssignSupportDocument = new TypedDocumentString(`
    mutation AssignSupport($input: AssignSupportInput!) {
  assignSupport(input: $input) {
    __typename
    ...Refusal
    ... on AssignSupportSuccess {
      assignment {
        ...AssignmentRow
      }
      warnings {
        ...WarningParts
      }
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  state
  amount
  effectiveOn
  version
  measure {
    code
  }
  household {
    id
    headName
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
        ...AssignmentRow
      }
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  state
  amount
  effectiveOn
  version
  measure {
    code
  }
  household {
    id
    headName
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
export const HouseholdsDocument = new TypedDocumentString(`
    query Households($first: Int, $after: String, $where: HouseholdWhere, $orderBy: HouseholdOrder) {
  households(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    nodes {
      ...HouseholdRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  memberCount
  version
  updatedAt
  place {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<HouseholdsQuery, HouseholdsQueryVariables>;
export const HouseholdDocument = new TypedDocumentString(`
    query Household($id: ID!) {
  household(id: $id) {
    ...HouseholdRow
    members {
      id
      fullName
      relation
      birthYear
      schoolLevel
      grade
      version
    }
    needs {
      id
      kind
      year
      withdrawn
    }
    assignments {
      id
      amount
      effectiveOn
      version
      measure {
        code
      }
    }
    eligibility {
      measureCode
      outcome
      amount
      missing
      reasons {
        ...ReasonParts
      }
    }
  }
}
    fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  memberCount
  version
  updatedAt
  place {
    id
    slug
    name
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
}`) as unknown as TypedDocumentString<HouseholdQuery, HouseholdQueryVariables>;
export const RecordReviewDocument = new TypedDocumentString(`
    mutation RecordReview($input: RecordReviewInput!) {
  recordReview(input: $input) {
    __typename
    ...Refusal
    ... on RecordReviewSuccess {
      review {
        id
        computedClass
      }
      household {
        id
        version
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
export const RecordNeedDocument = new TypedDocumentString(`
    mutation RecordNeed($input: RecordNeedInput!) {
  recordNeed(input: $input) {
    __typename
    ...Refusal
    ... on RecordNeedSuccess {
      need {
        id
      }
      household {
        id
        version
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
    committee {
      id
      demo
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ProgressDocument = new TypedDocumentString(`
    query Progress {
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
        code
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
        slug
        name
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;
export const PledgesDocument = new TypedDocumentString(`
    query Pledges {
  plan {
    id
    slug
    title
    pledges {
      id
      slug
      leg
      unit
      limit
      used
      left
      money
      measure {
        code
      }
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`) as unknown as TypedDocumentString<PledgesQuery, PledgesQueryVariables>;
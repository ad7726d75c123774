/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { IsoDate, Vnd } from '@vuonlen/plan/kernel';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A member to add to a household. */
export type AddMemberInput = {
  /** Version of the household that was read. */
  expectedVersion?: number | null | undefined;
  /** The household. */
  household: string;
  /** The member. */
  member: MemberInput;
};

/** What an event hangs on. */
export type AggregateKind =
  /** What was done to many supports at once, and its undo (một lần thực hiện nhiều hỗ trợ). */
  | 'CHANGE_BATCH'
  /** The committee itself, for example its working date (ban chỉ đạo). */
  | 'COMMITTEE'
  /** A delegation (ủy quyền). */
  | 'DELEGATION'
  /** A batch of payments (đợt chi hỗ trợ). */
  | 'DISBURSEMENT_BATCH'
  /** A household with everything that hangs on it: members, needs, supports (hộ). */
  | 'HOUSEHOLD'
  /** A person of the committee (người dùng). */
  | 'MEMBERSHIP'
  /** The plan and what hangs on it: duties, reports (kế hoạch). */
  | 'PLAN'
  /** A pledge with its receipts, payments and moves (nguồn đăng ký). */
  | 'PLEDGE';

/** The answer to a difficulty. */
export type AnswerDifficultyInput = {
  /** Number of the document that carries it. */
  document?: string | null | undefined;
  /** Day on which it was so; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The difficulty. */
  id: string;
  /** The answer, the words that go along, or why it is closed. */
  note?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
};

/** Whether a key lets in (tình trạng khóa). */
export type ApiKeyState =
  /** Its time is over (hết hạn). */
  | 'EXPIRED'
  /** It lets in (đang dùng). */
  | 'LIVE'
  /** It was ended (đã thu hồi). */
  | 'REVOKED';

/** What the standing agency looks at; the committee’s list, the plan names none (nội dung thẩm định). */
export type AppraisalItem =
  /** The conditions of the plan are met (Đủ điều kiện theo Kế hoạch). */
  | 'CONDITIONS_MET'
  /** The dossier is complete (Hồ sơ đầy đủ). */
  | 'DOSSIER_COMPLETE'
  /** A pledge pays for it (Có nguồn đăng ký hỗ trợ). */
  | 'FUNDING_FOUND'
  /** No overlap with a support that is held (Không trùng hỗ trợ đã bố trí). */
  | 'NO_OVERLAP'
  /** The right beneficiary (Đúng đối tượng). */
  | 'RIGHT_BENEFICIARY';

/** The answer to one item of an appraisal. */
export type AppraisalItemInput = {
  /** It is met. */
  isMet: boolean;
  /** The item. */
  item: AppraisalItem;
  /** What is to be said of it; needed where it is not met. */
  note?: string | null | undefined;
};

/** The appraisal of a proposal (kết quả thẩm định). */
export type AppraiseProposalInput = {
  /** Day of the step; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** Every item of the list, each once. */
  items: Array<AppraisalItemInput>;
  /** The pledges that are to pay; those that the proposal names unless given. */
  legs?: Array<AssignmentLegInput> | null | undefined;
  /** Note. */
  note?: string | null | undefined;
  /** The proposal. */
  proposal: string;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
};

/** A batch to approve (duyệt). */
export type ApproveDisbursementBatchInput = {
  /** The batch. */
  batch: string;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
};

/** A proposal to approve (phê duyệt phương án). */
export type ApproveProposalInput = {
  /** Day of the approval; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key approves once. */
  idempotencyKey: string;
  /** Why more than the planned quantity, where it is. */
  overPlanReason?: string | null | undefined;
  /** The proposal. */
  proposal: string;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
};

/** Proposals to approve together: all of them or none (phê duyệt nhiều phương án). */
export type ApproveProposalsInput = {
  /** Day of the approval; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** A repeated request with the same key approves once. */
  idempotencyKey: string;
  /** Why more than the planned quantity, where it is. */
  overPlanReason?: string | null | undefined;
  /** 1 … 100 proposals, each once, in the order in which they are to be approved. */
  proposals: Array<ProposalToApprove>;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
};

/** Who of a body works on a duty. */
export type AssignPersonToDutyInput = {
  /** The body; an officer of an agency or ward may leave out the own one. */
  agency?: string | null | undefined;
  /** The duty. */
  duty: string;
  /** First day; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Full name. */
  fullName: string;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
  /** Position. */
  jobTitle?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
};

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

/** How firm the text makes a value. */
export type Certainty =
  /** An assumption of the register of ambiguities. */
  | 'ASSUMED'
  /** Computed from stated values. */
  | 'DERIVED'
  /** The text fixes the value. */
  | 'FIXED'
  /** Promised by a body (đăng ký hỗ trợ). */
  | 'PLEDGED'
  /** A principle without a number. */
  | 'PRINCIPLE'
  /** An estimate of the text (dự kiến). */
  | 'PROJECTED'
  /** Left to the regulation (theo quy định). */
  | 'STATED_BY_REGULATION'
  /** Aimed at (phấn đấu). */
  | 'TARGET';

/** What a classification decision changes. */
export type ClassificationChange =
  /** Exited near-poverty (Thoát cận nghèo). */
  | 'EXITED_NEAR_POVERTY'
  /** Exited poverty (Thoát nghèo). */
  | 'EXITED_POVERTY'
  /** Newly near-poor (Phát sinh cận nghèo mới). */
  | 'NEWLY_NEAR_POOR'
  /** Relapsed into near-poverty (Tái cận nghèo). */
  | 'RELAPSED_NEAR_POOR'
  /** Relapsed into poverty (Tái nghèo). */
  | 'RELAPSED_POOR'
  /** Unchanged (Không thay đổi). */
  | 'UNCHANGED';

/** The end of a difficulty. */
export type CloseDifficultyInput = {
  /** Number of the document that carries it. */
  document?: string | null | undefined;
  /** Day on which it was so; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The difficulty. */
  id: string;
  /** The answer, the words that go along, or why it is closed. */
  note?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
};

/** A key for another application (khóa truy cập mới). */
export type CreateApiKeyInput = {
  /** Until when; at most 366 days from now. */
  expiresAt: string;
  /** What it is for. */
  name: string;
  /** The one ward (phường) of which it reads; none: the whole committee. */
  place?: string | null | undefined;
  /** What it may do: plan.read, progress.read, event.read, household.read, household.readCauses, household.create … and document.any, without which it asks only what the screens ask. */
  scopes: Array<string>;
};

/** A batch of payments to be made (lập đợt chi hỗ trợ). */
export type CreateDisbursementBatchInput = {
  /** True: says what the batch would be, and writes nothing. */
  dryRun?: boolean | null | undefined;
  /** A repeated request with the same key makes one batch. */
  idempotencyKey: string;
  /** Supports; every one with something left unless given. */
  lines?: Array<DisbursementLineInput> | null | undefined;
  /** Code of the measure. */
  measure: string;
  /** Ward of the households; all of them unless given. */
  place?: string | null | undefined;
  /** For a support that is paid by the year. */
  schoolTerm?: SchoolTermInput | null | undefined;
};

/** A household to register (đăng ký hộ). */
export type CreateHouseholdInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Causes of near-poverty. */
  causes?: Array<PovertyCause> | null | undefined;
  /** Class as recognised. */
  class: HouseholdClass;
  /** First day of the class; the working date unless given. */
  classifiedOn?: string | null | undefined;
  /** Code of the paper register (mã hộ). */
  code?: string | null | undefined;
  /** Number of the decision on the class; an exit of the past needs it. */
  decisionNumber?: string | null | undefined;
  /** Name of the head; counts only where no member has the relation HEAD. */
  headName?: string | null | undefined;
  /** Housing is dilapidated. */
  housingDilapidated?: boolean | null | undefined;
  /** Builds or repairs in the plan’s year. */
  housingWorks?: HousingWorks | null | undefined;
  /** In hardship. */
  inHardship?: boolean | null | undefined;
  /** Members; one of them is the HEAD. */
  members: Array<MemberInput>;
  /** Ward. */
  place: string;
  /** Residential group (tổ dân phố). */
  residentialGroup?: string | null | undefined;
  /** Standard that counts. */
  standard?: StandardLevel | null | undefined;
};

/** A person who shall sign in (người dùng mới). */
export type CreateUserInput = {
  /** Agency, for its officer. */
  agency?: string | null | undefined;
  /** Full name. */
  name: string;
  /** Ward, for its officer. */
  place?: string | null | undefined;
  /** Role in this committee. */
  role: Role;
  /** Name typed at sign-in: letters, digits, dot, underscore. */
  username: string;
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

/** What was done with a difficulty. */
export type DifficultyAction =
  /** Answered (trả lời). */
  | 'ANSWER'
  /** Closed (kết thúc). */
  | 'CLOSE'
  /** Forwarded to the district (chuyển cấp quận). */
  | 'FORWARD';

/** Where a difficulty stands. */
export type DifficultyState =
  /** Answered (đã trả lời). */
  | 'ANSWERED'
  /** Closed (đã kết thúc). */
  | 'CLOSED'
  /** With the district (đã chuyển cấp quận). */
  | 'FORWARDED'
  /** With the standing agency (đã nêu). */
  | 'RAISED';

/** Conditions of a list of difficulties; all of them are necessary. */
export type DifficultyWhere = {
  /** Duties that they are about. */
  duty?: Array<string> | null | undefined;
  /** One household. */
  household?: string | null | undefined;
  /** Bodies that raised them. */
  raisedBy?: Array<string> | null | undefined;
  /** Where they stand. */
  state?: Array<DifficultyState> | null | undefined;
};

/** Where a batch of payments stands. */
export type DisbursementBatchState =
  /** May be paid (đã duyệt). */
  | 'APPROVED'
  /** Made, and asks for nothing yet (dự thảo). */
  | 'DRAFT'
  /** Paid (đã chi). */
  | 'PAID'
  /** Came back to its maker with a reason (trả lại). */
  | 'RETURNED'
  /** Waits for the checker (chờ duyệt). */
  | 'SUBMITTED';

/** Conditions of a list of batches; all of them are necessary. */
export type DisbursementBatchWhere = {
  /** Codes of measures. */
  measure?: Array<string> | null | undefined;
  /** Wards for which they were made. */
  place?: Array<string> | null | undefined;
  /** The term that they pay. */
  schoolTerm?: SchoolTermInput | null | undefined;
  /** Where they stand. */
  state?: Array<DisbursementBatchState> | null | undefined;
};

/** A support that is to be paid. */
export type DisbursementLineInput = {
  /** What is left of it, or the share of the term, unless given. */
  amount?: number | null | undefined;
  /** The support. */
  assignment: string;
  /** Leg of the measure, where the rate has several. */
  leg?: string | null | undefined;
  /** Who takes it; the head of the household unless given. */
  recipient?: string | null | undefined;
};

/** What falls on a day of the plan. */
export type DueKind =
  /** A phase of the timetable begins. */
  | 'PHASE_BEGINS'
  /** The last day of a phase. */
  | 'PHASE_ENDS'
  /** The day of a report (ngày báo cáo). */
  | 'REPORT_DATE'
  /** The period of a support begins. */
  | 'WINDOW_BEGINS'
  /** The last day of the period of a support. */
  | 'WINDOW_ENDS'
  /** A yearly act (việc hằng năm). */
  | 'YEARLY'
  /** The end of the year of a duty. */
  | 'YEAR_END';

/** How an act that is not done stands on a day. */
export type DueStanding =
  /** The body is requested: awaited, never overdue (đang chờ phối hợp). */
  | 'AWAITED'
  /** The day is today (đến hạn hôm nay). */
  | 'DUE_TODAY'
  /** The day is past, and the body is directed (quá hạn). */
  | 'OVERDUE'
  /** The day is to come (chưa đến hạn). */
  | 'UPCOMING';

/** What the act of a body is on a day. */
export type DueState =
  /** Awaited: a requested body, never overdue (đang chờ phối hợp). */
  | 'AWAITED'
  /** Due: a directed body (đến hạn). */
  | 'DUE';

/** What a body does in a duty, as the text says it. */
export type DutyRole =
  /** Advise (tham mưu). */
  | 'ADVISE'
  /** Communicate (tuyên truyền). */
  | 'COMMUNICATE'
  /** Connect (kết nối). */
  | 'CONNECT'
  /** Consolidate (tổng hợp). */
  | 'CONSOLIDATE'
  /** Coordinate (phối hợp). */
  | 'COORDINATE'
  /** Counsel (tư vấn). */
  | 'COUNSEL'
  /** Direct (chỉ đạo). */
  | 'DIRECT'
  /** Evaluate (đánh giá). */
  | 'EVALUATE'
  /** Facilitate (tạo điều kiện). */
  | 'FACILITATE'
  /** Follow up (đôn đốc). */
  | 'FOLLOW_UP'
  /** Guide (hướng dẫn). */
  | 'GUIDE'
  /** Implement (thực hiện). */
  | 'IMPLEMENT'
  /** Inspect (kiểm tra). */
  | 'INSPECT'
  /** Lead (chủ trì). */
  | 'LEAD'
  /** Mobilise (vận động, huy động). */
  | 'MOBILISE'
  /** Monitor (theo dõi). */
  | 'MONITOR'
  /** Propose (đề xuất). */
  | 'PROPOSE'
  /** Report (báo cáo). */
  | 'REPORT'
  /** Standing agency (cơ quan thường trực). */
  | 'STANDING_AGENCY'
  /** Survey (khảo sát). */
  | 'SURVEY'
  /** Train (tập huấn). */
  | 'TRAIN';

/** Conditions of a list of duties; all of them are necessary. */
export type DutyWhere = {
  /** Bodies. */
  agency?: Array<string> | null | undefined;
  /** As of which day; the working date unless told. */
  asOf?: string | null | undefined;
  /** Directed or requested. */
  mandate?: Mandate | null | undefined;
  /** What the body does. */
  role?: DutyRole | null | undefined;
  /** How it stands. */
  standing?: Array<DueStanding> | null | undefined;
  /** How far the body is. */
  state?: Array<ProgressState> | null | undefined;
};

/** The end of a person’s work on a duty. */
export type EndDutyAssignmentInput = {
  /** First day on which it no longer holds. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The person on the duty. */
  id: string;
  /** Why it ends; wanted for a day before the working date. */
  reason?: string | null | undefined;
};

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

/** The forwarding of a difficulty to the district. */
export type ForwardDifficultyInput = {
  /** Number of the document that carries it. */
  document?: string | null | undefined;
  /** Day on which it was so; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The difficulty. */
  id: string;
  /** The answer, the words that go along, or why it is closed. */
  note?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
};

/** The document that a handing over needs beside the signed list (chứng từ bàn giao). */
export type HandingOverEvidence =
  /** Number of the savings book (Số sổ tiết kiệm). */
  | 'BOOK_NUMBER'
  /** Acceptance of the house (Biên bản nghiệm thu nhà ở). */
  | 'HOUSE_ACCEPTANCE'
  /** Number of the receipt (Số biên nhận). */
  | 'RECEIPT';

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
  /** Wards. */
  place?: Array<string> | null | undefined;
  /** Part of a name, code or address, with or without diacritics. */
  search?: string | null | undefined;
  /** Standards. */
  standard?: Array<StandardLevel> | null | undefined;
  /** Holds no live support at all; false: holds one. */
  withoutSupport?: boolean | null | undefined;
};

/** Built or repaired in the plan’s year, however it is paid. */
export type HousingWorks =
  /** New build (Xây dựng mới). */
  | 'NEW_BUILD'
  /** Neither builds nor repairs (Không xây dựng, sửa chữa). */
  | 'NONE'
  /** Repair (Sửa chữa). */
  | 'REPAIR';

/** Who gets a new one-time password. */
export type IssueOneTimePasswordInput = {
  /** The user. */
  user: string;
};

/** How the plan asks a body. */
export type Mandate =
  /** Directed (yêu cầu): a subordinate body. */
  | 'DIRECTED'
  /** Requested (đề nghị): a body outside the authority; never overdue, only awaited. */
  | 'REQUESTED';

/** Whom one assignment goes to. */
export type MeasureTarget =
  /** The household (hộ). */
  | 'HOUSEHOLD'
  /** One item for the household (đồ dùng). */
  | 'ITEM'
  /** One member of it (thành viên hộ). */
  | 'MEMBER';

/** A member of a household (thành viên hộ) as typed. */
export type MemberInput = {
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** Year of birth, where the day is not known. */
  birthYear?: number | null | undefined;
  /** Citizen number, 12 digits. On an edit: left out keeps it, null clears it. */
  citizenNumber?: string | null | undefined;
  /** Ethnic group (dân tộc). */
  ethnicGroup?: string | null | undefined;
  /** Full name (họ và tên). */
  fullName: string;
  /** Grade (lớp), 1 … 12. */
  grade?: number | null | undefined;
  /** Goes to school now. */
  inSchool?: boolean | null | undefined;
  /** Relation to the head. */
  relation: MemberRelation;
  /** Level of study. */
  schoolLevel?: SchoolLevel | null | undefined;
  /** Sex. */
  sex?: Sex | null | undefined;
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

/** Kind of an administrative unit. */
export type PlaceKind =
  /** City (thành phố). */
  | 'CITY'
  /** Commune (xã). */
  | 'COMMUNE'
  /** District (quận, huyện). */
  | 'DISTRICT'
  /** Ward (phường). */
  | 'WARD';

/** How many sources stand behind a pledge. */
export type PledgeForm =
  /** Two or more together; the split is not stated. */
  | 'JOINT'
  /** Drawn from a pool; the shares are not stated. */
  | 'POOLED'
  /** One source. */
  | 'SINGLE';

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

/** How far a body has come with a duty. */
export type ProgressState =
  /** Done (đã hoàn thành). */
  | 'DONE'
  /** In progress (đang thực hiện). */
  | 'IN_PROGRESS'
  /** Not started (chưa thực hiện). */
  | 'NOT_STARTED';

/** One of several proposals to approve. */
export type ProposalToApprove = {
  /** Version that was read. */
  expectedVersion: number;
  /** The proposal. */
  proposal: string;
};

/** One of the proposals to submit. */
export type ProposalToSubmit = {
  /** Version that was read. */
  expectedVersion: number;
  /** The proposal. */
  proposal: string;
};

/** A support to propose for a household (lập phương án hỗ trợ). */
export type ProposeSupportInput = {
  /** Version of the household that was read. */
  expectedVersion?: number | null | undefined;
  /** The household. */
  household: string;
  /** Kind of the item, for a measure that gives items. */
  itemKind?: string | null | undefined;
  /** The pledges wished for: one for each leg of the measure, or none before the appraisal names them. */
  legs?: Array<AssignmentLegInput> | null | undefined;
  /** Code of the measure. */
  measure: string;
  /** The member, for a measure that goes to a member. */
  member?: string | null | undefined;
  /** Why it is proposed. */
  note?: string | null | undefined;
  /** Day from which it is wanted; from its approval unless given. */
  wantedFrom?: string | null | undefined;
};

/** A difficulty on a duty or a household. */
export type RaiseDifficultyInput = {
  /** The body; an officer of an agency or ward may leave out the own one. */
  agency?: string | null | undefined;
  /** Its words. */
  content: string;
  /** The duty that it is about. */
  duty?: string | null | undefined;
  /** Day on which it was so; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** The household that it is about. */
  household?: string | null | undefined;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
};

/** What is moved from a pledge of a fund to another pledge (điều tiết quỹ). */
export type ReallocateFundsInput = {
  /** Paper that orders it (văn bản căn cứ). */
  basisDocument: string;
  /** Day on which it moves; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** The pledge of a fund that gives. */
  from: string;
  /** A repeated request with the same key moves once. */
  idempotencyKey: string;
  /** In the unit of the pledge that gives. */
  quantity: number;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
  /** Of the quantity, what has come in and moves along; 0 unless given. */
  received?: number | null | undefined;
  /** Money of what has come in; wanted where the plan does not fix what a unit is worth. */
  receivedAmount?: number | null | undefined;
  /** The pledge that gets it. */
  to: string;
};

/** How it came (hình thức tiếp nhận). */
export type ReceiptChannel =
  /** Money straight to the household (hỗ trợ trực tiếp cho hộ). */
  | 'DIRECT'
  /** Money into the fund (tiền vào quỹ). */
  | 'INTO_FUND'
  /** Things (hiện vật). */
  | 'IN_KIND';

/** The chairman’s decision on the class of a household. */
export type RecordClassificationDecisionInput = {
  /** What it changes. */
  change: ClassificationChange;
  /** Class from that day. */
  class: HouseholdClass;
  /** Day signed. */
  decidedOn: string;
  /** First day in force. */
  effectiveOn: string;
  /** Version of the household that was read. */
  expectedVersion: number;
  /** The household. */
  household: string;
  /** Number of the decision. */
  number?: string | null | undefined;
  /** Why it is recorded late, where it is. */
  reason?: string | null | undefined;
  /** Standard that counts. */
  standard?: StandardLevel | null | undefined;
};

/** How far a body has come with a duty. */
export type RecordDutyProgressInput = {
  /** The body; an officer of an agency or ward may leave out the own one. */
  agency?: string | null | undefined;
  /** The day of the duty; the first that is not done unless given. */
  dueOn?: string | null | undefined;
  /** The duty. */
  duty: string;
  /** Day on which it was so; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Number of a document, or where the evidence lies. */
  evidence?: string | null | undefined;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
  /** Note. */
  note?: string | null | undefined;
  /** 0 … 100: 0 is not started, 100 is done. */
  percent?: number | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** How far. */
  state: ProgressState;
};

/** A support that came into the hands of the household (ghi bàn giao hỗ trợ). */
export type RecordHandingOverInput = {
  /** The support. */
  assignment: string;
  /** Number of the savings book, where one is given. */
  bookNumber?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** Day; the working date unless given. */
  handedOverOn?: string | null | undefined;
  /** Number of the acceptance, where a house is built or repaired. */
  houseAcceptanceNumber?: string | null | undefined;
  /** Why it is recorded late, where it is. */
  reason?: string | null | undefined;
  /** Number of the receipt, for everything else. */
  receiptNumber?: string | null | undefined;
  /** Name of the person who received it. */
  receivedBy: string;
  /** Number of the list that the receivers signed. */
  signedListNumber: string;
};

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

/** The payment of an approved batch (ghi chi hỗ trợ). */
export type RecordPaymentInput = {
  /** The batch. */
  batch: string;
  /** Number of the payment (số chứng từ). */
  documentNumber: string;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
  /** Day of the payment; the working date unless given. */
  paidOn?: string | null | undefined;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
};

/** What came in (ghi tiếp nhận). */
export type RecordReceiptInput = {
  /** Its money; from the quantity unless given. */
  amount?: number | null | undefined;
  /** How it came. */
  channel: ReceiptChannel;
  /** Number of the receipt (số chứng từ). */
  documentNumber: string;
  /** Who brought it. */
  giver?: string | null | undefined;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** The pledge that it makes good. */
  pledge: string;
  /** Whole units that came, or that the money completes; 0 for an instalment that completes none. From the amount unless given. */
  quantity?: number | null | undefined;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
  /** Day on which it came; the working date unless given. */
  receivedOn?: string | null | undefined;
  /** Who gave. */
  source: string;
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

/** A check of how a support is used (ghi kiểm tra việc sử dụng). */
export type RecordUseCheckInput = {
  /** The support. */
  assignment: string;
  /** Day; the working date unless given. */
  checkedOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** What was found; needed where the use is not the intended one. */
  finding?: string | null | undefined;
  /** Why it is recorded late, where it is. */
  reason?: string | null | undefined;
  /** What it found. */
  result: UseCheckResult;
};

/** A proposal to reject (không phê duyệt phương án). */
export type RejectProposalInput = {
  /** Day of the step; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** The proposal. */
  proposal: string;
  /** Why. */
  reason: string;
};

/** How a value relates to the legal instrument behind it. */
export type RelationKind =
  /** Takes the instrument’s rate (áp dụng bằng mức). */
  | 'APPLIES_RATE_OF'
  /** Applied by analogy (vận dụng). */
  | 'BY_ANALOGY'
  /** Carries the instrument out (thực hiện, theo). */
  | 'IMPLEMENTS';

/** A member that leaves the household. */
export type RemoveMemberInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The member. */
  id: string;
  /** Why. */
  reason: string;
};

/** A batch to return to its maker (trả lại). */
export type ReturnDisbursementBatchInput = {
  /** The batch. */
  batch: string;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
};

/** A proposal to return (trả lại phương án). */
export type ReturnProposalInput = {
  /** Day of the step; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** The proposal. */
  proposal: string;
  /** Why. */
  reason: string;
};

/** Whose citizen number is to be shown, and why. */
export type RevealCitizenNumberInput = {
  /** The member: one number an act. */
  id: string;
  /** Why it is needed; it is kept (lý do). */
  reason: string;
};

/** A payment to take back (hủy khoản chi). */
export type ReverseDisbursementInput = {
  /** The payment. */
  disbursement: string;
  /** Number under which the money came back. */
  documentNumber: string;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
};

/** A receipt to take back (hủy ghi tiếp nhận). */
export type ReverseReceiptInput = {
  /** A repeated request with the same key reverses once. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** The receipt. */
  receipt: string;
};

/** Occasion of a review (rà soát). */
export type ReviewKind =
  /** Monthly review (Rà soát thường xuyên hằng tháng). */
  | 'MONTHLY'
  /** Yearly review (Rà soát định kỳ hằng năm). */
  | 'YEARLY';

/** The key that shall let nobody in any more. */
export type RevokeApiKeyInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The key. */
  id: string;
};

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

/** A part of a year as the plan splits it (học kỳ). */
export type SchoolTermInput = {
  /** 1, 2 …: which part. */
  term: number;
  /** The year. */
  year: number;
};

/** Sex of a person. */
export type Sex =
  /** Female (Nữ). */
  | 'FEMALE'
  /** Male (Nam). */
  | 'MALE';

/** Whose poverty standard (chuẩn) counts. */
export type StandardLevel =
  /** Central standard (Chuẩn Trung ương). */
  | 'CENTRAL'
  /** City standard (Chuẩn Thành phố). */
  | 'CITY';

/** What a stream says of itself. */
export type StreamNoticeCode =
  /** The gateway stops and the stream ends: follow again after the last event. */
  | 'GOING_AWAY'
  /** The key has expired or was revoked and the stream ends: ask for another key. */
  | 'KEY_ENDED'
  /** What happened in between is not known any more: load everything again. The stream goes on. */
  | 'LOAD_AGAIN'
  /** Role, scope or standing changed and the stream ends: load everything again and follow again. */
  | 'RIGHTS_CHANGED'
  /** Nobody is signed in any more and the stream ends. */
  | 'SESSION_ENDED'
  /** The client read too slowly and the stream ends: follow again after the last event. */
  | 'TOO_SLOW';

/** A batch to submit to the checker (trình duyệt). */
export type SubmitDisbursementBatchInput = {
  /** The batch. */
  batch: string;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
};

/** A proposal to submit for appraisal (trình thẩm định). */
export type SubmitProposalInput = {
  /** Day of the step; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** The pledges wished for, anew; as they are unless given. */
  legs?: Array<AssignmentLegInput> | null | undefined;
  /** Why it is proposed, anew; as it is unless given. */
  note?: string | null | undefined;
  /** The proposal. */
  proposal: string;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
};

/** Proposals to submit together: all of them or none (trình thẩm định nhiều phương án). */
export type SubmitProposalsInput = {
  /** 1 … 100 proposals, each once. */
  proposals: Array<ProposalToSubmit>;
};

/** Where a proposal stands (trạng thái phương án). */
export type SupportProposalState =
  /** Waiting for approval (Chờ phê duyệt). */
  | 'APPRAISED'
  /** Approved (Đã phê duyệt). */
  | 'APPROVED'
  /** Draft (Đang lập). */
  | 'DRAFT'
  /** Rejected (Không phê duyệt). */
  | 'REJECTED'
  /** Returned (Đã trả lại). */
  | 'RETURNED'
  /** Waiting for appraisal (Chờ thẩm định). */
  | 'SUBMITTED'
  /** Withdrawn (Đã rút). */
  | 'WITHDRAWN';

/** What is done with a proposal (bước xử lý phương án). */
export type SupportProposalStep =
  /** Appraise (Thẩm định). */
  | 'APPRAISE'
  /** Approve (Phê duyệt). */
  | 'APPROVE'
  /** Propose (Lập phương án). */
  | 'PROPOSE'
  /** Reject (Không phê duyệt). */
  | 'REJECT'
  /** Return (Trả lại). */
  | 'RETURN'
  /** Submit for appraisal (Trình thẩm định). */
  | 'SUBMIT'
  /** Withdraw (Rút phương án). */
  | 'WITHDRAW';

/** Conditions of a list of proposals; all of them are necessary. */
export type SupportProposalWhere = {
  /** One household. */
  household?: string | null | undefined;
  /** Codes of measures. */
  measure?: Array<string> | null | undefined;
  /** True: those that wait for the viewer: own ones to submit, and those to appraise or approve that the viewer may. */
  mine?: boolean | null | undefined;
  /** Where they stand. */
  state?: Array<SupportProposalState> | null | undefined;
  /** Open ones that have waited for more than so many days, 0 … 3650. */
  waitingOver?: number | null | undefined;
  /** Wards of the households. */
  ward?: Array<string> | null | undefined;
};

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

/** What changes in a household; what is left out stays. */
export type UpdateHouseholdInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Code of the paper register. */
  code?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** Housing is dilapidated. */
  housingDilapidated?: boolean | null | undefined;
  /** Builds or repairs in the plan’s year. */
  housingWorks?: HousingWorks | null | undefined;
  /** The household. */
  id: string;
  /** In hardship. */
  inHardship?: boolean | null | undefined;
  /** Ward. */
  place?: string | null | undefined;
  /** Residential group (tổ dân phố). */
  residentialGroup?: string | null | undefined;
};

/** A member as it should be. */
export type UpdateMemberInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The member. */
  id: string;
  /** The member anew. */
  member: MemberInput;
};

/** What changes for a person; what is left out stays. */
export type UpdateUserInput = {
  /** Agency; null takes it away. */
  agency?: string | null | undefined;
  /** True: may no longer sign in, and every session ends. */
  disabled?: boolean | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** The user. */
  id: string;
  /** Full name. */
  name?: string | null | undefined;
  /** Ward; null takes it away. */
  place?: string | null | undefined;
  /** Role in this committee. */
  role?: Role | null | undefined;
};

/** What a check of the use found (kết quả kiểm tra sử dụng). */
export type UseCheckResult =
  /** Used for the intended purpose (Sử dụng đúng mục đích). */
  | 'FOR_INTENDED_PURPOSE'
  /** Not used for the intended purpose (Sử dụng chưa đúng mục đích). */
  | 'NOT_FOR_INTENDED_PURPOSE';

/** A need that is taken back. */
export type WithdrawNeedInput = {
  /** The need. */
  id: string;
  /** Why. */
  reason: string;
};

/** A proposal to withdraw (rút phương án). */
export type WithdrawProposalInput = {
  /** Day of the step; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** The proposal. */
  proposal: string;
  /** Why. */
  reason: string;
};

export type TextPartsFragment = { vi: string, en: string };

export type ReasonPartsFragment = { rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } };

export type WarningPartsFragment = { code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } };

type Refusal_AllocationExceededError_Fragment = { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_AlreadyGivenError_Fragment = { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_BatchChangedError_Fragment = { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_BatchNotUndoableError_Fragment = { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_BatchRefusedError_Fragment = { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_BatchTooLargeError_Fragment = { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_ExcludedByError_Fragment = { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_FactsMissingError_Fragment = { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_FundExceededError_Fragment = { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IdempotencyKeyReusedError_Fragment = { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IllegalStepError_Fragment = { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IneligibleError_Fragment = { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_NotASuccessorError_Fragment = { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_OutsideWindowError_Fragment = { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_PlanLimitExceededError_Fragment = { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_PledgeExceededError_Fragment = { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } };

type Refusal_ProposalsRefusedError_Fragment = { __typename: 'ProposalsRefusedError', code: ErrorCode, refusals: Array<{ proposal: { id: string, household: { id: string, headName: string }, measure: { id: string, name: { vi: string, en: string } } } | null, error:
      | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ExcludedByError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'FactsMissingError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IneligibleError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'InvalidInputError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'OutsideWindowError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PledgeExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ReasonRequiredError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'StaleVersionError', code: ErrorCode, message: { vi: string, en: string } }
     }>, message: { vi: string, en: string } };

type Refusal_ReasonRequiredError_Fragment = { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } };

type Refusal_RegulationRequiredError_Fragment = { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_SamePersonError_Fragment = { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } };

type Refusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } };

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
  | Refusal_FundExceededError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_IllegalStepError_Fragment
  | Refusal_IneligibleError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_NotASuccessorError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_OutsideWindowError_Fragment
  | Refusal_PlanLimitExceededError_Fragment
  | Refusal_PledgeExceededError_Fragment
  | Refusal_ProposalsRefusedError_Fragment
  | Refusal_ReasonRequiredError_Fragment
  | Refusal_RegulationRequiredError_Fragment
  | Refusal_SamePersonError_Fragment
  | Refusal_StaleVersionError_Fragment
;

export type PledgeChoiceFragment = { id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } };

export type MeasureChoiceFragment = { id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> };

export type AssignOptionsQueryVariables = Exact<{
  household: string;
}>;


export type AssignOptionsQuery = { household: { id: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string, relation: MemberRelation, birthYear: number | null, birthDate: IsoDate | null, schoolLevel: SchoolLevel | null }>, eligibility: Array<{ measureCode: string, outcome: Outcome, member: { id: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> }> } | null, plan: { id: string, measures: Array<{ id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

export type AssignSupportMutationVariables = Exact<{
  input: AssignSupportInput;
}>;


export type AssignSupportMutation = { assignSupport:
    | { __typename: 'AssignSupportSuccess', assignment: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
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
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
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


export type AssignmentGridQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }> }, wards: Array<{ id: string, name: string }>, plan: { id: string, measures: Array<{ id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

export type RecordHandingOverMutationVariables = Exact<{
  input: RecordHandingOverInput;
}>;


export type RecordHandingOverMutation = { recordHandingOver:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordHandingOverSuccess', assignment: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type RecordUseCheckMutationVariables = Exact<{
  input: RecordUseCheckInput;
}>;


export type RecordUseCheckMutation = { recordUseCheck:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordUseCheckSuccess', assignment: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type BatchRowFragment = { id: string, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, schoolTerm: { year: number, term: number } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } };

export type DisbursementsQueryVariables = Exact<{
  where?: DisbursementBatchWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type DisbursementsQuery = { wards: Array<{ id: string, name: string }>, plan: { id: string, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }> }, disbursementBatches: { totalCount: number, nodes: Array<{ id: string, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, schoolTerm: { year: number, term: number } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } }> } };

export type BatchLineFragment = { leg: string | null, amount: Vnd | null, units: number | null, recipient: string | null, assignment: { id: string, household: { id: string, headName: string, place: { id: string, name: string } }, member: { id: string, fullName: string } | null, measure: { id: string, legs: Array<{ code: string, name: { vi: string, en: string } }> } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } };

export type BatchDetailFragment = { amountInWords: string, returnReason: string | null, id: string, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, delegation: { id: string, delegatorName: string, basisDocument: string } | null, lines: Array<{ leg: string | null, amount: Vnd | null, units: number | null, recipient: string | null, assignment: { id: string, household: { id: string, headName: string, place: { id: string, name: string } }, member: { id: string, fullName: string } | null, measure: { id: string, legs: Array<{ code: string, name: { vi: string, en: string } }> } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }>, schoolTerm: { year: number, term: number } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } };

export type DisbursementBatchQueryVariables = Exact<{
  id: string;
}>;


export type DisbursementBatchQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, amountInWords: string, returnReason: string | null, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, delegation: { id: string, delegatorName: string, basisDocument: string } | null, lines: Array<{ leg: string | null, amount: Vnd | null, units: number | null, recipient: string | null, assignment: { id: string, household: { id: string, headName: string, place: { id: string, name: string } }, member: { id: string, fullName: string } | null, measure: { id: string, legs: Array<{ code: string, name: { vi: string, en: string } }> } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }>, schoolTerm: { year: number, term: number } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, disbursements: { nodes: Array<{ id: string, amount: Vnd | null, quantity: number, effectiveOn: IsoDate, documentNumber: string, recipient: string | null, reason: string | null, reverses: { id: string } | null, reversedBy: { id: string } | null, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }> } };

export type CreateDisbursementBatchMutationVariables = Exact<{
  input: CreateDisbursementBatchInput;
}>;


export type CreateDisbursementBatchMutation = { createDisbursementBatch:
    | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'CreateDisbursementBatchSuccess', total: Vnd, amountInWords: string, batch: { id: string } | null, lines: Array<{ leg: string | null, amount: Vnd | null, units: number | null, recipient: string | null, assignment: { id: string, household: { id: string, headName: string, place: { id: string, name: string } }, member: { id: string, fullName: string } | null, measure: { id: string, legs: Array<{ code: string, name: { vi: string, en: string } }> } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type SubmitDisbursementBatchMutationVariables = Exact<{
  input: SubmitDisbursementBatchInput;
}>;


export type SubmitDisbursementBatchMutation = { submitDisbursementBatch:
    | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'SubmitDisbursementBatchSuccess', batch: { id: string } }
   };

export type ApproveDisbursementBatchMutationVariables = Exact<{
  input: ApproveDisbursementBatchInput;
}>;


export type ApproveDisbursementBatchMutation = { approveDisbursementBatch:
    | { __typename: 'ApproveDisbursementBatchSuccess', batch: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type ReturnDisbursementBatchMutationVariables = Exact<{
  input: ReturnDisbursementBatchInput;
}>;


export type ReturnDisbursementBatchMutation = { returnDisbursementBatch:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReturnDisbursementBatchSuccess', batch: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment:
    | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordPaymentSuccess', batch: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type ReverseDisbursementMutationVariables = Exact<{
  input: ReverseDisbursementInput;
}>;


export type ReverseDisbursementMutation = { reverseDisbursement:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReverseDisbursementSuccess', reversal: { id: string } }
   };

export type ReceiptRowFragment = { id: string, channel: ReceiptChannel, quantity: number, amount: Vnd | null, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, reversalReason: string | null, source: { id: string, name: { vi: string, en: string } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } };

export type ReceiptsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ReceiptsQuery = { receipts: { totalCount: number, nodes: Array<{ id: string, channel: ReceiptChannel, quantity: number, amount: Vnd | null, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, reversalReason: string | null, source: { id: string, name: { vi: string, en: string } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }> } };

export type ReallocationRowFragment = { id: string, quantity: number, toQuantity: number, received: number, receivedAmount: Vnd, effectiveOn: IsoDate, basisDocument: string, from: { id: string, unit: Unit, name: { vi: string, en: string } }, to: { id: string, unit: Unit, name: { vi: string, en: string } } };

export type ReallocationsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ReallocationsQuery = { reallocations: { totalCount: number, nodes: Array<{ id: string, quantity: number, toQuantity: number, received: number, receivedAmount: Vnd, effectiveOn: IsoDate, basisDocument: string, from: { id: string, unit: Unit, name: { vi: string, en: string } }, to: { id: string, unit: Unit, name: { vi: string, en: string } } }> } };

export type MoneyOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyOptionsQuery = { plan: { id: string, measures: Array<{ id: string, code: string, rate: Vnd | null, name: { vi: string, en: string }, pledges: Array<{ pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, sources: Array<{ id: string, kind: string, name: { vi: string, en: string } }>, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { recordReceipt:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordReceiptSuccess', receipt: { id: string } }
   };

export type ReverseReceiptMutationVariables = Exact<{
  input: ReverseReceiptInput;
}>;


export type ReverseReceiptMutation = { reverseReceipt:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReverseReceiptSuccess', receipt: { id: string } }
   };

export type ReallocateFundsMutationVariables = Exact<{
  input: ReallocateFundsInput;
}>;


export type ReallocateFundsMutation = { reallocateFunds:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReallocateFundsSuccess', reallocation: { id: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
   };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { progress: { pledged: Vnd, allocated: Vnd, sources: Array<{ pledged: Vnd | null, allocated: Vnd | null, source: { id: string, slug: string, kind: string, name: { vi: string, en: string }, keeper: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, citation: { clause: string, quote: string } } }> }, plan: { id: string, measures: Array<{ id: string, code: string, name: { vi: string, en: string }, pledges: Array<{ untilAge: number | null, id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, sources: Array<{ id: string, name: { vi: string, en: string } }>, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

export type MemberPartsFragment = { id: string, fullName: string, relation: MemberRelation, sex: Sex | null, birthDate: IsoDate | null, birthYear: number | null, ethnicGroup: string | null, citizenNumber: string | null, schoolLevel: SchoolLevel | null, grade: number | null, inSchool: boolean | null, version: number };

export type ReviewPartsFragment = { id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, deprivations: Array<Deprivation>, causes: Array<PovertyCause>, computedClass: HouseholdClass | null, note: string | null };

export type ClassificationPartsFragment = { id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange };

export type NeedPartsFragment = { id: string, kind: NeedKind, year: number, note: string | null, recordedOn: IsoDate, withdrawn: boolean };

export type AssignmentPartsFragment = { id: string, state: AssignmentState, amount: Vnd | null, itemKind: string | null, effectiveOn: IsoDate, cancelledOn: IsoDate | null, cancelReason: string | null, recordedAt: string, version: number, handingOverEvidence: HandingOverEvidence, terms: Array<{ year: number, term: number, from: IsoDate, schoolYear: number, amount: Vnd }>, handingOver: { handedOverOn: IsoDate, receivedBy: string | null, signedListNumber: string, bookNumber: string | null, houseAcceptanceNumber: string | null, receiptNumber: string | null, recordedBy: string | null } | null, useChecks: Array<{ checkedOn: IsoDate, result: UseCheckResult, finding: string | null, recordedBy: string | null, recordedAt: string }>, member: { id: string, fullName: string } | null, measure: { id: string, code: string, clause: string, unit: Unit, name: { vi: string, en: string }, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, legs: Array<{ code: string, name: { vi: string, en: string } }> }, legs: Array<{ leg: string | null, quantity: number, amount: Vnd | null, pledge: { id: string, form: PledgeForm, name: { vi: string, en: string }, citation: { clause: string, quote: string } } }> };

export type EligibilityPartsFragment = { measureCode: string, outcome: Outcome, missing: Array<string>, amount: Vnd | null, asOf: IsoDate, measure: { id: string, code: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> };

export type AuditPartsFragment = { id: string, action: string, actorName: string, effectiveOn: IsoDate | null, recordedAt: string, summary: { vi: string, en: string } };

export type EntitlementPartsFragment = { id: string, effectiveOn: IsoDate, validUntil: IsoDate | null, givenOn: IsoDate | null, amount: Vnd | null, document: string | null, regulation: string | null, policy: { code: string, name: { vi: string, en: string } } | null, dutyText: { vi: string, en: string } | null, ground: { clause: string, quote: string }, givenBy: { id: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null };

export type LoanPartsFragment = { id: string, amount: Vnd, outstanding: Vnd, termMonths: number, effectiveOn: IsoDate, name: { vi: string, en: string }, lender: { id: string, name: { vi: string, en: string } } };

export type PaymentPartsFragment = { id: string, amount: Vnd | null, effectiveOn: IsoDate, documentNumber: string, batch: { id: string, schoolTerm: { year: number, term: number } | null }, assignment: { id: string } };

export type RevealCitizenNumberMutationVariables = Exact<{
  input: RevealCitizenNumberInput;
}>;


export type RevealCitizenNumberMutation = { revealCitizenNumber:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RevealCitizenNumberSuccess', citizenNumber: string }
   };

export type HouseholdRecordQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdRecordQuery = { disbursements: { nodes: Array<{ id: string, amount: Vnd | null, effectiveOn: IsoDate, documentNumber: string, batch: { id: string, schoolTerm: { year: number, term: number } | null }, assignment: { id: string } }> }, household: { id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, address: string | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, inHardship: boolean | null, demo: boolean, version: number, updatedAt: string, causes: Array<PovertyCause>, place: { id: string, name: string }, members: Array<{ id: string, fullName: string, relation: MemberRelation, sex: Sex | null, birthDate: IsoDate | null, birthYear: number | null, ethnicGroup: string | null, citizenNumber: string | null, schoolLevel: SchoolLevel | null, grade: number | null, inSchool: boolean | null, version: number }>, reviews: Array<{ id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, deprivations: Array<Deprivation>, causes: Array<PovertyCause>, computedClass: HouseholdClass | null, note: string | null }>, classificationDecisions: Array<{ id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange }>, needs: Array<{ id: string, kind: NeedKind, year: number, note: string | null, recordedOn: IsoDate, withdrawn: boolean }>, supportProposals: Array<{ id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, headName: string, place: { id: string, name: string } }, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> }>, assignments: Array<{ id: string, state: AssignmentState, amount: Vnd | null, itemKind: string | null, effectiveOn: IsoDate, cancelledOn: IsoDate | null, cancelReason: string | null, recordedAt: string, version: number, handingOverEvidence: HandingOverEvidence, terms: Array<{ year: number, term: number, from: IsoDate, schoolYear: number, amount: Vnd }>, handingOver: { handedOverOn: IsoDate, receivedBy: string | null, signedListNumber: string, bookNumber: string | null, houseAcceptanceNumber: string | null, receiptNumber: string | null, recordedBy: string | null } | null, useChecks: Array<{ checkedOn: IsoDate, result: UseCheckResult, finding: string | null, recordedBy: string | null, recordedAt: string }>, member: { id: string, fullName: string } | null, measure: { id: string, code: string, clause: string, unit: Unit, name: { vi: string, en: string }, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, legs: Array<{ code: string, name: { vi: string, en: string } }> }, legs: Array<{ leg: string | null, quantity: number, amount: Vnd | null, pledge: { id: string, form: PledgeForm, name: { vi: string, en: string }, citation: { clause: string, quote: string } } }> }>, entitlements: Array<{ id: string, effectiveOn: IsoDate, validUntil: IsoDate | null, givenOn: IsoDate | null, amount: Vnd | null, document: string | null, regulation: string | null, policy: { code: string, name: { vi: string, en: string } } | null, dutyText: { vi: string, en: string } | null, ground: { clause: string, quote: string }, givenBy: { id: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null }>, loans: Array<{ id: string, amount: Vnd, outstanding: Vnd, termMonths: number, effectiveOn: IsoDate, name: { vi: string, en: string }, lender: { id: string, name: { vi: string, en: string } } }>, eligibility: Array<{ measureCode: string, outcome: Outcome, missing: Array<string>, amount: Vnd | null, asOf: IsoDate, measure: { id: string, code: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> }>, history: Array<{ id: string, action: string, actorName: string, effectiveOn: IsoDate | null, recordedAt: string, summary: { vi: string, en: string } }> } | null };

export type SimilarHouseholdsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type SimilarHouseholdsQuery = { households: { nodes: Array<{ id: string, code: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, relation: MemberRelation, birthYear: number | null, birthDate: IsoDate | null }> }> } };

export type WardsQueryVariables = Exact<{ [key: string]: never; }>;


export type WardsQuery = { wards: Array<{ id: string, name: string, kind: PlaceKind }> };

export type ProposalsToSubmitQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
}>;


export type ProposalsToSubmitQuery = { households: { nodes: Array<{ id: string, headName: string, supportProposals: Array<{ id: string, state: SupportProposalState, version: number, measure: { id: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null }> }> } };

export type SubmitProposalsMutationVariables = Exact<{
  input: SubmitProposalsInput;
}>;


export type SubmitProposalsMutation = { submitProposals:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ProposalsRefusedError', code: ErrorCode, refusals: Array<{ proposal: { id: string, household: { id: string, headName: string }, measure: { id: string, name: { vi: string, en: string } } } | null, error:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
    | { __typename: 'SubmitProposalsSuccess', proposals: Array<{ id: string, state: SupportProposalState, version: number }> }
   };

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
    | { __typename: 'RecordClassificationDecisionSuccess', classificationDecision: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
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

export type HouseholdRowFragment = { id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> };

export type HouseholdCountsFragment = { withoutSupport: number, class: Array<{ class: HouseholdClass, count: number }>, place: Array<{ count: number, place: { id: string } }>, need: Array<{ need: NeedKind, count: number }>, measure: Array<{ measureCode: string, count: number }> };

export type HouseholdListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
}>;


export type HouseholdListQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }>, facets: { withoutSupport: number, class: Array<{ class: HouseholdClass, count: number }>, place: Array<{ count: number, place: { id: string } }>, need: Array<{ need: NeedKind, count: number }>, measure: Array<{ measureCode: string, count: number }> } }, wards: Array<{ id: string, name: string }>, plan: { id: string, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }> } };

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


export type HouseholdsByIdsQuery = { households: { nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }> } };

export type EventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsSubscription = { events:
    | { __typename: 'Change', aggregate: AggregateKind, node: string | null, id: string | null }
    | { __typename: 'StreamNotice', code: StreamNoticeCode, id: string | null }
   };

export type PlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanPageQuery = { plan: { id: string, title: string, issuer: string, number: string | null, issuedOn: IsoDate | null, signatory: string, total: Vnd, totalInWords: string, clauses: Array<{ id: string, text: string, facts: Array<{ path: string, value: string, quote: string, certainty: Certainty, relation: RelationKind | null, label: { vi: string, en: string } }> }>, identities: Array<{ id: string, left: string, relation: string, right: string, holds: boolean, scope: string, name: { vi: string, en: string }, explained: { vi: string, en: string } | null }>, ambiguities: Array<{ id: string, clause: string, quote: string, assumed: string, ruling: string | null, question: { vi: string, en: string }, readings: Array<{ id: string, text: { vi: string, en: string } }> }>, unencoded: Array<{ clause: string, reason: { vi: string, en: string } }> } };

export type DashboardQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type DashboardQuery = { supportProposals: { counts: Array<{ state: SupportProposalState, count: number }> }, mine: { totalCount: number }, duties: Array<{ standing: DueStanding | null }>, deadlines: { dueDates: Array<{ key: string, kind: DueKind, on: IsoDate, certainty: Certainty, text: { vi: string, en: string } }> }, openCommitments: { totalCount: number }, progress: { households: number, exited: number, withoutSupport: number, planned: Vnd, pledged: Vnd, received: Vnd | null, allocated: Vnd, disbursed: Vnd, measures: Array<{ plannedQuantity: number | null, allocatedQuantity: number, planned: Vnd | null, pledged: Vnd | null, allocated: Vnd, measure: { id: string, code: string, family: string, unit: Unit, name: { vi: string, en: string } } }>, wards: Array<{ households: number, exited: number, allocated: Vnd, place: { id: string, name: string, baselineHouseholds: number | null }, cells: Array<{ measureCode: string, quantity: number, money: Vnd }> }> } };

export type DeadlinesQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type DeadlinesQuery = { deadlines: { ics: string, dueDates: Array<{ key: string, kind: DueKind, on: IsoDate, certainty: Certainty, text: { vi: string, en: string }, citation: { clause: string, quote: string }, bodies: Array<{ state: DueState, agency: { id: string, name: { vi: string, en: string } } }> }> } };

export type DutyDayPartsFragment = { standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } };

export type ResponsibilityRowFragment = { state: ProgressState, standing: DueStanding | null, percent: number | null, agency: { id: string, slug: string, name: { vi: string, en: string } }, nextDay: { standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } } | null, people: Array<{ id: string, fullName: string, jobTitle: string | null, version: number }>, progress: Array<{ id: string, state: ProgressState, percent: number | null, dueOn: IsoDate | null, effectiveOn: IsoDate, evidence: string | null, note: string | null, recordedAt: string }>, duty: { id: string, slug: string, roles: Array<string>, mandate: Mandate, text: { vi: string, en: string }, citation: { clause: string, quote: string } } };

export type DutiesQueryVariables = Exact<{
  where?: DutyWhere | null | undefined;
}>;


export type DutiesQuery = { plan: { id: string, agencies: Array<{ id: string, slug: string, section: number | null, name: { vi: string, en: string } }> }, duties: Array<{ state: ProgressState, standing: DueStanding | null, percent: number | null, agency: { id: string, slug: string, name: { vi: string, en: string } }, nextDay: { standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } } | null, people: Array<{ id: string, fullName: string, jobTitle: string | null, version: number }>, progress: Array<{ id: string, state: ProgressState, percent: number | null, dueOn: IsoDate | null, effectiveOn: IsoDate, evidence: string | null, note: string | null, recordedAt: string }>, duty: { id: string, slug: string, roles: Array<string>, mandate: Mandate, text: { vi: string, en: string }, citation: { clause: string, quote: string } } }> };

export type DifficultyRowFragment = { id: string, state: DifficultyState, content: string | null, raisedOn: IsoDate, version: number, raisedBy: { id: string, name: { vi: string, en: string } }, duty: { id: string, text: { vi: string, en: string } } | null, household: { id: string, headName: string } | null, steps: Array<{ action: DifficultyAction, effectiveOn: IsoDate, recordedAt: string, document: string | null, note: string | null, agency: { id: string, name: { vi: string, en: string } } }> };

export type DifficultiesQueryVariables = Exact<{
  where?: DifficultyWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type DifficultiesQuery = { difficulties: { totalCount: number, nodes: Array<{ id: string, state: DifficultyState, content: string | null, raisedOn: IsoDate, version: number, raisedBy: { id: string, name: { vi: string, en: string } }, duty: { id: string, text: { vi: string, en: string } } | null, household: { id: string, headName: string } | null, steps: Array<{ action: DifficultyAction, effectiveOn: IsoDate, recordedAt: string, document: string | null, note: string | null, agency: { id: string, name: { vi: string, en: string } } }> }> } };

export type RecordDutyProgressMutationVariables = Exact<{
  input: RecordDutyProgressInput;
}>;


export type RecordDutyProgressMutation = { recordDutyProgress:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordDutyProgressSuccess' }
   };

export type AssignPersonToDutyMutationVariables = Exact<{
  input: AssignPersonToDutyInput;
}>;


export type AssignPersonToDutyMutation = { assignPersonToDuty:
    | { __typename: 'AssignPersonToDutySuccess' }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
   };

export type EndDutyAssignmentMutationVariables = Exact<{
  input: EndDutyAssignmentInput;
}>;


export type EndDutyAssignmentMutation = { endDutyAssignment:
    | { __typename: 'EndDutyAssignmentSuccess' }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type RaiseDifficultyMutationVariables = Exact<{
  input: RaiseDifficultyInput;
}>;


export type RaiseDifficultyMutation = { raiseDifficulty:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RaiseDifficultySuccess' }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
   };

export type ForwardDifficultyMutationVariables = Exact<{
  input: ForwardDifficultyInput;
}>;


export type ForwardDifficultyMutation = { forwardDifficulty:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ForwardDifficultySuccess' }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type AnswerDifficultyMutationVariables = Exact<{
  input: AnswerDifficultyInput;
}>;


export type AnswerDifficultyMutation = { answerDifficulty:
    | { __typename: 'AnswerDifficultySuccess' }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type CloseDifficultyMutationVariables = Exact<{
  input: CloseDifficultyInput;
}>;


export type CloseDifficultyMutation = { closeDifficulty:
    | { __typename: 'CloseDifficultySuccess' }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type DutyPartsFragment = { id: string, slug: string, roles: Array<string>, mandate: Mandate, partners: Array<string>, measures: Array<string>, text: { vi: string, en: string }, deadline: { vi: string, en: string } | null, citation: { clause: string, quote: string }, mandateCitation: { clause: string, quote: string }, agencies: Array<{ id: string }> };

export type ResponsibilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilitiesQuery = { plan: { id: string, agencies: Array<{ id: string, slug: string, section: number | null, name: { vi: string, en: string } }>, duties: Array<{ id: string, slug: string, roles: Array<string>, mandate: Mandate, partners: Array<string>, measures: Array<string>, text: { vi: string, en: string }, deadline: { vi: string, en: string } | null, citation: { clause: string, quote: string }, mandateCitation: { clause: string, quote: string }, agencies: Array<{ id: string }> }>, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }>, generalPolicies: Array<{ code: string, name: { vi: string, en: string } }> } };

export type SearchPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchPlanQuery = { plan: { id: string, sources: Array<{ id: string, name: { vi: string, en: string } }>, agencies: Array<{ id: string, name: { vi: string, en: string } }>, duties: Array<{ id: string, text: { vi: string, en: string }, citation: { clause: string } }>, clauses: Array<{ id: string, text: string }> } };

export type SearchHouseholdsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type SearchHouseholdsQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }> }> } };

export type ProposalRowFragment = { id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, headName: string, place: { id: string, name: string } }, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> };

export type SupportProposalQueueQueryVariables = Exact<{
  where?: SupportProposalWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type SupportProposalQueueQuery = { wards: Array<{ id: string, name: string }>, supportProposals: { totalCount: number, counts: Array<{ state: SupportProposalState, count: number }>, nodes: Array<{ id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, headName: string, place: { id: string, name: string } }, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> }> } };

export type ProposalDetailFragment = { note: string | null, wantedFrom: IsoDate | null, recordedAt: string, id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, code: string, class: HouseholdClass, version: number, headName: string, place: { id: string, name: string }, assignments: Array<{ id: string, state: AssignmentState, measure: { id: string, name: { vi: string, en: string } } }> }, measure: { id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }, legs: Array<{ quantity: number, pledge: { id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } } }>, decision: { id: string, outcome: Outcome, asOf: IsoDate, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> } | null, appraisals: Array<{ recordedAt: string, effectiveOn: IsoDate, recordedBy: string | null, note: string | null, items: Array<{ item: AppraisalItem, isMet: boolean, note: string | null }> }>, steps: Array<{ step: SupportProposalStep, toState: SupportProposalState, effectiveOn: IsoDate, recordedAt: string, recordedBy: string | null, reason: string | null }>, assignment: { id: string, state: AssignmentState, effectiveOn: IsoDate } | null, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> };

export type SupportProposalQueryVariables = Exact<{
  id: string;
}>;


export type SupportProposalQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, note: string | null, wantedFrom: IsoDate | null, recordedAt: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, code: string, class: HouseholdClass, version: number, headName: string, place: { id: string, name: string }, assignments: Array<{ id: string, state: AssignmentState, measure: { id: string, name: { vi: string, en: string } } }> }, measure: { id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }, legs: Array<{ quantity: number, pledge: { id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } } }>, decision: { id: string, outcome: Outcome, asOf: IsoDate, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> } | null, appraisals: Array<{ recordedAt: string, effectiveOn: IsoDate, recordedBy: string | null, note: string | null, items: Array<{ item: AppraisalItem, isMet: boolean, note: string | null }> }>, steps: Array<{ step: SupportProposalStep, toState: SupportProposalState, effectiveOn: IsoDate, recordedAt: string, recordedBy: string | null, reason: string | null }>, assignment: { id: string, state: AssignmentState, effectiveOn: IsoDate } | null, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> }
    | { id: string }
    | { id: string }
   | null };

export type ProposeSupportMutationVariables = Exact<{
  input: ProposeSupportInput;
}>;


export type ProposeSupportMutation = { proposeSupport:
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ProposeSupportSuccess', proposal: { id: string, version: number } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type SubmitProposalMutationVariables = Exact<{
  input: SubmitProposalInput;
}>;


export type SubmitProposalMutation = { submitProposal:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'SubmitProposalSuccess', proposal: { id: string } }
   };

export type ReturnProposalMutationVariables = Exact<{
  input: ReturnProposalInput;
}>;


export type ReturnProposalMutation = { returnProposal:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'ReturnProposalSuccess', proposal: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type RejectProposalMutationVariables = Exact<{
  input: RejectProposalInput;
}>;


export type RejectProposalMutation = { rejectProposal:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RejectProposalSuccess', proposal: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'WithdrawProposalSuccess', proposal: { id: string } }
   };

export type AppraiseProposalMutationVariables = Exact<{
  input: AppraiseProposalInput;
}>;


export type AppraiseProposalMutation = { appraiseProposal:
    | { __typename: 'AppraiseProposalSuccess', proposal: { id: string } }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type ApproveProposalMutationVariables = Exact<{
  input: ApproveProposalInput;
}>;


export type ApproveProposalMutation = { approveProposal:
    | { __typename: 'ApproveProposalSuccess', proposal: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
   };

export type ApproveProposalsMutationVariables = Exact<{
  input: ApproveProposalsInput;
}>;


export type ApproveProposalsMutation = { approveProposals:
    | { __typename: 'ApproveProposalsSuccess', approved: Array<{ proposal: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ProposalsRefusedError', code: ErrorCode, refusals: Array<{ proposal: { id: string, household: { id: string, headName: string }, measure: { id: string, name: { vi: string, en: string } } } | null, error:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
   };

export type UserPartsFragment = { id: string, username: string, name: string, role: Role, disabled: boolean, mustChangePassword: boolean, lastSignedInAt: string | null, version: number, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null };

export type ApiKeyPartsFragment = { id: string, name: string, prefix: string, scopes: Array<string>, state: ApiKeyState, expiresAt: string, lastUsedAt: string | null, version: number, place: { id: string, name: string } | null };

export type UsersQueryVariables = Exact<{
  withKeys: boolean;
}>;


export type UsersQuery = { apiKeys?: { nodes: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, state: ApiKeyState, expiresAt: string, lastUsedAt: string | null, version: number, place: { id: string, name: string } | null }> }, users: Array<{ id: string, username: string, name: string, role: Role, disabled: boolean, mustChangePassword: boolean, lastSignedInAt: string | null, version: number, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null }>, wards: Array<{ id: string, name: string }>, plan: { id: string, agencies: Array<{ id: string, name: { vi: string, en: string } }> } };

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

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'CreateApiKeySuccess', token: string, apiKey: { id: string, name: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RevokeApiKeySuccess', apiKey: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
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
  ... on ProposalsRefusedError {
    refusals {
      proposal {
        id
        household {
          id
          headName
        }
        measure {
          id
          name {
            ...TextParts
          }
        }
      }
      error {
        __typename
        code
        message {
          ...TextParts
        }
      }
    }
  }
  ... on SamePersonError {
    before
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
export const BatchRowFragmentDoc = new TypedDocumentString(`
    fragment BatchRow on DisbursementBatch {
  id
  state
  total
  lineCount
  makerName
  checkerName
  documentNumber
  paidOn
  recordedAt
  version
  schoolTerm {
    year
    term
  }
  place {
    id
    name
  }
  measure {
    id
    code
    clause
    name {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"BatchRow"}) as unknown as TypedDocumentString<BatchRowFragment, unknown>;
export const BatchLineFragmentDoc = new TypedDocumentString(`
    fragment BatchLine on DisbursementLine {
  leg
  amount
  units
  recipient
  assignment {
    id
    household {
      id
      headName
      place {
        id
        name
      }
    }
    member {
      id
      fullName
    }
    measure {
      id
      legs {
        code
        name {
          ...TextParts
        }
      }
    }
  }
  pledge {
    id
    unit
    name {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"BatchLine"}) as unknown as TypedDocumentString<BatchLineFragment, unknown>;
export const BatchDetailFragmentDoc = new TypedDocumentString(`
    fragment BatchDetail on DisbursementBatch {
  ...BatchRow
  amountInWords
  returnReason
  delegation {
    id
    delegatorName
    basisDocument
  }
  lines {
    ...BatchLine
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment BatchRow on DisbursementBatch {
  id
  state
  total
  lineCount
  makerName
  checkerName
  documentNumber
  paidOn
  recordedAt
  version
  schoolTerm {
    year
    term
  }
  place {
    id
    name
  }
  measure {
    id
    code
    clause
    name {
      ...TextParts
    }
  }
}
fragment BatchLine on DisbursementLine {
  leg
  amount
  units
  recipient
  assignment {
    id
    household {
      id
      headName
      place {
        id
        name
      }
    }
    member {
      id
      fullName
    }
    measure {
      id
      legs {
        code
        name {
          ...TextParts
        }
      }
    }
  }
  pledge {
    id
    unit
    name {
      ...TextParts
    }
  }
}`, {"fragmentName":"BatchDetail"}) as unknown as TypedDocumentString<BatchDetailFragment, unknown>;
export const ReceiptRowFragmentDoc = new TypedDocumentString(`
    fragment ReceiptRow on Receipt {
  id
  channel
  quantity
  amount
  receivedOn
  documentNumber
  giver
  reversedOn
  reversalReason
  source {
    id
    name {
      ...TextParts
    }
  }
  pledge {
    id
    unit
    name {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ReceiptRow"}) as unknown as TypedDocumentString<ReceiptRowFragment, unknown>;
export const ReallocationRowFragmentDoc = new TypedDocumentString(`
    fragment ReallocationRow on Reallocation {
  id
  quantity
  toQuantity
  received
  receivedAmount
  effectiveOn
  basisDocument
  from {
    id
    unit
    name {
      ...TextParts
    }
  }
  to {
    id
    unit
    name {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ReallocationRow"}) as unknown as TypedDocumentString<ReallocationRowFragment, unknown>;
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
  terms {
    year
    term
    from
    schoolYear
    amount
  }
  handingOverEvidence
  handingOver {
    handedOverOn
    receivedBy
    signedListNumber
    bookNumber
    houseAcceptanceNumber
    receiptNumber
    recordedBy
  }
  useChecks {
    checkedOn
    result
    finding
    recordedBy
    recordedAt
  }
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
export const EntitlementPartsFragmentDoc = new TypedDocumentString(`
    fragment EntitlementParts on Entitlement {
  id
  effectiveOn
  validUntil
  givenOn
  amount
  document
  regulation
  policy {
    code
    name {
      ...TextParts
    }
  }
  dutyText {
    ...TextParts
  }
  ground {
    clause
    quote
  }
  givenBy {
    id
    name {
      ...TextParts
    }
  }
  member {
    id
    fullName
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"EntitlementParts"}) as unknown as TypedDocumentString<EntitlementPartsFragment, unknown>;
export const LoanPartsFragmentDoc = new TypedDocumentString(`
    fragment LoanParts on Loan {
  id
  amount
  outstanding
  termMonths
  effectiveOn
  name {
    ...TextParts
  }
  lender {
    id
    name {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"LoanParts"}) as unknown as TypedDocumentString<LoanPartsFragment, unknown>;
export const PaymentPartsFragmentDoc = new TypedDocumentString(`
    fragment PaymentParts on Disbursement {
  id
  amount
  effectiveOn
  documentNumber
  batch {
    id
    schoolTerm {
      year
      term
    }
  }
  assignment {
    id
  }
}
    `, {"fragmentName":"PaymentParts"}) as unknown as TypedDocumentString<PaymentPartsFragment, unknown>;
export const HouseholdRowFragmentDoc = new TypedDocumentString(`
    fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  residentialGroup
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
export const HouseholdCountsFragmentDoc = new TypedDocumentString(`
    fragment HouseholdCounts on HouseholdFacets {
  withoutSupport
  class {
    class
    count
  }
  place {
    count
    place {
      id
    }
  }
  need {
    need
    count
  }
  measure {
    measureCode
    count
  }
}
    `, {"fragmentName":"HouseholdCounts"}) as unknown as TypedDocumentString<HouseholdCountsFragment, unknown>;
export const DutyDayPartsFragmentDoc = new TypedDocumentString(`
    fragment DutyDayParts on DutyDay {
  standing
  state
  due {
    on
    certainty
    text {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"DutyDayParts"}) as unknown as TypedDocumentString<DutyDayPartsFragment, unknown>;
export const ResponsibilityRowFragmentDoc = new TypedDocumentString(`
    fragment ResponsibilityRow on Responsibility {
  state
  standing
  percent
  agency {
    id
    slug
    name {
      ...TextParts
    }
  }
  nextDay {
    ...DutyDayParts
  }
  people {
    id
    fullName
    jobTitle
    version
  }
  progress {
    id
    state
    percent
    dueOn
    effectiveOn
    evidence
    note
    recordedAt
  }
  duty {
    id
    slug
    roles
    mandate
    text {
      ...TextParts
    }
    citation {
      clause
      quote
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment DutyDayParts on DutyDay {
  standing
  state
  due {
    on
    certainty
    text {
      ...TextParts
    }
  }
}`, {"fragmentName":"ResponsibilityRow"}) as unknown as TypedDocumentString<ResponsibilityRowFragment, unknown>;
export const DifficultyRowFragmentDoc = new TypedDocumentString(`
    fragment DifficultyRow on Difficulty {
  id
  state
  content
  raisedOn
  version
  raisedBy {
    id
    name {
      ...TextParts
    }
  }
  duty {
    id
    text {
      ...TextParts
    }
  }
  household {
    id
    headName
  }
  steps {
    action
    effectiveOn
    recordedAt
    document
    note
    agency {
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
}`, {"fragmentName":"DifficultyRow"}) as unknown as TypedDocumentString<DifficultyRowFragment, unknown>;
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
export const ProposalRowFragmentDoc = new TypedDocumentString(`
    fragment ProposalRow on SupportProposal {
  id
  state
  stateSince
  waitingDays
  itemKind
  version
  household {
    id
    headName
    place {
      id
      name
    }
  }
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
  nextSteps {
    step
    toState
    wantsReason
    clause
    quote
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ProposalRow"}) as unknown as TypedDocumentString<ProposalRowFragment, unknown>;
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
export const ProposalDetailFragmentDoc = new TypedDocumentString(`
    fragment ProposalDetail on SupportProposal {
  ...ProposalRow
  note
  wantedFrom
  recordedAt
  household {
    id
    code
    class
    version
    place {
      id
      name
    }
    assignments {
      id
      state
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  measure {
    ...MeasureChoice
  }
  legs {
    quantity
    pledge {
      ...PledgeChoice
    }
  }
  decision {
    id
    outcome
    asOf
    reasons {
      ...ReasonParts
    }
  }
  appraisals {
    recordedAt
    effectiveOn
    recordedBy
    note
    items {
      item
      isMet
      note
    }
  }
  steps {
    step
    toState
    effectiveOn
    recordedAt
    recordedBy
    reason
  }
  assignment {
    id
    state
    effectiveOn
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
}
fragment ProposalRow on SupportProposal {
  id
  state
  stateSince
  waitingDays
  itemKind
  version
  household {
    id
    headName
    place {
      id
      name
    }
  }
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
  nextSteps {
    step
    toState
    wantsReason
    clause
    quote
  }
}`, {"fragmentName":"ProposalDetail"}) as unknown as TypedDocumentString<ProposalDetailFragment, unknown>;
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
export const ApiKeyPartsFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyParts on ApiKey {
  id
  name
  prefix
  scopes
  state
  expiresAt
  lastUsedAt
  version
  place {
    id
    name
  }
}
    `, {"fragmentName":"ApiKeyParts"}) as unknown as TypedDocumentString<ApiKeyPartsFragment, unknown>;
export const AssignOptionsDocument = {"__meta__":{"hash":"sha256:b99c4ebf84d329c2f4dcd719fe788f812521815a0ace93ebfc07118f77a1acc9"}} as unknown as TypedDocumentString<AssignOptionsQuery, AssignOptionsQueryVariables>;
export const AssignSupportDocument = {"__meta__":{"hash":"sha256:d92143654b6a83a44abe4f21ca7dab192599a04e2bc8f041363ef3847ff9a2e8"}} as unknown as TypedDocumentString<AssignSupportMutation, AssignSupportMutationVariables>;
export const CancelSupportDocument = {"__meta__":{"hash":"sha256:af46389eb60fe16dfdd92d6172498ae278f11e5dc7069a16779aa30a66bac5aa"}} as unknown as TypedDocumentString<CancelSupportMutation, CancelSupportMutationVariables>;
export const AssignmentGridDocument = {"__meta__":{"hash":"sha256:bd090ce35f071e9809d2cdd02820e727f207c3a8137ecb5d5559c488fe565d5a"}} as unknown as TypedDocumentString<AssignmentGridQuery, AssignmentGridQueryVariables>;
export const RecordHandingOverDocument = {"__meta__":{"hash":"sha256:71c1f69e1e820194df7fc52b9ecfb02bb773d7e1225beaf3295f16e0367489a1"}} as unknown as TypedDocumentString<RecordHandingOverMutation, RecordHandingOverMutationVariables>;
export const RecordUseCheckDocument = {"__meta__":{"hash":"sha256:bda4e29afde4c2bc2d05511a8d7a10cd087ace09a08dd99c10b315630b04905d"}} as unknown as TypedDocumentString<RecordUseCheckMutation, RecordUseCheckMutationVariables>;
export const DisbursementsDocument = {"__meta__":{"hash":"sha256:68b4876ecb999a0a46a7ee96ea4719301679d900533f372d61872b419b1167f7"}} as unknown as TypedDocumentString<DisbursementsQuery, DisbursementsQueryVariables>;
export const DisbursementBatchDocument = {"__meta__":{"hash":"sha256:770bee67912ba52af000e8dd3623ea0e00865fa99f90efd9c174254715e9e7c5"}} as unknown as TypedDocumentString<DisbursementBatchQuery, DisbursementBatchQueryVariables>;
export const CreateDisbursementBatchDocument = {"__meta__":{"hash":"sha256:8240b28da106afdbbad58ec96f427bbb3c3085e29da869cb5758ef298e77a413"}} as unknown as TypedDocumentString<CreateDisbursementBatchMutation, CreateDisbursementBatchMutationVariables>;
export const SubmitDisbursementBatchDocument = {"__meta__":{"hash":"sha256:a03bc7c85fd320bf4b1b646c3a023ed43b03623c44a7815be8ddbf6742e7befc"}} as unknown as TypedDocumentString<SubmitDisbursementBatchMutation, SubmitDisbursementBatchMutationVariables>;
export const ApproveDisbursementBatchDocument = {"__meta__":{"hash":"sha256:189f4eac1b9104e26821f6bd644be75edb33890283bc2df08910fb7cc73fe7a6"}} as unknown as TypedDocumentString<ApproveDisbursementBatchMutation, ApproveDisbursementBatchMutationVariables>;
export const ReturnDisbursementBatchDocument = {"__meta__":{"hash":"sha256:fe5dac0c84912477d4a5268f5d8ae8af4568dc3960b77612606866db54d7c061"}} as unknown as TypedDocumentString<ReturnDisbursementBatchMutation, ReturnDisbursementBatchMutationVariables>;
export const RecordPaymentDocument = {"__meta__":{"hash":"sha256:f93a9d63e9e2c831b3c8772f342f37ba04b55651727e31f3bd5c4515b02dd9bd"}} as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const ReverseDisbursementDocument = {"__meta__":{"hash":"sha256:f2d99f32d8e442330225063376e047a85f4cb2878804218a46d62524339376a3"}} as unknown as TypedDocumentString<ReverseDisbursementMutation, ReverseDisbursementMutationVariables>;
export const ReceiptsDocument = {"__meta__":{"hash":"sha256:5a923e2465f794c4d1eb94da43270e97a24b1aa37249ef126b468933f041d37b"}} as unknown as TypedDocumentString<ReceiptsQuery, ReceiptsQueryVariables>;
export const ReallocationsDocument = {"__meta__":{"hash":"sha256:50e495f36479e4fb290f239bfce5cde85f4614df89a12ce8b857705b4de5fdba"}} as unknown as TypedDocumentString<ReallocationsQuery, ReallocationsQueryVariables>;
export const MoneyOptionsDocument = {"__meta__":{"hash":"sha256:bd5890db87fa42ff8fd87e2fe2a313120589b0c84ab7c1dcb99ecbea3e3e4112"}} as unknown as TypedDocumentString<MoneyOptionsQuery, MoneyOptionsQueryVariables>;
export const RecordReceiptDocument = {"__meta__":{"hash":"sha256:e45856440f4e567b95b4bd5cbfd259b028a55652f33feb656f543a19aa39aea3"}} as unknown as TypedDocumentString<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const ReverseReceiptDocument = {"__meta__":{"hash":"sha256:ce3796afd2e99bdc226f2fd5a6b847239910235ef28d2a46e72df798afb738ba"}} as unknown as TypedDocumentString<ReverseReceiptMutation, ReverseReceiptMutationVariables>;
export const ReallocateFundsDocument = {"__meta__":{"hash":"sha256:834562767bc127e8dbb28439aa44616198bcbdea5ed5049bddbd2707e90ec2f1"}} as unknown as TypedDocumentString<ReallocateFundsMutation, ReallocateFundsMutationVariables>;
export const SourcesDocument = {"__meta__":{"hash":"sha256:af64b9fec85c2978534bc190a208e8cc3fcf8cf0bcba04d654d59336af7c8cfa"}} as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const RevealCitizenNumberDocument = {"__meta__":{"hash":"sha256:65498fc7bc5d021c08bf969ac8e542888b0a1c9238c836c793afe4259944c1e4"}} as unknown as TypedDocumentString<RevealCitizenNumberMutation, RevealCitizenNumberMutationVariables>;
export const HouseholdRecordDocument = {"__meta__":{"hash":"sha256:c894bca276f07ec12dc4f7d9a451a4a919d4eec018dca6b06567d9d17ca120c4"}} as unknown as TypedDocumentString<HouseholdRecordQuery, HouseholdRecordQueryVariables>;
export const SimilarHouseholdsDocument = {"__meta__":{"hash":"sha256:2ae87ef320a6f0814fcb3d4ea7688df360e89ef02944b7fa96284da8bfb57467"}} as unknown as TypedDocumentString<SimilarHouseholdsQuery, SimilarHouseholdsQueryVariables>;
export const WardsDocument = {"__meta__":{"hash":"sha256:8fbd70e64c7aebdec6d3db1f7cbe1b1efcca7587007b84ed8c2def189e2a8189"}} as unknown as TypedDocumentString<WardsQuery, WardsQueryVariables>;
export const ProposalsToSubmitDocument = {"__meta__":{"hash":"sha256:59b2add192650235ae4cf02c5d06ea4744250be413b6841e2bd0a4123b6f0106"}} as unknown as TypedDocumentString<ProposalsToSubmitQuery, ProposalsToSubmitQueryVariables>;
export const SubmitProposalsDocument = {"__meta__":{"hash":"sha256:d3cc86aea1f2aa098201c9091823e4fca834cb8ce935722c475bebeae54d313e"}} as unknown as TypedDocumentString<SubmitProposalsMutation, SubmitProposalsMutationVariables>;
export const CreateHouseholdDocument = {"__meta__":{"hash":"sha256:baa4b5e2f725a235203062d67ca6c0154208c40cdc0f188a2758f024b15e8b7a"}} as unknown as TypedDocumentString<CreateHouseholdMutation, CreateHouseholdMutationVariables>;
export const UpdateHouseholdDocument = {"__meta__":{"hash":"sha256:95af603453f512333f87961200d7345792e3717aa1ab5cfa14b0c95133d2e192"}} as unknown as TypedDocumentString<UpdateHouseholdMutation, UpdateHouseholdMutationVariables>;
export const AddMemberDocument = {"__meta__":{"hash":"sha256:eedec77b46b2734a060db4ea412451c34fee041774d5929c1a0e77e181586442"}} as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const UpdateMemberDocument = {"__meta__":{"hash":"sha256:66e18774d19457ee0157db876fef053a92ada89a1b8a59484e79ee62e08bf2ea"}} as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = {"__meta__":{"hash":"sha256:87ee341f8a291d274f1cb8e0d6dd01e7688dd23992c6111f025cf93ba563bb17"}} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RecordReviewDocument = {"__meta__":{"hash":"sha256:4a66741d1eca28bf155254bca41e4fd51476b3799fec00a750320f171820ade9"}} as unknown as TypedDocumentString<RecordReviewMutation, RecordReviewMutationVariables>;
export const RecordClassificationDecisionDocument = {"__meta__":{"hash":"sha256:b0bf0119f727a57201e71082ba1666578cddea85ca9b9e6a15a0a7631fa33cdf"}} as unknown as TypedDocumentString<RecordClassificationDecisionMutation, RecordClassificationDecisionMutationVariables>;
export const RecordNeedDocument = {"__meta__":{"hash":"sha256:5c2a87a7cfbe68522a7eff35cbf4c306192f4f51900a1999dd0d385811ff1344"}} as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const WithdrawNeedDocument = {"__meta__":{"hash":"sha256:16b41c5b21827bfe7e6fc609965abf10a7ecae7eb91099ced96c97a67a18d03d"}} as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const HouseholdListDocument = {"__meta__":{"hash":"sha256:93c4cb7f15bd5d54536fdafe3d0aa13955e5ffa3a2ddd1ca9e93edbbefb85682"}} as unknown as TypedDocumentString<HouseholdListQuery, HouseholdListQueryVariables>;
export const HouseholdCursorDocument = {"__meta__":{"hash":"sha256:b58f0010686b6016e1b1d5586fea3fe1f81d97f6fecce3801710d95b461f5a48"}} as unknown as TypedDocumentString<HouseholdCursorQuery, HouseholdCursorQueryVariables>;
export const HouseholdsByIdsDocument = {"__meta__":{"hash":"sha256:78eae5d94a126317e47a2d3c8fea82862022d75c1358af7120aa1db10da467d7"}} as unknown as TypedDocumentString<HouseholdsByIdsQuery, HouseholdsByIdsQueryVariables>;
export const EventsDocument = {"__meta__":{"hash":"sha256:04758506ac4f10cbea6fbc45c8070070129e0f98f538bf7e2b2691a8b5f5cd52"}} as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:ba4e416cabc6740c8f791f3468c3092e84b9c9fa4a4697ddbe421a6bf34dfbb0"}} as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const DashboardDocument = {"__meta__":{"hash":"sha256:65ccb0786a597f9960a40494dc4683d80a029d6752512ccd85108a3a7ad051dc"}} as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const DeadlinesDocument = {"__meta__":{"hash":"sha256:009ee8ec0064cb198d69c96af1adb64974a24c5baadbc266eb6b3054d667b452"}} as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const DutiesDocument = {"__meta__":{"hash":"sha256:f0c1a2de79c59c22157926fac82303faabfaab6d5c0e41266f21df2d3863116e"}} as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const DifficultiesDocument = {"__meta__":{"hash":"sha256:3205d6272fd4ef69ce229f5ad2dd803026bac6069a8b8abcb85d665f77cceb3a"}} as unknown as TypedDocumentString<DifficultiesQuery, DifficultiesQueryVariables>;
export const RecordDutyProgressDocument = {"__meta__":{"hash":"sha256:5cb72863ca3f21d0ea0c5f6c19298f3c787674783112719c0b57a31937cfd9f4"}} as unknown as TypedDocumentString<RecordDutyProgressMutation, RecordDutyProgressMutationVariables>;
export const AssignPersonToDutyDocument = {"__meta__":{"hash":"sha256:bd903add077343eea46f6246d50a09de7188762b20a2bb2459b26f1818b43bc2"}} as unknown as TypedDocumentString<AssignPersonToDutyMutation, AssignPersonToDutyMutationVariables>;
export const EndDutyAssignmentDocument = {"__meta__":{"hash":"sha256:5360c7993d97ed9082c98253842ef6d53a3fb2840582ff12b2f0540792d9ed70"}} as unknown as TypedDocumentString<EndDutyAssignmentMutation, EndDutyAssignmentMutationVariables>;
export const RaiseDifficultyDocument = {"__meta__":{"hash":"sha256:8a4a622dbbd4972336081ac23b19536a3bfa787b69c6a1dd114ef8e5c6504d49"}} as unknown as TypedDocumentString<RaiseDifficultyMutation, RaiseDifficultyMutationVariables>;
export const ForwardDifficultyDocument = {"__meta__":{"hash":"sha256:4c5336ff531aa284628cd668ca7e20cc8c488851e6d247e4f176dfcb910284c1"}} as unknown as TypedDocumentString<ForwardDifficultyMutation, ForwardDifficultyMutationVariables>;
export const AnswerDifficultyDocument = {"__meta__":{"hash":"sha256:caf752031810b1be280ee327a699052a9463d8c11b8daba93cd1a231730e8bc3"}} as unknown as TypedDocumentString<AnswerDifficultyMutation, AnswerDifficultyMutationVariables>;
export const CloseDifficultyDocument = {"__meta__":{"hash":"sha256:90cdbe4062a54859836d62703d499287067d6ddad65fe3d6aa3bc236dd0c7268"}} as unknown as TypedDocumentString<CloseDifficultyMutation, CloseDifficultyMutationVariables>;
export const ResponsibilitiesDocument = {"__meta__":{"hash":"sha256:3733cee2ad6abefd47c538577dd40274d5e4d88ae87d7d4aba61b6d0ec9c1af3"}} as unknown as TypedDocumentString<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const SearchPlanDocument = {"__meta__":{"hash":"sha256:6c24d28a865b9e6d48e7ceb8af0e1d1a968d9c42b614926e97017f050849b2ea"}} as unknown as TypedDocumentString<SearchPlanQuery, SearchPlanQueryVariables>;
export const SearchHouseholdsDocument = {"__meta__":{"hash":"sha256:ac289e97b79020c29bb9e6545be4e7fa20758ff32b3c85504a47d748babcc611"}} as unknown as TypedDocumentString<SearchHouseholdsQuery, SearchHouseholdsQueryVariables>;
export const SupportProposalQueueDocument = {"__meta__":{"hash":"sha256:0b16ec7bc5886b73378aa7dd3851256a2cfd6afacbc5b6421eee6307a330cc70"}} as unknown as TypedDocumentString<SupportProposalQueueQuery, SupportProposalQueueQueryVariables>;
export const SupportProposalDocument = {"__meta__":{"hash":"sha256:096e7966c41e7fd0dee8a9cb43ff50fe23a26b2192e2b5aabf6eac1432c38d13"}} as unknown as TypedDocumentString<SupportProposalQuery, SupportProposalQueryVariables>;
export const ProposeSupportDocument = {"__meta__":{"hash":"sha256:6c578d2508570900fb78e734e31827086b691ea0855200bdd80e86bcdd2cdba4"}} as unknown as TypedDocumentString<ProposeSupportMutation, ProposeSupportMutationVariables>;
export const SubmitProposalDocument = {"__meta__":{"hash":"sha256:0fad1ec8f1e9b5c13da092f280765b87e89c41ef6448156cfa69c9a9e3ccb134"}} as unknown as TypedDocumentString<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const ReturnProposalDocument = {"__meta__":{"hash":"sha256:847bdeeaff8a8d6b1d7fa7d2070a04bdbf80278ddb6b71a7987c47fb7ae954e8"}} as unknown as TypedDocumentString<ReturnProposalMutation, ReturnProposalMutationVariables>;
export const RejectProposalDocument = {"__meta__":{"hash":"sha256:20dbecddb0da64b32fc28561b6020ec83097e656f280703f9348afc19ecaf670"}} as unknown as TypedDocumentString<RejectProposalMutation, RejectProposalMutationVariables>;
export const WithdrawProposalDocument = {"__meta__":{"hash":"sha256:1a6430b46851ae5d43e41e15982a27c576be3cbc51380835a940d647bcdc36ae"}} as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const AppraiseProposalDocument = {"__meta__":{"hash":"sha256:8dd4a6ee4e29f2832fc2eabedad44cbb5ce221d504cc7fbc85debdfc641f629b"}} as unknown as TypedDocumentString<AppraiseProposalMutation, AppraiseProposalMutationVariables>;
export const ApproveProposalDocument = {"__meta__":{"hash":"sha256:2bbf6aa67cc3ef5d1d8410f55b7b5220a835fc761b95f5c2c03717469c3f4a53"}} as unknown as TypedDocumentString<ApproveProposalMutation, ApproveProposalMutationVariables>;
export const ApproveProposalsDocument = {"__meta__":{"hash":"sha256:2461ec8b6d15a611b3f0d45ddba9d3a3d4461fd68978f7136b887cf5e83b37fb"}} as unknown as TypedDocumentString<ApproveProposalsMutation, ApproveProposalsMutationVariables>;
export const UsersDocument = {"__meta__":{"hash":"sha256:4d4520bf103fc4b0a2123f5a8b0464c4b04e303d003b82d7b10f88024387553b"}} as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const CreateUserDocument = {"__meta__":{"hash":"sha256:5df3efcc356d97f3709f31e0e830bf2c337cbcdcd2bb9f70a3e8d743d1da3dea"}} as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = {"__meta__":{"hash":"sha256:d47fd5673e00652d8f6a05e9260b17b5bf57781abecf538924b14dc92d5606bd"}} as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const IssueOneTimePasswordDocument = {"__meta__":{"hash":"sha256:461c6bf3d23f8c8561c5f5854eda76bdb2ece3e77bd8a88b154fda9688c60989"}} as unknown as TypedDocumentString<IssueOneTimePasswordMutation, IssueOneTimePasswordMutationVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"sha256:15b59e0b8b58925cbfa8b9494ab5a030ff617d46c8a2d876a75de1233493a963"}} as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"sha256:1b4b8ee0d93a2192d4a83de19cc34a01661e76b1a3b8dad563f9954e3e0ac3b2"}} as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:4e9130908e93178693a5021da83161d206bae825b0aff3b478622c19f9fa7d40"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
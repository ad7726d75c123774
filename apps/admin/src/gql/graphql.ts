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

/** A draft to put in force (thông qua bản kế hoạch). */
export type AdoptPlanRevisionInput = {
  /** Its day; wanted unless it is a dry run. */
  decisionDate?: string | null | undefined;
  /** Number of the decision; wanted unless it is a dry run. */
  decisionNumber?: string | null | undefined;
  /** Tells what would happen, and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** Day from which it holds; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key adopts once. */
  idempotencyKey: string;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** The draft. */
  revision: string;
};

/** What kind of body it is. */
export type AgencyKind =
  /** Authority (cơ quan lãnh đạo, quản lý). */
  | 'AUTHORITY'
  /** Bank (ngân hàng). */
  | 'BANK'
  /** Centre (trung tâm). */
  | 'CENTRE'
  /** Division (phòng chuyên môn). */
  | 'DIVISION'
  /** Fatherland Front (Mặt trận Tổ quốc). */
  | 'FRONT'
  /** Social insurance (bảo hiểm xã hội). */
  | 'INSURANCE'
  /** Mass organisation (đoàn thể). */
  | 'MASS_ORGANISATION'
  /** Another body. */
  | 'OTHER'
  /** People’s Committee of a ward or commune (UBND phường, xã). */
  | 'WARD_PEOPLES_COMMITTEE';

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
  /** A list that was imported, and its undo (một lần nhập danh sách). */
  | 'IMPORT_BATCH'
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

/** One support of a batch. */
export type AssignSupportsItem = {
  /** Day from which it holds; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version of the household that was read. */
  expectedVersion?: number | null | undefined;
  /** The household. */
  household: string;
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

/** In what way a chain of the trail does not hold. */
export type AuditBreakKind =
  /** What stands at the place is not what was sealed there (bị sửa). */
  | 'CHANGED'
  /** Nothing stands at the place any more (bị mất). */
  | 'MISSING';

/** Conditions of the trail; all of them are necessary. */
export type AuditEventWhere = {
  /** Actions of the catalogue, for example support.assign. */
  action?: Array<string> | null | undefined;
  /** The person who did it. */
  actor?: string | null | undefined;
  /** What kinds of things it happened to. */
  aggregate?: Array<AggregateKind> | null | undefined;
  /** First day on which it was recorded, in Vietnam. */
  from?: string | null | undefined;
  /** The one node that it happened to. */
  node?: string | null | undefined;
  /** Last day on which it was recorded, in Vietnam. */
  until?: string | null | undefined;
};

/** Where a bank report stands. */
export type BankReportState =
  /** A draft (bản nháp). */
  | 'DRAFT'
  /** Submitted and locked (đã nộp). */
  | 'SUBMITTED';

/** How a support is no longer as a batch left it. */
export type BatchChangeKind =
  /** Given again it would be worth another amount (mức hỗ trợ đã khác). */
  | 'AMOUNT'
  /** Cancelled since, or changed while it is cancelled (đã hủy). */
  | 'CANCELLED'
  /** Changed in another way (đã thay đổi). */
  | 'CHANGED'
  /** Handed over since (đã bàn giao). */
  | 'HANDED_OVER';

/** What a batch did with a support. */
export type BatchEffect =
  /** Gave it. */
  | 'ASSIGNED'
  /** Took it back. */
  | 'CANCELLED';

/** What a batch did. */
export type BatchKind =
  /** Assigned supports (bố trí hỗ trợ). */
  | 'ASSIGN_SUPPORTS'
  /** Cancelled supports (hủy bố trí hỗ trợ). */
  | 'CANCEL_SUPPORTS'
  /** Cancelled some supports and assigned others (thay đổi bố trí hỗ trợ). */
  | 'CHANGE_SUPPORTS'
  /** Undid another batch (hoàn tác). */
  | 'UNDO';

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

/** One support of a batch to take back. */
export type CancelSupportsItem = {
  /** The support. */
  assignment: string;
  /** Day on which it ends: between its first day and the working date, whichever comes first. The working date unless given. */
  effectiveOn?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
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

/** Supports to take back and supports to give, all or none of them (thay đổi bố trí hỗ trợ). */
export type ChangeSupportsInput = {
  /** Done after the cancellations, in this order; at most 500 of both together. */
  assignments: Array<AssignSupportsItem>;
  /** Done first: what they held is free for the others. */
  cancellations: Array<CancelSupportsItem>;
  /** True: answers what would happen and writes nothing. */
  dryRun?: boolean | null | undefined;
  /** A repeated request with the same key is done once. A dry run leaves it free. */
  idempotencyKey: string;
};

/** A citizen number that is about to be entered. */
export type CheckCitizenNumberInput = {
  /** The whole number, 12 digits (số định danh cá nhân). */
  citizenNumber: string;
  /** The member whose number it is to be, where on record: the own is not taken. */
  member?: string | null | undefined;
};

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

/** The closing of a period. */
export type CloseReportPeriodInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The period. */
  id: string;
  /** Sent again with the same key, it is closed once. */
  idempotencyKey: string;
};

/** What a plan owes. */
export type CommitmentKind =
  /** A duty of bodies (nhiệm vụ). */
  | 'DUTY'
  /** A pledge of sources (đăng ký hỗ trợ). */
  | 'PLEDGE'
  /** A support, loan or general policy (hỗ trợ, chính sách). */
  | 'SUPPORT';

/** What is to be different of an entitlement; left out stays, null clears. */
export type CorrectEntitlementInput = {
  /** Its money, where there is any. */
  amount?: number | null | undefined;
  /** Number of a decision, a list, a receipt. */
  document?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The body that gave it: printed the card, paid the allowance. */
  givenBy?: string | null | undefined;
  /** Day on which it was given. */
  givenOn?: string | null | undefined;
  /** The entitlement. */
  id: string;
  /** The body that listed the receiver. */
  listedBy?: string | null | undefined;
  /** Note. */
  note?: string | null | undefined;
  /** Why. */
  reason: string;
  /** First day on which it no longer holds. */
  validUntil?: string | null | undefined;
  /** True: it was recorded by mistake. */
  withdrawn?: boolean | null | undefined;
};

/** What is to be different of a gift; left out stays, null clears. */
export type CorrectGiftInput = {
  /** Money, where there is any. */
  amount?: number | null | undefined;
  /** Number of the list or receipt. */
  document?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** Day on which it was given; the working date unless told. */
  givenOn?: string | null | undefined;
  /** Who gave it. */
  giver?: GiverInput | null | undefined;
  /** What was given in kind, in words. */
  goods?: string | null | undefined;
  /** The gift. */
  id: string;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** Note. */
  note?: string | null | undefined;
  /** Why. */
  reason: string;
  /** Calendar year in which that Tet falls. */
  year?: number | null | undefined;
};

/** What was recorded wrongly of a handing over; what is left out stays (đính chính bàn giao). */
export type CorrectHandingOverInput = {
  /** The support. */
  assignment: string;
  /** Number of the savings book, where one is given. */
  bookNumber?: string | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** Day. */
  handedOverOn?: string | null | undefined;
  /** Number of the acceptance, where a house is built or repaired. */
  houseAcceptanceNumber?: string | null | undefined;
  /** Why it is corrected. */
  reason: string;
  /** Number of the receipt, for everything else. */
  receiptNumber?: string | null | undefined;
  /** Name of the person who received it. */
  receivedBy?: string | null | undefined;
  /** Number of the list that the receivers signed. */
  signedListNumber?: string | null | undefined;
  /** True: nothing was handed over, it was recorded by mistake. */
  withdrawn?: boolean | null | undefined;
};

/** The correction of a closed period by what the register says now. */
export type CorrectReportPeriodInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The period. */
  id: string;
  /** Sent again with the same key, it is corrected once. */
  idempotencyKey: string;
  /** Why, for example the decision that was recorded late. */
  reason: string;
};

/** What is to be different of a sponsorship; left out stays, null clears. */
export type CorrectSponsorshipInput = {
  /** On what it stands. */
  basis?: string | null | undefined;
  /** What the sponsor gives, in words. */
  content?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The sponsorship. */
  id: string;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** Who sponsors. */
  sponsor?: GiverInput | null | undefined;
  /** First day; the working date unless given. */
  startsOn?: string | null | undefined;
  /** First day on which it no longer runs; null: no end is known. */
  until?: string | null | undefined;
};

/** What was recorded wrongly of a check; what is left out stays (đính chính kết quả kiểm tra). */
export type CorrectUseCheckInput = {
  /** Day. */
  checkedOn?: string | null | undefined;
  /** Version of its support that was read. */
  expectedVersion: number;
  /** What was found, in words; null clears it. */
  finding?: string | null | undefined;
  /** Why it is corrected. */
  reason: string;
  /** What it found. */
  result?: UseCheckResult | null | undefined;
  /** The check. */
  useCheck: string;
  /** True: there was no such check, it was recorded by mistake. */
  withdrawn?: boolean | null | undefined;
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

/** The report that is due on a day, or a correction of it. */
export type CreateBankReportInput = {
  /** Day on which it is due. */
  dueOn: string;
  /** The agency that lends; an officer of it may leave it out. */
  lender?: string | null | undefined;
  /** Wanted for a correction. */
  reason?: string | null | undefined;
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
  /** A repeated request with the same key registers once. */
  idempotencyKey?: string | null | undefined;
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

/** What is decided and corrected of a list, entry by entry or of many at once. */
export type DecideImportEntriesInput = {
  /** What becomes of every entry that the register may have already and of which nobody has decided. Merged is what may be one household alone. */
  duplicates?: ImportDecision | null | undefined;
  /** Single entries; they go before what is decided of many. */
  entries?: Array<ImportEntryInput> | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** The import. */
  import: string;
  /** Every suggestion of these sorts, in the whole list, becomes what the cell says. */
  suggestions?: Array<ImportIssueSortInput> | null | undefined;
};

/** An action that may be handed on. */
export type DelegableAction =
  /** Approving batches of payments (duyệt chi). */
  | 'APPROVE_DISBURSEMENT';

/** How a delegation stands on the working date (tình trạng ủy quyền). */
export type DelegationState =
  /** Somebody ended it (đã chấm dứt). */
  | 'ENDED'
  /** It holds (còn hiệu lực). */
  | 'IN_FORCE'
  /** Its last day is over (hết thời hạn). */
  | 'OVER'
  /** Its days run, but it lets nobody do anything: one of the two is disabled or holds another role (không dùng được). */
  | 'SUSPENDED'
  /** Its first day is still to come (chưa đến hạn). */
  | 'UPCOMING';

/** Conditions of a list of delegations; all of them are necessary. */
export type DelegationWhere = {
  /** Who acts in that place. */
  delegate?: string | null | undefined;
  /** Who hands it on. */
  delegator?: string | null | undefined;
  /** Its days hold this one, and nobody has ended it before. */
  inForceOn?: string | null | undefined;
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
  /** Bodies that raised them; an entry that speaks for several stands for each. */
  raisedBy?: Array<string> | null | undefined;
  /** Where they stand. */
  state?: Array<DifficultyState> | null | undefined;
};

/** Where a batch of payments stands. */
export type DisbursementBatchState =
  /** May be paid (đã duyệt). */
  | 'APPROVED'
  /** Given up by its maker’s side: nothing is paid by it (đã hủy). */
  | 'DISCARDED'
  /** Made, and asks for nothing yet (dự thảo). */
  | 'DRAFT'
  /** Paid (đã chi). */
  | 'PAID'
  /** Came back to its maker with a reason (trả lại). */
  | 'RETURNED'
  /** Waits for the checker (chờ duyệt). */
  | 'SUBMITTED';

/** A step of a batch of payments. */
export type DisbursementBatchStep =
  /** The checker agrees (duyệt). */
  | 'APPROVE'
  /** It is given up: nothing is paid by it (hủy đợt chi). */
  | 'DISCARD'
  /** It is paid (chi). */
  | 'PAY'
  /** It goes back to its maker with a reason (trả lại). */
  | 'RETURN'
  /** Asks for its money (trình duyệt). */
  | 'SUBMIT';

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

/** A draft that is not wanted (hủy bản nháp). */
export type DiscardBankReportInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The draft. */
  id: string;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
};

/** A batch to discard (hủy đợt chi). */
export type DiscardDisbursementBatchInput = {
  /** The batch: a draft, or one that came back. */
  batch: string;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key does it once. */
  idempotencyKey: string;
  /** Why; wanted for one that came back. */
  reason?: string | null | undefined;
};

/** The list to give up. */
export type DiscardImportInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The import. */
  import: string;
};

/** A draft that nobody adopts (hủy dự thảo kế hoạch). */
export type DiscardPlanDraftInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The draft. */
  revision: string;
};

/** A period that was opened by mistake, as with a wrong day (hủy kỳ báo cáo chưa khóa). */
export type DiscardReportPeriodInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The period: one that is open. */
  id: string;
  /** Sent again with the same key, it is discarded once. */
  idempotencyKey: string;
};

/** A plan to keep as a draft (lưu dự thảo kế hoạch). */
export type DraftPlanRevisionInput = {
  /** Its day. */
  basisDate?: string | null | undefined;
  /** Number of the paper on which it stands. */
  basisNumber?: string | null | undefined;
  /** The whole plan as JSON, at most 900 000 characters. */
  document: string;
  /** What it changes, and why. */
  note?: string | null | undefined;
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
  /** Bodies; an entry that speaks for several stands for each. */
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

/** A delegation to end (chấm dứt ủy quyền). */
export type EndDelegationInput = {
  /** The delegation. */
  delegation: string;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key ends it once. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
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

/** A sponsorship that ends. */
export type EndSponsorshipInput = {
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The sponsorship. */
  id: string;
  /** Why. */
  reason: string;
  /** First day on which it no longer runs; the working date unless given. */
  until?: string | null | undefined;
};

/** How a list of entitlements is sorted. */
export type EntitlementOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: EntitlementOrderField;
};

/** By what a list of entitlements is sorted. */
export type EntitlementOrderField =
  /** Day from which it holds. */
  | 'EFFECTIVE_ON'
  /** When it was recorded. */
  | 'RECORDED_AT'
  /** Day on which it ends; what has no end stands behind. */
  | 'VALID_UNTIL';

/** One of several who receive the same (người, hộ được hưởng). */
export type EntitlementReceiverInput = {
  /** The household. */
  household: string;
  /** The member; wanted where the policy is decided for each member. */
  member?: string | null | undefined;
};

/** One of several entitlements to withdraw. */
export type EntitlementToWithdraw = {
  /** Version that was read. */
  expectedVersion: number;
  /** The entitlement. */
  id: string;
};

/** Conditions of a list of entitlements; all of them are necessary. */
export type EntitlementWhere = {
  /** Duties. */
  duty?: Array<string> | null | undefined;
  /** Holds from a day before this one. */
  effectiveBefore?: string | null | undefined;
  /** Holds from this day or later. */
  effectiveFrom?: string | null | undefined;
  /** Has an end, on this day or later. */
  endsFrom?: string | null | undefined;
  /** Has an end, on this day or earlier (sắp hết hạn). */
  endsUntil?: string | null | undefined;
  /** True: given already; false: still to be given. */
  given?: boolean | null | undefined;
  /** One household. */
  household?: string | null | undefined;
  /** Wards of the households. */
  place?: Array<string> | null | undefined;
  /** Codes of general policies. */
  policy?: Array<string> | null | undefined;
  /** Holds on this day. */
  validOn?: string | null | undefined;
  /** True: the withdrawn ones instead of those that hold. */
  withdrawn?: boolean | null | undefined;
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

/** What goes on after an exit. */
export type FollowUpKind =
  /** Loan (Vay vốn). */
  | 'LOAN'
  /** Policy after the exit (Chính sách sau khi thoát). */
  | 'POLICY'
  /** Relapse (Tái cận nghèo, tái nghèo). */
  | 'RELAPSE'
  /** Sponsorship (Nhận đỡ đầu). */
  | 'SPONSORSHIP'
  /** Support in the years after the exit (Hỗ trợ theo năm sau khi thoát). */
  | 'SUPPORT'
  /** Support until an age (Hỗ trợ đến tuổi). */
  | 'SUPPORT_UNTIL_AGE'
  /** Yearly gift (Quà Tết hằng năm). */
  | 'YEARLY_GIFT';

/** How something stands that goes on after an exit. */
export type FollowUpStanding =
  /** Done for the year (Đã thực hiện trong năm). */
  | 'DONE'
  /** To be done (Cần thực hiện). */
  | 'DUE'
  /** Running (Đang thực hiện). */
  | 'RUNNING'
  /** To be reviewed (Cần rà soát). */
  | 'TO_REVIEW';

/** Conditions of the list of what goes on after an exit; all of them are necessary. */
export type FollowUpWhere = {
  /** Of these kinds. */
  kind?: Array<FollowUpKind> | null | undefined;
  /** Wards. */
  place?: Array<string> | null | undefined;
  /** Standing so. */
  standing?: Array<FollowUpStanding> | null | undefined;
  /** Due in this calendar year, or ending in it. */
  year?: number | null | undefined;
};

/** A column of form 3, 1 to 9. */
export type Form3Column =
  /** 3: near-poor that became poor (trở thành hộ nghèo). */
  | 'BECAME_POOR'
  /** 9: near-poor when the period ended (hộ cận nghèo cuối kỳ). */
  | 'END'
  /** 2: exited near-poverty (thoát cận nghèo). */
  | 'EXITED'
  /** 5: poor that became near-poor (hộ nghèo trở thành hộ cận nghèo). */
  | 'FROM_POOR'
  /** 7: newly near-poor (phát sinh mới). */
  | 'NEW'
  /** 4: moved away, or persons who left (giảm khác). */
  | 'OTHER_DECREASE'
  /** 8: came from elsewhere, or persons who joined (tăng khác). */
  | 'OTHER_INCREASE'
  /** 6: relapsed; a higher standard is no relapse (tái cận nghèo). */
  | 'RELAPSED'
  /** 1: near-poor when the period began (hộ cận nghèo đầu kỳ). */
  | 'START';

/** What a figure of form 3 counts. */
export type Form3Unit =
  /** Households (hộ). */
  | 'HOUSEHOLDS'
  /** Persons (nhân khẩu). */
  | 'PERSONS';

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

/** Whether money of a pledge may be moved to another pledge, and why. */
export type FundGivingState =
  /** A fund that is tied to no ward. */
  | 'FREE'
  /** What a body promises is its own to give: it is not moved. */
  | 'NOT_A_FUND'
  /** Funds from which the plan draws together, of wards that it does not name: moved first. */
  | 'POOL_OF_FUNDS'
  /** The ward has near-poor households: its money stays there by the policy of the committee. */
  | 'TIED_TO_WARD'
  /** Fund of a ward without near-poor households: moved first. */
  | 'WARD_WITHOUT_NEAR_POOR';

/** What may be done with a gift that is on record. */
export type GiftStep =
  /** Another one is recorded in its place (đính chính). */
  | 'CORRECT'
  /** It was recorded by mistake (hủy ghi nhận). */
  | 'VOID';

/** Who sponsors or gives: a body of the plan by its id, anybody else by a name. */
export type GiverInput = {
  /** The body of the plan, for AGENCY. */
  agency?: string | null | undefined;
  /** Of what kind. */
  kind: GiverKind;
  /** The name, for an enterprise or a benefactor. */
  name?: string | null | undefined;
};

/** Who sponsors or gives. */
export type GiverKind =
  /** Body that the plan names (Cơ quan, đoàn thể trong Kế hoạch). */
  | 'AGENCY'
  /** Benefactor (Tổ chức, cá nhân hảo tâm). */
  | 'BENEFACTOR'
  /** Enterprise (Doanh nghiệp). */
  | 'ENTERPRISE';

/** The minutes by which the file of a household goes over to the successor of its ward. */
export type HandOverHouseholdInput = {
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** Day of the minutes; the working date unless given. */
  handedOverOn?: string | null | undefined;
  /** The household. */
  household: string;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** What is handed over, one line each. */
  items: Array<string>;
  /** Number of the minutes. */
  minutesNumber: string;
  /** Wanted for a day before the working date, and for a file handed over before. */
  reason?: string | null | undefined;
  /** Who signed, at least one for each side. */
  signers: Array<HandoverSignerInput>;
  /** The ward or commune that receives the file. */
  to: string;
};

/** The document that a handing over needs beside the signed list (chứng từ bàn giao). */
export type HandingOverEvidence =
  /** Number of the savings book (Số sổ tiết kiệm). */
  | 'BOOK_NUMBER'
  /** Acceptance of the house (Biên bản nghiệm thu nhà ở). */
  | 'HOUSE_ACCEPTANCE'
  /** Number of the receipt (Số biên nhận). */
  | 'RECEIPT';

/** For which side somebody signed. */
export type HandoverSide =
  /** The giving side (bên giao). */
  | 'GIVING'
  /** The receiving side (bên nhận). */
  | 'RECEIVING';

/** Who signed the minutes. */
export type HandoverSignerInput = {
  /** Name. */
  name: string;
  /** Position. */
  position: string;
  /** For which side. */
  side: HandoverSide;
};

/** Who stands in the place of a unit or body on a day. */
export type HolderKind =
  /** It ended, and no successor is stated (chưa rõ nơi kế tục). */
  | 'NOT_STATED'
  /** It begins later. */
  | 'NOT_YET'
  /** It exists and holds its own. */
  | 'SAME'
  /** It went over whole: its successor holds (đã có nơi kế tục). */
  | 'SUCCEEDED'
  /** It was split: which part took the matter over follows from no register (chia cho nhiều nơi). */
  | 'UNDETERMINED';

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

/** Conditions of a list of handovers; all of them are necessary. */
export type HouseholdHandoverWhere = {
  /** Wards that gave. */
  from?: Array<string> | null | undefined;
  /** One household that the reader reads. */
  household?: string | null | undefined;
  /** Number of the minutes. */
  minutesNumber?: string | null | undefined;
  /** Wards and communes that received. */
  to?: Array<string> | null | undefined;
};

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

/** Built or repaired in the plan’s year, however it is paid. */
export type HousingWorks =
  /** New build (Xây dựng mới). */
  | 'NEW_BUILD'
  /** Neither builds nor repairs (Không xây dựng, sửa chữa). */
  | 'NONE'
  /** Repair (Sửa chữa). */
  | 'REPAIR';

/** What a cell of a list is to say instead. */
export type ImportCellInput = {
  /** Column, by name. */
  field: string;
  /** Row of the file, from 1. */
  row: number;
  /** What it is to say; left out, the cell is empty. */
  value?: string | null | undefined;
};

/** What is to become of an entry of a list. */
export type ImportDecision =
  /** It is entered anew (đăng ký mới). */
  | 'CREATE'
  /** What it has more is added to one of the register, of which nothing changes (gộp vào hồ sơ đã có). */
  | 'MERGE'
  /** It is left out (bỏ qua). */
  | 'SKIP';

/** What is to become of an entry of a list, and what its cells are to say. */
export type ImportEntryInput = {
  /** What its cells are to say. */
  corrections?: Array<ImportCellInput> | null | undefined;
  /** What is to become of it; left out, it stays as it is. */
  decision?: ImportDecision | null | undefined;
  /** Which entry. */
  position: number;
  /** The household to merge into. */
  target?: string | null | undefined;
};

/** How an entry of a list stands before it is entered. Each is in one state. */
export type ImportEntryState =
  /** It is in the list, or perhaps in the register, already (trùng). */
  | 'DUPLICATE'
  /** It can be entered; warnings do not stop it (hợp lệ). */
  | 'FINE'
  /** Something has to be mended before it can be entered (cần sửa). */
  | 'PROBLEM'
  /** It is left out (bỏ qua). */
  | 'SKIPPED';

/** Issues of one code in one column. */
export type ImportIssueSortInput = {
  /** The code. */
  code: string;
  /** The column, by name. */
  field: string;
};

/** What a list is of. */
export type ImportKind =
  /** Health insurance cards of members (danh sách cấp thẻ BHYT). */
  | 'HEALTH_CARDS'
  /** Households with their members (danh sách hộ). */
  | 'HOUSEHOLDS'
  /** What sources pledge beyond the plan (danh sách đăng ký ủng hộ). */
  | 'PLEDGES'
  /** Money and things that came in for pledges (danh sách tiếp nhận). */
  | 'RECEIPTS';

/** By what an entry may be one of the register. Codes are not asked: they collide in real lists. */
export type ImportMatchedBy =
  /** Somebody has the same citizen number (trùng số định danh). */
  | 'CITIZEN_NUMBER'
  /** The member has the card from the same day (thẻ đã ghi). */
  | 'ENTITLEMENT'
  /** The head has the same name, ward and year of birth (trùng chủ hộ). */
  | 'HEAD'
  /** The same was pledged on the same document (trùng đăng ký). */
  | 'PLEDGE'
  /** The same was received on the same document (trùng chứng từ). */
  | 'RECEIPT';

/** How much an issue of a list weighs. */
export type ImportSeverity =
  /** The entry cannot be entered so (lỗi). */
  | 'ERROR'
  /** Worth a look; it stops nothing (lưu ý). */
  | 'WARNING';

/** How far an import is. */
export type ImportState =
  /** It was given up (đã bỏ). */
  | 'DISCARDED'
  /** It is in the register (đã nhập). */
  | 'DONE'
  /** It is looked through; nothing of it is in the register (đang xem trước). */
  | 'OPEN'
  /** It was taken out of the register again (đã hoàn tác). */
  | 'UNDONE';

/** Who gets a new one-time password. */
export type IssueOneTimePasswordInput = {
  /** The user. */
  user: string;
};

/** What a row of the ledger changes. */
export type LedgerRowKind =
  /** Kept for a support (bố trí). */
  | 'ALLOCATION'
  /** Paid (chi). */
  | 'DISBURSEMENT'
  /** Pledged beyond the plan, with a receipt or by a document of its own (đăng ký thêm). */
  | 'PLEDGE'
  /** Moved between pledges (điều tiết). */
  | 'REALLOCATION'
  /** Received (tiếp nhận). */
  | 'RECEIPT';

/** How a list of rows of a ledger is sorted. */
export type LedgerRowOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: LedgerRowOrderField;
};

/** By what a list of rows of a ledger is sorted. */
export type LedgerRowOrderField =
  /** Day on which it was so. */
  | 'EFFECTIVE_ON'
  /** When they were recorded. */
  | 'RECORDED_AT';

/** Conditions of the rows of a ledger; all of them are necessary. */
export type LedgerRowWhere = {
  /** On this day or later. */
  from?: string | null | undefined;
  /** What they change. */
  kind?: Array<LedgerRowKind> | null | undefined;
  /** On this day or earlier. */
  until?: string | null | undefined;
};

/** Conditions of a list of loans; all of them are necessary. */
export type LoanWhere = {
  /** One household. */
  household?: string | null | undefined;
  /** Codes of loans of the plan. */
  kind?: Array<string> | null | undefined;
  /** True: not paid back in full; false: paid back. */
  open?: boolean | null | undefined;
  /** Wards of the households. */
  place?: Array<string> | null | undefined;
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

/** A stage of money, from the plan to the household. */
export type MoneyStage =
  /** Allocated (đã bố trí). */
  | 'ALLOCATED'
  /** Disbursed (đã chi). */
  | 'DISBURSED'
  /** Planned (dự kiến). */
  | 'PLANNED'
  /** Pledged (đăng ký hỗ trợ). */
  | 'PLEDGED'
  /** Received (đã tiếp nhận). */
  | 'RECEIVED';

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

/** Conditions of a list of open commitments; all of them are necessary. */
export type OpenCommitmentWhere = {
  /** As of which day; the working date unless told. */
  asOf?: string | null | undefined;
  /** True: a body or unit that owes it has ended by the day; false: none has. */
  dissolved?: boolean | null | undefined;
  /** False: the work-list, of which nobody is stated or the basis is not verified. */
  held?: boolean | null | undefined;
  /** Duties, supports, pledges. */
  kind?: Array<CommitmentKind> | null | undefined;
};

/** The days of a period. */
export type OpenReportPeriodInput = {
  /** First day: the day after the period before it. */
  from: string;
  /** Sent again with the same key, it is opened once. */
  idempotencyKey: string;
  /** Last day. */
  to: string;
};

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

/** What a plan would no longer have, although records refer to it. */
export type PlanLossKind =
  /** A body (cơ quan, đơn vị). */
  | 'AGENCY'
  /** An entry of the register of doubtful places, or a reading of it that was ruled (nội dung cần làm rõ). */
  | 'AMBIGUITY'
  /** A duty (nhiệm vụ). */
  | 'DUTY'
  /** A general policy (chính sách chung). */
  | 'GENERAL_POLICY'
  /** A kind of loan (vay vốn). */
  | 'LOAN'
  /** A measure (biện pháp hỗ trợ). */
  | 'MEASURE'
  /** A part of a measure’s rate (phần kinh phí). */
  | 'MEASURE_LEG'
  /** Something else; its name is that of the rule of the database. */
  | 'OTHER'
  /** A ward (địa bàn). */
  | 'PLACE'
  /** A pledge (đăng ký hỗ trợ). */
  | 'PLEDGE'
  /** What a pledge holds: less than is used of it (mức đăng ký hỗ trợ). */
  | 'PLEDGE_QUANTITY'
  /** A source behind a pledge (đơn vị đăng ký). */
  | 'PLEDGE_SOURCE'
  /** A source (nguồn). */
  | 'SOURCE';

/** Where a revision of the plan comes from. */
export type PlanRevisionOrigin =
  /** It came with the system (có sẵn trong hệ thống). */
  | 'BUILT_IN'
  /** The committee drafted it (do Ban chỉ đạo lập). */
  | 'COMMITTEE';

/** Where a revision of the plan stands. */
export type PlanRevisionState =
  /** In force (đang áp dụng). */
  | 'ADOPTED'
  /** Was in force until another one was adopted (đã thay thế). */
  | 'ARCHIVED'
  /** A draft that was not adopted (đã hủy). */
  | 'DISCARDED'
  /** Drafted; nothing follows from it (dự thảo). */
  | 'DRAFT';

/** What refers to something of the plan. */
export type PlanUse =
  /** What came beyond the plan (bổ sung). */
  | 'ADDITION'
  /** Keys of applications (khóa truy cập). */
  | 'API_KEY'
  /** Reports of the bank (báo cáo của ngân hàng). */
  | 'BANK_REPORT'
  /** Decisions of the rules (quyết định đã lưu). */
  | 'DECISION'
  /** Difficulties (khó khăn, vướng mắc). */
  | 'DIFFICULTY'
  /** Batches of payments (đợt chi hỗ trợ). */
  | 'DISBURSEMENT'
  /** Entitlements under general policies (chế độ đã ghi nhận). */
  | 'ENTITLEMENT'
  /** Gifts (quà Tết). */
  | 'GIFT'
  /** Files handed over (bàn giao hồ sơ). */
  | 'HANDOVER'
  /** Households (hộ). */
  | 'HOUSEHOLD'
  /** Loans (khoản vay). */
  | 'LOAN'
  /** Other records (ghi nhận khác). */
  | 'OTHER'
  /** Accounts and people who carry duties (người dùng, người thực hiện). */
  | 'PERSON'
  /** Progress of duties (tiến độ nhiệm vụ). */
  | 'PROGRESS'
  /** Proposals (phương án đề xuất). */
  | 'PROPOSAL'
  /** Moves between pledges (điều tiết). */
  | 'REALLOCATION'
  /** Receipts (khoản tiếp nhận). */
  | 'RECEIPT'
  /** Rulings of the committee (kết luận). */
  | 'RULING'
  /** Sponsorships (nhận đỡ đầu). */
  | 'SPONSORSHIP'
  /** Successions (đơn vị kế thừa). */
  | 'SUCCESSION'
  /** Supports (hỗ trợ đã bố trí). */
  | 'SUPPORT';

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

/** One of the proposals to withdraw. */
export type ProposalToWithdraw = {
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

/** Supports to propose together: all of them or none (lập nhiều phương án cùng lúc). */
export type ProposeSupportsInput = {
  /** True: answers what would happen and writes nothing. */
  dryRun?: boolean | null | undefined;
  /** A repeated request with the same key is done once. A dry run leaves it free. */
  idempotencyKey: string;
  /** At most 500, begun in this order; all or none. */
  items: Array<ProposeSupportsItem>;
};

/** One of several supports to propose. */
export type ProposeSupportsItem = {
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

/** Conditions of a list of receipts; all of them are necessary. */
export type ReceiptWhere = {
  /** How it came. */
  channel?: Array<ReceiptChannel> | null | undefined;
  /** Codes of measures. */
  measure?: Array<string> | null | undefined;
  /** Pledges. */
  pledge?: Array<string> | null | undefined;
  /** Came on this day or later. */
  receivedFrom?: string | null | undefined;
  /** Came on this day or earlier. */
  receivedUntil?: string | null | undefined;
  /** True: only those taken back; false: only those that stand. */
  reversed?: boolean | null | undefined;
  /** Sources. */
  source?: Array<string> | null | undefined;
};

/** A body that came after those that the plan names. */
export type RecordAgencyInput = {
  /** The document by which it was set up. */
  basis: string;
  /** English name. */
  englishName: string;
  /** Of what kind. */
  kind: AgencyKind;
  /** Vietnamese name. */
  name: string;
  /** The unit whose body it is; it lives no longer than the unit. */
  place?: string | null | undefined;
  /** First day of its life, where it is known. */
  validFrom?: string | null | undefined;
};

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

/** A delegation to put on record (ghi ủy quyền). */
export type RecordDelegationInput = {
  /** What is handed on. */
  action: DelegableAction;
  /** The paper (văn bản ủy quyền). */
  basisDocument: string;
  /** Who acts in that place. */
  delegate: string;
  /** Who hands it on; oneself unless given, which an administrator may. */
  delegator?: string | null | undefined;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** First day; not before the working date. */
  validFrom: string;
  /** Last day. */
  validUntil: string;
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

/** What a household or member is entitled to under a general policy. */
export type RecordEntitlementInput = {
  /** Its money, where there is any. */
  amount?: number | null | undefined;
  /** Number of a decision, a list, a receipt. */
  document?: string | null | undefined;
  /** Or a duty, where the plan has no rule: legal aid, free check-ups. */
  duty?: string | null | undefined;
  /** Day from which it holds; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** The body that gave it: printed the card, paid the allowance. */
  givenBy?: string | null | undefined;
  /** Day on which it was given. */
  givenOn?: string | null | undefined;
  /** The household. */
  household: string;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** The body that listed the receiver. */
  listedBy?: string | null | undefined;
  /** The member; wanted where the policy is decided for each member. */
  member?: string | null | undefined;
  /** Note. */
  note?: string | null | undefined;
  /** Code of a general policy of the plan. */
  policy?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** The regulation; wanted where the plan leaves it to one. */
  regulation?: string | null | undefined;
  /** First day on which it no longer holds. */
  validUntil?: string | null | undefined;
};

/** The same for many households or members: all of them or none (ghi chính sách cho nhiều hộ, nhiều người). */
export type RecordEntitlementsInput = {
  /** Its money, where there is any. */
  amount?: number | null | undefined;
  /** Number of a decision, a list, a receipt. */
  document?: string | null | undefined;
  /** True: answers what would happen and writes nothing. */
  dryRun?: boolean | null | undefined;
  /** Or a duty, where the plan has no rule: legal aid, free check-ups. */
  duty?: string | null | undefined;
  /** Day from which it holds; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** The body that gave it: printed the card, paid the allowance. */
  givenBy?: string | null | undefined;
  /** Day on which it was given. */
  givenOn?: string | null | undefined;
  /** A repeated request with the same key is done once. A dry run leaves it free. */
  idempotencyKey: string;
  /** The body that listed the receiver. */
  listedBy?: string | null | undefined;
  /** Note. */
  note?: string | null | undefined;
  /** Code of a general policy of the plan. */
  policy?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** At most 500, recorded in this order; all or none. */
  receivers: Array<EntitlementReceiverInput>;
  /** The regulation; wanted where the plan leaves it to one. */
  regulation?: string | null | undefined;
  /** First day on which it no longer holds. */
  validUntil?: string | null | undefined;
};

/** A gift at Tet, in money or in kind. */
export type RecordGiftInput = {
  /** Money, where there is any. */
  amount?: number | null | undefined;
  /** Number of the list or receipt. */
  document?: string | null | undefined;
  /** Day on which it was given; the working date unless told. */
  givenOn?: string | null | undefined;
  /** Who gave it. */
  giver: GiverInput;
  /** What was given in kind, in words. */
  goods?: string | null | undefined;
  /** The household. */
  household: string;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** Note. */
  note?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** Calendar year in which that Tet falls. */
  year: number;
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

/** A loan of the plan to a household or a member. */
export type RecordLoanInput = {
  /** What was lent. */
  amount: number;
  /** Number of the contract. */
  document?: string | null | undefined;
  /** Day on which it was lent; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** The household. */
  household: string;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** Code of a loan of the plan, for example HOUSING_LOAN. */
  kind: string;
  /** The member; wanted for a loan of a student. */
  member?: string | null | undefined;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** The regulation; wanted where the plan leaves it to one. */
  regulation?: string | null | undefined;
  /** Term in months. */
  termMonths: number;
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

/** What a source pledges beyond the plan, before anything of it comes (ghi nhận đăng ký hỗ trợ). */
export type RecordPledgeInput = {
  /** Number of the document (số văn bản). */
  documentNumber: string;
  /** Who will give it. */
  giver?: string | null | undefined;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** The pledge that grows by it. */
  pledge: string;
  /** Day on which it was pledged; the working date unless given. */
  pledgedOn?: string | null | undefined;
  /** Whole units of the pledge. */
  quantity: number;
  /** Why the day lies in the past, where it does. */
  reason?: string | null | undefined;
  /** Who pledges, of those who stand behind the pledge. */
  source: string;
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

/** What was paid back of a loan, or the taking back of a repayment. */
export type RecordRepaymentInput = {
  /** What was paid back. */
  amount: number;
  /** Number of the receipt. */
  document?: string | null | undefined;
  /** Day of the payment; the working date unless given. */
  effectiveOn?: string | null | undefined;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** The loan. */
  loan: string;
  /** Wanted for a day before the working date, and for taking back. */
  reason?: string | null | undefined;
  /** Key of a repayment that was recorded by mistake: it is taken back as a whole. */
  reverses?: string | null | undefined;
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

/** What followed the scores of a review; left out stays, null clears. */
export type RecordReviewProcedureInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The review. */
  id: string;
  /** Day on which the result was posted for everybody to see (niêm yết công khai). */
  listedOn?: string | null | undefined;
  /** Number of its minutes. */
  meetingDocument?: string | null | undefined;
  /** Day of the residents’ meeting (họp dân). */
  meetingOn?: string | null | undefined;
};

/** Who sponsors whom. */
export type RecordSponsorshipInput = {
  /** On what it stands: a review, a decision, minutes. */
  basis: string;
  /** What the sponsor gives, in words. */
  content?: string | null | undefined;
  /** The household. */
  household: string;
  /** A repeated request with the same key records once. */
  idempotencyKey: string;
  /** The child or elderly person. */
  member: string;
  /** Wanted for a first day before the working date. */
  reason?: string | null | undefined;
  /** Who sponsors. */
  sponsor: GiverInput;
  /** First day; the working date unless given. */
  startsOn?: string | null | undefined;
  /** First day on which it no longer runs; null: no end is known. */
  until?: string | null | undefined;
};

/** Who came after a unit or a body, from a day on and by a document. */
export type RecordSuccessionInput = {
  /** The document. */
  basis: string;
  /** The unit or body. */
  from: string;
  /** Unit or body. */
  kind: SuccessionKind;
  /** First day on which the successors hold. */
  on: string;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** Whole or part. */
  scope: SuccessionScope;
  /** All successors of the day: one for the whole or a part, several for parts. */
  to: Array<string>;
  /** True when somebody has read the document itself. */
  verified: boolean;
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

/** A file that is to be removed (gỡ tài liệu kèm theo). */
export type RemoveAttachmentInput = {
  /** The file. */
  attachment: string;
  /** Why. */
  reason: string;
};

/** A member that leaves the household. */
export type RemoveMemberInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The member. */
  id: string;
  /** Why. */
  reason: string;
};

/** How the money of the plan is cut. */
export type ReportCut =
  /** By the agency that leads the measure (cơ quan chủ trì). */
  | 'AGENCY'
  /** By measure (nội dung hỗ trợ). */
  | 'MEASURE'
  /** By source (nguồn huy động). */
  | 'SOURCE'
  /** By ward (phường). */
  | 'WARD'
  /** By year (năm). */
  | 'YEAR';

/** Where a period stands. */
export type ReportPeriodState =
  /** Closed: its figures stay (đã khóa số liệu). */
  | 'CLOSED'
  /** Open: its figures follow the register (đang mở). */
  | 'OPEN';

/** The line of a report; nothing asked: all of them. */
export type ReportRowWhere = {
  /** The leading agency. */
  agency?: string | null | undefined;
  /** The measure. */
  measure?: string | null | undefined;
  /** The line of what is not stated, in a way to cut. */
  notStated?: ReportCut | null | undefined;
  /** The source. */
  source?: string | null | undefined;
  /** The ward. */
  ward?: string | null | undefined;
  /** The year. */
  year?: number | null | undefined;
};

/** What is doubtful or silent in the plan’s division of work. */
export type ResponsibilityFindingCode =
  /** A fund without a keeper. */
  | 'FUND_WITHOUT_KEEPER'
  /** A giver without a duty (đơn vị hỗ trợ chưa được giao nhiệm vụ). */
  | 'GIVER_WITHOUT_DUTY'
  /** A list forgets a group that another one names. */
  | 'GROUP_MISSING_FROM_LIST'
  /** No duty on the measure in particular. */
  | 'MEASURE_WITHOUT_DUTY'
  /** Several bodies and no lead (chưa nêu đơn vị chủ trì). */
  | 'MEASURE_WITHOUT_LEAD'
  /** Two bodies are to list or do the same (trùng lặp). */
  | 'OVERLAPPING_LISTS'
  /** A partner without a duty of its own. */
  | 'PARTNER_WITHOUT_DUTY'
  /** A report without a day or interval. */
  | 'UNDATED_REPORT';

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

/** What was pledged by a document of its own, to take back (rút đăng ký hỗ trợ). */
export type ReversePledgeInput = {
  /** A repeated request with the same key reverses once. */
  idempotencyKey: string;
  /** What was pledged. */
  ownPledge: string;
  /** Why. */
  reason: string;
};

/** A move between pledges to take back (hủy điều tiết quỹ). */
export type ReverseReallocationInput = {
  /** A repeated request with the same key reverses once. */
  idempotencyKey: string;
  /** The move. */
  reallocation: string;
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

/** How far a review has come. */
export type ReviewState =
  /** The chairman has decided (đã có quyết định). */
  | 'DECIDED'
  /** The result is posted for everybody to see (đã niêm yết). */
  | 'LISTED'
  /** The residents have met (đã họp dân). */
  | 'MEETING_HELD'
  /** Scored; the residents have not met yet (đã chấm điểm). */
  | 'SCORED';

/** Conditions of a list of reviews; all of them are necessary. */
export type ReviewWhere = {
  /** One household. */
  household?: string | null | undefined;
  /** Yearly or monthly ones. */
  kind?: Array<ReviewKind> | null | undefined;
  /** Wards of the households. */
  place?: Array<string> | null | undefined;
  /** Reviewed before this day. */
  reviewedBefore?: string | null | undefined;
  /** Reviewed on this day or later. */
  reviewedFrom?: string | null | undefined;
  /** How far they have come. */
  state?: Array<ReviewState> | null | undefined;
};

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

/** How the committee reads a doubtful place of the plan. */
export type RuleAmbiguityInput = {
  /** The document on which it stands. */
  basis: string;
  /** Name of the entry of the register. */
  code: string;
  /** Name of one of its readings. */
  reading: string;
  /** Wanted for a day before the working date. */
  reason?: string | null | undefined;
  /** Day of the ruling; the working date unless given. */
  ruledOn?: string | null | undefined;
};

/** The list to enter. */
export type RunImportInput = {
  /** Answers what would happen and writes nothing. */
  dryRun?: boolean | null | undefined;
  /** Version that was read. */
  expectedVersion: number;
  /** The import. */
  import: string;
};

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

/** A part of a year as the plan splits it (học kỳ); 2025 and 1 are term II of the school year 2024–2025. */
export type SchoolTermInput = {
  /** 1, 2 …: which part of it. */
  term: number;
  /** The year of the calendar. */
  year: number;
};

/** The day on which the committee works. */
export type SetWorkingDateInput = {
  /** Null: today in Asia/Ho_Chi_Minh. */
  date?: string | null | undefined;
};

/** Sex of a person. */
export type Sex =
  /** Female (Nữ). */
  | 'FEMALE'
  /** Male (Nam). */
  | 'MALE';

/** How a sponsorship stands on record. */
export type SponsorshipState =
  /** It was ended (đã kết thúc). */
  | 'ENDED'
  /** It was not ended; it may have an end that was agreed (đang đỡ đầu). */
  | 'RUNNING'
  /** It was recorded by mistake, or another one stands in its place (đã hủy ghi nhận). */
  | 'VOIDED';

/** What may be done with a sponsorship that is on record. */
export type SponsorshipStep =
  /** Another one is recorded in its place (đính chính). */
  | 'CORRECT'
  /** It no longer runs from a day on (kết thúc đỡ đầu). */
  | 'END'
  /** It was recorded by mistake (hủy ghi nhận). */
  | 'VOID';

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

/** The submission of a draft. */
export type SubmitBankReportInput = {
  /** Number of the report as it is sent. */
  document?: string | null | undefined;
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The draft. */
  id: string;
};

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

/** What is succeeded. */
export type SuccessionKind =
  /** A body (cơ quan, đơn vị). */
  | 'AGENCY'
  /** An administrative unit (địa bàn). */
  | 'PLACE';

/** How much went over. */
export type SuccessionScope =
  /** A part (một phần). */
  | 'PART'
  /** The whole (toàn bộ). */
  | 'WHOLE';

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

/** A batch to undo as a whole (hoàn tác). */
export type UndoBatchInput = {
  /** The batch. */
  batch: string;
  /** Version that was read. */
  expectedVersion: number;
  /** A repeated request with the same key undoes once. */
  idempotencyKey: string;
  /** Why. Needed where giving a cancelled support again goes beyond the planned quantity. */
  reason?: string | null | undefined;
};

/** The import to undo. */
export type UndoImportInput = {
  /** Version that was read. */
  expectedVersion: number;
  /** The import. */
  import: string;
  /** Why. */
  reason: string;
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

/** What was recorded by mistake. */
export type VoidGiftInput = {
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** What is voided. */
  id: string;
  /** Why. */
  reason: string;
};

/** What was recorded by mistake. */
export type VoidSponsorshipInput = {
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** What is voided. */
  id: string;
  /** Why. */
  reason: string;
};

/** Entitlements that were recorded by mistake: all of them or none are withdrawn (rút nhiều lượt ghi). */
export type WithdrawEntitlementsInput = {
  /** True: answers what would happen and writes nothing. */
  dryRun?: boolean | null | undefined;
  /** A repeated request with the same key is done once. A dry run leaves it free. */
  idempotencyKey: string;
  /** At most 500; all or none. */
  items: Array<EntitlementToWithdraw>;
  /** Why. */
  reason: string;
};

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

/** Proposals to withdraw together: all of them or none (rút nhiều phương án). */
export type WithdrawProposalsInput = {
  /** 1 … 100 proposals, each once. */
  proposals: Array<ProposalToWithdraw>;
  /** Why all of them are withdrawn. */
  reason: string;
};

/** A succession that was recorded by mistake. */
export type WithdrawSuccessionInput = {
  /** Version that was read. */
  expectedVersion?: number | null | undefined;
  /** The succession. */
  id: string;
  /** Why. */
  reason: string;
};

export type BodyHolderPartsFragment = { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: { vi: string, en: string } }>, paths: Array<{ verified: boolean, holder: { id: string, name: { vi: string, en: string } } }> };

export type BodyRowFragment = { id: string, slug: string, kind: string, section: number | null, validFrom: IsoDate | null, validTo: IsoDate | null, name: { vi: string, en: string }, place: { id: string, name: string, kind: PlaceKind } | null, holder: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: { vi: string, en: string } }>, paths: Array<{ verified: boolean, holder: { id: string, name: { vi: string, en: string } } }> }, area: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: string, kind: PlaceKind }>, paths: Array<{ verified: boolean, holder: { id: string, name: string, kind: PlaceKind } }> } | null, successions: Array<{ from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } }> };

export type AgenciesQueryVariables = Exact<{
  on: string;
}>;


export type AgenciesQuery = { agencies: Array<{ id: string, slug: string, kind: string, section: number | null, validFrom: IsoDate | null, validTo: IsoDate | null, name: { vi: string, en: string }, place: { id: string, name: string, kind: PlaceKind } | null, holder: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: { vi: string, en: string } }>, paths: Array<{ verified: boolean, holder: { id: string, name: { vi: string, en: string } } }> }, area: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: string, kind: PlaceKind }>, paths: Array<{ verified: boolean, holder: { id: string, name: string, kind: PlaceKind } }> } | null, successions: Array<{ from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } }> }>, places: Array<{ id: string, name: string, kind: PlaceKind, validFrom: IsoDate | null, validTo: IsoDate | null }> };

export type CommitmentRowFragment = { kind: CommitmentKind, subject: string, until: IsoDate | null, isHeld: boolean, households: number | null, name: { vi: string, en: string }, citation: { clause: string, quote: string }, parties: Array<{ slug: string, name: { vi: string, en: string }, body: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: { vi: string, en: string } }>, paths: Array<{ verified: boolean, holder: { id: string, name: { vi: string, en: string } } }> } | null, area: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: string, kind: PlaceKind }>, paths: Array<{ verified: boolean, holder: { id: string, name: string, kind: PlaceKind } }> } | null }> };

export type OpenCommitmentsQueryVariables = Exact<{
  where?: OpenCommitmentWhere | null | undefined;
}>;


export type OpenCommitmentsQuery = { openCommitments: { totalCount: number, heldCount: number, notHeldCount: number, nodes: Array<{ kind: CommitmentKind, subject: string, until: IsoDate | null, isHeld: boolean, households: number | null, name: { vi: string, en: string }, citation: { clause: string, quote: string }, parties: Array<{ slug: string, name: { vi: string, en: string }, body: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: { vi: string, en: string } }>, paths: Array<{ verified: boolean, holder: { id: string, name: { vi: string, en: string } } }> } | null, area: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: string, kind: PlaceKind }>, paths: Array<{ verified: boolean, holder: { id: string, name: string, kind: PlaceKind } }> } | null }> }> } };

export type RecordAgencyMutationVariables = Exact<{
  input: RecordAgencyInput;
}>;


export type RecordAgencyMutation = { recordAgency:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RecordAgencySuccess' }
   };

export type PlanDocumentQueryVariables = Exact<{
  id: string;
}>;


export type PlanDocumentQuery = { node:
    | { __typename: 'Agency', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'BankReport', id: string }
    | { __typename: 'ChangeBatch', id: string }
    | { __typename: 'ClassificationDecision', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'Delegation', id: string }
    | { __typename: 'Difficulty', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'DisbursementBatch', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'DutyPerson', id: string }
    | { __typename: 'DutyProgress', id: string }
    | { __typename: 'Entitlement', id: string }
    | { __typename: 'FundingSource', id: string }
    | { __typename: 'Gift', id: string }
    | { __typename: 'Household', id: string }
    | { __typename: 'HouseholdHandover', id: string }
    | { __typename: 'HouseholdMember', id: string }
    | { __typename: 'HouseholdReview', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Loan', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'OwnPledge', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanRevision', document: string | null, id: string }
    | { __typename: 'Pledge', id: string }
    | { __typename: 'Reallocation', id: string }
    | { __typename: 'Receipt', id: string }
    | { __typename: 'ReportPeriod', id: string }
    | { __typename: 'Sponsorship', id: string }
    | { __typename: 'Succession', id: string }
    | { __typename: 'SupportProposal', id: string }
    | { __typename: 'UseCheck', id: string }
    | { __typename: 'User', id: string }
   | null };

export type TextPartsFragment = { vi: string, en: string };

export type ReasonPartsFragment = { rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } };

export type WarningPartsFragment = { code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } };

type ItemRefusal_AllocationExceededError_Fragment = { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_AlreadyGivenError_Fragment = { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_BatchChangedError_Fragment = { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_BatchNotUndoableError_Fragment = { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_BatchRefusedError_Fragment = { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_BatchTooLargeError_Fragment = { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_ExcludedByError_Fragment = { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } };

type ItemRefusal_FactsMissingError_Fragment = { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_Form3NotBalancedError_Fragment = { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_FundExceededError_Fragment = { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_IdempotencyKeyReusedError_Fragment = { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_IllegalStepError_Fragment = { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_IneligibleError_Fragment = { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } };

type ItemRefusal_NotASuccessorError_Fragment = { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_OutsideWindowError_Fragment = { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_PlanChangedError_Fragment = { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_PlanInUseError_Fragment = { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_PlanLimitExceededError_Fragment = { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_PledgeExceededError_Fragment = { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } };

type ItemRefusal_ProposalsRefusedError_Fragment = { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_ReasonRequiredError_Fragment = { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } };

type ItemRefusal_RegulationRequiredError_Fragment = { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_SamePersonError_Fragment = { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } };

type ItemRefusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } };

export type ItemRefusalFragment =
  | ItemRefusal_AllocationExceededError_Fragment
  | ItemRefusal_AlreadyGivenError_Fragment
  | ItemRefusal_BatchChangedError_Fragment
  | ItemRefusal_BatchNotUndoableError_Fragment
  | ItemRefusal_BatchRefusedError_Fragment
  | ItemRefusal_BatchTooLargeError_Fragment
  | ItemRefusal_ExcludedByError_Fragment
  | ItemRefusal_FactsMissingError_Fragment
  | ItemRefusal_ForbiddenError_Fragment
  | ItemRefusal_Form3NotBalancedError_Fragment
  | ItemRefusal_FundExceededError_Fragment
  | ItemRefusal_IdempotencyKeyReusedError_Fragment
  | ItemRefusal_IllegalStepError_Fragment
  | ItemRefusal_IneligibleError_Fragment
  | ItemRefusal_InvalidInputError_Fragment
  | ItemRefusal_NotASuccessorError_Fragment
  | ItemRefusal_NotFoundError_Fragment
  | ItemRefusal_OutsideWindowError_Fragment
  | ItemRefusal_PlanChangedError_Fragment
  | ItemRefusal_PlanInUseError_Fragment
  | ItemRefusal_PlanLimitExceededError_Fragment
  | ItemRefusal_PledgeExceededError_Fragment
  | ItemRefusal_ProposalsRefusedError_Fragment
  | ItemRefusal_ReasonRequiredError_Fragment
  | ItemRefusal_RegulationRequiredError_Fragment
  | ItemRefusal_SamePersonError_Fragment
  | ItemRefusal_StaleVersionError_Fragment
;

export type LatestChangePartsFragment = { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } };

type Refusal_AllocationExceededError_Fragment = { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_AlreadyGivenError_Fragment = { __typename: 'AlreadyGivenError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } };

type Refusal_BatchChangedError_Fragment = { __typename: 'BatchChangedError', code: ErrorCode, changes: Array<{ index: number, change: BatchChangeKind, assignment: { id: string, household: { id: string, headName: string }, measure: { id: string, name: { vi: string, en: string } } } | null }>, message: { vi: string, en: string } };

type Refusal_BatchNotUndoableError_Fragment = { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_BatchRefusedError_Fragment = { __typename: 'BatchRefusedError', code: ErrorCode, batchRefusals: Array<{ index: number, household: { id: string, headName: string } | null, error:
      | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
      | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
      | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
      | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
      | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
     }>, message: { vi: string, en: string } };

type Refusal_BatchTooLargeError_Fragment = { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_ExcludedByError_Fragment = { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_FactsMissingError_Fragment = { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_Form3NotBalancedError_Fragment = { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_FundExceededError_Fragment = { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IdempotencyKeyReusedError_Fragment = { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IllegalStepError_Fragment = { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IneligibleError_Fragment = { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_NotASuccessorError_Fragment = { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_OutsideWindowError_Fragment = { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_PlanChangedError_Fragment = { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_PlanInUseError_Fragment = { __typename: 'PlanInUseError', code: ErrorCode, losses: Array<{ kind: PlanLossKind, slug: string, name: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_PlanLimitExceededError_Fragment = { __typename: 'PlanLimitExceededError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } };

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
      | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'IneligibleError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'InvalidInputError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'OutsideWindowError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'PledgeExceededError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
      | { __typename: 'StaleVersionError', code: ErrorCode, message: { vi: string, en: string } }
     }>, message: { vi: string, en: string } };

type Refusal_ReasonRequiredError_Fragment = { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } };

type Refusal_RegulationRequiredError_Fragment = { __typename: 'RegulationRequiredError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } };

type Refusal_SamePersonError_Fragment = { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } };

type Refusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } };

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

export type PledgeChoiceFragment = { id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } };

export type MeasureChoiceFragment = { id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, lead: { id: string } | null, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> };

export type AssignOptionsQueryVariables = Exact<{
  household: string;
  on?: string | null | undefined;
}>;


export type AssignOptionsQuery = { household: { id: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string, relation: MemberRelation, birthYear: number | null, birthDate: IsoDate | null, schoolLevel: SchoolLevel | null }>, eligibility: Array<{ measureCode: string, outcome: Outcome, member: { id: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> }> } | null, plan: { id: string, measures: Array<{ id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, lead: { id: string } | null, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }> } };

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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type FactPartsFragment = { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> };

export type GridHouseholdFragment = { id: string, code: string, headName: string, version: number, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, assignments: Array<{ id: string, version: number, state: AssignmentState, itemKind: string | null, effectiveOn: IsoDate, member: { id: string } | null, measure: { code: string }, legs: Array<{ quantity: number, pledge: { id: string } }> }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null };

export type AssignmentGridQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
  on?: string | null | undefined;
}>;


export type AssignmentGridQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, headName: string, version: number, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, assignments: Array<{ id: string, version: number, state: AssignmentState, itemKind: string | null, effectiveOn: IsoDate, member: { id: string } | null, measure: { code: string }, legs: Array<{ quantity: number, pledge: { id: string } }> }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null }> }, wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, revision: { id: string, origin: PlanRevisionOrigin } | null, measures: Array<{ id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, sources: Array<{ id: string, name: { vi: string, en: string } }>, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }>, lead: { id: string } | null, window: { from: IsoDate | null } | null, name: { vi: string, en: string }, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }> }> } };

export type StagedHouseholdsQueryVariables = Exact<{
  first: number;
  where: HouseholdWhere;
}>;


export type StagedHouseholdsQuery = { households: { nodes: Array<{ id: string, code: string, headName: string, version: number, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }> }> } };

export type AssignmentProposalQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
  on: string;
  later: string;
  withLater: boolean;
}>;


export type AssignmentProposalQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headName: string, version: number, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, supports: Array<{ assignment: string, measure: string, member: string | null, effectiveOn: IsoDate }>, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null, later?: { class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null } | null }> }, plan: { id: string, slug: string, revision: { id: string } | null, measures: Array<{ id: string, code: string, window: { from: IsoDate | null } | null, pledges: Array<{ id: string, slug: string, limit: number, used: number | null, received: number | null }> }> } };

export type WhoChangedQueryVariables = Exact<{
  first: number;
  where: HouseholdWhere;
}>;


export type WhoChangedQuery = { households: { nodes: Array<{ id: string, headName: string, version: number, assignments: Array<{ id: string, version: number, state: AssignmentState, recordedAt: string, measure: { id: string, code: string, name: { vi: string, en: string } } }>, history: Array<{ actorName: string, recordedAt: string, summary: { vi: string, en: string } }> }> } };

export type AttachmentPartsFragment = { id: string, name: string, mediaType: string, bytes: number, recordedAt: string, recordedBy: string, url: string | null, removed: { removedOn: IsoDate | null, removedBy: string | null, reason: string | null } | null };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RemoveAttachmentSuccess', attachment: { id: string } }
   };

export type ChangeSupportsMutationVariables = Exact<{
  input: ChangeSupportsInput;
}>;


export type ChangeSupportsMutation = { changeSupports:
    | { __typename: 'BatchRefusedError', code: ErrorCode, batchRefusals: Array<{ index: number, household: { id: string, headName: string } | null, error:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
    | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ChangeSupportsSuccess', batch: { id: string, version: number } | null, items: Array<{ index: number, refusal:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         | null, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }>, pledges: Array<{ limit: number, usedBefore: number, usedAfter: number, left: number, pledge: { id: string, unit: Unit, name: { vi: string, en: string }, measure: { id: string, code: string } } }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type UndoBatchMutationVariables = Exact<{
  input: UndoBatchInput;
}>;


export type UndoBatchMutation = { undoBatch:
    | { __typename: 'BatchChangedError', code: ErrorCode, changes: Array<{ index: number, change: BatchChangeKind, assignment: { id: string, household: { id: string, headName: string }, measure: { id: string, name: { vi: string, en: string } } } | null }>, message: { vi: string, en: string } }
    | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'BatchRefusedError', code: ErrorCode, batchRefusals: Array<{ index: number, household: { id: string, headName: string } | null, error:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
    | { __typename: 'UndoBatchSuccess', batch: { id: string } | null }
   };

export type ChangeBatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ChangeBatchesQuery = { changeBatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: BatchKind, version: number, recordedAt: string, recordedBy: string | null, mayUndo: boolean, items: Array<{ index: number, effect: BatchEffect }>, undoneBy: { id: string, recordedAt: string, recordedBy: string | null } | null }> } };

export type RecordHandingOverMutationVariables = Exact<{
  input: RecordHandingOverInput;
}>;


export type RecordHandingOverMutation = { recordHandingOver:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordHandingOverSuccess', assignment: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type RecordUseCheckMutationVariables = Exact<{
  input: RecordUseCheckInput;
}>;


export type RecordUseCheckMutation = { recordUseCheck:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordUseCheckSuccess', assignment: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type CorrectHandingOverMutationVariables = Exact<{
  input: CorrectHandingOverInput;
}>;


export type CorrectHandingOverMutation = { correctHandingOver:
    | { __typename: 'CorrectHandingOverSuccess', assignment: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type CorrectUseCheckMutationVariables = Exact<{
  input: CorrectUseCheckInput;
}>;


export type CorrectUseCheckMutation = { correctUseCheck:
    | { __typename: 'CorrectUseCheckSuccess', assignment: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type ChangePartsFragment = { field: string, withheld: boolean, label: { vi: string, en: string }, before: { vi: string, en: string } | null, after: { vi: string, en: string } | null };

export type TrailEventFragment = { id: string, action: string, aggregate: AggregateKind, node: string | null, subject: string | null, sequence: number, role: string, actorName: string, requestId: string, recordedAt: string, effectiveOn: IsoDate | null, summary: { vi: string, en: string }, details: Array<{ name: string, label: { vi: string, en: string }, texts: Array<{ vi: string, en: string }> }>, changes: Array<{ field: string, withheld: boolean, label: { vi: string, en: string }, before: { vi: string, en: string } | null, after: { vi: string, en: string } | null }> | null };

export type AuditTrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AuditEventWhere | null | undefined;
}>;


export type AuditTrailQuery = { auditActors: Array<{ id: string, name: string }>, auditEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, action: string, aggregate: AggregateKind, node: string | null, subject: string | null, sequence: number, role: string, actorName: string, requestId: string, recordedAt: string, effectiveOn: IsoDate | null, summary: { vi: string, en: string }, details: Array<{ name: string, label: { vi: string, en: string }, texts: Array<{ vi: string, en: string }> }>, changes: Array<{ field: string, withheld: boolean, label: { vi: string, en: string }, before: { vi: string, en: string } | null, after: { vi: string, en: string } | null }> | null }> } };

export type AuditChainsQueryVariables = Exact<{
  events?: Array<string> | string | null | undefined;
}>;


export type AuditChainsQuery = { auditChains: Array<{ aggregate: AggregateKind, node: string | null, events: number, brokenAt: number | null, lastHash: string }> };

export type BreakEventFragment = { id: string, sequence: number, role: string, actorName: string, subject: string | null, summary: { vi: string, en: string } };

export type AuditTrailCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditTrailCheckQuery = { auditTrailCheck: { checkedAt: string, events: number, chains: number, firstAt: string | null, lastAt: string | null, broken: number, breaks: Array<{ kind: AuditBreakKind, aggregate: AggregateKind, node: string | null, place: number, recordedAt: string, event: { id: string, sequence: number, role: string, actorName: string, subject: string | null, summary: { vi: string, en: string } } | null }> } };

export type BatchRowFragment = { id: string, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, attachmentCount: number, schoolTerm: { year: number, term: number, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } };

export type DisbursementsQueryVariables = Exact<{
  where?: DisbursementBatchWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisbursementsQuery = { wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, measures: Array<{ id: string, code: string, lead: { id: string } | null, name: { vi: string, en: string }, schoolTerms: Array<{ year: number, term: number, name: { vi: string, en: string } }>, pledges: Array<{ id: string, sources: Array<{ id: string, keeper: { id: string } | null }> }> }> }, disbursementBatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, attachmentCount: number, schoolTerm: { year: number, term: number, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } }> } };

export type BatchLineFragment = { leg: string | null, amount: Vnd | null, units: number | null, recipient: string | null, assignment: { id: string, household: { id: string, headName: string, place: { id: string, name: string } }, member: { id: string, fullName: string } | null, measure: { id: string, legs: Array<{ code: string, name: { vi: string, en: string } }> } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } };

export type BatchDetailFragment = { amountInWords: string, nextSteps: Array<DisbursementBatchStep>, mayAddAttachment: boolean, attachmentBytes: number, returnReason: string | null, discardedOn: IsoDate | null, discarderName: string | null, discardReason: string | null, id: string, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, attachmentCount: number, attachments: Array<{ id: string, name: string, mediaType: string, bytes: number, recordedAt: string, recordedBy: string, url: string | null, removed: { removedOn: IsoDate | null, removedBy: string | null, reason: string | null } | null }>, delegation: { id: string, delegatorName: string, basisDocument: string } | null, lines: Array<{ leg: string | null, amount: Vnd | null, units: number | null, recipient: string | null, assignment: { id: string, household: { id: string, headName: string, place: { id: string, name: string } }, member: { id: string, fullName: string } | null, measure: { id: string, legs: Array<{ code: string, name: { vi: string, en: string } }> } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }>, schoolTerm: { year: number, term: number, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } };

export type DisbursementBatchQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
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
    | { id: string }
    | { id: string, amountInWords: string, nextSteps: Array<DisbursementBatchStep>, mayAddAttachment: boolean, attachmentBytes: number, returnReason: string | null, discardedOn: IsoDate | null, discarderName: string | null, discardReason: string | null, state: DisbursementBatchState, total: Vnd, lineCount: number, makerName: string, checkerName: string | null, documentNumber: string | null, paidOn: IsoDate | null, recordedAt: string, version: number, attachmentCount: number, attachments: Array<{ id: string, name: string, mediaType: string, bytes: number, recordedAt: string, recordedBy: string, url: string | null, removed: { removedOn: IsoDate | null, removedBy: string | null, reason: string | null } | null }>, delegation: { id: string, delegatorName: string, basisDocument: string } | null, lines: Array<{ leg: string | null, amount: Vnd | null, units: number | null, recipient: string | null, assignment: { id: string, household: { id: string, headName: string, place: { id: string, name: string } }, member: { id: string, fullName: string } | null, measure: { id: string, legs: Array<{ code: string, name: { vi: string, en: string } }> } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }>, schoolTerm: { year: number, term: number, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, measure: { id: string, code: string, clause: string, name: { vi: string, en: string } } }
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
   | null, disbursements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, amount: Vnd | null, quantity: number, effectiveOn: IsoDate, documentNumber: string, recipient: string | null, reason: string | null, mayReverse: boolean, reverses: { id: string } | null, reversedBy: { id: string } | null, pledge: { id: string, unit: Unit, name: { vi: string, en: string } } }> } };

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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReturnDisbursementBatchSuccess', batch: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type DiscardDisbursementBatchMutationVariables = Exact<{
  input: DiscardDisbursementBatchInput;
}>;


export type DiscardDisbursementBatchMutation = { discardDisbursementBatch:
    | { __typename: 'DiscardDisbursementBatchSuccess', batch: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordPaymentSuccess', batch: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReverseDisbursementSuccess', reversal: { id: string } }
   };

export type GiftRowFragment = { id: string, year: number, givenOn: IsoDate, amount: Vnd | null, goods: string | null, document: string | null, note: string | null, version: number, nextSteps: Array<GiftStep>, giver: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } };

export type SponsorshipRowFragment = { id: string, startsOn: IsoDate, until: IsoDate | null, basis: string, content: string | null, version: number, nextSteps: Array<SponsorshipStep>, sponsor: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } };

export type FollowUpItemFragment = { kind: FollowUpKind, standing: FollowUpStanding, support: string | null, from: IsoDate | null, until: IsoDate | null, dueOn: IsoDate | null, ambiguity: string | null, name: { vi: string, en: string }, text: { vi: string, en: string }, citation: { clause: string, quote: string } | null, member: { id: string, fullName: string } | null, sponsorship: { id: string, startsOn: IsoDate, until: IsoDate | null, basis: string, content: string | null, version: number, nextSteps: Array<SponsorshipStep>, sponsor: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } } | null };

export type FollowUpHouseholdFragment = { lastExitOn: IsoDate, mayRecordGift: boolean, mayRecordSponsorship: boolean, items: Array<{ kind: FollowUpKind, standing: FollowUpStanding, support: string | null, from: IsoDate | null, until: IsoDate | null, dueOn: IsoDate | null, ambiguity: string | null, name: { vi: string, en: string }, text: { vi: string, en: string }, citation: { clause: string, quote: string } | null, member: { id: string, fullName: string } | null, sponsorship: { id: string, startsOn: IsoDate, until: IsoDate | null, basis: string, content: string | null, version: number, nextSteps: Array<SponsorshipStep>, sponsor: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } } | null }>, household: { id: string, code: string, headName: string, place: { id: string, name: string }, gifts: Array<{ id: string, year: number, givenOn: IsoDate, amount: Vnd | null, goods: string | null, document: string | null, note: string | null, version: number, nextSteps: Array<GiftStep>, giver: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } }> } | null };

export type FollowUpsQueryVariables = Exact<{
  where?: FollowUpWhere | null | undefined;
  rows?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpsQuery = { followUps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ kind: FollowUpKind, standing: FollowUpStanding, count: number }>, nodes: Array<{ lastExitOn: IsoDate, mayRecordGift: boolean, mayRecordSponsorship: boolean, items: Array<{ kind: FollowUpKind, standing: FollowUpStanding, support: string | null, from: IsoDate | null, until: IsoDate | null, dueOn: IsoDate | null, ambiguity: string | null, name: { vi: string, en: string }, text: { vi: string, en: string }, citation: { clause: string, quote: string } | null, member: { id: string, fullName: string } | null, sponsorship: { id: string, startsOn: IsoDate, until: IsoDate | null, basis: string, content: string | null, version: number, nextSteps: Array<SponsorshipStep>, sponsor: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } } | null }>, household: { id: string, code: string, headName: string, place: { id: string, name: string }, gifts: Array<{ id: string, year: number, givenOn: IsoDate, amount: Vnd | null, goods: string | null, document: string | null, note: string | null, version: number, nextSteps: Array<GiftStep>, giver: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } }> } | null }> }, wards: Array<{ id: string, name: string, hasEnded: boolean }> };

export type SponsorshipOptionsQueryVariables = Exact<{
  household: string;
}>;


export type SponsorshipOptionsQuery = { household: { id: string, members: Array<{ id: string, fullName: string, birthDate: IsoDate | null, birthYear: number | null }> } | null, plan: { id: string, agencies: Array<{ id: string, name: { vi: string, en: string } }> } };

export type RecordGiftMutationVariables = Exact<{
  input: RecordGiftInput;
}>;


export type RecordGiftMutation = { recordGift:
    | { __typename: 'AlreadyGivenError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordGiftSuccess', warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
   };

export type CorrectGiftMutationVariables = Exact<{
  input: CorrectGiftInput;
}>;


export type CorrectGiftMutation = { correctGift:
    | { __typename: 'AlreadyGivenError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'CorrectGiftSuccess', warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type VoidGiftMutationVariables = Exact<{
  input: VoidGiftInput;
}>;


export type VoidGiftMutation = { voidGift:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
    | { __typename: 'VoidGiftSuccess' }
   };

export type RecordSponsorshipMutationVariables = Exact<{
  input: RecordSponsorshipInput;
}>;


export type RecordSponsorshipMutation = { recordSponsorship:
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordSponsorshipSuccess' }
   };

export type CorrectSponsorshipMutationVariables = Exact<{
  input: CorrectSponsorshipInput;
}>;


export type CorrectSponsorshipMutation = { correctSponsorship:
    | { __typename: 'CorrectSponsorshipSuccess' }
    | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type EndSponsorshipMutationVariables = Exact<{
  input: EndSponsorshipInput;
}>;


export type EndSponsorshipMutation = { endSponsorship:
    | { __typename: 'EndSponsorshipSuccess' }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type VoidSponsorshipMutationVariables = Exact<{
  input: VoidSponsorshipInput;
}>;


export type VoidSponsorshipMutation = { voidSponsorship:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
    | { __typename: 'VoidSponsorshipSuccess' }
   };

export type LedgerEntryFragment = { kind: LedgerRowKind, takesAway: boolean, isReversal: boolean, quantity: number, received: number, amount: Vnd | null, left: number | null, effectiveOn: IsoDate, recordedAt: string, pledge: { id: string, unit: Unit }, receipt: { id: string, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, ownPledge: { id: string, pledgedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, assignment: { id: string, effectiveOn: IsoDate, cancelledOn: IsoDate | null, household: { id: string, headName: string } } | null, disbursement: { id: string, documentNumber: string, household: { id: string, headName: string }, batch: { id: string }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null, reallocation: { id: string, basisDocument: string, from: { id: string, name: { vi: string, en: string } }, to: { id: string, name: { vi: string, en: string } }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null };

export type LedgerPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: LedgerRowKind, takesAway: boolean, isReversal: boolean, quantity: number, received: number, amount: Vnd | null, left: number | null, effectiveOn: IsoDate, recordedAt: string, pledge: { id: string, unit: Unit }, receipt: { id: string, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, ownPledge: { id: string, pledgedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, assignment: { id: string, effectiveOn: IsoDate, cancelledOn: IsoDate | null, household: { id: string, headName: string } } | null, disbursement: { id: string, documentNumber: string, household: { id: string, headName: string }, batch: { id: string }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null, reallocation: { id: string, basisDocument: string, from: { id: string, name: { vi: string, en: string } }, to: { id: string, name: { vi: string, en: string } }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null }> };

export type LedgerPledgeFragment = { isThroughFund: boolean | null, id: string, form: PledgeForm, unit: Unit, money: Vnd | null, partOf: string | null, untilAge: number | null, planned: number, pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, left: number | null, pledgedMoney: Vnd | null, receivedMoney: Vnd | null, usedMoney: Vnd | null, disbursedMoney: Vnd | null, place: { id: string, name: string } | null, measure: { id: string, name: { vi: string, en: string } }, sources: Array<{ kind: string, id: string, keeper: { id: string, name: { vi: string, en: string } } | null, name: { vi: string, en: string } }>, name: { vi: string, en: string }, citation: { clause: string, quote: string } };

export type LedgerSourceFragment = { id: string, kind: string, pledges: Array<{ id: string, form: PledgeForm, unit: Unit, money: Vnd | null, partOf: string | null, untilAge: number | null, planned: number, pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, left: number | null, pledgedMoney: Vnd | null, receivedMoney: Vnd | null, usedMoney: Vnd | null, disbursedMoney: Vnd | null, measure: { id: string, name: { vi: string, en: string } }, name: { vi: string, en: string }, citation: { clause: string, quote: string }, sources: Array<{ id: string, name: { vi: string, en: string } }> }>, name: { vi: string, en: string }, keeper: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, citation: { clause: string, quote: string }, figures: Array<{ unit: Unit, planned: number, pledged: number, received: number, allocated: number, disbursed: number, left: number, pledgedMoney: Vnd | null, receivedMoney: Vnd, allocatedMoney: Vnd, disbursedMoney: Vnd, sources: Array<{ id: string, name: { vi: string, en: string } }> }> | null };

export type LedgerQueryVariables = Exact<{
  id: string;
  where?: LedgerRowWhere | null | undefined;
  orderBy?: LedgerRowOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LedgerQuery = { node:
    | { __typename: 'Agency', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'BankReport', id: string }
    | { __typename: 'ChangeBatch', id: string }
    | { __typename: 'ClassificationDecision', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'Delegation', id: string }
    | { __typename: 'Difficulty', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'DisbursementBatch', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'DutyPerson', id: string }
    | { __typename: 'DutyProgress', id: string }
    | { __typename: 'Entitlement', id: string }
    | { __typename: 'FundingSource', id: string, kind: string, ledger: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: LedgerRowKind, takesAway: boolean, isReversal: boolean, quantity: number, received: number, amount: Vnd | null, left: number | null, effectiveOn: IsoDate, recordedAt: string, pledge: { id: string, unit: Unit }, receipt: { id: string, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, ownPledge: { id: string, pledgedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, assignment: { id: string, effectiveOn: IsoDate, cancelledOn: IsoDate | null, household: { id: string, headName: string } } | null, disbursement: { id: string, documentNumber: string, household: { id: string, headName: string }, batch: { id: string }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null, reallocation: { id: string, basisDocument: string, from: { id: string, name: { vi: string, en: string } }, to: { id: string, name: { vi: string, en: string } }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null }> }, pledges: Array<{ id: string, form: PledgeForm, unit: Unit, money: Vnd | null, partOf: string | null, untilAge: number | null, planned: number, pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, left: number | null, pledgedMoney: Vnd | null, receivedMoney: Vnd | null, usedMoney: Vnd | null, disbursedMoney: Vnd | null, measure: { id: string, name: { vi: string, en: string } }, name: { vi: string, en: string }, citation: { clause: string, quote: string }, sources: Array<{ id: string, name: { vi: string, en: string } }> }>, name: { vi: string, en: string }, keeper: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, citation: { clause: string, quote: string }, figures: Array<{ unit: Unit, planned: number, pledged: number, received: number, allocated: number, disbursed: number, left: number, pledgedMoney: Vnd | null, receivedMoney: Vnd, allocatedMoney: Vnd, disbursedMoney: Vnd, sources: Array<{ id: string, name: { vi: string, en: string } }> }> | null }
    | { __typename: 'Gift', id: string }
    | { __typename: 'Household', id: string }
    | { __typename: 'HouseholdHandover', id: string }
    | { __typename: 'HouseholdMember', id: string }
    | { __typename: 'HouseholdReview', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Loan', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'OwnPledge', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanRevision', id: string }
    | { __typename: 'Pledge', id: string, isThroughFund: boolean | null, form: PledgeForm, unit: Unit, money: Vnd | null, partOf: string | null, untilAge: number | null, planned: number, pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, left: number | null, pledgedMoney: Vnd | null, receivedMoney: Vnd | null, usedMoney: Vnd | null, disbursedMoney: Vnd | null, ledger: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: LedgerRowKind, takesAway: boolean, isReversal: boolean, quantity: number, received: number, amount: Vnd | null, left: number | null, effectiveOn: IsoDate, recordedAt: string, pledge: { id: string, unit: Unit }, receipt: { id: string, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, ownPledge: { id: string, pledgedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, mayReverse: boolean } | null, assignment: { id: string, effectiveOn: IsoDate, cancelledOn: IsoDate | null, household: { id: string, headName: string } } | null, disbursement: { id: string, documentNumber: string, household: { id: string, headName: string }, batch: { id: string }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null, reallocation: { id: string, basisDocument: string, from: { id: string, name: { vi: string, en: string } }, to: { id: string, name: { vi: string, en: string } }, reverses: { id: string, effectiveOn: IsoDate } | null, reversedBy: { effectiveOn: IsoDate } | null } | null }> }, place: { id: string, name: string } | null, measure: { id: string, name: { vi: string, en: string } }, sources: Array<{ kind: string, id: string, keeper: { id: string, name: { vi: string, en: string } } | null, name: { vi: string, en: string } }>, name: { vi: string, en: string }, citation: { clause: string, quote: string } }
    | { __typename: 'Reallocation', id: string }
    | { __typename: 'Receipt', id: string }
    | { __typename: 'ReportPeriod', id: string }
    | { __typename: 'Sponsorship', id: string }
    | { __typename: 'Succession', id: string }
    | { __typename: 'SupportProposal', id: string }
    | { __typename: 'UseCheck', id: string }
    | { __typename: 'User', id: string }
   | null };

export type ReceiptRowFragment = { id: string, channel: ReceiptChannel, quantity: number, amount: Vnd | null, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, reversalReason: string | null, mayReverse: boolean, source: { id: string, name: { vi: string, en: string } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string }, measure: { id: string, name: { vi: string, en: string } } } };

export type ReceiptsQueryVariables = Exact<{
  where?: ReceiptWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReceiptsQuery = { receipts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, channel: ReceiptChannel, quantity: number, amount: Vnd | null, receivedOn: IsoDate, documentNumber: string, giver: string | null, reversedOn: IsoDate | null, reversalReason: string | null, mayReverse: boolean, source: { id: string, name: { vi: string, en: string } }, pledge: { id: string, unit: Unit, name: { vi: string, en: string }, measure: { id: string, name: { vi: string, en: string } } } }> } };

export type ReallocationRowFragment = { id: string, quantity: number, toQuantity: number, received: number, receivedAmount: Vnd, effectiveOn: IsoDate, basisDocument: string, reason: string | null, mayReverse: boolean, reverses: { id: string } | null, reversedBy: { id: string, effectiveOn: IsoDate, reason: string | null } | null, from: { id: string, unit: Unit, name: { vi: string, en: string }, measure: { id: string, name: { vi: string, en: string } } }, to: { id: string, unit: Unit, name: { vi: string, en: string }, measure: { id: string, name: { vi: string, en: string } } } };

export type ReallocationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReallocationsQuery = { reallocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, quantity: number, toQuantity: number, received: number, receivedAmount: Vnd, effectiveOn: IsoDate, basisDocument: string, reason: string | null, mayReverse: boolean, reverses: { id: string } | null, reversedBy: { id: string, effectiveOn: IsoDate, reason: string | null } | null, from: { id: string, unit: Unit, name: { vi: string, en: string }, measure: { id: string, name: { vi: string, en: string } } }, to: { id: string, unit: Unit, name: { vi: string, en: string }, measure: { id: string, name: { vi: string, en: string } } } }> } };

export type MoneyOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyOptionsQuery = { plan: { id: string, measures: Array<{ id: string, code: string, rate: Vnd | null, lead: { id: string } | null, name: { vi: string, en: string }, pledges: Array<{ isThroughFund: boolean | null, id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, untilAge: number | null, planned: number, pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, pledgedMoney: Vnd | null, receivedMoney: Vnd | null, disbursedMoney: Vnd | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string }, sources: Array<{ id: string, kind: string, name: { vi: string, en: string }, keeper: { id: string } | null }>, giving: { state: FundGivingState, ground: { clause: string, quote: string } | null } | null }> }> } };

export type RecordPledgeMutationVariables = Exact<{
  input: RecordPledgeInput;
}>;


export type RecordPledgeMutation = { recordPledge:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordPledgeSuccess', ownPledge: { id: string } }
   };

export type ReversePledgeMutationVariables = Exact<{
  input: ReversePledgeInput;
}>;


export type ReversePledgeMutation = { reversePledge:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReversePledgeSuccess', ownPledge: { id: string } }
   };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { recordReceipt:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReallocateFundsSuccess', reallocation: { id: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
   };

export type ReverseReallocationMutationVariables = Exact<{
  input: ReverseReallocationInput;
}>;


export type ReverseReallocationMutation = { reverseReallocation:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReverseReallocationSuccess', reallocation: { id: string } }
   };

export type PledgeFiguresFragment = { id: string, form: PledgeForm, unit: Unit, money: Vnd | null, partOf: string | null, untilAge: number | null, planned: number, pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, left: number | null, pledgedMoney: Vnd | null, receivedMoney: Vnd | null, usedMoney: Vnd | null, disbursedMoney: Vnd | null, name: { vi: string, en: string }, citation: { clause: string, quote: string }, sources: Array<{ id: string, name: { vi: string, en: string } }> };

export type FundPledgeFragment = { id: string, leg: string | null, giving: { state: FundGivingState, ground: { clause: string, quote: string } | null } | null, place: { id: string, name: string } | null, sources: Array<{ id: string, kind: string, keeper: { id: string } | null }> };

export type SourceFiguresFragment = { id: string, kind: string, name: { vi: string, en: string }, keeper: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, citation: { clause: string, quote: string }, figures: Array<{ unit: Unit, planned: number, pledged: number, received: number, allocated: number, disbursed: number, left: number, pledgedMoney: Vnd | null, receivedMoney: Vnd, allocatedMoney: Vnd, disbursedMoney: Vnd, sources: Array<{ id: string, name: { vi: string, en: string } }> }> | null };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { plan: { id: string, sources: Array<{ id: string, kind: string, name: { vi: string, en: string }, keeper: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, citation: { clause: string, quote: string }, figures: Array<{ unit: Unit, planned: number, pledged: number, received: number, allocated: number, disbursed: number, left: number, pledgedMoney: Vnd | null, receivedMoney: Vnd, allocatedMoney: Vnd, disbursedMoney: Vnd, sources: Array<{ id: string, name: { vi: string, en: string } }> }> | null }>, measures: Array<{ id: string, code: string, name: { vi: string, en: string }, lead: { id: string } | null, pledges: Array<{ id: string, form: PledgeForm, unit: Unit, money: Vnd | null, partOf: string | null, untilAge: number | null, planned: number, pledged: number | null, received: number | null, allocated: number | null, disbursed: number | null, left: number | null, pledgedMoney: Vnd | null, receivedMoney: Vnd | null, usedMoney: Vnd | null, disbursedMoney: Vnd | null, leg: string | null, name: { vi: string, en: string }, citation: { clause: string, quote: string }, sources: Array<{ id: string, kind: string, name: { vi: string, en: string }, keeper: { id: string } | null }>, giving: { state: FundGivingState, ground: { clause: string, quote: string } | null } | null, place: { id: string, name: string } | null }> }> } };

export type EntitlementRowFragment = { id: string, mayCorrect: boolean, policyCode: string | null, dutySlug: string | null, effectiveOn: IsoDate, givenOn: IsoDate | null, validUntil: IsoDate | null, amount: Vnd | null, document: string | null, note: string | null, regulation: string | null, withdrawn: boolean, version: number, policy: { code: string, name: { vi: string, en: string } } | null, dutyText: { vi: string, en: string } | null, ground: { clause: string, quote: string }, listedBy: { id: string, name: { vi: string, en: string } } | null, givenBy: { id: string, name: { vi: string, en: string } } | null, household: { id: string, headName: string, place: { id: string, name: string } } | null, member: { id: string, fullName: string } | null };

export type GeneralPolicyChoiceFragment = { code: string, mayRecord: boolean, clause: string, quote: string, isPerMember: boolean, name: { vi: string, en: string } };

export type EntitlementsQueryVariables = Exact<{
  where?: EntitlementWhere | null | undefined;
  orderBy?: EntitlementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EntitlementsQuery = { wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, generalPolicies: Array<{ code: string, mayRecord: boolean, clause: string, quote: string, isPerMember: boolean, name: { vi: string, en: string } }>, duties: Array<{ id: string, measures: Array<string>, mayRecordEntitlement: boolean }> }, entitlements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, mayCorrect: boolean, policyCode: string | null, dutySlug: string | null, effectiveOn: IsoDate, givenOn: IsoDate | null, validUntil: IsoDate | null, amount: Vnd | null, document: string | null, note: string | null, regulation: string | null, withdrawn: boolean, version: number, policy: { code: string, name: { vi: string, en: string } } | null, dutyText: { vi: string, en: string } | null, ground: { clause: string, quote: string }, listedBy: { id: string, name: { vi: string, en: string } } | null, givenBy: { id: string, name: { vi: string, en: string } } | null, household: { id: string, headName: string, place: { id: string, name: string } } | null, member: { id: string, fullName: string } | null }> } };

export type EntitlementOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type EntitlementOptionsQuery = { plan: { id: string, agencies: Array<{ id: string, name: { vi: string, en: string } }>, duties: Array<{ id: string, measures: Array<string>, mayRecordEntitlement: boolean, text: { vi: string, en: string }, citation: { clause: string, quote: string } }> } };

export type RecordEntitlementMutationVariables = Exact<{
  input: RecordEntitlementInput;
}>;


export type RecordEntitlementMutation = { recordEntitlement:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordEntitlementSuccess', entitlement: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'RegulationRequiredError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
   };

export type CorrectEntitlementMutationVariables = Exact<{
  input: CorrectEntitlementInput;
}>;


export type CorrectEntitlementMutation = { correctEntitlement:
    | { __typename: 'CorrectEntitlementSuccess', entitlement: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type EntitlementCandidateFragment = { id: string, code: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, entitlements: Array<{ id: string, policyCode: string | null, effectiveOn: IsoDate, validUntil: IsoDate | null, member: { id: string } | null }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null };

export type EntitlementCandidatesQueryVariables = Exact<{
  first: number;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
  on?: string | null | undefined;
}>;


export type EntitlementCandidatesQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, entitlements: Array<{ id: string, policyCode: string | null, effectiveOn: IsoDate, validUntil: IsoDate | null, member: { id: string } | null }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null }> }, wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, revision: { id: string, origin: PlanRevisionOrigin } | null, generalPolicies: Array<{ code: string, mayRecord: boolean, clause: string, quote: string, isPerMember: boolean, name: { vi: string, en: string } }>, agencies: Array<{ id: string, name: { vi: string, en: string } }> } };

export type RecordEntitlementsMutationVariables = Exact<{
  input: RecordEntitlementsInput;
}>;


export type RecordEntitlementsMutation = { recordEntitlements:
    | { __typename: 'BatchRefusedError', code: ErrorCode, batchRefusals: Array<{ index: number, household: { id: string, headName: string } | null, error:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
    | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordEntitlementsSuccess', items: Array<{ index: number, entitlement: { id: string, version: number } | null, refusal:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         | null, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }> }
   };

export type WithdrawEntitlementsMutationVariables = Exact<{
  input: WithdrawEntitlementsInput;
}>;


export type WithdrawEntitlementsMutation = { withdrawEntitlements:
    | { __typename: 'BatchRefusedError', code: ErrorCode, batchRefusals: Array<{ index: number, household: { id: string, headName: string } | null, error:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
    | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'WithdrawEntitlementsSuccess', items: Array<{ index: number }> }
   };

export type MemberPartsFragment = { id: string, fullName: string, relation: MemberRelation, sex: Sex | null, birthDate: IsoDate | null, birthYear: number | null, ethnicGroup: string | null, citizenNumber: string | null, schoolLevel: SchoolLevel | null, grade: number | null, inSchool: boolean | null, version: number };

export type ReviewPartsFragment = { id: string, recordedBy: string | null, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, deprivations: Array<Deprivation>, causes: Array<PovertyCause>, computedClass: HouseholdClass | null, note: string | null };

export type ClassificationPartsFragment = { id: string, recordedBy: string | null, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange };

export type NeedPartsFragment = { id: string, recordedBy: string | null, kind: NeedKind, year: number, note: string | null, recordedOn: IsoDate, withdrawn: boolean };

export type AssignmentPartsFragment = { id: string, recordedBy: string | null, state: AssignmentState, amount: Vnd | null, itemKind: string | null, effectiveOn: IsoDate, cancelledOn: IsoDate | null, cancelReason: string | null, recordedAt: string, version: number, handingOverEvidence: HandingOverEvidence, terms: Array<{ year: number, term: number, from: IsoDate, schoolYear: number, semester: number, amount: Vnd }>, handingOver: { handedOverOn: IsoDate, receivedBy: string | null, signedListNumber: string, bookNumber: string | null, houseAcceptanceNumber: string | null, receiptNumber: string | null, correctionReason: string | null, recordedBy: string | null } | null, useChecks: Array<{ id: string, checkedOn: IsoDate, result: UseCheckResult, finding: string | null, correctionReason: string | null, recordedBy: string | null, recordedAt: string }>, member: { id: string, fullName: string } | null, measure: { id: string, code: string, clause: string, unit: Unit, lead: { id: string } | null, name: { vi: string, en: string }, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, legs: Array<{ code: string, name: { vi: string, en: string } }> }, legs: Array<{ leg: string | null, quantity: number, amount: Vnd | null, pledge: { id: string, form: PledgeForm, name: { vi: string, en: string }, citation: { clause: string, quote: string } } }> };

export type EligibilityPartsFragment = { measureCode: string, outcome: Outcome, missing: Array<string>, amount: Vnd | null, asOf: IsoDate, measure: { id: string, code: string, lead: { id: string } | null, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> };

export type RecordedDecisionFragment = { id: string, asOf: IsoDate, outcome: Outcome, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null };

export type AuditPartsFragment = { id: string, action: string, actorName: string, role: string, effectiveOn: IsoDate | null, recordedAt: string, summary: { vi: string, en: string }, changes: Array<{ field: string, withheld: boolean, label: { vi: string, en: string }, before: { vi: string, en: string } | null, after: { vi: string, en: string } | null }> | null };

export type EntitlementPartsFragment = { id: string, recordedBy: string | null, effectiveOn: IsoDate, validUntil: IsoDate | null, givenOn: IsoDate | null, amount: Vnd | null, document: string | null, regulation: string | null, policy: { code: string, name: { vi: string, en: string } } | null, dutyText: { vi: string, en: string } | null, ground: { clause: string, quote: string }, givenBy: { id: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null };

export type RecordGiftFragment = { recordedBy: string | null, id: string, year: number, givenOn: IsoDate, amount: Vnd | null, goods: string | null, document: string | null, note: string | null, version: number, nextSteps: Array<GiftStep>, ground: { clause: string, quote: string } | null, giver: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } };

export type RecordSponsorshipFragment = { state: SponsorshipState, recordedBy: string | null, id: string, startsOn: IsoDate, until: IsoDate | null, basis: string, content: string | null, version: number, nextSteps: Array<SponsorshipStep>, ground: { clause: string, quote: string } | null, member: { id: string, fullName: string } | null, sponsor: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } };

export type LoanPartsFragment = { id: string, amount: Vnd, outstanding: Vnd, termMonths: number, effectiveOn: IsoDate, name: { vi: string, en: string }, lender: { id: string, name: { vi: string, en: string } } };

export type PaymentPartsFragment = { id: string, recordedBy: string | null, amount: Vnd | null, effectiveOn: IsoDate, documentNumber: string, batch: { id: string, schoolTerm: { year: number, term: number } | null }, assignment: { id: string } };

export type RevealCitizenNumberMutationVariables = Exact<{
  input: RevealCitizenNumberInput;
}>;


export type RevealCitizenNumberMutation = { revealCitizenNumber:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RevealCitizenNumberSuccess', citizenNumber: string }
   };

export type HouseholdRecordQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdRecordQuery = { disbursements: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, recordedBy: string | null, amount: Vnd | null, effectiveOn: IsoDate, documentNumber: string, batch: { id: string, schoolTerm: { year: number, term: number } | null }, assignment: { id: string } }> }, household: { id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, address: string | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, inHardship: boolean | null, demo: boolean, version: number, updatedAt: string, causes: Array<PovertyCause>, attachmentCount: number, attachmentBytes: number, mayAddAttachment: boolean, place: { id: string, name: string }, members: Array<{ id: string, fullName: string, relation: MemberRelation, sex: Sex | null, birthDate: IsoDate | null, birthYear: number | null, ethnicGroup: string | null, citizenNumber: string | null, schoolLevel: SchoolLevel | null, grade: number | null, inSchool: boolean | null, version: number }>, reviews: Array<{ id: string, recordedBy: string | null, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, deprivations: Array<Deprivation>, causes: Array<PovertyCause>, computedClass: HouseholdClass | null, note: string | null }>, classificationDecisions: Array<{ id: string, recordedBy: string | null, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange }>, needs: Array<{ id: string, recordedBy: string | null, kind: NeedKind, year: number, note: string | null, recordedOn: IsoDate, withdrawn: boolean }>, supportProposals: Array<{ id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, headName: string, place: { id: string, name: string } }, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> }>, assignments: Array<{ id: string, recordedBy: string | null, state: AssignmentState, amount: Vnd | null, itemKind: string | null, effectiveOn: IsoDate, cancelledOn: IsoDate | null, cancelReason: string | null, recordedAt: string, version: number, handingOverEvidence: HandingOverEvidence, terms: Array<{ year: number, term: number, from: IsoDate, schoolYear: number, semester: number, amount: Vnd }>, handingOver: { handedOverOn: IsoDate, receivedBy: string | null, signedListNumber: string, bookNumber: string | null, houseAcceptanceNumber: string | null, receiptNumber: string | null, correctionReason: string | null, recordedBy: string | null } | null, useChecks: Array<{ id: string, checkedOn: IsoDate, result: UseCheckResult, finding: string | null, correctionReason: string | null, recordedBy: string | null, recordedAt: string }>, member: { id: string, fullName: string } | null, measure: { id: string, code: string, clause: string, unit: Unit, lead: { id: string } | null, name: { vi: string, en: string }, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, legs: Array<{ code: string, name: { vi: string, en: string } }> }, legs: Array<{ leg: string | null, quantity: number, amount: Vnd | null, pledge: { id: string, form: PledgeForm, name: { vi: string, en: string }, citation: { clause: string, quote: string } } }> }>, entitlements: Array<{ id: string, recordedBy: string | null, effectiveOn: IsoDate, validUntil: IsoDate | null, givenOn: IsoDate | null, amount: Vnd | null, document: string | null, regulation: string | null, policy: { code: string, name: { vi: string, en: string } } | null, dutyText: { vi: string, en: string } | null, ground: { clause: string, quote: string }, givenBy: { id: string, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null }>, gifts: Array<{ recordedBy: string | null, id: string, year: number, givenOn: IsoDate, amount: Vnd | null, goods: string | null, document: string | null, note: string | null, version: number, nextSteps: Array<GiftStep>, ground: { clause: string, quote: string } | null, giver: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } }>, sponsorships: Array<{ state: SponsorshipState, recordedBy: string | null, id: string, startsOn: IsoDate, until: IsoDate | null, basis: string, content: string | null, version: number, nextSteps: Array<SponsorshipStep>, ground: { clause: string, quote: string } | null, member: { id: string, fullName: string } | null, sponsor: { kind: GiverKind, name: string | null, agency: { id: string, name: { vi: string, en: string } } | null } }>, loans: Array<{ id: string, amount: Vnd, outstanding: Vnd, termMonths: number, effectiveOn: IsoDate, name: { vi: string, en: string }, lender: { id: string, name: { vi: string, en: string } } }>, eligibility: Array<{ measureCode: string, outcome: Outcome, missing: Array<string>, amount: Vnd | null, asOf: IsoDate, measure: { id: string, code: string, lead: { id: string } | null, name: { vi: string, en: string } } | null, member: { id: string, fullName: string } | null, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> }>, decisions: Array<{ id: string, asOf: IsoDate, outcome: Outcome, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null }>, attachments: Array<{ id: string, name: string, mediaType: string, bytes: number, recordedAt: string, recordedBy: string, url: string | null, removed: { removedOn: IsoDate | null, removedBy: string | null, reason: string | null } | null }>, history: Array<{ id: string, action: string, actorName: string, role: string, effectiveOn: IsoDate | null, recordedAt: string, summary: { vi: string, en: string }, changes: Array<{ field: string, withheld: boolean, label: { vi: string, en: string }, before: { vi: string, en: string } | null, after: { vi: string, en: string } | null }> | null }> } | null };

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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, message: { vi: string, en: string } }
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
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type UpdateHouseholdMutationVariables = Exact<{
  input: UpdateHouseholdInput;
}>;


export type UpdateHouseholdMutation = { updateHousehold:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { updateMember:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
    | { __typename: 'UpdateMemberSuccess', member: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RemoveMemberSuccess', household: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type RecordReviewMutationVariables = Exact<{
  input: RecordReviewInput;
}>;


export type RecordReviewMutation = { recordReview:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RecordReviewSuccess', review: { id: string } }
   };

export type RecordClassificationDecisionMutationVariables = Exact<{
  input: RecordClassificationDecisionInput;
}>;


export type RecordClassificationDecisionMutation = { recordClassificationDecision:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordClassificationDecisionSuccess', classificationDecision: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RecordNeedSuccess', need: { id: string } }
   };

export type WithdrawNeedMutationVariables = Exact<{
  input: WithdrawNeedInput;
}>;


export type WithdrawNeedMutation = { withdrawNeed:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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


export type HouseholdListQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, residentialGroup: string | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }>, facets: { withoutSupport: number, class: Array<{ class: HouseholdClass, count: number }>, place: Array<{ count: number, place: { id: string } }>, need: Array<{ need: NeedKind, count: number }>, measure: Array<{ measureCode: string, count: number }> } }, wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }> } };

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

export type HouseholdChoicesQueryVariables = Exact<{
  search: string;
}>;


export type HouseholdChoicesQuery = { households: { nodes: Array<{ id: string, code: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string, relation: MemberRelation }> }> } };

export type CheckCitizenNumberMutationVariables = Exact<{
  input: CheckCitizenNumberInput;
}>;


export type CheckCitizenNumberMutation = { checkCitizenNumber:
    | { __typename: 'CheckCitizenNumberSuccess', isTaken: boolean, household: { id: string, code: string, headName: string, place: { id: string, name: string } } | null }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type ImportRowPartsFragment = { id: string, kind: ImportKind, state: ImportState, fileName: string, listDate: IsoDate, entryCount: number, recordedAt: string, recordedBy: string | null, doneAt: string | null, undoneAt: string | null, undoReason: string | null, version: number, place: { id: string, name: string } | null };

export type ImportBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportBatchesQuery = { importBatches: { kinds: Array<ImportKind>, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ImportKind, state: ImportState, fileName: string, listDate: IsoDate, entryCount: number, recordedAt: string, recordedBy: string | null, doneAt: string | null, undoneAt: string | null, undoReason: string | null, version: number, place: { id: string, name: string } | null }> } };

export type ImportHouseholdFragment = { id: string, headName: string, code: string, place: { name: string } };

export type ImportIssuePartsFragment = { row: number, field: string | null, code: string, severity: ImportSeverity, value: string, suggestion: string | null, message: { vi: string, en: string } };

export type ImportEntryPartsFragment = { position: number, firstRow: number, lastRow: number, state: ImportEntryState, decision: ImportDecision | null, repeatsRow: number | null, rows: Array<{ row: number, cells: Array<{ field: string, value: string }> }>, issues: Array<{ row: number, field: string | null, code: string, severity: ImportSeverity, value: string, suggestion: string | null, message: { vi: string, en: string } }>, matches: Array<{ by: ImportMatchedBy, household: { id: string, headName: string, code: string, members: Array<{ fullName: string, birthYear: number | null }>, place: { name: string } } | null }>, target: { id: string, headName: string, code: string, place: { name: string } } | null, household: { id: string, headName: string, code: string, place: { name: string } } | null };

export type ImportSortPartsFragment = { code: string, field: string | null, severity: ImportSeverity, count: number, suggestions: number, example: { vi: string, en: string } };

export type ImportFiguresPartsFragment = { rows: number, entries: number, fine: number, problems: number, duplicates: number, skipped: number, undecided: number, created: number, merged: number, leftOut: number, hindrances: number, sorts: Array<{ code: string, field: string | null, severity: ImportSeverity, count: number, suggestions: number, example: { vi: string, en: string } }> };

export type ImportDetailFragment = { unknownColumns: Array<string>, formulas: number, rowsToMend: string | null, id: string, kind: ImportKind, state: ImportState, fileName: string, listDate: IsoDate, entryCount: number, recordedAt: string, recordedBy: string | null, doneAt: string | null, undoneAt: string | null, undoReason: string | null, version: number, columns: Array<{ field: string, title: string, choices: Array<string> }>, figures: { rows: number, entries: number, fine: number, problems: number, duplicates: number, skipped: number, undecided: number, created: number, merged: number, leftOut: number, hindrances: number, sorts: Array<{ code: string, field: string | null, severity: ImportSeverity, count: number, suggestions: number, example: { vi: string, en: string } }> }, place: { id: string, name: string } | null };

export type ImportBatchQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  state?: Array<ImportEntryState> | ImportEntryState | null | undefined;
}>;


export type ImportBatchQuery = { importBatch: { unknownColumns: Array<string>, formulas: number, rowsToMend: string | null, id: string, kind: ImportKind, state: ImportState, fileName: string, listDate: IsoDate, entryCount: number, recordedAt: string, recordedBy: string | null, doneAt: string | null, undoneAt: string | null, undoReason: string | null, version: number, entries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ position: number, firstRow: number, lastRow: number, state: ImportEntryState, decision: ImportDecision | null, repeatsRow: number | null, rows: Array<{ row: number, cells: Array<{ field: string, value: string }> }>, issues: Array<{ row: number, field: string | null, code: string, severity: ImportSeverity, value: string, suggestion: string | null, message: { vi: string, en: string } }>, matches: Array<{ by: ImportMatchedBy, household: { id: string, headName: string, code: string, members: Array<{ fullName: string, birthYear: number | null }>, place: { name: string } } | null }>, target: { id: string, headName: string, code: string, place: { name: string } } | null, household: { id: string, headName: string, code: string, place: { name: string } } | null }> }, columns: Array<{ field: string, title: string, choices: Array<string> }>, figures: { rows: number, entries: number, fine: number, problems: number, duplicates: number, skipped: number, undecided: number, created: number, merged: number, leftOut: number, hindrances: number, sorts: Array<{ code: string, field: string | null, severity: ImportSeverity, count: number, suggestions: number, example: { vi: string, en: string } }> }, place: { id: string, name: string } | null } | null };

export type ImportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ImportProgressQuery = { importBatch: { id: string, state: ImportState, progress: { done: number, outOf: number } | null } | null };

export type DecideImportEntriesMutationVariables = Exact<{
  input: DecideImportEntriesInput;
}>;


export type DecideImportEntriesMutation = { decideImportEntries:
    | { __typename: 'DecideImportEntriesSuccess', import: { id: string, version: number } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type RunImportMutationVariables = Exact<{
  input: RunImportInput;
}>;


export type RunImportMutation = { runImport:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RunImportSuccess', created: number, merged: number, skipped: number, import: { id: string, version: number, state: ImportState }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportInput;
}>;


export type DiscardImportMutation = { discardImport:
    | { __typename: 'DiscardImportSuccess', import: { id: string, version: number } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
    | { __typename: 'UndoImportSuccess', import: { id: string, version: number } }
   };

export type EventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsSubscription = { events:
    | { __typename: 'Change', aggregate: AggregateKind, node: string | null, id: string | null }
    | { __typename: 'StreamNotice', code: StreamNoticeCode, id: string | null }
   };

export type BankReportRowFragment = { id: string, dueOn: IsoDate, periodFrom: IsoDate, state: BankReportState, submittedOn: IsoDate | null, revision: number, openingAmount: Vnd, disbursedAmount: Vnd, takenBackAmount: Vnd, recoveredAmount: Vnd, outstandingAmount: Vnd, document: string | null, reason: string | null, version: number, maySubmit: boolean, mayDiscard: boolean, submitRefusal: { message: { vi: string, en: string } } | null, lender: { id: string, name: { vi: string, en: string } } };

export type BankReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type BankReportsQuery = { bankReportPeriods: Array<{ from: IsoDate, dueOn: IsoDate, mayBegin: boolean, lender: { id: string, name: { vi: string, en: string } }, citation: { clause: string, quote: string }, beginRefusal: { message: { vi: string, en: string } } | null }>, bankReports: Array<{ id: string, dueOn: IsoDate, periodFrom: IsoDate, state: BankReportState, submittedOn: IsoDate | null, revision: number, openingAmount: Vnd, disbursedAmount: Vnd, takenBackAmount: Vnd, recoveredAmount: Vnd, outstandingAmount: Vnd, document: string | null, reason: string | null, version: number, maySubmit: boolean, mayDiscard: boolean, submitRefusal: { message: { vi: string, en: string } } | null, lender: { id: string, name: { vi: string, en: string } } }> };

export type BankReportQueryVariables = Exact<{
  id: string;
}>;


export type BankReportQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, dueOn: IsoDate, periodFrom: IsoDate, state: BankReportState, submittedOn: IsoDate | null, revision: number, openingAmount: Vnd, disbursedAmount: Vnd, takenBackAmount: Vnd, recoveredAmount: Vnd, outstandingAmount: Vnd, document: string | null, reason: string | null, version: number, maySubmit: boolean, mayDiscard: boolean, submitRefusal: { message: { vi: string, en: string } } | null, lender: { id: string, name: { vi: string, en: string } } }
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
    | { id: string }
    | { id: string }
   | null, bankReportPeriods: Array<{ dueOn: IsoDate, citation: { clause: string, quote: string } }> };

export type CreateBankReportMutationVariables = Exact<{
  input: CreateBankReportInput;
}>;


export type CreateBankReportMutation = { createBankReport:
    | { __typename: 'CreateBankReportSuccess', report: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type SubmitBankReportMutationVariables = Exact<{
  input: SubmitBankReportInput;
}>;


export type SubmitBankReportMutation = { submitBankReport:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
    | { __typename: 'SubmitBankReportSuccess', report: { id: string } }
   };

export type DiscardBankReportMutationVariables = Exact<{
  input: DiscardBankReportInput;
}>;


export type DiscardBankReportMutation = { discardBankReport:
    | { __typename: 'DiscardBankReportSuccess', dueOn: IsoDate }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type LoanKindPartsFragment = { code: string, clause: string, isPerMember: boolean, ceiling: Vnd | null, maximumTermMonths: number | null, lender: { id: string }, name: { vi: string, en: string }, ceilingCitation: { clause: string, quote: string } | null, termCitation: { clause: string, quote: string } | null };

export type LoanRowFragment = { id: string, kind: string, amount: Vnd, outstanding: Vnd, repaid: Vnd, termMonths: number, effectiveOn: IsoDate, dueOn: IsoDate, document: string | null, regulation: string | null, name: { vi: string, en: string }, household: { id: string, headName: string, place: { id: string, name: string } } | null, member: { id: string, fullName: string } | null, repayments: Array<{ key: string, amount: Vnd, effectiveOn: IsoDate, document: string | null, reason: string | null, reverses: string | null }> };

export type LoansQueryVariables = Exact<{
  where?: LoanWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LoansQuery = { wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, loans: Array<{ code: string, clause: string, isPerMember: boolean, ceiling: Vnd | null, maximumTermMonths: number | null, lender: { id: string }, name: { vi: string, en: string }, ceilingCitation: { clause: string, quote: string } | null, termCitation: { clause: string, quote: string } | null }> }, loans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, sums: { amount: Vnd, repaid: Vnd, outstanding: Vnd }, nodes: Array<{ id: string, kind: string, amount: Vnd, outstanding: Vnd, repaid: Vnd, termMonths: number, effectiveOn: IsoDate, dueOn: IsoDate, document: string | null, regulation: string | null, name: { vi: string, en: string }, household: { id: string, headName: string, place: { id: string, name: string } } | null, member: { id: string, fullName: string } | null, repayments: Array<{ key: string, amount: Vnd, effectiveOn: IsoDate, document: string | null, reason: string | null, reverses: string | null }> }> } };

export type RecordLoanMutationVariables = Exact<{
  input: RecordLoanInput;
}>;


export type RecordLoanMutation = { recordLoan:
    | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanLimitExceededError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordLoanSuccess', loan: { id: string } }
    | { __typename: 'RegulationRequiredError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
   };

export type RecordRepaymentMutationVariables = Exact<{
  input: RecordRepaymentInput;
}>;


export type RecordRepaymentMutation = { recordRepayment:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordRepaymentSuccess', loan: { id: string } }
   };

export type StepPartsFragment = { from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } };

export type UnitHolderPartsFragment = { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: string, kind: PlaceKind }>, paths: Array<{ verified: boolean, holder: { id: string, name: string, kind: PlaceKind } }> };

export type UnitRowFragment = { id: string, slug: string, name: string, kind: PlaceKind, code: string, validFrom: IsoDate | null, validTo: IsoDate | null, baselineHouseholds: number | null, holder: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: string, kind: PlaceKind }>, paths: Array<{ verified: boolean, holder: { id: string, name: string, kind: PlaceKind } }> }, successions: Array<{ from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } }> };

export type PlacesQueryVariables = Exact<{
  on: string;
}>;


export type PlacesQuery = { places: Array<{ id: string, slug: string, name: string, kind: PlaceKind, code: string, validFrom: IsoDate | null, validTo: IsoDate | null, baselineHouseholds: number | null, holder: { kind: HolderKind, endedOn: IsoDate | null, lost: Array<{ id: string, name: string, kind: PlaceKind }>, paths: Array<{ verified: boolean, holder: { id: string, name: string, kind: PlaceKind } }> }, successions: Array<{ from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } }> }>, households: { facets: { place: Array<{ count: number, place: { id: string } }> } } };

export type SuccessionRowFragment = { id: string, kind: SuccessionKind, from: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, reason: string | null, withdrawnOn: IsoDate | null, withdrawalReason: string | null, recordedAt: string, version: number, steps: Array<{ from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } }> };

export type SuccessionsQueryVariables = Exact<{
  kind: SuccessionKind;
}>;


export type SuccessionsQuery = { held: Array<{ id: string, kind: SuccessionKind, from: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, reason: string | null, withdrawnOn: IsoDate | null, withdrawalReason: string | null, recordedAt: string, version: number, steps: Array<{ from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } }> }>, withdrawn: Array<{ id: string, kind: SuccessionKind, from: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, reason: string | null, withdrawnOn: IsoDate | null, withdrawalReason: string | null, recordedAt: string, version: number, steps: Array<{ from: string, to: string, on: IsoDate, scope: SuccessionScope, basis: string, verified: boolean, fromName: { vi: string, en: string }, toName: { vi: string, en: string } }> }> };

export type HandoverRowFragment = { id: string, code: string | null, handedOverOn: IsoDate, minutesNumber: string, items: Array<string>, reason: string | null, signers: Array<{ name: string, position: string, side: HandoverSide }>, from: { id: string, name: string, kind: PlaceKind }, to: { id: string, name: string, kind: PlaceKind }, household: { id: string, headName: string } | null };

export type HouseholdHandoversQueryVariables = Exact<{
  where?: HouseholdHandoverWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HouseholdHandoversQuery = { householdHandovers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, handedOverOn: IsoDate, minutesNumber: string, items: Array<string>, reason: string | null, signers: Array<{ name: string, position: string, side: HandoverSide }>, from: { id: string, name: string, kind: PlaceKind }, to: { id: string, name: string, kind: PlaceKind }, household: { id: string, headName: string } | null }> } };

export type HandoverFilesQueryVariables = Exact<{
  place: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HandoverFilesQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, headName: string, version: number }> } };

export type HandOverHouseholdMutationVariables = Exact<{
  input: HandOverHouseholdInput;
}>;


export type HandOverHouseholdMutation = { handOverHousehold:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'HandOverHouseholdSuccess', warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type RecordSuccessionMutationVariables = Exact<{
  input: RecordSuccessionInput;
}>;


export type RecordSuccessionMutation = { recordSuccession:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RecordSuccessionSuccess' }
   };

export type WithdrawSuccessionMutationVariables = Exact<{
  input: WithdrawSuccessionInput;
}>;


export type WithdrawSuccessionMutation = { withdrawSuccession:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
    | { __typename: 'WithdrawSuccessionSuccess' }
   };

export type RevisionPartsFragment = { id: string, slug: string, title: string, state: PlanRevisionState, origin: PlanRevisionOrigin, note: string | null, basisNumber: string | null, basisDate: IsoDate | null, draftedBy: string | null, isOwnDraft: boolean, recordedAt: string, adoptedBy: string | null, decisionNumber: string | null, decisionDate: IsoDate | null, effectiveOn: IsoDate | null, version: number };

export type LossPartsFragment = { kind: PlanLossKind, slug: string, limit: number | null, used: number | null, name: { vi: string, en: string }, citation: { clause: string, quote: string } | null, uses: Array<{ use: PlanUse, rows: number }> };

export type PlanRevisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanRevisionsQuery = { planRevisions: Array<{ id: string, slug: string, title: string, state: PlanRevisionState, origin: PlanRevisionOrigin, note: string | null, basisNumber: string | null, basisDate: IsoDate | null, draftedBy: string | null, isOwnDraft: boolean, recordedAt: string, adoptedBy: string | null, decisionNumber: string | null, decisionDate: IsoDate | null, effectiveOn: IsoDate | null, version: number }> };

export type DraftPlanRevisionMutationVariables = Exact<{
  input: DraftPlanRevisionInput;
}>;


export type DraftPlanRevisionMutation = { draftPlanRevision:
    | { __typename: 'DraftPlanRevisionSuccess', revision: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type DiscardPlanDraftMutationVariables = Exact<{
  input: DiscardPlanDraftInput;
}>;


export type DiscardPlanDraftMutation = { discardPlanDraft:
    | { __typename: 'DiscardPlanDraftSuccess', revision: { id: string, state: PlanRevisionState } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type AdoptPlanRevisionMutationVariables = Exact<{
  input: AdoptPlanRevisionInput;
}>;


export type AdoptPlanRevisionMutation = { adoptPlanRevision:
    | { __typename: 'AdoptPlanRevisionSuccess', decidedOtherwiseCount: number, losses: Array<{ kind: PlanLossKind, slug: string, limit: number | null, used: number | null, name: { vi: string, en: string }, citation: { clause: string, quote: string } | null, uses: Array<{ use: PlanUse, rows: number }> }>, decidedOtherwise: Array<{ assignment: string, household: string, householdCode: string | null, measure: string, before: Outcome, after: Outcome, amountBefore: Vnd | null, amountAfter: Vnd | null, measureName: { vi: string, en: string } | null, citation: { clause: string, quote: string } | null, text: { vi: string, en: string } | null }>, revision: { id: string, state: PlanRevisionState }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanInUseError', code: ErrorCode, losses: Array<{ kind: PlanLossKind, slug: string, name: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type PlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanPageQuery = { plan: { id: string, slug: string, title: string, issuer: string, number: string | null, issuedOn: IsoDate | null, signatory: string, total: Vnd, totalInWords: string, revision: { id: string, origin: PlanRevisionOrigin } | null, clauses: Array<{ id: string, text: string, facts: Array<{ path: string, value: string, quote: string, certainty: Certainty, relation: RelationKind | null, label: { vi: string, en: string } }> }>, identities: Array<{ id: string, left: string, relation: string, right: string, holds: boolean, scope: string, name: { vi: string, en: string }, explained: { vi: string, en: string } | null }>, ambiguities: Array<{ id: string, clause: string, quote: string, assumed: string, ruling: string | null, rulings: Array<{ reading: string, basis: string, ruledOn: IsoDate, ruledBy: string | null }>, question: { vi: string, en: string }, readings: Array<{ id: string, text: { vi: string, en: string } }> }>, unencoded: Array<{ clause: string, reason: { vi: string, en: string } }> } };

export type PlanFigureQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanFigureQuery = { plan: { id: string, measures: Array<{ id: string, code: string, unit: Unit, plannedQuantity: number | null, allocatedQuantity: number, statedTotal: Vnd | null, allocatedMoney: Vnd, name: { vi: string, en: string }, pledges: Array<{ id: string, slug: string, unit: Unit, planned: number, allocated: number | null, disbursed: number | null, money: Vnd | null, usedMoney: Vnd | null, disbursedMoney: Vnd | null, name: { vi: string, en: string } }> }>, generalPolicies: Array<{ code: string, name: { vi: string, en: string } }>, duties: Array<{ id: string, slug: string, measures: Array<string>, text: { vi: string, en: string }, citation: { clause: string, quote: string } }> } };

export type RuleAmbiguityMutationVariables = Exact<{
  input: RuleAmbiguityInput;
}>;


export type RuleAmbiguityMutation = { ruleAmbiguity:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RuleAmbiguitySuccess' }
   };

export type WhatIfHouseholdsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
  on: string;
  withPledges: boolean;
}>;


export type WhatIfHouseholdsQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, classificationDecisions: Array<{ id: string, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, supports: Array<{ assignment: string, measure: string, member: string | null, effectiveOn: IsoDate }>, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null }> }, plan?: { id: string, slug: string, measures: Array<{ id: string, unit: Unit, pledges: Array<{ id: string, slug: string, limit: number, used: number | null, unit: Unit, name: { vi: string, en: string } }> }> } };

export type DashboardQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type DashboardQuery = { supportProposals: { counts: Array<{ state: SupportProposalState, count: number }> }, mine: { totalCount: number }, duties: Array<{ standing: DueStanding | null }>, deadlines: { dueDates: Array<{ key: string, kind: DueKind, on: IsoDate, certainty: Certainty, text: { vi: string, en: string } }> }, openCommitments: { totalCount: number }, progress: { households: number, baseline: number, exited: number, poor: number, withoutSupport: number, planned: Vnd, pledged: Vnd, received: Vnd | null, allocated: Vnd, disbursed: Vnd, measures: Array<{ plannedQuantity: number | null, allocatedQuantity: number, planned: Vnd | null, pledged: Vnd | null, allocated: Vnd, measure: { id: string, code: string, family: string, unit: Unit, name: { vi: string, en: string } } }>, wards: Array<{ households: number, exited: number, allocated: Vnd, place: { id: string, name: string, hasEnded: boolean }, cells: Array<{ measureCode: string, quantity: number, money: Vnd }> }> } };

export type WardOfPeriodFragment = { id: string, name: string, validFrom: IsoDate | null, validTo: IsoDate | null };

export type ReportPeriodRowFragment = { id: string, from: IsoDate, to: IsoDate, state: ReportPeriodState, closedOn: IsoDate | null, revision: number, version: number, mayDiscard: boolean, corrections: Array<{ revision: number, correctedOn: IsoDate, reason: string }> };

export type Form3ColumnsFragment = { start: number, exited: number, becamePoor: number, otherDecrease: number, fromPoor: number, relapsed: number, new: number, otherIncrease: number, end: number };

export type ReportPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportPeriodsQuery = { reportPeriods: Array<{ id: string, from: IsoDate, to: IsoDate, state: ReportPeriodState, closedOn: IsoDate | null, revision: number, version: number, mayDiscard: boolean, corrections: Array<{ revision: number, correctedOn: IsoDate, reason: string }> }> };

export type ReportPeriodQueryVariables = Exact<{
  id: string;
  place?: string | null | undefined;
  column?: Form3Column | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportPeriodQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string, from: IsoDate, to: IsoDate, state: ReportPeriodState, closedOn: IsoDate | null, revision: number, version: number, mayDiscard: boolean, form3: { rows: Array<{ place: { id: string, name: string, validFrom: IsoDate | null, validTo: IsoDate | null }, households: { start: number, exited: number, becamePoor: number, otherDecrease: number, fromPoor: number, relapsed: number, new: number, otherIncrease: number, end: number }, persons: { start: number, exited: number, becamePoor: number, otherDecrease: number, fromPoor: number, relapsed: number, new: number, otherIncrease: number, end: number } }>, total: { households: { start: number, exited: number, becamePoor: number, otherDecrease: number, fromPoor: number, relapsed: number, new: number, otherIncrease: number, end: number }, persons: { start: number, exited: number, becamePoor: number, otherDecrease: number, fromPoor: number, relapsed: number, new: number, otherIncrease: number, end: number } }, gaps: Array<{ households: number, persons: number, place: { id: string, name: string, validFrom: IsoDate | null, validTo: IsoDate | null } }>, findings: Array<{ column: Form3Column, unit: Form3Unit, reported: number, register: number, place: { id: string, name: string, validFrom: IsoDate | null, validTo: IsoDate | null } }>, lateRows: Array<{ isReported: boolean, row: { column: Form3Column, on: IsoDate, persons: number, households: number, place: { id: string, name: string, validFrom: IsoDate | null, validTo: IsoDate | null }, household: { id: string, headName: string } | null } }> } | null, form14: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ column: Form3Column, on: IsoDate, households: number, persons: number, place: { id: string, name: string, validFrom: IsoDate | null, validTo: IsoDate | null }, household: { id: string, headName: string, code: string, residentialGroup: string | null, address: string | null } | null, review: { id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, causes: Array<PovertyCause> } | null, decision: { id: string, number: string | null, decidedOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange } | null, members: Array<{ id: string, fullName: string, relation: MemberRelation, birthDate: IsoDate | null, birthYear: number | null }> }> }, corrections: Array<{ revision: number, correctedOn: IsoDate, reason: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type MoneyReportQueryVariables = Exact<{
  cut: ReportCut;
  stage: MoneyStage;
  where?: ReportRowWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withRows: boolean;
}>;


export type MoneyReportQuery = { report: { lines: Array<{ year: number | null, notStated: Array<MoneyStage>, ward: { id: string, name: string, hasEnded: boolean } | null, source: { id: string, name: { vi: string, en: string } } | null, measure: { id: string, name: { vi: string, en: string } } | null, agency: { id: string, name: { vi: string, en: string } } | null, amounts: { planned: Vnd, pledged: Vnd, received: Vnd, allocated: Vnd, disbursed: Vnd } }>, total: { planned: Vnd, pledged: Vnd, received: Vnd, allocated: Vnd, disbursed: Vnd } }, reportRows?: { totalCount: number, amount: Vnd, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, on: IsoDate | null, amount: Vnd, year: number | null, ward: { id: string, name: string, hasEnded: boolean } | null, source: { id: string, name: { vi: string, en: string } } | null, measure: { id: string, name: { vi: string, en: string } } | null, agency: { id: string, name: { vi: string, en: string } } | null, pledge: { id: string, name: { vi: string, en: string } } | null, household: { id: string, headName: string } | null }> } };

export type ReportMoneyFragment = { planned: Vnd, pledged: Vnd, received: Vnd, allocated: Vnd, disbursed: Vnd };

export type OpenReportPeriodMutationVariables = Exact<{
  input: OpenReportPeriodInput;
}>;


export type OpenReportPeriodMutation = { openReportPeriod:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'OpenReportPeriodSuccess', period: { id: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type CloseReportPeriodMutationVariables = Exact<{
  input: CloseReportPeriodInput;
}>;


export type CloseReportPeriodMutation = { closeReportPeriod:
    | { __typename: 'CloseReportPeriodSuccess', period: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type DiscardReportPeriodMutationVariables = Exact<{
  input: DiscardReportPeriodInput;
}>;


export type DiscardReportPeriodMutation = { discardReportPeriod:
    | { __typename: 'DiscardReportPeriodSuccess', from: IsoDate, to: IsoDate }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type CorrectReportPeriodMutationVariables = Exact<{
  input: CorrectReportPeriodInput;
}>;


export type CorrectReportPeriodMutation = { correctReportPeriod:
    | { __typename: 'CorrectReportPeriodSuccess', period: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type DeadlinesQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type DeadlinesQuery = { deadlines: { ics: string, dueDates: Array<{ key: string, kind: DueKind, on: IsoDate, certainty: Certainty, text: { vi: string, en: string }, citation: { clause: string, quote: string }, bodies: Array<{ state: DueState, agency: { id: string, name: { vi: string, en: string } } }> }> } };

export type DutyDayPartsFragment = { standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } };

export type ResponsibilityRowFragment = { state: ProgressState, standing: DueStanding | null, percent: number | null, agency: { id: string, slug: string, name: { vi: string, en: string } }, nextDay: { standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } } | null, days: Array<{ standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } }>, people: Array<{ id: string, fullName: string, jobTitle: string | null, version: number }>, progress: Array<{ id: string, state: ProgressState, percent: number | null, dueOn: IsoDate | null, effectiveOn: IsoDate, evidence: string | null, note: string | null, recordedAt: string }>, duty: { id: string, slug: string, roles: Array<string>, mandate: Mandate, text: { vi: string, en: string }, citation: { clause: string, quote: string } } };

export type DutiesQueryVariables = Exact<{
  where?: DutyWhere | null | undefined;
}>;


export type DutiesQuery = { plan: { id: string, agencies: Array<{ id: string, slug: string, section: number | null, name: { vi: string, en: string } }> }, duties: Array<{ state: ProgressState, standing: DueStanding | null, percent: number | null, agency: { id: string, slug: string, name: { vi: string, en: string } }, nextDay: { standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } } | null, days: Array<{ standing: DueStanding | null, state: ProgressState, due: { on: IsoDate, certainty: Certainty, text: { vi: string, en: string } } }>, people: Array<{ id: string, fullName: string, jobTitle: string | null, version: number }>, progress: Array<{ id: string, state: ProgressState, percent: number | null, dueOn: IsoDate | null, effectiveOn: IsoDate, evidence: string | null, note: string | null, recordedAt: string }>, duty: { id: string, slug: string, roles: Array<string>, mandate: Mandate, text: { vi: string, en: string }, citation: { clause: string, quote: string } } }> };

export type DifficultyRowFragment = { id: string, state: DifficultyState, content: string | null, raisedOn: IsoDate, version: number, raisedBy: { id: string, name: { vi: string, en: string } }, duty: { id: string, text: { vi: string, en: string } } | null, household: { id: string, headName: string } | null, steps: Array<{ action: DifficultyAction, effectiveOn: IsoDate, recordedAt: string, document: string | null, note: string | null, agency: { id: string, name: { vi: string, en: string } } }> };

export type DifficultiesQueryVariables = Exact<{
  where?: DifficultyWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DifficultiesQuery = { difficulties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: DifficultyState, content: string | null, raisedOn: IsoDate, version: number, raisedBy: { id: string, name: { vi: string, en: string } }, duty: { id: string, text: { vi: string, en: string } } | null, household: { id: string, headName: string } | null, steps: Array<{ action: DifficultyAction, effectiveOn: IsoDate, recordedAt: string, document: string | null, note: string | null, agency: { id: string, name: { vi: string, en: string } } }> }> } };

export type RecordDutyProgressMutationVariables = Exact<{
  input: RecordDutyProgressInput;
}>;


export type RecordDutyProgressMutation = { recordDutyProgress:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type RaiseDifficultyMutationVariables = Exact<{
  input: RaiseDifficultyInput;
}>;


export type RaiseDifficultyMutation = { raiseDifficulty:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type DutyPartsFragment = { id: string, slug: string, roles: Array<string>, mandate: Mandate, partners: Array<string>, measures: Array<string>, text: { vi: string, en: string }, deadline: { vi: string, en: string } | null, citation: { clause: string, quote: string }, mandateCitation: { clause: string, quote: string }, agencies: Array<{ id: string }> };

export type DutyStandingFragment = { state: ProgressState, standing: DueStanding | null, percent: number | null, agency: { id: string, name: { vi: string, en: string } }, duty: { id: string }, people: Array<{ id: string, fullName: string, jobTitle: string | null }>, nextDay: { due: { on: IsoDate } } | null };

export type FindingPartsFragment = { code: ResponsibilityFindingCode, agencies: Array<string>, duties: Array<string>, text: { vi: string, en: string }, citations: Array<{ clause: string, quote: string }> };

export type ResponsibilitiesQueryVariables = Exact<{
  asOf: string;
}>;


export type ResponsibilitiesQuery = { duties: Array<{ state: ProgressState, standing: DueStanding | null, percent: number | null, agency: { id: string, name: { vi: string, en: string } }, duty: { id: string }, people: Array<{ id: string, fullName: string, jobTitle: string | null }>, nextDay: { due: { on: IsoDate } } | null }>, responsibilityFindings: Array<{ code: ResponsibilityFindingCode, agencies: Array<string>, duties: Array<string>, text: { vi: string, en: string }, citations: Array<{ clause: string, quote: string }> }>, plan: { id: string, agencies: Array<{ id: string, slug: string, section: number | null, kind: string, memberOf: { id: string } | null, holder: { kind: HolderKind, paths: Array<{ holder: { id: string, name: { vi: string, en: string } } }> }, name: { vi: string, en: string } }>, duties: Array<{ id: string, slug: string, roles: Array<string>, mandate: Mandate, partners: Array<string>, measures: Array<string>, text: { vi: string, en: string }, deadline: { vi: string, en: string } | null, citation: { clause: string, quote: string }, mandateCitation: { clause: string, quote: string }, agencies: Array<{ id: string }> }>, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }>, loans: Array<{ code: string, name: { vi: string, en: string } }>, generalPolicies: Array<{ code: string, name: { vi: string, en: string } }> } };

export type ReviewRowFragment = { id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, state: ReviewState | null, classBefore: HouseholdClass | null, standardBefore: StandardLevel | null, computedClass: HouseholdClass | null, decision: { id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange } | null, household: { id: string, headName: string, place: { id: string, name: string } } | null };

export type ReviewsQueryVariables = Exact<{
  where?: ReviewWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  since: string;
}>;


export type ReviewsQuery = { waiting: { totalCount: number }, wards: Array<{ id: string, name: string, hasEnded: boolean }>, reviews: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { place: Array<{ count: number, place: { id: string } }>, state: Array<{ state: ReviewState, count: number }> }, nodes: Array<{ id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, state: ReviewState | null, classBefore: HouseholdClass | null, standardBefore: StandardLevel | null, computedClass: HouseholdClass | null, decision: { id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange } | null, household: { id: string, headName: string, place: { id: string, name: string } } | null }> } };

export type ReviewDetailFragment = { deprivations: Array<Deprivation>, causes: Array<PovertyCause>, note: string | null, meetingOn: IsoDate | null, meetingDocument: string | null, listedOn: IsoDate | null, nextReviewedOn: IsoDate | null, version: number, id: string, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, state: ReviewState | null, classBefore: HouseholdClass | null, standardBefore: StandardLevel | null, computedClass: HouseholdClass | null, household: { id: string, code: string, class: HouseholdClass, standard: StandardLevel | null, version: number, headName: string, place: { id: string, name: string } } | null, decision: { id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange } | null };

export type HouseholdsToReviewQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HouseholdsToReviewQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headName: string, class: HouseholdClass, place: { id: string, name: string } }> } };

export type ReviewQueryVariables = Exact<{
  id: string;
}>;


export type ReviewQuery = { node:
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
    | { id: string, deprivations: Array<Deprivation>, causes: Array<PovertyCause>, note: string | null, meetingOn: IsoDate | null, meetingDocument: string | null, listedOn: IsoDate | null, nextReviewedOn: IsoDate | null, version: number, reviewedOn: IsoDate, kind: ReviewKind, b1: number | null, b2: number | null, state: ReviewState | null, classBefore: HouseholdClass | null, standardBefore: StandardLevel | null, computedClass: HouseholdClass | null, household: { id: string, code: string, class: HouseholdClass, standard: StandardLevel | null, version: number, headName: string, place: { id: string, name: string } } | null, decision: { id: string, number: string | null, decidedOn: IsoDate, effectiveOn: IsoDate, class: HouseholdClass, standard: StandardLevel | null, change: ClassificationChange } | null }
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
   | null };

export type RecordReviewProcedureMutationVariables = Exact<{
  input: RecordReviewProcedureInput;
}>;


export type RecordReviewProcedureMutation = { recordReviewProcedure:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RecordReviewProcedureSuccess', review: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type SearchPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchPlanQuery = { plan: { id: string, sources: Array<{ id: string, name: { vi: string, en: string } }>, agencies: Array<{ id: string, kind: string, section: number | null, place: { id: string } | null, name: { vi: string, en: string } }>, duties: Array<{ id: string, text: { vi: string, en: string }, citation: { clause: string } }>, clauses: Array<{ id: string, text: string }> } };

export type SearchHouseholdsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type SearchHouseholdsQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, headName: string, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }> }> } };

export type SetWorkingDateMutationVariables = Exact<{
  input: SetWorkingDateInput;
}>;


export type SetWorkingDateMutation = { setWorkingDate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'SetWorkingDateSuccess', committee: { id: string } }
   };

export type ProposalCandidateFragment = { id: string, code: string, headName: string, version: number, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, assignments: Array<{ id: string, state: AssignmentState, effectiveOn: IsoDate, member: { id: string } | null, measure: { code: string } }>, supportProposals: Array<{ id: string, state: SupportProposalState, itemKind: string | null, member: { id: string } | null, measure: { id: string, code: string } }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null };

export type ProposalCandidatesQueryVariables = Exact<{
  first: number;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
  on?: string | null | undefined;
}>;


export type ProposalCandidatesQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, headName: string, version: number, place: { id: string, name: string }, members: Array<{ id: string, fullName: string }>, assignments: Array<{ id: string, state: AssignmentState, effectiveOn: IsoDate, member: { id: string } | null, measure: { code: string } }>, supportProposals: Array<{ id: string, state: SupportProposalState, itemKind: string | null, member: { id: string } | null, measure: { id: string, code: string } }>, facts: { place: string | null, class: HouseholdClass | null, standard: StandardLevel | null, exitedOn: IsoDate | null, housingDilapidated: boolean | null, housingWorks: HousingWorks | null, housingWorksYear: number | null, inHardship: boolean | null, needs: Array<{ kind: NeedKind, year: number | null }> | null, members: Array<{ id: string, birthDate: IsoDate | null, birthYear: number | null, schoolLevel: SchoolLevel | null, inSchool: boolean | null, isChildOfHousehold: boolean | null, supportedUntilAge: number | null }> } | null }> }, wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, revision: { id: string, origin: PlanRevisionOrigin } | null, measures: Array<{ id: string, code: string, target: MeasureTarget, unit: Unit, name: { vi: string, en: string }, itemKinds: Array<{ code: string, name: { vi: string, en: string } }> }> } };

export type ProposeSupportsMutationVariables = Exact<{
  input: ProposeSupportsInput;
}>;


export type ProposeSupportsMutation = { proposeSupports:
    | { __typename: 'BatchRefusedError', code: ErrorCode, batchRefusals: Array<{ index: number, household: { id: string, headName: string } | null, error:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
    | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ProposeSupportsSuccess', items: Array<{ index: number, proposal: { id: string, version: number } | null, refusal:
          | { __typename: 'AllocationExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'AlreadyGivenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchNotUndoableError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'BatchTooLargeError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, conflicting: { id: string, version: number, recordedAt: string, household: { id: string } } | null, message: { vi: string, en: string } }
          | { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } }
         | null }> }
   };

export type ProposalRowFragment = { id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, headName: string, place: { id: string, name: string } }, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> };

export type SupportProposalQueueQueryVariables = Exact<{
  where?: SupportProposalWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupportProposalQueueQuery = { wards: Array<{ id: string, name: string, hasEnded: boolean }>, supportProposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ state: SupportProposalState, count: number }>, nodes: Array<{ id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, headName: string, place: { id: string, name: string } }, measure: { id: string, code: string, name: { vi: string, en: string } }, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> }> } };

export type ProposalDetailFragment = { note: string | null, wantedFrom: IsoDate | null, recordedAt: string, id: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, code: string, class: HouseholdClass, version: number, headName: string, place: { id: string, name: string }, assignments: Array<{ id: string, state: AssignmentState, measure: { id: string, name: { vi: string, en: string } } }> }, measure: { id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, lead: { id: string } | null, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }, legs: Array<{ quantity: number, pledge: { id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } } }>, decision: { id: string, outcome: Outcome, asOf: IsoDate, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> } | null, appraisals: Array<{ recordedAt: string, effectiveOn: IsoDate, recordedBy: string | null, note: string | null, items: Array<{ item: AppraisalItem, isMet: boolean, note: string | null }> }>, steps: Array<{ step: SupportProposalStep, toState: SupportProposalState, effectiveOn: IsoDate, recordedAt: string, recordedBy: string | null, reason: string | null }>, assignment: { id: string, state: AssignmentState, effectiveOn: IsoDate } | null, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> };

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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, note: string | null, wantedFrom: IsoDate | null, recordedAt: string, state: SupportProposalState, stateSince: IsoDate, waitingDays: number | null, itemKind: string | null, version: number, household: { id: string, code: string, class: HouseholdClass, version: number, headName: string, place: { id: string, name: string }, assignments: Array<{ id: string, state: AssignmentState, measure: { id: string, name: { vi: string, en: string } } }> }, measure: { id: string, code: string, family: string, clause: string, target: MeasureTarget, unit: Unit, rate: Vnd | null, plannedQuantity: number | null, allocatedQuantity: number, allocatedMoney: Vnd, name: { vi: string, en: string }, lead: { id: string } | null, legs: Array<{ code: string, amount: Vnd, name: { vi: string, en: string } }>, itemKinds: Array<{ code: string, name: { vi: string, en: string } }>, pledges: Array<{ id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } }> }, legs: Array<{ quantity: number, pledge: { id: string, slug: string, leg: string | null, form: PledgeForm, unit: Unit, limit: number, used: number | null, left: number | null, money: Vnd | null, usedMoney: Vnd | null, partOf: string | null, name: { vi: string, en: string }, place: { id: string, name: string } | null, citation: { clause: string, quote: string } } }>, decision: { id: string, outcome: Outcome, asOf: IsoDate, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }> } | null, appraisals: Array<{ recordedAt: string, effectiveOn: IsoDate, recordedBy: string | null, note: string | null, items: Array<{ item: AppraisalItem, isMet: boolean, note: string | null }> }>, steps: Array<{ step: SupportProposalStep, toState: SupportProposalState, effectiveOn: IsoDate, recordedAt: string, recordedBy: string | null, reason: string | null }>, assignment: { id: string, state: AssignmentState, effectiveOn: IsoDate } | null, member: { id: string, fullName: string } | null, nextSteps: Array<{ step: SupportProposalStep, toState: SupportProposalState, wantsReason: boolean, clause: string | null, quote: string | null }> }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ProposeSupportSuccess', proposal: { id: string, version: number } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type SubmitProposalMutationVariables = Exact<{
  input: SubmitProposalInput;
}>;


export type SubmitProposalMutation = { submitProposal:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'ReturnProposalSuccess', proposal: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type RejectProposalMutationVariables = Exact<{
  input: RejectProposalInput;
}>;


export type RejectProposalMutation = { rejectProposal:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'RejectProposalSuccess', proposal: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } }
    | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } }
    | { __typename: 'SamePersonError', before: string | null, code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type ApproveProposalsMutationVariables = Exact<{
  input: ApproveProposalsInput;
}>;


export type ApproveProposalsMutation = { approveProposals:
    | { __typename: 'ApproveProposalsSuccess', approved: Array<{ proposal: { id: string }, warnings: Array<{ code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } }> }> }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
   };

export type WithdrawProposalsMutationVariables = Exact<{
  input: WithdrawProposalsInput;
}>;


export type WithdrawProposalsMutation = { withdrawProposals:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
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
          | { __typename: 'Form3NotBalancedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'FundExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'IneligibleError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'InvalidInputError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotASuccessorError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'OutsideWindowError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanInUseError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PlanLimitExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'PledgeExceededError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ProposalsRefusedError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'RegulationRequiredError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'SamePersonError', code: ErrorCode, message: { vi: string, en: string } }
          | { __typename: 'StaleVersionError', code: ErrorCode, message: { vi: string, en: string } }
         }>, message: { vi: string, en: string } }
    | { __typename: 'WithdrawProposalsSuccess', proposals: Array<{ id: string }> }
   };

export type ClosedPeriodQueryVariables = Exact<{
  on: string;
}>;


export type ClosedPeriodQuery = { closedReportPeriod: { id: string, from: IsoDate, to: IsoDate } | null };

export type DelegationPartyPartsFragment = { id: string, name: string, role: Role, disabled: boolean, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null };

export type DelegationRowFragment = { id: string, action: DelegableAction, state: DelegationState, validFrom: IsoDate, validUntil: IsoDate, basisDocument: string, endedOn: IsoDate | null, endReason: string | null, version: number, delegator: { id: string, name: string, role: Role, disabled: boolean, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null }, delegate: { id: string, name: string, role: Role, disabled: boolean, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null } };

export type DelegationsQueryVariables = Exact<{
  where?: DelegationWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DelegationsQuery = { delegations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, action: DelegableAction, state: DelegationState, validFrom: IsoDate, validUntil: IsoDate, basisDocument: string, endedOn: IsoDate | null, endReason: string | null, version: number, delegator: { id: string, name: string, role: Role, disabled: boolean, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null }, delegate: { id: string, name: string, role: Role, disabled: boolean, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null } }> } };

export type DelegationPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationPeopleQuery = { users: Array<{ id: string, name: string, role: Role, disabled: boolean, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null }> };

export type RecordDelegationMutationVariables = Exact<{
  input: RecordDelegationInput;
}>;


export type RecordDelegationMutation = { recordDelegation:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RecordDelegationSuccess', delegation: { id: string } }
   };

export type EndDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type EndDelegationMutation = { endDelegation:
    | { __typename: 'EndDelegationSuccess', delegation: { id: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'IllegalStepError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type UserPartsFragment = { id: string, username: string, name: string, role: Role, disabled: boolean, mustChangePassword: boolean, lastSignedInAt: string | null, version: number, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string, hasEnded: boolean } | null };

export type ApiKeyPartsFragment = { id: string, name: string, prefix: string, scopes: Array<string>, state: ApiKeyState, expiresAt: string, lastUsedAt: string | null, version: number, place: { id: string, name: string } | null };

export type UsersQueryVariables = Exact<{
  withKeys: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { apiKeys?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, state: ApiKeyState, expiresAt: string, lastUsedAt: string | null, version: number, place: { id: string, name: string } | null }> }, users: Array<{ id: string, username: string, name: string, role: Role, disabled: boolean, mustChangePassword: boolean, lastSignedInAt: string | null, version: number, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string, hasEnded: boolean } | null }>, wards: Array<{ id: string, name: string, hasEnded: boolean }>, plan: { id: string, agencies: Array<{ id: string, kind: string, place: { id: string, name: string } | null, holder: { kind: HolderKind, paths: Array<{ holder: { id: string, place: { id: string } | null } }> }, area: { kind: HolderKind, paths: Array<{ holder: { id: string } }> } | null, name: { vi: string, en: string } }> } };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'CreateUserSuccess', oneTimePassword: string, user: { id: string, username: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
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
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'CreateApiKeySuccess', token: string, apiKey: { id: string, name: string } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'PlanChangedError', code: ErrorCode, message: { vi: string, en: string } }
    | { __typename: 'RevokeApiKeySuccess', apiKey: { id: string } }
    | { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, latestChange: { actorName: string, recordedAt: string, fields: Array<{ vi: string, en: string }>, summary: { vi: string, en: string } } | null, message: { vi: string, en: string } }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, username: string, name: string, role: Role, mustChangePassword: boolean, workingDate: IsoDate, actions: Array<string>, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, committee: { id: string, demo: boolean, name: { vi: string, en: string } } } };

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
export const BodyHolderPartsFragmentDoc = new TypedDocumentString(`
    fragment BodyHolderParts on BodyHolder {
  kind
  endedOn
  lost {
    id
    name {
      ...TextParts
    }
  }
  paths {
    verified
    holder {
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
}`, {"fragmentName":"BodyHolderParts"}) as unknown as TypedDocumentString<BodyHolderPartsFragment, unknown>;
export const UnitHolderPartsFragmentDoc = new TypedDocumentString(`
    fragment UnitHolderParts on UnitHolder {
  kind
  endedOn
  lost {
    id
    name
    kind
  }
  paths {
    verified
    holder {
      id
      name
      kind
    }
  }
}
    `, {"fragmentName":"UnitHolderParts"}) as unknown as TypedDocumentString<UnitHolderPartsFragment, unknown>;
export const StepPartsFragmentDoc = new TypedDocumentString(`
    fragment StepParts on SuccessionStep {
  from
  to
  on
  scope
  basis
  verified
  fromName {
    ...TextParts
  }
  toName {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"StepParts"}) as unknown as TypedDocumentString<StepPartsFragment, unknown>;
export const BodyRowFragmentDoc = new TypedDocumentString(`
    fragment BodyRow on Agency {
  id
  slug
  kind
  section
  validFrom
  validTo
  name {
    ...TextParts
  }
  place {
    id
    name
    kind
  }
  holder(asOf: $on) {
    ...BodyHolderParts
  }
  area(asOf: $on) {
    ...UnitHolderParts
  }
  successions {
    ...StepParts
  }
}
    fragment BodyHolderParts on BodyHolder {
  kind
  endedOn
  lost {
    id
    name {
      ...TextParts
    }
  }
  paths {
    verified
    holder {
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
fragment StepParts on SuccessionStep {
  from
  to
  on
  scope
  basis
  verified
  fromName {
    ...TextParts
  }
  toName {
    ...TextParts
  }
}
fragment UnitHolderParts on UnitHolder {
  kind
  endedOn
  lost {
    id
    name
    kind
  }
  paths {
    verified
    holder {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"BodyRow"}) as unknown as TypedDocumentString<BodyRowFragment, unknown>;
export const CommitmentRowFragmentDoc = new TypedDocumentString(`
    fragment CommitmentRow on OpenCommitment {
  kind
  subject
  until
  isHeld
  households
  name {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  parties {
    slug
    name {
      ...TextParts
    }
    body {
      ...BodyHolderParts
    }
    area {
      ...UnitHolderParts
    }
  }
}
    fragment BodyHolderParts on BodyHolder {
  kind
  endedOn
  lost {
    id
    name {
      ...TextParts
    }
  }
  paths {
    verified
    holder {
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
fragment UnitHolderParts on UnitHolder {
  kind
  endedOn
  lost {
    id
    name
    kind
  }
  paths {
    verified
    holder {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"CommitmentRow"}) as unknown as TypedDocumentString<CommitmentRowFragment, unknown>;
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
export const LatestChangePartsFragmentDoc = new TypedDocumentString(`
    fragment LatestChangeParts on LatestChange {
  actorName
  recordedAt
  fields {
    ...TextParts
  }
  summary {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"LatestChangeParts"}) as unknown as TypedDocumentString<LatestChangePartsFragment, unknown>;
export const ItemRefusalFragmentDoc = new TypedDocumentString(`
    fragment ItemRefusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    conflicting {
      id
      version
      recordedAt
      household {
        id
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
  }
  ... on OutsideWindowError {
    clause
    quote
  }
  ... on FactsMissingError {
    clause
    quote
    missing
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
}`, {"fragmentName":"ItemRefusal"}) as unknown as TypedDocumentString<ItemRefusalFragment, unknown>;
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
  ... on PlanLimitExceededError {
    clause
    quote
  }
  ... on RegulationRequiredError {
    clause
    quote
  }
  ... on StaleVersionError {
    currentVersion
    latestChange {
      ...LatestChangeParts
    }
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
        ... on ReasonRequiredError {
          for
        }
      }
    }
  }
  ... on AlreadyGivenError {
    clause
    quote
  }
  ... on PlanInUseError {
    losses {
      kind
      slug
      name {
        ...TextParts
      }
    }
  }
  ... on SamePersonError {
    before
  }
  ... on BatchRefusedError {
    batchRefusals: refusals {
      index
      household {
        id
        headName
      }
      error {
        ...ItemRefusal
      }
    }
  }
  ... on BatchChangedError {
    changes {
      index
      change
      assignment {
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
fragment ItemRefusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    conflicting {
      id
      version
      recordedAt
      household {
        id
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
  }
  ... on OutsideWindowError {
    clause
    quote
  }
  ... on FactsMissingError {
    clause
    quote
    missing
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
fragment LatestChangeParts on LatestChange {
  actorName
  recordedAt
  fields {
    ...TextParts
  }
  summary {
    ...TextParts
  }
}`, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const FactPartsFragmentDoc = new TypedDocumentString(`
    fragment FactParts on HouseholdFacts {
  place
  class
  standard
  exitedOn
  housingDilapidated
  housingWorks
  housingWorksYear
  inHardship
  needs {
    kind
    year
  }
  members {
    id
    birthDate
    birthYear
    schoolLevel
    inSchool
    isChildOfHousehold
    supportedUntilAge
  }
}
    `, {"fragmentName":"FactParts"}) as unknown as TypedDocumentString<FactPartsFragment, unknown>;
export const GridHouseholdFragmentDoc = new TypedDocumentString(`
    fragment GridHousehold on Household {
  id
  code
  headName
  version
  place {
    id
    name
  }
  members {
    id
    fullName
  }
  assignments {
    id
    version
    state
    itemKind
    effectiveOn
    member {
      id
    }
    measure {
      code
    }
    legs {
      quantity
      pledge {
        id
      }
    }
  }
  facts(asOf: $on) {
    ...FactParts
  }
}
    fragment FactParts on HouseholdFacts {
  place
  class
  standard
  exitedOn
  housingDilapidated
  housingWorks
  housingWorksYear
  inHardship
  needs {
    kind
    year
  }
  members {
    id
    birthDate
    birthYear
    schoolLevel
    inSchool
    isChildOfHousehold
    supportedUntilAge
  }
}`, {"fragmentName":"GridHousehold"}) as unknown as TypedDocumentString<GridHouseholdFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on AuditChange {
  field
  withheld
  label {
    ...TextParts
  }
  before {
    ...TextParts
  }
  after {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const TrailEventFragmentDoc = new TypedDocumentString(`
    fragment TrailEvent on AuditEvent {
  id
  action
  aggregate
  node
  subject
  sequence
  role
  actorName
  requestId
  recordedAt
  effectiveOn
  summary {
    ...TextParts
  }
  details {
    name
    label {
      ...TextParts
    }
    texts {
      ...TextParts
    }
  }
  changes {
    ...ChangeParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ChangeParts on AuditChange {
  field
  withheld
  label {
    ...TextParts
  }
  before {
    ...TextParts
  }
  after {
    ...TextParts
  }
}`, {"fragmentName":"TrailEvent"}) as unknown as TypedDocumentString<TrailEventFragment, unknown>;
export const BreakEventFragmentDoc = new TypedDocumentString(`
    fragment BreakEvent on AuditEvent {
  id
  sequence
  role
  actorName
  subject
  summary {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"BreakEvent"}) as unknown as TypedDocumentString<BreakEventFragment, unknown>;
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
  attachmentCount
  schoolTerm {
    year
    term
    name {
      ...TextParts
    }
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
export const AttachmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentParts on Attachment {
  id
  name
  mediaType
  bytes
  recordedAt
  recordedBy
  url
  removed {
    removedOn
    removedBy
    reason
  }
}
    `, {"fragmentName":"AttachmentParts"}) as unknown as TypedDocumentString<AttachmentPartsFragment, unknown>;
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
  nextSteps
  mayAddAttachment
  attachmentBytes
  attachments {
    ...AttachmentParts
  }
  returnReason
  discardedOn
  discarderName
  discardReason
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
fragment AttachmentParts on Attachment {
  id
  name
  mediaType
  bytes
  recordedAt
  recordedBy
  url
  removed {
    removedOn
    removedBy
    reason
  }
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
  attachmentCount
  schoolTerm {
    year
    term
    name {
      ...TextParts
    }
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
export const SponsorshipRowFragmentDoc = new TypedDocumentString(`
    fragment SponsorshipRow on Sponsorship {
  id
  startsOn
  until
  basis
  content
  version
  nextSteps
  sponsor {
    kind
    name
    agency {
      id
      name {
        vi
        en
      }
    }
  }
}
    `, {"fragmentName":"SponsorshipRow"}) as unknown as TypedDocumentString<SponsorshipRowFragment, unknown>;
export const FollowUpItemFragmentDoc = new TypedDocumentString(`
    fragment FollowUpItem on FollowUp {
  kind
  standing
  support
  from
  until
  dueOn
  ambiguity
  name {
    ...TextParts
  }
  text {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  member {
    id
    fullName
  }
  sponsorship {
    ...SponsorshipRow
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment SponsorshipRow on Sponsorship {
  id
  startsOn
  until
  basis
  content
  version
  nextSteps
  sponsor {
    kind
    name
    agency {
      id
      name {
        vi
        en
      }
    }
  }
}`, {"fragmentName":"FollowUpItem"}) as unknown as TypedDocumentString<FollowUpItemFragment, unknown>;
export const GiftRowFragmentDoc = new TypedDocumentString(`
    fragment GiftRow on Gift {
  id
  year
  givenOn
  amount
  goods
  document
  note
  version
  nextSteps
  giver {
    kind
    name
    agency {
      id
      name {
        vi
        en
      }
    }
  }
}
    `, {"fragmentName":"GiftRow"}) as unknown as TypedDocumentString<GiftRowFragment, unknown>;
export const FollowUpHouseholdFragmentDoc = new TypedDocumentString(`
    fragment FollowUpHousehold on HouseholdFollowUp {
  lastExitOn
  mayRecordGift
  mayRecordSponsorship
  items {
    ...FollowUpItem
  }
  household {
    id
    code
    headName
    place {
      id
      name
    }
    gifts {
      ...GiftRow
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment GiftRow on Gift {
  id
  year
  givenOn
  amount
  goods
  document
  note
  version
  nextSteps
  giver {
    kind
    name
    agency {
      id
      name {
        vi
        en
      }
    }
  }
}
fragment SponsorshipRow on Sponsorship {
  id
  startsOn
  until
  basis
  content
  version
  nextSteps
  sponsor {
    kind
    name
    agency {
      id
      name {
        vi
        en
      }
    }
  }
}
fragment FollowUpItem on FollowUp {
  kind
  standing
  support
  from
  until
  dueOn
  ambiguity
  name {
    ...TextParts
  }
  text {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  member {
    id
    fullName
  }
  sponsorship {
    ...SponsorshipRow
  }
}`, {"fragmentName":"FollowUpHousehold"}) as unknown as TypedDocumentString<FollowUpHouseholdFragment, unknown>;
export const LedgerEntryFragmentDoc = new TypedDocumentString(`
    fragment LedgerEntry on LedgerRow {
  kind
  takesAway
  isReversal
  quantity
  received
  amount
  left
  effectiveOn
  recordedAt
  pledge {
    id
    unit
  }
  receipt {
    id
    receivedOn
    documentNumber
    giver
    reversedOn
    mayReverse
  }
  ownPledge {
    id
    pledgedOn
    documentNumber
    giver
    reversedOn
    mayReverse
  }
  assignment {
    id
    effectiveOn
    cancelledOn
    household {
      id
      headName
    }
  }
  disbursement {
    id
    documentNumber
    household {
      id
      headName
    }
    batch {
      id
    }
    reverses {
      id
      effectiveOn
    }
    reversedBy {
      effectiveOn
    }
  }
  reallocation {
    id
    basisDocument
    from {
      id
      name {
        ...TextParts
      }
    }
    to {
      id
      name {
        ...TextParts
      }
    }
    reverses {
      id
      effectiveOn
    }
    reversedBy {
      effectiveOn
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"LedgerEntry"}) as unknown as TypedDocumentString<LedgerEntryFragment, unknown>;
export const LedgerPageFragmentDoc = new TypedDocumentString(`
    fragment LedgerPage on LedgerRowConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LedgerEntry
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment LedgerEntry on LedgerRow {
  kind
  takesAway
  isReversal
  quantity
  received
  amount
  left
  effectiveOn
  recordedAt
  pledge {
    id
    unit
  }
  receipt {
    id
    receivedOn
    documentNumber
    giver
    reversedOn
    mayReverse
  }
  ownPledge {
    id
    pledgedOn
    documentNumber
    giver
    reversedOn
    mayReverse
  }
  assignment {
    id
    effectiveOn
    cancelledOn
    household {
      id
      headName
    }
  }
  disbursement {
    id
    documentNumber
    household {
      id
      headName
    }
    batch {
      id
    }
    reverses {
      id
      effectiveOn
    }
    reversedBy {
      effectiveOn
    }
  }
  reallocation {
    id
    basisDocument
    from {
      id
      name {
        ...TextParts
      }
    }
    to {
      id
      name {
        ...TextParts
      }
    }
    reverses {
      id
      effectiveOn
    }
    reversedBy {
      effectiveOn
    }
  }
}`, {"fragmentName":"LedgerPage"}) as unknown as TypedDocumentString<LedgerPageFragment, unknown>;
export const PledgeFiguresFragmentDoc = new TypedDocumentString(`
    fragment PledgeFigures on Pledge {
  id
  form
  unit
  money
  partOf
  untilAge
  planned
  pledged
  received
  allocated
  disbursed
  left
  pledgedMoney
  receivedMoney
  usedMoney
  disbursedMoney
  name {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  sources {
    id
    name {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"PledgeFigures"}) as unknown as TypedDocumentString<PledgeFiguresFragment, unknown>;
export const LedgerPledgeFragmentDoc = new TypedDocumentString(`
    fragment LedgerPledge on Pledge {
  ...PledgeFigures
  isThroughFund
  place {
    id
    name
  }
  measure {
    id
    name {
      ...TextParts
    }
  }
  sources {
    kind
    keeper {
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
fragment PledgeFigures on Pledge {
  id
  form
  unit
  money
  partOf
  untilAge
  planned
  pledged
  received
  allocated
  disbursed
  left
  pledgedMoney
  receivedMoney
  usedMoney
  disbursedMoney
  name {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  sources {
    id
    name {
      ...TextParts
    }
  }
}`, {"fragmentName":"LedgerPledge"}) as unknown as TypedDocumentString<LedgerPledgeFragment, unknown>;
export const SourceFiguresFragmentDoc = new TypedDocumentString(`
    fragment SourceFigures on FundingSource {
  id
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
  figures {
    unit
    planned
    pledged
    received
    allocated
    disbursed
    left
    pledgedMoney
    receivedMoney
    allocatedMoney
    disbursedMoney
    sources {
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
}`, {"fragmentName":"SourceFigures"}) as unknown as TypedDocumentString<SourceFiguresFragment, unknown>;
export const LedgerSourceFragmentDoc = new TypedDocumentString(`
    fragment LedgerSource on FundingSource {
  ...SourceFigures
  pledges {
    ...PledgeFigures
    measure {
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
fragment PledgeFigures on Pledge {
  id
  form
  unit
  money
  partOf
  untilAge
  planned
  pledged
  received
  allocated
  disbursed
  left
  pledgedMoney
  receivedMoney
  usedMoney
  disbursedMoney
  name {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  sources {
    id
    name {
      ...TextParts
    }
  }
}
fragment SourceFigures on FundingSource {
  id
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
  figures {
    unit
    planned
    pledged
    received
    allocated
    disbursed
    left
    pledgedMoney
    receivedMoney
    allocatedMoney
    disbursedMoney
    sources {
      id
      name {
        ...TextParts
      }
    }
  }
}`, {"fragmentName":"LedgerSource"}) as unknown as TypedDocumentString<LedgerSourceFragment, unknown>;
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
  mayReverse
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
    measure {
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
  reason
  mayReverse
  reverses {
    id
  }
  reversedBy {
    id
    effectiveOn
    reason
  }
  from {
    id
    unit
    name {
      ...TextParts
    }
    measure {
      id
      name {
        ...TextParts
      }
    }
  }
  to {
    id
    unit
    name {
      ...TextParts
    }
    measure {
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
}`, {"fragmentName":"ReallocationRow"}) as unknown as TypedDocumentString<ReallocationRowFragment, unknown>;
export const FundPledgeFragmentDoc = new TypedDocumentString(`
    fragment FundPledge on Pledge {
  id
  leg
  giving {
    state
    ground {
      clause
      quote
    }
  }
  place {
    id
    name
  }
  sources {
    id
    kind
    keeper {
      id
    }
  }
}
    `, {"fragmentName":"FundPledge"}) as unknown as TypedDocumentString<FundPledgeFragment, unknown>;
export const EntitlementRowFragmentDoc = new TypedDocumentString(`
    fragment EntitlementRow on Entitlement {
  id
  mayCorrect
  policyCode
  dutySlug
  effectiveOn
  givenOn
  validUntil
  amount
  document
  note
  regulation
  withdrawn
  version
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
  listedBy {
    id
    name {
      ...TextParts
    }
  }
  givenBy {
    id
    name {
      ...TextParts
    }
  }
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
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"EntitlementRow"}) as unknown as TypedDocumentString<EntitlementRowFragment, unknown>;
export const GeneralPolicyChoiceFragmentDoc = new TypedDocumentString(`
    fragment GeneralPolicyChoice on GeneralPolicy {
  code
  mayRecord
  clause
  quote
  isPerMember
  name {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"GeneralPolicyChoice"}) as unknown as TypedDocumentString<GeneralPolicyChoiceFragment, unknown>;
export const EntitlementCandidateFragmentDoc = new TypedDocumentString(`
    fragment EntitlementCandidate on Household {
  id
  code
  headName
  place {
    id
    name
  }
  members {
    id
    fullName
  }
  entitlements {
    id
    policyCode
    effectiveOn
    validUntil
    member {
      id
    }
  }
  facts(asOf: $on) {
    ...FactParts
  }
}
    fragment FactParts on HouseholdFacts {
  place
  class
  standard
  exitedOn
  housingDilapidated
  housingWorks
  housingWorksYear
  inHardship
  needs {
    kind
    year
  }
  members {
    id
    birthDate
    birthYear
    schoolLevel
    inSchool
    isChildOfHousehold
    supportedUntilAge
  }
}`, {"fragmentName":"EntitlementCandidate"}) as unknown as TypedDocumentString<EntitlementCandidateFragment, unknown>;
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
  recordedBy
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
  recordedBy
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
  recordedBy
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
  recordedBy
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
    semester
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
    correctionReason
    recordedBy
  }
  useChecks {
    id
    checkedOn
    result
    finding
    correctionReason
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
    lead {
      id
    }
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
    lead {
      id
    }
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
export const RecordedDecisionFragmentDoc = new TypedDocumentString(`
    fragment RecordedDecision on Decision {
  id
  asOf
  outcome
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
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"RecordedDecision"}) as unknown as TypedDocumentString<RecordedDecisionFragment, unknown>;
export const AuditPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditParts on AuditEvent {
  id
  action
  actorName
  role
  effectiveOn
  recordedAt
  summary {
    ...TextParts
  }
  changes {
    ...ChangeParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ChangeParts on AuditChange {
  field
  withheld
  label {
    ...TextParts
  }
  before {
    ...TextParts
  }
  after {
    ...TextParts
  }
}`, {"fragmentName":"AuditParts"}) as unknown as TypedDocumentString<AuditPartsFragment, unknown>;
export const EntitlementPartsFragmentDoc = new TypedDocumentString(`
    fragment EntitlementParts on Entitlement {
  id
  recordedBy
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
export const RecordGiftFragmentDoc = new TypedDocumentString(`
    fragment RecordGift on Gift {
  ...GiftRow
  recordedBy
  ground {
    clause
    quote
  }
}
    fragment GiftRow on Gift {
  id
  year
  givenOn
  amount
  goods
  document
  note
  version
  nextSteps
  giver {
    kind
    name
    agency {
      id
      name {
        vi
        en
      }
    }
  }
}`, {"fragmentName":"RecordGift"}) as unknown as TypedDocumentString<RecordGiftFragment, unknown>;
export const RecordSponsorshipFragmentDoc = new TypedDocumentString(`
    fragment RecordSponsorship on Sponsorship {
  ...SponsorshipRow
  state
  recordedBy
  ground {
    clause
    quote
  }
  member {
    id
    fullName
  }
}
    fragment SponsorshipRow on Sponsorship {
  id
  startsOn
  until
  basis
  content
  version
  nextSteps
  sponsor {
    kind
    name
    agency {
      id
      name {
        vi
        en
      }
    }
  }
}`, {"fragmentName":"RecordSponsorship"}) as unknown as TypedDocumentString<RecordSponsorshipFragment, unknown>;
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
  recordedBy
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
export const ImportIssuePartsFragmentDoc = new TypedDocumentString(`
    fragment ImportIssueParts on ImportIssue {
  row
  field
  code
  severity
  value
  suggestion
  message {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ImportIssueParts"}) as unknown as TypedDocumentString<ImportIssuePartsFragment, unknown>;
export const ImportHouseholdFragmentDoc = new TypedDocumentString(`
    fragment ImportHousehold on Household {
  id
  headName
  code
  place {
    name
  }
}
    `, {"fragmentName":"ImportHousehold"}) as unknown as TypedDocumentString<ImportHouseholdFragment, unknown>;
export const ImportEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportEntryParts on ImportEntry {
  position
  firstRow
  lastRow
  state
  decision
  repeatsRow
  rows {
    row
    cells {
      field
      value
    }
  }
  issues {
    ...ImportIssueParts
  }
  matches {
    by
    household {
      ...ImportHousehold
      members {
        fullName
        birthYear
      }
    }
  }
  target {
    ...ImportHousehold
  }
  household {
    ...ImportHousehold
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ImportHousehold on Household {
  id
  headName
  code
  place {
    name
  }
}
fragment ImportIssueParts on ImportIssue {
  row
  field
  code
  severity
  value
  suggestion
  message {
    ...TextParts
  }
}`, {"fragmentName":"ImportEntryParts"}) as unknown as TypedDocumentString<ImportEntryPartsFragment, unknown>;
export const ImportRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportRowParts on ImportBatch {
  id
  kind
  state
  fileName
  listDate
  entryCount
  recordedAt
  recordedBy
  doneAt
  undoneAt
  undoReason
  version
  place {
    id
    name
  }
}
    `, {"fragmentName":"ImportRowParts"}) as unknown as TypedDocumentString<ImportRowPartsFragment, unknown>;
export const ImportSortPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportSortParts on ImportIssueSort {
  code
  field
  severity
  count
  suggestions
  example {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ImportSortParts"}) as unknown as TypedDocumentString<ImportSortPartsFragment, unknown>;
export const ImportFiguresPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportFiguresParts on ImportFigures {
  rows
  entries
  fine
  problems
  duplicates
  skipped
  undecided
  created
  merged
  leftOut
  hindrances
  sorts {
    ...ImportSortParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ImportSortParts on ImportIssueSort {
  code
  field
  severity
  count
  suggestions
  example {
    ...TextParts
  }
}`, {"fragmentName":"ImportFiguresParts"}) as unknown as TypedDocumentString<ImportFiguresPartsFragment, unknown>;
export const ImportDetailFragmentDoc = new TypedDocumentString(`
    fragment ImportDetail on ImportBatch {
  ...ImportRowParts
  unknownColumns
  formulas
  rowsToMend
  columns {
    field
    title
    choices
  }
  figures {
    ...ImportFiguresParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ImportRowParts on ImportBatch {
  id
  kind
  state
  fileName
  listDate
  entryCount
  recordedAt
  recordedBy
  doneAt
  undoneAt
  undoReason
  version
  place {
    id
    name
  }
}
fragment ImportSortParts on ImportIssueSort {
  code
  field
  severity
  count
  suggestions
  example {
    ...TextParts
  }
}
fragment ImportFiguresParts on ImportFigures {
  rows
  entries
  fine
  problems
  duplicates
  skipped
  undecided
  created
  merged
  leftOut
  hindrances
  sorts {
    ...ImportSortParts
  }
}`, {"fragmentName":"ImportDetail"}) as unknown as TypedDocumentString<ImportDetailFragment, unknown>;
export const BankReportRowFragmentDoc = new TypedDocumentString(`
    fragment BankReportRow on BankReport {
  id
  dueOn
  periodFrom
  state
  submittedOn
  revision
  openingAmount
  disbursedAmount
  takenBackAmount
  recoveredAmount
  outstandingAmount
  document
  reason
  version
  maySubmit
  mayDiscard
  submitRefusal {
    message {
      ...TextParts
    }
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
}`, {"fragmentName":"BankReportRow"}) as unknown as TypedDocumentString<BankReportRowFragment, unknown>;
export const LoanKindPartsFragmentDoc = new TypedDocumentString(`
    fragment LoanKindParts on LoanKind {
  code
  lender {
    id
  }
  clause
  isPerMember
  ceiling
  maximumTermMonths
  name {
    ...TextParts
  }
  ceilingCitation {
    clause
    quote
  }
  termCitation {
    clause
    quote
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"LoanKindParts"}) as unknown as TypedDocumentString<LoanKindPartsFragment, unknown>;
export const LoanRowFragmentDoc = new TypedDocumentString(`
    fragment LoanRow on Loan {
  id
  kind
  amount
  outstanding
  repaid
  termMonths
  effectiveOn
  dueOn
  document
  regulation
  name {
    ...TextParts
  }
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
  repayments {
    key
    amount
    effectiveOn
    document
    reason
    reverses
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"LoanRow"}) as unknown as TypedDocumentString<LoanRowFragment, unknown>;
export const UnitRowFragmentDoc = new TypedDocumentString(`
    fragment UnitRow on Place {
  id
  slug
  name
  kind
  code
  validFrom
  validTo
  baselineHouseholds
  holder(asOf: $on) {
    ...UnitHolderParts
  }
  successions {
    ...StepParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment StepParts on SuccessionStep {
  from
  to
  on
  scope
  basis
  verified
  fromName {
    ...TextParts
  }
  toName {
    ...TextParts
  }
}
fragment UnitHolderParts on UnitHolder {
  kind
  endedOn
  lost {
    id
    name
    kind
  }
  paths {
    verified
    holder {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"UnitRow"}) as unknown as TypedDocumentString<UnitRowFragment, unknown>;
export const SuccessionRowFragmentDoc = new TypedDocumentString(`
    fragment SuccessionRow on Succession {
  id
  kind
  from
  on
  scope
  basis
  verified
  reason
  withdrawnOn
  withdrawalReason
  recordedAt
  version
  steps {
    ...StepParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment StepParts on SuccessionStep {
  from
  to
  on
  scope
  basis
  verified
  fromName {
    ...TextParts
  }
  toName {
    ...TextParts
  }
}`, {"fragmentName":"SuccessionRow"}) as unknown as TypedDocumentString<SuccessionRowFragment, unknown>;
export const HandoverRowFragmentDoc = new TypedDocumentString(`
    fragment HandoverRow on HouseholdHandover {
  id
  code
  handedOverOn
  minutesNumber
  items
  reason
  signers {
    name
    position
    side
  }
  from {
    id
    name
    kind
  }
  to {
    id
    name
    kind
  }
  household {
    id
    headName
  }
}
    `, {"fragmentName":"HandoverRow"}) as unknown as TypedDocumentString<HandoverRowFragment, unknown>;
export const RevisionPartsFragmentDoc = new TypedDocumentString(`
    fragment RevisionParts on PlanRevision {
  id
  slug
  title
  state
  origin
  note
  basisNumber
  basisDate
  draftedBy
  isOwnDraft
  recordedAt
  adoptedBy
  decisionNumber
  decisionDate
  effectiveOn
  version
}
    `, {"fragmentName":"RevisionParts"}) as unknown as TypedDocumentString<RevisionPartsFragment, unknown>;
export const LossPartsFragmentDoc = new TypedDocumentString(`
    fragment LossParts on PlanLoss {
  kind
  slug
  limit
  used
  name {
    ...TextParts
  }
  citation {
    clause
    quote
  }
  uses {
    use
    rows
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"LossParts"}) as unknown as TypedDocumentString<LossPartsFragment, unknown>;
export const WardOfPeriodFragmentDoc = new TypedDocumentString(`
    fragment WardOfPeriod on Place {
  id
  name
  validFrom
  validTo
}
    `, {"fragmentName":"WardOfPeriod"}) as unknown as TypedDocumentString<WardOfPeriodFragment, unknown>;
export const ReportPeriodRowFragmentDoc = new TypedDocumentString(`
    fragment ReportPeriodRow on ReportPeriod {
  id
  from
  to
  state
  closedOn
  revision
  version
  mayDiscard
  corrections {
    revision
    correctedOn
    reason
  }
}
    `, {"fragmentName":"ReportPeriodRow"}) as unknown as TypedDocumentString<ReportPeriodRowFragment, unknown>;
export const Form3ColumnsFragmentDoc = new TypedDocumentString(`
    fragment Form3Columns on Form3Figures {
  start
  exited
  becamePoor
  otherDecrease
  fromPoor
  relapsed
  new
  otherIncrease
  end
}
    `, {"fragmentName":"Form3Columns"}) as unknown as TypedDocumentString<Form3ColumnsFragment, unknown>;
export const ReportMoneyFragmentDoc = new TypedDocumentString(`
    fragment ReportMoney on ReportAmounts {
  planned
  pledged
  received
  allocated
  disbursed
}
    `, {"fragmentName":"ReportMoney"}) as unknown as TypedDocumentString<ReportMoneyFragment, unknown>;
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
  days {
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
export const DutyStandingFragmentDoc = new TypedDocumentString(`
    fragment DutyStanding on Responsibility {
  state
  standing
  percent
  agency {
    id
    name {
      ...TextParts
    }
  }
  duty {
    id
  }
  people {
    id
    fullName
    jobTitle
  }
  nextDay {
    due {
      on
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"DutyStanding"}) as unknown as TypedDocumentString<DutyStandingFragment, unknown>;
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on ResponsibilityFinding {
  code
  agencies
  duties
  text {
    ...TextParts
  }
  citations {
    clause
    quote
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const ReviewRowFragmentDoc = new TypedDocumentString(`
    fragment ReviewRow on HouseholdReview {
  id
  reviewedOn
  kind
  b1
  b2
  state
  classBefore
  standardBefore
  computedClass
  decision {
    id
    number
    decidedOn
    effectiveOn
    class
    standard
    change
  }
  household {
    id
    headName
    place {
      id
      name
    }
  }
}
    `, {"fragmentName":"ReviewRow"}) as unknown as TypedDocumentString<ReviewRowFragment, unknown>;
export const ReviewDetailFragmentDoc = new TypedDocumentString(`
    fragment ReviewDetail on HouseholdReview {
  ...ReviewRow
  deprivations
  causes
  note
  meetingOn
  meetingDocument
  listedOn
  nextReviewedOn
  version
  household {
    id
    code
    class
    standard
    version
  }
}
    fragment ReviewRow on HouseholdReview {
  id
  reviewedOn
  kind
  b1
  b2
  state
  classBefore
  standardBefore
  computedClass
  decision {
    id
    number
    decidedOn
    effectiveOn
    class
    standard
    change
  }
  household {
    id
    headName
    place {
      id
      name
    }
  }
}`, {"fragmentName":"ReviewDetail"}) as unknown as TypedDocumentString<ReviewDetailFragment, unknown>;
export const ProposalCandidateFragmentDoc = new TypedDocumentString(`
    fragment ProposalCandidate on Household {
  id
  code
  headName
  version
  place {
    id
    name
  }
  members {
    id
    fullName
  }
  assignments {
    id
    state
    effectiveOn
    member {
      id
    }
    measure {
      code
    }
  }
  supportProposals {
    id
    state
    itemKind
    member {
      id
    }
    measure {
      id
      code
    }
  }
  facts(asOf: $on) {
    ...FactParts
  }
}
    fragment FactParts on HouseholdFacts {
  place
  class
  standard
  exitedOn
  housingDilapidated
  housingWorks
  housingWorksYear
  inHardship
  needs {
    kind
    year
  }
  members {
    id
    birthDate
    birthYear
    schoolLevel
    inSchool
    isChildOfHousehold
    supportedUntilAge
  }
}`, {"fragmentName":"ProposalCandidate"}) as unknown as TypedDocumentString<ProposalCandidateFragment, unknown>;
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
  lead {
    id
  }
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
  lead {
    id
  }
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
export const DelegationPartyPartsFragmentDoc = new TypedDocumentString(`
    fragment DelegationPartyParts on DelegationParty {
  id
  name
  role
  disabled
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
}`, {"fragmentName":"DelegationPartyParts"}) as unknown as TypedDocumentString<DelegationPartyPartsFragment, unknown>;
export const DelegationRowFragmentDoc = new TypedDocumentString(`
    fragment DelegationRow on Delegation {
  id
  action
  state
  validFrom
  validUntil
  basisDocument
  endedOn
  endReason
  version
  delegator {
    ...DelegationPartyParts
  }
  delegate {
    ...DelegationPartyParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment DelegationPartyParts on DelegationParty {
  id
  name
  role
  disabled
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
}`, {"fragmentName":"DelegationRow"}) as unknown as TypedDocumentString<DelegationRowFragment, unknown>;
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
    hasEnded
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
export const AgenciesDocument = {"__meta__":{"hash":"sha256:1e2308c1dab519a8622281332444cf1c6acab8ecdf5e2fa931da8847ef962c3f"}} as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const OpenCommitmentsDocument = {"__meta__":{"hash":"sha256:32512fa919140eac137f265894b78eebb12f80b8ec850321f3594e41cc3bbda5"}} as unknown as TypedDocumentString<OpenCommitmentsQuery, OpenCommitmentsQueryVariables>;
export const RecordAgencyDocument = {"__meta__":{"hash":"sha256:2013770201501f9fcd756f86f3c76c71e6eada60f2a5fdd2523ebbc39cfc22e7"}} as unknown as TypedDocumentString<RecordAgencyMutation, RecordAgencyMutationVariables>;
export const PlanDocumentDocument = {"__meta__":{"hash":"sha256:a6cdc3a2b5f0906f1a8bf51c856afeefe1840726b42cffc326a805d3b84ba7ce"}} as unknown as TypedDocumentString<PlanDocumentQuery, PlanDocumentQueryVariables>;
export const AssignOptionsDocument = {"__meta__":{"hash":"sha256:332593bca620c16fa8202cc8efbe885cdc6cb2e564be272307b1b5759d119d83"}} as unknown as TypedDocumentString<AssignOptionsQuery, AssignOptionsQueryVariables>;
export const AssignSupportDocument = {"__meta__":{"hash":"sha256:6706d293b9155cfefe1f0adb824c23869f6c2e5c663a8b8831b4b32c6402dc7a"}} as unknown as TypedDocumentString<AssignSupportMutation, AssignSupportMutationVariables>;
export const CancelSupportDocument = {"__meta__":{"hash":"sha256:46da4135c943dab3f6d67ace34dbb62c3e2ad228f9c4e568ae6a27cc4c6c9035"}} as unknown as TypedDocumentString<CancelSupportMutation, CancelSupportMutationVariables>;
export const AssignmentGridDocument = {"__meta__":{"hash":"sha256:1e0f2a2835c692745b6add45b8167189d39f85843f7bee7c40d88dc12bce7b8f"}} as unknown as TypedDocumentString<AssignmentGridQuery, AssignmentGridQueryVariables>;
export const StagedHouseholdsDocument = {"__meta__":{"hash":"sha256:8d7a3e64d31275261b60afa94dd54859b7537daef84b659efd61bc2306585a63"}} as unknown as TypedDocumentString<StagedHouseholdsQuery, StagedHouseholdsQueryVariables>;
export const AssignmentProposalDocument = {"__meta__":{"hash":"sha256:de4e19cdd10cac1fcfc3565646d376f57aa95013060a34a10788060c314b71ea"}} as unknown as TypedDocumentString<AssignmentProposalQuery, AssignmentProposalQueryVariables>;
export const WhoChangedDocument = {"__meta__":{"hash":"sha256:f8e34f72363d3adf628a0f55b0fe7e2e5015fb4ddb05d28d071d740361e10ecf"}} as unknown as TypedDocumentString<WhoChangedQuery, WhoChangedQueryVariables>;
export const RemoveAttachmentDocument = {"__meta__":{"hash":"sha256:431c2a3f02544f0e1c9a5cf728b0b01703b67da73694219f4394efea1722c961"}} as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const ChangeSupportsDocument = {"__meta__":{"hash":"sha256:2c859db7c18ebfce044d09580c00dc93f8224d00e94625fe3f4d088c6f01cf17"}} as unknown as TypedDocumentString<ChangeSupportsMutation, ChangeSupportsMutationVariables>;
export const UndoBatchDocument = {"__meta__":{"hash":"sha256:6cb41978149b5303e05431d07595d19c6122dd3e51635eba4e66ed100f8fbf99"}} as unknown as TypedDocumentString<UndoBatchMutation, UndoBatchMutationVariables>;
export const ChangeBatchesDocument = {"__meta__":{"hash":"sha256:d0b23f41ccf61af2f549ba68a0f1df63f0ba1c112ef77894e938c07028310cf3"}} as unknown as TypedDocumentString<ChangeBatchesQuery, ChangeBatchesQueryVariables>;
export const RecordHandingOverDocument = {"__meta__":{"hash":"sha256:bd7f7c76c4a3bca3305d1bb8603bf0075d5be73078f8a7143278225bfbe38509"}} as unknown as TypedDocumentString<RecordHandingOverMutation, RecordHandingOverMutationVariables>;
export const RecordUseCheckDocument = {"__meta__":{"hash":"sha256:48c2b3ae355c35d94a3658752de2aa522a2a3472a44a0f66dd5a9683c78e75da"}} as unknown as TypedDocumentString<RecordUseCheckMutation, RecordUseCheckMutationVariables>;
export const CorrectHandingOverDocument = {"__meta__":{"hash":"sha256:7b36ce680d3683ca7dd50beccc0b5cc5deddb2eadc0441b8f9ff1c852d46c430"}} as unknown as TypedDocumentString<CorrectHandingOverMutation, CorrectHandingOverMutationVariables>;
export const CorrectUseCheckDocument = {"__meta__":{"hash":"sha256:f9f0278c29e54ae5715e0a7c0086b05d06240c923106ce0808a9a34f332b2490"}} as unknown as TypedDocumentString<CorrectUseCheckMutation, CorrectUseCheckMutationVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:dad238358a26aa689ed17a7d73fb984bbd348566959a85526103af54ca95b071"}} as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditChainsDocument = {"__meta__":{"hash":"sha256:601636055e9d119abd288b664c5d6048172c9ad12a1307ba9451bc72be114a6e"}} as unknown as TypedDocumentString<AuditChainsQuery, AuditChainsQueryVariables>;
export const AuditTrailCheckDocument = {"__meta__":{"hash":"sha256:14e8a48ea26780d3bdfb8f2c145057ebb428b66ba6f27ddf0a5f999ac8207367"}} as unknown as TypedDocumentString<AuditTrailCheckQuery, AuditTrailCheckQueryVariables>;
export const DisbursementsDocument = {"__meta__":{"hash":"sha256:77e29c52bb1f435af48a4e37036245061486bba21625e1b2abb0c027090708df"}} as unknown as TypedDocumentString<DisbursementsQuery, DisbursementsQueryVariables>;
export const DisbursementBatchDocument = {"__meta__":{"hash":"sha256:ba6d7c1a4fbef523114002b0448ac6459ac20095f5a854f50797d9e99eb96012"}} as unknown as TypedDocumentString<DisbursementBatchQuery, DisbursementBatchQueryVariables>;
export const CreateDisbursementBatchDocument = {"__meta__":{"hash":"sha256:33f24d6728b82a8c15b0fb46f8169147f5048accf962fe0a26ffed50d86b29bc"}} as unknown as TypedDocumentString<CreateDisbursementBatchMutation, CreateDisbursementBatchMutationVariables>;
export const SubmitDisbursementBatchDocument = {"__meta__":{"hash":"sha256:2f9dcf44f6e117b49f1470ab81cb119d9a8c6f47efa194f51d1a62fd0caa7deb"}} as unknown as TypedDocumentString<SubmitDisbursementBatchMutation, SubmitDisbursementBatchMutationVariables>;
export const ApproveDisbursementBatchDocument = {"__meta__":{"hash":"sha256:4f3bea98ac712860e122bfb5036dffbf70dd11d70370e201adfab1ad8e860b15"}} as unknown as TypedDocumentString<ApproveDisbursementBatchMutation, ApproveDisbursementBatchMutationVariables>;
export const ReturnDisbursementBatchDocument = {"__meta__":{"hash":"sha256:de938162fc5efbd00149203c524a5001da899b442ca9253cf8816ca6c4201001"}} as unknown as TypedDocumentString<ReturnDisbursementBatchMutation, ReturnDisbursementBatchMutationVariables>;
export const DiscardDisbursementBatchDocument = {"__meta__":{"hash":"sha256:511b2976b8d8cfa473e8bd339a17e4ffa583cd2860058f7303ce32772cfe2659"}} as unknown as TypedDocumentString<DiscardDisbursementBatchMutation, DiscardDisbursementBatchMutationVariables>;
export const RecordPaymentDocument = {"__meta__":{"hash":"sha256:575ce6f15970b137b5c182e46fff16882aede645bdaf4c5782ccf8d9e8af6560"}} as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const ReverseDisbursementDocument = {"__meta__":{"hash":"sha256:1fcc24b8edefcf87578405d01b4b0caf9ead47932caed8c36a7508ca9012d89e"}} as unknown as TypedDocumentString<ReverseDisbursementMutation, ReverseDisbursementMutationVariables>;
export const FollowUpsDocument = {"__meta__":{"hash":"sha256:6bc256780a24bd4d7631bbe398891a63c70a2431682b1f48abb97f7af479264f"}} as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const SponsorshipOptionsDocument = {"__meta__":{"hash":"sha256:9ed4d253981ff070a7f42a21aa3e88bff1cc24489a878d66882414437264c842"}} as unknown as TypedDocumentString<SponsorshipOptionsQuery, SponsorshipOptionsQueryVariables>;
export const RecordGiftDocument = {"__meta__":{"hash":"sha256:855ce94f5dca0b4b013bc4bade5da8791b62f3bdd340954f96a4542cef752ca4"}} as unknown as TypedDocumentString<RecordGiftMutation, RecordGiftMutationVariables>;
export const CorrectGiftDocument = {"__meta__":{"hash":"sha256:b7bdae5881e49b558552093192e20a9bb646a9089ef8369e7e931344facd7eea"}} as unknown as TypedDocumentString<CorrectGiftMutation, CorrectGiftMutationVariables>;
export const VoidGiftDocument = {"__meta__":{"hash":"sha256:e1fa26c2fed2495fb7b85417a1a1a01e737569020c556172bc9f16c49aad6bf4"}} as unknown as TypedDocumentString<VoidGiftMutation, VoidGiftMutationVariables>;
export const RecordSponsorshipDocument = {"__meta__":{"hash":"sha256:eafd09d2007a7cddfe0e09f79d35a4b320300105684dfa61ff743cf7c41b395b"}} as unknown as TypedDocumentString<RecordSponsorshipMutation, RecordSponsorshipMutationVariables>;
export const CorrectSponsorshipDocument = {"__meta__":{"hash":"sha256:196c5d5ac0ca8f842742b721db10a8a8353922d492f3d0eafb31d8145bc02c79"}} as unknown as TypedDocumentString<CorrectSponsorshipMutation, CorrectSponsorshipMutationVariables>;
export const EndSponsorshipDocument = {"__meta__":{"hash":"sha256:37a8f9e13014fcff923dbf87aaa898ac4170f4851d7d65812eedc11f7321813d"}} as unknown as TypedDocumentString<EndSponsorshipMutation, EndSponsorshipMutationVariables>;
export const VoidSponsorshipDocument = {"__meta__":{"hash":"sha256:de9cd1a57d80dc3b8cfed44d81fc6abf491f998e4e06f8e2977a018bc4a4ba19"}} as unknown as TypedDocumentString<VoidSponsorshipMutation, VoidSponsorshipMutationVariables>;
export const LedgerDocument = {"__meta__":{"hash":"sha256:9330b5990de720cc281f4b0b32b4635839b838c167ec387908d4d123fc6dc290"}} as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const ReceiptsDocument = {"__meta__":{"hash":"sha256:dd198f9d1550525e9c2d60fbfd8312d14ad59d911c17b31d36944b7fe647338c"}} as unknown as TypedDocumentString<ReceiptsQuery, ReceiptsQueryVariables>;
export const ReallocationsDocument = {"__meta__":{"hash":"sha256:3e03dafe1f6c5cfbf486fcfef297be25378c9ba669c2dc6d76ef244d1e7bfafe"}} as unknown as TypedDocumentString<ReallocationsQuery, ReallocationsQueryVariables>;
export const MoneyOptionsDocument = {"__meta__":{"hash":"sha256:b3c5cf9606e16958cc53b639c0d8214cbe9fb2fff0a178b02776621f497d1a75"}} as unknown as TypedDocumentString<MoneyOptionsQuery, MoneyOptionsQueryVariables>;
export const RecordPledgeDocument = {"__meta__":{"hash":"sha256:aa4b44a42a3b297f084cbb7347932aabfcd19848f6f52b0a14165bf60354e132"}} as unknown as TypedDocumentString<RecordPledgeMutation, RecordPledgeMutationVariables>;
export const ReversePledgeDocument = {"__meta__":{"hash":"sha256:e05e001d58656c2f1df4681231ad9ce478cdd015d587493766acf79f0644dfc1"}} as unknown as TypedDocumentString<ReversePledgeMutation, ReversePledgeMutationVariables>;
export const RecordReceiptDocument = {"__meta__":{"hash":"sha256:56614a8146b5a4f9e45c7e7c67bb1727a9399c14f2a6b9f79ae512db88c980b3"}} as unknown as TypedDocumentString<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const ReverseReceiptDocument = {"__meta__":{"hash":"sha256:218dda02b0df6d828cf805af9f428c4d07acf2af215a16bbe0b502837499826b"}} as unknown as TypedDocumentString<ReverseReceiptMutation, ReverseReceiptMutationVariables>;
export const ReallocateFundsDocument = {"__meta__":{"hash":"sha256:13c45bc43f325344f693d0e50f518f4c125e7bcc0f5e936f13683bf9eeb62121"}} as unknown as TypedDocumentString<ReallocateFundsMutation, ReallocateFundsMutationVariables>;
export const ReverseReallocationDocument = {"__meta__":{"hash":"sha256:da2c97626dd2bd3039e1087e16f1100b125aaff0807c33f4d8fe99d1a966d90d"}} as unknown as TypedDocumentString<ReverseReallocationMutation, ReverseReallocationMutationVariables>;
export const SourcesDocument = {"__meta__":{"hash":"sha256:2123207ce0270903e0f923d82d52484182c40f2ac99ef4a1fb66e845af5606e5"}} as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const EntitlementsDocument = {"__meta__":{"hash":"sha256:c38eef461bce62391d3b81da94abe04a656594f3ab27df7b36153c334d7db638"}} as unknown as TypedDocumentString<EntitlementsQuery, EntitlementsQueryVariables>;
export const EntitlementOptionsDocument = {"__meta__":{"hash":"sha256:a5fc1c8df840de8147c306a84a10e71e87ad02aeb084436817e92ab352fb50fa"}} as unknown as TypedDocumentString<EntitlementOptionsQuery, EntitlementOptionsQueryVariables>;
export const RecordEntitlementDocument = {"__meta__":{"hash":"sha256:5c22d08fdd4a8f7ded19bb112eeee5f34029aa38d519d166dc4aec098d82b7fb"}} as unknown as TypedDocumentString<RecordEntitlementMutation, RecordEntitlementMutationVariables>;
export const CorrectEntitlementDocument = {"__meta__":{"hash":"sha256:549d38ff2ac6f5e3072368d6fe8cc99ef6468d1d959a890d12f7ad173837c1e0"}} as unknown as TypedDocumentString<CorrectEntitlementMutation, CorrectEntitlementMutationVariables>;
export const EntitlementCandidatesDocument = {"__meta__":{"hash":"sha256:9a406dfd11998733d462c9d17bf297533158280575983485bf440cdc3c3b833f"}} as unknown as TypedDocumentString<EntitlementCandidatesQuery, EntitlementCandidatesQueryVariables>;
export const RecordEntitlementsDocument = {"__meta__":{"hash":"sha256:a5276d552d4dc65d715c2a47881a3f29e13745cd4749b97a52c9a3719f4d1544"}} as unknown as TypedDocumentString<RecordEntitlementsMutation, RecordEntitlementsMutationVariables>;
export const WithdrawEntitlementsDocument = {"__meta__":{"hash":"sha256:4f6d99defae541435a86125e4561359bba1ee621a55a2e6746b00b2f14394f6e"}} as unknown as TypedDocumentString<WithdrawEntitlementsMutation, WithdrawEntitlementsMutationVariables>;
export const RevealCitizenNumberDocument = {"__meta__":{"hash":"sha256:d60c4a7e36481d904c152af06eb8a396f7c829699475da753c9da6d6dd40f1c1"}} as unknown as TypedDocumentString<RevealCitizenNumberMutation, RevealCitizenNumberMutationVariables>;
export const HouseholdRecordDocument = {"__meta__":{"hash":"sha256:695f5c868b43f81a45d296d7e7fa1d1fb664af0d75f2ba43a329005a442c2e60"}} as unknown as TypedDocumentString<HouseholdRecordQuery, HouseholdRecordQueryVariables>;
export const SimilarHouseholdsDocument = {"__meta__":{"hash":"sha256:2ae87ef320a6f0814fcb3d4ea7688df360e89ef02944b7fa96284da8bfb57467"}} as unknown as TypedDocumentString<SimilarHouseholdsQuery, SimilarHouseholdsQueryVariables>;
export const WardsDocument = {"__meta__":{"hash":"sha256:17cb197f0668f7d0e802e32620dc6347479e6157376814088a2dab03f017ed7f"}} as unknown as TypedDocumentString<WardsQuery, WardsQueryVariables>;
export const ProposalsToSubmitDocument = {"__meta__":{"hash":"sha256:59b2add192650235ae4cf02c5d06ea4744250be413b6841e2bd0a4123b6f0106"}} as unknown as TypedDocumentString<ProposalsToSubmitQuery, ProposalsToSubmitQueryVariables>;
export const SubmitProposalsDocument = {"__meta__":{"hash":"sha256:13501b7b73d0735d28c18035c60b4a0bb612548ba63a16394b52c9a7063340aa"}} as unknown as TypedDocumentString<SubmitProposalsMutation, SubmitProposalsMutationVariables>;
export const CreateHouseholdDocument = {"__meta__":{"hash":"sha256:d3e2bc2f37f44c2776c4acecb35ae66dd773ec12e445adfb3f6d6877f22490cc"}} as unknown as TypedDocumentString<CreateHouseholdMutation, CreateHouseholdMutationVariables>;
export const UpdateHouseholdDocument = {"__meta__":{"hash":"sha256:5dba416e8b3991b5a771275c956d2c8c0b737ba187a48d05bde98fbff2b3385b"}} as unknown as TypedDocumentString<UpdateHouseholdMutation, UpdateHouseholdMutationVariables>;
export const AddMemberDocument = {"__meta__":{"hash":"sha256:f60f476d6ffdafd0111af6745387c74b489836ab791e1d90dd03fd7f5afb9594"}} as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const UpdateMemberDocument = {"__meta__":{"hash":"sha256:4baed5660a3d5948d5bfe5b246e14214afa4d1b514585053d6e7c5772d0b69db"}} as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = {"__meta__":{"hash":"sha256:7325dd010d8ca2640b457eebaf4a0a534b6912e01efe851c467e7e2d1113b94c"}} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RecordReviewDocument = {"__meta__":{"hash":"sha256:39cf6cc6aa99b4c8bed9b57fa87e5e355ba824496ff36e70b21eafb9edd424a9"}} as unknown as TypedDocumentString<RecordReviewMutation, RecordReviewMutationVariables>;
export const RecordClassificationDecisionDocument = {"__meta__":{"hash":"sha256:01bc2960b128cb595ed2214bbb691faee8cecd9e789e99ed113c0f7b4542c070"}} as unknown as TypedDocumentString<RecordClassificationDecisionMutation, RecordClassificationDecisionMutationVariables>;
export const RecordNeedDocument = {"__meta__":{"hash":"sha256:83028dba6dc0036ac8f7d5d9fec28a8e04ceea696d9c673144aae57bf65bdcd9"}} as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const WithdrawNeedDocument = {"__meta__":{"hash":"sha256:4890435530f47ed67a9cdfc77dc79952292321e585af0b42cf60e09b0be72c14"}} as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const HouseholdListDocument = {"__meta__":{"hash":"sha256:f58b5ea126da925f7b66599520becf357e24a5ce1a0e220b5d3bb44416dd6f78"}} as unknown as TypedDocumentString<HouseholdListQuery, HouseholdListQueryVariables>;
export const HouseholdCursorDocument = {"__meta__":{"hash":"sha256:b58f0010686b6016e1b1d5586fea3fe1f81d97f6fecce3801710d95b461f5a48"}} as unknown as TypedDocumentString<HouseholdCursorQuery, HouseholdCursorQueryVariables>;
export const HouseholdsByIdsDocument = {"__meta__":{"hash":"sha256:78eae5d94a126317e47a2d3c8fea82862022d75c1358af7120aa1db10da467d7"}} as unknown as TypedDocumentString<HouseholdsByIdsQuery, HouseholdsByIdsQueryVariables>;
export const HouseholdChoicesDocument = {"__meta__":{"hash":"sha256:a16c79e9230a35c9c10b3c01acb4c4c27b1de2395ac0b9b824550429b0c7a279"}} as unknown as TypedDocumentString<HouseholdChoicesQuery, HouseholdChoicesQueryVariables>;
export const CheckCitizenNumberDocument = {"__meta__":{"hash":"sha256:0828a6c68746a13a1389f8eaae7933d2e22c34bad1d11b76a083332611c6be1f"}} as unknown as TypedDocumentString<CheckCitizenNumberMutation, CheckCitizenNumberMutationVariables>;
export const ImportBatchesDocument = {"__meta__":{"hash":"sha256:56e006719289e116c5db3315f652a8d71a4bd7bbdf90619b7472bfb7a3b15f35"}} as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportBatchDocument = {"__meta__":{"hash":"sha256:e5cda87426a795aea2bf8e7c3b70cda9f7f5a65c9516e5080dae6b61564f7228"}} as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportProgressDocument = {"__meta__":{"hash":"sha256:7ccda1c420d5cf8e908a8850776539e07df209d703e1b21234ee6837f6156d20"}} as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const DecideImportEntriesDocument = {"__meta__":{"hash":"sha256:4e8054817c08334c2fbbb494346e0192a54ad86072225a580f33e331d947e9e3"}} as unknown as TypedDocumentString<DecideImportEntriesMutation, DecideImportEntriesMutationVariables>;
export const RunImportDocument = {"__meta__":{"hash":"sha256:3dd2fbf7a1a938e755caba5179ad7647a026d4d1d8300372ecd7cd5e006448b8"}} as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const DiscardImportDocument = {"__meta__":{"hash":"sha256:bdab1778582df5b721cc003997af4a409ac121818e89fae7e5c3ebb3b4337db4"}} as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"sha256:da6bd60222954796b924cec611df45f0371c1de5248ae1ab3d093be5dad27b41"}} as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const EventsDocument = {"__meta__":{"hash":"sha256:04758506ac4f10cbea6fbc45c8070070129e0f98f538bf7e2b2691a8b5f5cd52"}} as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const BankReportsDocument = {"__meta__":{"hash":"sha256:8c5f527826328fc2b5460fd320a21a69870502e97b885c9d38d745cd56fe6374"}} as unknown as TypedDocumentString<BankReportsQuery, BankReportsQueryVariables>;
export const BankReportDocument = {"__meta__":{"hash":"sha256:963b11bd0686b1971691d52589591e9ff8c7281f93aea567bfb4500b5547b43f"}} as unknown as TypedDocumentString<BankReportQuery, BankReportQueryVariables>;
export const CreateBankReportDocument = {"__meta__":{"hash":"sha256:8f032dd80db4b54e6c4d7fdff2a70fca6fa32bef61b0ef4f80c9acb3d0b60ee0"}} as unknown as TypedDocumentString<CreateBankReportMutation, CreateBankReportMutationVariables>;
export const SubmitBankReportDocument = {"__meta__":{"hash":"sha256:f48bb75b382f3284a1b04c29bdd2c7d5041212b12963cd6e987f5e5858d7b3ff"}} as unknown as TypedDocumentString<SubmitBankReportMutation, SubmitBankReportMutationVariables>;
export const DiscardBankReportDocument = {"__meta__":{"hash":"sha256:9223fd595b6b6f0767e506834b24d026cce7529d0c0e3a27c40f338404547046"}} as unknown as TypedDocumentString<DiscardBankReportMutation, DiscardBankReportMutationVariables>;
export const LoansDocument = {"__meta__":{"hash":"sha256:7f37648019d673115f50a032ff936acae23a1c21fd5b2e0a591754959a4977e9"}} as unknown as TypedDocumentString<LoansQuery, LoansQueryVariables>;
export const RecordLoanDocument = {"__meta__":{"hash":"sha256:38c18d02d2edb9d68c3724f89582dd35a5f780f251e4403fa67b8d3e6d1837bd"}} as unknown as TypedDocumentString<RecordLoanMutation, RecordLoanMutationVariables>;
export const RecordRepaymentDocument = {"__meta__":{"hash":"sha256:0e142b1da286a85279ea07e80d1586d08e415ca9288b5e3d1588a73411f822c4"}} as unknown as TypedDocumentString<RecordRepaymentMutation, RecordRepaymentMutationVariables>;
export const PlacesDocument = {"__meta__":{"hash":"sha256:816c09a12ab98939ccc0bc01cfa45a96e0cd5837958260e522ffa97aa6fdab2b"}} as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const SuccessionsDocument = {"__meta__":{"hash":"sha256:33e694efbf862f3d1a1ab31a04b361f5d35500653dbeec997eccb412d73bf62d"}} as unknown as TypedDocumentString<SuccessionsQuery, SuccessionsQueryVariables>;
export const HouseholdHandoversDocument = {"__meta__":{"hash":"sha256:902917d64d26d5c31e15b26e85f6d76d1b846e4abbcdd71f5d2724ce02ab714f"}} as unknown as TypedDocumentString<HouseholdHandoversQuery, HouseholdHandoversQueryVariables>;
export const HandoverFilesDocument = {"__meta__":{"hash":"sha256:2248672126d60cd4ed8f56ce5de4483b75f6ae1554eb3686122d563bd8eb5fc2"}} as unknown as TypedDocumentString<HandoverFilesQuery, HandoverFilesQueryVariables>;
export const HandOverHouseholdDocument = {"__meta__":{"hash":"sha256:0f4c63bd8856d8d53698e148cc84044fa16366adcc7d2848674a14a54626a83d"}} as unknown as TypedDocumentString<HandOverHouseholdMutation, HandOverHouseholdMutationVariables>;
export const RecordSuccessionDocument = {"__meta__":{"hash":"sha256:4292dfefd85e85b0bf3f8829f1efc60b558fa4af2aa483e9329f781d1fad7909"}} as unknown as TypedDocumentString<RecordSuccessionMutation, RecordSuccessionMutationVariables>;
export const WithdrawSuccessionDocument = {"__meta__":{"hash":"sha256:b895b242082df67c1e99975379103df63f2cb2b543e2ac80ff70c291c47307a2"}} as unknown as TypedDocumentString<WithdrawSuccessionMutation, WithdrawSuccessionMutationVariables>;
export const PlanRevisionsDocument = {"__meta__":{"hash":"sha256:353f0563cdd05b38f8e3b253f466b98d8a2346dad66afb331cbfa86c58573f7a"}} as unknown as TypedDocumentString<PlanRevisionsQuery, PlanRevisionsQueryVariables>;
export const DraftPlanRevisionDocument = {"__meta__":{"hash":"sha256:816482ffa11128060b199679d0d25f807c8026052542a2def27b7adf1f557771"}} as unknown as TypedDocumentString<DraftPlanRevisionMutation, DraftPlanRevisionMutationVariables>;
export const DiscardPlanDraftDocument = {"__meta__":{"hash":"sha256:75c1d10935c8db8c84fb20633f3de1aa232d7e245c7ca11f6756e27d55023458"}} as unknown as TypedDocumentString<DiscardPlanDraftMutation, DiscardPlanDraftMutationVariables>;
export const AdoptPlanRevisionDocument = {"__meta__":{"hash":"sha256:771395223f5522f6ee3cfdb939c179e15da355fcb7ab966ad476f2a884732b79"}} as unknown as TypedDocumentString<AdoptPlanRevisionMutation, AdoptPlanRevisionMutationVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:769c51a4fbd94057efaf8829aff32553bee0bd03ce56c63c59474dbb85e245a2"}} as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const PlanFigureDocument = {"__meta__":{"hash":"sha256:94c3770d47259594131940beb34a6207f3ec4d3c4ff46a0bda8ba970c2d30f53"}} as unknown as TypedDocumentString<PlanFigureQuery, PlanFigureQueryVariables>;
export const RuleAmbiguityDocument = {"__meta__":{"hash":"sha256:71a2cb02e84fee5ba1ca2dc8dbb0abe3e285aae3ea682f689cf992e0fd4d00b3"}} as unknown as TypedDocumentString<RuleAmbiguityMutation, RuleAmbiguityMutationVariables>;
export const WhatIfHouseholdsDocument = {"__meta__":{"hash":"sha256:9d0c12c99064b29521e6d8a364dfa6112ba77aed73b4ff28fbb6b88880434e33"}} as unknown as TypedDocumentString<WhatIfHouseholdsQuery, WhatIfHouseholdsQueryVariables>;
export const DashboardDocument = {"__meta__":{"hash":"sha256:bd7a8c48d7b7295acb6afce40b088ccde3738be526abc9dcebb7b1fec1ceca1e"}} as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const ReportPeriodsDocument = {"__meta__":{"hash":"sha256:2af570398f59d680c0922425d033ab9cd48e9b507f82ce4a8a2cf238a05feba3"}} as unknown as TypedDocumentString<ReportPeriodsQuery, ReportPeriodsQueryVariables>;
export const ReportPeriodDocument = {"__meta__":{"hash":"sha256:3c13fdcc131b6ffa1eb4ecff7f5c91f2a76a461e59248e9d153a4837015ac675"}} as unknown as TypedDocumentString<ReportPeriodQuery, ReportPeriodQueryVariables>;
export const MoneyReportDocument = {"__meta__":{"hash":"sha256:d81de3eec714ef57877ba69c6ca7540659b619210ead310bd7e8c9d7dca7210b"}} as unknown as TypedDocumentString<MoneyReportQuery, MoneyReportQueryVariables>;
export const OpenReportPeriodDocument = {"__meta__":{"hash":"sha256:18625af7017f11bc3a2578970c751b1dbc55939cb269321b50aaa5f2a2f26e67"}} as unknown as TypedDocumentString<OpenReportPeriodMutation, OpenReportPeriodMutationVariables>;
export const CloseReportPeriodDocument = {"__meta__":{"hash":"sha256:6a809a33b3accc4cdeee4422dca5e7f23902957b49db8453d0cdc4aa81dd8364"}} as unknown as TypedDocumentString<CloseReportPeriodMutation, CloseReportPeriodMutationVariables>;
export const DiscardReportPeriodDocument = {"__meta__":{"hash":"sha256:571ab29e606f9555f7f04f22bb3b2d399ec21adb3031ba3d9891501a9a392731"}} as unknown as TypedDocumentString<DiscardReportPeriodMutation, DiscardReportPeriodMutationVariables>;
export const CorrectReportPeriodDocument = {"__meta__":{"hash":"sha256:e3285715394a04ab3dc294592530fc9e7ae711053e5c60a8a222d92740f95964"}} as unknown as TypedDocumentString<CorrectReportPeriodMutation, CorrectReportPeriodMutationVariables>;
export const DeadlinesDocument = {"__meta__":{"hash":"sha256:009ee8ec0064cb198d69c96af1adb64974a24c5baadbc266eb6b3054d667b452"}} as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const DutiesDocument = {"__meta__":{"hash":"sha256:a33805ccda0fe0102ba4300c2f6c536180dbe4b9e37e838b423121c7a91b8f3e"}} as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const DifficultiesDocument = {"__meta__":{"hash":"sha256:fa6d57d7c1386025cf5e1e5e0334fe30cad494cb4d0c42e8784ce080c279a7e5"}} as unknown as TypedDocumentString<DifficultiesQuery, DifficultiesQueryVariables>;
export const RecordDutyProgressDocument = {"__meta__":{"hash":"sha256:57c1e02a3f40d5680644ba5758dd36b8dc6527239997a6efc385a96e2a41da85"}} as unknown as TypedDocumentString<RecordDutyProgressMutation, RecordDutyProgressMutationVariables>;
export const AssignPersonToDutyDocument = {"__meta__":{"hash":"sha256:439f44d95e8aa5fe37fc47b936128acc6530ea90786cff7c88616fd3991c748d"}} as unknown as TypedDocumentString<AssignPersonToDutyMutation, AssignPersonToDutyMutationVariables>;
export const EndDutyAssignmentDocument = {"__meta__":{"hash":"sha256:b478309ec9d1a28dc0614f0c4ae21a15e1e1be5e9501832503f4e691de81f4d0"}} as unknown as TypedDocumentString<EndDutyAssignmentMutation, EndDutyAssignmentMutationVariables>;
export const RaiseDifficultyDocument = {"__meta__":{"hash":"sha256:317e20a94cfd64e205839a51ef6435531ee955b2c02a717ad309a9ac6b9e9a64"}} as unknown as TypedDocumentString<RaiseDifficultyMutation, RaiseDifficultyMutationVariables>;
export const ForwardDifficultyDocument = {"__meta__":{"hash":"sha256:5874fc94abd0fe32cfe076bf687580ff27512c2375967faf9aa65d2d0f91650a"}} as unknown as TypedDocumentString<ForwardDifficultyMutation, ForwardDifficultyMutationVariables>;
export const AnswerDifficultyDocument = {"__meta__":{"hash":"sha256:1d21eba62d1993861d4c17bd81addff89f1e34e2ec666701d4fdba09b53c5dba"}} as unknown as TypedDocumentString<AnswerDifficultyMutation, AnswerDifficultyMutationVariables>;
export const CloseDifficultyDocument = {"__meta__":{"hash":"sha256:7037b5c6562d95ba803996236cb0176bd8687d40d5744faecc9690c25fc37356"}} as unknown as TypedDocumentString<CloseDifficultyMutation, CloseDifficultyMutationVariables>;
export const ResponsibilitiesDocument = {"__meta__":{"hash":"sha256:61bb0dfc4fc398543cd79cc41425391906595556d86842af4d40cf511d301641"}} as unknown as TypedDocumentString<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const ReviewsDocument = {"__meta__":{"hash":"sha256:daa74b5b03b35689b05add9610a5770eccc19aeda3d2cc2435b3a0cda4895e6a"}} as unknown as TypedDocumentString<ReviewsQuery, ReviewsQueryVariables>;
export const HouseholdsToReviewDocument = {"__meta__":{"hash":"sha256:74541c17b9bfd48fa2326de112479b2e8898b75f5ca19b86e06b2edf1d67e012"}} as unknown as TypedDocumentString<HouseholdsToReviewQuery, HouseholdsToReviewQueryVariables>;
export const ReviewDocument = {"__meta__":{"hash":"sha256:3df94933b365544b1f8312811dac8b35245e93eda116fe07830105a4cae57b15"}} as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const RecordReviewProcedureDocument = {"__meta__":{"hash":"sha256:522df8aeb2c36462530d2aff2348a069c1487c251338118aa98c86a29909dc01"}} as unknown as TypedDocumentString<RecordReviewProcedureMutation, RecordReviewProcedureMutationVariables>;
export const SearchPlanDocument = {"__meta__":{"hash":"sha256:d20e14d90d292e5d43e5feeffb938e7250646483495be2e8294069d2834e485f"}} as unknown as TypedDocumentString<SearchPlanQuery, SearchPlanQueryVariables>;
export const SearchHouseholdsDocument = {"__meta__":{"hash":"sha256:ac289e97b79020c29bb9e6545be4e7fa20758ff32b3c85504a47d748babcc611"}} as unknown as TypedDocumentString<SearchHouseholdsQuery, SearchHouseholdsQueryVariables>;
export const SetWorkingDateDocument = {"__meta__":{"hash":"sha256:3de0755be55517aeffae4a5ca11fd93d09c25e0b74f9a486cf9ae482fead000a"}} as unknown as TypedDocumentString<SetWorkingDateMutation, SetWorkingDateMutationVariables>;
export const ProposalCandidatesDocument = {"__meta__":{"hash":"sha256:50e612d1419c5d064d4d001a36856245ce79408ae444d8a00c88ee46c614a103"}} as unknown as TypedDocumentString<ProposalCandidatesQuery, ProposalCandidatesQueryVariables>;
export const ProposeSupportsDocument = {"__meta__":{"hash":"sha256:39b82c9e0b0a6d710024ab7a5e453cddab153ffaf512b27adaa7710bf4ca69ef"}} as unknown as TypedDocumentString<ProposeSupportsMutation, ProposeSupportsMutationVariables>;
export const SupportProposalQueueDocument = {"__meta__":{"hash":"sha256:cfe9073effc1be9f2f9987b8e9fc22770bd9b0b350e8c6e6869c1e752f504d4b"}} as unknown as TypedDocumentString<SupportProposalQueueQuery, SupportProposalQueueQueryVariables>;
export const SupportProposalDocument = {"__meta__":{"hash":"sha256:57b91c5201fe71766a6103c0160e0533c4576b5cd97aaedfadefb020d5de44ea"}} as unknown as TypedDocumentString<SupportProposalQuery, SupportProposalQueryVariables>;
export const ProposeSupportDocument = {"__meta__":{"hash":"sha256:9dcf4c34d8dd22b734460e63694423045ce12ff006f694cc0ebeb6554d8d9e01"}} as unknown as TypedDocumentString<ProposeSupportMutation, ProposeSupportMutationVariables>;
export const SubmitProposalDocument = {"__meta__":{"hash":"sha256:ec06f09468db1109898606d88cea324af92ae77bd847358ba13b6be15a4f614d"}} as unknown as TypedDocumentString<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const ReturnProposalDocument = {"__meta__":{"hash":"sha256:aa3fb0c792462f13a4164c5282dbc76499d9071a1e6810f2da162672d4f4e6a2"}} as unknown as TypedDocumentString<ReturnProposalMutation, ReturnProposalMutationVariables>;
export const RejectProposalDocument = {"__meta__":{"hash":"sha256:f6f3d24f0d40c7c120ea9dc0ee641fa1cb7e5e63833ef28e4e69f00ad13cfd27"}} as unknown as TypedDocumentString<RejectProposalMutation, RejectProposalMutationVariables>;
export const WithdrawProposalDocument = {"__meta__":{"hash":"sha256:d681b84a698a1c281ec18a1993b76b67e6408b3493ad4dadba2ab0ecb64e2d8f"}} as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const AppraiseProposalDocument = {"__meta__":{"hash":"sha256:ccb2d38210a92441ff6a40bf16e897281e6c7af50e7c6ea62433cf1590cd50ed"}} as unknown as TypedDocumentString<AppraiseProposalMutation, AppraiseProposalMutationVariables>;
export const ApproveProposalDocument = {"__meta__":{"hash":"sha256:65e9188c05563965c41d5c6a7638851ea0ddb79d6785fb5e355e319b82f27691"}} as unknown as TypedDocumentString<ApproveProposalMutation, ApproveProposalMutationVariables>;
export const ApproveProposalsDocument = {"__meta__":{"hash":"sha256:f4058c2e64c83eabf6ac74aec513e7786260869e475ec796f5f711f5af74ab20"}} as unknown as TypedDocumentString<ApproveProposalsMutation, ApproveProposalsMutationVariables>;
export const WithdrawProposalsDocument = {"__meta__":{"hash":"sha256:dc8a9162114f92ce736a1f9c5963602b858d652b9dbf00449510f0487dcd3037"}} as unknown as TypedDocumentString<WithdrawProposalsMutation, WithdrawProposalsMutationVariables>;
export const ClosedPeriodDocument = {"__meta__":{"hash":"sha256:9334e09e7c21e96c613dd8d8c76d98aa027a824f3239c36e25e01be00fd4b1a0"}} as unknown as TypedDocumentString<ClosedPeriodQuery, ClosedPeriodQueryVariables>;
export const DelegationsDocument = {"__meta__":{"hash":"sha256:6e95d59afd331d4039066d326af2d30c9ceaa80697c1666143eb47e188498b5b"}} as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const DelegationPeopleDocument = {"__meta__":{"hash":"sha256:5f64e57ce433c9f530ed7f81db2449da43da13c2b55f7d809157e32cf68cb1e3"}} as unknown as TypedDocumentString<DelegationPeopleQuery, DelegationPeopleQueryVariables>;
export const RecordDelegationDocument = {"__meta__":{"hash":"sha256:9d1c7a0ba2c55d0fae5c47ad9122f199e2b7ffbb8366e7e38a5dafd534344956"}} as unknown as TypedDocumentString<RecordDelegationMutation, RecordDelegationMutationVariables>;
export const EndDelegationDocument = {"__meta__":{"hash":"sha256:962f8c61b201d12bad424c5d52045be893f328a2c831476010f91dd3183e54ab"}} as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const UsersDocument = {"__meta__":{"hash":"sha256:fd56306be25f0a215e9a01b23b321ebe8715935c495d3e51cfd3e904d5cd9932"}} as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const CreateUserDocument = {"__meta__":{"hash":"sha256:93b494a758a30eac067ef2b1f653842c0b7d55d9947d8fbf02df5b000a990ffc"}} as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = {"__meta__":{"hash":"sha256:3884c6581e160aa4c9b82cdb1d57698d8da45a2aa68caea342046a370398da1c"}} as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const IssueOneTimePasswordDocument = {"__meta__":{"hash":"sha256:e074bb1cd24dd8e5be090c06281b1b284eb21bc44b7e03afa9cf2588d2ba56be"}} as unknown as TypedDocumentString<IssueOneTimePasswordMutation, IssueOneTimePasswordMutationVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"sha256:0bc641a3e78b33cebe230d78d0180df7dc0eace011a498f60fc39a39370a23f8"}} as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"sha256:a523f11f3bd08be2f55bbb79341f7bf76433a0035375e527699e6da5f0fee648"}} as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:bdb0658fdb5d20b35302320e8f89fffe9cca8673f950b12acc8fde14d5669202"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
import type { Labels, LifeCycle } from './life-cycle.ts';

/** Where the proposal of a support for a household stands (phương án hỗ trợ từng hộ). */
export const supportProposalStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPRAISED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
] as const;
/** See `supportProposalStates`. */
export type SupportProposalState = (typeof supportProposalStates)[number];

/** What can be done with a proposal. `PROPOSE` begins it. */
export const supportProposalSteps = [
  'PROPOSE',
  'SUBMIT',
  'RETURN',
  'APPRAISE',
  'APPROVE',
  'REJECT',
  'WITHDRAW',
] as const;
/** See `supportProposalSteps`. */
export type SupportProposalStep = (typeof supportProposalSteps)[number];

const proposing = ['WARD', 'STANDING_AGENCY'] as const;

/**
 * From proposing to approval: the standing agency lists, appraises and draws up the proposals together with the wards. Who
 * approves, and that one person does not do two of proposing, appraising and approving, is the committee's order: a plan
 * cites what it says of a step at its duties (`citeStep`).
 */
export const supportProposalCycle: LifeCycle<SupportProposalState, SupportProposalStep> = {
  states: supportProposalStates,
  ends: ['APPROVED', 'REJECTED', 'WITHDRAWN'],
  steps: [
    { step: 'PROPOSE', from: [], to: 'DRAFT', by: proposing, wantsReason: false, notBy: [] },
    { step: 'SUBMIT', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: proposing, wantsReason: false, notBy: [] },
    {
      step: 'RETURN',
      from: ['SUBMITTED', 'APPRAISED'],
      to: 'RETURNED',
      by: ['STANDING_AGENCY'],
      wantsReason: true,
      notBy: [],
    },
    {
      step: 'APPRAISE',
      from: ['SUBMITTED'],
      to: 'APPRAISED',
      by: ['STANDING_AGENCY'],
      wantsReason: false,
      notBy: ['PROPOSE', 'SUBMIT'],
    },
    {
      step: 'APPROVE',
      from: ['APPRAISED'],
      to: 'APPROVED',
      by: ['COMMITTEE_LEADER'],
      wantsReason: false,
      notBy: ['PROPOSE', 'SUBMIT', 'APPRAISE'],
    },
    { step: 'REJECT', from: ['APPRAISED'], to: 'REJECTED', by: ['COMMITTEE_LEADER'], wantsReason: true, notBy: [] },
    {
      step: 'WITHDRAW',
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED'],
      to: 'WITHDRAWN',
      by: proposing,
      wantsReason: true,
      notBy: [],
    },
  ],
};

/** What the states are called. */
export const supportProposalStateLabels: Labels<SupportProposalState> = {
  DRAFT: { vi: 'Đang lập', en: 'Draft' },
  SUBMITTED: { vi: 'Chờ thẩm định', en: 'Waiting for appraisal' },
  RETURNED: { vi: 'Đã trả lại', en: 'Returned' },
  APPRAISED: { vi: 'Chờ phê duyệt', en: 'Waiting for approval' },
  APPROVED: { vi: 'Đã phê duyệt', en: 'Approved' },
  REJECTED: { vi: 'Không phê duyệt', en: 'Rejected' },
  WITHDRAWN: { vi: 'Đã rút', en: 'Withdrawn' },
};

/** What the steps are called. */
export const supportProposalStepLabels: Labels<SupportProposalStep> = {
  PROPOSE: { vi: 'Lập phương án', en: 'Propose' },
  SUBMIT: { vi: 'Trình thẩm định', en: 'Submit for appraisal' },
  RETURN: { vi: 'Trả lại', en: 'Return' },
  APPRAISE: { vi: 'Thẩm định', en: 'Appraise' },
  APPROVE: { vi: 'Phê duyệt', en: 'Approve' },
  REJECT: { vi: 'Không phê duyệt', en: 'Reject' },
  WITHDRAW: { vi: 'Rút phương án', en: 'Withdraw' },
};

/**
 * What the standing agency looks at when it appraises. The plan says that it appraises and names no list: this one is the
 * committee's.
 */
export const appraisalItems = [
  'RIGHT_BENEFICIARY',
  'CONDITIONS_MET',
  'NO_OVERLAP',
  'FUNDING_FOUND',
  'DOSSIER_COMPLETE',
] as const;
/** See `appraisalItems`. */
export type AppraisalItem = (typeof appraisalItems)[number];

/** What the items of an appraisal are called. */
export const appraisalItemLabels: Labels<AppraisalItem> = {
  RIGHT_BENEFICIARY: { vi: 'Đúng đối tượng', en: 'The right beneficiary' },
  CONDITIONS_MET: { vi: 'Đủ điều kiện theo Kế hoạch', en: 'The conditions of the plan are met' },
  NO_OVERLAP: { vi: 'Không trùng hỗ trợ đã bố trí', en: 'No overlap with a support that is held' },
  FUNDING_FOUND: { vi: 'Có nguồn đăng ký hỗ trợ', en: 'A pledge pays for it' },
  DOSSIER_COMPLETE: { vi: 'Hồ sơ đầy đủ', en: 'The dossier is complete' },
};

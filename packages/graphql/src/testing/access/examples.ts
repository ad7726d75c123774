import { toGlobalId } from '../../kernel/index.ts';
import { markedDocument } from '../plan-documents.ts';

/** Stands for an id that is chosen for each try, where the field is not required. */
export const anId = '<id>';

const book = [{ pledge: toGlobalId('Pledge', 'savings-book/district-fund'), quantity: 1 }];
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

/**
 * What the walk cannot guess: arguments by `Type.field`, fields by the name of the input. Everything else is made up from the schema; add a line where the test names a row that
 * wants an argument, or an act that was not understood.
 */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Agency.holder': { asOf: '2025-08-01' },
  'Place.holder': { asOf: '2025-08-01' },
  'Query.closedReportPeriod': { on: '2024-04-01' },
  'Query.deadlines': { from: '2024-06-15', until: '2024-12-31' },
  'Query.followUps': { asOf: '2026-02-20' },
  AdoptPlanRevisionInput: { decisionNumber: '1/QĐ', decisionDate: '2024-06-15', dryRun: true },
  AnswerDifficultyInput: { note: 'Đã bố trí' },
  AssignPersonToDutyInput: { agency: anId },
  AssignSupportInput: { measure: 'SAVINGS_BOOK', legs: book },
  AssignSupportsItem: { measure: 'SAVINGS_BOOK', legs: book },
  // Of the first household that the witnesses register.
  CheckCitizenNumberInput: { citizenNumber: '999000000001' },
  CloseDifficultyInput: { note: 'Đã xong' },
  CorrectHandingOverInput: { receivedBy: 'Nguyễn Thị Thử' },
  CorrectUseCheckInput: { finding: 'Đã đối chiếu' },
  CreateApiKeyInput: { scopes: ['plan.read'], expiresAt: tomorrow },
  CreateBankReportInput: { dueOn: '2025-07-05', lender: toGlobalId('Agency', 'social-policy-bank') },
  CreateDisbursementBatchInput: { measure: 'SAVINGS_BOOK', place: anId },
  CreateHouseholdInput: { class: 'NEAR_POOR', standard: 'CITY' },
  // Of one that came back.
  DiscardDisbursementBatchInput: { reason: 'Lập lại' },
  DraftPlanRevisionInput: { document: markedDocument('thử') },
  GiverInput: { kind: 'BENEFACTOR', name: 'Bà Hoa' },
  MemberInput: { relation: 'HEAD' },
  OpenReportPeriodInput: { from: '2024-06-01', to: '2024-06-30' },
  ProposeSupportInput: { measure: 'SAVINGS_BOOK' },
  ProposeSupportsItem: { measure: 'SAVINGS_BOOK' },
  RaiseDifficultyInput: { agency: anId, household: anId },
  ReallocateFundsInput: { to: toGlobalId('Pledge', 'savings-book/phu-luong') },
  RecordDutyProgressInput: { agency: anId, state: 'IN_PROGRESS', percent: 10 },
  RecordEntitlementInput: { policy: 'HEALTH_INSURANCE_CARD' },
  RecordEntitlementsInput: { policy: 'HEALTH_INSURANCE_CARD' },
  RecordGiftInput: { amount: 500_000 },
  RecordHandingOverInput: { bookNumber: 'SB 99' },
  RecordLoanInput: { kind: 'HOUSING_LOAN', termMonths: 12 },
  RecordPledgeInput: { quantity: 1 },
  RecordReceiptInput: { channel: 'INTO_FUND', quantity: 1 },
  RecordReviewProcedureInput: { listedOn: '2024-06-06' },
};

import { type AppraisalItem, appraisalItems } from '@vuonlen/plan/assignments';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { dateIssues, futureIssues, type InputIssue, issue, textIssues } from '../kernel/index.ts';
import type { SupportLegInput } from './support-input.ts';

export interface ProposeSupportInput {
  readonly household: string;
  /** Code of a special measure. */
  readonly measure: string;
  /** For a measure that goes to a member; for an item, the child it is meant for. */
  readonly member?: string | null;
  readonly itemKind?: string | null;
  /** The pledges that are wished for: one a leg of the measure, or none before the appraisal names them. */
  readonly legs?: readonly SupportLegInput[] | null;
  /** Day from which the support is wanted; from its approval unless given. */
  readonly wantedFrom?: IsoDate | null;
  readonly note?: string | null;
  /** Version of the household that was read. */
  readonly expectedVersion?: number | null;
}

/** What every step of a proposal is told. */
export interface ProposalStepInput {
  readonly proposal: string;
  readonly expectedVersion: number;
  /** Day of the step: between the step before it and the working date. The working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** Needed by some steps, and for a day before the working date. */
  readonly reason?: string | null;
}

export interface SubmitProposalInput extends ProposalStepInput {
  /** Written anew where given. */
  readonly legs?: readonly SupportLegInput[] | null;
  /** Written anew where given. */
  readonly note?: string | null;
}

export interface AppraisalItemInput {
  readonly item: AppraisalItem;
  readonly isMet: boolean;
  /** Needed where the item is not met. */
  readonly note?: string | null;
}

export interface AppraiseProposalInput extends ProposalStepInput {
  /** Every item of the list, each once. */
  readonly items: readonly AppraisalItemInput[];
  readonly note?: string | null;
  /** The pledges that are to pay; those that the proposal names unless given. */
  readonly legs?: readonly SupportLegInput[] | null;
}

export interface ApproveProposalInput extends ProposalStepInput {
  /** Needed beyond the planned quantity. */
  readonly overPlanReason?: string | null;
  readonly idempotencyKey: string;
}

export interface ApproveProposalsInput extends Omit<ApproveProposalInput, 'proposal' | 'expectedVersion'> {
  /** Each once, in the order in which they are to be approved. */
  readonly proposals: readonly { readonly proposal: string; readonly expectedVersion: number }[];
}

export interface SubmitProposalsInput {
  /** Each once. */
  readonly proposals: readonly { readonly proposal: string; readonly expectedVersion: number }[];
}

export interface WithdrawProposalsInput extends SubmitProposalsInput {
  /** Why all of them are withdrawn. */
  readonly reason: string;
}

/** What is wrong with the step itself, whatever proposal it is about. */
export function stepIssues(input: Pick<ProposalStepInput, 'effectiveOn' | 'reason'>, workingDate: IsoDate) {
  return [
    ...dateIssues('effectiveOn', input.effectiveOn),
    ...futureIssues('effectiveOn', input.effectiveOn, workingDate),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** A step comes after the one before it. */
export function orderIssues(on: IsoDate, before: IsoDate): InputIssue[] {
  if (on >= before) return [];
  const vi = `Ngày thực hiện không được trước bước liền trước (${formatShortDate(before)}).`;
  const en = `The day cannot be before the step before it (${formatShortDate(before)}).`;
  return [issue('effectiveOn', 'DATE_BEFORE_LAST_STEP', vi, en)];
}

/** Every item of the list is answered once, and what is not met is explained. */
export function appraisalIssues(items: readonly AppraisalItemInput[]): InputIssue[] {
  const issues = items.flatMap(({ item, isMet, note }, index) => {
    const path = `items.${index}`;
    const isRepeated = items.findIndex((one) => one.item === item) < index;
    if (isRepeated || !appraisalItems.includes(item)) {
      const vi = 'Nội dung thẩm định này đã có hoặc không có trong danh mục.';
      return [
        issue(`${path}.item`, 'APPRAISAL_ITEM_TWICE', vi, 'The item is answered already, or is none of the list.'),
      ];
    }
    return textIssues(`${path}.note`, note, { max: 2000, required: !isMet });
  });
  const missing = appraisalItems.filter((code) => !items.some(({ item }) => item === code));
  if (missing.length === 0) return issues;
  const vi = `Còn ${missing.length} nội dung thẩm định chưa có kết quả.`;
  const en = `Items of the appraisal are not answered: ${missing.join(', ')}.`;
  return [...issues, issue('items', 'APPRAISAL_INCOMPLETE', vi, en)];
}

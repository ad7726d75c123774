import {
  type AppraisalItem as AppraisalItemCode,
  type AssignedSupportState,
  appraisalItemLabels,
  assignedSupportStateLabels,
  type HandingOverEvidence as HandingOverEvidenceCode,
  handingOverEvidenceLabels,
  type Labels,
  type SupportProposalState as SupportProposalStateCode,
  type SupportProposalStep as SupportProposalStepCode,
  supportProposalStateLabels,
  supportProposalStepLabels,
  type UseCheckResult as UseCheckResultCode,
  useCheckResultLabels,
} from '@vuonlen/plan/assignments';
import { builder, described } from '../kernel/index.ts';

function meaningsOf<Code extends string>(labels: Labels<Code>): Readonly<Record<Code, string>> {
  const entries = Object.entries(labels) as [Code, Labels<Code>[Code]][];
  return Object.fromEntries(entries.map(([code, { vi, en }]) => [code, `${en} (${vi}).`])) as Record<Code, string>;
}

export const AssignmentState = builder.enumType('AssignmentState', {
  description: 'Where an assigned support stands; all but CANCELLED are live.',
  values: described<AssignedSupportState>(meaningsOf(assignedSupportStateLabels)),
});

export const SupportProposalState = builder.enumType('SupportProposalState', {
  description: 'Where a proposal stands (trạng thái phương án).',
  values: described<SupportProposalStateCode>(meaningsOf(supportProposalStateLabels)),
});

export const SupportProposalStep = builder.enumType('SupportProposalStep', {
  description: 'What is done with a proposal (bước xử lý phương án).',
  values: described<SupportProposalStepCode>(meaningsOf(supportProposalStepLabels)),
});

export const AppraisalItem = builder.enumType('AppraisalItem', {
  description: 'What the standing agency looks at; the committee’s list, the plan names none (nội dung thẩm định).',
  values: described<AppraisalItemCode>(meaningsOf(appraisalItemLabels)),
});

export const HandingOverEvidence = builder.enumType('HandingOverEvidence', {
  description: 'The document that a handing over needs beside the signed list (chứng từ bàn giao).',
  values: described<HandingOverEvidenceCode>(meaningsOf(handingOverEvidenceLabels)),
});

export const UseCheckResult = builder.enumType('UseCheckResult', {
  description: 'What a check of the use found (kết quả kiểm tra sử dụng).',
  values: described<UseCheckResultCode>(meaningsOf(useCheckResultLabels)),
});

import {
  type AppraisalItem,
  type AssignedSupportState,
  type AssignedSupportStep,
  appraisalItemLabels,
  assignedSupportStateLabels,
  assignedSupportStepLabels,
  type HandingOverEvidence,
  handingOverEvidenceLabels,
  type Labels,
  type StepRefusal,
  type SupportParty,
  type SupportProposalState,
  type SupportProposalStep,
  supportProposalStateLabels,
  supportProposalStepLabels,
  type UseCheckResult,
  useCheckResultLabels,
} from '../assignments/index.ts';
import { type CodeMeanings, codesSince } from './code-meaning.ts';

function labelled<Code extends string>(labels: Labels<Code>): CodeMeanings<Code> {
  const entries = Object.entries(labels) as [Code, Labels<Code>[Code]][];
  const written = entries.map(([code, { vi, en }]) => [code, [vi, en]]);
  return codesSince('0.1.0', Object.fromEntries(written));
}

const supportParty: CodeMeanings<SupportParty> = codesSince('0.1.0', {
  WARD: ['UBND phường', "Ward People's Committee"],
  STANDING_AGENCY: ['Cơ quan thường trực', 'Standing agency'],
  LEADING_AGENCY: ['Cơ quan chủ trì', 'Agency that leads the measure'],
  COMMITTEE_LEADER: ['Lãnh đạo Ban chỉ đạo', 'Leader of the committee'],
});

const stepRefusal: CodeMeanings<StepRefusal> = codesSince('0.1.0', {
  ILLEGAL_STEP: ['Bước này không thực hiện được ở trạng thái hiện tại', 'The step does not lead out of this state'],
  SAME_PERSON: ['Người lập không được tự thẩm định, phê duyệt', 'Who makes does not check'],
  REASON_REQUIRED: ['Cần ghi lý do', 'A reason is wanted'],
});

/** The vocabularies of the life cycle of a support, by family. */
export const lifeCycles = {
  supportProposalState: labelled<SupportProposalState>(supportProposalStateLabels),
  supportProposalStep: labelled<SupportProposalStep>(supportProposalStepLabels),
  appraisalItem: labelled<AppraisalItem>(appraisalItemLabels),
  assignedSupportState: labelled<AssignedSupportState>(assignedSupportStateLabels),
  assignedSupportStep: labelled<AssignedSupportStep>(assignedSupportStepLabels),
  handingOverEvidence: labelled<HandingOverEvidence>(handingOverEvidenceLabels),
  useCheckResult: labelled<UseCheckResult>(useCheckResultLabels),
  supportParty,
  stepRefusal,
} as const;

import { type SupportProposalState, supportProposalStateLabels } from '@vuonlen/plan/assignments';
import { useText } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';

const toneOf: Readonly<Record<SupportProposalState, Tone>> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  APPRAISED: 'info',
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
};

/** Where a proposal stands. */
export function ProposalStateChip({ state }: { state: SupportProposalState }) {
  const text = useText();
  return <StatusChip tone={toneOf[state]} label={text(supportProposalStateLabels[state])} />;
}

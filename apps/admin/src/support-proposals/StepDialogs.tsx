import { Typography } from '@mui/material';
import { type SupportProposalStep, supportProposalStepLabels } from '@vuonlen/plan/assignments';
import { useState } from 'react';
import {
  RejectProposalDocument,
  ReturnProposalDocument,
  SubmitProposalDocument,
  WithdrawProposalDocument,
} from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, type ActState, TextLine, useDialogAct } from '../ui/index.ts';
import type { StepProps } from './NextSteps.tsx';

interface Props extends StepProps {
  readonly step: SupportProposalStep;
  readonly act: ActState;
  readonly submit: (reason: string) => unknown;
}

/** A step back or to the end, which wants a reason that the others will read. */
function ReasonedStep({ step, proposal, act, submit, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const [reason, setReason] = useState('');
  const label = text(supportProposalStepLabels[step]);
  return (
    <ActDialog
      title={`${label}: ${words.parts.proposalName(proposal.household.headName, text(proposal.measure.name))}`}
      submit={label}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit(reason.trim())}
    >
      <Typography color="textSecondary">{words.proposals.reasonIsRead}</Typography>
      <TextLine label={words.parts.reason} value={reason} onChange={setReason} required multiline minRows={3} />
    </ActDialog>
  );
}

/** The proposal as it was read when the dialog opened: what somebody else does to it meanwhile is told, not passed over. */
function useInput({ proposal }: StepProps) {
  const [expectedVersion] = useState(proposal.version);
  return { proposal: proposal.id, expectedVersion };
}

export function ReturnDialog(props: StepProps) {
  const { act, submit } = useDialogAct(ReturnProposalDocument, props.onClose);
  const input = useInput(props);
  const send = (reason: string) => submit({ input: { ...input, reason } });
  return <ReasonedStep {...props} step="RETURN" act={act} submit={send} />;
}

export function RejectDialog(props: StepProps) {
  const { act, submit } = useDialogAct(RejectProposalDocument, props.onClose);
  const input = useInput(props);
  const send = (reason: string) => submit({ input: { ...input, reason } });
  return <ReasonedStep {...props} step="REJECT" act={act} submit={send} />;
}

export function WithdrawDialog(props: StepProps) {
  const { act, submit } = useDialogAct(WithdrawProposalDocument, props.onClose);
  const input = useInput(props);
  const send = (reason: string) => submit({ input: { ...input, reason } });
  return <ReasonedStep {...props} step="WITHDRAW" act={act} submit={send} />;
}

/** Hands a draft to the standing agency. */
export function SubmitDialog(props: StepProps) {
  const words = useLateWords();
  const text = useText();
  const { act, submit } = useDialogAct(SubmitProposalDocument, props.onClose);
  const input = useInput(props);
  const label = text(supportProposalStepLabels.SUBMIT);
  return (
    <ActDialog title={label} submit={label} act={act} onClose={props.onClose} onSubmit={() => submit({ input })}>
      <Typography>{words.proposals.submitHint}</Typography>
    </ActDialog>
  );
}

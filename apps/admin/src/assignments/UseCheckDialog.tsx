import { useState } from 'react';
import { type AssignmentPartsFragment, RecordUseCheckDocument, type UseCheckResult } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ActDialog, Choice, DateField, TextLine, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

interface Props {
  readonly assignment: AssignmentPartsFragment;
  readonly onClose: () => void;
}

/** Records whether a support that was handed over is used as intended; what is not, is described. */
export function UseCheckDialog({ assignment, onClose }: Props) {
  const words = useWords();
  const text = useText();
  const viewer = useViewer();
  const [result, setResult] = useState<UseCheckResult | ''>('');
  const [finding, setFinding] = useState('');
  const [checkedOn, setCheckedOn] = useState<string>(viewer?.workingDate ?? '');
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(RecordUseCheckDocument, onClose);
  const { useCheck } = words.assignments;
  const wantsFinding = result === 'NOT_FOR_INTENDED_PURPOSE';
  const wantsReason = act.refusal?.__typename === 'ReasonRequiredError' || reason !== '';
  const send = () =>
    result === ''
      ? undefined
      : submit({
          input: {
            assignment: assignment.id,
            expectedVersion: assignment.version,
            result,
            finding: finding.trim() || null,
            checkedOn: checkedOn || null,
            reason: reason.trim() || null,
          },
        });
  return (
    <ActDialog
      title={useCheck.title(text(assignment.measure.name))}
      submit={useCheck.submit}
      act={act}
      ready={result !== '' && (!wantsFinding || finding.trim() !== '')}
      onClose={onClose}
      onSubmit={send}
    >
      <Choice label={useCheck.result} required value={result} onChange={setResult} labels={useCheck.results} />
      <TextLine
        label={useCheck.finding}
        value={finding}
        onChange={setFinding}
        required={wantsFinding}
        multiline
        minRows={2}
      />
      <DateField label={useCheck.on} value={checkedOn} onChange={setCheckedOn} required />
      {wantsReason ? <TextLine label={words.assignments.reason} value={reason} onChange={setReason} /> : null}
    </ActDialog>
  );
}

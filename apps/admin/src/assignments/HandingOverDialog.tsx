import { useState } from 'react';
import { type AssignmentPartsFragment, RecordHandingOverDocument } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ActDialog, DateField, TextLine, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { documentField } from './correction-draft.ts';

interface Props {
  readonly assignment: AssignmentPartsFragment;
  readonly onClose: () => void;
}

/** Records who received a support, on which signed list, with the document that the kind of support needs. */
export function HandingOverDialog({ assignment, onClose }: Props) {
  const words = useWords();
  const text = useText();
  const viewer = useViewer();
  const [draft, setDraft] = useState({
    receivedBy: '',
    signedListNumber: '',
    document: '',
    handedOverOn: viewer?.workingDate ?? '',
    reason: '',
  });
  const { act, submit } = useDialogAct(RecordHandingOverDocument, onClose);
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  const { handingOver } = words.assignments;
  const wantsReason = act.refusal?.__typename === 'ReasonRequiredError' || draft.reason !== '';
  const isReady = [draft.receivedBy, draft.signedListNumber, draft.document].every((value) => value.trim() !== '');
  const input = {
    assignment: assignment.id,
    expectedVersion: assignment.version,
    receivedBy: draft.receivedBy.trim(),
    signedListNumber: draft.signedListNumber.trim(),
    [documentField[assignment.handingOverEvidence]]: draft.document.trim(),
    handedOverOn: draft.handedOverOn || null,
    reason: draft.reason.trim() || null,
  };
  return (
    <ActDialog
      title={handingOver.title(text(assignment.measure.name))}
      submit={handingOver.submit}
      act={act}
      ready={isReady}
      onClose={onClose}
      onSubmit={() => submit({ input })}
    >
      <TextLine label={handingOver.receivedBy} required {...field('receivedBy')} />
      <TextLine label={handingOver.signedListNumber} required {...field('signedListNumber')} />
      <TextLine label={handingOver.evidence[assignment.handingOverEvidence]} required {...field('document')} />
      <DateField label={handingOver.on} required {...field('handedOverOn')} />
      {wantsReason ? <TextLine label={words.assignments.reason} {...field('reason')} /> : null}
    </ActDialog>
  );
}

import { Typography } from '@mui/material';
import { useState } from 'react';
import { type AssignmentPartsFragment, CorrectHandingOverDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { CorrectionEnd } from './CorrectionEnd.tsx';
import { changedHandingOver, documentField, handingOverDraft } from './correction-draft.ts';

interface Props {
  readonly assignment: AssignmentPartsFragment;
  readonly onClose: () => void;
}

/** Corrects how a support was handed over by an entry of its own, or withdraws what never was; the reason stays with it. */
export function CorrectHandingOverDialog({ assignment, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const [before] = useState(() => handingOverDraft(assignment));
  const [draft, setDraft] = useState(before);
  const [withdrawn, setWithdrawn] = useState(false);
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(CorrectHandingOverDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const { corrections } = words;
  const { handingOver } = words.assignments;
  const changes = withdrawn ? { withdrawn } : changedHandingOver(assignment.handingOverEvidence, draft, before);
  const field = (name: keyof typeof draft, path: string = name) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    ...issueAt(path),
  });
  const input = { assignment: assignment.id, expectedVersion: assignment.version, reason: reason.trim(), ...changes };
  return (
    <ActDialog
      title={corrections.handingOverOf(text(assignment.measure.name))}
      submit={corrections.handingOver}
      act={act}
      ready={input.reason !== '' && Object.keys(changes).length > 0}
      onClose={onClose}
      onSubmit={() => submit({ input })}
    >
      <Typography color="textSecondary">{corrections.hint}</Typography>
      {withdrawn ? null : (
        <>
          <TextLine label={handingOver.receivedBy} {...field('receivedBy')} />
          <TextLine label={handingOver.signedListNumber} {...field('signedListNumber')} />
          <TextLine
            label={handingOver.evidence[assignment.handingOverEvidence]}
            {...field('document', documentField[assignment.handingOverEvidence])}
          />
          <DateField label={handingOver.on} {...field('handedOverOn')} />
        </>
      )}
      <CorrectionEnd
        label={corrections.handingOverWithdrawn}
        withdrawn={withdrawn}
        onWithdrawn={setWithdrawn}
        reason={reason}
        onReason={setReason}
        issueAt={issueAt}
      />
    </ActDialog>
  );
}

import { Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { type AssignmentPartsFragment, CorrectUseCheckDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, Choice, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { CorrectionEnd } from './CorrectionEnd.tsx';
import { changedUseCheck, draftOfUseCheck } from './correction-draft.ts';

interface Props {
  readonly assignment: AssignmentPartsFragment;
  readonly check: AssignmentPartsFragment['useChecks'][number];
  readonly onClose: () => void;
}

/** Corrects a check of the use by an entry of its own, or withdraws one that never was; the reason stays with it. */
export function CorrectUseCheckDialog({ assignment, check, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const [before] = useState(() => draftOfUseCheck(check));
  const [draft, setDraft] = useState(before);
  const [withdrawn, setWithdrawn] = useState(false);
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(CorrectUseCheckDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const { corrections } = words;
  const { useCheck } = words.assignments;
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change });
  const changes = withdrawn ? { withdrawn } : changedUseCheck(draft, before);
  const input = { useCheck: check.id, expectedVersion: assignment.version, reason: reason.trim(), ...changes };
  return (
    <ActDialog
      title={corrections.useCheckOf(text(assignment.measure.name), formatShortDate(check.checkedOn))}
      submit={corrections.useCheck}
      act={act}
      ready={input.reason !== '' && Object.keys(changes).length > 0}
      onClose={onClose}
      onSubmit={() => submit({ input })}
    >
      <Typography color="textSecondary">{corrections.hint}</Typography>
      {withdrawn ? null : (
        <>
          <Choice
            label={useCheck.result}
            required
            value={draft.result}
            onChange={(result) => set({ result })}
            labels={useCheck.results}
          />
          <TextLine
            label={useCheck.finding}
            multiline
            minRows={2}
            required={draft.result === 'NOT_FOR_INTENDED_PURPOSE'}
            value={draft.finding}
            onChange={(finding) => set({ finding })}
            {...issueAt('finding')}
          />
          <DateField
            label={useCheck.on}
            required
            value={draft.checkedOn}
            onChange={(checkedOn) => set({ checkedOn })}
            {...issueAt('checkedOn')}
          />
        </>
      )}
      <CorrectionEnd
        label={corrections.useCheckWithdrawn}
        withdrawn={withdrawn}
        onWithdrawn={setWithdrawn}
        reason={reason}
        onReason={setReason}
        issueAt={issueAt}
      />
    </ActDialog>
  );
}

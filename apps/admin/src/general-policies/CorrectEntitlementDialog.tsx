import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { usePage } from '../api/index.ts';
import { CorrectEntitlementDocument, EntitlementOptionsDocument, type EntitlementRowFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, PageFailed, PageLoading, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { changedDetails, detailsOf, isUnreadAmount } from './details-draft.ts';
import { receiverOf, useGroundName } from './EntitlementParts.tsx';

interface Props {
  readonly entitlement: EntitlementRowFragment;
  readonly onClose: () => void;
}

/** Completes or corrects an entitlement by a further row, or withdraws it; the reason stays with it. */
export function CorrectEntitlementDialog({ entitlement, onClose }: Props) {
  const words = useLateWords();
  const nameOf = useGroundName();
  const { policies } = words;
  const { data, error, retry } = usePage(EntitlementOptionsDocument, {});
  const [before] = useState(() => detailsOf(entitlement));
  const [draft, setDraft] = useState(before);
  const [withdrawn, setWithdrawn] = useState(false);
  const [reason, setReason] = useState('');
  const [expectedVersion] = useState(entitlement.version);
  const { act, submit } = useDialogAct(CorrectEntitlementDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const { id } = entitlement;
  const changes = withdrawn ? { withdrawn } : changedDetails(draft, before);
  const isReady = reason.trim() !== '' && Object.keys(changes).length > 0 && !isUnreadAmount(draft);
  return (
    <ActDialog
      title={policies.correctOf(nameOf(entitlement), receiverOf(entitlement))}
      submit={policies.correct}
      act={act}
      ready={isReady}
      onClose={onClose}
      onSubmit={() => submit({ input: { id, expectedVersion, reason: reason.trim(), ...changes } })}
      wide
    >
      <Typography color="textSecondary">{policies.correctHint}</Typography>
      {error ? <PageFailed retry={retry} /> : null}
      {data || error ? null : <PageLoading />}
      {data && !withdrawn ? (
        <DetailsFields
          agencies={data.plan.agencies}
          draft={draft}
          set={(change) => setDraft({ ...draft, ...change })}
          issueAt={issueAt}
        />
      ) : null}
      <FormControlLabel
        control={<Checkbox checked={withdrawn} onChange={(event) => setWithdrawn(event.target.checked)} />}
        label={policies.withdraw}
      />
      <TextLine
        label={words.parts.reason}
        required
        multiline
        minRows={2}
        value={reason}
        onChange={setReason}
        {...issueAt('reason')}
      />
    </ActDialog>
  );
}

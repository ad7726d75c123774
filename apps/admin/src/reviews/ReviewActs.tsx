import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { RecordReviewProcedureDocument } from '../gql/graphql.ts';
import { ClassificationDialog } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import type { ReviewProps } from './review.type.ts';

/** Records the residents' meeting and the public list, or corrects them. */
function ProcedureDialog({ review, onClose }: ReviewProps & { onClose: () => void }) {
  const { reviews } = useLateWords();
  const [meetingOn, setMeetingOn] = useState<string>(review.meetingOn ?? '');
  const [minutes, setMinutes] = useState(review.meetingDocument ?? '');
  const [listedOn, setListedOn] = useState<string>(review.listedOn ?? '');
  const [expectedVersion] = useState(review.version);
  const { act, submit } = useDialogAct(RecordReviewProcedureDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const input = {
    id: review.id,
    expectedVersion,
    meetingOn: meetingOn || null,
    meetingDocument: minutes.trim() || null,
    listedOn: listedOn || null,
  };
  return (
    <ActDialog
      title={reviews.procedure}
      submit={reviews.procedure}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input })}
    >
      <Typography color="textSecondary">{reviews.procedureHint}</Typography>
      <DateField label={reviews.meeting} value={meetingOn} onChange={setMeetingOn} {...issueAt('meetingOn')} />
      <TextLine label={reviews.minutes} value={minutes} onChange={setMinutes} {...issueAt('meetingDocument')} />
      <DateField label={reviews.listed} value={listedOn} onChange={setListedOn} {...issueAt('listedOn')} />
    </ActDialog>
  );
}

/** What the viewer may record of a review: what followed the scores, and the decision. */
export function ReviewActs({ review }: ReviewProps) {
  const words = useLateWords();
  const may = useMay();
  const viewer = useViewer();
  const [open, setOpen] = useState<'procedure' | 'decision' | null>(null);
  const close = (): void => setOpen(null);
  const { household, decision } = review;
  const mayDecide = may('classification.decide') && decision === null;
  const mayRecord = may('review.recordProcedure');
  if (!viewer || !household || !(mayDecide || mayRecord)) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {mayRecord ? (
        <Button variant={review.listedOn || decision ? 'text' : 'contained'} onClick={() => setOpen('procedure')}>
          {words.reviews.procedure}
        </Button>
      ) : null}
      {mayDecide ? (
        <Button variant={review.listedOn ? 'contained' : 'text'} onClick={() => setOpen('decision')}>
          {words.record.decisions.add}
        </Button>
      ) : null}
      {open === 'procedure' ? <ProcedureDialog review={review} onClose={close} /> : null}
      {open === 'decision' ? (
        <ClassificationDialog
          household={household}
          today={viewer.workingDate}
          nextReviewedOn={review.nextReviewedOn}
          onClose={close}
        />
      ) : null}
    </Stack>
  );
}

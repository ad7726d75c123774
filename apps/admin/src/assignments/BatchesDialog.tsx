import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import { ChangeBatchesDocument, type ChangeBatchesQuery, UndoBatchDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  ActDialog,
  EmptyState,
  ExportButton,
  formatMoment,
  ListPages,
  PageFailed,
  PageLoading,
  TextLine,
  useDialogAct,
  useDialogPlace,
} from '../ui/index.ts';

type Batch = ChangeBatchesQuery['changeBatches']['nodes'][number];

const pageSize = 30;

/** Undoes a batch as a whole, with a reason for the trail. */
function UndoDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const words = useLateWords();
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(UndoBatchDocument, onClose);
  const input = { batch: batch.id, expectedVersion: batch.version, reason: reason.trim() || null };
  return (
    <ActDialog
      title={words.assignmentGrid.undoTitle}
      submit={words.assignmentGrid.undo}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{words.assignmentGrid.undoHint}</Typography>
      <TextLine label={words.assignmentGrid.undoReason} value={reason} onChange={setReason} multiline />
    </ActDialog>
  );
}

function OneBatch({ batch, undo }: { batch: Batch; undo: (() => void) | null }) {
  const words = useLateWords().assignmentGrid;
  const count = (effect: Batch['items'][number]['effect']) =>
    formatNumber(batch.items.filter((item) => item.effect === effect).length);
  const { undoneBy } = batch;
  const moment = formatMoment(batch.recordedAt);
  return (
    <Stack component="li" direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 2, py: 1 }}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>{words.batchKind[batch.kind]}</Typography>
        <Typography variant="body2">{words.batchItems(count('ASSIGNED'), count('CANCELLED'))}</Typography>
        <Typography variant="body2" color="textSecondary">
          {words.batchBy(batch.recordedBy ?? '', moment)}
          {undoneBy ? `. ${words.batchUndone(undoneBy.recordedBy ?? '', formatMoment(undoneBy.recordedAt))}` : ''}
        </Typography>
      </div>
      {undo ? (
        <Button onClick={undo} aria-label={words.undoOf(`${words.batchKind[batch.kind]} ${moment}`)}>
          {words.undo}
        </Button>
      ) : null}
    </Stack>
  );
}

/** What was done to many supports at once, the latest first; each can be taken back as a whole. */
export function BatchesDialog({ onClose }: { onClose: () => void }) {
  const words = useLateWords();
  const place = useDialogPlace();
  const { data, error, retry } = usePage(ChangeBatchesDocument, { first: pageSize, after: place.after });
  const [undoing, setUndoing] = useState<Batch | null>(null);
  const batches = data?.changeBatches.nodes ?? [];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="batches-title">
      <DialogTitle id="batches-title">{words.assignmentGrid.batches}</DialogTitle>
      <DialogContent>
        {error ? <PageFailed retry={retry} /> : null}
        {data || error ? null : <PageLoading />}
        {data?.changeBatches.totalCount === 0 ? (
          <EmptyState title={words.assignmentGrid.noBatches} hint={words.assignmentGrid.noBatchesHint} />
        ) : null}
        <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {batches.map((batch) => (
            <OneBatch key={batch.id} batch={batch} undo={batch.mayUndo ? () => setUndoing(batch) : null} />
          ))}
        </Stack>
        {data && data.changeBatches.totalCount > 0 ? (
          <ListPages
            label={words.assignmentGrid.batches}
            rows={words.assignmentGrid.batchRows}
            place={place}
            size={pageSize}
            list={data.changeBatches}
          />
        ) : null}
      </DialogContent>
      <DialogActions>
        {data && data.changeBatches.totalCount > 0 ? <ExportButton list="change-batches" /> : null}
        <Button onClick={onClose}>{words.parts.close}</Button>
      </DialogActions>
      {undoing ? <UndoDialog batch={undoing} onClose={() => setUndoing(null)} /> : null}
    </Dialog>
  );
}

import { Alert, Button, Snackbar, type SxProps, type Theme } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import { UndoBatchDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { RefusalDialog } from '../ui/index.ts';
import type { Saved } from './use-saving.ts';

/** How long the way back is offered here; the list of batches keeps it. */
const shownFor = 20_000;

/** On top of what it stands in, also on a large screen, for which MUI has a place of its own. */
const above: SxProps<Theme> = {
  position: 'absolute',
  bottom: { xs: 'calc(100% + 8px)', sm: 'calc(100% + 8px)' },
  left: { xs: 0, sm: 0 },
  right: { xs: 0, sm: 'auto' },
};

/** What was recorded, with the way back, above the bar of the next marks: that one stays free. */
export function UndoNotice({ saved, onClose }: { saved: Saved; onClose: () => void }) {
  const words = useLateWords();
  const [keys] = useState(() => new IdempotencyKeys());
  const [isUndone, setUndone] = useState(false);
  const act = useAct(UndoBatchDocument);
  const { text, batch } = saved;
  const undo = async (): Promise<void> => {
    if (batch === null) return;
    const input = { batch: batch.id, expectedVersion: batch.version };
    const done = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (done) setUndone(true);
  };
  const offer =
    batch === null || isUndone ? undefined : (
      <Button color="inherit" size="small" onClick={undo} disabled={act.pending}>
        {words.assignmentGrid.undo}
      </Button>
    );
  return (
    <>
      <Snackbar
        open
        autoHideDuration={shownFor}
        onClose={(_event, reason) => (reason === 'timeout' ? onClose() : undefined)}
        sx={above}
      >
        <Alert severity={act.failed ? 'error' : 'success'} variant="filled" action={offer}>
          {act.failed ? words.parts.unexpected : isUndone ? words.assignmentGrid.undone : text}
        </Alert>
      </Snackbar>
      <RefusalDialog refusal={act.refusal} onClose={act.forget} />
    </>
  );
}

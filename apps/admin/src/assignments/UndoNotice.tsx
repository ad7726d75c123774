import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import { UndoBatchDocument } from '../gql/graphql.ts';
import { useGridWords } from '../i18n/index.ts';
import { RefusalDialog } from '../ui/index.ts';

interface Props {
  readonly text: string;
  readonly batch: { readonly id: string; readonly version: number };
}

/** What was recorded, with the way back. */
export function UndoNotice({ text, batch }: Props) {
  const words = useGridWords();
  const [keys] = useState(() => new IdempotencyKeys());
  const [isUndone, setUndone] = useState(false);
  const act = useAct(UndoBatchDocument);
  const input = { batch: batch.id, expectedVersion: batch.version };
  const undo = async (): Promise<void> => {
    const done = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (done) setUndone(true);
  };
  const offer = (
    <Button color="inherit" size="small" onClick={undo} disabled={act.pending}>
      {words.assignmentGrid.undo}
    </Button>
  );
  return (
    <>
      <Alert severity={act.failed ? 'error' : 'success'} variant="filled" action={isUndone ? undefined : offer}>
        {act.failed ? words.parts.unexpected : isUndone ? words.assignmentGrid.undone : text}
      </Alert>
      <RefusalDialog refusal={act.refusal} onClose={act.forget} />
    </>
  );
}

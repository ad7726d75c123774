import { LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '@vuonlen/plan/kernel';
import { documentIdOf, send } from '../api/index.ts';
import { type ImportDetailFragment, ImportProgressDocument, RunImportDocument } from '../gql/graphql.ts';
import { ActDialog, useDialogAct } from '../ui/index.ts';
import { useImportWords } from './use-import-words.ts';

/** Milliseconds between two looks. */
const pause = 1_000;

/** How far a list is that is being entered, as the server counts; nothing of it is in the register before the end. */
export function Running({ id }: { id: string }) {
  const { imports } = useImportWords();
  const { data } = useQuery({
    queryKey: [documentIdOf(ImportProgressDocument), id],
    queryFn: ({ signal }) => send(ImportProgressDocument, { id }, signal),
    refetchInterval: pause,
    retry: false,
    meta: { touchedBy: { aggregates: [] } },
  });
  const progress = data?.importBatch?.progress;
  const said = progress
    ? imports.runningOf(formatNumber(progress.done), formatNumber(progress.outOf))
    : imports.running;
  const percent = progress && progress.outOf > 0 ? Math.floor((100 * progress.done) / progress.outOf) : null;
  return (
    <div role="status">
      <Typography gutterBottom>{progress ? `${imports.running} ${said}.` : said}</Typography>
      <LinearProgress
        aria-label={said}
        {...(percent === null ? {} : { variant: 'determinate' as const, value: percent })}
      />
    </div>
  );
}

/** Enters the list, all of it or nothing, and shows how far it is. */
export function RunDialog({ batch, onClose }: { batch: ImportDetailFragment; onClose: () => void }) {
  const { imports } = useImportWords();
  const { act, submit } = useDialogAct(RunImportDocument, onClose);
  const { created, merged, leftOut } = batch.figures;
  const hint = imports.runHint(formatNumber(created), formatNumber(merged), formatNumber(leftOut));
  return (
    <ActDialog
      title={imports.run}
      submit={imports.run}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input: { import: batch.id, expectedVersion: batch.version } })}
    >
      {act.pending ? <Running id={batch.id} /> : <Typography>{hint}</Typography>}
    </ActDialog>
  );
}

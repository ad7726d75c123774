import { Alert, Box, Button } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { type ComponentType, useState } from 'react';
import { useAct } from '../api/index.ts';
import { type ImportDetailFragment, RunImportDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { useSaveFile } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { RunDialog, Running } from './RunDialog.tsx';
import { DiscardDialog, UndoDialog } from './StepDialogs.tsx';
import { useImportWords } from './use-import-words.ts';

interface Props {
  readonly batch: ImportDetailFragment;
}

type Dialog = ComponentType<Props & { readonly onClose: () => void }>;

/** A dry run: the act itself, rolled back. What it says is of the version that it saw. */
function useDryRun({ batch }: Props) {
  const { run, pending, refusal, failed, forget } = useAct(RunImportDocument);
  const [tried, setTried] = useState<{ version: number; created: number; merged: number; skipped: number } | null>(
    null,
  );
  const tryRun = async (): Promise<void> => {
    setTried(null);
    const value = await run({ input: { import: batch.id, expectedVersion: batch.version, dryRun: true } });
    if (value) setTried({ version: batch.version, ...value });
  };
  return { tryRun, pending, refusal, failed, forget, tried: tried?.version === batch.version ? tried : null };
}

function DryRunSays({ dryRun, id }: { dryRun: ReturnType<typeof useDryRun>; id: string }) {
  const { parts } = useLateWords();
  const { imports } = useImportWords();
  const text = useText();
  const { tried, refusal, failed, pending } = dryRun;
  if (pending) return <Running id={id} />;
  if (failed) return <Alert severity="error">{parts.unexpected}</Alert>;
  if (refusal) {
    const issues = refusal.__typename === 'InvalidInputError' ? refusal.issues.slice(0, 10) : [];
    return (
      <Alert severity="error">
        {text(refusal.message)}
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {issues.map(({ path, code, message }) => (
            <li key={`${path} ${code}`}>{text(message)}</li>
          ))}
        </ul>
      </Alert>
    );
  }
  if (tried === null) return null;
  const [created, merged, skipped] = [tried.created, tried.merged, tried.skipped].map(formatNumber);
  return <Alert severity="success">{imports.tried(created ?? '', merged ?? '', skipped ?? '')}</Alert>;
}

function OpenActs({ batch, open }: Props & { readonly open: (dialog: Dialog) => void }) {
  const { imports } = useImportWords();
  const may = useMay();
  const { save, isPreparing } = useSaveFile();
  const dryRun = useDryRun({ batch });
  const { hindrances, sorts } = batch.figures;
  const isReady = hindrances === 0;
  return (
    <>
      <Alert severity={isReady ? 'success' : 'info'} role="status">
        {isReady ? imports.ready : imports.hindrances(formatNumber(hindrances))}
      </Alert>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        {may('import.run') ? (
          <>
            <Button variant="contained" disabled={!isReady || dryRun.pending} onClick={() => open(RunDialog)}>
              {imports.run}
            </Button>
            <Button variant="outlined" disabled={!isReady || dryRun.pending} onClick={dryRun.tryRun}>
              {imports.tryRun}
            </Button>
          </>
        ) : null}
        {sorts.length > 0 && batch.rowsToMend && may('import.takeRows') ? (
          <Button disabled={isPreparing} onClick={() => save(batch.rowsToMend ?? '')}>
            {imports.errorFile}
          </Button>
        ) : null}
        {may('import.discard') ? (
          <Button color="inherit" onClick={() => open(DiscardDialog)}>
            {imports.discard}
          </Button>
        ) : null}
      </Box>
      <DryRunSays dryRun={dryRun} id={batch.id} />
    </>
  );
}

function DoneActs({ batch, open }: Props & { readonly open: (dialog: Dialog) => void }) {
  const { imports } = useImportWords();
  const may = useMay();
  const { created, merged, leftOut } = batch.figures;
  return (
    <>
      <Alert severity="success" role="status">
        {imports.done(formatNumber(created), formatNumber(merged), formatNumber(leftOut))}
      </Alert>
      {may('import.undo') ? (
        <Button color="inherit" variant="outlined" sx={{ mt: 1.5 }} onClick={() => open(UndoDialog)}>
          {imports.undo}
        </Button>
      ) : null}
    </>
  );
}

/** What may be done with an import where it stands now. */
export function ImportActs({ batch }: Props) {
  // Kept as an object: a component by itself would be taken for a function that makes the state.
  const [dialog, setDialog] = useState<{ readonly of: Dialog } | null>(null);
  const open = (of: Dialog): void => setDialog({ of });
  const Shown = dialog?.of;
  return (
    <Box sx={{ mt: 2 }}>
      {batch.state === 'OPEN' ? <OpenActs batch={batch} open={open} /> : null}
      {batch.state === 'DONE' ? <DoneActs batch={batch} open={open} /> : null}
      {Shown ? <Shown batch={batch} onClose={() => setDialog(null)} /> : null}
    </Box>
  );
}

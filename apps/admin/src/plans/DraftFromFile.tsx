import { Alert, Box, Button, Typography } from '@mui/material';
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { DraftPlanRevisionDocument, type PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { DateField, RefusalDialog, Section, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { Answer } from './CompareView.tsx';
import { PlanProblems } from './PlanProblems.tsx';
import { usePlanWorker } from './use-plan-worker.ts';

interface Props {
  readonly plan: PlanPageQuery['plan'];
  readonly onClose: () => void;
}

/** Blanks between the parts of a document say nothing. */
function compact(document: string): string {
  try {
    return JSON.stringify(JSON.parse(document));
  } catch {
    return document;
  }
}

/** What is written beside a draft, and the button that keeps it. */
function DraftForm({ document, onClose }: { document: string; onClose: () => void }) {
  const words = useLateWords();
  const { planRevisions } = words;
  const [note, setNote] = useState('');
  const [basisNumber, setBasisNumber] = useState('');
  const [basisDate, setBasisDate] = useState('');
  const { act, submit } = useDialogAct(DraftPlanRevisionDocument, onClose);
  const { refusal } = act;
  const issueAt = useIssues(refusal);
  const input = {
    ...{ document, note: note.trim() || null, basisNumber: basisNumber.trim() || null, basisDate: basisDate || null },
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void submit({ input });
  };
  const problems = refusal?.__typename === 'InvalidInputError' ? refusal.issues : [];
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 1, maxWidth: 640, mb: 2 }}>
      {act.failed ? <Alert severity="error">{words.parts.unexpected}</Alert> : null}
      {problems.length > 0 ? (
        <PlanProblems problems={problems.map(({ path, message }) => ({ path, text: message }))} />
      ) : null}
      <TextLine
        label={planRevisions.note}
        helperText={planRevisions.noteHint}
        value={note}
        onChange={setNote}
        multiline
      />
      <TextLine
        label={planRevisions.basisNumber}
        value={basisNumber}
        onChange={setBasisNumber}
        {...issueAt('basisNumber')}
      />
      <DateField label={planRevisions.basisDate} value={basisDate} onChange={setBasisDate} {...issueAt('basisDate')} />
      <Button type="submit" variant="contained" sx={{ justifySelf: 'start' }} disabled={act.pending}>
        {act.pending ? words.parts.saving : planRevisions.draft}
      </Button>
      <RefusalDialog refusal={refusal && problems.length === 0 ? refusal : null} onClose={act.forget} />
    </Box>
  );
}

/** A plan from a file: what is wrong with it, or how it differs from the plan in force; then it can be kept as a draft. */
export function DraftFromFile({ plan, onClose }: Props) {
  const words = useLateWords();
  const input = useRef<HTMLInputElement>(null);
  const [document, setDocument] = useState('');
  const [state, ask] = usePlanWorker(plan.revision);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    const text = compact(await file.text());
    setDocument(text);
    ask({ kind: 'COMPARE', document: text });
  };
  const { planRevisions } = words;
  return (
    <Section title={planRevisions.draftFromFile}>
      <Button variant="outlined" sx={{ mb: 2, mr: 1 }} onClick={() => input.current?.click()}>
        {planRevisions.chooseFile}
      </Button>
      <Button sx={{ mb: 2 }} onClick={onClose}>
        {words.parts.cancel}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={planRevisions.chooseFile}
        onChange={(event) => void read(event)}
      />
      {state.kind === 'WORKING' ? <Typography role="status">{words.plan.computing}</Typography> : null}
      {state.kind === 'FAILED' ? <Alert severity="error">{words.plan.notReadable}</Alert> : null}
      {state.kind === 'ANSWERED' ? <Answer answer={state.answer} /> : null}
      {state.kind === 'ANSWERED' && state.answer.kind === 'COMPARED' ? (
        <DraftForm document={document} onClose={onClose} />
      ) : null}
    </Section>
  );
}

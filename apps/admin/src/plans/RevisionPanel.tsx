import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { usePlanDocument } from '../api/index.ts';
import { DiscardPlanDraftDocument, type PlanPageQuery, type RevisionPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, Choice, Facts, formatMoment, Section, useDialogAct } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { AdoptionView } from './AdoptionView.tsx';
import { Answer } from './CompareView.tsx';
import { RevisionState } from './RevisionState.tsx';
import { usePlanWorker } from './use-plan-worker.ts';

interface Props {
  readonly revision: RevisionPartsFragment;
  readonly all: readonly RevisionPartsFragment[];
  readonly plan: PlanPageQuery['plan'];
}

function Head({ revision }: Pick<Props, 'revision'>) {
  const words = useLateWords().planRevisions;
  const { decisionNumber, decisionDate, basisNumber, basisDate, effectiveOn } = revision;
  const dated = (number: string | null | undefined, date: IsoDate | null | undefined): string =>
    [number, date ? formatShortDate(date) : null].filter(Boolean).join(', ');
  const facts: [string, React.ReactNode][] = [
    [words.state, <RevisionState key="state" state={revision.state} />],
    [words.draftedBy, revision.draftedBy ?? words.builtIn],
    [words.recordedAt, formatMoment(revision.recordedAt)],
    [words.basisNumber, dated(basisNumber, basisDate)],
    [words.note, revision.note ?? ''],
    [words.decision, dated(decisionNumber, decisionDate)],
    [words.adoptedBy, revision.adoptedBy ?? ''],
    [words.effectiveOn, effectiveOn ? formatShortDate(effectiveOn) : ''],
  ];
  return (
    <Section title={revision.title}>
      <Facts of={facts.filter(([, value]) => value !== '')} />
    </Section>
  );
}

/** How the revision differs from the plan in force, or from another one. */
function Comparing({ revision, all, plan }: Props) {
  const words = useLateWords();
  const [against, setAgainst] = useState('');
  const base = all.find(({ id }) => id === against) ?? plan.revision;
  const document = usePlanDocument(revision.id);
  const [state, ask] = usePlanWorker(base);
  // The worker is asked anew for another pair, and for nothing else.
  useEffect(() => {
    if (document !== undefined) ask({ kind: 'COMPARE', document });
  }, [document, base?.id]);
  const others = all.filter(({ id }) => id !== revision.id && id !== plan.revision?.id);
  return (
    <Section title={words.plan.views.compare}>
      {others.length > 0 ? (
        <Choice
          label={words.planRevisions.compareWith}
          unset={words.planRevisions.inForce}
          value={against}
          onChange={setAgainst}
          labels={Object.fromEntries(
            others.map(({ id, title, recordedAt }) => [id, `${title} (${formatMoment(recordedAt)})`]),
          )}
          sx={{ mb: 2, minWidth: { sm: 420 }, maxWidth: '100%' }}
        />
      ) : null}
      {state.kind === 'WORKING' || state.kind === 'IDLE' ? (
        <Typography role="status">{words.plan.computing}</Typography>
      ) : null}
      {state.kind === 'FAILED' ? <Alert severity="error">{words.plan.notReadable}</Alert> : null}
      {state.kind === 'ANSWERED' ? <Answer answer={state.answer} /> : null}
    </Section>
  );
}

function DiscardDialog({ revision, onClose }: { revision: RevisionPartsFragment; onClose: () => void }) {
  const words = useLateWords().planRevisions;
  const { act, submit } = useDialogAct(DiscardPlanDraftDocument, onClose);
  const input = { revision: revision.id, expectedVersion: revision.version };
  return (
    <ActDialog
      title={words.discard}
      submit={words.discard}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input })}
    >
      <Typography>{words.discardAsk}</Typography>
    </ActDialog>
  );
}

/** One revision: what it is, how it differs, and what may be done with it. */
export function RevisionPanel({ revision, all, plan }: Props) {
  const words = useLateWords().planRevisions;
  const may = useMay();
  const [discarding, setDiscarding] = useState(false);
  const isDraft = revision.state === 'DRAFT';
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <Link component={RouterLink} to="/plan?view=revisions">
          {words.back}
        </Link>
      </Box>
      <Head revision={revision} />
      {isDraft && may('plan.adopt') ? <AdoptionView revision={revision} /> : null}
      {isDraft && may('plan.discardDraft') ? (
        <Button color="error" variant="outlined" sx={{ mb: 2 }} onClick={() => setDiscarding(true)}>
          {words.discard}
        </Button>
      ) : null}
      {discarding ? <DiscardDialog revision={revision} onClose={() => setDiscarding(false)} /> : null}
      <Comparing revision={revision} all={all} plan={plan} />
    </>
  );
}

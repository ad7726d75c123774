import { Alert, Box, Button, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import { AdoptPlanRevisionDocument, type RevisionPartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, DateField, RefusalDialog, Section, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { type AdoptionAnswer, DecidedOtherwise, Losses } from './AdoptionAnswer.tsx';

interface Props {
  readonly revision: RevisionPartsFragment;
}

function AdoptDialog({ revision, onClose }: Props & { onClose: () => void }) {
  const words = useLateWords();
  const viewer = useViewer();
  const { planRevisions } = words;
  const [decisionNumber, setNumber] = useState('');
  const [decisionDate, setDate] = useState<string>(viewer?.workingDate ?? '');
  const [effectiveOn, setEffectiveOn] = useState<string>(viewer?.workingDate ?? '');
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(AdoptPlanRevisionDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const isLate = viewer !== undefined && effectiveOn !== '' && effectiveOn < viewer.workingDate;
  const request = {
    ...{ revision: revision.id, expectedVersion: revision.version, decisionNumber: decisionNumber.trim() },
    ...{ decisionDate, effectiveOn, reason: reason.trim() || null, dryRun: false },
  };
  const isWhole = request.decisionNumber !== '' && decisionDate !== '' && effectiveOn !== '';
  return (
    <ActDialog
      title={planRevisions.adopt}
      submit={planRevisions.adopt}
      act={act}
      ready={isWhole && (!isLate || request.reason !== null)}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...request, idempotencyKey: keys.of(request) } })}
    >
      <Typography sx={{ mb: 1 }} lang="vi">
        {revision.title}
      </Typography>
      <TextLine
        label={planRevisions.decisionNumber}
        required
        value={decisionNumber}
        onChange={setNumber}
        {...issueAt('decisionNumber')}
      />
      <DateField
        label={planRevisions.decisionDate}
        required
        value={decisionDate}
        onChange={setDate}
        {...issueAt('decisionDate')}
      />
      <DateField
        label={planRevisions.effectiveOn}
        required
        value={effectiveOn}
        onChange={setEffectiveOn}
        {...issueAt('effectiveOn')}
      />
      {isLate ? <TextLine label={words.parts.reason} required value={reason} onChange={setReason} /> : null}
    </ActDialog>
  );
}

function Tried({ answer, adopt }: { answer: AdoptionAnswer; adopt: () => void }) {
  const words = useLateWords().planRevisions;
  const text = useText();
  const { losses, warnings } = answer;
  return (
    <>
      <Losses losses={losses} />
      {warnings.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {words.checks(formatNumber(warnings.length))}
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {warnings.map((warning) => (
              <li key={text(warning.message)}>{text(warning.message)}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {losses.length === 0 ? (
        <>
          <DecidedOtherwise answer={answer} />
          <Button variant="contained" onClick={adopt}>
            {words.adopt}
          </Button>
        </>
      ) : null}
    </>
  );
}

/** What adopting the draft would do, asked of the server, which changes nothing; then the adoption itself. */
export function AdoptionView({ revision }: Props) {
  const words = useLateWords();
  const { planRevisions } = words;
  const act = useAct(AdoptPlanRevisionDocument);
  const [answer, setAnswer] = useState<AdoptionAnswer | null>(null);
  const [adopting, setAdopting] = useState(false);
  const [keys] = useState(() => new IdempotencyKeys());
  const tryIt = async (): Promise<void> => {
    const request = { revision: revision.id, expectedVersion: revision.version, dryRun: true };
    setAnswer(await act.run({ input: { ...request, idempotencyKey: keys.of(request) } }));
  };
  if (revision.isOwnDraft) return <Alert severity="info">{planRevisions.ownDraft}</Alert>;
  return (
    <Section title={planRevisions.adopt}>
      <Box sx={{ mb: 2 }}>
        <Button variant="outlined" disabled={act.pending} onClick={() => void tryIt()}>
          {act.pending ? planRevisions.trying : planRevisions.tryFirst}
        </Button>
      </Box>
      {act.failed ? <Alert severity="error">{words.parts.unexpected}</Alert> : null}
      {answer ? <Tried answer={answer} adopt={() => setAdopting(true)} /> : null}
      {adopting ? <AdoptDialog revision={revision} onClose={() => setAdopting(false)} /> : null}
      <RefusalDialog refusal={act.refusal} onClose={act.forget} />
    </Section>
  );
}

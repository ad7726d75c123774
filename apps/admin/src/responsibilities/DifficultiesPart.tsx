import { Button, Card, Link, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { type ComponentType, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { DifficultiesDocument, type DifficultyRowFragment, type DifficultyState } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  EmptyState,
  ExportButton,
  ListPages,
  PageFailed,
  PageLoading,
  StatusChip,
  type Tone,
  useListPlace,
} from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { AnswerDialog, CloseDialog, type DifficultyProps, ForwardDialog } from './DifficultyDialogs.tsx';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['PLAN', 'COMMITTEE', 'HOUSEHOLD'] };
const toneOf: Readonly<Record<DifficultyState, Tone>> = {
  RAISED: 'warn',
  FORWARDED: 'info',
  ANSWERED: 'good',
  CLOSED: 'plain',
};

const dialogs = { forward: ForwardDialog, answer: AnswerDialog, close: CloseDialog } as const satisfies Readonly<
  Record<string, ComponentType<DifficultyProps>>
>;
type Step = keyof typeof dialogs;
const stepsFrom: Readonly<Record<DifficultyState, readonly Step[]>> = {
  RAISED: ['forward', 'answer', 'close'],
  FORWARDED: ['answer', 'close'],
  ANSWERED: ['close'],
  CLOSED: [],
};

function Trail({ difficulty }: { difficulty: DifficultyRowFragment }) {
  const text = useText();
  const { duties } = useLateWords();
  return (
    <Stack component="ol" sx={{ m: 0, pl: 2.5 }}>
      {difficulty.steps.map((step) => (
        <li key={step.recordedAt}>
          <Typography variant="body2">
            {duties.actions[step.action]} · {formatShortDate(step.effectiveOn)} · {text(step.agency.name)}
            {step.document ? ` · ${step.document}` : ''}
            {step.note ? ` · ${step.note}` : ''}
          </Typography>
        </li>
      ))}
    </Stack>
  );
}

function DifficultyCard({ difficulty }: { difficulty: DifficultyRowFragment }) {
  const words = useLateWords();
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState<Step | null>(null);
  const { duties } = words;
  const Dialog = open === null ? null : dialogs[open];
  const steps = stepsFrom[difficulty.state].filter((step) => may(`difficulty.${step}`));
  return (
    <Card component="article" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5, display: 'grid', gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <StatusChip tone={toneOf[difficulty.state]} label={duties.difficultyStates[difficulty.state]} />
        <Typography variant="body2" color="textSecondary">
          {text(difficulty.raisedBy.name)} · {formatShortDate(difficulty.raisedOn)}
        </Typography>
        {difficulty.household ? (
          <Link component={RouterLink} to={householdPath(difficulty.household.id)}>
            {difficulty.household.headName}
          </Link>
        ) : null}
      </Stack>
      <Typography>{difficulty.content ?? words.parts.notShown}</Typography>
      {difficulty.duty ? (
        <Typography variant="body2" color="textSecondary">
          {duties.about(text(difficulty.duty.text))}
        </Typography>
      ) : null}
      <Trail difficulty={difficulty} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {steps.map((step) => (
          <Button key={step} onClick={() => setOpen(step)}>
            {duties.steps[step]}
          </Button>
        ))}
      </Stack>
      {Dialog ? <Dialog difficulty={difficulty} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}

/** What stands in the way, where each difficulty stands and what was answered. */
export function DifficultiesPart({ agency }: { agency: string }) {
  const { duties } = useLateWords();
  const where = agency === '' ? {} : { raisedBy: [agency] };
  const place = useListPlace();
  const { data, error, retry } = usePage(DifficultiesDocument, { where, first: size, after: place.after }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes, totalCount } = data.difficulties;
  if (totalCount === 0) return <EmptyState title={duties.noDifficulties} hint={duties.noDifficultiesHint} />;
  return (
    <>
      <ExportButton list="difficulties" asked={{ where }} />
      {nodes.map((difficulty) => (
        <DifficultyCard key={difficulty.id} difficulty={difficulty} />
      ))}
      <ListPages
        label={duties.views.difficulties}
        rows={duties.difficultyRows}
        place={place}
        size={size}
        list={data.difficulties}
      />
    </>
  );
}

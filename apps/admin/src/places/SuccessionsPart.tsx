import { Button, Card, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type SuccessionKind, type SuccessionRowFragment, SuccessionsDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { EmptyState, ExportButton, PageFailed, PageLoading, Section, StatusChip } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { StepList } from './StepList.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const touchedBy: TouchedBy = { aggregates: ['PLAN'] };

function SuccessionCard({ succession }: { succession: SuccessionRowFragment }) {
  const { places } = useLateWords();
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { steps, verified, withdrawnOn, withdrawalReason, reason } = succession;
  const [first] = steps;
  const name = first ? text(first.fromName) : succession.from;
  return (
    <Card component="article" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5, display: 'grid', gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography component="h3" variant="h3">
          {name}
        </Typography>
        <StatusChip tone={verified ? 'good' : 'warn'} label={verified ? places.verified : places.unverified} />
        {withdrawnOn ? <StatusChip tone="plain" label={places.withdrawnOn(formatShortDate(withdrawnOn))} /> : null}
      </Stack>
      <StepList steps={steps} />
      {[reason, withdrawalReason].map((line) =>
        line ? (
          <Typography key={line} variant="body2" color="textSecondary">
            {line}
          </Typography>
        ) : null,
      )}
      {withdrawnOn === null && may('succession.withdraw') ? (
        <Button sx={{ justifySelf: 'start' }} aria-label={places.withdrawOf(name)} onClick={() => setOpen(true)}>
          {places.withdraw}
        </Button>
      ) : null}
      {open ? <WithdrawDialog succession={succession} name={name} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

interface Props {
  readonly kind: SuccessionKind;
  /** Where the register stands in which one records. */
  readonly list: string;
}

/** What the committee recorded of successors, and what it withdrew. */
export function SuccessionsPart({ kind, list }: Props) {
  const { places } = useLateWords();
  const { data, error, retry } = usePage(SuccessionsDocument, { kind }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { held, withdrawn } = data;
  return (
    <>
      <Section
        title={places.views.records}
        action={held.length > 0 ? <ExportButton list="successions" asked={{ where: { kind } }} /> : null}
      >
        {held.length === 0 ? (
          <EmptyState
            title={places.noRecords}
            hint={places.noRecordsHint}
            action={
              <Button component={RouterLink} to={list}>
                {places.toList}
              </Button>
            }
          />
        ) : null}
        {held.map((succession) => (
          <SuccessionCard key={succession.id} succession={succession} />
        ))}
      </Section>
      {withdrawn.length > 0 ? (
        <Section
          title={places.withdrawnPart}
          action={<ExportButton list="successions" asked={{ where: { kind, withdrawn: true } }} />}
        >
          {withdrawn.map((succession) => (
            <SuccessionCard key={succession.id} succession={succession} />
          ))}
        </Section>
      ) : null}
    </>
  );
}

import { Button, Link, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { type PlanPageQuery, PlanRevisionsDocument, type RevisionPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, formatMoment, PageFailed, PageLoading, ScrollTable, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { DraftFromFile } from './DraftFromFile.tsx';
import { RevisionPanel } from './RevisionPanel.tsx';
import { RevisionState } from './RevisionState.tsx';

type Plan = PlanPageQuery['plan'];

function RevisionRow({ revision }: { revision: RevisionPartsFragment }) {
  const words = useLateWords().planRevisions;
  const { id, title, state, draftedBy, recordedAt, decisionNumber, decisionDate, effectiveOn } = revision;
  const decision =
    decisionNumber && decisionDate ? words.decisionOf(decisionNumber, formatShortDate(decisionDate)) : '';
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
        <Link
          component={RouterLink}
          to={`/plan?view=revisions&revision=${encodeURIComponent(id)}`}
          aria-label={words.openOf(title)}
          lang="vi"
        >
          {title}
        </Link>
        {revision.note ? (
          <Typography variant="body2" color="textSecondary">
            {revision.note}
          </Typography>
        ) : null}
      </TableCell>
      <TableCell>
        <RevisionState state={state} />
      </TableCell>
      <TableCell>{draftedBy ?? words.builtIn}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatMoment(recordedAt)}</TableCell>
      <TableCell>{decision}</TableCell>
      <TableCell>{effectiveOn ? formatShortDate(effectiveOn) : ''}</TableCell>
    </TableRow>
  );
}

function RevisionTable({ revisions }: { revisions: readonly RevisionPartsFragment[] }) {
  const words = useLateWords().planRevisions;
  const heads = ['name', 'state', 'draftedBy', 'recordedAt', 'decision', 'effectiveOn'] as const;
  if (revisions.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <Section title={words.list}>
      <ScrollTable label={words.list} minWidth={820}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{words[head]}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {revisions.map((revision) => (
            <RevisionRow key={revision.id} revision={revision} />
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}

/** Every version of the plan: what is drafted, in force, replaced. */
export function RevisionsView({ plan }: { plan: Plan }) {
  const words = useLateWords().planRevisions;
  const may = useMay();
  const [search] = useSearchParams();
  const [drafting, setDrafting] = useState(false);
  const { data, error, retry } = usePage(PlanRevisionsDocument, {}, { aggregates: ['PLAN'] });
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const open = data.planRevisions.find(({ id }) => id === search.get('revision'));
  if (open) return <RevisionPanel key={open.id} revision={open} all={data.planRevisions} plan={plan} />;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {words.intro}
      </Typography>
      {may('plan.draft') && !drafting ? (
        <Button variant="contained" sx={{ mb: 2 }} onClick={() => setDrafting(true)}>
          {words.draftFromFile}
        </Button>
      ) : null}
      {drafting ? <DraftFromFile plan={plan} onClose={() => setDrafting(false)} /> : null}
      <RevisionTable revisions={data.planRevisions} />
    </>
  );
}

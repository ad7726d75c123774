import { Box, Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { Title } from 'react-admin';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type FollowUpStanding, FollowUpsDocument, type FollowUpsQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  Choice,
  ClearConditions,
  EmptyState,
  ExportButton,
  ListPages,
  PageFailed,
  PageLoading,
  StatusChip,
  useAsked,
  useListPlace,
  useWardLabels,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import {
  type FollowUpSearch,
  followUpWhere,
  kinds,
  readFollowUpSearch,
  standings,
  writeFollowUpSearch,
} from './follow-up-search.ts';
import { HouseholdCard } from './HouseholdCard.tsx';

/** Each household is worth many fields. */
const size = 20;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'PLAN', 'COMMITTEE'] };

interface FiltersProps {
  readonly search: FollowUpSearch;
  readonly go: (change: Partial<FollowUpSearch>) => void;
  readonly wards: FollowUpsQuery['wards'];
}

/** Years from the working date to the end of the longest loan that the plan allows today. */
function yearsFrom(workingDate: string): Record<string, string> {
  const first = Number(workingDate.slice(0, 4));
  const years = Array.from({ length: 16 }, (_, index) => String(first + index));
  return Object.fromEntries(years.map((year) => [year, year]));
}

function Filters({ search, go, wards }: FiltersProps) {
  const { followUp } = useLateWords();
  const labels = useWardLabels(wards);
  const viewer = useViewer();
  const width = { width: { xs: '100%', sm: 240 } };
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 1 }}>
      {viewer?.role === 'WARD_OFFICER' ? null : (
        <Choice
          label={followUp.ward}
          unset={followUp.anyWard}
          value={search.ward}
          onChange={(ward) => go({ ward })}
          labels={labels}
          sx={width}
        />
      )}
      <Choice
        label={followUp.kind}
        unset={followUp.anyKind}
        value={search.kind}
        onChange={(kind) => go({ kind })}
        labels={followUp.kinds}
        sx={width}
      />
      <Choice
        label={followUp.standing}
        unset={followUp.anyStanding}
        value={search.standing}
        onChange={(standing) => go({ standing })}
        labels={followUp.standings}
        sx={width}
      />
      <Choice
        label={followUp.year}
        unset={followUp.anyYear}
        value={search.year}
        onChange={(year) => go({ year })}
        labels={yearsFrom(viewer?.workingDate ?? '2024')}
        sx={width}
      />
    </Stack>
  );
}

/** How many of each kind are to be done or reviewed, whatever is filtered. */
function Counts({ counts }: { counts: FollowUpsQuery['followUps']['counts'] }) {
  const { followUp } = useLateWords();
  const countOf = (standing: FollowUpStanding): number =>
    counts.filter((one) => one.standing === standing).reduce((sum, { count }) => sum + count, 0);
  const due = kinds.flatMap((kind) => counts.filter((one) => one.kind === kind && one.standing === 'DUE'));
  return (
    <Box sx={{ mb: 2 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {standings.map((standing) => (
          <StatusChip
            key={standing}
            tone={(standing === 'DUE' || standing === 'TO_REVIEW') && countOf(standing) > 0 ? 'warn' : 'plain'}
            label={followUp.countOf(followUp.standings[standing], formatNumber(countOf(standing)))}
          />
        ))}
      </Stack>
      {due.length > 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {followUp.standings.DUE}:{' '}
          {due.map(({ kind, count }) => `${followUp.kinds[kind]} ${formatNumber(count)}`).join(', ')}
        </Typography>
      ) : null}
    </Box>
  );
}

/** Households after their exit, with what goes on until the end of their obligations. */
export function FollowUpPage() {
  const { followUp } = useLateWords();
  const [current, go, clear] = useAsked(readFollowUpSearch, writeFollowUpSearch, { replace: true });
  const place = useListPlace();
  const asked = { where: followUpWhere(current), rows: size, after: place.after };
  const { data, error, retry } = usePage(FollowUpsDocument, asked, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const placed = current.ward === '' ? {} : { place: [current.ward] };
  const isFiltered = Object.values(current).some((value) => value !== '');
  const { nodes, counts } = data.followUps;
  return (
    <>
      <Title title={followUp.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {followUp.intro}
      </Typography>
      <Filters search={current} go={go} wards={data.wards} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mb: 1 }}>
        <ExportButton list="follow-ups" asked={{ where: asked.where }} />
        <ExportButton list="sponsorships" asked={{ where: placed }} />
        <ExportButton list="gifts" asked={{ where: placed }} />
      </Stack>
      <Counts counts={counts} />
      {nodes.length === 0 ? (
        <EmptyState
          title={isFiltered ? followUp.none : followUp.nobody}
          hint={isFiltered ? undefined : followUp.noneHint}
          action={isFiltered ? <ClearConditions clear={clear} /> : undefined}
        />
      ) : null}
      {nodes.map((one) => (
        <HouseholdCard key={one.household?.id ?? one.lastExitOn} of={one} />
      ))}
      <ListPages label={followUp.title} rows={followUp.rows} place={place} size={size} list={data.followUps} />
    </>
  );
}

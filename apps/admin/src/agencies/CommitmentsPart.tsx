import { Box, Card, Link, Stack, Typography } from '@mui/material';
import { formatNumber, formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import {
  type CommitmentKind,
  type CommitmentRowFragment,
  OpenCommitmentsDocument,
  type OpenCommitmentWhere,
} from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Holding, heldByUnit, useDayInAddress, useUnitName } from '../places/index.ts';
import {
  Choice,
  ClauseQuote,
  DateField,
  EmptyState,
  ExportButton,
  householdsPath,
  PageFailed,
  PageLoading,
  StatusChip,
  useConditions,
} from '../ui/index.ts';
import { type CommitmentFilter, readAgenciesSearch } from './agencies-address.ts';
import { heldByBody } from './held-body.ts';

const touchedBy: TouchedBy = { aggregates: ['PLAN', 'HOUSEHOLD', 'COMMITTEE'] };
const asked: Readonly<Record<CommitmentFilter, OpenCommitmentWhere>> = {
  work: { held: false },
  dissolved: { dissolved: true },
  all: {},
};

type Party = CommitmentRowFragment['parties'][number];

function PartyRow({ party }: { party: Party }) {
  const { agencies } = useLateWords();
  const text = useText();
  const nameOf = useUnitName();
  const { body, area } = party;
  return (
    <Box component="li" sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr 1fr' } }}>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>
        {text(party.name)}
      </Typography>
      {body ? <Holding held={heldByBody(body, text)} /> : <span />}
      {area && area.kind !== 'SAME' ? (
        <div>
          <Typography variant="body2" color="textSecondary">
            {agencies.ofPlace}
          </Typography>
          <Holding held={heldByUnit(area, nameOf)} />
        </div>
      ) : null}
    </Box>
  );
}

function Households({ commitment }: { commitment: CommitmentRowFragment }) {
  const { agencies } = useLateWords();
  const text = useText();
  const { households, kind, subject, name } = commitment;
  if (!households) return null;
  const count = formatNumber(households);
  if (kind !== 'SUPPORT') return <Typography variant="body2">{agencies.households(count)}</Typography>;
  return (
    <Link
      component={RouterLink}
      variant="body2"
      to={householdsPath({ hasAnyMeasure: [subject] })}
      aria-label={agencies.seeHouseholds(count, text(name))}
    >
      {agencies.households(count)}
    </Link>
  );
}

function CommitmentCard({ commitment }: { commitment: CommitmentRowFragment }) {
  const { agencies } = useLateWords();
  const text = useText();
  const { kind, isHeld, until, name, citation, parties } = commitment;
  return (
    <Card component="article" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5, display: 'grid', gap: 1 }}>
      <Typography component="h2" variant="h3">
        {text(name)}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <StatusChip tone="info" label={agencies.commitmentKinds[kind]} />
        <StatusChip tone={isHeld ? 'good' : 'warn'} label={isHeld ? agencies.held : agencies.notHeld} />
        <Typography variant="body2" component="span">
          {until ? agencies.untilDay(formatShortDate(until)) : agencies.noEnd}
        </Typography>
        <Households commitment={commitment} />
      </Stack>
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none', gap: 1.5 }}>
        {parties.map((party) => (
          <PartyRow key={party.slug} party={party} />
        ))}
      </Stack>
      <ClauseQuote {...citation} />
    </Card>
  );
}

interface ListProps {
  readonly where: OpenCommitmentWhere;
}

function CommitmentList({ where }: ListProps) {
  const { agencies } = useLateWords();
  const { data, error, retry } = usePage(OpenCommitmentsDocument, { where }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes, heldCount, notHeldCount } = data.openCommitments;
  return (
    <>
      <Typography sx={{ mb: 1.5 }}>
        {agencies.openIntro(
          formatNumber(heldCount + notHeldCount),
          formatNumber(heldCount),
          formatNumber(notHeldCount),
        )}
      </Typography>
      {nodes.length === 0 ? (
        <EmptyState title={agencies.noOpen} hint={agencies.noOpenHint} />
      ) : (
        <ExportButton list="open-commitments" asked={{ where }} />
      )}
      {nodes.map((commitment) => (
        <CommitmentCard key={`${commitment.kind}-${commitment.subject}`} commitment={commitment} />
      ))}
    </>
  );
}

function Filters({ on, setOn, filter, kind, choose }: FiltersProps) {
  const { places, agencies } = useLateWords();
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 1.5, alignItems: 'start' }}>
      <DateField label={places.on} value={on} onChange={setOn} sx={{ width: { xs: '100%', sm: 240 } }} />
      <Choice
        label={places.which}
        required
        value={filter}
        onChange={(show) => choose({ show })}
        labels={agencies.filters}
        sx={{ '& .MuiFormLabel-asterisk': { display: 'none' }, width: { xs: '100%', sm: 340 } }}
      />
      <Choice
        label={agencies.commitmentKind}
        unset={agencies.anyKind}
        value={kind}
        onChange={(next) => choose({ kind: next })}
        labels={agencies.commitmentKinds}
        sx={{ width: { xs: '100%', sm: 220 } }}
      />
    </Stack>
  );
}

interface FiltersProps {
  readonly on: IsoDate;
  readonly setOn: (on: string) => void;
  readonly filter: CommitmentFilter;
  readonly kind: CommitmentKind | '';
  readonly choose: (change: Readonly<Record<string, string>>) => void;
}

/** What the plan still owes on a day, and who holds it: first what nobody is stated to hold. */
export function CommitmentsPart() {
  const { agencies } = useLateWords();
  const [search, choose] = useConditions();
  const [on, setOn] = useDayInAddress();
  const { show: filter } = readAgenciesSearch(search);
  const kinds = Object.keys(agencies.commitmentKinds) as CommitmentKind[];
  const kind = kinds.find((code) => code === search.get('kind')) ?? '';
  if (on === null) return <PageLoading />;
  return (
    <>
      <Filters on={on} setOn={setOn} filter={filter} kind={kind} choose={choose} />
      <CommitmentList where={{ ...asked[filter], asOf: on, ...(kind === '' ? {} : { kind: [kind] }) }} />
    </>
  );
}

import { Box, Button, Card, Stack, Tab, Tabs, type Theme, Typography, useMediaQuery } from '@mui/material';
import { yearOf } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type EntitlementRowFragment, EntitlementsDocument, type EntitlementsQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  Choice,
  ClearConditions,
  EmptyState,
  ExportButton,
  ListPages,
  PageFailed,
  PageLoading,
  useAsked,
  useListPlace,
  useWardLabels,
} from '../ui/index.ts';
import { useMay, useViewer, type Viewer } from '../users/index.ts';
import { CorrectEntitlementDialog } from './CorrectEntitlementDialog.tsx';
import { EntitlementCards } from './EntitlementCards.tsx';
import { EntitlementTable } from './EntitlementTable.tsx';
import { groundsToRecord } from './grounds.ts';
import {
  orderOf,
  type PolicySearch,
  type PolicyView,
  policyViews,
  readPolicySearch,
  soonDays,
  whereOf,
  writePolicySearch,
} from './policy-search.ts';
import { RecordEntitlementDialog } from './RecordEntitlementDialog.tsx';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };

interface HeadProps {
  readonly data: EntitlementsQuery;
  readonly search: PolicySearch;
  readonly thisYear: number;
  /** Who sees one ward alone chooses none. */
  readonly isOfOneWard: boolean;
  readonly go: (change: Partial<PolicySearch>) => void;
}

function Filters({ data, search, thisYear, isOfOneWard, go }: HeadProps) {
  const { policies } = useLateWords();
  const text = useText();
  const wards = useWardLabels(data.wards);
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map(String);
  return (
    <>
      <Choice
        label={policies.policy}
        unset={policies.anyPolicy}
        value={search.policy}
        onChange={(policy) => go({ policy })}
        labels={Object.fromEntries(data.plan.generalPolicies.map(({ code, name }) => [code, text(name)]))}
        sx={{ width: { xs: '100%', sm: 280 } }}
      />
      {isOfOneWard ? null : (
        <Choice
          label={policies.ward}
          unset={policies.anyWard}
          value={search.ward}
          onChange={(ward) => go({ ward })}
          labels={wards}
          sx={{ width: { xs: 'calc(50% - 6px)', sm: 200 } }}
        />
      )}
      <Choice
        label={policies.year}
        unset={policies.anyYear}
        value={search.year}
        onChange={(year) => go({ year })}
        labels={Object.fromEntries(years.map((year) => [year, year]))}
        sx={{ width: { xs: isOfOneWard ? '100%' : 'calc(50% - 6px)', sm: 160 } }}
      />
    </>
  );
}

function Views({ search, go }: Pick<HeadProps, 'search' | 'go'>) {
  const { policies } = useLateWords();
  const { expiring, ...views } = policies.views;
  const labels: Readonly<Record<PolicyView, string>> = { ...views, expiring: expiring(soonDays) };
  return (
    <Tabs
      value={search.view}
      onChange={(_, view: PolicyView) => go({ view })}
      aria-label={policies.title}
      variant="scrollable"
      sx={{ mb: 1.5 }}
    >
      {policyViews.map((view) => (
        <Tab key={view} value={view} label={labels[view]} />
      ))}
    </Tabs>
  );
}

interface ListProps {
  readonly rows: readonly EntitlementRowFragment[];
  readonly view: PolicyView;
  readonly today: Viewer['workingDate'];
  /** Left out where nothing narrows the log. */
  readonly clear: (() => void) | undefined;
}

function List({ rows, view, today, clear }: ListProps) {
  const { policies } = useLateWords();
  const may = useMay();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [open, setOpen] = useState<EntitlementRowFragment | null>(null);
  const correct = may('entitlement.correct') ? setOpen : undefined;
  const Rows = onPhone ? EntitlementCards : EntitlementTable;
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          title={policies.none[view]}
          hint={clear ? undefined : policies.noneHint}
          action={clear ? <ClearConditions clear={clear} /> : undefined}
        />
      ) : (
        <Rows rows={rows} today={today} correct={correct} />
      )}
      {open ? <CorrectEntitlementDialog entitlement={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function Log({ viewer }: { viewer: Viewer }) {
  const { many, policies } = useLateWords();
  const [search, go, clear] = useAsked(readPolicySearch, writePolicySearch);
  const place = useListPlace();
  const [recording, setRecording] = useState(false);
  const today = viewer.workingDate;
  const asked = { where: whereOf(search, today), orderBy: orderOf(search), first: size, after: place.after };
  const { data, error, retry } = usePage(EntitlementsDocument, asked, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes } = data.entitlements;
  const grounds = groundsToRecord(data.plan);
  const isNarrowed = writePolicySearch(search).size > 0;
  return (
    <>
      <Views search={search} go={go} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <Filters data={data} search={search} thisYear={yearOf(today)} isOfOneWard={viewer.place !== null} go={go} />
        <ExportButton list="entitlements" asked={{ where: asked.where, orderBy: asked.orderBy }} />
        <Stack direction="row" sx={{ gap: 1, ml: { sm: 'auto' } }}>
          {grounds.policies.length > 0 ? (
            <Button component={Link} to="/policies/new">
              {many.record.open}
            </Button>
          ) : null}
          {grounds.policies.length > 0 || grounds.duties.length > 0 ? (
            <Button variant="contained" onClick={() => setRecording(true)}>
              {policies.record}
            </Button>
          ) : null}
        </Stack>
      </Box>
      <Card>
        <List rows={nodes} view={search.view} today={today} clear={isNarrowed ? clear : undefined} />
        <ListPages label={policies.title} rows={policies.rows} place={place} size={size} list={data.entitlements} />
      </Card>
      {recording ? (
        <RecordEntitlementDialog policies={grounds.policies} viewer={viewer} onClose={() => setRecording(false)} />
      ) : null}
    </>
  );
}

/** The log of general policies: who is entitled to what, who listed and gave it, and until when. */
export function GeneralPoliciesPage() {
  const { policies } = useLateWords();
  const viewer = useViewer();
  return (
    <>
      <Title title={policies.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {policies.intro}
      </Typography>
      {viewer ? <Log viewer={viewer} /> : <PageLoading />}
    </>
  );
}

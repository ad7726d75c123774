import { Box, Button, Stack, Tab, Tabs } from '@mui/material';
import type { ComponentType } from 'react';
import { Title } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { HouseholdRecordDocument } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { type LateWords, useLateWords, useText } from '../i18n/index.ts';
import { EmptyState, PageFailed, PageLoading, PaperHead } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { ClassificationTab } from './ClassificationTab.tsx';
import { DocumentsTab } from './DocumentsTab.tsx';
import { EducationTab } from './EducationTab.tsx';
import { EligibilityTab } from './EligibilityTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { MembersTab } from './MembersTab.tsx';
import { NeedsTab } from './NeedsTab.tsx';
import { PoliciesTab } from './PoliciesTab.tsx';
import './print.css';
import { RecordHeader } from './RecordHeader.tsx';
import type { HouseholdRecord, PartProps } from './record.type.ts';
import { SupportsTab } from './SupportsTab.tsx';

type TabName = keyof LateWords['record']['tabs'];

const tabs: Readonly<Record<TabName, ComponentType<PartProps>>> = {
  members: MembersTab,
  classification: ClassificationTab,
  needs: NeedsTab,
  supports: SupportsTab,
  education: EducationTab,
  policies: PoliciesTab,
  eligibility: EligibilityTab,
  documents: DocumentsTab,
  history: HistoryTab,
};

function isTab(name: string | null): name is TabName {
  return name !== null && Object.hasOwn(tabs, name);
}

function Parts({ household }: { household: HouseholdRecord }) {
  const words = useLateWords();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const current = isTab(asked) ? asked : 'members';
  const Current = tabs[current];
  return (
    <>
      <Tabs
        value={current}
        onChange={(_, tab: TabName) => setSearch({ tab }, { replace: true })}
        className="unprinted"
        variant="scrollable"
        aria-label={words.record.tabList}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {(Object.keys(tabs) as TabName[]).map((name) => (
          <Tab
            key={name}
            value={name}
            label={words.record.tabs[name]}
            id={`tab-${name}`}
            aria-controls={`part-${name}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${current}`} aria-labelledby={`tab-${current}`}>
        <Current household={household} />
      </Box>
    </>
  );
}

function WorkingRecord({ household }: PartProps) {
  return (
    <>
      <RecordHeader household={household} />
      <Parts household={household} />
    </>
  );
}

/** Every part one below the other, as it goes on paper. */
function PrintedRecord({ household }: PartProps) {
  const words = useLateWords();
  const text = useText();
  const viewer = useViewer();
  return (
    <div className="record-print">
      <Stack direction="row" className="unprinted" sx={{ gap: 1, my: 1 }}>
        <Button variant="contained" onClick={() => globalThis.print()}>
          {words.record.print}
        </Button>
        <Button component={Link} to={householdPath(household.id)}>
          {words.record.backToRecord}
        </Button>
      </Stack>
      <PaperHead issuer={viewer ? text(viewer.committee.name) : ''} title={words.record.title(household.headName)} />
      <RecordHeader household={household} />
      {(Object.keys(tabs) as TabName[]).map((name) => {
        const Part = tabs[name];
        return <Part key={name} household={household} />;
      })}
    </div>
  );
}

/** The 360° page of a household. */
export function HouseholdRecordPage() {
  const words = useLateWords();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data, error, retry } = usePage(HouseholdRecordDocument, { id }, { household: id });
  const back = (
    <Button component={Link} to="/households">
      {words.record.back}
    </Button>
  );
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  if (!data.household) return <EmptyState title={words.record.notFound} action={back} />;
  const { nodes: payments, pageInfo } = data.disbursements;
  const household: HouseholdRecord = { ...data.household, payments, hasMorePayments: pageInfo.hasNextPage };
  return (
    <>
      <Title title={words.record.title(household.headName)} />
      {search.has('print') ? <PrintedRecord household={household} /> : <WorkingRecord household={household} />}
    </>
  );
}

import { Box, Button, Card } from '@mui/material';
import { useState } from 'react';
import { type TouchedBy, usePage } from '../api/index.ts';
import { LoansDocument, type LoansQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  Choice,
  ClearConditions,
  EmptyState,
  ExportButton,
  Facts,
  ListPages,
  Money,
  PageFailed,
  PageLoading,
  useAsked,
  useListPlace,
  useWardLabels,
} from '../ui/index.ts';
import { useBoundAgency, useMay } from '../users/index.ts';
import { LoanDialog } from './LoanDialog.tsx';
import { LoanTable } from './LoanTable.tsx';
import { type LoanSearch, readLoanSearch, whereOf, writeLoanSearch } from './loan-search.ts';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };

interface FilterProps {
  readonly data: LoansQuery;
  readonly search: LoanSearch;
  readonly go: (change: Partial<LoanSearch>) => void;
}

function Filters({ data, search, go }: FilterProps) {
  const { loans } = useLateWords();
  const text = useText();
  const wards = useWardLabels(data.wards);
  const width = { xs: 'calc(50% - 6px)', sm: 220 };
  return (
    <>
      <Choice
        label={loans.kind}
        unset={loans.anyKind}
        value={search.kind}
        onChange={(kind) => go({ kind })}
        labels={Object.fromEntries(data.plan.loans.map(({ code, name }) => [code, text(name)]))}
        sx={{ width: { xs: '100%', sm: 260 } }}
      />
      <Choice
        label={loans.ward}
        unset={loans.anyWard}
        value={search.ward}
        onChange={(ward) => go({ ward })}
        labels={wards}
        sx={{ width }}
      />
      <Choice
        label={loans.state}
        unset={loans.anyState}
        value={search.state}
        onChange={(state) => go({ state })}
        labels={loans.states}
        sx={{ width }}
      />
    </>
  );
}

function Sums({ of }: { of: LoansQuery['loans']['sums'] }) {
  const { sums } = useLateWords().loans;
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
      <Facts
        of={[
          [sums.amount, <Money key="amount" amount={of.amount} />],
          [sums.repaid, <Money key="repaid" amount={of.repaid} />],
          [sums.outstanding, <Money key="outstanding" amount={of.outstanding} />],
        ]}
      />
    </Card>
  );
}

/** The loans of the viewer's scope with what was paid back, and what they come to. */
export function LoansPart() {
  const { loans } = useLateWords();
  const may = useMay();
  const agency = useBoundAgency();
  const [search, go, clear] = useAsked(readLoanSearch, writeLoanSearch);
  const place = useListPlace();
  const [recording, setRecording] = useState(false);
  const asked = { where: whereOf(search), first: size, after: place.after };
  const { data, error, retry } = usePage(LoansDocument, asked, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes, sums } = data.loans;
  // An agency keeps the loans that it lends.
  const own = data.plan.loans.filter(({ lender }) => agency === null || lender.id === agency);
  const isFiltered = Object.values(search).some((value) => value !== '');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <Filters data={data} search={search} go={go} />
        <ExportButton list="loans" asked={{ where: asked.where }} />
        {may('loan.record') && own.length > 0 ? (
          <Button variant="contained" onClick={() => setRecording(true)} sx={{ ml: { sm: 'auto' } }}>
            {loans.record}
          </Button>
        ) : null}
      </Box>
      <Sums of={sums} />
      <Card>
        {nodes.length === 0 ? (
          <EmptyState
            title={isFiltered ? loans.noMatch : loans.none}
            hint={isFiltered ? undefined : loans.noneHint}
            action={isFiltered ? <ClearConditions clear={clear} /> : undefined}
          />
        ) : (
          <LoanTable loans={nodes} />
        )}
        <ListPages label={loans.title} rows={loans.rows} place={place} size={size} list={data.loans} />
      </Card>
      {recording ? <LoanDialog kinds={own} onClose={() => setRecording(false)} /> : null}
    </>
  );
}

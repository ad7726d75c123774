import { Box, Button, Stack, Tab, Tabs, Typography } from '@mui/material';
import { type ComponentType, useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { SourcesDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { DocumentButton, ExportButton, PageFailed, PageLoading } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { FundsToMove } from './FundsToMove.tsx';
import { PledgeTable } from './PledgeTable.tsx';
import { ReallocateDialog } from './ReallocateDialog.tsx';
import { ReallocationsPart } from './ReallocationsPart.tsx';
import { ReceiptDialog } from './ReceiptDialog.tsx';
import { ReceiptsPart } from './ReceiptsPart.tsx';
import { RecordPledgeDialog } from './RecordPledgeDialog.tsx';
import { SourceTable } from './SourceTable.tsx';

const touchedBy: TouchedBy = { aggregates: ['PLEDGE', 'HOUSEHOLD', 'DISBURSEMENT_BATCH', 'PLAN'] };

function MeasuresView() {
  const { funding } = useLateWords();
  const text = useText();
  const { data, error, retry } = usePage(SourcesDocument, {}, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const measures = data.plan.measures.filter((measure) => measure.pledges.length > 0);
  return (
    <>
      <FundsToMove measures={measures} />
      {measures.map(({ code, name, pledges }) => (
        <PledgeTable
          key={code}
          title={text(name)}
          label={`${funding.pledge}: ${text(name)}`}
          lines={pledges.map((pledge) => ({ pledge, name: text(pledge.name) }))}
          action={<DocumentButton kind="beneficiary-list" params={{ measure: code }} />}
        />
      ))}
    </>
  );
}

function SourcesView() {
  const { funding } = useLateWords();
  const { data, error, retry } = usePage(SourcesDocument, {}, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <FundsToMove measures={data.plan.measures} />
      <SourceTable title={funding.bySource} sources={data.plan.sources} />
    </>
  );
}

const views = {
  measures: MeasuresView,
  sources: SourcesView,
  receipts: ReceiptsPart,
  moves: ReallocationsPart,
} as const satisfies Readonly<Record<string, ComponentType>>;
type View = keyof typeof views;
const names = Object.keys(views) as View[];

function Acts() {
  const { funding } = useLateWords();
  const may = useMay();
  const [open, setOpen] = useState<'receipt' | 'pledge' | 'move' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', ml: 'auto' }}>
      {may('fund.reallocate') ? <Button onClick={() => setOpen('move')}>{funding.reallocate}</Button> : null}
      {may('pledge.record') ? <Button onClick={() => setOpen('pledge')}>{funding.recordPledge}</Button> : null}
      {may('receipt.record') ? (
        <Button variant="contained" onClick={() => setOpen('receipt')}>
          {funding.recordReceipt}
        </Button>
      ) : null}
      {open === 'receipt' ? <ReceiptDialog onClose={close} /> : null}
      {open === 'pledge' ? <RecordPledgeDialog onClose={close} /> : null}
      {open === 'move' ? <ReallocateDialog onClose={close} /> : null}
    </Stack>
  );
}

/** Funds and mobilised sources: what was pledged, what came in, what is assigned and left, and what was moved. */
export function SourcesPage() {
  const words = useLateWords();
  const [search, setSearch] = useSearchParams();
  const view = names.find((name) => name === search.get('view')) ?? 'measures';
  const Current = views[view];
  const { funding } = words;
  const labels: Readonly<Record<View, string>> = {
    measures: funding.byMeasure,
    sources: funding.bySource,
    receipts: funding.receipts,
    moves: funding.moves,
  };
  return (
    <>
      <Title title={funding.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {funding.intro}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
        <Tabs
          value={view}
          onChange={(_, to: View) => setSearch({ view: to }, { replace: true })}
          aria-label={funding.title}
          variant="scrollable"
        >
          {names.map((name) => (
            <Tab key={name} value={name} label={labels[name]} id={`tab-${name}`} aria-controls={`part-${name}`} />
          ))}
        </Tabs>
        {view === 'measures' || view === 'sources' ? <ExportButton list="pledges" /> : null}
        <Acts />
      </Stack>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        <Current />
      </Box>
    </>
  );
}

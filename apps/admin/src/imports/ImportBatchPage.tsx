import { Box, Button, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { ImportBatchDocument, type ImportBatchQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  EmptyState,
  ListPages,
  type ListPlace,
  PageFailed,
  PageLoading,
  RefusalDialog,
  Section,
  useListPlace,
} from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { EntryCard } from './EntryCard.tsx';
import { ImportActs } from './ImportActs.tsx';
import { ImportHead } from './ImportHead.tsx';
import { stateOf } from './import-path.ts';
import { SortList } from './SortList.tsx';
import { StateFilter } from './StateFilter.tsx';
import { DecidingProvider, useDecidingOf } from './use-deciding.ts';
import { ImportKindProvider, useImportWords } from './use-import-words.ts';

/** Few enough for a phone; ten thousand rows are some hundred pages. */
const size = 25;
const touchedBy: TouchedBy = { aggregates: ['IMPORT_BATCH'] };

type Batch = NonNullable<ImportBatchQuery['importBatch']>;

function Entries({ batch, place }: { batch: Batch; place: ListPlace }) {
  const { imports } = useImportWords();
  const { entries, figures, state } = batch;
  return (
    <Section title={state === 'OPEN' ? imports.entriesTitle : imports.entered}>
      <StateFilter figures={figures} />
      {entries.nodes.length === 0 ? <EmptyState title={imports.nothingHere} /> : null}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mt: 2 }}>
        {entries.nodes.map((entry) => (
          <EntryCard key={entry.position} entry={entry} />
        ))}
      </Box>
      <ListPages label={imports.entriesTitle} rows={imports.entryUnits} place={place} size={size} list={entries} />
    </Section>
  );
}

function Preview({ batch, place }: { batch: Batch; place: ListPlace }) {
  const may = useMay();
  const deciding = useDecidingOf(batch, may('import.decide'));
  const { refusal, forget } = deciding;
  return (
    <ImportKindProvider value={batch.kind}>
      <DecidingProvider value={deciding}>
        <ImportHead batch={batch}>
          <ImportActs batch={batch} />
        </ImportHead>
        {batch.state === 'OPEN' ? <SortList figures={batch.figures} /> : null}
        <Entries batch={batch} place={place} />
        <RefusalDialog refusal={refusal} onClose={forget} />
      </DecidingProvider>
    </ImportKindProvider>
  );
}

/** A list before it is entered: what is wrong with it, what it may repeat, and what is to become of each entry. */
export function ImportBatchPage() {
  const words = useLateWords();
  const { imports } = words;
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const place = useListPlace();
  const may = useMay();
  const state = stateOf(search);
  const asked = { id, first: size, after: place.after, state: state === null ? null : [state] };
  const { data, error, retry } = usePage(ImportBatchDocument, asked, touchedBy);
  const back = (
    <Button component={Link} to="/import">
      {imports.back}
    </Button>
  );
  if (!may('import.decide')) return <EmptyState title={words.shell.noAccess} />;
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  if (!data.importBatch) return <EmptyState title={imports.notFound} action={back} />;
  return (
    <>
      <Title title={imports.title} />
      <Typography component="div">{back}</Typography>
      <Preview batch={data.importBatch} place={place} />
    </>
  );
}

import AddIcon from '@mui/icons-material/Add';
import { Button, Card, type Theme, useMediaQuery } from '@mui/material';
import { lazy, Suspense } from 'react';
import { ColumnsButton, ListBase, Pagination, Title, useListContext } from 'react-admin';
import { Link } from 'react-router';
import { takesAway } from '../api/index.ts';
import { useWords } from '../i18n/index.ts';
import { EmptyState, PageFailed, PageLoading } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { ClassTabs } from './ClassTabs.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HouseholdCards } from './HouseholdCards.tsx';
import { HouseholdTable } from './HouseholdTable.tsx';
import { SavedQueriesButton } from './SavedQueriesButton.tsx';

// It stands on the first list, which is to be light.
const ExportHouseholds = lazy(() =>
  import('./ExportHouseholds.tsx').then((part) => ({ default: part.ExportHouseholds })),
);

function AddButton() {
  const words = useWords();
  const may = useMay();
  if (!may('household.create')) return null;
  return (
    <Button component={Link} to="/households/create" variant="contained" startIcon={<AddIcon />}>
      {words.households.add}
    </Button>
  );
}

/** Saved filters, the choice of columns where there are columns, and the way to a new household. */
function Tools() {
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { total } = useListContext();
  return (
    <>
      <SavedQueriesButton />
      {onPhone || !total ? null : <ColumnsButton />}
      {total ? (
        <Suspense fallback={null}>
          <ExportHouseholds />
        </Suspense>
      ) : null}
      <AddButton />
    </>
  );
}

function NoMatch() {
  const words = useWords();
  const { setFilters } = useListContext();
  return (
    <EmptyState
      title={words.households.noMatch}
      action={<Button onClick={() => setFilters({})}>{words.households.clearFilters}</Button>}
    />
  );
}

function NothingYet() {
  const words = useWords();
  const may = useMay();
  const hint = may('household.create') ? words.households.emptyHint : words.households.emptyReader;
  return <EmptyState title={words.households.emptyTitle} hint={hint} action={<AddButton />} />;
}

function Rows() {
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { data, total, isPending, error, refetch, filterValues } = useListContext();
  if (error && takesAway(error, data !== undefined)) return <PageFailed retry={() => void refetch()} />;
  if (isPending) return <PageLoading />;
  if (total === 0) return Object.keys(filterValues).length > 0 ? <NoMatch /> : <NothingYet />;
  return (
    <>
      {onPhone ? (
        <HouseholdCards />
      ) : (
        <Card>
          <HouseholdTable />
        </Card>
      )}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}

/** The register of households. */
export function HouseholdList() {
  const words = useWords();
  return (
    <ListBase sort={{ field: 'code', order: 'ASC' }} perPage={25} exporter={false}>
      <Title title={words.households.name} />
      <ClassTabs />
      <FilterBar action={<Tools />} />
      <Rows />
    </ListBase>
  );
}

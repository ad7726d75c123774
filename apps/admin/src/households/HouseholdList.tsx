import AddIcon from '@mui/icons-material/Add';
import { Button, Card, type Theme, useMediaQuery } from '@mui/material';
import { FilterButton, List, Pagination, TopToolbar, useListContext } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../i18n/index.ts';
import { EmptyState } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { HouseholdCards } from './HouseholdCards.tsx';
import { householdFilters } from './HouseholdFilters.tsx';
import { HouseholdTable } from './HouseholdTable.tsx';

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

function Actions() {
  return (
    <TopToolbar sx={{ gap: 1, alignItems: 'center' }}>
      <FilterButton />
      <AddButton />
    </TopToolbar>
  );
}

function NoMatch() {
  const words = useWords();
  const { setFilters } = useListContext();
  return (
    <EmptyState
      title={words.households.noMatch}
      action={<Button onClick={() => setFilters({}, [])}>{words.households.clearFilters}</Button>}
    />
  );
}

function NothingYet() {
  const words = useWords();
  const may = useMay();
  const hint = may('household.create') ? words.households.emptyHint : words.households.emptyReader;
  return <EmptyState title={words.households.emptyTitle} hint={hint} action={<AddButton />} />;
}

function Rows({ onPhone }: { onPhone: boolean }) {
  const { total, isPending } = useListContext();
  if (!isPending && total === 0) return <NoMatch />;
  return onPhone ? <HouseholdCards /> : <HouseholdTable />;
}

/** The register of households. */
export function HouseholdList() {
  const words = useWords();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List
      title={words.households.name}
      actions={<Actions />}
      filters={householdFilters(words, onPhone)}
      sort={{ field: 'code', order: 'ASC' }}
      perPage={25}
      empty={<NothingYet />}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      exporter={false}
      component={onPhone ? 'div' : Card}
    >
      <Rows onPhone={onPhone} />
    </List>
  );
}

import { Link, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { HouseholdRowFragment } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { BulkActs, useChoosesMany } from './BulkActs.tsx';
import { ClassChip, NeedWords, StatusOfSupports, SupportChips } from './HouseholdChips.tsx';
import { householdPath } from './household-path.ts';

const Column = DataTable.Col<HouseholdRowFragment>;

function StandardWords({ household }: { household: HouseholdRowFragment }) {
  const words = useWords();
  if (!household.standard) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
      {words.vocabulary.standard[household.standard]}
    </Typography>
  );
}

const hiddenAtFirst = ['residentialGroup'];
/** Needs are several words each: a narrower column would break them word by word. */
const wide = () => ({ minWidth: 130 });
const oneLine = () => ({ whiteSpace: 'nowrap' });

/** The whole row opens the record by the mouse; the name does so by the keyboard as well. */
function RecordLink({ household }: { household: HouseholdRowFragment }) {
  return (
    <Link
      component={RouterLink}
      to={householdPath(household.id)}
      onClick={(event) => event.stopPropagation()}
      sx={{ fontWeight: 600 }}
    >
      {household.headName}
    </Link>
  );
}

/** The register on a wide screen. Causes and health are no columns, on purpose. */
export function HouseholdTable() {
  const acts = useChoosesMany() ? { bulkActionsToolbar: <BulkActs /> } : { bulkActionButtons: false };
  return (
    <DataTable
      {...acts}
      hiddenColumns={hiddenAtFirst}
      sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' }, '& .MuiTableCell-root': { px: 1 } }}
    >
      <Column source="code" cellSx={oneLine} />
      <Column source="headName" cellSx={oneLine} render={(household) => <RecordLink household={household} />} />
      <Column source="place" cellSx={oneLine} render={(household) => household.place.name} />
      <Column
        source="class"
        render={(household) => (
          <>
            <ClassChip of={household.class} />
            <StandardWords household={household} />
          </>
        )}
      />
      <Column source="residentialGroup" disableSort />
      <DataTable.NumberCol source="memberCount" disableSort />
      <Column source="needs" disableSort cellSx={wide} render={(household) => <NeedWords household={household} />} />
      <Column source="supports" disableSort render={(household) => <SupportChips household={household} />} />
      <Column source="status" disableSort render={(household) => <StatusOfSupports household={household} />} />
    </DataTable>
  );
}

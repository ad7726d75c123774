import { Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import type { HouseholdRowFragment } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ClassChip, NeedWords, SupportChips } from './HouseholdChips.tsx';

const Column = DataTable.Col<HouseholdRowFragment>;

function StandardWords({ household }: { household: HouseholdRowFragment }) {
  const words = useWords();
  if (!household.standard) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {words.vocabulary.standard[household.standard]}
    </Typography>
  );
}

/** The register on a wide screen. Causes and health are no columns, on purpose. */
export function HouseholdTable() {
  return (
    <DataTable bulkActionButtons={false} sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}>
      <Column source="code" />
      <Column source="headName" render={(household) => <strong>{household.headName}</strong>} />
      <Column source="place" render={(household) => household.place.name} />
      <Column
        source="class"
        render={(household) => (
          <>
            <ClassChip of={household.class} />
            <StandardWords household={household} />
          </>
        )}
      />
      <DataTable.NumberCol source="memberCount" disableSort />
      <Column source="needs" disableSort render={(household) => <NeedWords household={household} />} />
      <Column source="supports" disableSort render={(household) => <SupportChips household={household} />} />
    </DataTable>
  );
}

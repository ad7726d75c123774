import { useListContext } from 'react-admin';
import { ExportButton, type HouseholdFilter } from '../ui/index.ts';
import { orderOf, whereOf } from './household-where.ts';

/** Takes the register away as it is narrowed and ordered on screen. */
export function ExportHouseholds() {
  const { filterValues, sort } = useListContext();
  return (
    <ExportButton
      list="households"
      asked={{ where: whereOf(filterValues as HouseholdFilter), orderBy: orderOf(sort) }}
    />
  );
}

import type { SortPayload } from 'react-admin';
import type { HouseholdOrder, HouseholdOrderField, HouseholdWhere } from '../gql/graphql.ts';
import type { HouseholdFilter } from '../ui/index.ts';

function listOf<T extends string>(value: unknown): T[] | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return (Array.isArray(value) ? value : [value]) as T[];
}

/** The API's condition for a filter; what is empty is left out. */
export function whereOf(filter: HouseholdFilter): HouseholdWhere {
  const search = filter.search?.normalize('NFC').trim();
  const where: HouseholdWhere = {
    search: search === '' ? undefined : search,
    place: listOf(filter.place),
    class: listOf(filter.class),
    standard: listOf(filter.standard),
    need: listOf(filter.need),
    hasAnyMeasure: listOf(filter.hasAnyMeasure),
    lacksMeasure: listOf(filter.lacksMeasure),
    withoutSupport: filter.withoutSupport === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined));
}

const fields: Readonly<Record<string, HouseholdOrderField>> = {
  code: 'CODE',
  headName: 'HEAD_NAME',
  place: 'PLACE',
  class: 'CLASS',
  updatedAt: 'UPDATED_AT',
};

/** The API's order for a sorted column; by code where the column cannot be sorted. */
export function orderOf(sort: SortPayload | undefined): HouseholdOrder {
  return { field: fields[sort?.field ?? 'code'] ?? 'CODE', direction: sort?.order === 'DESC' ? 'DESC' : 'ASC' };
}

import type { ExportColumn } from '../export-list.ts';

/** A household as other lists name it. */
export interface HouseholdParts {
  readonly code: string;
  readonly headName: string;
  readonly residentialGroup: string | null;
  readonly place: { readonly name: string };
}

/** What a question asks of a household for these columns. */
export const householdParts = 'code headName residentialGroup place { name }';

/** Whose entry it is; empty where the reader is not shown the household. */
export function householdColumns<Row>(
  of: (row: Row) => HouseholdParts | null | undefined,
): readonly ExportColumn<Row>[] {
  return [
    { title: { vi: 'Mã hộ', en: 'Household code' }, cell: (row) => of(row)?.code ?? null },
    { title: { vi: 'Chủ hộ', en: 'Head' }, width: 26, cell: (row) => of(row)?.headName ?? null },
    { title: { vi: 'Phường', en: 'Ward' }, cell: (row) => of(row)?.place.name ?? null },
    {
      title: { vi: 'Tổ dân phố', en: 'Residential group' },
      width: 12,
      cell: (row) => of(row)?.residentialGroup ?? null,
    },
  ];
}

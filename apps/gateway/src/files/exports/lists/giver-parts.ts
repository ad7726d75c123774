import type { Text } from '@vuonlen/plan/kernel';
import type { ExportColumn } from '../export-list.ts';

/** A sponsor or giver: a body of the plan, or somebody by name. */
export interface Giver {
  readonly kind: string;
  readonly name: string | null;
  readonly agency: { readonly name: Text } | null;
}

/** What a question asks of a giver for these columns. */
export const giverParts = 'kind name agency { name { vi en } }';

/** Who gives. */
export function giverColumns<Row>(title: Text, of: (row: Row) => Giver): readonly ExportColumn<Row>[] {
  return [
    { title, width: 34, cell: (row, say) => say.text(of(row).agency?.name) ?? of(row).name },
    {
      title: { vi: 'Loại đơn vị, cá nhân', en: 'Kind of giver' },
      width: 26,
      cell: (row, say) => say.word('GiverKind', of(row).kind),
    },
  ];
}

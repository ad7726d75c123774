import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Agency {
  readonly slug: string;
  readonly name: Text;
  readonly section: number | null;
  readonly place: { readonly name: string } | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

const question = parse(`query Agencies($asOf: Date, $ids: [ID!]) {
  agencies(asOf: $asOf, ids: $ids) { slug name { vi en } section place { name } validFrom validTo }
}`);

/** Bodies with their periods (cơ quan, đơn vị). */
export const agencies = exportList<{ readonly agencies: readonly Agency[] }, Agency>({
  name: exportNames.agencies,
  action: 'plan.read',
  question,
  listOf: (answer) => answer.agencies,
  columns: [
    { title: { vi: 'Tên', en: 'Name' }, width: 50, cell: ({ name }, say) => say.text(name) },
    { title: { vi: 'Mã', en: 'Slug' }, width: 30, cell: ({ slug }) => slug },
    { title: { vi: 'Mục trong Kế hoạch', en: 'Section of the plan' }, width: 12, cell: ({ section }) => section },
    { title: { vi: 'Địa bàn', en: 'Place' }, cell: ({ place }) => place?.name ?? null },
    { title: { vi: 'Từ ngày', en: 'From' }, width: 14, cell: ({ validFrom }) => day(validFrom) },
    { title: { vi: 'Đến trước ngày', en: 'Until before' }, width: 14, cell: ({ validTo }) => day(validTo) },
  ],
});

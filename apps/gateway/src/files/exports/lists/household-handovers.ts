import { exportNames } from '@vuonlen/graphql';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day, joined } from '../say.ts';

interface Handover {
  readonly code: string;
  readonly handedOverOn: IsoDate;
  readonly minutesNumber: string;
  readonly reason: string | null;
  readonly items: readonly string[];
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
}

const question = parse(`query Handovers(
  $where: HouseholdHandoverWhere, $orderBy: HouseholdHandoverOrder, $after: String, $isFirst: Boolean!
) {
  householdHandovers(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes { code handedOverOn minutesNumber reason items from { name } to { name } }
  }
}`);

/** Files that were handed over (bàn giao hồ sơ). */
export const householdHandovers = exportList<{ readonly householdHandovers: ListPage<Handover> }, Handover>({
  name: exportNames['household-handovers'],
  action: 'household.read',
  question,
  listOf: (answer) => answer.householdHandovers,
  columns: [
    { title: { vi: 'Mã hộ', en: 'Household code' }, cell: ({ code }) => code },
    { title: { vi: 'Bên giao', en: 'From' }, cell: ({ from }) => from.name },
    { title: { vi: 'Bên nhận', en: 'To' }, cell: ({ to }) => to.name },
    { title: { vi: 'Ngày bàn giao', en: 'Handed over on' }, width: 14, cell: ({ handedOverOn }) => day(handedOverOn) },
    { title: { vi: 'Số biên bản', en: 'Minutes no.' }, cell: ({ minutesNumber }) => minutesNumber },
    { title: { vi: 'Tài liệu bàn giao', en: 'Items' }, width: 40, cell: ({ items }) => joined(items) },
    { title: { vi: 'Lý do', en: 'Reason' }, width: 30, cell: ({ reason }) => reason },
  ],
});

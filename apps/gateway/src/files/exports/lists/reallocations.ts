import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Move {
  readonly effectiveOn: IsoDate;
  readonly basisDocument: string;
  readonly reason: string;
  readonly quantity: number;
  readonly toQuantity: number;
  readonly receivedAmount: Vnd;
  readonly from: { readonly name: Text; readonly unit: string };
  readonly to: { readonly name: Text; readonly unit: string };
  readonly reverses: { readonly id: string } | null;
  readonly reversedBy: { readonly effectiveOn: IsoDate } | null;
}

const question = parse(`query Reallocations(
  $where: ReallocationWhere, $orderBy: ReallocationOrder, $after: String, $isFirst: Boolean!
) {
  reallocations(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      effectiveOn basisDocument reason quantity toQuantity receivedAmount
      from { name { vi en } unit }
      to { name { vi en } unit }
      reverses { id }
      reversedBy { effectiveOn }
    }
  }
}`);

/** Moves between pledges, and what took them back (điều tiết nguồn). */
export const reallocations = exportList<{ readonly reallocations: ListPage<Move> }, Move>({
  name: exportNames.reallocations,
  action: 'plan.read',
  question,
  listOf: (answer) => answer.reallocations,
  columns: [
    { title: { vi: 'Ngày điều tiết', en: 'Moved on' }, width: 14, cell: ({ effectiveOn }) => day(effectiveOn) },
    { title: { vi: 'Chuyển từ', en: 'From' }, width: 40, cell: ({ from }, say) => say.text(from.name) },
    { title: { vi: 'Số lượng chuyển', en: 'Quantity' }, isMoney: true, cell: ({ quantity }) => quantity },
    { title: { vi: 'Đơn vị chuyển', en: 'Unit' }, width: 12, cell: ({ from }, say) => say.word('Unit', from.unit) },
    { title: { vi: 'Chuyển đến', en: 'To' }, width: 40, cell: ({ to }, say) => say.text(to.name) },
    { title: { vi: 'Số lượng nhận', en: 'Quantity there' }, isMoney: true, cell: ({ toQuantity }) => toQuantity },
    { title: { vi: 'Đơn vị nhận', en: 'Unit there' }, width: 12, cell: ({ to }, say) => say.word('Unit', to.unit) },
    {
      title: { vi: 'Tiền đã tiếp nhận', en: 'Money received' },
      isMoney: true,
      cell: ({ receivedAmount }) => receivedAmount,
    },
    { title: { vi: 'Văn bản căn cứ', en: 'Basis' }, cell: ({ basisDocument }) => basisDocument },
    { title: { vi: 'Lý do', en: 'Reason' }, width: 30, cell: ({ reason }) => reason },
    {
      title: { vi: 'Bút toán hủy', en: 'Takes a move back' },
      cell: ({ reverses }, say) => say.yesNo(reverses !== null),
    },
    {
      title: { vi: 'Ngày hủy', en: 'Taken back on' },
      width: 14,
      cell: ({ reversedBy }) => day(reversedBy?.effectiveOn),
    },
  ],
});
